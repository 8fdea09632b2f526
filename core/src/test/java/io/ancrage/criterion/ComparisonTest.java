package io.ancrage.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Fact<Boolean> COASTAL = Fact.flag("territory.coastal");
    private static final Fact<BigDecimal> POPULATION = Fact.number("territory.population", "");
    private static final Fact<LocalDate> SIGNED_ON = Fact.date("event.signedOn");
    private static final Fact<String> ZONE = Fact.code(
            "territory.zone",
            CodeSystem.builder("zone", "").codes("ZIP", "ZAC").closed().build());
    private static final Fact<CodeSet> MODES = Fact.codes("offer.modes", CodeSystem.ANY);
    private static final Fact<Series> ACTS = Fact.series("practice.acts", "");
    private static final Fact<Events> AIDS = Fact.events("practice.aids");
    private static final Elapsed MONTHS = Elapsed.monthsSince(SIGNED_ON);

    @Test
    void aTestThatDoesNotFitTheKindIsRefusedInBothLanguages() {
        assertThatThrownBy(() -> ZONE.atLeast(3)).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo("ANC-CRIT-001");
            assertThat(error.text().french())
                    .isEqualTo("« atLeast » sur territory.zone (CODE) : tests possibles : [is, in]");
            assertThat(error.text().english())
                    .isEqualTo("\"atLeast\" on territory.zone (CODE): possible tests: [is, in]");
        });
    }

    @Test
    void aConstantThatDoesNotFitTheKindIsRefusedInBothLanguages() {
        assertThatThrownBy(() -> POPULATION.is("many")).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo("ANC-CRIT-001");
            assertThat(error.text().french())
                    .isEqualTo("« is » sur territory.population (NUMBER) :"
                            + " « many » n'est pas une valeur de type NUMBER");
            assertThat(error.text().english())
                    .isEqualTo("\"is\" on territory.population (NUMBER): \"many\" is not a value of kind NUMBER");
        });
    }

    @Test
    void everyKindRefusesTheConstantsOfOthers() {
        refused(() -> COASTAL.is(1));
        refused(() -> COASTAL.is("yes"));
        refused(() -> POPULATION.is(true));
        refused(() -> POPULATION.atLeast(LocalDate.of(2026, 1, 1)));
        refused(() -> SIGNED_ON.atLeast(2026));
        refused(() -> ZONE.is(1));
        refused(() -> new Comparison(MODES, Op.HAS_ANY, List.of(new Value.Flag(true))));
        refused(() -> MONTHS.below(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void everyOperandHasItsTests() {
        EnumSet<Op> numbers = EnumSet.of(Op.IS, Op.IN, Op.AT_LEAST, Op.ABOVE, Op.AT_MOST, Op.BELOW, Op.BETWEEN);
        EnumSet<Op> order = EnumSet.of(Op.AT_LEAST, Op.ABOVE, Op.AT_MOST, Op.BELOW, Op.BETWEEN);
        Over last = new Over(AIDS, Period.ofYears(10), Fact.AS_OF, Fold.LAST);

        assertThat(Comparison.opsOf(COASTAL)).containsExactly(Op.IS);
        assertThat(Comparison.opsOf(POPULATION)).isEqualTo(numbers);
        assertThat(Comparison.opsOf(SIGNED_ON)).isEqualTo(numbers);
        assertThat(Comparison.opsOf(last)).isEqualTo(numbers);
        assertThat(Comparison.opsOf(ZONE)).containsExactly(Op.IS, Op.IN);
        assertThat(Comparison.opsOf(MODES)).containsExactly(Op.HAS_ANY, Op.HAS_ALL);
        assertThat(Comparison.opsOf(MONTHS)).isEqualTo(order);
        assertThat(Comparison.opsOf(new Of("home", MONTHS))).isEqualTo(order);
        assertThat(Comparison.opsOf(ZONE.at(SIGNED_ON))).containsExactly(Op.IS, Op.IN);
        assertThat(Comparison.opsOf(ACTS)).isEmpty();
        assertThat(Comparison.opsOf(AIDS)).isEmpty();
    }

    @Test
    void aBareSeriesCannotBeCompared() {
        refused(() -> ACTS.atLeast(100));
        refused(() -> AIDS.atLeast(1));
    }

    @Test
    void aRangeWhoseEndsAreSwappedIsRefused() {
        assertThatThrownBy(() -> POPULATION.between(15_000, 5_000))
                .isInstanceOfSatisfying(AncrageException.class, error -> {
                    assertThat(error.code()).isEqualTo("ANC-CRIT-001");
                    assertThat(error.text().french()).endsWith("la borne basse 15000 dépasse la borne haute 5000");
                    assertThat(error.text().english()).endsWith("the lower bound 15000 is above the upper bound 5000");
                });
        refused(() -> SIGNED_ON.between(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void aRangeOfOneValueIsARange() {
        assertThat(POPULATION.between(5, 5).right()).hasSize(2);
    }

    @Test
    void theNumberOfConstantsIsBounded() {
        Value one = Value.Decimal.of(BigDecimal.ONE);

        refused(() -> new Comparison(POPULATION, Op.IS, List.of()));
        refused(() -> new Comparison(POPULATION, Op.IS, List.of(one, one)));
        refused(() -> new Comparison(POPULATION, Op.BETWEEN, List.of(one)));
        refused(() -> new Comparison(POPULATION, Op.IN, List.of()));
        refused(() -> new Comparison(POPULATION, Op.IN, Collections.nCopies(2_001, one)));
        assertThat(new Comparison(POPULATION, Op.IN, Collections.nCopies(2_000, one)).right())
                .hasSize(1);
    }

    @Test
    void elapsedTimeIsComparedToWholeNumbersOfAReasonableSize() {
        refused(() -> MONTHS.below(1.5));
        refused(() -> new Of("home", MONTHS).below(1.5));
        refused(() -> MONTHS.below(40_001));
        assertThat(MONTHS.below(40_000).right()).hasSize(1);
        assertThat(MONTHS.atLeast(-3).right()).hasSize(1);
    }

    @Test
    void aCodeThatAClosedSystemDoesNotListIsRefused() {
        assertThatThrownBy(() -> new Of("secondOffice", ZONE.at(SIGNED_ON)).is("ZIPP"))
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.code()).isEqualTo("ANC-FACT-005"));
    }

    @Test
    void listsOfConstantsAreSortedWithoutDoubles() {
        assertThat(MODES.hasAny("MIXED", "SALARIED", "MIXED")).isEqualTo(MODES.hasAny("SALARIED", "MIXED"));
        assertThat(POPULATION.in(10, 9, 10).right()).extracting(Value::asText).containsExactly("9", "10");
    }

    @Test
    void fiveIsFivePointNought() {
        assertThat(POPULATION.atLeast(5)).isEqualTo(POPULATION.atLeast(5.0)).hasSameHashCodeAs(POPULATION.atLeast(5.0));
    }

    @Test
    void theOrderOfChildrenCounts() {
        Criterion one = POPULATION.atLeast(5);
        Criterion other = COASTAL.is(true);

        assertThat(Criterion.allOf(one, other)).isNotEqualTo(Criterion.allOf(other, one));
        assertThat(Criterion.allOf(one, other)).isEqualTo(Criterion.allOf(POPULATION.atLeast(5.0), COASTAL.is(true)));
        assertThat(Criterion.allOf(one)).isNotEqualTo(Criterion.anyOf(one));
    }

    @Test
    void operandsOfOtherRolesUnitsOrWindowsAreOthers() {
        assertThat(new Of("home", ZONE).is("ZIP")).isNotEqualTo(ZONE.is("ZIP"));
        assertThat(new Elapsed(ChronoUnit.DAYS, SIGNED_ON, Fact.AS_OF)).isNotEqualTo(MONTHS);
        assertThat(new Over(ACTS, Period.ofMonths(6), Fact.AS_OF, Fold.SUM))
                .isNotEqualTo(new Over(ACTS, Period.ofMonths(7), Fact.AS_OF, Fold.SUM));
    }

    @Test
    void aCriterionTellsTheFactsThatItReads() {
        Criterion criterion = Criterion.allOf(
                ZONE.at(SIGNED_ON).is("ZIP"), new Of("home", POPULATION).atLeast(1), Criterion.not(ZONE.is("ZAC")));

        assertThat(criterion.facts()).containsExactly(SIGNED_ON, ZONE, POPULATION);
    }

    private static void refused(ThrowingCallable comparison) {
        assertThatThrownBy(comparison).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo("ANC-CRIT-001");
            assertThat(error.text().french()).isNotEqualTo(error.text().english());
        });
    }
}
