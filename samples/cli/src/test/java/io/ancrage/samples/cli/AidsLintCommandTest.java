package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AidsLintCommandTest {

    private static final String MINE = "examples/my-scheme.json";
    private static final String BROKEN = "examples/broken-scheme.json";

    @Test
    void aBrokenFileAmongGoodOnesIsNamedAndTheOthersAreLookedAt() {
        Cli.Run run = Cli.run("aids", "lint", MINE, BROKEN, "--date", "2026-11-21");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("error examples/broken-scheme.json#/versions/0/conditions/0/criterion/fact: ANC-FACT-001 ")
                .endsWith("\nerrors: 1, warnings: 0, notes: 0\n");
        assertThat(Cli.run("aids", "lint", MINE, BROKEN, "--lang", "fr").out())
                .startsWith("erreur examples/broken-scheme.json#/versions/0/")
                .contains(" : ANC-FACT-001 aucun fait « person.profesion »");
        JsonNode json = Cli.run("aids", "lint", MINE, BROKEN, "--json").json();
        assertThat(json.at("/counts/error").asInt()).isEqualTo(1);
        assertThat(json.at("/findings/0/file").asString()).isEqualTo(BROKEN);
        assertThat(json.at("/findings/0/check").asString()).isEqualTo("UNUSABLE");
    }

    @Test
    void aGoodFileIsClean() {
        Cli.Run run = Cli.run("aids", "lint", MINE, "--date", "2026-11-21");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("errors: 0, warnings: 0, notes: 0\n");
    }

    @Test
    void withoutFilesTheFrenchCatalogueIsLookedAt() {
        Cli.Run run = Cli.run("aids", "lint", "--date", "2026-11-21");

        assertThat(run.out()).contains("\nerrors: 0, warnings: 0, notes: ");
        assertThat(run.exit()).isZero();
        // Two years on, every source was read long ago.
        assertThat(Cli.run("aids", "lint", "--date", "2028-11-21").exit()).isEqualTo(1);
    }

    @Test
    void aFileTakesThePlaceOfTheFrenchSchemeOfItsId(@TempDir Path folder) throws IOException {
        Path caim = folder.resolve("caim.json");
        Files.writeString(
                caim,
                Cli.text(MINE)
                        .replace("exemple-prime-locale", "caim")
                        .replace(
                                "\"sources\": [\"invented\"]\n    }\n  ],\n  \"versions\"",
                                "\"sources\": []\n    }\n  ],\n  \"versions\""));
        Cli.Run run = Cli.run("aids", "lint", caim.toString(), "--date", "2026-11-21", "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get("findings").valueStream())
                .allMatch(finding -> finding.get("file").asString().equals(caim.toString()))
                .anyMatch(finding -> finding.get("check").asString().equals("NO_SOURCE"));
    }

    @Test
    void twoFilesOfOneIdAndAFileThatIsNoJsonAreFindings(@TempDir Path folder) throws IOException {
        Path twin = folder.resolve("twin.json");
        Files.writeString(twin, Cli.text(MINE));
        Path noJson = folder.resolve("no-json.json");
        Files.writeString(noJson, "not JSON");

        String out = Cli.run("aids", "lint", MINE, twin.toString(), noJson.toString())
                .out();
        assertThat(out)
                .contains("error " + twin + ": ANC-AID-015 ", "error " + noJson + "#")
                .contains("errors: 2, ");
    }

    @Test
    void aSchemeIsReadFromTheStandardInput() {
        assertThat(Cli.piped(Cli.text(MINE), "aids", "lint", "-", "--date", "2026-11-21")
                        .exit())
                .isZero();
    }
}
