package io.ancrage.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.Operand;
import org.junit.jupiter.api.Test;

/** A comparison is TRUE when all values that its operand may have are accepted, FALSE when none is, else UNKNOWN. */
class ComparisonLawTest {

    private static final Trials TRIALS = Trials.of(ComparisonLawTest.class);

    @Test
    void aComparisonAnswersForAllValuesThatItsOperandMayHave() {
        TRIALS.run(8_000, random -> {
            Operand operand = World.operand(random);
            Comparison comparison = World.comparison(random, operand);
            OpenSheet open = OpenSheet.random(random, operand.facts());
            FactSheet sheet = open.sheet();

            assertThat(World.VOCABULARY.compile(comparison).test(sheet))
                    .as("%s on %s", comparison, open)
                    .isEqualTo(new Oracle(sheet).test(comparison));
        });
    }

    @Test
    void aNegatedComparisonAnswersForAllValuesTooAndMayAcceptNone() {
        TRIALS.run(4_000, random -> {
            Operand operand = World.operand(random);
            Criterion criterion = new Not(World.comparison(random, operand));
            OpenSheet open = OpenSheet.random(random, operand.facts());
            FactSheet sheet = open.sheet();

            assertThat(World.VOCABULARY.compile(criterion).test(sheet))
                    .as("%s on %s", criterion, open)
                    .isEqualTo(new Oracle(sheet).test(criterion));
        });
    }
}
