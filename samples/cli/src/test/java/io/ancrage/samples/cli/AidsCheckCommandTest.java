package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Worked cases, beside what the catalogue says of them. */
class AidsCheckCommandTest {

    private static final String CASES = "src/test/resources/io/ancrage/samples/cli/cases/worked-cases.json";

    @TempDir
    private Path folder;

    private String changed(String found, String replacement) throws IOException {
        String text = Cli.text(CASES);
        assertThat(text).contains(found);
        return Files.writeString(folder.resolve("changed.json"), text.replace(found, replacement))
                .toString();
    }

    @Test
    void theCatalogueAgreesWithEveryWorkedCase() {
        Cli.Run run = Cli.run("aids", "check", CASES);

        assertThat(run.out().lines().filter(line -> line.startsWith("differ"))).isEmpty();
        assertThat(run.out()).endsWith("\n78 agree, 0 differ\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void whatIsMissingAgreesToo() {
        JsonNode json = Cli.run("aids", "check", CASES, "--json").json();

        assertThat(json.at("/agree").asInt()).isEqualTo(78);
        assertThat(json.at("/lines"))
                .filteredOn(line -> !line.at("/missing_agrees").isNull())
                .hasSizeGreaterThan(10)
                .allSatisfy(line ->
                        assertThat(line.at("/missing_agrees").asBoolean()).isTrue());
    }

    @Test
    void anotherAmountDiffersAndSaysWhatWasFoundAndWhy() throws IOException {
        String file = changed(
                "\"scheme\": \"prime-zip-10000\", \"status\": \"ELIGIBLE\", \"per\": \"once\", \"amount_eur\": 10000",
                "\"scheme\": \"prime-zip-10000\", \"status\": \"ELIGIBLE\", \"per\": \"once\", \"amount_eur\": 12000");

        Cli.Run run = Cli.run("aids", "check", file);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("differ C01 prime-zip-10000 once: ELIGIBLE 12000, found ELIGIBLE 10000")
                .containsPattern("\n\\d+ agree, \\d differ\n");
    }

    @Test
    void anotherStatusDiffersInJson() throws IOException {
        String file = changed(
                "\"scheme\": \"caim\", \"status\": \"NOT_ELIGIBLE\"", "\"scheme\": \"caim\", \"status\": \"UNKNOWN\"");

        Cli.Run run = Cli.run("aids", "check", file, "--json");

        JsonNode line = run.json()
                .at("/lines")
                .valueStream()
                .filter(one -> !one.at("/agrees").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(line.at("/scheme").asString()).isEqualTo("caim");
        assertThat(line.at("/per").isNull()).isTrue();
        assertThat(line.at("/expected/status").asString()).isEqualTo("UNKNOWN");
        assertThat(line.at("/found/status").asString()).isEqualTo("NOT_ELIGIBLE");
        assertThat(line.at("/expected/amount_eur").isNull()).isTrue();
        assertThat(line.at("/why").asString()).isNotEmpty();
    }

    @Test
    void severalFilesAreCheckedTogether() {
        assertThat(Cli.run("aids", "check", CASES, CASES).out()).endsWith("\n156 agree, 0 differ\n");
    }

    @Test
    void anUnknownKeyIsToldWithItsPlaceAndTheNearest() throws IOException {
        Cli.Run run = Cli.run("aids", "check", changed("\"conventionSector\"", "\"conventionSektor\""));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/cases/0/profile/conventionSektor").contains("conventionSector");
    }

    @Test
    void anUnknownSchemeIsToldWithItsPlace() throws IOException {
        Cli.Run run = Cli.run("aids", "check", changed("\"scheme\": \"caim\"", "\"scheme\": \"caimm\""));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("/expected/").contains("caimm").contains("caim");
    }

    @Test
    void theOrderOfThePersonsFactsDoesNotMatter() throws IOException {
        String text = Cli.text(CASES);
        String[] lines = text.split("\n");
        String reversed = String.join(
                "\n",
                Arrays.stream(lines).map(AidsCheckCommandTest::reversedProfile).toList());
        Path file = Files.writeString(folder.resolve("reversed.json"), reversed);

        assertThat(Cli.run("aids", "check", file.toString()).out())
                .isEqualTo(Cli.run("aids", "check", CASES).out());
    }

    private static String reversedProfile(String line) {
        String begin = "     \"profile\": {";
        if (!line.startsWith(begin) || line.contains("[") || line.indexOf('{', begin.length()) >= 0) {
            return line;
        }
        String[] facts = line.substring(begin.length(), line.lastIndexOf('}')).split(", ");
        StringBuilder turned = new StringBuilder();
        for (int i = facts.length - 1; i >= 0; i--) {
            turned.append(facts[i]).append(i == 0 ? "" : ", ");
        }
        return begin + turned + "},";
    }
}
