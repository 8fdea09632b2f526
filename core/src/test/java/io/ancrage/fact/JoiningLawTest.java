package io.ancrage.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Operand;
import org.junit.jupiter.api.Test;

/** The direct tests of one operand in one node count as one; nothing else is joined. */
class JoiningLawTest {

    private static final Trials TRIALS = Trials.of(JoiningLawTest.class);

    @Test
    void testsOfOneOperandInOneNodeAcceptTheirIntersectionOrUnion() {
        TRIALS.run(8_000, random -> {
            Operand operand = World.operand(random);
            Criterion criterion = World.joined(random, operand, random.nextBoolean(), 2);
            OpenSheet open = OpenSheet.random(random, operand.facts());
            FactSheet sheet = open.sheet();

            assertThat(World.VOCABULARY.compile(criterion).test(sheet))
                    .as("%s on %s", criterion, open)
                    .isEqualTo(new Oracle(sheet).test(criterion));
        });
    }

    @Test
    void anyCriterionAnswersAsTheRulesSay() {
        TRIALS.run(4_000, random -> {
            Criterion criterion = World.criterion(random, 4);
            OpenSheet open = OpenSheet.random(random, World.facts());
            FactSheet sheet = open.sheet();

            assertThat(World.VOCABULARY.compile(criterion).test(sheet))
                    .as("%s on %s", criterion, open)
                    .isEqualTo(new Oracle(sheet).test(criterion));
        });
    }
}
