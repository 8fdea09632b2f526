package io.ancrage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    @Test
    void aSpanHoldsItsFirstDayAndNotItsEnd() {
        DateRange spring = DateRange.of(MARCH, JUNE);

        assertThat(spring.contains(MARCH.minusDays(1))).isFalse();
        assertThat(spring.contains(MARCH)).isTrue();
        assertThat(spring.contains(JUNE.minusDays(1))).isTrue();
        assertThat(spring.contains(JUNE)).isFalse();
    }

    @Test
    void anOpenEndHoldsEveryDayOnThatSide() {
        assertThat(DateRange.from(MARCH).contains(LocalDate.MAX)).isTrue();
        assertThat(DateRange.from(MARCH).contains(MARCH.minusDays(1))).isFalse();
        assertThat(new DateRange(Optional.empty(), Optional.of(JUNE)).contains(LocalDate.MIN))
                .isTrue();
        assertThat(DateRange.OPEN.contains(JUNE)).isTrue();
    }

    @Test
    void theEndIsLaterThanTheBeginning() {
        for (LocalDate end : new LocalDate[] {MARCH, MARCH.minusDays(1)}) {
            Refused.with(
                    "ANC-DATE-001",
                    "une période va d'un jour à un jour postérieur (exclu) : 2027-03-01 à " + end,
                    "a period runs from a day to a later day (excluded): 2027-03-01 to " + end,
                    () -> DateRange.of(MARCH, end));
        }
    }
}
