package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ValidateCommandTest {

    private static final String BARE_OFFER = """
            {"id": "o-1", "kind": "SALARIED", "territory": "23096",
             "contacts": {"first": {"name": "Contact d'exemple", "role": "Mairie"}}}
            """;

    @ParameterizedTest
    @CsvSource({
        "examples/reunion-doctor.json, project, project, projet",
        "examples/bergerac-offer.json, offer, offer, annonce",
        "examples/desirade.json, actor, actor, acteur",
        "examples/couple.json, joint-project, joint project, projet de couple",
        "examples/town.json, criterion, criterion, critère"
    })
    void theTypeIsToldByTheFields(String file, String type, String english, String french) {
        Cli.Run run = Cli.run("validate", file);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(file + ": " + english + ", can be used\n");
        assertThat(Cli.run("validate", file, "--lang", "fr").out())
                .startsWith(file + " : " + french + ", utilisable\n");
        JsonNode json = Cli.run("validate", file, "--json").json();
        assertThat(json.get("type").asString()).isEqualTo(type);
        assertThat(json.get("valid").asBoolean()).isTrue();
    }

    @Test
    void whatATerritoryStatesIsValidatedToo() {
        String profile = "{\"territory\": \"COM-23096\", \"facts\": {\"territory.population\": 12000}}";

        assertThat(Cli.piped(profile, "validate", "-").out()).isEqualTo("stdin: facts of a territory, can be used\n");
        Cli.Run unknown = Cli.piped(profile.replace("23096", "99999"), "validate", "-");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.out())
                .startsWith("stdin: facts of a territory, cannot be used:\n"
                        + "  ANC-TERR-002 stdin#/territory: \"COM-99999\" is the code of no territory");
    }

    @Test
    void whatKeepsAnOfferFromBeingPublishedIsSaidInWords() {
        Cli.Run english = Cli.piped(BARE_OFFER, "validate", "-", "--date", "2026-11-21");
        assertThat(english.exit()).isEqualTo(1);
        assertThat(english.out()).isEqualTo("""
                stdin: offer, to be corrected:
                  contacts.first  a mail address or a phone number is needed
                cannot be published as of 2026-11-21:
                  actor        an offer has an accountable actor: a commune, a CPTS, a clinic...
                  contacts     an offer names a person who answers and can be reached
                  professions  an offer tells for whom it is: a profession or an activity
                """);
        assertThat(Cli.piped(BARE_OFFER, "validate", "-", "--date", "2026-11-21", "--lang", "fr")
                        .out())
                .startsWith("stdin : annonce, à corriger :\n  contacts.first  ")
                .contains("\npas publiable au 2026-11-21 :\n  actor        une annonce a un acteur responsable");
        JsonNode json = Cli.piped(BARE_OFFER, "validate", "-", "--json").json();
        assertThat(json.get("valid").asBoolean()).isFalse();
        assertThat(json.at("/violations/0/field").asString()).isEqualTo("contacts.first");
        assertThat(json.get("publishable").asBoolean()).isFalse();
        assertThat(json.at("/obstacles/0/obstacle").asString()).isEqualTo("NO_ACTOR");
    }

    @Test
    void anOfferWithViolationsIsNotPublishable() {
        String offer = Cli.text("examples/bergerac-offer.json").replaceFirst("\"role\": *\"[^\"]*\"", "\"role\": \"\"");

        Cli.Run run = Cli.piped(offer, "validate", "-", "--date", "2026-11-21");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("stdin: offer, to be corrected:\n")
                .endsWith("\ncannot be published as of 2026-11-21: first correct what is above\n");
        assertThat(Cli.piped(offer, "validate", "-", "--date", "2026-11-21", "--lang", "fr")
                        .out())
                .endsWith("\npas publiable au 2026-11-21 : corrigez d'abord ce qui précède\n");
        assertThat(Cli.piped(offer, "validate", "-", "--json")
                        .json()
                        .get("publishable")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void theDayDecidesWhetherAMandateHolds() {
        String offer =
                JsonDocument.tree(Cli.text("examples/offers.json")).get(1).toString();

        assertThat(Cli.piped(offer, "validate", "-", "--date", "2026-11-21").exit())
                .isZero();
        Cli.Run after = Cli.piped(offer, "validate", "-", "--date", "2027-03-01");
        assertThat(after.exit()).isEqualTo(1);
        assertThat(after.out()).contains("the mandate of the one who publishes does not cover that day");
    }

    @Test
    void aDocumentThatCannotBeUsedSaysWhere() {
        Cli.Run offer = Cli.piped("{\"id\": \"o-1\", \"kind\": \"SALARIED\"}", "validate", "-", "--json");
        assertThat(offer.exit()).isEqualTo(1);
        assertThat(offer.json().at("/problem/code").asString()).isEqualTo("ANC-JSON-007");
        assertThat(offer.json().at("/problem/place").asString()).startsWith("stdin");
        assertThat(offer.json().has("publishable")).isFalse();

        Cli.Run half = Cli.piped("""
                {"id": "c-1", "first": {"id": "a", "profession": "10"},
                 "second": {"id": "b", "profession": "10", "require": [{"inside": "DEP-99"}]}}
                """, "validate", "-", "--lang", "fr");
        assertThat(half.exit()).isEqualTo(1);
        assertThat(half.out())
                .startsWith(
                        "stdin : projet de couple, inutilisable :\n  ANC-TERR-002 stdin#/second/require/0/inside: « DEP-99 »");
    }

    @Test
    void aTextThatIsNoJsonSaysWhere() {
        Cli.Run run = Cli.piped("population > 5000", "validate", "-");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("ANC-JSON-003 stdin:1:1");
    }

    @Test
    void aStatedTypeIsTaken() {
        Cli.Run run = Cli.run("validate", "examples/desirade.json", "--type", "offer");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("examples/desirade.json: offer, cannot be used:\n  ANC-JSON-006");
    }
}
