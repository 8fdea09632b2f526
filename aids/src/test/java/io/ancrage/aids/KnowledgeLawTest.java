package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Fact;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is definite stays definite, whatever else is told, for all schemes of the French catalogue. */
class KnowledgeLawTest {

    private static final AidCatalog FRANCE = AidCatalog.france();
    private static final Persons PERSONS = new Persons(FRANCE);

    @Test
    void knowingMoreNeverFlipsADefiniteAnswer() {
        Trials.run(150, random -> {
            Situation whole = PERSONS.draw(random);
            Set<Fact<?>> few = new HashSet<>();
            // The day of the decision is part of the question, not of the answer.
            PERSONS.facts().stream()
                    .filter(fact -> Situation.isOfTheDecision(fact) || random.nextInt(3) > 0)
                    .forEach(few::add);
            Situation.Builder less = Situation.builder(whole.asOf());
            if (random.nextInt(4) > 0) {
                less.history(whole.history().orElseThrow());
            }
            AidReport before = FRANCE.assess(less.build().with(Persons.only(few, whole.facts())));
            AidReport after = FRANCE.assess(whole);

            for (AidVerdict verdict : before.verdicts()) {
                if (!verdict.right().isUnknown()) {
                    assertThat(after.verdict(verdict.scheme().id()).right())
                            .as(verdict.scheme().id())
                            .isEqualTo(verdict.right());
                }
            }
        });
    }

    @Test
    void whatIsMissingOfAnOpenRightIsNeverEmpty() {
        Trials.run(100, random -> {
            Situation whole = PERSONS.draw(random);
            Set<Fact<?>> few = new HashSet<>();
            PERSONS.facts().stream().filter(fact -> random.nextBoolean()).forEach(few::add);

            AidReport report =
                    FRANCE.assess(Situation.builder(whole.asOf()).build().with(Persons.only(few, whole.facts())));

            report.verdicts().stream()
                    .filter(verdict -> verdict.right().isUnknown())
                    .forEach(verdict -> assertThat(verdict.missing())
                            .as(verdict.scheme().id())
                            .isNotEmpty());
        });
    }

    @Test
    void drawnPersonsHaveEnoughRightsAndMissEnoughToTestAnything() {
        int[] counts = new int[3];
        Trials.run(
                200,
                random -> FRANCE.assess(PERSONS.draw(random))
                        .verdicts()
                        .forEach(verdict -> counts[verdict.right().ordinal()]++));

        assertThat(counts[0]).as("TRUE").isGreaterThan(100);
        assertThat(counts[1]).as("FALSE").isGreaterThan(5_000);
    }
}
