package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code watch}: what a step means for those who search. */
class WatchCommandTest {

    private static final String DOCTOR = "--project examples/reunion-doctor.json --offers examples/offers.json"
            + " --then examples/offers-later.json --date 2026-11-21 --then-date 2026-11-24";

    private static Cli.Run watch(String line, String... more) {
        return Cli.run(Args.of("watch " + line, more));
    }

    private static List<String> told(JsonNode json) {
        return json.get("alerts")
                .valueStream()
                .map(alert -> alert.get("search").asString() + " "
                        + alert.path("offer").asString("")
                        + alert.path("project").asString("") + " "
                        + alert.get("kind").asString())
                .toList();
    }

    @Test
    void aDoctorIsToldWhatEntersLeavesAndIsConfirmed() {
        Cli.Run run = watch(DOCTOR, "--json", "--degree", "7500");

        assertThat(run.exit()).isZero();
        assertThat(told(run.json()))
                .containsExactly(
                        "reunion-doctor clinic-briancon left",
                        "reunion-doctor cpts-privas-locum left",
                        "reunion-doctor departement-two-sites confirmed",
                        "reunion-doctor embrun-association entered",
                        "reunion-doctor sisteron-succession reached");
        assertThat(run.json().at("/market").toString()).isEqualTo("{\"before\":10,\"after\":10,\"refused\":0}");
        assertThat(run.json().at("/thenDate").asString()).isEqualTo("2026-11-24");
        JsonNode sisteron = run.json().at("/alerts/4");
        assertThat(sisteron.at("/before/rank").asInt()).isLessThan(7_500);
        assertThat(sisteron.at("/after/rank").asInt()).isGreaterThanOrEqualTo(7_500);
        assertThat(sisteron.at("/degree").asInt()).isEqualTo(7_500);
        assertThat(sisteron.at("/explanation/sides")).hasSize(2);
        assertThat(run.json().at("/alerts/1/explanation").isMissingNode()).isTrue();
        assertThat(run.json().at("/alerts/0/changes/0/after").asString()).startsWith("no");
    }

    @Test
    void theReasonsAreToldInBothLanguages() {
        assertThat(watch(DOCTOR).out())
                .startsWith(
                        "From 2026-11-21 to 2026-11-24, searches: 1, offers: 10, then 10; alerts: 4\n\nreunion-doctor:\n")
                .contains(
                        ", clinic-briancon leaves the list (rank ",
                        "  Remplacements d'été (exemple), cpts-privas-locum leaves the list (rank ",
                        ", embrun-association enters the list (- -> rank ",
                        ", to confirm -> rank ");
        assertThat(watch(DOCTOR, "--lang", "fr").out())
                .startsWith(
                        "Du 2026-11-21 au 2026-11-24, recherches : 1, annonces : 10, puis 10 ; alertes : 4\n\nreunion-doctor :\n")
                .contains(", embrun-association entre dans la liste (- -> rang ");
    }

    @Test
    void allProjectsOfAFileSearch() {
        assertThat(told(watch("--project examples/projects.json --offers examples/offers-later.json --then"
                                + " examples/offers.json --date 2026-11-21 --json")
                        .json()))
                .contains("reunion-doctor embrun-association left", "student departement-two-sites left")
                .hasSizeGreaterThan(3);
    }

    @Test
    void theDayAloneEndsAndAgesOffers() {
        String project = "--project examples/reunion-doctor.json --offers examples/offers.json --date 2026-11-21";

        assertThat(told(watch(project + " --then-date 2027-06-21 --degree 5000 --json")
                        .json()))
                .contains("reunion-doctor cpts-privas fell-below");
        Cli.Run nothing = watch(project + " --then-date 2026-11-21");
        assertThat(nothing.exit()).isEqualTo(1);
        assertThat(nothing.out()).isEqualTo("As of 2026-11-21, searches: 1, offers: 10, then 10; alerts: 0\n");
    }

    @Test
    void anOfferIsToldOfProjectsAndNothingPrivateShows() {
        String before = "[ {\"id\": \"p-1\", \"profession\": \"nurse\", \"require\": [ {\"inside\": \"DEP-23\"} ]} ]";
        String offer = "{\"id\": \"o\", \"kind\": \"LOCUM\", \"territory\": \"97110\", \"professions\": [\"nurse\"]}";
        Cli.Run run = Cli.piped(
                offer,
                Args.of("watch --offer - --projects examples/projects.json --then-date 2026-11-22 --date 2026-11-21"));
        assertThat(run.out()).startsWith("From 2026-11-21 to 2026-11-22, searches: 1, projects: 7, then 7; alerts: 0");

        Cli.Run step = Cli.piped(
                before,
                Args.of("watch --offer examples/desirade-offer.json --projects - --then examples/projects.json"
                        + " --date 2026-11-21 --json"));
        assertThat(step.exit()).isZero();
        assertThat(told(step.json()))
                .contains("desirade-nurse island-nurse entered")
                .allMatch(alert -> alert.startsWith("desirade"));
        assertThat(step.json().at("/alerts/0/explanation/sides/0/side").asString())
                .isEqualTo("what your offer asks");
    }

    @Test
    void whatIsRefusedIsToldAndTheRestWatched() {
        String then = """
                {"id": "o-1", "kind": "LOCUM", "territory": "07186", "professions": ["physician"]}
                {"id": "o-2", "kind": "LOCUMM", "territory": "07186"}
                """;
        Cli.Run run = Cli.piped(
                then,
                Args.of("watch --project examples/reunion-doctor.json --offers examples/offers.json --then -"
                        + " --date 2026-11-21"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains(", o-1 enters the list");
        assertThat(run.err()).startsWith("ancrage: stdin: Imported: 1; rejected: 1.\n- line 2, /kind (o-2):");
    }
}
