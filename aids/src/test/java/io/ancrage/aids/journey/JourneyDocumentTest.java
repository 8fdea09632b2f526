package io.ancrage.aids.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of bad document: its code, its place, and words in both languages. */
class JourneyDocumentTest {

    private static final String GOOD = """
            {"schemaVersion": 1,
             "desks": [{"id": "CPAM", "label": {"fr": "Caisse", "en": "Fund"}}],
             "steps": [
               {"id": "acme.first", "phase": "WISH", "title": {"fr": "Un", "en": "One"}, "modes": ["LIBERAL"], "desk": "CPAM",
                "when": {"fact": "person.moves", "is": true},
                "confidence": "LOW", "sources": [{"publisher": "Acme", "official": false, "seen": "2026-11-21"}]},
               {"id": "acme.second", "phase": "START", "title": {"fr": "Deux", "en": "Two"}, "professions": ["60"],
                "modes": ["LOCUM", "LIBERAL"], "desk": "CPAM", "deskByProfession": {"midwife": "CPAM"},
                "dependsOn": ["acme.first"],
                "earliest": {"from": "step:acme.first", "basis": "STATED"},
                "latest": {"from": "INSTALLATION", "offset": "-P1M", "basis": "LEGAL"},
                "deskTime": {"least": "P5D", "most": "P15D", "basis": "STATED"},
                "confidence": "HIGH", "sources": [{"publisher": "Acme", "official": true, "seen": "2026-11-21"}]}],
             "checkIns": [
               {"id": "acme.tea", "title": {"fr": "Thé", "en": "Tea"}, "modes": ["LIBERAL"], "from": "INSTALLATION",
                "after": "P1M", "basis": "ADVISED", "follows": "acme.second"}]}
            """;

    record Bad(
            String name, String found, String replacement, String code, String place, String french, String english) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Bad bad(
            String name, String found, String replacement, String code, String place, String french, String english) {
        return new Bad(name, found.replace('\'', '"'), replacement.replace('\'', '"'), code, place, french, english);
    }

