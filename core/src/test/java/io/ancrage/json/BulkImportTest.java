package io.ancrage.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Text;
import io.ancrage.offer.Offer;
import io.ancrage.project.ProjectFacts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 100,000 offers, of which 1 % are spoiled in twenty ways. The file is made while it is read. */
class BulkImportTest {

    private static final int ITEMS = 100_000;
    private static final int ONE_IN = 100;
    private static final Importer<Offer> OFFERS =
            Json.of(ProjectFacts.vocabulary()).offerImporter();

    /**
     * A way to spoil an item.
     *
     * @param text the item of an index, its double quotes written single; one line
     * @param place where the error is: behind the index, or as a column
     */
    record Spoiler(String name, String text, String code, String place, String value, String french, String english) {
        String of(int index) {
            return text.replace('\'', '"').replace("#", "o-" + index).replace("LONG", "x".repeat(1_000_000));
        }

        boolean isText() {
            return !place.isEmpty() && !place.startsWith("/");
        }
    }

    private static Spoiler spoiler(
            String name, String text, String code, String place, String value, String french, String english) {
        return new Spoiler(name, text, "ANC-" + code, place, value, french, english);
    }

    private static final List<Spoiler> SPOILERS = List.of(
            spoiler(
                    "comma too many",
                    "{'id':'#','kind':'SALARIED','territory':'23096',}",
                    "JSON-003",
                    "}",
                    "",
                    "« } »",
                    "\"}\""),
            spoiler("NaN", "{'id':'#','kind':NaN}", "JSON-003", "NaN", "", "« NaN »", "\"NaN\""),
            spoiler("True", "{'id':'#','kind':True}", "JSON-003", "True", "", "« True »", "\"True\""),
            spoiler(
                    "a quote that is not closed",
                    "{'id':'#','kind':'10}",
                    "JSON-003",
                    "\n",
                    "",
                    "trop tôt",
                    "too early"),
            spoiler(
                    "a bracket that is not closed",
                    "{'id':'#','specialties':['SM54'}",
                    "JSON-003",
                    "}",
                    "",
                    "« } »",
                    "\"}\""),
            spoiler(
                    "a brace too many",
                    "{'id':'#','kind':'SALARIED','territory':'23096'}}",
                    "JSON-003",
                    "}}",
                    "",
                    "« } »",
                    "\"}\""),
            spoiler("a field without quotes", "{'id':'#',kind:'10'}", "JSON-003", "kind", "", "« kind »", "\"kind\""),
            spoiler("Windows-1252", "{'id':'#','title':'M\u00e9decin'}", "IMP-001", "\u00e9", "", "UTF-8", "UTF-8"),
            spoiler(
                    "200 brackets in one another",
                    "{'id':" + "[".repeat(201) + "]".repeat(201) + "}",
                    "JSON-002",
                    "DEEP",
                    "",
                    "plus de 200",
                    "more than 200"),
            spoiler("a million letters", "{'id':'#','title':'LONG'}", "JSON-002", "", "", "trop long", "too long"),
            spoiler("a field twice", "{'id':'#','id':'#'}", "JSON-004", "/id", "", "deux fois", "given twice"),
            spoiler("a huge number", "{'id':'#','weeks':1e5000}", "JSON-002", "/weeks", "", "trop grand", "too large"),
            spoiler("null", "{'id':'#','kind':null}", "JSON-005", "/kind", "null", "null", "null"),
            spoiler("another type", "{'id':'#','kind':10}", "JSON-005", "/kind", "10", "le nombre 10", "the number 10"),
            spoiler("not an object", "'#'", "JSON-005", "", "#", "une annonce", "an offer"),
            spoiler(
                    "an unknown field",
                    "{'id':'#','kind':'SALARIED','territory':'23096','wishes':5}",
                    "JSON-006",
                    "/wishes",
                    "5",
                    "« wishes »",
                    "\"wishes\""),
            spoiler(
                    "a missing field",
                    "{'kind':'SALARIED','territory':'23096'}",
                    "JSON-007",
                    "",
                    "",
                    "« id »",
                    "\"id\""),
            spoiler(
                    "an unknown word",
                    "{'id':'#','kind':'SALARIED','territory':'23096','professions':['99']}",
                    "PROF-001",
                    "/professions/0",
                    "99",
                    "99",
                    "99"),
            spoiler(
                    "an unknown fact",
                    "{'id':'#','kind':'SALARIED','territory':'23096','require':[{'fact':'person.carreerStage','is':1}]}",
                    "FACT-001",
                    "/require/0/fact",
                    "person.carreerStage",
                    "le plus proche",
                    "the nearest"),
            spoiler(
                    "an id twice",
                    "{'id':'o-1','kind':'SALARIED','territory':'23096'}",
                    "IMP-002",
                    "/id",
                    "o-1",
                    "déjà à la ligne 4",
                    "on line 4 already"));

