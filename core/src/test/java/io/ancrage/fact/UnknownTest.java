package io.ancrage.fact;

import static io.ancrage.fact.Example.COASTAL;
import static io.ancrage.fact.Example.MODES;
import static io.ancrage.fact.Example.POPULATION;
import static io.ancrage.fact.Example.PRICE;
import static io.ancrage.fact.Example.SIGNED_ON;
import static io.ancrage.fact.Example.ZONE;
import static io.ancrage.fact.Example.day;
import static io.ancrage.fact.Example.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Unknown is never zero, false or silent; "none" is something known. */
class UnknownTest {

    @Test
    void anAbsentFactIsUnknownForEveryTestAndItsNegation() {
        List<Criterion> criteria = List.of(
                POPULATION.atMost(0),
                POPULATION.atLeast(0),
                COASTAL.is(false),
                COASTAL.is(true),
                ZONE.is("ZIP"),
                MODES.hasAny("SALARIED"),
                SIGNED_ON.below(day("2026-01-01")));

        for (Criterion criterion : criteria) {
            assertThat(Example.test(criterion, sheet())).isEqualTo(Truth.UNKNOWN);
            assertThat(Example.test(Criterion.not(criterion), sheet())).isEqualTo(Truth.UNKNOWN);
        }
    }

    @Test
    void whereThereIsNoneNoTestHoldsAndEveryNegationDoes() {
        FactSheet none = sheet().putNone(ZONE).putNone(PRICE).putNone(SIGNED_ON).build();
        List<Criterion> criteria = List.of(
                ZONE.is("ZIP"),
                ZONE.in("ZIP", "ZAC"),
                PRICE.atMost(2_000),
                PRICE.above(2_000),
                SIGNED_ON.atLeast(day("2026-01-01")),
                SIGNED_ON.below(day("2026-01-01")));

        for (Criterion criterion : criteria) {
            assertThat(Example.test(criterion, none)).isEqualTo(Truth.FALSE);
            assertThat(Example.test(Criterion.not(criterion), none)).isEqualTo(Truth.TRUE);
        }
    }

    @Test
    void anyPriceAtAllIsNotSureWhereThereMayBeNone() {
        Criterion anyPrice = Criterion.anyOf(PRICE.atMost(2_000), PRICE.above(2_000));

        assertThat(Example.test(anyPrice, sheet())).isEqualTo(Truth.UNKNOWN);
        assertThat(Example.test(anyPrice, sheet().putNone(PRICE))).isEqualTo(Truth.FALSE);
    }

    @Test
    void anyPopulationAtAllIsSureSinceThereIsAlwaysOne() {
        assertThat(Example.test(Criterion.anyOf(POPULATION.atMost(2_000), POPULATION.above(2_000)), sheet()))
                .isEqualTo(Truth.TRUE);
        assertThat(Example.test(Criterion.anyOf(COASTAL.is(true), COASTAL.is(false)), sheet()))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void twoContradictoryTestsOfAnUnknownFactDoNotHold() {
        assertThat(Example.test(Criterion.allOf(POPULATION.below(3), POPULATION.above(5)), sheet()))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void noneIsRefusedForAFactThatIsNeverNone() {
        assertThatThrownBy(() -> sheet().putNone(POPULATION)).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo("ANC-FACT-008");
            assertThat(error.text().french())
                    .isEqualTo("ne convient pas au fait territory.population (NUMBER) :"
                            + " « aucun » n'est pas une réponse possible ; si rien n'est connu, dites pourquoi (Why)");
            assertThat(error.text().english())
                    .isEqualTo("does not fit the fact territory.population (NUMBER):"
                            + " \"none\" is not a possible answer; if nothing is known, tell why (Why)");
        });
        assertThatThrownBy(() -> FactColumn.builder(POPULATION, 1).putNone(0))
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.code()).isEqualTo("ANC-FACT-008"));
    }

    @Test
    void aHostsOwnSheetThatAnswersNoneWrongfullyIsCaught() {
        FactSheet wrong = new FactSheet() {
            @Override
            public <T> Reading<T> read(Fact<T> fact) {
                return new None<>(Source.of("host"), Vintage.UNKNOWN);
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> Example.test(POPULATION.atLeast(1), wrong))
                .withMessageContaining("territory.population");
        assertThatIllegalStateException()
                .isThrownBy(() -> Example.test(
                        POPULATION.at(SIGNED_ON).atLeast(1),
                        sheet().put(SIGNED_ON, day("2026-01-01")).build().over(wrong)))
                .withMessageContaining("territory.population");
    }

    @Test
    void anUnknownPartCountsOnlyWhereItCouldChangeTheWhole() {
        FactSheet small = sheet().put(POPULATION, 900).build();

        assertThat(Example.test(Criterion.allOf(POPULATION.atLeast(5_000), COASTAL.is(true)), small))
                .isEqualTo(Truth.FALSE);
        assertThat(Example.test(Criterion.anyOf(POPULATION.below(5_000), COASTAL.is(true)), small))
                .isEqualTo(Truth.TRUE);
        assertThat(Example.test(Criterion.anyOf(POPULATION.atLeast(5_000), COASTAL.is(true)), small))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void allOfNothingHoldsAndAnyOfNothingDoesNot() {
        assertThat(Example.test(Criterion.allOf(), sheet())).isEqualTo(Truth.TRUE);
        assertThat(Example.test(Criterion.anyOf(), sheet())).isEqualTo(Truth.FALSE);
        assertThat(Example.test(Criterion.not(Criterion.allOf()), sheet())).isEqualTo(Truth.FALSE);
    }

    @Test
    void aPartialSetLeavesOpenWhetherACodeIsAbsent() {
        FactSheet partial = sheet().put(MODES, CodeSet.atLeast("SALARIED")).build();
        FactSheet complete = sheet().put(MODES, CodeSet.of("SALARIED")).build();

        assertThat(Example.test(MODES.hasAny("SALARIED"), partial)).isEqualTo(Truth.TRUE);
        assertThat(Example.test(MODES.hasAny("MIXED"), partial)).isEqualTo(Truth.UNKNOWN);
        assertThat(Example.test(MODES.hasAny("MIXED"), complete)).isEqualTo(Truth.FALSE);
    }
}
