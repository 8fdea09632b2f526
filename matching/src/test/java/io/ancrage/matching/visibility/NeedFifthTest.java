package io.ancrage.matching.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.place.TerritoryCode;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import io.ancrage.territory.TerritoryValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How communes fall into fifths by need. */
class NeedFifthTest {

    private static final Fact<BigDecimal> DENSITY = Fact.number("territory.density", "");
    private static final Source SURVEY = Source.of("Our survey");

    /** Communes 23001, 23002... with these values; one more of which nothing is known; and a département. */
    private static Territories land(int... values) {
        List<Territory> all = new ArrayList<>();
        TerritoryValues<BigDecimal> known = TerritoryValues.of(DENSITY, SURVEY, Vintage.of("2026"));
        for (int i = 0; i <= values.length; i++) {
            all.add(Territory.of(code(i), "Commune " + i, "DEP-23"));
            if (i < values.length) {
                known.put(code(i), BigDecimal.valueOf(values[i]));
            }
        }
        all.add(Territory.of("DEP-23", "Creuse"));
        return Territories.of(all, SURVEY, Vintage.of("2026")).with(known);
    }

    private static String code(int i) {
        return String.format(Locale.ROOT, "23%03d", i + 1);
    }

    private static List<NeedFifth> fifths(Need need, int... values) {
        FairVisibility fair = FairVisibility.of(land(values), need);
        return IntStream.range(0, values.length)
                .mapToObj(i -> fair.fifth(TerritoryCode.parse(code(i))))
                .toList();
    }

    @Test
    void theLowestFifthIsTheNeediestWhereLittleIsNeed() {
        assertThat(fifths(Need.whereLow(DENSITY), 10, 9, 8, 7, 6, 5, 4, 3, 2, 1))
                .containsExactly(
                        NeedFifth.LEAST,
                        NeedFifth.LEAST,
                        NeedFifth.FOURTH,
                        NeedFifth.FOURTH,
                        NeedFifth.MIDDLE,
                        NeedFifth.MIDDLE,
                        NeedFifth.SECOND,
                        NeedFifth.SECOND,
                        NeedFifth.NEEDIEST,
                        NeedFifth.NEEDIEST);
    }

    @Test
    void theHighestFifthIsTheNeediestWhereMuchIsNeed() {
        assertThat(fifths(Need.whereHigh(DENSITY), 10, 20, 30, 40, 50))
                .containsExactly(
                        NeedFifth.LEAST, NeedFifth.FOURTH, NeedFifth.MIDDLE, NeedFifth.SECOND, NeedFifth.NEEDIEST);
    }

    @Test
    void equalValuesAreInOneFifthTheNeedierThatTheyReach() {
        assertThat(fifths(Need.whereLow(DENSITY), 1, 1, 1, 1, 2))
                .containsExactly(
                        NeedFifth.NEEDIEST,
                        NeedFifth.NEEDIEST,
                        NeedFifth.NEEDIEST,
                        NeedFifth.NEEDIEST,
                        NeedFifth.LEAST);
        assertThat(fifths(Need.whereLow(DENSITY), 7, 7, 7)).containsOnly(NeedFifth.NEEDIEST);
    }

    @Test
    void whatIsNotKnownStaysUnknownAndCountsForNobodysFifth() {
        FairVisibility fair = FairVisibility.of(land(1, 2, 3, 4, 5), Need.whereLow(DENSITY));

        assertThat(fair.fifth(TerritoryCode.parse(code(5)))).isEqualTo(NeedFifth.UNKNOWN);
        assertThat(fair.fifth(TerritoryCode.parse(code(4)))).isEqualTo(NeedFifth.LEAST);
        assertThat(FairVisibility.of(land(), Need.whereLow(DENSITY)).fifth(TerritoryCode.parse(code(0))))
                .isEqualTo(NeedFifth.UNKNOWN);
    }

    @Test
    void aLargerTerritoryIsPlacedByItsOwnValueAmongTheCommunes() {
        Territories land = land(1, 2, 3, 4, 5);
        TerritoryCode creuse = TerritoryCode.parse("DEP-23");

        assertThat(FairVisibility.of(land, Need.whereLow(DENSITY)).fifth(creuse))
                .isEqualTo(NeedFifth.UNKNOWN);
        for (int value = 0; value < 8; value++) {
            Territories told = land.with(
                    TerritoryValues.of(DENSITY, SURVEY, Vintage.UNKNOWN).put("DEP-23", BigDecimal.valueOf(value)));

            assertThat(FairVisibility.of(told, Need.whereLow(DENSITY)).fifth(creuse))
                    .isEqualTo(List.of(
                                    NeedFifth.NEEDIEST,
                                    NeedFifth.NEEDIEST,
                                    NeedFifth.SECOND,
                                    NeedFifth.MIDDLE,
                                    NeedFifth.FOURTH,
                                    NeedFifth.LEAST,
                                    NeedFifth.LEAST,
                                    NeedFifth.LEAST)
                            .get(value));
        }
    }

    @Test
    void aTerritoryThatIsNotThereAndAFactOfSomethingElseAreRefused() {
        FairVisibility fair = FairVisibility.of(land(1), Need.whereLow(DENSITY));

        assertThatThrownBy(() -> fair.fifth(TerritoryCode.parse("75056")))
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.code()).isEqualTo("ANC-TERR-002"));
        assertThatThrownBy(() -> Need.whereLow(Fact.number("offer.tariff", "EUR")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("offer.tariff");
    }

    @Test
    void eachFifthHasItsWordsInBothLanguages() {
        for (NeedFifth fifth : NeedFifth.values()) {
            assertThat(fifth.label().french())
                    .isNotBlank()
                    .isNotEqualTo(fifth.label().english());
        }
    }
}
