package io.ancrage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.json.internal.Cell;
import io.ancrage.json.internal.JsonAt;
import io.ancrage.json.internal.JsonEngine;
import io.ancrage.json.internal.JsonPath;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.TerritoryProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImporterTest {

    private static final Json JSON = Json.of(ProjectFacts.vocabulary());
    private static final String A = "{\"id\":\"a\",\"profession\":\"10\"}";
    private static final String B = "{\"id\":\"b\",\"profession\":\"10\"}";
    private static final String C = "{\"id\":\"c\",\"profession\":\"10\"}";

    private final List<String> ids = new ArrayList<>();

    private ImportReport json(String text) throws IOException {
        return JSON.projectImporter().readJson(new StringReader(text), project -> ids.add(project.id()));
    }

    private ImportReport csv(String text) throws IOException {
        return JSON.projectImporter().readCsv(new StringReader(text), project -> ids.add(project.id()));
    }

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static void assertSaid(
            ImportReport report, int line, String place, String code, String french, String english) {
        Rejection rejection = report.rejections().get(report.rejections().size() - 1);
        assertThat(rejection.line()).isEqualTo(line);
        assertThat(rejection.place()).isEqualTo(place);
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.message(Locale.FRENCH)).startsWith("ligne " + line).contains(french, code);
        assertThat(rejection.message(Locale.ENGLISH)).startsWith("line " + line).contains(english, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s,%s,%s]",
                "\uFEFF [ %s ,\r\n %s ,\r\n %s ]\r\n",
                "%s\n%s\n%s",
                "\uFEFF%s\r\n\r\n  %s \r\n%s\r\n"
            })
    void anArrayAndLinesOfJsonAreRead(String form) throws IOException {
        ImportReport report = json(form.formatted(A, B, C));

        assertThat(report).isEqualTo(new ImportReport(3, 0, List.of(), true));
        assertThat(report.isClean()).isTrue();
        assertThat(ids).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "[]", " [ ] "})
    void aFileWithoutItemsIsRead(String text) throws IOException {
        assertThat(json(text)).isEqualTo(new ImportReport(0, 0, List.of(), true));
        assertThat(csv("")).isEqualTo(new ImportReport(0, 0, List.of(), true));
        assertThat(csv("id,profession\n")).isEqualTo(new ImportReport(0, 0, List.of(), true));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [A,,B]          | a b   | true  | 1 | 1:31 | une virgule de trop        | a comma too many
            [A,B,]          | a b   | true  | 1 | 1:60 | une virgule de trop        | a comma too many
            [A B]           | a b   | true  | 1 | 1:31 | il manque une virgule      | a comma is missing
            [A,B            | a b   | false | 1 | 1:59 | s'arrête trop tôt          | stops too early
            [A,             | a     | false | 1 | 1:31 | s'arrête trop tôt          | stops too early
            [A] B           | a     | false | 1 | 1:32 | suit la fin de la liste    | follows the end of the list
            [A,{"id":[C,B   | a     | false | 1 | 1:31 | n'est pas fermé            | is not closed
            [A,{"id":"c",B] | a     | false | 1 | 1:31 | n'est pas fermé            | is not closed
            """)
    void whatStandsBetweenTheItemsIsTold(
            String text, String good, boolean complete, int line, String place, String french, String english)
            throws IOException {
        ImportReport report = json(text.replace("A", A).replace("B", B).replace("C", C));

        assertThat(String.join(" ", ids)).isEqualTo(good);
        assertThat(report.complete()).isEqualTo(complete);
        assertThat(report.rejected()).isEqualTo(1);
        assertSaid(report, line, place, "ANC-IMP-003", french, english);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "[A,undefined,B]",
                "[A,\n{\"id\":\"c}\n,B]",
                "[A,\n{\"id:\"c\"},\nB]",
                "[A,\n{\"id\":\"\\\"},\nB]",
                "[A,{\"id\":[1},B]",
                "[A,{\"id\":[1]]},B]",
                "[A,C},B]",
                "[A,C garbage,B]",
                "[A,C garbage B]",
                "[A,\n{\"id\":\"c\",\n\"x\":\"ab,\n\"y\":1\n},\nB]",
                "A\n{\"id\":\"c\nB",
                "A\n[\nB",
                "A\nC,\nB"
            })
    void aBrokenItemSpoilsNoOther(String text) throws IOException {
        ImportReport report = json(text.replace("A", A).replace("B", B).replace("C", C));

        assertThat(ids).containsExactly("a", "b");
        assertThat(report.complete()).isTrue();
        assertThat(report.rejected()).isEqualTo(1);
    }

    @Test
    void anObjectAroundTheListIsToldOnce() throws IOException {
        ImportReport report = json("{\n \"projects\": [\n" + A + ",\n" + B + "\n]}");

        assertThat(report.complete()).isFalse();
        assertThat(report.rejected()).isEqualTo(1);
        assertSaid(report, 1, "1:1", "ANC-IMP-003", "un seul objet", "a single object");
    }

    @Test
    void anItemThatIsTooLongIsSkipped() throws IOException {
        String longOne = "{\"id\":\"" + "x".repeat(1_000_000) + "\"}";

        for (String text : List.of("[" + A + ",\n" + longOne + "," + B + "]", A + "\n" + longOne + "\n" + B)) {
            ids.clear();
            ImportReport report = json(text);

            assertThat(ids).containsExactly("a", "b");
            assertSaid(
                    report,
                    2,
                    text.startsWith("[") ? "/1" : "",
                    "ANC-JSON-002",
                    "élément trop long : plus de 1000000 caractères ; il y manque peut-être une accolade ou un guillemet",
                    "item too long: more than 1000000 characters; maybe a brace or a quote is missing in it");
        }
    }

    @Test
    void endlessBracketsEndTheReading() throws IOException {
        ImportReport report = json("[" + A + "," + "[".repeat(2_000_000));

        assertThat(ids).containsExactly("a");
        assertThat(report.complete()).isFalse();
        assertSaid(report, 1, "1:31", "ANC-IMP-003", "n'est pas fermé", "is not closed");
    }

    @Test
    void anErrorInAnItemHasItsPlaceInTheFile() throws IOException {
        ImportReport report = json("[" + A + ",\n {\"id\":\"b\",\n  \"profession\":\"99\"}, {\"id\": NaN}]");

        assertThat(report.rejections())
                .extracting(Rejection::line, Rejection::place, Rejection::field, Rejection::id, Rejection::value)
                .containsExactly(tuple(2, "/1/profession", "profession", "b", "99"), tuple(3, "3:30", "", "", ""));
        assertThat(report.rejections().get(0).message(Locale.ENGLISH)).startsWith("line 2, /1/profession (b): ");
    }

    @Test
    void inLinesOfJsonAPointerStartsAtItsLine() throws IOException {
        ImportReport report = json(A + "\n\n {\"id\":\"b\",\"profession\":\"99\"}\n{\"id\":}");

        assertThat(report.rejections()).extracting(Rejection::line).containsExactly(3, 4);
        assertThat(report.rejections()).extracting(Rejection::place).containsExactly("/profession", "4:7");
    }

    @Test
    void ofTwoGoodItemsOfOneIdTheFirstIsTaken() throws IOException {
        ImportReport report = json("[{\"id\":\"a\"},\n" + A + ",\n" + B + ",\n" + A + "]");

        assertThat(ids).containsExactly("a", "b");
        assertThat(report.rejected()).isEqualTo(2);
        assertSaid(
                report,
                4,
                "/3/id",
                "ANC-IMP-002",
                "cet identifiant est déjà à la ligne 2 ; le premier élément est gardé, celui-ci ne l'est pas",
                "this id is on line 2 already; the first item is kept, this one is not");
    }

    @Test
    void lettersThatAreNotUtf8SpoilTheirItem() throws IOException {
        String text = "[" + A + ",\n {\"id\":\"b\",\"profession\":\"Médecin\"},\n" + C + "]";

        ImportReport windows = JSON.projectImporter()
                .readJson(bytes(text, Charset.forName("windows-1252")), project -> ids.add(project.id()));
        assertThat(ids).containsExactly("a", "c");
        assertSaid(windows, 2, "2:27", "ANC-IMP-001", "enregistrez le fichier en UTF-8", "save the file as UTF-8");

        assertThat(JSON.projectImporter()
                        .readJson(bytes(text, StandardCharsets.UTF_8), project -> {})
                        .isClean())
                .isTrue();
    }

    @Test
    void aFileInUtf16IsNotRead() throws IOException {
        Importer<Project> importer = JSON.projectImporter();
        byte[] mark = {(byte) 0xFF, (byte) 0xFE};
        InputStream json = new SequenceInputStream(
                new ByteArrayInputStream(mark), bytes("[" + A + "]", StandardCharsets.UTF_16LE));
        InputStream csv = new SequenceInputStream(
                new ByteArrayInputStream(mark), bytes("id,profession\na,10", StandardCharsets.UTF_16LE));

        for (ImportReport report :
                List.of(importer.readJson(json, project -> {}), importer.readCsv(csv, project -> {}))) {
            assertThat(report.complete()).isFalse();
            assertThat(report.rejections().get(0).code()).isEqualTo("ANC-IMP-001");
        }
    }

    @Test
    void columnsOfCsvAreThePathsOfTheFieldsInAnyOrder() throws IOException {
        List<Project> projects = new ArrayList<>();
        ImportReport report = JSON.projectImporter().readCsv(new StringReader("""
                                \uFEFFprofession;id;specialties;activity.code;activity.nomenclature
                                Médecin;a;SM53|SM54;;
                                ;b;;10.71C;NAF_REV2

                                "10";"c";"";"";""
                                """), projects::add);

        assertThat(report.isClean()).isTrue();
        assertThat(projects).extracting(Project::id).containsExactly("a", "b", "c");
        assertThat(projects.get(0).specialties()).hasSize(2);
        assertThat(projects.get(1).activity()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nom,métier,Jeanne       |           | ne nomme aucune colonne     | names no column
            id,profesion            | profesion | la plus proche : profession | the nearest is profession
            id,profession,id        | id        | donnée deux fois, ou avec une autre qui en fait partie ; gardez-en une. Aucune ligne n'est lue | given twice, or with another that is part of it; keep one. No row is read
            id,profession,          |           | colonne inconnue            | unknown column
            id,profession,require   | require   | possibles : id, profession  | possible: id, profession
            """)
    void aHeaderThatCannotBeUsedIsToldAndNothingIsRead(String header, String column, String french, String english)
            throws IOException {
        ImportReport report = csv(header + "\na,10,\nb,10,\n");

        assertThat(report.accepted()).isZero();
        assertThat(report.complete()).isFalse();
        assertThat(report.rejections()).hasSize(1);
        assertSaid(report, 1, column == null ? "" : column, "ANC-IMP-004", french, english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            c,10,x,y      | nombre de cellules : 4 ; attendu : 3 ; mettez entre guillemets une cellule qui contient le séparateur | number of cells: 4; expected 3; quote a cell that contains the separator
            c             | cellules : 1 ; attendu : 3  | cells: 1; expected 3
            "c,10,        | n'est pas fermé             | is not closed
            c"d,10,       | un guillemet est mal placé  | a misplaced quote
            """)
    void aRowThatCannotBeReadSpoilsItselfOnly(String row, String french, String english) throws IOException {
        ImportReport report = csv("id,profession,specialties\na,10,\n" + row + "\nb,10,\n");

        assertThat(ids).containsExactly("a", "b");
        assertSaid(report, 3, "", "ANC-IMP-005", french, english);
    }

    @Test
    void aCellMayBeLongButNotEndless() throws IOException {
        assertThat(csv("id,profession\na," + "x".repeat(20_000))
                        .rejections()
                        .get(0)
                        .code())
                .isEqualTo("ANC-PROF-001");
        assertSaid(
                csv("id,profession\na," + "x".repeat(20_001)),
                2,
                "",
                "ANC-IMP-005",
                "trop longue : au plus 20000",
                "too long: at most 20000");
    }

    @Test
    void aBrokenHeaderIsTold() throws IOException {
        ImportReport report = csv("id,\"profession\na,10\n");

        assertThat(report.complete()).isFalse();
        assertThat(report.rejections().get(0).code()).isEqualTo("ANC-IMP-005");
    }

    @Test
    void aCellIsReadAsWhatItsFieldExpects() throws IOException {
        List<TerritoryProfile> profiles = new ArrayList<>();
        ImportReport report = JSON.territoryProfileImporter().readCsv(new StringReader("""
                                territory;facts.territory.population;facts.territory.qpv;facts.territory.housePrice
                                23096;12000;oui;1450,5
                                19275;12 000;;
                                2A004;12,000;;
                                01004;;peut-être;
                                """), profiles::add);

        assertThat(profiles).hasSize(1);
        assertThat(profiles.get(0).facts().values().stream()
                        .map(Reading::value)
                        .map(value -> value.orElseThrow().toString())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("12000", "true", "1450.5");
        assertThat(report.rejections())
                .extracting(Rejection::place)
                .containsExactly("facts.territory.population", "facts.territory.population", "facts.territory.qpv");
        assertThat(report.rejections()).extracting(Rejection::id).containsExactly("19275", "2A004", "01004");
        assertThat(report.rejections()).extracting(Rejection::value).containsExactly("12 000", "12,000", "peut-être");
        assertThat(report.rejections().get(1).message(Locale.FRENCH)).contains("un nombre, comme 12000 ou 35.5");
        assertThat(report.rejections().get(1).message(Locale.ENGLISH)).contains("a number, such as 12000 or 35.5");
        assertThat(report.rejections().get(2).message(Locale.FRENCH)).contains("oui ou non");
        assertThat(report.rejections().get(2).message(Locale.ENGLISH)).contains("yes or no");
    }

    @Test
    void offersComeFromATableOfTheOffice() throws IOException {
        Vocabulary vocabulary = Vocabulary.of(OfferFacts.all()).with(Fact.flag("offer.sailing"));
        List<Offer> offers = new ArrayList<>();
        ImportReport report = Json.of(vocabulary).offerImporter().readCsv(new StringReader("""
                                id;kind;territory;title;professions;modes;rhythm.weeklyHours.least;pay.least;pay.per;facts.offer.sailing
                                o-1;SALARIED;23096;Médecin généraliste;physician;SALARIED|MIXED;28;4350,50;MONTH;oui
                                o-2;SALARIED;23096;;nurse;SALARIE;;;;
                                o-3;SALARIED;23096;;nurse;;;beaucoup;MONTH;
                                """), offers::add);

        assertThat(offers).hasSize(1);
        assertThat(offers.get(0).modes()).hasSize(2);
        assertThat(report.rejections())
                .extracting(Rejection::line, Rejection::id, Rejection::place, Rejection::value)
                .containsExactly(tuple(3, "o-2", "modes", "SALARIE"), tuple(4, "o-3", "pay.least", "beaucoup"));
    }

    @ParameterizedTest
    @CsvSource({
        "pay.least, -5",
        "pay.most, -5",
        "pay.exactly, -5",
        "rhythm.weeklyHours.most, 200",
        "rhythm.weeklyHours.least, 200",
        "premises.squareMetres, -4"
    })
    void aValueThatItsTypeRefusesIsToldAtItsColumn(String column, String value) throws IOException {
        ImportReport report = JSON.offerImporter()
                .readCsv(
                        new StringReader("id;kind;territory;" + (column.startsWith("pay") ? "pay.per;" : "team;")
                                + column + "\no-1;LOCUM;23096;" + (column.startsWith("pay") ? "MONTH;" : ";") + value
                                + "\n"),
                        offer -> {});

        assertThat(report.rejections())
                .extracting(Rejection::place, Rejection::field, Rejection::value)
                .containsExactly(tuple(column, column, value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "premises":{"squareMetres":-4}                      | /0/premises/squareMetres | -4 | 0 m²
            "benefits":[{"kind":"FREE_RENT","months":0}]        | /0/benefits/0/months     | 0  | 1 to 600
            "benefits":[{"kind":"FREE_RENT","months":601}]      | /0/benefits/0/months     | 601 | 1 to 600
            "pay":{"least":2,"most":1,"per":"MONTH"}            | /0/pay/least             | 2  | above the most
            "slots":[{"from":"2026-02-01","until":"2026-01-01"}] | /0/slots/0/until        | 2026-01-01 | 2026-01-01
            """)
    void aValueThatItsTypeRefusesIsToldAtItsField(String field, String place, String value, String english)
            throws IOException {
        ImportReport report = JSON.offerImporter()
                .readJson(
                        new StringReader("[{\"id\":\"o\",\"kind\":\"LOCUM\",\"territory\":\"23096\"," + field + "}]"),
                        offer -> {});

        assertThat(report.rejections())
                .extracting(Rejection::place, Rejection::value)
                .containsExactly(tuple(place, value));
        assertThat(report.rejections().get(0).text().english()).contains(english);
    }

    @Test
    void capitalsInAHeaderDoNotMatter() throws IOException {
        assertThat(csv("ID;Profession;SPECIALTIES\na;10;\n").isClean()).isTrue();
        assertThat(ids).containsExactly("a");
    }

    @Test
    void aHeaderInOtherWordsGetsTheNearestNames() throws IOException {
        ImportReport french = JSON.offerImporter()
                .readCsv(new StringReader("numero;type;territoire;titre\no-1;LOCUM;23096;x\n"), offer -> {});
        assertSaid(french, 1, "", "ANC-IMP-004", "par rang : ", "by position: ");
        assertThat(french.rejections().get(0).text().english()).contains("3 = territory", "4 = title");

        ImportReport tabs = csv("id\tprofession\na\t10\n");
        assertSaid(tabs, 1, "", "ANC-IMP-004", "séparez-les par « ; » ou « , »", "separate them by \";\" or \",\"");
    }

    @Test
    void columnsThatOverlapAreTold() throws IOException {
        ImportReport report = JSON.offerImporter()
                .readCsv(new StringReader("id,rhythm.weeklyHours.least,rhythm.weeklyHours\n"), offer -> {});

        assertSaid(report, 1, "rhythm.weeklyHours", "ANC-IMP-004", "en fait partie", "part of it");
    }

    @Test
    void aWordOfAContactIsNotRepeatedFromBrokenJson() throws IOException {
        String offer = "{\"id\":\"o-1\",\n\"kind\":\"SALARIED\",%s\"contacts\":{\"first\":{\"name\":%s Martin\"}}}";

        ImportReport behind =
                JSON.offerImporter().readJson(new StringReader("[" + offer.formatted("", "Jeanne")), o -> {});
        ImportReport before =
                JSON.offerImporter().readJson(new StringReader("[" + offer.formatted("oops", "")), o -> {});

        assertThat(behind.rejections().get(0).place()).isEqualTo("2:47");
        assertThat(behind.rejections().get(0).text().french()).startsWith("« *** » n'a pas sa place");
        assertThat(behind.rejections().get(0).text().english()).startsWith("\"***\" has no place");
        assertThat(before.rejections().get(0).text().french()).startsWith("« oops » n'a pas sa place");
    }

    @Test
    void noValueMakesTheImportFail() throws IOException {
        String offer = """
                {"id":"o-1","kind":"SALARIED","territory":"23096","title":"t","actor":{"id":"a","kind":"COMMUNE","name":"n"},
                 "contacts":{"first":{"name":"n","role":"r","mail":"m"}},"professions":["10"],"specialties":["SM54"],
                 "modes":["SALARIED"],"structures":["x"],"rhythm":{"weeklyHours":{"least":1,"most":2},"weeklyDays":3,
                 "onCall":"NONE","partTime":true},"seats":2,"posts":[{"seats":1,"share":50,"from":"2026-01-01"}],
                 "pay":{"least":1,"most":2,"per":"MONTH"},"benefits":["HOUSING",{"kind":"HOUSING","months":3}],
                 "premises":{"squareMetres":5,"rent":{"exactly":5,"per":"MONTH"},"vacant":true},
                 "succession":{"handoverOn":"2026-01-01"},"internship":{"supervised":true},
                 "slots":[{"from":"2026-01-01","until":"2026-02-01"}],"stops":[{"site":"23096","days":["MONDAY"]}],
                 "facts":{},"require":[{"fact":"person.careerStage","is":"INSTALLED"}],"prefer":[],"published":"2026",
                 "confirmed":"2026-01-01","until":"2026-12-31","source":"s"}""";
        List<String> strange = List.of(
                "null",
                "true",
                "-1",
                "1e300",
                "1e-900",
                "\"\"",
                "\" \"",
                "\"x\"",
                "\"2026-02-30\"",
                "\"-999999999-01-01\"",
                "\"+999999999-12-31\"",
                "[]",
                "{}",
                "[[]]",
                "[null]");
        Matcher values =
                Pattern.compile("(?<=[:\\[,])(?:\"[^\"]*\"(?!:)|\\d+|true)").matcher(offer);
        int read = 0;
        while (values.find()) {
            for (String value : strange) {
                String spoiled = offer.substring(0, values.start()) + value + offer.substring(values.end());
                ImportReport report = JSON.offerImporter().readJson(new StringReader("[" + spoiled + "]"), one -> {});
                assertThat(report.accepted() + report.rejected()).as(spoiled).isEqualTo(1);
                read++;
            }
        }
        assertThat(read).isGreaterThan(500);
    }

    @Test
    void theContactsOfAnOfferAreNeverRepeated() throws IOException {
        String offer = "{\"id\":\"o-1\",\"kind\":\"SALARIED\",\"territory\":\"23096\",\"contacts\":%s}";

        for (String contacts : List.of(
                "\"Jeanne Martin\"",
                "{\"first\":\"Jeanne Martin\"}",
                "{\"first\":{\"name\":\"Jeanne Martin\",\"mail\":5}}",
                "{\"first\":{\"name\":[\"Jeanne Martin\"]}}")) {
            ImportReport report = JSON.offerImporter().readJson(new StringReader(offer.formatted(contacts)), o -> {});

            assertThat(report.rejected()).isEqualTo(1);
            assertThat(report.rejections().get(0).place()).startsWith("/contacts");
            assertThat(report.toString() + report.text(Locale.ENGLISH)).doesNotContain("Martin");
        }
    }

    @Test
    void profilesOfOneTerritoryAreOneWhateverTheFormOfItsCode() throws IOException {
        ImportReport report = JSON.territoryProfileImporter()
                .readJson(
                        new StringReader(
                                "{\"territory\":\"23096\",\"facts\":{}}\n{\"territory\":\"COM-23096\",\"facts\":{}}"),
                        profile -> {});

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejections().get(0).place()).isEqualTo("/territory");
    }

    @Test
    void mailAddressesAndPhoneNumbersAreNeverRepeated() throws IOException {
        ImportReport report = json("""
                {"id":"a","profession":"jean.dupont@example.org"}
                {"id":"b","profession":"06 12 34 56 78"}
                {"id":"c","profession":"+33 (0)612345678"}
                {"id":"d","profession":jean.dupont@example.org}
                {"id":"e","profession":"10","jean.dupont@example.org":"10"}
                {"id":"jean.dupont@example.org","profession":"99"}
                """);

        assertThat(report.rejected()).isEqualTo(6);
        assertThat(report.toString() + report.text(Locale.FRENCH) + report.text(Locale.ENGLISH))
                .doesNotContain("dupont", "example", "34 56", "345678");
    }

    @Test
    void whatAnItemHoldsOfPersonsIsNeverRepeated() throws IOException {
        ItemForm<String> form = new ItemForm<>(
                at -> at.object().required("contact").object().required("name").word(Map.of("-", "-")),
                id -> id,
                "id",
                List.of(List.of("id"), List.of("contact", "name")),
                Set.of("contact"),
                Reserve.NONE);
        Importer<String> importer = new Importer<>(JsonEngine.ofHost(), form);
        String longName = "Martin ".repeat(20).strip();

        List<ImportReport> reports = new ArrayList<>();
        for (String name : List.of("Jeanne Martin", "Li", longName)) {
            reports.add(importer.readJson(
                    new StringReader("{\"id\":\"1\",\"contact\":{\"name\":\"" + name + "\"}}"), item -> {}));
            reports.add(importer.readCsv(new StringReader("id,contact.name\n1," + name), item -> {}));
        }

        assertThat(reports).allSatisfy(report -> {
            assertThat(report.rejections().get(0).value()).isEmpty();
            assertThat(report.rejections().get(0).message(Locale.FRENCH))
                    .doesNotContain("Martin", "« Li »")
                    .contains("***");
            assertThat(report.rejections().get(0).message(Locale.ENGLISH)).doesNotContain("Martin", "\"Li\"");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "facts":{"household.schoolLevels":["SECRET"]}                        | /facts     | facts     | privé | private
            "facts":{"person.secret":34}                                         | /facts     | facts     | privé | private
            "facts":{"person.age":"SECRET"}                                      | /facts     | facts     | privé | private
            "facts":{"person.age":1e9999}                                        | /facts     | facts     | privé | private
            "facts":{"person.age":1,"person.age":2}                              | /facts     | facts     | privé | private
            "facts":{"person.age":SECRET}                                        | 1:51       |           | ***   | ***
            person.age:34                                                        | 1:29       |           | ***   | ***
            "require":[{"inside":"overseas"},{"fact":"territory.secret","is":1}] | /require/1 | require.1 | privé | private
            "prefer":[{"less":"territory.secret","goal":1,"ceiling":2}]          | /prefer/0  | prefer.0  | privé | private
            "prefer":{"less":"territory.secret"}                                 | /prefer    | prefer    | privé | private
            "person.age":34                                                      |            |           | privé | private
            "fact":{"person.age":34}                                             | /fact      | fact      | « facts » | "facts"
            "require":[{"inside":"DEP-13"}]                                      | /require/0 | require.0 | privé | private
            """)
    void whatAProjectKeepsToItselfIsNeverRepeated(
            String fields, String place, String field, String french, String english) throws IOException {
        Importer<Project> importer = JSON.projectImporter().checking(project -> {
            if (!project.wishes().isEmpty()) {
                throw new AncrageException("HOST-1", "SECRET DEP-13", "SECRET DEP-13").at("/require/0/inside");
            }
        });

        ImportReport report = importer.readJson(
                new StringReader("{\"id\":\"b\",\"profession\":\"10\"," + fields + "}"), project -> ids.add("bad"));

        assertThat(ids).isEmpty();
        Rejection rejection = report.rejections().get(0);
        assertThat(rejection.place()).isEqualTo(place == null ? "" : place);
        assertThat(rejection.field()).isEqualTo(field == null ? "" : field);
        assertThat(rejection.value()).isEmpty();
        assertThat(rejection.text().french()).contains(french);
        assertThat(rejection.text().english()).contains(english);
        assertThat(rejection.toString())
                .doesNotContainIgnoringCase("secret")
                .doesNotContain("person.", "household.", "territory.", "34", "9999", "DEP-13");
    }

    @Test
    void whatARowOfProjectsKeepsToItselfIsNotRepeatedEither() throws IOException {
        ImportReport report = csv("id,profession,facts.person.age\na,10,trente-quatre\n");

        assertSaid(report, 2, "facts", "ANC-JSON-005", "validant ce document seul", "validating the document alone");
        assertThat(report.rejections().get(0).toString()).doesNotContain("trente", "person.");
    }

    @Test
    void whatAHostSaysOfAWholeProjectHidesItsFacts() throws IOException {
        Importer<Project> importer = JSON.projectImporter().checking(project -> {
            throw new AncrageException("HOST-1", "LOCUM refusé", "LOCUM refused");
        });

        ImportReport report = importer.readJson(
                new StringReader("{\"id\":\"b\",\"profession\":\"10\",\"facts\":{\"person.careerStage\":\"LOCUM\"}}"),
                project -> {});

        assertSaid(report, 1, "", "HOST-1", "*** refusé", "*** refused");
    }

    @Test
    void aReportKeepsTenThousandRejectionsAndTheListenerHearsAll() throws IOException {
        int[] heard = {0};
        String text = "5\n".repeat(10_005);
        ImportReport report = JSON.projectImporter()
                .tellingRejections(rejection -> heard[0]++)
                .readJson(new StringReader(text), project -> {});

        assertThat(report.rejected()).isEqualTo(10_005);
        assertThat(report.rejections()).hasSize(ImportReport.MOST_REJECTIONS);
        assertThat(heard[0]).isEqualTo(10_005);
    }

    @Test
    void theSummaryCountsAndNamesTheFirstRejections() {
        List<Rejection> rejections = IntStream.rangeClosed(1, 25)
                .mapToObj(line ->
                        new Rejection(line, "/" + line, "", "", "", "ANC-JSON-005", new Text("pas bon", "no good")))
                .toList();
        ImportReport report = new ImportReport(99_000, 1_025, rejections, false);

        assertThat(report.text(Locale.FRENCH)).startsWith("""
                        Importés : 99\u00a0000 ; refusés : 1\u00a0025. La suite du fichier n'a pas pu être lue.
                        - ligne 1, /1 : pas bon (ANC-JSON-005)
                        """).endsWith("\n… et 1\u00a0005 de plus");
        assertThat(report.text(Locale.ENGLISH)).startsWith("""
                        Imported: 99,000; rejected: 1,025. The rest of the file could not be read.
                        - line 1, /1: no good (ANC-JSON-005)
                        """).endsWith("\n… and 1,005 more");
        assertThat(new ImportReport(1, 0, List.of(), true).text(Locale.ENGLISH)).isEqualTo("Imported: 1; rejected: 0.");
    }

    @Test
    void nothingIsLostSilentlyWhateverIsDamaged() throws IOException {
        long seed = Long.getLong("ancrage.seed", 20_261_121L);
        System.out.println("ImporterTest: -Dancrage.seed=" + seed);
        Random random = new Random(seed);
        String letters = "[]{}\",:\\\n a1";
        for (int run = 0; run < 5_000; run++) {
            List<String> forms = List.of("[%s,%s,%s]", "[\n%s,\n%s,\n%s\n]\n", "%s\n%s\n%s\n");
            StringBuilder text =
                    new StringBuilder(forms.get(run % forms.size()).formatted(A, B, C.replace(",", ",\n ")));
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
                    default -> text.insert(at, letters.charAt(random.nextInt(letters.length())));
                }
            }
            ImportReport report = json(text.toString());

            assertThat(report.accepted()).as("run %d: %s", run, text).isLessThanOrEqualTo(3);
            assertThat(report.accepted() + report.rejected())
                    .as("run %d: %s", run, text)
                    .isPositive();
            assertThat(report.accepted() == 3 || report.rejected() > 0)
                    .as("run %d: %s", run, text)
                    .isTrue();
        }
    }

    @Test
    void whatTheConsumerThrowsPassesThrough() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JSON.projectImporter().readJson(new StringReader(A), project -> {
                    throw new IllegalStateException("disk full");
                }))
                .withMessage("disk full");
    }

    @ParameterizedTest
    @MethodSource("io.ancrage.json.Samples#engines")
    void bothLinesOfJacksonGiveTheSameReport(JsonEngine engine) throws IOException {
        Json json = Json.of(ProjectFacts.vocabulary(), engine);
        String text = "[" + A + ",{\"id\":NaN},{\"id\":\"c\",},{\"id\":\"d\",\"id\":\"d\"}]";

        assertThat(json.projectImporter().readJson(new StringReader(text), project -> {}))
                .isEqualTo(JSON.projectImporter().readJson(new StringReader(text), project -> {}));
    }

    @Test
    void severalValuesInACellAreSeparatedByUprightBars() {
        assertThat(new JsonAt(new Cell("a | b|c"), JsonPath.ROOT)
                        .list().stream().map(JsonAt::text).toList())
                .containsExactly("a", "b", "c");
        assertThat(new JsonAt(new Cell("a|b"), JsonPath.ROOT).isList()).isTrue();
        assertThat(new JsonAt(new Cell("a"), JsonPath.ROOT).isText()).isTrue();
        assertThat(new JsonAt(new Cell("-1.5"), JsonPath.ROOT).isNumber()).isTrue();
    }

    @Test
    void aHostsOwnCheckRejectsAnItemAtItsPlaceAndTheIdIsStillFree() throws IOException {
        Importer<Project> importer = JSON.projectImporter().checking(project -> {
            if (project.activity().isPresent()) {
                throw new AncrageException("HOST-1", "santé seulement", "health only").at("/activity/code");
            }
        });
        String baker = "{\"id\":\"a\",\"activity\":{\"nomenclature\":\"NAF_REV2\",\"code\":\"10.71C\"}}";

        ImportReport report = importer.readJson(
                new StringReader("[" + B + ",\n" + baker + "," + A + "]"), project -> ids.add(project.id()));

        assertThat(ids).containsExactly("b", "a");
        assertSaid(report, 2, "/1/activity/code", "HOST-1", "santé seulement", "health only");
        assertThat(report.rejections())
                .extracting(Rejection::field, Rejection::id, Rejection::value)
                .containsExactly(tuple("activity.code", "a", "10.71C"));

        ImportReport ofCsv = importer.readCsv(
                new StringReader("id,activity.nomenclature,activity.code\nc,NAF_REV2,10.71C\n"),
                project -> ids.add(project.id()));
        assertSaid(ofCsv, 2, "activity.code", "HOST-1", "santé seulement", "health only");
    }
}
