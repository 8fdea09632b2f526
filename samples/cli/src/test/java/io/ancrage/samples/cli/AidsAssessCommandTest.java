package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AidsAssessCommandTest {

    private static final String GP = "examples/situation-gp.json";
    private static final String MIDWIFE = "examples/situation-midwife.json";

    private static Map<String, JsonNode> verdicts(Cli.Run run) {
        return run.json()
                .get("verdicts")
                .valueStream()
                .collect(Collectors.toMap(one -> one.get("scheme").asString(), one -> one));
    }

    @Test
    void whatCanBeHadIsToldWithItsAmountAndWhatIsMissing() {
        Cli.Run run = Cli.run("aids", "assess", "--situation", GP);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("As of 2026-11-21: potentially eligible 1, cannot be told yet ")
                .contains("\nPrimo ZIP 10 000 (prime-zip-10000): potentially eligible\n  €10,000 in all\n")
                .contains("  missing: tax regime (ask the person)\n")
                .contains("\nAll of one scheme: ancrage aids show prime-zip-10000\n")
                .doesNotContain("prime-zac-5000", "regle-10-ans");
        assertThat(Cli.run("aids", "assess", "--situation", GP, "--lang", "fr").out())
                .startsWith("Au 2026-11-21 : éligible sous réserve 1, à préciser ")
                .contains("  manque : régime d'imposition (à demander à la personne)\n");
    }

    @Test
    void allAddsWhatCannotBeHadWithTheReason() {
        assertThat(Cli.run("aids", "assess", "--situation", GP, "--all").out())
                .containsPattern("\\(prime-zac-5000\\): not eligible\n  no ");
        assertThat(verdicts(Cli.run("aids", "assess", "--situation", GP, "--all", "--json")))
                .hasSize(89)
                .hasEntrySatisfying("prime-zac-5000", verdict -> {
                    assertThat(verdict.get("right").asString()).isEqualTo("false");
                    assertThat(verdict.get("amounts")).isEmpty();
                    assertThat(verdict.at("/deciding/0/truth").asString()).isEqualTo("false");
                    assertThat(verdict.at("/deciding/0/sources/0/url").asString())
                            .startsWith("http");
                });
    }

    @Test
    void aVerdictIsJsonWithAmountsCommitmentAndDeadlines() {
        JsonNode verdict = verdicts(Cli.run("aids", "assess", "--situation", MIDWIFE, "--json"))
                .get("capisf");

        assertThat(verdict.propertyNames())
                .containsExactly(
                        "scheme",
                        "shortName",
                        "right",
                        "standing",
                        "from",
                        "until",
                        "missing",
                        "deciding",
                        "amounts",
                        "amountMissing",
                        "supplements",
                        "commitment",
                        "repayment",
                        "deadlines",
                        "confidence");
        assertThat(verdict.get("right").asString()).isEqualTo("true");
        assertThat(verdict.get("from").asString()).isEqualTo("2027-03-15");
        assertThat(verdict.get("until").asString()).isEqualTo("2032-03-14");
        assertThat(verdict.at("/amounts/total").toString())
                .isEqualTo("{\"kind\":\"exact\",\"least\":38000,\"most\":38000}");
        assertThat(verdict.at("/amounts/year1/most").asInt()).isEqualTo(14_500);
        assertThat(verdict.get("commitment").toString()).isEqualTo("{\"months\":60,\"until\":\"2032-03-14\"}");
        assertThat(verdict.get("repayment").isNull()).isTrue();
        assertThat(verdict.at("/deadlines/0/latest").asString()).isEqualTo("2028-02-29");
    }

    @Test
    void whatIsMissingSaysWhomOrWhatItWaitsFor() {
        Map<String, JsonNode> verdicts = verdicts(Cli.run("aids", "assess", "--situation", GP, "--json"));

        assertThat(verdicts.get("cfe-1464d").get("missing").toString())
                .contains("\"kind\":\"data\"", "\"fact\":\"territory.cfeVote\"")
                .contains("\"kind\":\"person\"", "\"fact\":\"practice.bncIncomeTax\"");
        assertThat(verdicts.get("cgct-l1511-8").at("/amounts/total").toString())
                .isEqualTo("{\"kind\":\"authority\",\"least\":0,\"most\":null}");
    }

    @Test
    void theDayIsThatOfTheCommandLineElseOfTheSituationElseToday() {
        assertThat(Cli.run("aids", "assess", "--situation", GP, "--date", "2027-06-01")
                        .out())
                .startsWith("As of 2027-06-01: ");
        assertThat(Cli.piped("{\"facts\": {\"person.profession\": \"10\"}}", "aids", "assess", "--situation", "-")
                        .out())
                .startsWith("As of 2026-11-22: ");
    }

    @Test
    void ofNothingKnownNothingIsGranted() {
        Cli.Run run = Cli.piped("{}", "aids", "assess", "--situation", "-", "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().at("/counts/true").asInt()).isZero();
        assertThat(run.json().at("/counts/unknown").asInt()).isGreaterThan(80);
    }

    @Test
    void aRunningContractIsHeldAndABrokenOneTellsWhatToPayBack() {
        String held = "{\"asOf\": \"2026-11-21\", \"facts\": {\"person.profession\": \"10\"}, \"history\":"
                + " [{\"event\": \"SIGNED\", \"scheme\": \"caim\", \"date\": \"2023-01-15\", \"received\": 50000}]}";
        assertThat(verdicts(Cli.piped(held, "aids", "assess", "--situation", "-", "--json"))
                        .get("caim")
                        .get("standing")
                        .asString())
                .isEqualTo("HELD");
        String broken =
                held.replace("]}", ", {\"event\": \"TERMINATED\", \"scheme\": \"caim\", \"date\": \"2025-01-15\"}]}");
        JsonNode verdict = verdicts(Cli.piped(broken, "aids", "assess", "--situation", "-", "--json"))
                .get("caim");
        assertThat(verdict.get("standing").asString()).isEqualTo("BROKEN");
        assertThat(verdict.get("repayment").has("kind")).isTrue();
    }
}
