package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code match --project --offers}: the owner's side. */
class MatchOffersTest {

    private static final String DOCTOR = "examples/reunion-doctor.json";
    private static final String OFFERS = "examples/offers.json";
    private static final String DAY = "2026-11-21";

    private static Cli.Run match(String project, String... more) {
        return Cli.run(Args.of("match --project " + project + " --offers " + OFFERS + " --date " + DAY, more));
    }

    @Test
    void theDoctorOfLaReunionFindsOffers() {
        Cli.Run run = match(DOCTOR, "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode json = run.json();
        assertThat(json.get("date").asString()).isEqualTo(DAY);
        assertThat(json.get("project").asString()).isEqualTo("reunion-doctor");
        assertThat(json.get("counts").toString()).isEqualTo("{\"true\":4,\"false\":5,\"unknown\":1,\"refused\":0}");
        assertThat(json.get("matches"))
                .extracting(match -> match.get("offer").asString())
                .containsExactly("cpts-privas", "departement-two-sites", "clinic-briancon", "sisteron-succession");
        JsonNode first = json.at("/matches/0");
        assertThat(first.get("code").asString()).isEqualTo("COM-07186");
        assertThat(first.get("fits").asString()).isEqualTo("true");
        // The other offer of the same commune stands behind.
        assertThat(first.get("others").asInt()).isEqualTo(1);
        assertThat(first.at("/sides/0/side").asString()).isEqualTo("your wishes");
        assertThat(first.at("/sides/0/contributions/0/preference").toString())
                .isEqualTo("{\"less\":\"territory.apl.GENERAL_PRACTITIONER\",\"goal\":2,\"ceiling\":4,\"weight\":30}");
        assertThat(first.at("/sides/1/contributions/0/preference").toString())
                .isEqualTo("{\"when\":{\"fact\":\"project.availableFrom\",\"atMost\":\"2027-09-30\"}}");
        assertThat(json.at("/matches/1/toConfirm/0/why").asString()).isEqualTo("VARIES");
        JsonNode old = json.at("/matches/3");
        assertThat(old.at("/freshness/published").asString()).isEqualTo("2025-12");
        assertThat(old.get("rank").asInt()).isLessThan(old.at("/degree/value").asInt());
    }

    @Test
    void theFactsThatAProjectStatesReachTheOffers() {
        // The clinic asks for a career stage, and the doctor states hers.
        assertThat(match(DOCTOR, "--json").json().at("/matches/2/fits").asString())
                .isEqualTo("true");
    }

    @Test
    void theTextGivesBothSidesAndWhatIsOpen() {
        Cli.Run english = match(DOCTOR);
        assertThat(english.out())
                .startsWith("As of 2026-11-21, offers: 10; 4 fit, 1 to confirm; open: ")
                .contains(
                        "\n1. Installation en maison de santé (exemple), Privas (Ardèche), cpts-privas: degree 8,763",
                        "\n   your wishes: 7,799\n     +3,000  ",
                        "\n   what the offer asks: 10,000\n     +10,000  first availability no later than 2027-09-30",
                        "\n   other offers of this territory: 1\n",
                        ", to confirm\n",
                        "degree 7,831 of 10,000; rank 2,150\n",
                        "\n   published 2025-12, never confirmed since: counts 2,746 of 10,000\n")
                .endsWith("ancrage explain --project examples/reunion-doctor.json"
                        + " --offer examples/offers.json#cpts-privas --date 2026-11-21\n");

        assertThat(match(DOCTOR, "--lang", "fr", "--top", "1").out())
                .startsWith("Au 2026-11-21, annonces : 10 ; 4 conviennent, 1 à confirmer ; ")
                .contains(" : degré 8\u00a0763 sur 10\u00a0000\n   vos souhaits : 7\u00a0799\n")
                .contains("\n   autres annonces de ce territoire : 1\n")
                .doesNotContain("\n2. ")
                .endsWith(" --date 2026-11-21 --lang fr\n");
    }

    @Test
    void eachHalfOfACoupleFindsSomethingInTheSameTown() {
        JsonNode physiotherapist =
                match("examples/couple.json#perigord-physiotherapist", "--json").json();
        JsonNode bookshop =
                match("examples/couple.json#perigord-bookshop", "--json").json();

        assertThat(physiotherapist.at("/matches/0/offer").asString()).isEqualTo("sarlat-physiotherapist");
        assertThat(bookshop.at("/matches/0/offer").asString()).isEqualTo("sarlat-bookshop");
        assertThat(physiotherapist.at("/matches/0/code")).isEqualTo(bookshop.at("/matches/0/code"));
    }

    @Test
    void aProjectThatNoOfferFitsHasANegativeAnswer() {
        Cli.Run run = match("examples/projects.json#island-nurse");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("As of 2026-11-21, offers: 10; 0 fit, 0 to confirm\n");
    }

    @Test
    void badOffersAreToldAndTheGoodOnesMatched() {
        String doctor = "{\"id\": \"p-1\", \"profession\": \"physician\"}";
        String command = "match --project - --offers examples/offers-with-mistakes.csv --date " + DAY;

        Cli.Run english = Cli.piped(doctor, Args.of(command));
        assertThat(english.exit()).isEqualTo(1);
        assertThat(english.out()).startsWith("As of 2026-11-21, offers: 2; 2 fit, 0 to confirm\n");
        assertThat(english.err())
                .startsWith("ancrage: examples/offers-with-mistakes.csv: Imported: 2; rejected: 4.\n")
                .contains(
                        "\n- line 3, territory (gueret-2): \"COM-23000\" is the code of no territory but a postal code")
                .contains("\n- line 4, professions (ribeauville-1): \"midwive\" is not a profession");

        Cli.Run french = Cli.piped(doctor, Args.of(command, "--lang", "fr", "--json"));
        assertThat(french.exit()).isEqualTo(1);
        assertThat(french.json().get("counts").toString())
                .isEqualTo("{\"true\":2,\"false\":0,\"unknown\":0,\"refused\":4}");
        assertThat(french.err())
                .startsWith("ancrage : examples/offers-with-mistakes.csv : Importés : 2 ; refusés : 4.\n")
                .contains("\n- ligne 3, territory (gueret-2) : « COM-23000 » n'est le code d'aucun territoire");
    }

    @Test
    void offersComeAsJsonLinesToo() {
        String lines = """
                {"id": "o-1", "kind": "LOCUM", "territory": "07186", "professions": ["physician"]}

                {"id": "o-2", "kind": "LOCUM", "territory": "99999", "professions": ["physician"]}
                """;
        Cli.Run run = Cli.piped(lines, Args.of("match --project " + DOCTOR + " --offers - --json"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/matches/0/offer").asString()).isEqualTo("o-1");
        assertThat(run.err()).contains("- line 3, /territory (o-2): \"COM-99999\" is the code of no territory");
    }

    @Test
    void anOfferThatNamesNoTerritoryInItsWishesIsToldAtTheWish() {
        String offers = """
                [ {"id": "o-1", "kind": "LOCUM", "territory": "07186", "professions": ["10"],
                   "require": [ {"inside": "DEP-07"}, {"any": [ {"inside": "DEP-99"} ]} ]} ]
                """;
        Cli.Run run = Cli.piped(offers, Args.of("match --project " + DOCTOR + " --offers -"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("- line 1, /0/require/1 (o-1): \"DEP-99\" is the code of no territory");
    }

    @Test
    void aFileWithoutOffersIsBadInput() {
        for (String text : List.of("[]", "", "id;kind;territory\n")) {
            Cli.Run run = Cli.piped(text, Args.of("match --project " + DOCTOR + " --offers -"));

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("ANC-CLI-003 stdin: holds no item");
        }
    }
}
