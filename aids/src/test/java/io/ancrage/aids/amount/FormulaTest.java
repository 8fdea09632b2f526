package io.ancrage.aids.amount;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Series;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Program;
import io.ancrage.fact.Vocabulary;
import io.ancrage.fact.Why;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of formula, with operands that are known, missing, and known between bounds. */
class FormulaTest {

    private static final Fact<BigDecimal> DAYS = Fact.number("practice.days", "days");
    private static final Fact<Boolean> ON_CALL = Fact.flag("practice.onCall");
    private static final Fact<Boolean> HOSPITAL = Fact.flag("practice.hospital");
    private static final Fact<LocalDate> CREATION = Fact.date("event.creation");
    private static final Fact<LocalDate> BORN = Fact.date("person.born");
    private static final Fact<Series> PROFIT = Fact.series("practice.profit", "EUR");
    private static final Fact<Events> VISITS = Fact.events("practice.visits");
    private static final Vocabulary WORDS =
            Vocabulary.of(List.of(DAYS, ON_CALL, HOSPITAL, CREATION, BORN, PROFIT, VISITS, Periods.START, Periods.END));

    private static final OpenPoint BETWEEN = new OpenPoint.UnreadRule("acme", new Text("entre", "between"));
    private static final Formula UNREAD_FIGURE = new Formula.Stated(figure("rate", null), "acme");

    private static Figure figure(String id, String value) {
        return new Figure(
                id,
                Text.same(id),
                Optional.ofNullable(value).map(BigDecimal::new),
                "EUR",
                "once",
                Figure.Basis.UNSTATED,
                Optional.empty(),
                false,
                Text.EMPTY,
                List.of());
    }

    private static Formula number(String number) {
        return new Formula.Constant(new BigDecimal(number));
    }

    private static Formula read(Operand operand) {
        return new Formula.Read(operand);
    }

    private static Formula flag(Fact<Boolean> fact) {
        return read(fact);
    }

