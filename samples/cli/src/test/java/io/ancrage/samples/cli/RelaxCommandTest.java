package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RelaxCommandTest {

    private static final String ALPS = "relax --project examples/alps-doctor.json --date 2026-11-21";

    @Test
    void overAllCommunesEachWayOutIsCounted() {
        Cli.Run run = Cli.run(Args.of(ALPS, "--json"));

        assertThat(run.exit()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("sets").toString())
                .startsWith("[{\"drop\":[0],\"true\":123,\"unknown\":43},{\"drop\":[1],\"true\":6,\"unknown\":0},")
                .endsWith("{\"drop\":[2,4],\"true\":1,\"unknown\":0}]");
        assertThat(json.get("ladders"))
                .extracting(ladder -> ladder.get("requirement").asInt())
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(json.at("/ladders/0/steps").isEmpty()).isTrue();
        assertThat(json.at("/ladders/1/steps/0").toString()).isEqualTo("{\"to\":242,\"true\":1,\"unknown\":0}");
        assertThat(json.at("/ladders/3/steps").toString()).isEqualTo("[{\"to\":2174,\"true\":1,\"unknown\":0}]");
        assertThat(Cli.run(Args.of(ALPS, "--territories", "--json")).out()).isEqualTo(run.out());
    }

    @Test
    void theTextSaysItInBothLanguages() {
        assertThat(Cli.run(Args.of(ALPS)).out())
                .startsWith("As of 2026-11-21, communes: 34,969; 0 fit, 0 to confirm\n\nWithout:\n")
                .contains("\n  1 fits, 0 to confirm    distance to the nearest hospital: at most 15 km; and ")
                .contains("\n  1 fits, 0 to confirm  population: from 242 to 10,000 inhabitants\n");
        assertThat(Cli.run(Args.of(ALPS, "--lang", "fr")).out().replace('\u00a0', ' '))
                .startsWith("Au 2026-11-21, communes : 34 969 ; 0 conviennent, 0 à confirmer\n\nEn renonçant à :\n")
                .contains("\n  1 convient, 0 à confirmer", "  population : de 242 à 10 000 habitants\n");
    }

    @Test
    void overOffersWhatFitsAlreadyIsToldFirst() {
        Cli.Run run = Cli.run(Args.of(
                "relax --project examples/reunion-doctor.json --offers examples/offers.json" + " --date 2026-11-21"));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("As of 2026-11-21, offers: 10; 4 fit, 1 to confirm\n");
    }

    @Test
    void aCodeIsAText() {
        Cli.Run run = Cli.run(Args.of("relax --project examples/projects.json#student --offers examples/offers.json"
                + " --date 2026-11-21 --json"));

        assertThat(run.json().at("/ladders/0/steps"))
                .extracting(step -> step.get("to").asString())
                .containsExactly("INSTALLATION", "LOCUM", "SALARIED", "SUCCESSION");
    }

    @Test
    void whereNothingHelpsTheAnswerIsNegative() {
        Cli.Run run = Cli.run(Args.of("relax --project examples/projects.json#island-nurse"
                + " --offers examples/offers.json --date 2026-11-21"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("As of 2026-11-21, offers: 10; 0 fit, 0 to confirm\n"
                        + "Nothing fits, even without any requirement.\n");
    }

    @Test
    void badOffersAreToldAndTheGoodOnesCounted() {
        String doctor = "{\"id\": \"p-1\", \"profession\": \"physician\"}";
        Cli.Run run = Cli.piped(doctor, Args.of("relax --project - --offers examples/offers-with-mistakes.csv --json"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().toString())
                .isEqualTo("{\"sets\":[{\"drop\":[],\"true\":2,\"unknown\":0}],\"ladders\":[]}");
        assertThat(run.err()).startsWith("ancrage: examples/offers-with-mistakes.csv: Imported: 2; rejected: 4.\n");
    }
}
