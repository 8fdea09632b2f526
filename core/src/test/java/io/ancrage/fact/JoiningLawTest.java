package io.ancrage.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.AnyOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The direct tests of one operand in one node count as one; nothing else is joined. */
class JoiningLawTest {

    private static final Trials TRIALS = Trials.of(JoiningLawTest.class);

    @Test
    void testsOfOneOperandInOneNodeAcceptTheirIntersectionOrUnion() {
        TRIALS.run(8_000, random -> {
            Operand operand = World.operand(random);
            Criterion criterion = node(random, operand, random.nextBoolean(), 2);
            OpenSheet open = OpenSheet.random(random, operand.facts());
            FactSheet sheet = open.sheet();

            assertThat(World.VOCABULARY.compile(criterion).test(sheet))
                    .as("%s on %s", criterion, open)
                    .isEqualTo(new Oracle(sheet).test(criterion));
        });
    }

    /** Tests of one operand, negated or not, in nodes of one kind nested in each other. */
    private static Criterion node(RandomGenerator random, Operand operand, boolean all, int depth) {
        List<Criterion> children = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Criterion child = World.comparison(random, operand);
            children.add(random.nextBoolean() ? child : new Not(child));
        }
        if (depth > 0 && random.nextBoolean()) {
            children.add(node(random, operand, all, depth - 1));
        }
        if (depth > 0 && random.nextBoolean()) {
            children.add(new Not(node(random, operand, !all, depth - 1)));
        }
        return all ? new AllOf(children) : new AnyOf(children);
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