    private static boolean isSpoiled(int index) {
        return index % ONE_IN == ONE_IN / 2;
    }

    private static Spoiler spoilerOf(int index) {
        return SPOILERS.get(index / ONE_IN % SPOILERS.size());
    }

    /** A good item takes two lines, a spoiled one takes one. */
    private static String item(int index, String padding) {
        return isSpoiled(index)
                ? spoilerOf(index).of(index)
                : "{\"id\":\"o-" + index + "\",\"kind\":\"SALARIED\",\"territory\":\"23096\"," + padding
                        + "\n   \"title\":\"Poste " + index + "\",\"rhythm\":{\"weeklyHours\":{\"least\":28}}}";
    }

    private static byte[] bytes(String text) {
        boolean windows = text.contains("M\u00e9decin");
        return text.getBytes(windows ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** An input that is made piece by piece. */
    static InputStream lazily(int pieces, IntFunction<String> piece) {
        return new SequenceInputStream(new Enumeration<InputStream>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < pieces;
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(bytes(piece.apply(next++)));
            }
        });
    }

    private static InputStream array(String padding) {
        return lazily(
                ITEMS,
                index -> (index == 0 ? "[\n  " : "  ") + item(index, padding) + (index == ITEMS - 1 ? "\n]\n" : ",\n"));
    }

    /** What the report must say of each spoiled item of the array. */
    private static List<Rejection> expected() {
        List<Rejection> expected = new ArrayList<>();
        int line = 2;
        for (int index = 0; index < ITEMS; index++) {
            if (isSpoiled(index)) {
                expected.add(expected(index, line));
            }
            line += isSpoiled(index) ? 1 : 2;
        }
        return expected;
    }

    private static Rejection expected(int index, int line) {
        Spoiler spoiler = spoilerOf(index);
        String text = "  " + spoiler.of(index) + ",\n";
        String place = "/" + index + spoiler.place();
        if (spoiler.isText()) {
            int column = switch (spoiler.place()) {
                case "DEEP" -> text.indexOf('[') + 200;
                case "}}" -> text.indexOf("}}") + 2;
                case "\n" -> text.length() - 1;
                default -> text.indexOf(spoiler.place()) + 1;
            };
            place = line + ":" + column;
        }
        String field = spoiler.isText() || spoiler.place().isEmpty()
                ? ""
                : spoiler.place().substring(1).replace('/', '.');
        String value = spoiler.value().replace("#", "o-" + index);
        boolean readable = spoiler.text().startsWith("{'id'")
                && !List.of("ANC-JSON-002", "ANC-JSON-003", "ANC-JSON-004", "ANC-IMP-001")
                        .contains(spoiler.code());
        String id = spoiler.code().equals("ANC-IMP-002") ? "o-1" : readable ? "o-" + index : "";
        return new Rejection(line, place, field, id, value, spoiler.code(), Text.EMPTY);
    }

    private static Rejection withoutText(Rejection rejection) {
        return new Rejection(
                rejection.line(),
                rejection.place(),
                rejection.field(),
                rejection.id(),
                rejection.value(),
                rejection.code(),
                Text.EMPTY);
    }

    @Test
    void theGoodItemsAreImportedAndEachBadOneIsTold() throws IOException {
        int[] next = {0};
        List<Rejection> told = new ArrayList<>();

        ImportReport report = OFFERS.tellingRejections(told::add).readJson(array(""), offer -> {
            next[0] += isSpoiled(next[0]) ? 1 : 0;
            assertThat(offer.id()).isEqualTo("o-" + next[0]++);
        });

        assertThat(report.accepted()).isEqualTo(99_000);
        assertThat(report.rejected()).isEqualTo(1_000);
        assertThat(report.complete()).isTrue();
        assertThat(report.rejections()).isEqualTo(told);
        List<Rejection> expected = expected();
        assertThat(told).hasSameSizeAs(expected);
        for (int i = 0; i < told.size(); i++) {
            assertThat(withoutText(told.get(i))).isEqualTo(expected.get(i));
            Spoiler spoiler = SPOILERS.get(i % SPOILERS.size());
            assertThat(told.get(i).text().french()).as(spoiler.name()).contains(spoiler.french());
            assertThat(told.get(i).text().english()).as(spoiler.name()).contains(spoiler.english());
        }
    }

