package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExposureCommandTest {

    private static final String EXPOSURE =
            "exposure examples/doctors.json --offers examples/practices.json --date 2026-11-21";

    private static Cli.Run exposure(String... more) {
        return Cli.run(Args.of(EXPOSURE, more));
    }

    private static long sum(JsonNode json, String when) {
        long sum = 0;
        for (JsonNode fifth : json.get("fifths")) {
            sum += fifth.get(when).asLong();
        }
        return sum;
    }

    @Test
    void theNeediestGainAndEachListKeepsItsShare() {
        Cli.Run run = exposure("--json", "--shown", "3");

        assertThat(run.exit()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("need").asString()).isEqualTo("territory.apl.GENERAL_PRACTITIONER");
        assertThat(json.get("end").asString()).isEqualTo("LOW");
        assertThat(json.get("lists").asInt()).isEqualTo(15);
        assertThat(json.get("fifths")).hasSize(6);
        JsonNode neediest = json.at("/fifths/0");
        assertThat(neediest.get("fifth").asString()).isEqualTo("NEEDIEST");
        assertThat(json.get("gainOfTheNeediest").asLong())
                .isPositive()
                .isEqualTo(
                        neediest.get("after").asLong() - neediest.get("before").asLong());
        assertThat(json.get("leastKept").asInt()).isBetween(9_700, 10_000);
        // Exposure is moved, not made.
        assertThat(sum(json, "after")).isEqualTo(sum(json, "before"));
    }

    @Test
    void moreCanBeGainedWhereLessMustBeKept() {
        assertThat(exposure("--json", "--shown", "3", "--percent", "60")
                        .json()
                        .get("gainOfTheNeediest")
                        .asLong())
                .isGreaterThan(exposure("--json", "--shown", "3", "--percent", "100")
                        .json()
                        .get("gainOfTheNeediest")
                        .asLong());
    }

    @Test
    void theOtherEndAndAnotherNumberMayBeNeed() {
        JsonNode json = exposure("--json", "--need", "territory.distanceTo.HOSPITAL", "--high", "--shown", "1")
                .json();

        assertThat(json.get("end").asString()).isEqualTo("HIGH");
        // Nothing fits two of the fifteen.
        assertThat(sum(json, "before")).isEqualTo(13_000_000);
    }

    @Test
    void theTextTellsEachFifthTheGainAndWhatIsKept() {
        assertThat(exposure().out())
                .startsWith("As of 2026-11-21, projects: 15, offers: 10\nExposure by need (")
                .contains("\n> the neediest fifth of communes: ", "\neach list keeps at least ")
                .contains("\ngain of the neediest fifth: ");
        assertThat(exposure("--lang", "fr").out())
                .startsWith("Au 2026-11-21, projets : 15, annonces : 10\n")
                .contains("\ngain du cinquième où le besoin est le plus grand : 6,");
    }

    @Test
    void whereNothingFitsNobodyTheAnswerIsNegative() {
        Cli.Run run = Cli.piped(
                "{\"id\": \"p\", \"profession\": \"midwife\"}",
                Args.of("exposure - --offers examples/practices.json --json"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get("gainOfTheNeediest").asLong()).isZero();
    }
}
