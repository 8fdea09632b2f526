package io.ancrage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ancrage.AncrageException;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.Vocabulary;
import io.ancrage.json.internal.Jackson2;
import io.ancrage.json.internal.Jackson3;
import io.ancrage.json.internal.JsonEngine;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TravelMode;
import io.ancrage.preference.Preference;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Facility;
import io.ancrage.territory.TerritoryFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectJsonTest {

    private static final Vocabulary VOCABULARY =
            ProjectFacts.vocabulary().withMeasure("charm", Set.of(TerritoryFacts.POPULATION), sheet -> 1);
    private static final Json JSON = Json.of(VOCABULARY);

    static final String DOCTOR = """
            {"schemaVersion":"1","id":"p-1","profession":"10","specialties":["SM54"],\
            "require":[{"inside":{"area":"metropolitan"}},\
            {"fact":"territory.population","between":[5000,15000]},\
            {"criterion":{"fact":"territory.count.LYCEE","atLeast":1},"visibility":"PUBLIC"}],\
            "prefer":[{"near":{"latitude":44.56,"longitude":6.08},"goodKm":15.0,"maxKm":60.0,"weight":3},\
            {"less":"territory.housePrice","goal":1500,"ceiling":3000},\
            {"more":"territory.population","floor":1000,"goal":2000,"visibility":"PRIVATE"},\
            {"around":"territory.population","ideal":9000,"tolerance":3000.5},\
            {"when":{"fact":"territory.count.STATION","atLeast":1}},\
            {"ranked":"territory.zoning.physician","order":["ZIP","ZAC"]},\
            {"measure":"charm","subject":"TERRITORY"},\
            {"near":{"latitude":44.56,"longitude":6.08},"by":"TRANSIT","goodMinutes":20,"maxMinutes":60}]}""";

    private static Project doctor() {
        return Project.builder("p-1", Profession.PHYSICIAN)
                .specialty(Specialty.of("SM54"))
                .require(new Inside(Area.metropolitan()))
                .require(TerritoryFacts.POPULATION.between(5_000, 15_000))
                .require(TerritoryFacts.count(Facility.LYCEE).atLeast(1), Visibility.PUBLIC)
                .prefer(3, Preference.near(44.56, 6.08, 15, 60))
                .prefer(Preference.less(TerritoryFacts.HOUSE_PRICE, 1_500, 3_000))
                .prefer(Preference.more(TerritoryFacts.POPULATION, 1_000, 2_000), Visibility.PRIVATE)
                .prefer(Preference.around(TerritoryFacts.POPULATION, 9_000, 3_000.5))
                .prefer(Preference.when(TerritoryFacts.count(Facility.STATION).atLeast(1)))
                .prefer(Preference.ranked(TerritoryFacts.zoning(Profession.PHYSICIAN), "ZIP", "ZAC"))
                .prefer(Preference.measured(VOCABULARY, "charm", Subject.TERRITORY))
                .prefer(Preference.near(GeoPoint.ofDegrees(44.56, 6.08), TravelMode.TRANSIT, 20, 60))
                .build();
    }

    @Test
    void aProjectIsWrittenWithWhatIsStatedOnly() {
        assertThat(JSON.write(doctor())).isEqualTo(DOCTOR);
    }

    @Test
    void whatIsWrittenIsReadAsTheSameProjectByBothLinesOfJackson() {
        for (JsonEngine engine : List.of(new Jackson2(), new Jackson3())) {
            Json json = Json.of(VOCABULARY, engine);

            assertThat(json.readProject(DOCTOR)).isEqualTo(doctor());
            assertThat(json.write(json.readProject(DOCTOR))).isEqualTo(DOCTOR);
        }
    }

    @Test
    void aProfessionIsACodeAWordOrALabel() {
        for (String profession : List.of("10", "physician", "Médecin")) {
            assertThat(JSON.readProject("{\"id\":\"p\",\"profession\":\"" + profession + "\"}")
                            .profession())
                    .contains(Profession.PHYSICIAN);
        }
    }

    @Test
    void aProjectOutsideHealthRoundTrips() {
        Project bakery = Project.builder("b-1", new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "10.71C"))
                .build();

        assertThat(JSON.readProject(JSON.write(bakery))).isEqualTo(bakery);
    }

    @Test
    void aPlaceMayBeNamedByATerritoryWhereTheHostKnowsPlaces() {
        Json json = JSON.withPlaces(
                code -> code.code().equals("05061") ? Optional.of(GeoPoint.ofDegrees(44.58, 6.06)) : Optional.empty());
        String near = "{\"id\":\"p\",\"profession\":\"10\",\"prefer\":"
                + "[{\"near\":{\"territory\":\"%s\"},\"goodKm\":1,\"maxKm\":2}]}";

        assertThat(json.readProject(near.formatted("05061"))
                        .preferences()
                        .get(0)
                        .preference())
                .isEqualTo(Preference.near(44.58, 6.06, 1, 2));
        assertThat(catchThrowableOfType(AncrageException.class, () -> json.readProject(near.formatted("23096")))
                        .place())
                .isEqualTo("/prefer/0/near/territory");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"profession":"10"}                                    | ANC-JSON-007 |                  | « id »                | "id"
            {"id":"p"}                                             | ANC-JSON-008 |                  | soit « profession »   | either "profession"
            {"id":"p","profession":"99"}                           | ANC-PROF-001 | /profession      | 99                    | 99
            {"id":"p q","profession":"10"}                         | ANC-PROJ-001 | /id              | identifiant           | the id of a project
            {"id":"p","profession":"10","specialties":["SM99"]}    | ANC-PROF-002 | /specialties/0   | SM99                  | SM99
            {"id":"p","profession":"10","wishes":[]}               | ANC-JSON-006 | /wishes          | n'a pas sa place      | does not belong
            {"id":"p","profession":"10","require":{}}              | ANC-JSON-005 | /require         | une liste             | a list
            {"id":"p","profession":"10","prefer":[{}]}             | ANC-JSON-008 | /prefer/0        | un seul champ         | a single field
            {"id":"p","profession":"10","prefer":[{"less":"territory.population","goal":2,"ceiling":1}]} | ANC-PREF-001 | /prefer/0 | bornes | bounds
            {"id":"p","profession":"10","prefer":[{"less":"territory.population","goal":2,"ceiling":3,"weight":101}]} | ANC-JSON-009 | /prefer/0/weight | de 1 à 100 | from 1 to 100
            {"id":"p","profession":"10","prefer":[{"less":"territory.frr","goal":2,"ceiling":3}]} | ANC-JSON-009 | /prefer/0/less | de type NUMBER | of kind NUMBER
            {"id":"p","profession":"10","prefer":[{"measure":"charme","subject":"TERRITORY"}]} | ANC-RULE-002 | /prefer/0/measure | aucune mesure | no measure
            {"id":"p","profession":"10","prefer":[{"near":{"latitude":148,"longitude":6},"goodKm":1,"maxKm":2}]} | ANC-GEO-001 | /prefer/0/near | inversées | swapped
            {"id":"p","profession":"10","prefer":[{"near":{"latitude":44,"longitude":6},"by":"CAR","goodMinutes":2,"maxMinutes":1}]} | ANC-PREF-001 | /prefer/0 | bornes | bounds
            {"id":"p","profession":"10","prefer":[{"near":{"latitude":44,"longitude":6},"by":"ROCKET","goodMinutes":1,"maxMinutes":2}]} | ANC-JSON-009 | /prefer/0/by | mots possibles | possible words
            {"id":"p","profession":"10","prefer":[{"near":{"latitude":44,"longitude":6},"goodMinutes":1,"maxMinutes":2}]} | ANC-JSON-007 | /prefer/0 | « by » | "by"
            {"id":"p","profession":"10","prefer":[{"near":{"latitude":44,"longitude":6},"by":"CAR","goodMinutes":1.5,"maxMinutes":2}]} | ANC-JSON-009 | /prefer/0/goodMinutes | entier | whole
            {"id":"p","profession":"10","prefer":[{"near":{"latitude":44,"longitude":6},"by":"CAR","goodKm":1,"maxKm":2}]} | ANC-JSON-006 | /prefer/0/goodKm | n'a pas sa place | does not belong
            {"id":"p","profession":"10","require":[{"criterion":{"all":[]},"visibility":"SECRET"}]} | ANC-JSON-009 | /require/0/visibility | mots possibles | possible words
            {"id":"p","activity":{"nomenclature":"NAF_REV2","code":"pain"}} | ANC-PROF-003 | /activity/code | code d'activité | activity code
            {"schemaVersion":"2","id":"p","profession":"10"}       | ANC-JSON-009 | /schemaVersion   | mots possibles        | possible words
            """)
    void badProjectsAreRefusedWithPlaceAndRemedy(
            String text, String code, String place, String french, String english) {
        AncrageException error = catchThrowableOfType(AncrageException.class, () -> JSON.readProject(text));

        assertThat(error.code()).isEqualTo(code);
        assertThat(error.place()).isEqualTo(place == null ? "" : place);
        assertThat(error.message(Locale.FRENCH)).contains(french);
        assertThat(error.message(Locale.ENGLISH)).contains(english);
    }
}