    @Test
    void linesOfJsonLoseNoItemMoreThanTheArray() throws IOException {
        int items = 20_000;
        InputStream lines = lazily(items, index -> item(index, "").replace("\n", "") + "\n");
        List<Integer> spoiled = new ArrayList<>();

        ImportReport report = OFFERS.tellingRejections(rejection -> spoiled.add(rejection.line()))
                .readJson(lines, offer -> {});

        assertThat(report.accepted()).isEqualTo(19_800);
        assertThat(spoiled)
                .isEqualTo(IntStream.rangeClosed(1, items)
                        .filter(line -> isSpoiled(line - 1))
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";"})
    void rowsOfCsvAreTakenOrToldOneByOne(String separator) throws IOException {
        record Bad(String row, String column, String code) {}
        List<Bad> bad = List.of(
                new Bad("#,SALARIED,2309,,,", "territory", "TERR-001"),
                new Bad("#,SALARIED,23096,SALARIE,,", "modes", "JSON-009"),
                new Bad("#,SALARIED,23096,SALARIED|,,", "modes", "JSON-009"),
                new Bad("#,SALARIED,23096,,beaucoup,", "rhythm.weeklyHours", "JSON-005"),
                new Bad("#,SALARIED,23096,,35 h,", "rhythm.weeklyHours", "JSON-005"),
                new Bad("#,SALARIED,23096,,,01/10/2026", "confirmed", "JSON-009"),
                new Bad("#,SALARIED,23096,M\u00e9decin,,", "modes", "IMP-001"),
                new Bad("#,,23096,,,", "", "JSON-007"),
                new Bad(",SALARIED,23096,,,", "", "JSON-007"),
                new Bad("an id,SALARIED,23096,,,", "id", "OFFER-007"),
                new Bad("o-1,SALARIED,23096,,,", "id", "IMP-002"),
                new Bad("#,SALARIED,23096", "", "IMP-005"),
                new Bad("#,SALARIED,23096,,,,", "", "IMP-005"),
                new Bad("#,\"SALARIED,23096,,,", "", "IMP-005"),
                new Bad("#,SAL\"ARIED,23096,,,", "", "IMP-005"));
        int rows = 11_000;
        InputStream csv = lazily(rows, index -> {
            String row = isSpoiled(index)
                    ? bad.get(index / ONE_IN % bad.size()).row().replace("#", "o-" + index)
                    : "o-" + index + ",SALARIED,23096,SALARIED | MIXED,28,2026-10-01";
            String header = index == 0 ? "id,kind,territory,modes,rhythm.weeklyHours,confirmed\r\n" : "";
            return (header + row).replace(",", separator) + "\r\n";
        });
        List<Offer> offers = new ArrayList<>();

        ImportReport report = OFFERS.readCsv(csv, offers::add);

        assertThat(report.accepted()).isEqualTo(10_890).isEqualTo(offers.size());
        assertThat(offers.get(0).modes()).hasSize(2);
        assertThat(report.complete()).isTrue();
        assertThat(report.rejections()).hasSize(110);
        for (int i = 0; i < 110; i++) {
            Rejection rejection = report.rejections().get(i);
            assertThat(rejection.line()).isEqualTo(2 + i * ONE_IN + ONE_IN / 2);
            assertThat(rejection.field())
                    .as(bad.get(i % bad.size()).row())
                    .isEqualTo(bad.get(i % bad.size()).column())
                    .isEqualTo(rejection.place());
            assertThat(rejection.code())
                    .isEqualTo("ANC-" + bad.get(i % bad.size()).code());
        }
    }

    @Test
    void aFileLargerThanMemoryIsRead() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InLittleMemory.class.getName())
                .redirectErrorStream(true)
                .start();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        java.getInputStream().transferTo(said);

        assertThat(java.waitFor()).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("99000 1000 true");
    }

    /** Runs by itself: reads a file of some 150 MB. */
    static final class InLittleMemory {

        private InLittleMemory() {}

        public static void main(String[] none) {
            try {
                ImportReport report = OFFERS.readJson(array(" ".repeat(1_000)), offer -> {});
                System.out.println(report.accepted() + " " + report.rejected() + " " + report.complete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