    private static Program program(Criterion criterion) {
        return WORDS.compile(criterion);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static FactSheet days(String number) {
        return FactSheet.builder().put(DAYS, new BigDecimal(number)).build();
    }

    private static String of(Formula formula, FactSheet sheet) {
        Estimate estimate = formula.estimate(sheet);
        return bound(estimate.low()) + ".." + bound(estimate.high());
    }

    private static String bound(Optional<BigDecimal> bound) {
        return bound.map(number -> number.stripTrailingZeros().toPlainString()).orElse("?");
    }

    private static OpenPoint missing(String role, Fact<?> fact, Why why) {
        return new OpenPoint.MissingFact(new Gap.OpenFact(role, fact, null, why));
    }

    private static OpenPoint missing(Fact<?> fact, Why why) {
        return missing("", fact, why);
    }

    private static final FactSheet NOTHING = FactSheet.empty();

    @Nested
    class Numbers {

        @Test
        void aConstantIsItself() {
            assertThat(of(number("0.5"), NOTHING)).isEqualTo("0.5..0.5");
        }

        @Test
        void aFigureIsWhatItsTextStates() {
            Formula stated = new Formula.Stated(figure("base", "50000"), "acme");

            assertThat(of(stated, NOTHING)).isEqualTo("50000..50000");
            assertThat(stated.figures()).extracting(Figure::id).containsExactly("base");
        }

        @Test
        void aFigureWithoutAValueIsARuleThatWasNotRead() {
            assertThat(UNREAD_FIGURE.estimate(NOTHING).open())
                    .containsExactly(new OpenPoint.UnreadRule("acme", Text.same("rate")));
            assertThat(of(UNREAD_FIGURE, NOTHING)).isEqualTo("?..?");
        }

        @Test
        void aFactIsReadOrAskedFor() {
            assertThat(of(read(DAYS), days("3.5"))).isEqualTo("3.5..3.5");
            assertThat(read(DAYS).estimate(NOTHING).open()).containsExactly(missing(DAYS, Why.ASK_PERSON));
            assertThat(read(DAYS).facts()).containsExactly(DAYS);
        }

        @Test
        void aFactOfARoleIsAskedForInItsRole() {
            Formula hosted = read(new Of("hostedDoctor", DAYS));
            FactSheet known =
                    FactSheet.builder().role("hostedDoctor", days("4")).build();

            assertThat(of(hosted, known)).isEqualTo("4..4");
            assertThat(hosted.estimate(days("4")).open())
                    .containsExactly(missing("hostedDoctor", DAYS, Why.ASK_PERSON));
        }

        @Test
        void aYesCountsOneANoCountsZeroAndTheUnknownLiesBetween() {
            assertThat(of(flag(ON_CALL), FactSheet.builder().put(ON_CALL, true).build()))
                    .isEqualTo("1..1");
            assertThat(of(flag(ON_CALL), FactSheet.builder().put(ON_CALL, false).build()))
                    .isEqualTo("0..0");
            assertThat(of(flag(ON_CALL), NOTHING)).isEqualTo("0..1");
            assertThat(flag(ON_CALL).estimate(NOTHING).open()).containsExactly(missing(ON_CALL, Why.ASK_PERSON));
        }

        @Test
        void aYesOnADayCountsOneToo() {
            Formula then = read(ON_CALL.at(CREATION));
            FactSheet known = FactSheet.builder()
                    .put(ON_CALL, true)
                    .put(CREATION, day("2031-03-01"))
                    .build();

            assertThat(of(then, known)).isEqualTo("1..1");
            assertThat(of(
                            then,
                            FactSheet.builder().put(CREATION, day("2031-03-01")).build()))
                    .isEqualTo("0..1");
            assertThat(then.estimate(FactSheet.builder().put(ON_CALL, true).build())
                            .open())
                    .containsExactly(missing(CREATION, Why.ASK_PERSON));
        }

        @ParameterizedTest
        @CsvSource({
            "2031-01-31, 2031-02-27, 0",
            "2031-01-31, 2031-02-28, 1",
            "2031-01-15, 2031-02-14, 0",
            "2031-01-15, 2031-02-15, 1",
            "2028-02-29, 2029-02-28, 12",
            "2031-02-15, 2031-01-15, -1",
            "2031-02-15, 2031-01-16, -1"
        })
        void elapsedTimeCountsWholeUnits(String from, String to, String months) {
            Formula elapsed = read(new Elapsed(ChronoUnit.MONTHS, CREATION, Periods.START));
            FactSheet known = FactSheet.builder()
                    .put(CREATION, day(from))
                    .put(Periods.START, day(to))
                    .build();

            assertThat(of(elapsed, known)).isEqualTo(months + ".." + months);
        }

        @Test
        void elapsedTimeFromADayThatIsNotKnownToTheDayIsOpen() {
            Formula age = read(new Elapsed(ChronoUnit.YEARS, BORN, Periods.START));
            FactSheet vague = FactSheet.builder()
                    .put(BORN, day("1990-06-15"), Precision.YEAR)
                    .put(Periods.START, day("2031-01-01"))
                    .build();

            assertThat(of(age, vague)).isEqualTo("?..?");
            assertThat(age.estimate(vague).open()).containsExactly(missing(BORN, Why.NOT_PRECISE));
        }
    }

    @Nested
    class Windows {

        private final Formula profit = sum(Fold.SUM);

        private Formula sum(Fold fold) {
            return read(new Over(PROFIT, Period.ofYears(1), Periods.END, fold));
        }

        private static FactSheet year(Series series) {
            return FactSheet.builder()
                    .put(Periods.END, LocalDate.of(2032, 1, 1))
                    .put(PROFIT, series)
                    .build();
        }

        private static Series.Entry entry(String from, String until, long amount) {
            return new Series.Entry(LocalDate.parse(from), LocalDate.parse(until), BigDecimal.valueOf(amount));
        }

        @Test
        void aSumCountsThePeriodsWithinTheWindow() {
            FactSheet known = year(Series.completeThrough(
                    LocalDate.of(2031, 12, 31),
                    entry("2030-07-01", "2031-01-01", 7),
                    entry("2031-01-01", "2031-07-01", 30_000),
                    entry("2031-07-01", "2032-01-01", 20_000)));

            assertThat(of(profit, known)).isEqualTo("50000..50000");
            assertThat(of(sum(Fold.MEAN), known)).isEqualTo("25000..25000");
            assertThat(of(sum(Fold.MIN), known)).isEqualTo("20000..20000");
            assertThat(of(sum(Fold.MAX), known)).isEqualTo("30000..30000");
            assertThat(of(sum(Fold.LAST), known)).isEqualTo("20000..20000");
            assertThat(of(sum(Fold.COUNT), known)).isEqualTo("2..2");
        }

        @Test
        void entriesThatCoverTheWindowNeedNoWordOfCompleteness() {
            assertThat(of(profit, year(Series.partial(entry("2031-01-01", "2032-01-01", 5)))))
                    .isEqualTo("5..5");
        }

        @Test
        void aHoleInTheWindowLeavesTheSumOpen() {
            FactSheet holes =
                    year(Series.partial(entry("2031-01-01", "2031-06-01", 5), entry("2031-07-01", "2032-01-01", 5)));

            assertThat(of(profit, holes)).isEqualTo("?..?");
            assertThat(profit.estimate(holes).open()).containsExactly(missing(PROFIT, Why.NOT_COMPLETE));
        }

        @Test
        void aPeriodAcrossTheEdgeLeavesTheSumOpen() {
            assertThat(of(
                            profit,
                            year(Series.completeThrough(
                                    LocalDate.of(2031, 12, 31), entry("2030-07-01", "2031-07-01", 5)))))
                    .isEqualTo("?..?");
        }

        @Test
        void theMeanOfNothingInARoleIsOpenInThatRole() {
            Formula mean = read(new Of("hostedDoctor", new Over(PROFIT, Period.ofYears(1), Periods.END, Fold.MEAN)));
            FactSheet known = FactSheet.builder()
                    .put(Periods.END, LocalDate.of(2032, 1, 1))
                    .role(
                            "hostedDoctor",
                            FactSheet.builder()
                                    .put(PROFIT, Series.completeThrough(LocalDate.of(2031, 12, 31)))
                                    .build())
                    .build();

            assertThat(mean.estimate(known).open()).containsExactly(missing("hostedDoctor", PROFIT, Why.NOT_COMPLETE));
        }

        @Test
        void aWindowWhoseEndIsNotKnownIsOpen() {
            assertThat(profit.estimate(NOTHING).open()).containsExactly(missing(Periods.END, Why.ASK_PERSON));
        }

        @Test
        void eventsAreCountedFromTheDayAfterTheWindowBegins() {
            Formula visits = read(new Over(VISITS, Period.ofYears(1), Periods.END, Fold.COUNT));
            FactSheet known = FactSheet.builder()
                    .put(Periods.END, LocalDate.of(2032, 1, 1))
                    .put(
                            VISITS,
                            Events.completeThrough(
                                    LocalDate.of(2032, 1, 1),
                                    LocalDate.of(2031, 1, 1),
                                    LocalDate.of(2031, 1, 2),
                                    LocalDate.of(2032, 1, 1),
                                    LocalDate.of(2032, 1, 2)))
                    .build();

            assertThat(of(visits, known)).isEqualTo("2..2");
        }

        @Test
        void eventsTheWindowIsNotCompleteForAreOpen() {
            Formula visits = read(new Over(VISITS, Period.ofYears(1), Periods.END, Fold.COUNT));
            FactSheet known = FactSheet.builder()
                    .put(Periods.END, LocalDate.of(2032, 1, 1))
                    .put(VISITS, Events.partial(LocalDate.of(2031, 1, 2)))
                    .build();

            assertThat(of(visits, known)).isEqualTo("?..?");
        }
    }

    @Nested
    class Arithmetic {

        private final Formula oneOrTwo = new Formula.Sum(List.of(number("1"), flag(ON_CALL)));

        @Test
        void sumsProductsAndDifferencesCarryBounds() {
            assertThat(of(new Formula.Sum(List.of(number("10"), oneOrTwo)), NOTHING))
                    .isEqualTo("11..12");
            assertThat(of(new Formula.Product(List.of(number("10"), oneOrTwo)), NOTHING))
                    .isEqualTo("10..20");
            assertThat(of(new Formula.Difference(number("10"), oneOrTwo), NOTHING))
                    .isEqualTo("8..9");
            assertThat(of(new Formula.Sum(List.of(number("10"), read(DAYS))), NOTHING))
                    .isEqualTo("?..?");
        }

        @Test
        void aCapHoldsWhateverIsUnknown() {
            Formula capped = new Formula.Least(List.of(read(DAYS), number("5"), UNREAD_FIGURE));

            assertThat(of(capped, NOTHING)).isEqualTo("?..5");
            assertThat(of(capped, days("3"))).isEqualTo("?..3");
            assertThat(of(new Formula.Least(List.of(read(DAYS), number("5"))), days("3")))
                    .isEqualTo("3..3");
        }

        @Test
        void aFloorHoldsWhateverIsUnknown() {
            Formula floored = new Formula.Greatest(List.of(number("2"), read(DAYS)));

            assertThat(of(floored, NOTHING)).isEqualTo("2..?");
            assertThat(of(floored, days("1"))).isEqualTo("2..2");
            assertThat(of(floored, days("7"))).isEqualTo("7..7");
        }

        @Test
        void aFormulaNamesTheFactsAndFiguresOfItsParts() {
            Formula formula = new Formula.Product(List.of(
                    new Formula.Stated(figure("base", "10"), "acme"), flag(ON_CALL), read(DAYS), UNREAD_FIGURE));

            assertThat(formula.facts()).containsExactly(ON_CALL, DAYS);
            assertThat(formula.figures()).extracting(Figure::id).containsExactly("base", "rate");
        }
    }

    @Nested
    class Choices {

        private final Formula when = new Formula.When(program(DAYS.atLeast(3)), number("100"), number("40"));
        private final Formula told = new Formula.WhenTold(program(ON_CALL.is(true)), number("100"), number("40"));

        @Test
        void aConditionChoosesOrLeavesBoth() {
            assertThat(of(when, days("3"))).isEqualTo("100..100");
            assertThat(of(when, days("2.9"))).isEqualTo("40..40");
            assertThat(of(when, NOTHING)).isEqualTo("40..100");
            assertThat(when.estimate(NOTHING).open()).containsExactly(missing(DAYS, Why.ASK_PERSON));
        }

        @Test
        void aConditionThatChangesNothingAsksNothing() {
            Formula same = new Formula.When(program(DAYS.atLeast(3)), number("40"), number("40"));

            assertThat(of(same, NOTHING)).isEqualTo("40..40");
            assertThat(same.estimate(NOTHING).open()).isEmpty();
        }

        @Test
        void aDisputedConditionLeavesBothAndSaysWhatItIsAboutInBothLanguages() {
            Text about = new Text("le seuil", "the threshold");
            Disputed disputed =
                    new Disputed(List.of(DAYS.atLeast(3), DAYS.atLeast(4)), new Source("le seuil", "", "", "", about));
            Formula amount = new Formula.When(program(disputed), number("100"), number("40"));

            assertThat(of(amount, days("5"))).isEqualTo("100..100");
            assertThat(of(amount, days("3"))).isEqualTo("40..100");
            assertThat(amount.estimate(days("3")).open()).containsExactly(new OpenPoint.OpenConflict("", "", about));
        }

        @Test
        void whatHasToBeToldCountsOnlyOnceItIs() {
            assertThat(of(told, NOTHING)).isEqualTo("40..40");
            assertThat(of(told, FactSheet.builder().put(ON_CALL, false).build()))
                    .isEqualTo("40..40");
            assertThat(of(told, FactSheet.builder().put(ON_CALL, true).build())).isEqualTo("100..100");
        }

        @Test
        void bothFactsOfAConditionAndOfItsBranchesAreRead() {
            Formula formula = new Formula.When(program(ON_CALL.is(true)), read(DAYS), number("1"));

            assertThat(formula.facts()).containsExactly(ON_CALL, DAYS);
        }

        @Test
        void theFirstExactPartCounts() {
            Formula first = new Formula.FirstKnown(List.of(read(DAYS), flag(ON_CALL), number("9")));

            assertThat(of(first, days("3"))).isEqualTo("3..3");
            assertThat(of(first, FactSheet.builder().put(ON_CALL, true).build()))
                    .isEqualTo("1..1");
            assertThat(of(first, NOTHING)).isEqualTo("9..9");
        }

        @Test
        void whereNoPartIsExactTheFirstIsAskedFor() {
            Formula first = new Formula.FirstKnown(List.of(flag(ON_CALL), flag(HOSPITAL)));

            assertThat(of(first, NOTHING)).isEqualTo("0..1");
            assertThat(first.estimate(NOTHING).open()).containsExactly(missing(ON_CALL, Why.ASK_PERSON));
        }
    }

    @Nested
    class Tables {

        private final Formula table = table(read(DAYS));

        private static Formula table(Formula operand) {
            return new Formula.Table(
                    operand,
                    List.of(
                            new Formula.Row(new BigDecimal("2.5"), number("31250")),
                            new Formula.Row(new BigDecimal("3"), number("37500")),
                            new Formula.Row(new BigDecimal("4"), number("50000"))),
                    BETWEEN);
        }

        @ParameterizedTest
        @CsvSource({
            "2.5, 31250..31250",
            "2.50, 31250..31250",
            "3, 37500..37500",
            "4, 50000..50000",
            "6, 50000..50000",
            "2.6, 31250..37500",
            "3.999, 37500..50000",
            "2.4, 0..31250",
            "0, 0..31250"
        })
        void aRowIsExactBetweenRowsIsOpenAndAboveTheLastIsTheLast(String days, String amount) {
            assertThat(of(table, days(days))).isEqualTo(amount);
        }

        @Test
        void betweenRowsTheTextIsOpenAndNothingElse() {
            assertThat(table.estimate(days("3.5")).open()).containsExactly(BETWEEN);
            assertThat(table.estimate(days("1")).open()).containsExactly(BETWEEN);
            assertThat(table.estimate(days("3")).open()).isEmpty();
        }

        @Test
        void anUnknownOperandLeavesFromNothingToTheLargestRow() {
            assertThat(of(table, NOTHING)).isEqualTo("0..50000");
            assertThat(table.estimate(NOTHING).open()).contains(missing(DAYS, Why.ASK_PERSON));
        }

        @Test
        void aBoundedOperandLeavesTheRowsThatItReaches() {
            Formula threeOrFour = table(new Formula.Sum(List.of(number("3"), flag(ON_CALL))));

            assertThat(of(threeOrFour, NOTHING)).isEqualTo("37500..50000");
            assertThat(threeOrFour.estimate(NOTHING).open()).contains(missing(ON_CALL, Why.ASK_PERSON));
        }

        @Test
        void aBoundedOperandThatEndsOnARowDoesNotReachTheNext() {
            Formula upToThree = table(
                    new Formula.Difference(number("3"), new Formula.Product(List.of(number("0.5"), flag(ON_CALL)))));

            assertThat(of(upToThree, NOTHING)).isEqualTo("31250..37500");
        }

        @Test
        void anOperandAboveTheLastRowNeedsNotBeKnown() {
            Formula fourOrFive = table(new Formula.Sum(List.of(number("4"), flag(ON_CALL))));

            assertThat(of(fourOrFive, NOTHING)).isEqualTo("50000..50000");
            assertThat(fourOrFive.estimate(NOTHING).open()).isEmpty();
        }
    }

    @Nested
    class Shares {

        private final Formula share = new Formula.ProRata(read(DAYS), new BigDecimal("4"), new BigDecimal("2"));

        @ParameterizedTest
        @CsvSource({"4, 1..1", "9, 1..1", "3, 0.75..0.75", "2, 0.5..0.5", "1.99, 0..0", "0, 0..0", "-1, 0..0"})
        void aShareIsWholeFromFullOnAndNothingBelowTheFloor(String days, String amount) {
            assertThat(of(share, days(days))).isEqualTo(amount);
        }

        @Test
        void anUnknownActivityLeavesAnyShare() {
            assertThat(of(share, NOTHING)).isEqualTo("0..1");
            assertThat(share.estimate(NOTHING).open()).containsExactly(missing(DAYS, Why.ASK_PERSON));
        }

        @Test
        void aBoundedActivityLeavesABoundedShare() {
            Formula twoOrThree = new Formula.Sum(List.of(number("2"), flag(ON_CALL)));

            assertThat(of(new Formula.ProRata(twoOrThree, new BigDecimal("4"), BigDecimal.ZERO), NOTHING))
                    .isEqualTo("0.5..0.75");
        }
    }

    @Nested
    class Tapering {

        private final Formula tapering = new Formula.Tapering(
                CREATION,
                List.of(
                        new Formula.Phase(59, number("1")),
                        new Formula.Phase(12, number("0.75")),
                        new Formula.Phase(12, number("0.5")),
                        new Formula.Phase(12, number("0.25"))));

        private static FactSheet period(String creation, String from, String until) {
            return Periods.within(
                    FactSheet.builder().put(CREATION, LocalDate.parse(creation)).build(),
                    LocalDate.parse(from),
                    LocalDate.parse(until));
        }

        @ParameterizedTest(name = "created {0}, from {1} until {2}")
        @CsvSource({
            // The month of the creation and the 59 after it are whole: through February 2030.
            "2025-03-15, 2025-03-01, 2025-04-01, 1..1",
            "2025-03-15, 2029-01-01, 2030-01-01, 1..1",
            "2025-03-15, 2030-02-01, 2030-03-01, 1..1",
            "2025-03-15, 2030-03-01, 2030-04-01, 0.75..0.75",
            "2025-03-15, 2031-02-01, 2031-03-01, 0.75..0.75",
            "2025-03-15, 2031-03-01, 2031-04-01, 0.5..0.5",
            "2025-03-15, 2032-03-01, 2032-04-01, 0.25..0.25",
            "2025-03-15, 2033-02-01, 2033-03-01, 0.25..0.25",
            "2025-03-15, 2033-03-01, 2033-04-01, 0..0",
            // 2 months of 1 and 10 of 0.75; 6 of 0.75 and 6 of 0.5; from 10 months on.
            "2025-03-15, 2030-01-01, 2031-01-01, 0.791666666666666666666666666667..0.791666666666666666666666666667",
            "2025-07-01, 2031-01-01, 2032-01-01, 0.625..0.625",
            // Before the beginning there is nothing to take a share of.
            "2025-07-31, 2025-01-01, 2026-01-01, 1..1",
            "2025-03-15, 2020-01-01, 2021-01-01, 0..0"
        })
        void aStraddledYearIsTheMeanOfItsMonths(String creation, String from, String until, String share) {
            assertThat(of(tapering, period(creation, from, until))).isEqualTo(share);
        }

        @Test
        void withoutTheBeginningEveryPhaseIsPossible() {
            FactSheet year = Periods.within(NOTHING, day("2031-01-01"), day("2032-01-01"));

            assertThat(of(tapering, year)).isEqualTo("0..1");
            assertThat(tapering.estimate(year).open()).containsExactly(missing(CREATION, Why.ASK_PERSON));
        }

        @Test
        void theMonthOfTheBeginningIsEnough() {
            FactSheet month = Periods.within(
                    FactSheet.builder()
                            .put(CREATION, day("2025-03-01"), Precision.MONTH)
                            .build(),
                    day("2029-01-01"),
                    day("2030-01-01"));

            assertThat(of(tapering, month)).isEqualTo("1..1");
        }

        @Test
        void theYearOfTheBeginningIsNot() {
            FactSheet vague = Periods.within(
                    FactSheet.builder()
                            .put(CREATION, day("2025-01-01"), Precision.YEAR)
                            .build(),
                    day("2029-01-01"),
                    day("2030-01-01"));

            assertThat(of(tapering, vague)).isEqualTo("0..1");
            assertThat(tapering.estimate(vague).open()).containsExactly(missing(CREATION, Why.NOT_PRECISE));
        }

        @Test
        void withoutAPeriodItIsThePeriodThatIsOpen() {
            FactSheet created =
                    FactSheet.builder().put(CREATION, day("2025-03-15")).build();

            assertThat(of(tapering, created)).isEqualTo("0..1");
            assertThat(tapering.estimate(created).open())
                    .containsExactly(missing(Periods.START, Why.ASK_PERSON), missing(Periods.END, Why.ASK_PERSON));
        }

        @Test
        void itReadsTheBeginningAndWhatItsPhasesRead() {
            assertThat(new Formula.Tapering(CREATION, List.of(new Formula.Phase(1, read(DAYS)))).facts())
                    .containsExactly(CREATION, DAYS);
        }
    }

    @Nested
    class Changes {

        private final Formula rate = new Formula.ByDate(
                List.of(
                        new Formula.Dated(Optional.of(day("2030-12-31")), number("10")),
                        new Formula.Dated(Optional.of(day("2031-06-30")), number("20")),
                        new Formula.Dated(Optional.empty(), number("30"))),
                BETWEEN);

        @ParameterizedTest
        @CsvSource({
            "2030-01-01, 2031-01-01, 10..10",
            "2031-01-01, 2031-07-01, 20..20",
            "2031-07-01, 2032-07-01, 30..30",
            "2030-12-31, 2031-01-02, 10..20",
            "2030-01-01, 2032-01-01, 10..30",
            "2031-06-30, 2031-07-01, 20..20"
        })
        void aPeriodHasItsRateOrTheRatesItReachesOver(String from, String until, String amount) {
            assertThat(of(rate, Periods.within(NOTHING, day(from), day(until)))).isEqualTo(amount);
        }

        @Test
        void overAChangeTheTextIsOpen() {
            FactSheet over = Periods.within(NOTHING, day("2030-12-01"), day("2031-02-01"));

            assertThat(rate.estimate(over).open()).containsExactly(BETWEEN);
        }

        @Test
        void withoutAPeriodEveryRateIsPossible() {
            assertThat(of(rate, NOTHING)).isEqualTo("10..30");
        }
    }

    @Nested
    class OpenAmounts {

        private final OpenPoint decision = new OpenPoint.Decision("acme", new Text("montant", "amount"));

        private Formula open(Formula least, Formula most) {
            return new Formula.Open(Optional.ofNullable(least), Optional.ofNullable(most), decision);
        }

        @Test
        void anOpenAmountKeepsTheBoundsThatAreKnown() {
            assertThat(of(open(null, null), NOTHING)).isEqualTo("?..?");
            assertThat(of(open(number("5"), null), NOTHING)).isEqualTo("5..?");
            assertThat(of(open(null, number("9")), NOTHING)).isEqualTo("?..9");
            assertThat(of(open(number("5"), number("9")), NOTHING)).isEqualTo("5..9");
            assertThat(open(number("5"), number("9")).estimate(NOTHING).open()).containsExactly(decision);
        }

        @Test
        void openBoundsGiveTheWidestOfTheirs() {
            Formula oneOrTwo = new Formula.Sum(List.of(number("1"), flag(ON_CALL)));

            assertThat(of(open(oneOrTwo, new Formula.Product(List.of(number("10"), oneOrTwo))), NOTHING))
                    .isEqualTo("1..20");
            assertThat(open(oneOrTwo, null).estimate(NOTHING).open())
                    .containsExactly(decision, missing(ON_CALL, Why.ASK_PERSON));
        }

        @Test
        void whatIsLeftOfAMostCutsTheLeast() {
            Formula upToDays = open(number("5"), read(DAYS));

            assertThat(of(upToDays, days("7"))).isEqualTo("5..7");
            assertThat(of(upToDays, days("3"))).isEqualTo("3..3");
            assertThat(of(upToDays, NOTHING)).isEqualTo("5..?");
        }

        @Test
        void readingsOfADisputeThatAgreeAreThatAmount() {
            OpenPoint.OpenConflict conflict =
                    new OpenPoint.OpenConflict("acme", "rate", new Text("le taux", "the rate"));

            assertThat(of(new Formula.InDispute(conflict, List.of(number("5"), number("5.0"))), NOTHING))
                    .isEqualTo("5..5");
            Formula differing = new Formula.InDispute(conflict, List.of(number("9"), number("5"), number("7")));
            assertThat(of(differing, NOTHING)).isEqualTo("5..9");
            assertThat(differing.estimate(NOTHING).open()).containsExactly(conflict);
        }

        @Test
        void openPointsSayWhomToAsk() {
            assertThat(decision.why()).isEqualTo(Why.ASK_AUTHORITY);
            assertThat(decision.text(java.util.Locale.ENGLISH)).isEqualTo("amount (ask the authority)");
            assertThat(BETWEEN.why()).isEqualTo(Why.NOT_COVERED);
            assertThat(BETWEEN.text(java.util.Locale.ENGLISH)).isEqualTo("between (rule not read)");
            assertThat(BETWEEN.text(java.util.Locale.FRENCH)).isEqualTo("entre (règle non lue)");
            OpenPoint conflict = new OpenPoint.OpenConflict("acme", "rate", new Text("le taux", "the rate"));
            assertThat(conflict.why()).isEqualTo(Why.TEXTS_DISAGREE);
            assertThat(conflict.text(java.util.Locale.FRENCH)).isEqualTo("le taux (les textes ne tranchent pas)");
        }
    }

    @Test
    void aPeriodIsNotEmpty() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Periods.within(NOTHING, day("2031-01-01"), day("2031-01-01")))
                .withMessageContaining("2031-01-01");
    }
}
