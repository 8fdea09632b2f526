package io.ancrage.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Range;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.Vocabulary;
import org.junit.jupiter.api.Test;

class RhythmFactsTest {

    private static FactSheet sheet(WorkRhythm offered) {
        FactSheet.Builder sheet = FactSheet.builder();
        RhythmFacts.OFFERED.put(sheet, offered);
        return sheet.build();
    }

    /** Whether what is offered suits what is wanted. */
    private static Truth suits(WorkRhythm offered, WorkRhythm wanted) {
        return Vocabulary.of(RhythmFacts.OFFERED.all())
                .compile(new AllOf(RhythmFacts.OFFERED.suiting(wanted)))
                .test(sheet(offered));
    }

    @Test
    void eachSideHasItsFacts() {
        assertThat(RhythmFacts.OFFERED.all()).allMatch(fact -> fact.subject() == Subject.OFFER);
        assertThat(RhythmFacts.WANTED.all()).allMatch(fact -> fact.subject() == Subject.PROJECT);
        assertThat(RhythmFacts.WANTED.hoursMost().id()).isEqualTo("project.weeklyHours.most");
    }

    @Test
    void whatIsNotToldIsMissing() {
        FactSheet sheet = sheet(WorkRhythm.ofHours(Range.atMost(35)));

        assertThat(sheet.read(RhythmFacts.OFFERED.hoursMost())).isInstanceOf(Known.class);
        assertThat(RhythmFacts.OFFERED.all())
                .filteredOn(fact -> !sheet.read(fact).isMissing())
                .containsExactly(RhythmFacts.OFFERED.hoursMost());
    }

    @Test
    void nothingIsAskedForWhatIsNotWanted() {
        assertThat(RhythmFacts.OFFERED.suiting(WorkRhythm.UNKNOWN)).isEmpty();
        assertThat(RhythmFacts.OFFERED.suiting(
                        WorkRhythm.UNKNOWN.withLeaveCover(false).withPartTime(false)))
                .isEmpty();
    }

    @Test
    void hoursSuitOnceTheyOverlap() {
        WorkRhythm wanted = WorkRhythm.ofHours(Range.between(20, 30));

        assertThat(suits(WorkRhythm.ofHours(Range.between(30, 40)), wanted)).isEqualTo(Truth.TRUE);
        assertThat(suits(WorkRhythm.ofHours(Range.between(31, 40)), wanted)).isEqualTo(Truth.FALSE);
        assertThat(suits(WorkRhythm.ofHours(Range.atMost(19)), wanted)).isEqualTo(Truth.FALSE);
        assertThat(suits(WorkRhythm.ofHours(Range.atMost(25)), wanted)).isEqualTo(Truth.UNKNOWN);
        assertThat(suits(WorkRhythm.UNKNOWN, wanted)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whoWantsNoDutyMayComeWhereItIsVoluntary() {
        WorkRhythm wanted = WorkRhythm.UNKNOWN.withOnCall(OnCall.NONE);

        assertThat(suits(WorkRhythm.UNKNOWN.withOnCall(OnCall.VOLUNTARY), wanted))
                .isEqualTo(Truth.TRUE);
        assertThat(suits(WorkRhythm.UNKNOWN.withOnCall(OnCall.REQUIRED), wanted))
                .isEqualTo(Truth.FALSE);
        assertThat(RhythmFacts.OFFERED.suiting(WorkRhythm.UNKNOWN.withOnCall(OnCall.REQUIRED)))
                .isEmpty();
    }

    @Test
    void partTimeAndLeaveCoverAreAskedWhereTheyAreWanted() {
        WorkRhythm wanted = WorkRhythm.UNKNOWN.withPartTime(true).withLeaveCover(true);

        assertThat(suits(wanted, wanted)).isEqualTo(Truth.TRUE);
        assertThat(suits(wanted.withPartTime(false), wanted)).isEqualTo(Truth.FALSE);
        assertThat(suits(WorkRhythm.UNKNOWN.withPartTime(true), wanted)).isEqualTo(Truth.UNKNOWN);
    }
}
