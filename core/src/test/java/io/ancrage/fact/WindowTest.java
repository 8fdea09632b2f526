package io.ancrage.fact;

import static io.ancrage.fact.Example.ACTS;
import static io.ancrage.fact.Example.AIDS;
import static io.ancrage.fact.Example.day;
import static io.ancrage.fact.Example.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folds over windows that look back from a day. */
class WindowTest {

    private static final LocalDate TODAY = day("2026-03-15");

    @Nested
    class OfEvents {

        private final Over inTenYears = new Over(AIDS, Period.ofYears(10), Fact.AS_OF, Fold.COUNT);
        private final Over last = new Over(AIDS, Period.ofYears(10), Fact.AS_OF, Fold.LAST);

        @ParameterizedTest
        @CsvSource({
            "2016-03-14, FALSE",
            "2016-03-15, FALSE",
            "2016-03-16, TRUE",
            "2026-03-14, TRUE",
            "2026-03-15, TRUE",
            "2026-03-16, FALSE",
        })
        void anAidCountsFromItsDayUntilTheDayBeforeItsTenthAnniversary(LocalDate received, Truth counts) {
            assertThat(test(inTenYears.atLeast(1), Events.completeThrough(TODAY, received)))
                    .isEqualTo(counts);
        }

        @Test
        void anAidOfTheLastOfAugustCountsForSixMonthsUntilTheLastOfFebruary() {
            Over inSixMonths = new Over(AIDS, Period.ofMonths(6), Fact.AS_OF, Fold.COUNT);
            Events events = Events.completeThrough(TODAY, day("2025-08-31"));

            assertThat(Example.test(
                            inSixMonths.atLeast(1), sheet().put(AIDS, events).put(Fact.AS_OF, day("2026-02-27"))))
                    .isEqualTo(Truth.TRUE);
            assertThat(Example.test(
                            inSixMonths.atLeast(1), sheet().put(AIDS, events).put(Fact.AS_OF, day("2026-02-28"))))
                    .isEqualTo(Truth.FALSE);
        }

