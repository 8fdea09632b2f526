package io.ancrage.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Range;
import io.ancrage.Refused;
import io.ancrage.Text;
import io.ancrage.criterion.Truth;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkRhythmTest {

    @Test
    void whatIsNotToldIsUnknown() {
        WorkRhythm rhythm = WorkRhythm.ofHours(Range.exactly(35));

        assertThat(rhythm.weeklyDays()).isEqualTo(Range.UNKNOWN);
        assertThat(rhythm.onCall()).isEmpty();
        assertThat(rhythm.leaveCover()).isEqualTo(Truth.UNKNOWN);
        assertThat(rhythm.partTime()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void eachPartIsToldByItself() {
        assertThat(WorkRhythm.ofHours(Range.between(30, 40))
                        .withDays(Range.atMost(4))
                        .withOnCall(OnCall.VOLUNTARY)
                        .withLeaveCover(false)
                        .withPartTime(true))
                .isEqualTo(new WorkRhythm(
                        Range.between(30, 40),
                        Range.atMost(4),
                        Optional.of(OnCall.VOLUNTARY),
                        Truth.FALSE,
                        Truth.TRUE));
    }

    @Test
    void halfDaysCount() {
        Optional<BigDecimal> days = Optional.of(new BigDecimal("4.5"));

        assertThat(WorkRhythm.UNKNOWN
                        .withDays(new Range(days, days))
                        .weeklyDays()
                        .most())
                .isEqualTo(days);
    }

    @Test
    void aWeekHasSevenDaysOf24Hours() {
        Refused.with(
                "ANC-VALUE-001",
                "une semaine compte 168 heures ; trouvé : 169",
                "a week has 168 hours; found 169",
                () -> WorkRhythm.ofHours(Range.atMost(169)));
        Refused.with(
                "ANC-VALUE-001",
                "une semaine compte 7 jours ; trouvé : 8",
                "a week has 7 days; found 8",
                () -> WorkRhythm.UNKNOWN.withDays(Range.atLeast(8)));
    }

    @Test
    void everyWordHasALabelInBothLanguages() {
        Stream<Text> labels = Stream.of(
                        Stream.of(OnCall.values()).map(OnCall::label),
                        Stream.of(PracticeMode.values()).map(PracticeMode::label),
                        Stream.of(CareerStage.values()).map(CareerStage::label))
                .flatMap(words -> words);

        assertThat(labels).doesNotHaveDuplicates().allSatisfy(label -> {
            assertThat(label.french()).isNotBlank();
            assertThat(label.english()).isNotBlank();
        });
    }
}
