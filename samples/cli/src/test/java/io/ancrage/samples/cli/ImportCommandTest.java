package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ImportCommandTest {

    private static final String MISTAKES = "import examples/offers-with-mistakes.csv";

    @Test
    void aCleanFileIsTakenWhole() {
        Cli.Run english = Cli.run(Args.of("import examples/offers.json"));
        assertThat(english.exit()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out()).isEqualTo("examples/offers.json: offers taken: 10, refused: 0\n");
        assertThat(Cli.run(Args.of("import examples/offers.json --lang fr")).out())
                .isEqualTo("examples/offers.json : annonces prises : 10, refusées : 0\n");
    }

    @Test
    void eachRefusalHasPlaceFieldValueAndReason() {
        Cli.Run english = Cli.run(Args.of(MISTAKES));
        assertThat(english.exit()).isEqualTo(1);
        assertThat(english.out()).startsWith("""
                        examples/offers-with-mistakes.csv: offers taken: 2, refused: 4, taken but to be corrected: 1

                        gap-2: taken, to be corrected
                          contacts.first.role  a role is needed, such as mayor or coordinating physician

                        line 3, territory (gueret-2)
                          field   territory
                          value   23000
                          reason  "COM-23000" is the code of no territory but a postal code;""").contains("""

                        line 4, professions (ribeauville-1)
                          field   professions
                          value   midwive
                          reason  "midwive" is not a profession; the nearest is 50 (Midwife) (ANC-PROF-001)
                        """);

        Cli.Run french = Cli.run(Args.of(MISTAKES, "--lang", "fr"));
        assertThat(french.exit()).isEqualTo(1);
        assertThat(french.out()).contains("""

                ligne 5, published (gap-1)
                  champ   published
                  valeur  14/11/2026
                  raison  «\u00a014/11/2026\u00a0»""".replace('\u00a0', ' '));
    }

    @Test
    void theReportIsJsonToo() {
        Cli.Run run = Cli.run(Args.of(MISTAKES, "--json"));

        assertThat(run.exit()).isEqualTo(1);
        JsonNode json = run.json();
        assertThat(json.get("file").asString()).isEqualTo("examples/offers-with-mistakes.csv");
        assertThat(json.get("complete").asBoolean()).isTrue();
        assertThat(json.get("counts").toString()).isEqualTo("{\"taken\":2,\"toCorrect\":1,\"refused\":4}");
        assertThat(json.get("taken").toString()).isEqualTo("[\"gueret-1\",\"gap-2\"]");
        assertThat(json.get("refused"))
                .extracting(refused ->
                        refused.get("line").asInt() + " " + refused.get("field").asString() + " "
                                + refused.get("value").asString() + " "
                                + refused.get("code").asString())
                .containsExactly(
                        "3 territory 23000 ANC-TERR-002",
                        "4 professions midwive ANC-PROF-001",
                        "5 published 14/11/2026 ANC-SRC-002",
                        "7 id gueret-1 ANC-IMP-002");
        assertThat(json.at("/refused/3/reason").asString()).startsWith("this id is on line 2 already");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'id': 'o-1', 'kind': 'LOCUM', 'territory': '23096'}]",
                "{'id': 'o-1', 'kind': 'LOCUM', 'territory': '23096'}",
                "\uFEFF  [{'id': 'o-1', 'kind': 'LOCUM', 'territory': '23096'}]",
                "id,kind,territory%no-1,LOCUM,23096%n",
                "\uFEFFid;kind;territory%no-1;LOCUM;23096%n"
            },
            quoteCharacter = '~')
    void theFormIsToldByTheFirstLetterWhereTheNameDoesNotTell(String text) {
        Cli.Run run = Cli.piped(text.replace('\'', '"').replace("%n", "\n"), "import", "-", "--json");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.json().get("taken").toString()).isEqualTo("[\"o-1\"]");
    }

    @Test
    void aFileThatIsCutOffSaysSo() {
        String cut = "[{\"id\": \"o-1\", \"kind\": \"LOCUM\", \"territory\": \"23096\"},";

        assertThat(Cli.piped(cut, "import", "-").out())
                .startsWith("stdin: offers taken: 1, refused: 1; the rest of the file could not be read\n\nline 1, 1:");
        assertThat(Cli.piped(cut, "import", "-", "--lang", "fr").out())
                .startsWith("stdin : annonces prises : 1, refusées : 1 ; la suite du fichier n'a pas pu être lue\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n \n", "[]", "id;kind;territory\n"})
    void aFileWithoutItemsIsBadInput(String text) {
        Cli.Run english = Cli.piped(text, "import", "-");
        assertThat(english.exit()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err())
                .startsWith("ancrage: ANC-CLI-003 stdin: holds no item; give a JSON array, JSON Lines");
        assertThat(Cli.piped(text, "import", "-", "--lang", "fr").err())
                .startsWith("ancrage : ANC-CLI-003 stdin: ne contient aucun élément ; donnez un tableau JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\u0000\u0001", "PK\u0003\u0004id,kind"})
    void whatIsNoTextIsBadInput(String bytes) {
        Cli.Run run = Cli.piped(bytes, "import", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is no text file; give JSON or CSV in UTF-8");
        assertThat(Cli.piped(bytes, "import", "-", "--lang", "fr").err()).contains("n'est pas un fichier de texte");
    }

    @Test
    void anOfferWhoseContactsBreakTheConstraintsIsTakenAndToBeCorrected() {
        String offers = """
                [{"id": "o-1", "kind": "LOCUM", "territory": "23096",
                  "contacts": {"first": {"name": "Contact d'exemple", "mail": "mairie@exemple"}}},
                 {"id": "o-2", "kind": "LOCUM", "territory": "23096"}]
                """;
        Cli.Run english = Cli.piped(offers, "import", "-");
        assertThat(english.exit()).isEqualTo(1);
        assertThat(english.out())
                .startsWith(
                        "stdin: offers taken: 2, refused: 0, taken but to be corrected: 1\n\no-1: taken, to be corrected\n")
                .contains("\n  contacts.first.mail")
                .doesNotContain("mairie@");
        assertThat(Cli.piped(offers, "import", "-", "--lang", "fr").out())
                .startsWith(
                        "stdin : annonces prises : 2, refusées : 0, prises mais à corriger : 1\n\no-1 : prise, à corriger\n");
        JsonNode json = Cli.piped(offers, "import", "-", "--json").json();
        assertThat(json.get("counts").toString()).isEqualTo("{\"taken\":2,\"toCorrect\":1,\"refused\":0}");
        assertThat(json.at("/toCorrect/0/id").asString()).isEqualTo("o-1");
        assertThat(json.at("/toCorrect/0/violations/0/field").asString()).startsWith("contacts.first");
    }

    @Test
    void whatAContactIsNeverShows() {
        String offers = """
                [{"id": "o-1", "kind": "LOCUM", "territory": "23096",
                  "contacts": {"first": {"name": "Contact d'exemple", "mail": 7, "phone": "01 99 00 00 00"}}}]
                """;
        Cli.Run run = Cli.piped(offers, "import", "-", "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("contacts.first.mail").doesNotContain("01 99", "Contact d'exemple");
    }
}
