package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AidsSweepCommandTest {

    private static final String MIDWIFE = "examples/situation-midwife.json";

    @Test
    void aPlaceTellsItsSchemesForEveryProfession() {
        Cli.Run run = Cli.run("aids", "sweep", "--territory", "Guéret", "--date", "2026-11-21");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("As of 2026-11-21, open in COM-23096 Guéret (Creuse)\n\nPhysician (10):\n")
                .containsPattern("(?m)^  prime-zip-10000 +Primo ZIP 10 000 +cannot be told yet$")
                .doesNotContain("region-idf-aide");
        JsonNode json = Cli.run("aids", "sweep", "--territory", "23096", "--date", "2026-11-21", "--json")
                .json();
        assertThat(json.get("territory").asString()).isEqualTo("COM-23096");
        assertThat(json.at("/professions/0/profession").asString()).isEqualTo("10");
        assertThat(json.at("/professions/0/schemes/0").propertyNames()).containsExactly("scheme", "shortName", "right");
    }

    @Test
    void aPersonIsAskedOfEveryCommuneAndTheCountsAddUp() {
        JsonNode json = Cli.run("aids", "sweep", "--situation", "examples/situation-gp.json", "--limit", "3", "--json")
                .json();

        assertThat(json.get("date").asString()).isEqualTo("2026-11-21");
        assertThat(json.get("schemes")).hasSize(89);
        for (JsonNode scheme : json.get("schemes")) {
            int sum =
                    scheme.get("counts").valueStream().mapToInt(JsonNode::asInt).sum();
            assertThat(sum).isEqualTo(34_969);
            assertThat(scheme.get("true").size())
                    .isEqualTo(Math.min(3, scheme.at("/counts/true").asInt()));
        }
    }

    @Test
    void whatIsToldOfOnePlaceDoesNotCountEverywhere() {
        Cli.Run run = Cli.run("aids", "sweep", "--situation", MIDWIFE);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo("ancrage: told of one place, and so left out: territory.zoning.midwife\n");
        assertThat(run.out())
                .startsWith("As of 2026-11-21, in all communes:\n")
                .containsPattern("(?m)^  capisf +0 +34,969 +0 ")
                .contains("\nNowhere: ");
        assertThat(Cli.run("aids", "sweep", "--situation", MIDWIFE, "--lang", "fr")
                        .err())
                .contains("dit d'un seul lieu, donc laissé de côté : ");
    }
}
