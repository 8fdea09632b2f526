package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.profession.Profession;
import io.ancrage.territory.Facility;
import io.ancrage.territory.TerritoryFacts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MatchCommandTest {

    private static final String DOCTOR = "examples/reunion-doctor.json";

    @Test
    void theDoctorOfLaReunionFindsPlaces() {
        Cli.Run run = Cli.run("match", "--project", DOCTOR, "--territories", "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode json = run.json();
        assertThat(json.get("date").asString()).isEqualTo("2026-11-22");
        assertThat(json.at("/counts").toString()).isEqualTo("{\"true\":538,\"false\":34431,\"unknown\":0}");
        assertThat(json.get("matches").size()).isEqualTo(10);
        int before = 10_000;
        for (JsonNode match : json.get("matches")) {
            assertThat(match.get("code").asString()).startsWith("COM-");
            assertThat(match.get("name").asString()).isNotEmpty();
            assertThat(match.get("fits").asString()).isEqualTo("true");
            int value = match.at("/degree/value").asInt();
            assertThat(value)
                    .isLessThanOrEqualTo(before)
                    .isBetween(
                            match.at("/degree/low").asInt(),
                            match.at("/degree/high").asInt());
            int points = 0;
            for (JsonNode contribution : match.get("contributions")) {
                points += contribution.get("points").asInt();
            }
            assertThat(points).isEqualTo(value);
            before = value;
        }
        assertThat(json.at("/matches/0/contributions/0/preference").toString())
                .isEqualTo("{\"less\":\"territory.apl.GENERAL_PRACTITIONER\",\"goal\":2,\"ceiling\":4,\"weight\":30}");
    }

    @Test
    void theTextGivesDateCountsPointsAndReasons() {
        Cli.Run english = Cli.run("match", "--project", DOCTOR, "--territories", "--top", "1", "--date", "2026-11-21");
        assertThat(english.out()).startsWith("As of 2026-11-21: 538 fit, 0 to confirm");
        assertThat(afterFirstLine(english.out())).isEqualTo("""

                        1. Privas (Ardèche), COM-07186: degree 7,799 of 10,000
                           +3,000  %s: 1.929 consultations/year/inhabitant
                           +1,652  distance to Gap: 117.4 km
                           +2,000  %s: 1.17 km
                           +481    %s: 17.98 km
                           +666    %s: 2,000 €/m²

                        All the reasons of one: ancrage explain --project examples/reunion-doctor.json --territory 07186 --date 2026-11-21
                        """.formatted(
                        TerritoryFacts.APL_GENERAL_PRACTITIONER.name(Locale.ENGLISH),
                        TerritoryFacts.distanceTo(Facility.HOSPITAL).name(Locale.ENGLISH),
                        TerritoryFacts.distanceTo(Facility.STATION).name(Locale.ENGLISH),
                        TerritoryFacts.HOUSE_PRICE.name(Locale.ENGLISH)));

        Cli.Run french = Cli.run("match", "--project", DOCTOR, "--territories", "--top", "1", "--lang", "fr");
        assertThat(french.out()).startsWith("Au 2026-11-22 : 538 conviennent, 0 à confirmer");
        assertThat(afterFirstLine(french.out()))
                .startsWith("\n1. Privas (Ardèche), COM-07186 : degré 7\u00a0799 sur 10\u00a0000\n")
                .contains("distance de Gap : 117,4 km")
                .endsWith(" --territory 07186 --date 2026-11-22 --lang fr\n");
    }

    @Test
    void whatIsOpenIsToBeConfirmed() {
        String anywhere = """
                {"id": "p-1", "profession": "physician",
                 "require": [ {"fact": "territory.zoning.physician", "is": "ZIP"}, {"inside": "DEP-23"} ],
                 "prefer": [ {"less": "territory.housePrice", "goal": 500, "ceiling": 501},
                             {"when": {"fact": "territory.qpv", "is": true}} ]}
                """;
        Cli.Run json = Cli.piped(anywhere, "match", "--project", "-", "--territories", "--top", "1", "--json");

        assertThat(json.exit()).isZero();
        assertThat(json.json().at("/counts").toString()).isEqualTo("{\"true\":0,\"false\":34714,\"unknown\":255}");
        JsonNode match = json.json().at("/matches/0");
        assertThat(match.get("fits").asString()).isEqualTo("unknown");
        assertThat(match.at("/toConfirm/0/fact").asString()).isEqualTo("territory.zoning.physician");
        assertThat(match.at("/toConfirm/0/why").asString()).isEqualTo("NOT_COVERED");

        assertThat(Cli.piped(anywhere, "match", "--project", "-", "--territories", "--top", "1")
                        .out())
                .contains("0 fit, 255 to confirm")
                .contains(", to confirm\n")
                .contains("   to confirm: "
                        + TerritoryFacts.zoning(Profession.PHYSICIAN).name(Locale.ENGLISH) + ", ")
                .contains("(not covered by the data)");
    }

    @Test
    void aProjectThatNothingFitsHasANegativeAnswer() {
        String nowhere = """
                {"id": "p-1", "activity": {"nomenclature": "NAF_2025", "code": "47.73Z"},
                 "require": [ {"inside": "DEP-23"}, {"fact": "territory.population", "above": 100000} ]}
                """;
        Cli.Run run = Cli.piped(nowhere, "match", "--project", "-", "--territories");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("As of 2026-11-22: 0 fit, 0 to confirm\n");
    }

    private static String afterFirstLine(String text) {
        return text.substring(text.indexOf('\n') + 1);
    }
}
