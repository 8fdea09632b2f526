package io.ancrage.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** To know more settles what was open and changes nothing that was settled. */
class MonotoneLawTest {

    private static final Trials TRIALS = Trials.of(MonotoneLawTest.class);
    private static final int STEPS = 20;

    @Test
    void knowingMoreNeverChangesADefiniteAnswer() {
        TRIALS.run(2_500, random -> {
            Criterion criterion = World.criterion(random, 3);
            check(random, criterion, facts(criterion));
        });
    }

    @Test
    void knowingMoreOfOneOperandNeverChangesADefiniteAnswer() {
        TRIALS.run(4_000, random -> {
            Criterion criterion = World.criterion(random, 1, List.of(World.operand(random)));
            check(random, criterion, facts(criterion));
        });
    }

    private static void check(RandomGenerator random, Criterion criterion, List<Fact<?>> facts) {
        Program program = World.VOCABULARY.compile(criterion);
        OpenSheet open = OpenSheet.random(random, facts);
        Truth before = program.test(open.sheet());
        for (int step = 0; step < STEPS; step++) {
            OpenSheet more = open.refined(random, facts);
            Truth after = program.test(more.sheet());
            if (!before.isUnknown()) {
                assertThat(after)
                        .as("%s%non %s%nrefined to %s", criterion, open, more)
                        .isEqualTo(before);
            }
            open = more;
            before = after;
        }
    }

    private static List<Fact<?>> facts(Criterion criterion) {
        List<Fact<?>> facts = new ArrayList<>(criterion.facts());
        facts.add(Fact.AS_OF);
        facts.add(Inside.WITHIN);
        return facts;
    }
}
