package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.territory.Facility;
import io.ancrage.territory.TerritoryFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class TerritoriesCommandTest {

    private static final String TOWN = "examples/town.json";
    private static final String LARGE_IN_CREUSE = """
            {"all": [{"inside": {"in": "DEP-23"}}, {"fact": "territory.population", "atLeast": 4500}]}
            """;

    @ParameterizedTest
    @CsvSource({
        "metropolitan, 538, 0",
        "everywhere, 566, 26",
        "overseas, 28, 26",
        "REG-93, 27, 0",
        "DEP-23, 1, 0",
        "23096, 1, 0",
    })
    void townsWithCollegeAndLycee(String area, int holding, int open) {
        JsonNode json = Cli.run("territories", "--where", TOWN, "--area", area, "--json")
                .json();

        assertThat(json.at("/counts/true").asInt()).isEqualTo(holding);
        assertThat(json.at("/counts/unknown").asInt()).isEqualTo(open);
        assertThat(codes(json, "true")).hasSize(holding).isSorted().allMatch(code -> code.length() == 5);
        assertThat(codes(json, "unknown")).hasSize(open).isSorted();
    }

    @Test
    void withoutAnAreaAllOfFranceIsCounted() {
        Cli.Run run = Cli.run("territories", "--where", TOWN, "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("""
                {
                  "date": "2026-11-22",
                  "area": "everywhere",
                  "counts": {
                    "true": 566,
                    "false": 34377,
                    "unknown": 26
                  },
                  "true": [ "01034", "01093",\
                """);
        // A département has 34,969 communes in all with the others.
        assertThat(566 + 34_377 + 26).isEqualTo(34_969);
    }

    @Test
    void theTextCountsAndLists() {
        assertThat(Cli.piped(LARGE_IN_CREUSE, "territories", "--where", "-", "--date", "2026-11-21")
                        .out())
                .isEqualTo("""
                        As of 2026-11-21, everywhere, overseas included: 2 yes, 0 to confirm, 34,967 no

                        Yes:
                          23096  Guéret (Creuse)
                          23176  La Souterraine (Creuse)
                        """);
        assertThat(Cli.piped(
                                LARGE_IN_CREUSE,
                                "territories",
                                "--where",
                                "-",
                                "--date",
                                "2026-11-21",
                                "--area",
                                "DEP-23",
                                "--lang",
                                "fr")
                        .out())
                .isEqualTo("""
                        Au 2026-11-21, dans DEP-23 : 2 oui, 0 à confirmer, 253 non

                        Oui :
                          23096  Guéret (Creuse)
                          23176  La Souterraine (Creuse)
                        """);
    }

    @Test
    void whatIsOpenSaysWhatIsMissing() {
        String schools = TerritoryFacts.count(Facility.COLLEGE).name(Locale.ENGLISH) + ", "
                + TerritoryFacts.count(Facility.LYCEE).name(Locale.ENGLISH);
        assertThat(Cli.run("territories", "--where", TOWN, "--area", "overseas").out())
                .contains("\nTo confirm:\n  97502  Saint-Pierre (Saint-Pierre-et-Miquelon): " + schools
                        + " (not covered by the data)\n");
    }

    @Test
    void nothingThatHoldsIsANegativeAnswer() {
        Cli.Run run =
                Cli.piped("{\"fact\": \"territory.population\", \"above\": 9000000}", "territories", "--where", "-");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("As of 2026-11-22, everywhere, overseas included: 0 yes, 6 to confirm, 34,963 no\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFormerCodeInACriterionStandsForItsSuccessor() {
        JsonNode json = Cli.piped(
                        "{\"any\": [{\"inside\": {\"in\": \"01091\"}}]}", "territories", "--where", "-", "--json")
                .json();

        assertThat(codes(json, "true")).containsExactly("01033");
    }

    @Test
    void aByteOrderMarkIsNoMatter() {
        byte[] text = ("\ufeff" + LARGE_IN_CREUSE).getBytes(StandardCharsets.UTF_8);

        assertThat(Cli.piped(text, "territories", "--where", "-").exit()).isZero();
    }

    @Test
    void theSameQuestionHasTheSameBytes() {
        String[] args = {"territories", "--where", TOWN, "--json", "--date", "2026-11-21"};

        assertThat(Cli.run(args)).isEqualTo(Cli.run(args));
    }

    private static List<String> codes(JsonNode json, String field) {
        return json.get(field).valueStream().map(JsonNode::asString).toList();
    }
}
