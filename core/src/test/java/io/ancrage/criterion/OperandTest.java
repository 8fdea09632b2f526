package io.ancrage.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What operands, nodes and lists refuse. */
class OperandTest {

    private static final Fact<BigDecimal> AGE = Fact.number("person.age", "");
    private static final Fact<LocalDate> SIGNED_ON = Fact.date("event.signedOn");
    private static final Fact<Series> ACTS = Fact.series("practice.acts", "");
    private static final Fact<Events> AIDS = Fact.events("practice.aids");

    @Test
    void elapsedTimeIsCountedInDaysWeeksMonthsOrYears() {
        refused("ANC-CRIT-003", () -> new Elapsed(ChronoUnit.HOURS, SIGNED_ON, Fact.AS_OF));
        refused("ANC-CRIT-003", () -> new Elapsed(ChronoUnit.DECADES, SIGNED_ON, Fact.AS_OF));
        assertThat(new Elapsed(ChronoUnit.WEEKS, SIGNED_ON, Fact.AS_OF).kind()).isEqualTo(Kind.NUMBER);
    }

    @Test
    void aWindowReachesBack() {
        refused("ANC-CRIT-004", () -> new Over(ACTS, Period.ZERO, Fact.AS_OF, Fold.SUM));
        refused("ANC-CRIT-004", () -> new Over(ACTS, Period.ofMonths(-6), Fact.AS_OF, Fold.SUM));
        refused("ANC-CRIT-004", () -> new Over(ACTS, Period.of(1, -1, 0), Fact.AS_OF, Fold.SUM));
    }

    @Test
    void eventsAreCountedOrDatedAndNothingElse() {
        for (Fold fold : List.of(Fold.SUM, Fold.MEAN, Fold.MIN, Fold.MAX)) {
            refused("ANC-CRIT-005", () -> new Over(AIDS, Period.ofYears(1), Fact.AS_OF, fold));
        }
        assertThat(new Over(AIDS, Period.ofYears(1), Fact.AS_OF, Fold.COUNT).kind())
                .isEqualTo(Kind.NUMBER);
        assertThat(new Over(AIDS, Period.ofYears(1), Fact.AS_OF, Fold.LAST).kind())
                .isEqualTo(Kind.DATE);
    }

    @Test
    void onlySeriesAndEventsAreFolded() {
        refused("ANC-CRIT-005", () -> new Over(AGE, Period.ofYears(1), Fact.AS_OF, Fold.SUM));
    }

    @Test
    void aRoleIsAWordAndDoesNotNest() {
        refused("ANC-CRIT-006", () -> new Of("", AGE));
        refused("ANC-CRIT-006", () -> new Of("Hosted", AGE));
        refused("ANC-CRIT-006", () -> new Of("hosted doctor", AGE));
        refused("ANC-CRIT-006", () -> new Of("home", new Of("home", AGE)));
        assertThat(new Of("hostedDoctor", AGE).kind()).isEqualTo(Kind.NUMBER);
    }

    @Test
    void someOfRunsFromOneToTheNumberOfCriteria() {
        Criterion adult = AGE.atLeast(18);

        refused("ANC-CRIT-007", () -> Criterion.someOf(0, adult));
        refused("ANC-CRIT-007", () -> Criterion.someOf(2, adult));
        refused("ANC-CRIT-007", () -> Criterion.someOf(1));
        assertThat(Criterion.someOf(1, adult).children()).containsExactly(adult);
    }

    @Test
    void aDisputeHasTwoReadingsAtLeast() {
        refused("ANC-CRIT-008", () -> new Disputed(List.of(AGE.atLeast(18)), Source.of("a report")));
    }

    @Test
    void aPeriodRunsFromADayToALaterOne() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        refused("ANC-FACT-006", () -> new Series.Entry(day, day, BigDecimal.ONE));
        refused("ANC-FACT-006", () -> new Series.Entry(day, day.minusDays(1), BigDecimal.ONE));
    }

    @Test
    void periodsOfASeriesMayTouchButNotOverlap() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Series.Entry january = new Series.Entry(day, day.plusMonths(1), BigDecimal.ONE);
        Series.Entry february = new Series.Entry(day.plusMonths(1), day.plusMonths(2), BigDecimal.TEN);
        Series.Entry lastOfJanuary = new Series.Entry(day.plusDays(30), day.plusDays(31), BigDecimal.ONE);

        assertThat(Series.partial(february, january).entries()).containsExactly(january, february);
        refused("ANC-FACT-007", () -> Series.partial(january, lastOfJanuary));
    }

    @Test
    void amountsHaveOneForm() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(new Series.Entry(day, day.plusDays(1), new BigDecimal("5.0")))
                .isEqualTo(new Series.Entry(day, day.plusDays(1), new BigDecimal("5")));
    }

    @Test
    void eventsAreKeptByDateWhateverTheirOrder() {
        LocalDate first = LocalDate.of(2020, 5, 6);
        LocalDate second = LocalDate.of(2024, 1, 1);

        assertThat(Events.partial(second, first)).isEqualTo(Events.partial(first, second));
    }

    @Test
    void anImpreciseEventIsTheSameWhicheverDayItIsWrittenBy() {
        assertThat(new Events.Event(LocalDate.of(2020, 5, 6), Precision.YEAR))
                .isEqualTo(new Events.Event(LocalDate.of(2020, 12, 31), Precision.YEAR));
    }

    @Test
    void anEventIsNotACode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Events.Event(LocalDate.of(2020, 5, 6), Precision.OR_FINER));
    }

    private static void refused(String code, ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.text().french()).isNotEqualTo(error.text().english());
        });
    }
}
