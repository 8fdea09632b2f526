package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.ancrage.aids.LintFinding.Check;
import io.ancrage.aids.LintFinding.Severity;
import io.ancrage.aids.scheme.SchemeDocuments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the authors of a catalogue are told to look at. */
class CatalogLintTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 2);
    private static final String TEXT = "\"text\": {\"fr\": \"a\", \"en\": \"b\"}";

    /** A scheme with these versions and more fields; single quotes stand for double ones. */
    private static String scheme(String id, String versions, String more) {
        return SchemeDocuments.SHORT
                .replace("acme-short", id)
                .replace(
                        "\"versions\": [{}]",
                        "\"versions\": [" + versions.replace('\'', '"') + "]" + more.replace('\'', '"'));
    }

    private static List<LintFinding> lint(String... documents) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String document : documents) {
            named.put("acme-" + named.size() + ".json", document);
        }
        return AidCatalog.read(AidFacts.vocabulary(), named).lint(DAY);
    }

    private static void isTheOnlyFinding(
            List<LintFinding> findings,
            Severity severity,
            Check check,
            String scheme,
            String place,
            String... english) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.check()).isEqualTo(check);
            assertThat(finding.scheme()).isEqualTo(scheme);
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.text().english()).contains(english);
            assertThat(finding.text().french())
                    .isNotBlank()
                    .isNotEqualTo(finding.text().english());
        });
    }

    @Test
    void aCleanSchemeHasNoFinding() {
        assertThat(lint(scheme("acme", "{}", ""))).isEmpty();
    }

    @Test
    void aDocumentThatCannotBeUsedIsAnErrorAtItsPlace() {
        List<LintFinding> findings = lint("{\"id\": \"Acme\"}");

        isTheOnlyFinding(findings, Severity.ERROR, Check.UNUSABLE, "acme-0.json", "/id", "ANC-AID-001", "is not an id");
        assertThat(findings.get(0).text(Locale.ENGLISH)).startsWith("error acme-0.json /id: ANC-AID-001 \"Acme\"");
        assertThat(findings.get(0).text(Locale.FRENCH)).startsWith("erreur acme-0.json /id : ANC-AID-001 « Acme »");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'any': []}
            {'all': [{'fact': 'practice.daysPerWeek', 'atLeast': 4}, {'fact': 'practice.daysPerWeek', 'below': 3}]}
            {'all': [{'fact': 'practice.onCall', 'is': true}, {'fact': 'practice.onCall', 'is': false}]}
            {'all': [{'fact': 'person.profession', 'is': '10'}, {'not': {'fact': 'person.profession', 'in': ['10', '60']}}]}
            """)
    void aConditionThatCanNeverHoldIsAnError(String criterion) {
        isTheOnlyFinding(
                lint(scheme(
                        "acme",
                        "{'conditions': [{'criterion': {'fact': 'practice.onCall', 'is': true}}, {'criterion': "
                                + criterion + "}]}",
                        "")),
                Severity.ERROR,
                Check.UNSATISFIABLE,
                "acme",
                "/versions/0/conditions/1",
                "this condition can never hold");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'fact': 'practice.daysPerWeek', 'atLeast': 4}          | {'fact': 'practice.daysPerWeek', 'below': 3}
            {'fact': 'person.profession', 'is': '10'}               | {'fact': 'person.profession', 'in': ['60', '70']}
            {'fact': 'practice.onCall', 'is': true}                 | {'not': {'fact': 'practice.onCall', 'is': true}}
            {'fact': 'event.creation', 'atLeast': '2031-01-01'}     | {'fact': 'event.creation', 'atMost': '2030-12-31'}
            """)
    void conditionsThatHoldAloneButNeverTogetherAreAnError(String one, String other) {
        isTheOnlyFinding(
                lint(scheme("acme", "{'conditions': [{'criterion': " + one + "}, {'criterion': " + other + "}]}", "")),
                Severity.ERROR,
                Check.UNSATISFIABLE,
                "acme",
                "/versions/0",
                "these conditions cannot hold together");
    }

    @Test
    void aConditionThatContradictsTheDaysOfItsVersionIsAnError() {
        isTheOnlyFinding(
                lint(scheme(
                        "acme",
                        "{'event': 'event.creation', 'through': '2030', 'conditions': [{'criterion': {'fact':"
                                + " 'event.creation', 'atLeast': '2031-01-01'}}]}",
                        "")),
                Severity.ERROR,
                Check.UNSATISFIABLE,
                "acme",
                "/versions/0",
                "these conditions cannot hold together");
    }

    @Test
    void aConditionThatAlwaysHoldsIsAWarningUnlessItAsksNothing() {
        assertThat(lint(scheme("acme", "{'conditions': [{'criterion': {'all': []}}]}", "")))
                .isEmpty();
        isTheOnlyFinding(
                lint(scheme(
                        "acme",
                        "{'conditions': [{'criterion': {'any': [{'fact': 'practice.onCall', 'is': true}, {'fact':"
                                + " 'practice.onCall', 'is': false}]}}]}",
                        "")),
                Severity.WARNING,
                Check.ALWAYS_TRUE,
                "acme",
                "/versions/0/conditions/0",
                "this condition always holds");
    }

    @Test
    void dutiesAndConditionsOfPaymentsAreLookedAtToo() {
        String never = "{'all': [{'fact': 'practice.onCall', 'is': true}, {'fact': 'practice.onCall', 'is': false}]}";

        assertThat(lint(scheme(
                        "acme",
                        "{'pays': [{'id': 'p', 'label': {'fr': 'a', 'en': 'b'}, 'amount': 1, 'rhythm': 'ONCE', 'when': "
                                + never + "}], 'commitment': {'duties': [{'criterion': " + never + "}]}}",
                        "")))
                .extracting(LintFinding::check, LintFinding::place)
                .containsExactly(
                        tuple(Check.UNSATISFIABLE, "/versions/0/pays/0/when"),
                        tuple(Check.UNSATISFIABLE, "/versions/0/commitment/duties/0"));
    }

    private static String version(String event, String from, String through) {
        return "{'event': 'event." + event + "'" + (from.isEmpty() ? "" : ", 'from': '" + from + "'")
                + (through.isEmpty() ? "" : ", 'through': '" + through + "'") + "}";
    }

    @ParameterizedTest
    @CsvSource({
        "2030, 2031, ERROR, OVERLAP, 'begins on 2031-06-01, but /versions/0 runs through 2031-12-31'",
        "2030, 2031-06-01, ERROR, OVERLAP, 'begins on 2031-06-01, but /versions/0 runs through 2031-06-01'",
        "2030, 2031-05-30, WARNING, GAP, 'no version between 2031-05-31 and 2031-05-31'",
        "2030, 2030, WARNING, GAP, 'no version between 2031-01-01 and 2031-05-31'",
        "2030, '', WARNING, OVERLAP, 'nothing sets this version apart from /versions/0; give \"through\" and \"from\"'"
    })
    void versionsThatOverlapOrLeaveDaysOutAreFound(
            String from, String through, Severity severity, Check check, String english) {
        isTheOnlyFinding(
                lint(scheme(
                        "acme", version("signature", from, through) + ", " + version("signature", "2031-06", ""), "")),
                severity,
                check,
                "acme",
                "/versions/1",
                english);
    }

    @Test
    void versionsThatFollowEachOtherAreClean() {
        assertThat(lint(scheme(
                        "acme",
                        version("signature", "2030", "2031-05") + ", " + version("signature", "2031-06", ""),
                        "")))
                .isEmpty();
    }

    @Test
    void theDaysOfDifferentEventsAreNotCompared() {
        assertThat(lint(scheme(
                        "acme",
                        version("signature", "2030", "2031") + ", " + version("application", "2031-06", "2032"),
                        "")))
                .isEmpty();
    }

    @Test
    void versionsThatAreNotNeighboursOverlapToo() {
        isTheOnlyFinding(
                lint(scheme(
                        "acme",
                        version("signature", "2030", "2032") + ", " + version("application", "2031", "2031") + ", "
                                + version("signature", "2032", "2033"),
                        "")),
                Severity.ERROR,
                Check.OVERLAP,
                "acme",
                "/versions/2",
                "begins on 2032-01-01, but /versions/0 runs through 2032-12-31");
    }

    @Test
    void aConstraintOnASchemeThatIsNotThereIsAnError() {
        isTheOnlyFinding(
                lint(scheme(
                        "acme", "{}", ", 'constraints': [{'type': 'EXCLUSIVE', 'with': ['nobody'], " + TEXT + "}]")),
                Severity.ERROR,
                Check.UNKNOWN_SCHEME,
                "acme",
                "/constraints/0",
                "\"nobody\" is not in the catalogue");
        isTheOnlyFinding(
                lint(scheme("acme", "{}", ", 'cumulableWith': ['nobody']")),
                Severity.ERROR,
                Check.UNKNOWN_SCHEME,
                "acme",
                "/cumulableWith",
                "\"nobody\" is not in the catalogue");
    }

    @Test
    void aConstraintOnACategoryOfNobodyIsAnError() {
        isTheOnlyFinding(
                lint(scheme(
                        "acme",
                        "{}",
                        ", 'constraints': [{'type': 'SHARED_CAP', 'category': 'nobodies', 'period': 'P3Y', " + TEXT
                                + "}]")),
                Severity.ERROR,
                Check.UNKNOWN_SCHEME,
                "acme",
                "/constraints/0",
                "no scheme is in the category \"nobodies\"");
    }

    @Test
    void aConstraintThatOneSideStatesIsANote() {
        String one = scheme("one", "{}", ", 'constraints': [{'type': 'EXCLUSIVE', 'with': ['two'], " + TEXT + "}]");

        isTheOnlyFinding(
                lint(one, scheme("two", "{}", "")),
                Severity.NOTE,
                Check.ONE_SIDED,
                "one",
                "/constraints/0",
                "EXCLUSIVE: two does not say so; the rule counts from both sides");
        assertThat(lint(
                        one,
                        scheme("two", "{}", ", 'constraints': [{'type': 'EXCLUSIVE', 'with': ['one'], " + TEXT + "}]")))
                .isEmpty();
    }

    @Test
    void aConstraintIsAnsweredByTheCategoryOfTheOtherSide() {
        assertThat(lint(
                        scheme(
                                "one",
                                "{}",
                                ", 'categories': ['ones'], 'constraints': [{'type': 'EXCLUSIVE', 'with': ['two'], "
                                        + TEXT + "}]"),
                        scheme(
                                "two",
                                "{}",
                                ", 'constraints': [{'type': 'EXCLUSIVE', 'category': 'ones', " + TEXT + "}]")))
                .isEmpty();
    }

    @Test
    void whatReplacesIsAnsweredByWhatIsReplaced() {
        String one = scheme("one", "{}", ", 'constraints': [{'type': 'REPLACES', 'with': ['two'], " + TEXT + "}]");

        assertThat(lint(
                        one,
                        scheme(
                                "two",
                                "{}",
                                ", 'constraints': [{'type': 'REPLACED_BY', 'with': ['one'], " + TEXT + "}]")))
                .isEmpty();
        isTheOnlyFinding(
                lint(one, scheme("two", "{}", "")),
                Severity.NOTE,
                Check.ONE_SIDED,
                "one",
                "/constraints/0",
                "REPLACES: two does not say so");
    }

    private static String figure(String sources) {
        return ", 'figures': [{'id': 'base', 'label': {'fr': 'a', 'en': 'b'}, 'value': 36" + sources + "}]";
    }

    @Test
    void aFigureWithoutASourceIsAnError() {
        isTheOnlyFinding(
                lint(scheme("acme", "{'total': {'figure': 'base'}}", figure(""))),
                Severity.ERROR,
                Check.NO_SOURCE,
                "acme",
                "/figures/0",
                "the figure \"base\" has no source");
    }

    @Test
    void aFigureThatNoFormulaUsesIsANote() {
        isTheOnlyFinding(
                lint(scheme("acme", "{}", figure(", 'sources': ['page']"))),
                Severity.NOTE,
                Check.UNUSED,
                "acme",
                "/figures/0",
                "no formula uses the figure \"base\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'total': {'figure': 'base'}}
            {'pays': [{'id': 'p', 'label': {'fr': 'a', 'en': 'b'}, 'amount': {'figure': 'base'}, 'rhythm': 'ONCE'}]}
            {'pays': [{'id': 'p', 'label': {'fr': 'a', 'en': 'b'}, 'amount': 1, 'times': {'figure': 'base'}, 'rhythm': 'YEAR'}]}
            {'term': {'begins': 'event.signature', 'months': {'figure': 'base'}}}
            {'commitment': {'months': {'figure': 'base'}}}
            {'commitment': {'clawback': {'rule': 'FORMULA', 'formula': {'figure': 'base'}}}}
            """)
    void aFigureIsUsedWhereverAFormulaIs(String version) {
        assertThat(lint(scheme("acme", version, figure(", 'sources': ['page']"))))
                .isEmpty();
    }

    @Test
    void aSourceIsOldOneYearAndADayAfterItWasRead() {
        AidCatalog acme = AidCatalog.read(AidFacts.vocabulary(), Map.of("acme.json", scheme("acme", "{}", "")));

        assertThat(acme.lint(LocalDate.of(2032, 3, 2))).isEmpty();
        isTheOnlyFinding(
                acme.lint(LocalDate.of(2032, 3, 3)),
                Severity.WARNING,
                Check.OLD_SOURCE,
                "acme",
                "/sources/0",
                "\"page\" was read on 2031-03-02, over a year ago");
    }

    @Test
    void findingsComeInTheOrderOfTheDocumentsUnusableOnesFirst() {
        assertThat(lint(scheme("zulu", "{}", figure("")), "{}", scheme("alpha", "{}", figure(""))))
                .extracting(finding -> finding.scheme() + " " + finding.check())
                .containsExactly(
                        "acme-1.json UNUSABLE", "zulu NO_SOURCE", "zulu UNUSED", "alpha NO_SOURCE", "alpha UNUSED");
    }

    @Test
    void theFrenchCatalogueHasNoErrorAndNoWarningOnTheDayItWasRead() {
        assertThat(FrenchSchemes.CATALOG.lint(LocalDate.of(2026, 11, 21)))
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .extracting(finding -> finding.text(Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void theSourcesOfTheFrenchCatalogueAreOldAYearAndADayLater() {
        assertThat(FrenchSchemes.CATALOG.lint(LocalDate.of(2027, 11, 21)))
                .extracting(LintFinding::check)
                .doesNotContain(Check.OLD_SOURCE);
        assertThat(FrenchSchemes.CATALOG.lint(LocalDate.of(2027, 11, 22)))
                .filteredOn(finding -> finding.check() == Check.OLD_SOURCE)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void lintIsSaidInBothLanguages() {
        List<LintFinding> all = new ArrayList<>(FrenchSchemes.CATALOG.lint(LocalDate.of(2028, 1, 1)));
        TreeSet<String> words = new TreeSet<>();
        all.forEach(finding -> words.add(finding.text(Locale.FRENCH)));

        assertThat(words).isNotEmpty().allMatch(text -> text.contains(" : "));
    }
}
