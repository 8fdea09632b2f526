package io.ancrage.territory;

import static io.ancrage.territory.France.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Vintage;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Not;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactColumn;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Known;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.fact.TruthSet;
import io.ancrage.fact.Vocabulary;
import io.ancrage.place.Area;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.profession.Profession;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchTerritoriesTest {

    private static final Vocabulary WORDS = Vocabulary.of(TerritoryFacts.all());
    private static final FactTable COMMUNES = France.TERRITORIES.table(TerritoryLevel.COMMUNE);

    private static final Criterion TOWN_WITH_SCHOOLS = new AllOf(List.of(
            TerritoryFacts.POPULATION.between(5_000, 15_000),
            TerritoryFacts.count(Facility.COLLEGE).atLeast(1),
            TerritoryFacts.count(Facility.LYCEE).atLeast(1)));

    private static <T> Reading<T> read(String code, Fact<T> fact) {
        return France.TERRITORIES.sheet(code(code)).read(fact);
    }

    private static void assertNumber(String code, Fact<BigDecimal> fact, String value) {
        assertThat(read(code, fact).value()).contains(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({"COMMUNE, 34969", "ARRONDISSEMENT, 45", "EPCI, 1255", "DEPARTMENT, 109", "REGION, 26", "BASIN, 0"})
    void everyTerritoryIsThereInCodeOrder(TerritoryLevel level, int count) {
        List<Territory> territories = France.TERRITORIES.territories(level);
        assertThat(territories).hasSize(count);
        assertThat(territories)
                .extracting(Territory::code)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code.level()).isEqualTo(level));
        assertThat(France.TERRITORIES.table(level).rows()).isEqualTo(count);
    }

    @Test
    void rowIOfTheTableIsTheIthTerritory() {
        for (TerritoryLevel level : TerritoryLevel.values()) {
            List<Territory> territories = France.TERRITORIES.territories(level);
            for (int row = 0; row < territories.size(); row++) {
                Territory territory = territories.get(row);
                CodeSet within = France.TERRITORIES
                        .table(level)
                        .row(row)
                        .read(TerritoryFacts.WITHIN)
                        .value()
                        .orElseThrow();
                assertThat(within.complete()).isTrue();
                assertThat(within.codes())
                        .contains(territory.code().toString())
                        .hasSize(1 + territory.parents().size());
                assertThat(France.TERRITORIES.row(territory.code())).hasValue(row);
            }
        }
    }

    @Test
    void everyParentAndEveryChiefTownIsInTheDirectory() {
        for (TerritoryLevel level : TerritoryLevel.values()) {
            for (Territory territory : France.TERRITORIES.territories(level)) {
                assertThat(territory.parents())
                        .allSatisfy(parent ->
                                assertThat(France.TERRITORIES.row(parent)).isPresent());
            }
        }
        assertThat(read("DEP-23", TerritoryFacts.CHIEF_TOWN).value()).contains("COM-23096");
        assertThat(read("REG-75", TerritoryFacts.CHIEF_TOWN).value()).contains("COM-33063");
        assertThat(read("REG-984", TerritoryFacts.CHIEF_TOWN).isMissing()).isTrue();
    }

    @Test
    void anArrondissementLiesInItsCommuneToo() {
        assertThat(read("ARM-75101", TerritoryFacts.WITHIN).value())
                .contains(CodeSet.of("ARM-75101", "COM-75056", "EPCI-200054781", "DEP-75", "REG-11"));
    }

    @Test
    void smallTownsWithCollegeAndLyceeAre538InMetropolitanFranceAnd566Everywhere() {
        TruthSet everywhere = WORDS.compile(TOWN_WITH_SCHOOLS).test(COMMUNES);
        assertThat(everywhere.count(Truth.TRUE)).isEqualTo(566);
        assertThat(everywhere.count(Truth.UNKNOWN)).isEqualTo(26);
        TruthSet metropolitan = WORDS.compile(new AllOf(List.of(TOWN_WITH_SCHOOLS, new Inside(Area.metropolitan()))))
                .test(COMMUNES);
        assertThat(metropolitan.count(Truth.TRUE)).isEqualTo(538);
        assertThat(metropolitan.count(Truth.UNKNOWN)).isZero();
    }

    @Test
    void eachTerritoryIsEitherMetropolitanOrOverseas() {
        TruthSet metropolitan = WORDS.compile(new Inside(Area.metropolitan())).test(COMMUNES);
        TruthSet overseas = WORDS.compile(new Inside(Area.overseas())).test(COMMUNES);
        assertThat(metropolitan.count(Truth.TRUE) + overseas.count(Truth.TRUE)).isEqualTo(34_969);
        assertThat(metropolitan.count(Truth.UNKNOWN) + overseas.count(Truth.UNKNOWN))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // Found by the newest vintage, found by the older one only, found by neither.
        "01004, 2, 2022, depp",
        "01262, 2, 2018, insee-bpe",
        "01001, 0, 2022, both"
    })
    void eachCountOfLyceesNamesItsVintage(String commune, String count, String vintage, String from) {
        Known<BigDecimal> lycees = (Known<BigDecimal>) read(commune, TerritoryFacts.count(Facility.LYCEE));
        assertThat(lycees.known()).isEqualTo(new BigDecimal(count));
        assertThat(lycees.asOf()).isEqualTo(Vintage.of(vintage));
        assertThat(lycees.source().title())
                .contains(
                        switch (from) {
                            case "depp" -> "Indices de position sociale";
                            case "insee-bpe" -> "Base permanente des équipements";
                            default -> "";
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12218", "14581", "14666", "15031", "15035", "15047", "15171", "49126", "69114", "85165", "85212"
            })
    void aZeroThatOnly2022CoversSaysThatAgriculturalLyceesAreNotInIt(String commune) {
        Known<BigDecimal> lycees = (Known<BigDecimal>) read(commune, TerritoryFacts.count(Facility.LYCEE));
        assertThat(lycees.known()).isZero();
        assertThat(lycees.asOf()).isEqualTo(Vintage.of("2022"));
        assertThat(lycees.source().remark().french()).containsIgnoringCase("lycées agricoles");
        assertThat(lycees.source().remark().english()).containsIgnoringCase("agricultural lycées");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2A004", "2B033", "97411", "97302", "98412"})
    void stationsAreUnknownInCorsicaAndOverseas(String commune) {
        assertThat(read(commune, TerritoryFacts.count(Facility.STATION)).isMissing())
                .isTrue();
        assertThat(read(commune, TerritoryFacts.distanceTo(Facility.STATION)).isMissing())
                .isTrue();
    }

    @Test
    void stationsAreKnownElsewhereWithTheirOwnLicence() {
        assertNumber("01001", TerritoryFacts.count(Facility.STATION), "0");
        assertNumber("01001", TerritoryFacts.distanceTo(Facility.STATION), "9.64");
        Known<BigDecimal> stations = (Known<BigDecimal>) read("75056", TerritoryFacts.count(Facility.STATION));
        assertThat(stations.known()).isEqualTo(new BigDecimal("28"));
        assertThat(stations.source().licence()).isEqualTo("ODbL 1.0");
    }

    @Test
    void distancesAreZeroInACommuneThatHasOne() {
        for (Facility facility : List.of(Facility.COLLEGE, Facility.LYCEE)) {
            Criterion hasOne = TerritoryFacts.count(facility).atLeast(1);
            Criterion isNear = TerritoryFacts.distanceTo(facility).atMost(0);
            assertThat(names(new AllOf(List.of(hasOne, new Not(isNear))))).isEmpty();
            // La Poste puts these four, restored in 2025, at the point of the town that they had merged into.
            assertThat(names(new AllOf(List.of(isNear, new Not(hasOne)))))
                    .isSubsetOf("Celles", "Chalinargues", "Chavagnac", "Sainte-Anastasie");
        }
    }

    private static List<String> names(Criterion criterion) {
        List<Territory> communes = France.TERRITORIES.territories(TerritoryLevel.COMMUNE);
        return WORDS.compile(criterion)
                .test(COMMUNES)
                .rows(Truth.TRUE)
                .mapToObj(row -> communes.get(row).name())
                .toList();
    }

    @Test
    void distancesAreUnknownWithoutCoordinates() {
        for (Facility facility : List.of(Facility.COLLEGE, Facility.LYCEE, Facility.HOSPITAL, Facility.STATION)) {
            assertThat(read("98412", TerritoryFacts.distanceTo(facility)).isMissing())
                    .isTrue();
        }
        assertThat(France.TERRITORIES.location(code("98412"))).isEmpty();
    }

    @Test
    void noneIsToldFromUnknown() {
        assertThat(read("2A004", TerritoryFacts.FRR)).isInstanceOf(None.class);
        assertThat(read("97801", TerritoryFacts.FRR).isMissing()).isTrue();
        assertThat(read("23096", TerritoryFacts.FRR).value()).contains("FRR");
        Criterion inFrr = TerritoryFacts.FRR.is("FRR");
        assertThat(WORDS.compile(inFrr).test(France.TERRITORIES.sheet(code("2A004"))))
                .isEqualTo(Truth.FALSE);
        assertThat(WORDS.compile(inFrr).test(France.TERRITORIES.sheet(code("97801"))))
                .isEqualTo(Truth.UNKNOWN);
        TruthSet frr = WORDS.compile(inFrr).test(COMMUNES);
        // FRR+ lies under FRR; part of a commune and former ZRR do not.
        assertThat(frr.count(Truth.TRUE)).isEqualTo(13_313 + 4_456);
        assertThat(frr.count(Truth.UNKNOWN)).isEqualTo(94);
    }

    @Test
    void aProgrammeThatIsNotListedIsUnknown() {
        Criterion inVillages = TerritoryFacts.PROGRAMMES.hasAny("VA");
        Criterion inTowns = TerritoryFacts.PROGRAMMES.hasAny("PVD");
        assertThat(WORDS.compile(inTowns).test(France.TERRITORIES.sheet(code("19275"))))
                .isEqualTo(Truth.TRUE);
        assertThat(WORDS.compile(inVillages).test(France.TERRITORIES.sheet(code("19275"))))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(WORDS.compile(inVillages).test(France.TERRITORIES.sheet(code("01001"))))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void otherLevelsHaveFactsOfTheirOwn() {
        assertThat(read("EPCI-200034825", TerritoryFacts.EPCI_TYPE).value()).contains("CA");
        assertThat(read("DEP-23", TerritoryFacts.APL_DENTIST).isMissing()).isFalse();
        assertThat(read("23096", TerritoryFacts.APL_DENTIST).isMissing()).isTrue();
        assertNumber("ARM-75101", TerritoryFacts.POPULATION, "15114");
    }

    @ParameterizedTest
    @ValueSource(strings = {"communes", "arrondissements", "epcis", "departments", "regions"})
    void everyCellIsWhatItsFileSays(String folder) throws IOException {
        TerritoryLevel level = List.of(TerritoryLevel.values()).stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).concat("s").equals(folder))
                .findFirst()
                .orElseThrow();
        FactTable table = France.TERRITORIES.table(level);
        List<String> list = lines(folder + "/columns.tsv");
        assertThat(table.columns()).hasSize(list.size());
        for (String line : list.subList(1, list.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            List<String> origins = List.of(cells.get(3).split(" ", -1));
            Fact<?> fact = WORDS.require(cells.get(0));
            FactColumn<?> column = table.column(fact).orElseThrow();
            List<String> values = lines(folder + "/" + cells.get(1));
            assertThat(values).hasSize(table.rows());
            for (int row = 0; row < values.size(); row++) {
                String wrong = difference(column.reading(row), values.get(row), origins);
                if (!wrong.isEmpty()) {
                    Assertions.fail(line + ", row " + row + ", " + values.get(row) + ": " + wrong);
                }
            }
        }
    }

    /** What differs between a reading and its line, read here in the plainest way. */
    private static String difference(Reading<?> reading, String line, List<String> origins) {
        if (line.isEmpty() || reading.isMissing()) {
            return line.isEmpty() && reading.isMissing() ? "" : "one is missing";
        }
        int at = line.lastIndexOf('@');
        String value = at < 0 ? line : line.substring(0, at);
        String origin = origins.get(at < 0 ? 0 : Integer.parseInt(line.substring(at + 1)));
        if (value.equals("-") || reading instanceof None) {
            return value.equals("-") && reading instanceof None ? "" : "one is none";
        }
        Known<?> known = (Known<?>) reading;
        boolean same = known.known() instanceof BigDecimal number
                ? number.compareTo(new BigDecimal(value)) == 0
                : known.known() instanceof CodeSet set
                        ? set.equals(CodeSet.atLeast(value.split("\\|", -1)))
                        : known.known().equals(value);
        String vintage = origin.substring(origin.lastIndexOf(':') + 1);
        boolean both = origin.contains("+");
        return same && known.asOf().text().equals(vintage) && both == isOfBothLists(known) ? "" : known.toString();
    }

    private static boolean isOfBothLists(Known<?> known) {
        return known.source().title().contains("Indices de position sociale")
                && known.source().title().contains("Base permanente");
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FrenchTerritories.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void everyValueHasATitleAPublisherALicenceAndAVintage() {
        for (TerritoryLevel level : TerritoryLevel.values()) {
            for (FactColumn<?> column : France.TERRITORIES.table(level).columns()) {
                column.sources().forEach((source, vintages) -> {
                    assertThat(source.publisher()).as(column.fact().id()).isNotBlank();
                    assertThat(source.licence()).as(column.fact().id()).isNotBlank();
                    assertThat(source.remark().isEmpty()).as(column.fact().id()).isFalse();
                    assertThat(vintages).doesNotContain(Vintage.UNKNOWN);
                });
            }
        }
    }

    @Test
    void theNoticeWithLicencesIsInTheJar() throws IOException {
        // Other jars of the class path have one too.
        List<String> notices = new ArrayList<>();
        for (URL url : Collections.list(FrenchTerritories.class.getClassLoader().getResources("META-INF/NOTICE"))) {
            try (InputStream in = url.openStream()) {
                notices.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(notices)
                .anySatisfy(notice -> assertThat(notice)
                        .contains("INSEE", "DREES", "La Poste", "SNCF", "ODbL", "Licence Ouverte", "ANS"));
    }

    @Test
    void theVocabularyHasEveryFactOnceWithTwoLabels() {
        List<Fact<?>> facts = TerritoryFacts.all();
        assertThat(facts).extracting(Fact::id).doesNotHaveDuplicates().allMatch(id -> id.startsWith("territory."));
        assertThat(facts).allSatisfy(fact -> {
            assertThat(fact.label().french()).isNotBlank().isNotEqualTo(fact.id());
            assertThat(fact.label().english()).isNotBlank().isNotEqualTo(fact.id());
        });
        assertThat(facts)
                .contains(
                        TerritoryFacts.count(Facility.LYCEE),
                        TerritoryFacts.distanceTo(Facility.STATION),
                        TerritoryFacts.zoning(Profession.SPEECH_THERAPIST),
                        TerritoryFacts.QPV)
                .doesNotContain(TerritoryFacts.distanceTo(Facility.CINEMA));
        for (TerritoryLevel level : TerritoryLevel.values()) {
            assertThat(France.TERRITORIES.table(level).columns())
                    .allSatisfy(column -> assertThat(facts).contains(column.fact()));
        }
        assertThat(TerritoryFacts.zoning(Profession.PHYSICIAN).id()).isEqualTo("territory.zoning.physician");
        assertThat(TerritoryFacts.zoning(Profession.of("94")).id()).isEqualTo("territory.zoning.94");
        assertThat(TerritoryFacts.apl(Profession.NURSE)).contains(TerritoryFacts.APL_NURSE);
        assertThat(TerritoryFacts.apl(Profession.PHARMACIST)).isEmpty();
        assertThat(TerritoryFacts.all()).isEqualTo(facts);
    }

    @Test
    void twoLoadsAreIndependentAndEqualInWhatTheySay() {
        Territories again = FrenchTerritories.load();
        assertThat(again).isNotSameAs(France.TERRITORIES);
        assertThat(again.territories(TerritoryLevel.COMMUNE))
                .isEqualTo(France.TERRITORIES.territories(TerritoryLevel.COMMUNE))
                .isSortedAccordingTo(Comparator.comparing(Territory::code));
    }
}
