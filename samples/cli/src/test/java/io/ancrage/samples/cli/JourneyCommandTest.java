package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.territory.Territories;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JourneyCommandTest {

    private static final String MIDWIFE = "examples/situation-midwife.json";
    private static final Supplier<Territories> NOT_NEEDED = () -> {
        throw new IllegalStateException("France is loaded");
    };

    @ParameterizedTest
    @ValueSource(strings = {"liberal", "locum", "salaried"})
    void everyModeHasAJourneyForwards(String mode) {
        Cli.Run run =
                Cli.run(NOT_NEEDED, new byte[0], Args.of("journey --profession nurse --from 2026-11-21 --mode", mode));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Journey of settling: ").contains("from 2026-11-21\n");
        assertThat(Cli.run(NOT_NEEDED, new byte[0], Args.of("journey --lang fr --mode", mode))
                        .out())
                .startsWith("Parcours d'installation : ")
                .contains("à partir du 2026-11-22\n");
    }

    @Test
    void theDeadlinesOfTheAidsOfTheBestPlanComeIn() {
        Cli.Run run = Cli.run("journey", "--situation", MIDWIFE, "--mode", "liberal", "--arrive", "2027-03-01");

        assertThat(run.out())
                .contains("from 2026-11-21, backwards from: installation in question, 2027-03-01\n")
                .contains("\nDeadlines of the chosen aids\n  2028-02-29  CAPISF: ");
        JsonNode json = Cli.run(
                        "journey", "--situation", MIDWIFE, "--mode", "liberal", "--arrive", "2027-03-01", "--json")
                .json();
        assertThat(json.get("target").asString()).isEqualTo("INSTALLATION");
        assertThat(json.get("installation").asString()).isEqualTo("2027-03-01");
        assertThat(json.at("/deadlines/0/scheme").asString()).isEqualTo("capisf");
        assertThat(json.at("/deadlines/0/latest").asString()).isEqualTo("2028-02-29");
        assertThat(json.at("/steps/0/sources/0/url").asString()).startsWith("http");
    }

    @Test
    void aStepThatCannotBeMetInTimeIsNamed() {
        String[] args = Args.of("journey --mode liberal --profession 50 --arrive 2026-12-15 --date 2026-11-21");
        Cli.Run run = Cli.run(NOT_NEEDED, new byte[0], args);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\nNot in time\n  register.order: ", " days too late: possible on 2027-02-21");
        JsonNode missed = Cli.run(NOT_NEEDED, new byte[0], Args.of(String.join(" ", args), "--json"))
                .json()
                .get("missed");
        assertThat(missed.at("/0/id").asString()).isEqualTo("register.order");
        assertThat(missed.at("/0/latest").asString()).isEqualTo("2026-12-15");
    }

    @Test
    void whatIsSharedHasNoPrivateStepAndNoCheckIn() {
        JsonNode whole = Cli.run("journey", "--situation", MIDWIFE, "--mode", "liberal", "--json")
                .json();
        JsonNode shared = Cli.run("journey", "--situation", MIDWIFE, "--mode", "liberal", "--share", "--json")
                .json();

        assertThat(whole.get("steps").valueStream())
                .anyMatch(step -> step.get("private").asBoolean());
        assertThat(shared.get("steps").valueStream())
                .noneMatch(step -> step.get("private").asBoolean());
        assertThat(shared.get("checkIns")).isEmpty();
        assertThat(shared.get("shared").asBoolean()).isTrue();
    }

    @Test
    void theProfessionOfTheCommandLineWins() {
        JsonNode json = Cli.run(
                        "journey", "--situation", MIDWIFE, "--mode", "liberal", "--profession", "physician", "--json")
                .json();

        assertThat(json.get("deadlines")).isEmpty();
        assertThat(json.get("from").asString()).isEqualTo("2026-11-21");
    }

    @Test
    void factsOfTheJourneyMayStandInASituation() {
        Cli.Run run = Cli.piped(
                "{\"asOf\": \"2026-11-21\", \"facts\": {\"person.profession\": \"50\","
                        + " \"person.registeredWithOrder\": true, \"household.childrenAges\": []}}",
                "journey",
                "--situation",
                "-",
                "--mode",
                "liberal",
                "--json");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.json().get("skipped").toString()).contains("register.order");
    }
}
