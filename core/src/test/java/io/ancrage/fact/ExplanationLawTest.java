package io.ancrage.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.SomeOf;
import io.ancrage.criterion.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An explanation tells the answer of the program, and every leaf as it was written. */
class ExplanationLawTest {

    private static final Trials TRIALS = Trials.of(ExplanationLawTest.class);

    @Test
    void theTruthOfTheExplanationIsThatOfTheProgram() {
        TRIALS.run(2_000, random -> {
            Program program = World.VOCABULARY.compile(World.criterion(random, 4));
            FactSheet sheet = OpenSheet.random(random, World.facts()).sheet();

            assertThat(program.explain(sheet).truth()).isEqualTo(program.test(sheet));
        });
    }

    @Test
    void everyPartOfTheExplanationHasTheTruthThatItHasAlone() {
        TRIALS.run(1_000, random -> {
            Program program = World.VOCABULARY.compile(World.criterion(random, 4));
            FactSheet sheet = OpenSheet.random(random, World.facts()).sheet();

            all(program.explain(sheet))
                    .forEach(finding -> assertThat(finding.truth())
                            .as("%s", finding.criterion())
                            .isEqualTo(World.VOCABULARY
                                    .compile(finding.criterion())
                                    .test(sheet)));
        });
    }

    @Test
    void theExplanationHasTheShapeOfTheCriterionAsWritten() {
        TRIALS.run(1_500, random -> {
            Criterion criterion = World.criterion(random, 4);
            FactSheet sheet = OpenSheet.random(random, World.facts()).sheet();

            List<Finding> findings =
                    all(World.VOCABULARY.compile(criterion).explain(sheet)).toList();

            assertThat(findings.stream().map(Finding::criterion)).containsExactlyElementsOf(written(criterion));
        });
    }

    private static List<Criterion> written(Criterion criterion) {
        List<Criterion> all = new ArrayList<>(List.of(criterion));
        criterion.children().forEach(child -> all.addAll(written(child)));
        return all;
    }

    @Test
    void everyLeafTellsWhatWasReadForIt() {
        TRIALS.run(1_500, random -> {
            Criterion criterion = World.criterion(random, 3);
            FactSheet sheet = OpenSheet.random(random, World.facts()).sheet();

            all(World.VOCABULARY.compile(criterion).explain(sheet))
                    .filter(finding -> finding.criterion() instanceof Comparison)
                    .forEach(finding -> assertThat(finding.evidence())
                            .as("%s", finding.criterion())
                            .isNotEmpty()
                            .allMatch(evidence -> finding.criterion().facts().contains(evidence.fact())));
        });
    }

    @Test
    void whereThePartsAloneWouldAnswerOtherwiseTheOperandsThatDecidedAreNamed() {
        TRIALS.run(5_000, random -> {
            Criterion criterion = World.criterion(random, 3, List.of(World.operand(random), World.operand(random)));
            FactSheet sheet = OpenSheet.random(random, World.facts()).sheet();

            all(World.VOCABULARY.compile(criterion).explain(sheet)).forEach(finding -> {
                if (finding.parts().isEmpty() || alone(finding) == finding.truth()) {
                    assertThat(finding.decidedTogether())
                            .as("%s", finding.criterion())
                            .isEmpty();
                } else {
                    assertThat(alone(finding)).isEqualTo(Truth.UNKNOWN);
                    assertThat(finding.decidedTogether())
                            .as("%s", finding.criterion())
                            .isNotEmpty()
                            .allMatch(operand ->
                                    World.operands(finding.criterion()).contains(operand));
                }
            });
        });
    }

    /** The answer that the parts alone give. */
    private static Truth alone(Finding finding) {
        List<Truth> truths = finding.parts().stream().map(Finding::truth).toList();
        if (finding.criterion() instanceof AllOf) {
            return Oracle.some(truths.size(), truths);
        }
        if (finding.criterion() instanceof AnyOf) {
            return Oracle.some(1, truths);
        }
        if (finding.criterion() instanceof SomeOf some) {
            return Oracle.some(some.atLeast(), truths);
        }
        if (finding.criterion() instanceof Not) {
            return truths.get(0).not();
        }
        assertThat(finding.criterion()).isInstanceOf(Disputed.class);
        return truths.stream().distinct().count() == 1 ? truths.get(0) : Truth.UNKNOWN;
    }

    private static Stream<Finding> all(Finding finding) {
        return Stream.concat(Stream.of(finding), finding.parts().stream().flatMap(ExplanationLawTest::all));
    }
}
