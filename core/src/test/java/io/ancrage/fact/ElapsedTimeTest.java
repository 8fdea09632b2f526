package io.ancrage.fact;

import static io.ancrage.fact.Example.INSTALLED_ON;
import static io.ancrage.fact.Example.SIGNED_ON;
import static io.ancrage.fact.Example.day;
import static io.ancrage.fact.Example.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elapsed time compares days: below n means before {@code from.plus(n)}, at most n means not after it. */
class ElapsedTimeTest {

    private static final Elapsed MONTHS = Elapsed.months(INSTALLED_ON, SIGNED_ON);

    @ParameterizedTest
    @CsvSource({
        "BELOW,    2026-03-14, TRUE", "BELOW,    2026-03-15, FALSE", "BELOW,    2026-03-16, FALSE",
        "AT_MOST,  2026-03-14, TRUE", "AT_MOST,  2026-03-15, TRUE", "AT_MOST,  2026-03-16, FALSE",
        "ABOVE,    2026-03-14, FALSE", "ABOVE,    2026-03-15, FALSE", "ABOVE,    2026-03-16, TRUE",
        "AT_LEAST, 2026-03-14, FALSE", "AT_LEAST, 2026-03-15, TRUE", "AT_LEAST, 2026-03-16, TRUE",
    })
    void twelveMonthsAfterTheFifteenthOfMarch(Op op, LocalDate signedOn, Truth truth) {
        assertThat(test(ChronoUnit.MONTHS, op, 12, day("2025-03-15"), signedOn)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "BELOW,    2026-02-27, TRUE", "BELOW,    2026-02-28, FALSE", "BELOW,    2026-03-01, FALSE",
        "AT_MOST,  2026-02-27, TRUE", "AT_MOST,  2026-02-28, TRUE", "AT_MOST,  2026-03-01, FALSE",
        "ABOVE,    2026-02-27, FALSE", "ABOVE,    2026-02-28, FALSE", "ABOVE,    2026-03-01, TRUE",
        "AT_LEAST, 2026-02-27, FALSE", "AT_LEAST, 2026-02-28, TRUE", "AT_LEAST, 2026-03-01, TRUE",
    })
    void oneMonthAfterTheLastOfJanuaryIsTheLastOfFebruary(Op op, LocalDate signedOn, Truth truth) {
        assertThat(test(ChronoUnit.MONTHS, op, 1, day("2026-01-31"), signedOn)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2025-02-27, FALSE",
        "2024-02-29, 2025-02-28, TRUE",
        "2023-02-28, 2024-02-27, FALSE",
        "2023-02-28, 2024-02-28, TRUE",
        "2016-03-01, 2017-03-01, TRUE",
    })
    void theFirstAnniversaryOfALeapDayIsTheLastOfFebruary(LocalDate from, LocalDate to, Truth aYear) {
        assertThat(test(ChronoUnit.YEARS, Op.AT_LEAST, 1, from, to)).isEqualTo(aYear);
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS,  30, 2026-01-31, FALSE",
        "DAYS,  30, 2026-02-01, TRUE",
        "WEEKS, 2,  2026-01-15, FALSE",
        "WEEKS, 2,  2026-01-16, TRUE",
        "YEARS, 1,  2027-01-01, FALSE",
        "YEARS, 1,  2027-01-02, TRUE",
    })
    void daysWeeksAndYearsAreCountedAlike(ChronoUnit unit, int units, LocalDate signedOn, Truth atLeast) {
        assertThat(test(unit, Op.AT_LEAST, units, day("2026-01-02"), signedOn)).isEqualTo(atLeast);
    }

    @Test
    void aRangeOfElapsedTimeIncludesBothEnds() {
        Criterion fromOneToTwo = MONTHS.between(1, 2);
        FactSheet.Builder installed = sheet().put(INSTALLED_ON, day("2026-01-31"));

        assertThat(Example.test(fromOneToTwo, installed.put(SIGNED_ON, day("2026-02-27"))))
                .isEqualTo(Truth.FALSE);
        assertThat(Example.test(fromOneToTwo, installed.put(SIGNED_ON, day("2026-02-28"))))
                .isEqualTo(Truth.TRUE);
        assertThat(Example.test(fromOneToTwo, installed.put(SIGNED_ON, day("2026-03-31"))))
                .isEqualTo(Truth.TRUE);
        assertThat(Example.test(fromOneToTwo, installed.put(SIGNED_ON, day("2026-04-01"))))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void aSignatureBeforeTheInstallationIsNegativeTime() {
        assertThat(test(ChronoUnit.MONTHS, Op.BELOW, 0, day("2026-03-15"), day("2026-03-14")))
                .isEqualTo(Truth.TRUE);
        assertThat(test(ChronoUnit.MONTHS, Op.AT_LEAST, 0, day("2026-03-15"), day("2026-03-15")))
                .isEqualTo(Truth.TRUE);
        assertThat(test(ChronoUnit.MONTHS, Op.AT_LEAST, -1, day("2026-03-31"), day("2026-02-28")))
                .isEqualTo(Truth.TRUE);
        assertThat(test(ChronoUnit.MONTHS, Op.AT_LEAST, -1, day("2026-03-31"), day("2026-02-27")))
                .isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, UNKNOWN",
        "2025-12-01, TRUE",
        "2025-02-01, TRUE",
        "2025-01-01, UNKNOWN",
        "2024-12-01, FALSE",
    })
    void anInstallationOfWhichOnlyTheMonthIsKnownStandsForAllItsDays(LocalDate month, Truth withinAYear) {
        FactSheet sheet = sheet().put(INSTALLED_ON, month, Precision.MONTH)
                .put(SIGNED_ON, day("2026-01-15"))
                .build();
        Criterion within = Criterion.allOf(MONTHS.atLeast(0), MONTHS.below(12));

        assertThat(Example.test(within, sheet)).isEqualTo(withinAYear);
    }

    @Test
    void twoImpreciseDaysStandForEveryPairOfDays() {
        FactSheet.Builder january = sheet().put(INSTALLED_ON, day("2026-01-01"), Precision.MONTH);

        assertThat(Example.test(MONTHS.atLeast(1), january.put(SIGNED_ON, day("2026-02-01"), Precision.MONTH)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Example.test(MONTHS.atLeast(1), january.put(SIGNED_ON, day("2026-03-01"), Precision.MONTH)))
                .isEqualTo(Truth.TRUE);
        assertThat(Example.test(MONTHS.atLeast(1), january.put(SIGNED_ON, day("2025-01-01"), Precision.YEAR)))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void theTimeSinceAnEventRunsToTheDateOfAssessment() {
        Criterion aYearAgo = Elapsed.monthsSince(INSTALLED_ON).atLeast(12);
        FactSheet.Builder installed = sheet().put(INSTALLED_ON, day("2025-03-15"));

        assertThat(Example.test(aYearAgo, installed)).isEqualTo(Truth.UNKNOWN);
        assertThat(Example.test(aYearAgo, installed.put(Fact.AS_OF, day("2026-03-15"))))
                .isEqualTo(Truth.TRUE);
        assertThat(Example.test(aYearAgo, installed.put(Fact.AS_OF, day("2026-03-14"))))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void fromAnEventThatNeverHappenedNoTimeElapses() {
        FactSheet never =
                sheet().putNone(INSTALLED_ON).put(SIGNED_ON, day("2026-01-15")).build();

        assertThat(Example.test(MONTHS.below(12), never)).isEqualTo(Truth.FALSE);
        assertThat(Example.test(MONTHS.atLeast(12), never)).isEqualTo(Truth.FALSE);
        assertThat(Example.test(Criterion.not(MONTHS.atLeast(12)), never)).isEqualTo(Truth.TRUE);
    }

    @Test
    void betweenOneMonthAndTwoLiesTimeThatIsNeither() {
        Criterion either = Criterion.anyOf(MONTHS.atMost(1), MONTHS.atLeast(2));
        FactSheet.Builder sheet = sheet().put(INSTALLED_ON, day("2026-01-10")).put(SIGNED_ON, day("2026-02-20"));

        assertThat(Example.test(either, sheet)).isEqualTo(Truth.FALSE);
    }

    private static Truth test(ChronoUnit unit, Op op, int units, LocalDate from, LocalDate to) {
        Elapsed elapsed = new Elapsed(unit, INSTALLED_ON, SIGNED_ON);
        Criterion criterion = new Comparison(elapsed, op, List.of(Value.Decimal.of(BigDecimal.valueOf(units))));
        return Example.test(criterion, sheet().put(INSTALLED_ON, from).put(SIGNED_ON, to));
    }
}