    static Stream<Bad> badDocuments() {
        return Stream.of(
                bad(
                        "id given twice",
                        "'acme.second', 'phase'",
                        "'acme.first', 'phase'",
                        "ANC-JRNY-002",
                        "/steps/1/id",
                        "« acme.first » est donné deux fois",
                        "\"acme.first\" is given twice"),
                bad(
                        "unknown dependency",
                        "['acme.first']",
                        "['acme.frist']",
                        "ANC-JRNY-001",
                        "/steps/1/dependsOn/0",
                        "l'identifiant le plus proche : acme.first",
                        "the nearest id is acme.first"),
                bad(
                        "limit that counts from an unknown step",
                        "'step:acme.first'",
                        "'step:acme.third'",
                        "ANC-JRNY-001",
                        "/steps/1/earliest/from",
                        "« acme.third » (étape)",
                        "\"acme.third\" (step)"),
                bad(
                        "steps that wait for each other",
                        "'when': {'fact': 'person.moves', 'is': true}",
                        "'dependsOn': ['acme.second']",
                        "ANC-JRNY-003",
                        "/steps",
                        "s'attendent l'une l'autre : acme.first → acme.second → acme.first",
                        "wait for each other: acme.first → acme.second → acme.first"),
                bad(
                        "a step that waits for itself",
                        "['acme.first']",
                        "['acme.second']",
                        "ANC-JRNY-003",
                        "/steps",
                        "acme.second → acme.second",
                        "acme.second → acme.second"),
                bad(
                        "unknown desk",
                        "'desk': 'CPAM',\n    'when'",
                        "'desk': 'CPMA',\n    'when'",
                        "ANC-JRNY-004",
                        "/steps/0/desk",
                        "« CPMA » (guichet) ; l'identifiant le plus proche : CPAM",
                        "\"CPMA\" (desk); the nearest id is CPAM"),
                bad(
                        "unknown desk of a profession",
                        "{'midwife': 'CPAM'}",
                        "{'midwife': 'ARS'}",
                        "ANC-JRNY-004",
                        "/steps/1/deskByProfession/midwife",
                        "« ARS » (guichet) ; identifiants connus : CPAM",
                        "\"ARS\" (desk); known ids: CPAM"),
                bad(
                        "no source",
                        "[{'publisher': 'Acme', 'official': false, 'seen': '2026-11-21'}]",
                        "[]",
                        "ANC-JRNY-005",
                        "/steps/0",
                        "au moins une source",
                        "at least one source"),
                bad(
                        "blank title",
                        "{'fr': 'Un', 'en': 'One'}",
                        "{'fr': 'Un', 'en': ' '}",
                        "ANC-JRNY-005",
                        "/steps/0",
                        "un titre en français et en anglais",
                        "a title in French and in English"),
                bad(
                        "id of another form",
                        "'id': 'acme.first'",
                        "'id': 'Acme First'",
                        "ANC-JRNY-006",
                        "/steps/0",
                        "« Acme First » n'est pas un identifiant d'étape",
                        "\"Acme First\" is not the id of a step"),
                bad(
                        "id with capitals",
                        "'id': 'acme.second'",
                        "'id': 'acme.Second'",
                        "ANC-JRNY-006",
                        "/steps/1",
                        "des mots en minuscules séparés par un point",
                        "words in small letters with a dot"),
                bad(
                        "desk time without time",
                        "'most': 'P15D'",
                        "'most': 'P0D'",
                        "ANC-JRNY-007",
                        "/steps/1/deskTime/most",
                        "une durée positive, comme P3M",
                        "a positive period, such as P3M"),
                bad(
                        "least longer than most",
                        "'least': 'P5D'",
                        "'least': 'P1M'",
                        "ANC-JRNY-007",
                        "/steps/1/deskTime/most",
                        "le délai minimal P1M dépasse",
                        "the least time P1M is longer"),
                bad(
                        "unknown day to count from",
                        "'from': 'INSTALLATION', 'offset'",
                        "'from': 'INSTALATION', 'offset'",
                        "ANC-JRNY-008",
                        "/steps/1/latest/from",
                        "le plus proche : « INSTALLATION »",
                        "the nearest is \"INSTALLATION\""),
                bad(
                        "bad period",
                        "'-P1M'",
                        "'1 month'",
                        "ANC-JSON-009",
                        "/steps/1/latest/offset",
                        "une durée ISO en jours, semaines, mois ou années",
                        "an ISO period of days, weeks, months or years"),
                bad(
                        "period of hours",
                        "'after': 'P1M'",
                        "'after': 'PT5H'",
                        "ANC-JSON-009",
                        "/checkIns/0/after",
                        "« PT5H » n'est pas valable",
                        "\"PT5H\" is not valid"),
                bad(
                        "unknown mode",
                        "['LOCUM', 'LIBERAL']",
                        "['LOCUM', 'LIBERALE']",
                        "ANC-JSON-009",
                        "/steps/1/modes/1",
                        "le plus proche : « LIBERAL »",
                        "the nearest is \"LIBERAL\""),
                bad(
                        "no mode",
                        "['LOCUM', 'LIBERAL']",
                        "[]",
                        "ANC-JSON-005",
                        "/steps/1/modes",
                        "au moins un mode",
                        "at least one mode"),
                bad(
                        "unknown fact",
                        "'person.moves'",
                        "'person.move'",
                        "ANC-FACT-001",
                        "/steps/0/when/fact",
                        "le plus proche : person.moves",
                        "the nearest is person.moves"),
                bad(
                        "unknown profession",
                        "['60']",
                        "['999']",
                        "ANC-PROF-001",
                        "/steps/1/professions/0",
                        "« 999 » n'est pas une profession",
                        "\"999\" is not a profession"),
                bad(
                        "unknown basis",
                        "'basis': 'LEGAL'",
                        "'basis': 'SURE'",
                        "ANC-JSON-009",
                        "/steps/1/latest/basis",
                        "LEGAL, STATED, USUAL, ADVISED",
                        "LEGAL, STATED, USUAL, ADVISED"),
                bad(
                        "unknown field",
                        "'dependsOn'",
                        "'dependOn'",
                        "ANC-JSON-006",
                        "/steps/1/dependOn",
                        "le plus proche : « dependsOn »",
                        "the nearest is \"dependsOn\""),
                bad(
                        "one language only",
                        "{'fr': 'Deux', 'en': 'Two'}",
                        "{'fr': 'Deux'}",
                        "ANC-JSON-007",
                        "/steps/1/title",
                        "il manque le champ « en »",
                        "the field \"en\" is missing"),
                bad(
                        "date that is none",
                        "true, 'seen': '2026-11-21'",
                        "true, 'seen': '2026-02-30'",
                        "ANC-JSON-009",
                        "/steps/1/sources/0/seen",
                        "une date du calendrier",
                        "a date of the calendar"),
                bad(
                        "another version",
                        "'schemaVersion': 1",
                        "'schemaVersion': 2",
                        "ANC-JSON-009",
                        "/schemaVersion",
                        "un nombre entier de 1 à 1",
                        "a whole number from 1 to 1"),
                bad(
                        "check-in after an unknown step",
                        "'follows': 'acme.second'",
                        "'follows': 'acme.none'",
                        "ANC-JRNY-001",
                        "/checkIns/0/follows",
                        "« acme.none »",
                        "\"acme.none\""),
                bad(
                        "no JSON",
                        "'checkIns':",
                        "checkIns:",
                        "ANC-JSON-003",
                        "14:2",
                        "attendu : du JSON",
                        "expected JSON"));
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void aBadDocumentIsRefusedAtItsPlaceInBothLanguages(Bad bad) {
        String document = GOOD.replaceFirst(Pattern.quote(bad.found()), bad.replacement());
        assertThat(document).as("what is replaced is there").isNotEqualTo(GOOD);

        AncrageException wrong = catchThrowableOfType(AncrageException.class, () -> JourneyCatalog.read(document));

        assertThat(wrong.code()).isEqualTo(bad.code());
        assertThat(wrong.place()).isEqualTo(bad.place());
        assertThat(wrong.text().french()).contains(bad.french());
        assertThat(wrong.text().english()).contains(bad.english());
    }

    @Test
    void theGoodDocumentIsRead() {
        JourneyCatalog catalog = JourneyCatalog.read(GOOD);

        assertThat(catalog.steps()).extracting(JourneyStep::id).containsExactly("acme.first", "acme.second");
        assertThat(catalog.require("acme.second").modes()).containsExactly(JourneyMode.LIBERAL, JourneyMode.LOCUM);
        assertThat(catalog.require("acme.second").deskTime().orElseThrow().least())
                .contains(Period.ofDays(5));
        assertThat(catalog.checkIns()).extracting(CheckIn::id).containsExactly("acme.tea");
    }

    @Test
    void whatIsBuiltInJavaIsRefusedForTheSameReasons() {
        JourneySource source = new JourneySource(
                Text.same("Acme"), "", false, io.ancrage.Vintage.UNKNOWN, LocalDate.of(2026, 11, 21), Text.EMPTY);
        JourneyStep.Builder step =
                JourneyStep.builder("acme.step", new Text("Étape", "Step")).sources(source);

        assertThat(catchThrowableOfType(AncrageException.class, step::build).code())
                .isEqualTo("ANC-JRNY-005");
        step.modes(JourneyMode.LIBERAL);
        assertThat(catchThrowableOfType(AncrageException.class, step::build)
                        .text()
                        .english())
                .contains("a desk, UNKNOWN where it is not known");
        step.desk("UNKNOWN").filedAheadOf(List.of("register.order"));
        assertThat(catchThrowableOfType(AncrageException.class, step::build)
                        .text()
                        .french())
                .contains("des étapes de « dependsOn » seulement");
        step.dependsOn(List.of("register.order"));
        assertThat(step.build().confidence()).isEqualTo(Confidence.LOW);
        assertThatNullPointerException().isThrownBy(() -> JourneyCatalog.read(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JourneyLimit(
                        Optional.empty(),
                        Optional.empty(),
                        Period.ZERO,
                        LimitBasis.LEGAL,
                        Optional.empty(),
                        Text.EMPTY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyRequest.builder(LocalDate.of(2026, 11, 21), JourneyMode.LIBERAL)
                        .backwardsFrom(JourneyAnchor.INSTALLATION_YEAR_END, LocalDate.of(2026, 12, 31)));
    }

    @Test
    void everyCodeIsOnThePackagePageAndInATest() throws IOException {
        Path folder = Path.of("src", "main", "java", "io", "ancrage", "aids", "journey");
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith("package-info.java")) {
                    all.append(Files.readString(file));
                }
            }
        }
        TreeSet<String> raised = codes("\"(ANC-JRNY-\\d{3})\"", all.toString());

        assertThat(codes("<td>(ANC-JRNY-\\d{3})</td>", Files.readString(folder.resolve("package-info.java"))))
                .isEqualTo(raised);
        assertThat(badDocuments().map(Bad::code)).containsAll(raised);
    }

    private static TreeSet<String> codes(String pattern, String text) {
        TreeSet<String> codes = new TreeSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(match -> codes.add(match.group(1)));
        return codes;
    }
}
