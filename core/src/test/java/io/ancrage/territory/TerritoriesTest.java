package io.ancrage.territory;

import static io.ancrage.territory.France.TERRITORIES;
import static io.ancrage.territory.France.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Known;
import io.ancrage.fact.Missing;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.fact.Why;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoriesTest {

    private static final GeoPoint GUERET = TERRITORIES.location(code("23096")).orElseThrow();

    private static List<String> codes(List<Territory> territories) {
        return territories.stream()
                .map(territory -> territory.code().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "23096, COM-23096, Guéret",
        "COM-23096, COM-23096, Guéret",
        "' com-2a004 ', COM-2A004, Ajaccio",
        "2A004, COM-2A004, Ajaccio",
        "75056, COM-75056, Paris",
        "75101, ARM-75101, Paris 1er Arrondissement",
        "COM-69381, ARM-69381, Lyon 1er Arrondissement",
        "ARM-13201, ARM-13201, Marseille 1er Arrondissement",
        "01091, COM-01033, Valserhône",
        "01033, COM-01033, Valserhône",
        "EPCI-200034825, EPCI-200034825, CA du Grand Guéret",
        "DEP-2A, DEP-2A, Corse-du-Sud",
        "DEP-01, DEP-01, Ain",
        "REG-01, REG-01, Guadeloupe",
        "98412, COM-98412, Archipel des Kerguelen"
    })
    void aCodeFindsItsTerritoryOfToday(String text, String code, String name) {
        Territory found = TERRITORIES.require(text);
        assertThat(found.code()).hasToString(code);
        assertThat(found.name()).isEqualTo(name);
        assertThat(found.level()).isEqualTo(found.code().level());
        assertThat(TERRITORIES.find(text)).contains(found);
        assertThat(TERRITORIES.find(found.code())).contains(found);
    }

    @Test
    void aFormerCodeSaysWhatItWas() {
        assertThat(TERRITORIES.former("01091"))
                .contains(new FormerCode(
                        "01091", "Châtillon-en-Michaille", FormerCode.Type.DELEGATED, TerritoryCode.commune("01033")));
        assertThat(TERRITORIES.former(" com-01091 ")).isPresent();
        // The code of a delegated commune that is the code of the commune of today too.
        assertThat(TERRITORIES.former("01033")).isEmpty();
        assertThat(TERRITORIES.former("23096")).isEmpty();
        assertThat(TERRITORIES.former("75101")).isEmpty();
        assertThat(TERRITORIES.sheet(code("01091")).read(TerritoryFacts.POPULATION))
                .isEqualTo(TERRITORIES.sheet(code("01033")).read(TerritoryFacts.POPULATION));
    }

    @Test
    void everyFormerCodeResolves() {
        assertThat(TERRITORIES.formerNamed("Bellegarde sur Valserine"))
                .extracting(FormerCode::code, FormerCode::current)
                .containsExactly(Tuple.tuple("01033", TerritoryCode.commune("01033")));
        assertThat(TERRITORIES.formerNamed("Arbignieu"))
                .allSatisfy(old -> assertThat(TERRITORIES.find(old.current())).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23000 | \"23000\" is the code of no territory but a postal code; its communes: COM-23004 Anzême (Creuse), | « 23000 » n'est le code d'aucun territoire mais un code postal ; ses communes : COM-23004 Anzême (Creuse),",
                "COM-23000 | but a postal code | mais un code postal",
                "Guéret | but a name; give the code: COM-23096 Guéret (Creuse) | mais un nom ; donnez le code : COM-23096 Guéret (Creuse)",
                "st etienne | but a name; give the code: COM-42218 Saint-Étienne (Loire) | mais un nom ; donnez le code : COM-42218 Saint-Étienne (Loire)",
                "Clermont Ferand | ; the nearest name: COM-63113 Clermont-Ferrand (Puy-de-Dôme) | ; le nom le plus proche : COM-63113 Clermont-Ferrand (Puy-de-Dôme)",
                "Châtillon en Michaille | but the name of a former commune; today: COM-01033 Valserhône (Ain) | mais le nom d'une ancienne commune ; aujourd'hui : COM-01033 Valserhône (Ain)",
                "84 | ; write its level: DEP-84 Vaucluse, REG-84 Auvergne-Rhône-Alpes | ; écrivez son niveau : DEP-84 Vaucluse, REG-84 Auvergne-Rhône-Alpes",
                "200034825 | ; write its level: EPCI-200034825 CA du Grand Guéret (Creuse) | ; écrivez son niveau : EPCI-200034825 CA du Grand Guéret (Creuse)",
                "1001 | ; maybe its leading zero is missing: COM-01001 L'Abergement-Clémenciat (Ain) | ; le zéro initial manque peut-être : COM-01001 L'Abergement-Clémenciat (Ain)",
                "99999 | of this directory; for example: 23096 (commune), EPCI-200034825, DEP-23, REG-75 | de ce répertoire ; exemples : 23096 (commune), EPCI-200034825, DEP-23, REG-75",
                "DEP-99 | of this directory; for example | de ce répertoire ; exemples",
                "EPCI-200034826 | of this directory; for example | de ce répertoire ; exemples",
                "'' | ; for example: 23096 | ; exemples : 23096",
                "qwertyuiopasdfghjkl | ; for example: 23096 | ; exemples : 23096"
            })
    void anUnknownCodeIsRefusedWithWhatWouldBeRight(String text, String english, String french) {
        assertThat(TERRITORIES.find(text)).isEmpty();
        assertThatThrownBy(() -> TERRITORIES.require(text)).isInstanceOfSatisfying(AncrageException.class, e -> {
            assertThat(e.code()).isEqualTo("ANC-TERR-002");
            assertThat(e.message(Locale.ENGLISH)).contains("is the code of no territory", english);
            assertThat(e.message(Locale.FRENCH)).contains("n'est le code d'aucun territoire", french);
        });
    }

    @Test
    void aLongTextIsCutInTheMessage() {
        assertThatThrownBy(() -> TERRITORIES.require("1".repeat(10_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void aPostalCodeServesSeveralTerritories() {
        assertThat(TERRITORIES.byPostalCode("23000"))
                .hasSize(15)
                .extracting(Territory::code)
                .isSorted()
                .contains(TerritoryCode.commune("23096"));
        assertThat(codes(TERRITORIES.byPostalCode(" 75001 "))).containsExactly("COM-75056", "ARM-75101");
        assertThat(codes(TERRITORIES.byPostalCode("20090"))).containsExactly("COM-2A004");
        assertThat(TERRITORIES.byPostalCode("00000")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Saint-Étienne | COM-42218",
                "St Etienne | COM-42218",
                "SAINT ETIENNE | COM-42218",
                "l’haÿ les roses | COM-94038",
                "L'Hay-les-Roses | COM-94038",
                "Saint-Denis | COM-11339 COM-30247 COM-93066 COM-97411",
                "st denis | COM-11339 COM-30247 COM-93066 COM-97411",
                "Creuse | COM-80225 DEP-23",
                "Paris | COM-75056 DEP-75",
                "La Réunion | COM-47222 DEP-974 REG-04",
                "Neuilly s/ Seine | COM-92051",
                "Oeuilly | COM-02565 COM-51410",
                "Y | COM-80829",
                "Nulle Part Ailleurs | ''",
                "'' | ''"
            })
    void aNameFindsAllThatBearIt(String name, String expected) {
        assertThat(String.join(" ", codes(TERRITORIES.named(name)))).isEqualTo(expected);
    }

    @Test
    void everyTerritoryIsFoundByItsName() {
        for (TerritoryLevel level : TerritoryLevel.values()) {
            assertThat(TERRITORIES.territories(level))
                    .allMatch(territory -> TERRITORIES.named(territory.name()).contains(territory));
        }
    }

    @Test
    void communesAroundAPointComeByDistance() {
        List<Territory> near = TERRITORIES.within(GUERET, 20);
        assertThat(near.get(0).code()).isEqualTo(code("23096"));
        List<Territory> plain = TERRITORIES.territories(TerritoryLevel.COMMUNE).stream()
                .filter(commune -> distance(commune) <= 20)
                .sorted(Comparator.comparingDouble(TerritoriesTest::distance).thenComparing(Territory::code))
                .toList();
        assertThat(near).isEqualTo(plain).hasSizeGreaterThan(30);
        assertThat(TERRITORIES.within(GUERET, 0)).extracting(Territory::code).containsExactly(code("23096"));
        assertThatThrownBy(() -> TERRITORIES.within(GUERET, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TERRITORIES.within(GUERET, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double distance(Territory territory) {
        return TERRITORIES.location(territory.code()).map(GUERET::kilometresTo).orElse(Double.POSITIVE_INFINITY);
    }

    @Test
    void theWholeEarthHoldsAllCommunesWithCoordinates() {
        assertThat(TERRITORIES.within(GUERET, 20_100)).hasSize(34_969 - 5);
    }

    @Test
    void anAreaHoldsWhatSurelyLiesInIt() {
        assertThat(TERRITORIES.in(Area.everywhere())).hasSize(34_969);
        assertThat(TERRITORIES.in(Area.in("DEP-23")))
                .hasSize(255)
                .extracting(Territory::code)
                .isSorted();
        assertThat(TERRITORIES.in(Area.in("DEP-23").except(Area.in("EPCI-200034825"))))
                .hasSize(255 - TERRITORIES.in(Area.in("EPCI-200034825")).size());
        assertThat(TERRITORIES.in(Area.around(GUERET, 20)))
                .containsExactlyInAnyOrderElementsOf(TERRITORIES.within(GUERET, 20));
        assertThat(TERRITORIES.in(Area.in("REG-75"), TerritoryLevel.DEPARTMENT)).hasSize(12);
        // Without coordinates it is unknown whether a commune lies in a circle; it is not said to.
        assertThat(TERRITORIES.in(Area.around(GUERET, 20_100))).hasSize(34_969 - 5);
    }

    @Test
    void anAreaInFormerOrBareCodesIsBroughtToThoseOfToday() {
        assertThat(TERRITORIES.current(Area.in("01091"))).isEqualTo(Area.in("COM-01033"));
        assertThat(TERRITORIES.current(Area.in("75101"))).isEqualTo(Area.in("ARM-75101"));
        assertThat(TERRITORIES.in(Area.anyOf(Area.in("01091"), Area.in("23096"))))
                .extracting(Territory::code)
                .containsExactly(code("01033"), code("23096"));
        assertThatThrownBy(() -> TERRITORIES.in(Area.in("DEP-99"))).isInstanceOf(AncrageException.class);
        assertThatThrownBy(() -> TERRITORIES.in(Area.everywhere().except(Area.in("99999"))))
                .isInstanceOf(AncrageException.class);
    }

    @Test
    void aHostAddsItsOwnFactInFiveLines() {
        Fact<Boolean> coworking = Fact.flag("territory.coworking");
        Territories mine = TERRITORIES.with(TerritoryValues.of(coworking, Source.of("Our survey"), Vintage.of("2026"))
                .put("23096", true)
                .put("COM-19275", false)
                .put("DEP-23", true));
        assertThat(mine.sheet(code("23096")).read(coworking))
                .isEqualTo(new Known<>(true, Precision.EXACT, Source.of("Our survey"), Vintage.of("2026")));
        assertThat(mine.sheet(code("19275")).read(coworking).value()).contains(false);
        assertThat(mine.sheet(code("DEP-23")).read(coworking).value()).contains(true);
        assertThat(mine.sheet(code("23004")).read(coworking).isMissing()).isTrue();
        assertThat(mine.sheet(code("REG-75")).read(coworking).isMissing()).isTrue();
        assertThat(TERRITORIES.sheet(code("23096")).read(coworking).isMissing()).isTrue();
        assertThat(Vocabulary.of(TerritoryFacts.all())
                        .with(coworking)
                        .compile(coworking.is(true))
                        .test(mine.table(TerritoryLevel.COMMUNE))
                        .count(Truth.TRUE))
                .isEqualTo(1);
    }

    @Test
    void whatAHostDoesNotPutStaysAsItWas() {
        Source count = Source.of("Our count");
        Territories mine =
                TERRITORIES.with(TerritoryValues.of(TerritoryFacts.count(Facility.LYCEE), count, Vintage.of("2026"))
                        .put("98412", BigDecimal.ZERO)
                        .put("01091", BigDecimal.TEN));
        assertThat(mine.sheet(code("98412"))
                        .read(TerritoryFacts.count(Facility.LYCEE))
                        .value())
                .contains(BigDecimal.ZERO);
        assertThat(mine.sheet(code("01033"))
                        .read(TerritoryFacts.count(Facility.LYCEE))
                        .value())
                .contains(BigDecimal.TEN);
        assertThat(mine.sheet(code("01262")).read(TerritoryFacts.count(Facility.LYCEE)))
                .isEqualTo(TERRITORIES.sheet(code("01262")).read(TerritoryFacts.count(Facility.LYCEE)));
        assertThat(mine.table(TerritoryLevel.COMMUNE)
                        .column(TerritoryFacts.count(Facility.LYCEE))
                        .orElseThrow()
                        .sources())
                .containsKey(count)
                .hasSize(4);
    }

    @Test
    void aReadingThatIsMissingForAReasonIsKept() {
        Territories mine = TERRITORIES.with(TerritoryValues.of(TerritoryFacts.FRR, Source.of("Us"), Vintage.UNKNOWN)
                .put(code("23096"), new Missing<>(TerritoryFacts.FRR, Why.ASK_AUTHORITY))
                .putNone("19275"));
        assertThat(mine.sheet(code("23096")).read(TerritoryFacts.FRR))
                .isEqualTo(new Missing<>(TerritoryFacts.FRR, Why.ASK_AUTHORITY));
        assertThat(mine.sheet(code("19275")).read(TerritoryFacts.FRR)).isInstanceOf(None.class);
        Territories theirs = mine.with(TerritoryValues.of(TerritoryFacts.FRR, Source.of("Them"), Vintage.UNKNOWN)
                .put("23096", "FRR_PLUS"));
        assertThat(theirs.sheet(code("23096")).read(TerritoryFacts.FRR).value()).contains("FRR_PLUS");
        assertThat(theirs.sheet(code("19275")).read(TerritoryFacts.FRR)).isInstanceOf(None.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "23000", "DEP-99"})
    void aValueOfAnUnknownTerritoryIsRefused(String code) {
        TerritoryValues<Boolean> values = TerritoryValues.of(
                        Fact.flag("territory.coworking"), Source.of("Our survey"), Vintage.UNKNOWN)
                .put(code, true);
        assertThatThrownBy(() -> TERRITORIES.with(values))
                .isInstanceOfSatisfying(
                        AncrageException.class, e -> assertThat(e.code()).isEqualTo("ANC-TERR-002"));
        assertThatThrownBy(() -> TerritoryValues.of(
                                Fact.flag("territory.coworking"), Source.of("Our survey"), Vintage.UNKNOWN)
                        .put("Guéret", true))
                .isInstanceOf(AncrageException.class);
    }

    @Test
    void twoValuesOfOneTerritoryAreRefused() {
        TerritoryValues<Boolean> values = TerritoryValues.of(
                        Fact.flag("territory.coworking"), Source.of("Our survey"), Vintage.UNKNOWN)
                .put("01091", true)
                .put("01205", false);
        assertThatThrownBy(() -> TERRITORIES.with(values))
                .hasMessage("ANC-TERR-003 two values of territory.coworking for COM-01033 Valserhône (Ain)"
                        + " (COM-01091, COM-01205); give one, or different days");
    }

    @Test
    void noneIsRefusedWhereThereIsAlwaysAValue() {
        assertThatThrownBy(() -> TerritoryValues.of(TerritoryFacts.QPV, Source.of("Us"), Vintage.UNKNOWN)
                        .putNone("23096"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void datedValuesAreReadOnADay() {
        Fact<String> zoning = TerritoryFacts.FRR;
        LocalDate from = LocalDate.of(2026, 1, 1);
        Territories mine = TERRITORIES.with(TerritoryValues.of(zoning, Source.of("Decree"), Vintage.of("2026"))
                .put("23096", from, LocalDate.MAX, "FRR_PLUS")
                .putNone("19275", from, from.plusDays(9)));
        assertThatThrownBy(() -> mine.sheet(code("23096")).read(zoning))
                .hasMessageContaining("ANC-FACT-009")
                .hasMessageContaining("asOf");
        assertThat(read(mine.asOf(from.minusDays(1)), "23096", zoning).value()).contains("FRR");
        assertThat(read(mine.asOf(from), "23096", zoning).value()).contains("FRR_PLUS");
        assertThat(read(mine.asOf(from.plusDays(9)), "19275", zoning)).isInstanceOf(None.class);
        assertThat(read(mine.asOf(from.plusDays(10)), "19275", zoning).value()).contains("FRR");
        assertThat(mine.asOf(from)
                        .sheet(code("23096"))
                        .read(zoning, from.minusDays(1))
                        .value())
                .contains("FRR");
        assertThat(mine.asOf(from).sheet(code("23096")).read(Fact.AS_OF).value())
                .contains(from);
    }

    @Test
    void aPinnedDirectoryStaysPinnedWhenFactsAreAdded() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        Territories mine = TERRITORIES
                .asOf(day)
                .with(TerritoryValues.of(TerritoryFacts.FRR, Source.of("Decree"), Vintage.of("2026"))
                        .put("23096", day, day, "FRR_PLUS"));
        assertThat(read(mine, "23096", TerritoryFacts.FRR).value()).contains("FRR_PLUS");
        assertThat(read(mine.asOf(day.plusDays(1)), "23096", TerritoryFacts.FRR).value())
                .contains("FRR");
    }

    @Test
    void whatIsPutWithoutDaysReplacesWhatWasPutWithDays() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        Territories mine = TERRITORIES
                .with(TerritoryValues.of(TerritoryFacts.FRR, Source.of("Decree"), Vintage.of("2026"))
                        .put("23096", day, day, "FRR_PLUS")
                        .put("19275", day, day, "FRR_PLUS"))
                .with(TerritoryValues.of(TerritoryFacts.FRR, Source.of("Us"), Vintage.of("2026"))
                        .put("23096", "BENEFICIARY"))
                .asOf(day);
        assertThat(read(mine, "23096", TerritoryFacts.FRR).value()).contains("BENEFICIARY");
        assertThat(read(mine, "19275", TerritoryFacts.FRR).value()).contains("FRR_PLUS");
    }

    @Test
    void aPeriodEndsNotBeforeItBegins() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThatThrownBy(() -> TerritoryValues.of(TerritoryFacts.FRR, Source.of("Us"), Vintage.UNKNOWN)
                        .put("23096", day, day.minusDays(1), "FRR"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static <T> Reading<T> read(Territories territories, String code, Fact<T> fact) {
        return territories.sheet(code(code)).read(fact);
    }

    @Test
    void aHostMakesADirectoryOfItsOwn() {
        Territory basin = Territory.of("BAS-cpts-42", "CPTS du Forez", "DEP-42");
        Territory department = Territory.of("DEP-42", "Loire");
        Territory town =
                new Territory(code("42147"), "Montbrison", List.of(basin.code(), department.code()), List.of("42600"));
        FormerCode old = new FormerCode("42183", "Moingt", FormerCode.Type.ASSOCIATED, town.code());
        Territories mine =
                Territories.of(List.of(town, basin, department), List.of(old), Source.of("Us"), Vintage.of("2026"));
        assertThat(codes(mine.in(Area.in("BAS-cpts-42")))).containsExactly("COM-42147");
        assertThat(mine.require("42183")).isEqualTo(town);
        assertThat(mine.named("CPTS du Forez")).containsExactly(basin);
        assertThat(mine.byPostalCode("42600")).containsExactly(town);
        assertThat(mine.sheet(basin.code()).read(Inside.WITHIN).value()).contains(CodeSet.of("BAS-cpts-42", "DEP-42"));
        assertThat(mine.within(GUERET, 20_000)).isEmpty();
        assertThat(mine.territories(TerritoryLevel.REGION)).isEmpty();
        assertThat(mine.table(TerritoryLevel.REGION).rows()).isZero();
        assertThatThrownBy(() -> Territories.of(List.of(town, town), Source.of("Us"), Vintage.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("COM-42147");
        assertThatThrownBy(() -> Territories.of(List.of(basin), List.of(old), Source.of("Us"), Vintage.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