        @Test
        void onlyAListThatIsToldThroughTheDayCanBeEmpty() {
            assertThat(test(inTenYears.atMost(0), Events.completeThrough(TODAY)))
                    .isEqualTo(Truth.TRUE);
            assertThat(test(inTenYears.atMost(0), Events.completeThrough(TODAY.minusDays(1))))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(test(inTenYears.atMost(0), Events.partial())).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void whatIsSureInAPartialListCounts() {
            Events two = Events.partial(day("2020-01-01"), day("2021-01-01"));

            assertThat(test(inTenYears.atLeast(2), two)).isEqualTo(Truth.TRUE);
            assertThat(test(inTenYears.below(2), two)).isEqualTo(Truth.FALSE);
            assertThat(test(inTenYears.atLeast(3), two)).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void anAidOfAYearThatStraddlesTheEdgeMayCount() {
            Events year = new Events(List.of(new Events.Event(day("2016-01-01"), Precision.YEAR)), TODAY);
            Events month = new Events(List.of(new Events.Event(day("2016-04-01"), Precision.MONTH)), TODAY);

            assertThat(test(inTenYears.atLeast(1), year)).isEqualTo(Truth.UNKNOWN);
            assertThat(test(inTenYears.atMost(1), year)).isEqualTo(Truth.TRUE);
            assertThat(test(inTenYears.atLeast(1), month)).isEqualTo(Truth.TRUE);
        }

        @Test
        void theDayOfTheLastAidIsADate() {
            Events two = Events.completeThrough(TODAY, day("2020-01-01"), day("2021-06-30"));

            assertThat(test(last.atLeast(day("2021-06-30")), two)).isEqualTo(Truth.TRUE);
            assertThat(test(last.above(day("2021-06-30")), two)).isEqualTo(Truth.FALSE);
        }

        @Test
        void withoutAnAidInACompleteListThereIsNoLastOne() {
            Events old = Events.completeThrough(TODAY, day("2010-01-01"));

            assertThat(test(last.atLeast(day("2000-01-01")), old)).isEqualTo(Truth.FALSE);
            assertThat(test(Criterion.not(last.atLeast(day("2000-01-01"))), old))
                    .isEqualTo(Truth.TRUE);
        }

        @Test
        void theLastAidOfAPartialListMayBeALaterOne() {
            Events one = Events.partial(day("2021-06-30"));

            assertThat(test(last.atLeast(day("2021-06-30")), one)).isEqualTo(Truth.TRUE);
            assertThat(test(last.atMost(day("2021-06-30")), one)).isEqualTo(Truth.UNKNOWN);
            assertThat(test(last.atMost(TODAY), one)).isEqualTo(Truth.TRUE);
        }

        @Test
        void anAidThatWasLeftOutIsLaterThanTheListIsToldThrough() {
            Events toldThrough2024 = Events.completeThrough(day("2024-12-31"), day("2021-06-30"));
            Criterion notIn2023 = Criterion.not(last.between(day("2023-01-01"), day("2023-12-31")));

            assertThat(test(notIn2023, toldThrough2024)).isEqualTo(Truth.TRUE);
            assertThat(test(notIn2023, Events.partial(day("2021-06-30")))).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void inAWindowOfMonthsAndDaysTheFirstDayIsFoundBothWays() {
            // 27 January plus a month and three days is 2 March, so on 1 March it still counts; 26 January does not.
            Over odd = new Over(AIDS, Period.of(0, 1, 3), Fact.AS_OF, Fold.LAST);
            FactSheet sheet = sheet().put(AIDS, Events.partial())
                    .put(Fact.AS_OF, day("2026-03-01"))
                    .build();

            assertThat(Example.test(Criterion.not(odd.below(day("2026-01-27"))), sheet))
                    .isEqualTo(Truth.TRUE);
            assertThat(Example.test(Criterion.not(odd.below(day("2026-01-28"))), sheet))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void withoutADayToLookBackFromThereIsNoCount() {
            Fact<LocalDate> signedOn = Example.SIGNED_ON;
            Over before = new Over(AIDS, Period.ofYears(10), signedOn, Fold.COUNT);
            FactSheet never = sheet().putNone(signedOn)
                    .put(AIDS, Events.completeThrough(TODAY))
                    .build();

            assertThat(Example.test(before.atMost(0), never)).isEqualTo(Truth.FALSE);
            assertThat(Example.test(Criterion.not(before.atMost(0)), never)).isEqualTo(Truth.TRUE);
        }

        @Test
        void aDayOfWhichOnlyTheYearIsKnownStandsForAllItsDays() {
            FactSheet sheet = sheet().put(Fact.AS_OF, day("2026-01-01"), Precision.YEAR)
                    .put(AIDS, Events.completeThrough(day("2030-12-31"), day("2016-07-01"), day("2020-01-01")))
                    .build();

            assertThat(Example.test(inTenYears.atLeast(1), sheet)).isEqualTo(Truth.TRUE);
            assertThat(Example.test(inTenYears.atLeast(2), sheet)).isEqualTo(Truth.UNKNOWN);
        }

        private Truth test(Criterion criterion, Events events) {
            return Example.test(criterion, sheet().put(AIDS, events).put(Fact.AS_OF, TODAY));
        }
    }

    @Nested
    class OfSeries {

        private final LocalDate until = day("2026-04-01");

        @ParameterizedTest
        @CsvSource({
            "SUM,   60",
            "MEAN,  20",
            "MIN,   10",
            "MAX,   30",
            "COUNT, 3",
            "LAST,  20",
        })
        void eachFoldOfThreeMonths(Fold fold, int result) {
            Over over = over(fold);
            Series series = Series.completeThrough(
                    day("2026-03-31"), month("2026-01", 10), month("2026-02", 30), month("2026-03", 20));

            assertThat(test(over.between(result, result), series)).isEqualTo(Truth.TRUE);
            assertThat(test(over.above(result), series)).isEqualTo(Truth.FALSE);
        }

        @ParameterizedTest
        @CsvSource({
            "SUM,   TRUE",
            "COUNT, TRUE",
            "MEAN,  FALSE",
            "MIN,   FALSE",
            "MAX,   FALSE",
            "LAST,  FALSE",
        })
        void inACompleteSeriesWithoutEntriesASumIsZeroAndAMeanIsNone(Fold fold, Truth zero) {
            Series empty = Series.completeThrough(day("2026-03-31"));

            assertThat(test(over(fold).between(0, 0), empty)).isEqualTo(zero);
            assertThat(test(Criterion.not(over(fold).between(-9_999, 9_999)), empty))
                    .isEqualTo(zero.not());
        }

        @Test
        void aWindowThatIsCoveredWithoutAGapIsCompleteWhateverIsSaid() {
            Series covered = Series.partial(month("2026-01", 10), month("2026-02", 30), month("2026-03", 20));

            assertThat(test(over(Fold.SUM).between(60, 60), covered)).isEqualTo(Truth.TRUE);
        }

        @Test
        void whatIsToldInFullAndWhatIsCoveredMakeACompleteWindowTogether() {
            Series told = Series.completeThrough(day("2026-02-28"), month("2026-01", 10), month("2026-03", 20));

            assertThat(test(over(Fold.SUM).between(30, 30), told)).isEqualTo(Truth.TRUE);
            assertThat(test(over(Fold.COUNT).between(2, 2), told)).isEqualTo(Truth.TRUE);
        }

        @Test
        void aSeriesToldThroughTheLastDayOfTheWindowIsComplete() {
            Series january = Series.completeThrough(day("2026-03-31"), month("2026-01", 10));
            Series oneDayLess = Series.completeThrough(day("2026-03-30"), month("2026-01", 10));

            assertThat(test(over(Fold.SUM).atMost(10), january)).isEqualTo(Truth.TRUE);
            assertThat(test(over(Fold.SUM).atMost(10), oneDayLess)).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void aPartialSeriesBoundsItsGreatestItsLeastAndItsCount() {
            Series partial = Series.partial(month("2026-01", 10), month("2026-02", 30));

            assertThat(test(over(Fold.MAX).atLeast(30), partial)).isEqualTo(Truth.TRUE);
            assertThat(test(over(Fold.MAX).below(30), partial)).isEqualTo(Truth.FALSE);
            assertThat(test(over(Fold.MAX).atMost(30), partial)).isEqualTo(Truth.UNKNOWN);
            assertThat(test(over(Fold.MAX).above(30), partial)).isEqualTo(Truth.UNKNOWN);
            assertThat(test(over(Fold.MIN).atMost(10), partial)).isEqualTo(Truth.TRUE);
            assertThat(test(over(Fold.MIN).above(10), partial)).isEqualTo(Truth.FALSE);
            assertThat(test(over(Fold.MIN).atLeast(10), partial)).isEqualTo(Truth.UNKNOWN);
            assertThat(test(over(Fold.MIN).below(10), partial)).isEqualTo(Truth.UNKNOWN);
            assertThat(test(over(Fold.COUNT).atLeast(2), partial)).isEqualTo(Truth.TRUE);
            assertThat(test(over(Fold.COUNT).atLeast(3), partial)).isEqualTo(Truth.UNKNOWN);
            assertThat(test(over(Fold.SUM).atLeast(0), partial)).isEqualTo(Truth.UNKNOWN);
            assertThat(test(over(Fold.MEAN).atLeast(0), partial)).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void theLastAmountIsKnownWhereNothingCanComeAfterIt() {
            Series endsWithMarch = Series.partial(month("2026-01", 10), month("2026-03", 20));
            Series endsWithFebruary = Series.partial(month("2026-01", 10), month("2026-02", 20));

            assertThat(test(over(Fold.LAST).between(20, 20), endsWithMarch)).isEqualTo(Truth.TRUE);
            assertThat(test(over(Fold.LAST).between(20, 20), endsWithFebruary)).isEqualTo(Truth.UNKNOWN);
            assertThat(test(over(Fold.SUM).between(30, 30), endsWithMarch)).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void ofAPeriodThatStraddlesAnEdgeNobodyKnowsWhatFallsIntoTheWindow() {
            LocalDate december = day("2025-12-15");
            Series straddles = Series.completeThrough(
                    day("2026-12-31"), new Series.Entry(december, december.plusMonths(1), BigDecimal.TEN));

            for (Fold fold : Fold.values()) {
                assertThat(test(over(fold).between(1, 10), straddles)).isEqualTo(Truth.UNKNOWN);
            }
        }

        @Test
        void whatIsSureBesideAPeriodThatStraddlesAnEdgeStaysSure() {
            LocalDate december = day("2025-12-15");
            Series straddles = Series.completeThrough(
                    day("2026-12-31"),
                    new Series.Entry(december, december.plusMonths(1), BigDecimal.TEN),
                    month("2026-02", 30));

            assertThat(test(over(Fold.MAX).atLeast(30), straddles)).isEqualTo(Truth.TRUE);
            assertThat(test(over(Fold.COUNT).atLeast(1), straddles)).isEqualTo(Truth.TRUE);
            assertThat(test(over(Fold.LAST).between(30, 30), straddles)).isEqualTo(Truth.TRUE);
            assertThat(test(over(Fold.SUM).between(30, 40), straddles)).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void periodsOutsideTheWindowDoNotCount() {
            Series series = Series.completeThrough(
                    day("2026-12-31"), month("2025-12", 1_000), month("2026-02", 30), month("2026-04", 1_000));

            assertThat(test(over(Fold.SUM).between(30, 30), series)).isEqualTo(Truth.TRUE);
            assertThat(test(over(Fold.COUNT).between(1, 1), series)).isEqualTo(Truth.TRUE);
        }

        @Test
        void tenthsAddUpExactly() {
            Series tenths = Series.completeThrough(
                    day("2026-03-31"),
                    month("2026-01", new BigDecimal("0.1")),
                    month("2026-02", new BigDecimal("0.2")));

            assertThat(test(over(Fold.SUM).atMost(0.3), tenths)).isEqualTo(Truth.TRUE);
        }

        @Test
        void aMeanIsRoundedHalfUpToFifteenDigits() {
            Series thirds = Series.completeThrough(
                    day("2026-03-31"), month("2026-01", 1), month("2026-02", 0), month("2026-03", 1));

            assertThat(test(over(Fold.MEAN).atLeast(0.666666666666667), thirds)).isEqualTo(Truth.TRUE);
            assertThat(test(over(Fold.MEAN).above(0.666666666666667), thirds)).isEqualTo(Truth.FALSE);
        }

        private Over over(Fold fold) {
            return new Over(ACTS, Period.ofMonths(3), Fact.AS_OF, fold);
        }

        private Series.Entry month(String month, long amount) {
            return month(month, BigDecimal.valueOf(amount));
        }

        private Series.Entry month(String month, BigDecimal amount) {
            LocalDate first = day(month + "-01");
            return new Series.Entry(first, first.plusMonths(1), amount);
        }

        private Truth test(Criterion criterion, Series series) {
            return Example.test(criterion, sheet().put(ACTS, series).put(Fact.AS_OF, until));
        }
    }
}
