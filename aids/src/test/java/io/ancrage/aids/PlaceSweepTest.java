package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactColumn;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Known;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryValues;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceSweepTest {

    private static final AidCatalog CATALOG = AidCatalog.france();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Source ZONING = Source.of("arrêté de zonage");
    private static final TerritoryCode GUERET = TerritoryCode.commune("23096");
    private static final Territories FRANCE = zoned(FrenchTerritories.load());
    private static final AidPlaces PLACES = AidPlaces.of(FRANCE);

    /** Creuse as a ZIP through 2026 and as a ZAC from 2027 on; Ain as a ZAC; the rest is not told. */
    private static Territories zoned(Territories france) {
        Fact<String> zone = TerritoryFacts.zoning(Profession.PHYSICIAN);
        TerritoryValues<String> zones = TerritoryValues.of(zone, ZONING, Vintage.of("2026"));
        for (Territory commune : france.territories(TerritoryLevel.COMMUNE)) {
            if (commune.code().code().startsWith("23")) {
                zones.put(commune.code().code(), LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31), "ZIP")
                        .put(commune.code().code(), LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31), "ZAC");
            } else if (commune.code().code().startsWith("01")) {
                zones.put(commune.code().code(), "ZAC");
            }
        }
        return france.with(zones);
    }

    private static Situation.Builder doctor() {
        return Situation.builder(DAY)
                .fact(ProjectFacts.PROFESSION, "10")
                .fact(ProjectFacts.CAREER_STAGE, "INSTALLING")
                .fact(PracticeFacts.FIRST_LIBERAL_INSTALLATION, true)
                .fact(PracticeFacts.CONVENTION_SECTOR, "1")
                .fact(PracticeFacts.MAIN_OFFICE, true)
                .event(AidFacts.INSTALLATION, DAY)
                .noOtherAids();
    }

    @Test
    void oneDoctorInAllCommunesHasTheAidWhereTheZoneIs() {
        PlaceSweep sweep = CATALOG.sweep(doctor().build(), PLACES);

        assertThat(sweep.communes("prime-zip-10000", Truth.TRUE))
                .isNotEmpty()
                .allMatch(commune -> commune.code().code().startsWith("23"));
        assertThat(sweep.communes("prime-zac-5000", Truth.TRUE))
                .allMatch(commune -> commune.code().code().startsWith("01"));
        assertThat(sweep.rights().get("prime-zip-10000").count(Truth.UNKNOWN)).isGreaterThan(30_000);
    }

    @Test
    void theSweepAnswersLikeAnAssessmentPlaceByPlace() {
        Persons persons = new Persons(CATALOG);
        Trials.run(8, random -> {
            Situation drawn = persons.draw(random);
            Set<Fact<?>> few = new HashSet<>();
            persons.facts().stream()
                    .filter(fact -> !fact.id().startsWith("territory") && random.nextInt(6) > 0)
                    .forEach(few::add);
            Situation person = Situation.builder(DAY)
                    .history(drawn.history().orElseThrow())
                    .build()
                    .with(Persons.only(few, drawn.facts()));

            PlaceSweep sweep = CATALOG.sweep(person, PLACES);

            for (int i = 0; i < 25; i++) {
                int row = random.nextInt(PLACES.communes().size());
                Territory commune = PLACES.communes().get(row);
                Situation there = Situation.builder(DAY)
                        .history(drawn.history().orElseThrow())
                        .place(FRANCE, commune.code())
                        .build()
                        .with(Persons.only(few, drawn.facts()));
                for (AidVerdict verdict : CATALOG.assess(there).verdicts()) {
                    assertThat(sweep.rights().get(verdict.scheme().id()).truth(row))
                            .as("%s in %s", verdict.scheme().id(), commune)
                            .isEqualTo(verdict.right());
                }
            }
        });
    }

    @Test
    void theSchemesOpenInATerritoryAreToldForEachProfession() {
        var open = CATALOG.openIn(FRANCE.sheet(GUERET), DAY);

        assertThat(open.get("10"))
                .extracting(verdict -> verdict.scheme().id())
                .contains("prime-zip-10000", "zfrr")
                .doesNotContain("prime-zac-5000", "caim", "capisf");
        assertThat(open.get("50"))
                .extracting(verdict -> verdict.scheme().id())
                .contains("capisf")
                .doesNotContain("prime-zip-10000");
    }

    @Test
    void aChangeOfZoningTouchesTheSchemesOfThatZone() {
        List<SchemeChange> changes = CATALOG.changes(PLACES, DAY, LocalDate.of(2027, 1, 1));

        assertThat(changes)
                .filteredOn(change -> change.scheme().equals("prime-zip-10000"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(SchemeChange.Kind.PLACES);
                    assertThat(change.gained()).isEmpty();
                    assertThat(change.lost()).extracting(Territory::code).contains(GUERET);
                });
        assertThat(changes)
                .filteredOn(change -> change.scheme().equals("prime-zac-5000"))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.gained()).extracting(Territory::code).contains(GUERET));
        assertThat(changes).noneMatch(change -> change.scheme().equals("capisf"));
    }

    @Test
    void aVersionThatBeginsOrEndsIsAChange() {
        assertThat(CATALOG.changes(PLACES, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1)))
                .filteredOn(change -> change.kind() != SchemeChange.Kind.PLACES)
                .extracting(change -> change.text(Locale.ENGLISH))
                .contains("prime-zip-10000: begins on 2026-01-01", "caim: ends with 2025-12-31");
    }

    @Test
    void manyPersonsAtOnceAreAnsweredLikeEachOfThem() {
        Persons persons = new Persons(CATALOG);
        Trials.run(3, random -> {
            List<Situation> drawn =
                    IntStream.range(0, 20).mapToObj(i -> persons.draw(random)).toList();
            var answers = CATALOG.newcomers(table(persons, drawn));

            for (int row = 0; row < drawn.size(); row++) {
                Situation nothingHeld = drawn.get(row).with(List.of());
                for (AidVerdict verdict : CATALOG.assess(nothingHeld).verdicts()) {
                    if (verdict.standing() == Standing.OPEN) {
                        assertThat(answers.get(verdict.scheme().id()).truth(row))
                                .as("%s, row %s", verdict.scheme().id(), row)
                                .isEqualTo(verdict.right());
                    }
                }
            }
        });
    }

    private static FactTable table(Persons persons, List<Situation> drawn) {
        List<FactColumn<?>> columns = persons.facts().stream()
                .<FactColumn<?>>map(fact -> column(fact, drawn))
                .toList();
        return FactTable.of(drawn.size(), columns).asOf(DAY);
    }

    private static <T> FactColumn<T> column(Fact<T> fact, List<Situation> drawn) {
        var column = FactColumn.builder(fact, drawn.size());
        for (int row = 0; row < drawn.size(); row++) {
            column.put(row, drawn.get(row).facts().read(fact));
        }
        return column.build();
    }

    @Test
    void aKnownZoneOfTheSituationDoesNotCountInASweep() {
        FactSheet elsewhere = FactSheet.builder()
                .put(
                        TerritoryFacts.zoning(Profession.PHYSICIAN),
                        new Known<>("ZIP", Precision.EXACT, ZONING, Vintage.UNKNOWN))
                .build();

        PlaceSweep sweep = CATALOG.sweep(doctor().place(elsewhere).build(), PLACES);

        assertThat(sweep.rights().get("prime-zip-10000").count(Truth.UNKNOWN)).isGreaterThan(30_000);
    }
}
