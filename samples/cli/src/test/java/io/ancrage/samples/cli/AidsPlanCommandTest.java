package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AidsPlanCommandTest {

    private static final String MIDWIFE = "examples/situation-midwife.json";

    @Test
    void theBestBundleIsToldWithWhatItLeavesOutAndWhatWouldComeIn() {
        Cli.Run run = Cli.run("aids", "plan", "--situation", MIDWIFE);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("As of 2026-11-21\nTo take:\n  CAPISF (capisf)\nCertain within ten years: €38,000\n")
                .contains("\nLeft out:\n  caisf / capisf: ", "\nWhat would come in, once settled:\n")
                .contains("\nYear by year (by month: --months):\n  2027  €14,500.00\n  2028  €14,500.00\n  2030  ")
                .contains("\nEnds:\n  2032-03-14  capisf: end of the right\n")
                .doesNotContain("Leaving");
        assertThat(Cli.run("aids", "plan", "--situation", MIDWIFE, "--lang", "fr")
                        .out())
                .startsWith("Au 2026-11-21\nÀ prendre :\n")
                .contains("\nCe qui s'y ajouterait, une fois établi :\n", "\nAnnée par année");
    }

    @Test
    void onlyMonthsWithMoneyAreWordsAndAllAreJson() {
        String text =
                Cli.run("aids", "plan", "--situation", MIDWIFE, "--months").out();
        assertThat(text)
                .contains("\nMonth by month:\n  2027-03  €14,500.00\n    €14,500.00  capisf: ")
                .doesNotContain("2027-04");

        JsonNode json =
                Cli.run("aids", "plan", "--situation", MIDWIFE, "--json").json();
        assertThat(json.at("/cashFlow/months")).hasSize(120);
        assertThat(json.at("/cashFlow/months/0/month").asString()).isEqualTo("2026-11");
        assertThat(json.get("money").asInt()).isEqualTo(38_000);
        assertThat(json.at("/cashFlow/months")
                        .valueStream()
                        .mapToInt(month -> month.get("sum").asInt())
                        .sum())
                .isEqualTo(json.at("/cashFlow/sum").asInt());
        assertThat(json.at("/excluded/0/scheme").asString()).isEqualTo("caisf");
        assertThat(json.at("/excluded/0/because").toString()).isEqualTo("[\"capisf\"]");
        assertThat(json.at("/excluded/0/constraint").asString()).isEqualTo("EXCLUSIVE");
        assertThat(json.at("/ifGranted/0").has("gain")).isTrue();
        assertThat(json.get("leaving").isNull()).isTrue();
    }

    @Test
    void leavingTellsWhatIsPaidBackAsFarAsATextSaysIt() {
        assertThat(Cli.run("aids", "plan", "--situation", MIDWIFE, "--leave", "2029-06-30")
                        .out())
                .endsWith("""
                        Leaving on 2029-06-30:
                          capisf: to be paid back: amount not known yet (repayment on breach (rule not read))
                          certain then: €29,000.00
                        """);
        JsonNode leaving = Cli.run("aids", "plan", "--situation", MIDWIFE, "--leave", "2029-06-30", "--json")
                .json()
                .get("leaving");
        assertThat(leaving.at("/repayments/0/scheme").asString()).isEqualTo("capisf");
        assertThat(leaving.at("/repayments/0/amount").toString())
                .isEqualTo("{\"kind\":\"awaiting\",\"least\":null,\"most\":null}");
        assertThat(leaving.at("/cashFlow/sum").asInt()).isEqualTo(29_000);
    }

    @Test
    void byDutyNothingThatBindsIsTaken() {
        Cli.Run run = Cli.run("aids", "plan", "--situation", MIDWIFE, "--by", "duty", "--json");

        assertThat(run.json().get("by").asString()).isEqualTo("duty");
        assertThat(run.json().get("chosen").valueStream()).isNotEmpty();
    }

    @Test
    void whereThereIsNothingToTakeTheExitCodeIsOne() {
        Cli.Run run = Cli.piped(
                "{\"asOf\": \"2026-11-21\", \"facts\": {\"person.profession\": \"95\"}, \"history\": []}",
                "aids",
                "plan",
                "--situation",
                "-");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Certain within ten years: €0\nLongest commitment: none");
    }
}
