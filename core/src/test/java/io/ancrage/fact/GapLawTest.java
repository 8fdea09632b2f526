package io.ancrage.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Criterion;
import org.junit.jupiter.api.Test;

/** What could still settle an unknown answer. */
class GapLawTest {

    private static final Trials TRIALS = Trials.of(GapLawTest.class);

    @Test
    void theGapsAreThoseOfTheUnknownTestsInUnknownParts() {
        TRIALS.run(1_500, random -> {
            Criterion criterion = World.criterion(random, 4);
            OpenSheet open = OpenSheet.random(random, World.facts());
            FactSheet sheet = open.sheet();

            assertThat(World.VOCABULARY.compile(criterion).missing(sheet))
                    .as("%s on %s", criterion, open)
                    .containsExactlyInAnyOrderElementsOf(new Oracle(sheet).gaps(criterion));
        });
    }

    @Test
    void aDefiniteAnswerHasNoGaps() {
        TRIALS.run(1_500, random -> {
            Program program = World.VOCABULARY.compile(World.criterion(random, 4));
            FactSheet sheet = OpenSheet.random(random, World.facts()).sheet();

            assertThat(program.missing(sheet).isEmpty())
                    .as("%s", program.criterion())
                    .isEqualTo(!program.test(sheet).isUnknown());
        });
    }
}
