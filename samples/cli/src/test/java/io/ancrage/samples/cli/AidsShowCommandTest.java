package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.territory.Territories;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AidsShowCommandTest {

    private static final AidCatalog FRENCH = AidCatalog.france();
    private static final Supplier<Territories> NOT_NEEDED = () -> {
        throw new IllegalStateException("France is loaded");
    };

    private static Cli.Run show(String... args) {
        return Cli.run(NOT_NEEDED, new byte[0], Args.of("aids show", args));
    }

    static Stream<String> ids() {
        return FRENCH.schemes().stream().map(AidScheme::id);
    }

    @Test
    void everySchemeIsListedInTheOrderOfTheCatalogue() {
        Cli.Run run = show();

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().map(line -> line.split(" ", -1)[0])).containsSubsequence(ids().toList());
        assertThat(run.out()).contains("\n89 schemes\n", "from 2026-01-01");
        assertThat(show("--lang", "fr").out()).startsWith("dispositif").contains("\n89 dispositifs\n", "depuis 2010");
        JsonNode json = show("--json").json();
        assertThat(json.get("count").asInt()).isEqualTo(89);
        assertThat(json.get("schemes")).hasSize(89);
        assertThat(json.at("/schemes/0/versions/0/from").asString()).isEqualTo("2010");
    }

    @Test
    void aSchemeIsJsonWithItsVersionsAmountsExclusionsAndSources() {
        JsonNode json = show("prime-zip-10000", "--json").json();

        assertThat(json.get("id").asString()).isEqualTo("prime-zip-10000");
        JsonNode version = json.at("/versions/0");
        assertThat(version.get("from").asString()).isEqualTo("2026-01-01");
        assertThat(version.get("through").isNull()).isTrue();
        assertThat(version.get("amounts").toString()).isEqualTo("[10000]");
        assertThat(json.get("excludes").toString()).isEqualTo("[\"prime-zac-5000\"]");
        assertThat(json.get("sources")).hasSize(5);
    }

    @Test
    void theWordsOfBothLanguagesTellWhoWhereHowMuchAndWhatIsOpen() {
        assertThat(show("prime-zip-10000").out())
                .startsWith("Primo ZIP 10 000 (prime-zip-10000)\n")
                .contains(
                        "\nwho: physicians settling",
                        "\nwhere: priority zone (ZIP)",
                        "\nVersion from 2026-01-01, by: installation in question\n",
                        "\n  profession: Physician [1]",
                        "\n  aid paid one time: 10,000 €, once [1] [2] [5]\n",
                        "\n  not together with prime-zac-5000: ",
                        "\n  hdf-qpv, open: QPV lying outside a ZIP",
                        "\nNot known:\n  - the final day of application\n",
                        "\n  [1] Assurance Maladie, https://www.ameli.fr/",
                        "(official, read on 2026-11-21)");
        assertThat(show("zfrr", "--lang", "fr").out())
                .contains(
                        "\nqui : ",
                        "\nVersion 2024-07-01 à 2029-12-31, selon : création ou reprise",
                        " : 75\u00a0% [1]",
                        "\n  un seul au choix, avec zfrr-plus, qpv-44-octies-b, zfu-te : ",
                        ", lecture suivie\n",
                        "\nPièces :\n  - déclaration 2035",
                        "(officielle, datée 2023-12-29, lue le 2026-11-21)");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everySchemeIsShownInEveryForm(String id) {
        AidScheme scheme = FRENCH.require(id);

        assertThat(show(id).out())
                .startsWith(scheme.shortName() + " (" + id + ")\n")
                .doesNotContain("[0]");
        assertThat(show(id, "--lang", "fr").out()).contains("\nSources :\n");
        JsonNode json = show(id, "--json").json();
        assertThat(json.get("versions")).hasSameSizeAs(scheme.versions());
        long amounts = scheme.figures().stream()
                .filter(figure -> !figure.scale() && figure.value().isPresent())
                .count();
        for (JsonNode version : json.get("versions")) {
            assertThat(version.get("amounts").valueStream())
                    .hasSize((int) amounts)
                    .allMatch(JsonNode::isNumber);
        }
        assertThat(json.get("sources").valueStream())
                .allMatch(url -> url.asString().startsWith("http"));
        List<String> excluded =
                json.get("excludes").valueStream().map(JsonNode::asString).toList();
        assertThat(excluded).isSorted().doesNotContain(id);
        // What excludes me, I exclude.
        for (String other : excluded) {
            assertThat(SchemeExclusions.of(FRENCH.require(other), FRENCH)).contains(id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zfrr", "zfrr-plus", "qpv-44-octies-b", "zfu-te"})
    void ofAGroupOnlyOneCanBeHadWhoeverStatesIt(String id) {
        assertThat(show(id, "--json").json().get("excludes").valueStream().map(JsonNode::asString))
                .containsAnyOf("zfrr", "zfrr-plus")
                .contains(id.equals("zfu-te") ? "zfrr" : "zfu-te");
    }

    @Test
    void ratesArePlainNumbersAndTheTextsLanguageLeavesTheJsonAlone() {
        JsonNode json = show("zfrr", "--json").json();

        assertThat(json.at("/versions/0/amounts").toString()).isEqualTo("[1,0.75,0.5,0.25]");
        assertThat(show("zfrr", "--json", "--lang", "fr").json().at("/versions/0/amounts"))
                .isEqualTo(json.at("/versions/0/amounts"));
    }
}
