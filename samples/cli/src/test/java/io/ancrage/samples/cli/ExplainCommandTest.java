package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExplainCommandTest {

    private static final String DOCTOR = "examples/reunion-doctor.json";

    @Test
    void aPlaceThatFitsSaysWhy() {
        Cli.Run run = Cli.run("explain", "--project", DOCTOR, "--territory", "Privas", "--json");

        assertThat(run.exit()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("date").asString()).isEqualTo("2026-11-22");
        assertThat(json.get("code").asString()).isEqualTo("COM-07186");
        assertThat(json.get("fits").asString()).isEqualTo("true");
        assertThat(json.get("toConfirm").isEmpty()).isTrue();
        assertThat(json.get("concessions").isEmpty()).isTrue();
        assertThat(json.at("/requirements/form").asString()).isEqualTo("all");
        assertThat(json.at("/requirements/parts").size()).isEqualTo(4);
        JsonNode population = json.at("/requirements/parts/1");
        assertThat(population.get("truth").asString()).isEqualTo("true");
        assertThat(population.get("criterion").toString())
                .isEqualTo("{\"fact\":\"territory.population\",\"between\":[5000,15000]}");
        assertThat(population.at("/evidence/0/fact").asString()).isEqualTo("territory.population");
        assertThat(population.at("/evidence/0/value").isNumber()).isTrue();
        assertThat(population.at("/evidence/0/source").asString()).isNotEmpty();
        assertThat(population.at("/evidence/0/asOf").asString()).isEqualTo("2026");
        int points = 0;
        for (JsonNode contribution : json.get("contributions")) {
            points += contribution.get("points").asInt();
        }
        assertThat(points).isEqualTo(json.at("/degree/value").asInt());
    }

    @Test
    void aPlaceThatDoesNotFitIsANegativeAnswerWithReasons() {
        Cli.Run english = Cli.run("explain", "--project", DOCTOR, "--territory", "05061", "--date", "2026-11-21");
        assertThat(english.exit()).isEqualTo(1);
        assertThat(english.out())
                .startsWith("Gap (COM-05061), as of 2026-11-21: does not fit, degree ")
                .contains("\n  no       population: from 5,000 ")
                .endsWith("\n  the smallest change that would do:"
                        + "\n    population: from 5,000 to 15,000 inhabitants -> 41,293 inhabitants\n");

        Cli.Run french =
                Cli.run("explain", "--project", DOCTOR, "--territory", "05061", "--date", "2026-11-21", "--lang", "fr");
        assertThat(french.exit()).isEqualTo(1);
        assertThat(french.out()).startsWith("Gap (COM-05061), au 2026-11-21 : ne convient pas, degré ");
    }

    @Test
    void theTreeKeepsTheShapeOfTheWishes() {
        String project = """
                {"id": "p-1", "profession": "10", "require": [
                  {"any": [ {"not": {"inside": "DEP-23"}},
                            {"some": 1, "of": [ {"fact": "territory.qpv", "is": true} ]} ]} ]}
                """;
        Cli.Run run = Cli.piped(project, "explain", "--project", "-", "--territory", "23096", "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().get("fits").asString()).isEqualTo("unknown");
        JsonNode any = run.json().at("/requirements/parts/0");
        assertThat(any.get("form").asString()).isEqualTo("any");
        assertThat(any.at("/parts/0/form").asString()).isEqualTo("not");
        assertThat(any.at("/parts/0/truth").asString()).isEqualTo("false");
        assertThat(any.at("/parts/0/parts/0/truth").asString()).isEqualTo("true");
        assertThat(any.at("/parts/1/some").asInt()).isEqualTo(1);
        assertThat(any.at("/parts/1/parts/0/evidence/0").toString())
                .isEqualTo("{\"fact\":\"territory.qpv\",\"value\":null,\"why\":\"NOT_COVERED\"}");
        assertThat(run.json().at("/toConfirm/0/fact").asString()).isEqualTo("territory.qpv");
    }

    @Test
    void aFormerCodeIsExplainedAsItsSuccessor() {
        assertThat(Cli.run("explain", "--project", DOCTOR, "--territory", "01091")
                        .out())
                .startsWith(
                        "Châtillon-en-Michaille (01091) is part of: COM-01033 Valserhône (Ain)\nValserhône (COM-01033)");
        assertThat(Cli.run("explain", "--project", DOCTOR, "--territory", "01091", "--json")
                        .json()
                        .get("formerCode")
                        .asString())
                .isEqualTo("01091");
    }

    private static final String NEARLY =
            "explain --project examples/reunion-doctor.json --offer examples/bergerac-offer.json --date 2026-11-21";

    @Test
    void anOfferThatNearlyFitsSaysWhyNot() {
        Cli.Run english = Cli.run(Args.of(NEARLY));
        assertThat(english.exit()).isEqualTo(1);
        assertThat(english.out())
                .startsWith(
                        "Créer ensemble un centre pluridisciplinaire (exemple), Bergerac (bergerac-health-house), as of"
                                + " 2026-11-21: does not fit (against: your wishes), degree ")
                .contains("\n  no       population: from 5,000 to 15,000 inhabitants, here 27,110 inhabitants")
                .contains("\n  what the offer asks:\n");

        Cli.Run french = Cli.run(Args.of(NEARLY, "--lang", "fr"));
        assertThat(french.exit()).isEqualTo(1);
        assertThat(french.out()).contains(" : ne convient pas (contre : vos souhaits), degré ");
    }

    @Test
    void aPairIsJsonWithBothSides() {
        JsonNode json = Cli.run(Args.of(NEARLY, "--json")).json();

        assertThat(json.get("project").asString()).isEqualTo("reunion-doctor");
        assertThat(json.get("offer").asString()).isEqualTo("bergerac-health-house");
        assertThat(json.get("published").asBoolean()).isFalse();
        assertThat(json.get("fits").asString()).isEqualTo("false");
        assertThat(json.at("/sides/0/fits").asString()).isEqualTo("false");
        assertThat(json.at("/sides/1/fits").asString()).isEqualTo("true");
        assertThat(json.at("/sides/0/requirements/parts/2/evidence/0/value").asInt())
                .isEqualTo(27_110);
        assertThat(json.at("/sides/1/requirements/parts/0/form").asString()).isEqualTo("any");
        int points = 0;
        for (JsonNode contribution : json.at("/sides/0/contributions")) {
            points += contribution.get("points").asInt();
        }
        assertThat(points).isEqualTo(json.at("/sides/0/degree/value").asInt());
        assertThat(json.at("/freshness/share").asInt()).isEqualTo(10_000);
        assertThat(json.at("/sides/0/concessions").toString())
                .isEqualTo("[{\"requirement\":1,\"to\":27110,\"words\":\"population: from 5,000 to 15,000"
                        + " inhabitants -> 27,110 inhabitants\"}]");
        assertThat(json.at("/sides/1/concessions").isEmpty()).isTrue();
    }

    @Test
    void theTerritorysSideSeesWhatIsPublished() {
        String pair = "explain --project examples/projects.json#island-nurse --offer examples/desirade-offer.json";
        String own = Cli.run(Args.of(pair, "--json")).out();
        String published = Cli.run(Args.of(pair, "--published", "--json")).out();

        assertThat(own).contains("ELEMENTARY_SCHOOL");
        assertThat(published).doesNotContain("ELEMENTARY_SCHOOL").contains("\"side\": \"what your offer asks\"");
        assertThat(Cli.run(Args.of(pair, "--published", "--lang", "fr")).out())
                .startsWith("Infirmier (island-nurse), au ")
                .doesNotContain("école");
    }

    @Test
    void oneOfferOfACsvFileIsExplained() {
        assertThat(Cli.run(Args.of("explain --project examples/reunion-doctor.json --json"
                                + " --offer examples/offers-with-mistakes.csv#gap-2"))
                        .json()
                        .get("offer")
                        .asString())
                .isEqualTo("gap-2");
    }
}
