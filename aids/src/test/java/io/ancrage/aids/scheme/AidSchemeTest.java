package io.ancrage.aids.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ancrage.AncrageException;
import io.ancrage.Euros;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.aids.FrenchSchemes;
import io.ancrage.aids.PracticeFacts;
import io.ancrage.aids.Schemas;
import io.ancrage.aids.amount.Estimate;
import io.ancrage.aids.amount.Figure;
import io.ancrage.aids.amount.Formula;
import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.criterion.Disputed;
import io.ancrage.fact.FactSheet;
import io.ancrage.json.internal.JsonEngine;
import io.ancrage.json.internal.JsonText;
import io.ancrage.project.ProjectFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading of a complete invented scheme, and what a scheme answers. */
class AidSchemeTest {

    private static final AidScheme ACME = read(SchemeDocuments.WHOLE);
    private static final SchemeVersion NOW = ACME.versions().get(1);

    private static AidScheme read(String document) {
        return SchemeReader.of(SchemeDocuments.WORDS).read(document);
    }

    private static Text text(String french, String english) {
        return new Text(french, english);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void whatIsToldBesideTheRulesIsRead() {
        assertThat(ACME).hasToString("acme-grant");
        assertThat(ACME.id()).isEqualTo("acme-grant");
        assertThat(ACME.name()).isEqualTo(text("Subvention Acme", "Acme grant"));
        assertThat(ACME.shortName()).isEqualTo("ACME");
        assertThat(ACME.kind()).isEqualTo(AidScheme.Kind.LUMP_SUM);
        assertThat(ACME.level()).isEqualTo(AidScheme.Level.REGIONAL);
        assertThat(ACME.funder()).isEqualTo(text("Région Acme", "Acme region"));
        assertThat(ACME.summary()).isEqualTo(text("Une subvention inventée.", "An invented grant."));
        assertThat(ACME.beneficiaries()).isEqualTo(text("médecins", "physicians"));
        assertThat(ACME.place()).isEqualTo(text("en ZIP", "in a ZIP"));
        assertThat(ACME.formula()).isEqualTo(text("au prorata", "in proportion"));
        assertThat(ACME.payment()).isEqualTo(text("en deux fois", "in two parts"));
        assertThat(ACME.timing()).isEqualTo(text("avant la fin", "before the end"));
        assertThat(ACME.cumulation()).isEqualTo(text("avec peu", "with little"));
        assertThat(ACME.legalBasis()).containsExactly(text("arrêté inventé", "invented order"));
        assertThat(ACME.state()).isEqualTo(AidScheme.State.OPEN);
        assertThat(ACME.stateOn()).isEqualTo(day("2031-03-01"));
        assertThat(ACME.discretionary()).isTrue();
        assertThat(ACME.confidence()).isEqualTo(AidScheme.Confidence.MEDIUM);
        assertThat(ACME.role()).isEqualTo("secondOffice");
        assertThat(ACME.desk()).contains(text("guichet Acme", "Acme desk"));
        assertThat(ACME.documents()).containsExactly(text("diplôme", "diploma"));
        assertThat(ACME.unknown()).containsExactly(text("le délai", "the time it takes"));
        assertThat(ACME.categories()).containsExactly("acme-aids", "acme-grants");
        assertThat(ACME.cumulableWith()).containsExactly("acme-loan");
    }

    @Test
    void whatIsLeftOutIsEmptyAndNotInvented() {
        AidScheme few = read(SchemeDocuments.SHORT);

        assertThat(few.beneficiaries()).isEqualTo(Text.EMPTY);
        assertThat(few.discretionary()).isFalse();
        assertThat(few.role()).isEqualTo("mainOffice");
        assertThat(few.desk()).isEmpty();
        assertThat(few.figures()).isEmpty();
        SchemeVersion only = few.versions().get(0);
        assertThat(only.event()).isEmpty();
        assertThat(only.firstDay()).isEmpty();
        assertThat(only.lastDay()).isEmpty();
        assertThat(only.total()).isEmpty();
        assertThat(only.term()).isEmpty();
        assertThat(only.commitment()).isEmpty();
        assertThat(only.brokenWhen()).isEmpty();
    }

    @Test
    void sourcesAreReadWithTheirDates() {
        assertThat(ACME.sources())
                .containsExactly(
                        new SchemeSource(
                                "order",
                                "Acme",
                                "Arrêté",
                                "https://example.org/order",
                                true,
                                Vintage.of("2031-01"),
                                day("2031-03-01")),
                        new SchemeSource("page", "Journal", "", "", false, Vintage.UNKNOWN, day("2031-03-02")));
        assertThat(ACME.source("page").orElseThrow().source().title()).isEqualTo("Journal");
        assertThat(ACME.source("order").orElseThrow().source().title()).isEqualTo("Arrêté");
        assertThat(ACME.source("order").orElseThrow().source().remark())
                .isEqualTo(text("lu le 2031-03-01", "read on 2031-03-01"));
        assertThat(ACME.source("paper")).isEmpty();
    }

    @Test
    void figuresAreReadWithTheirSources() {
        assertThat(ACME.figures())
                .containsExactly(
                        new Figure(
                                "base",
                                text("base", "base"),
                                Optional.of(new BigDecimal("10000")),
                                "EUR",
                                "once",
                                Figure.Basis.GROSS,
                                Optional.of(new BigDecimal("12000")),
                                true,
                                text("brut", "gross"),
                                List.of("order")),
                        new Figure(
                                "rate",
                                text("taux", "rate"),
                                Optional.empty(),
                                "",
                                "",
                                Figure.Basis.UNSTATED,
                                Optional.empty(),
                                false,
                                Text.EMPTY,
                                List.of("order", "page")));
    }

    @Test
    void aConflictIsFoundByItsId() {
        Conflict hours = ACME.conflict("hours").orElseThrow();

        assertThat(hours.isOpen()).isTrue();
        assertThat(hours.bearsOn()).isEqualTo(Conflict.Bearing.CONDITION);
        assertThat(hours.readings())
                .containsExactly(
                        new Conflict.Reading(text("28 heures", "28 hours"), text("arrêté", "order")),
                        new Conflict.Reading(text("35 heures", "35 hours"), text("page", "page")));
        assertThat(ACME.conflict("share").orElseThrow().isOpen()).isFalse();
        assertThat(ACME.conflict("share").orElseThrow().followed()).hasValue(1);
        assertThat(ACME.conflict("days")).isEmpty();
        assertThat(ACME.conflicts()).extracting(Conflict::id).containsExactly("hours", "share");
    }

    @Test
    void conditionsKeepTheirWordsTheirSourcesAndTheirConflict() {
        assertThat(NOW.conditions()).hasSize(2);
        Condition doctor = NOW.conditions().get(0);
        assertThat(doctor.criterion()).isEqualTo(ProjectFacts.PROFESSION.is("10"));
        assertThat(doctor.text()).isEqualTo(text("médecin", "physician"));
        assertThat(doctor.sources()).containsExactly("order");
        assertThat(doctor.conflict()).isEmpty();
        Condition hours = NOW.conditions().get(1);
        assertThat(hours.conflict()).contains("hours");
        assertThat(hours.text()).isEqualTo(text("les heures", "the hours"));
        assertThat(hours.criterion())
                .isInstanceOfSatisfying(
                        Disputed.class,
                        disputed -> assertThat(disputed.children())
                                .containsExactly(
                                        PracticeFacts.WEEKLY_HOURS.atLeast(28),
                                        PracticeFacts.WEEKLY_HOURS.atLeast(35)));
    }

    @Test
    void aConditionWithoutWordsIsSaidByItsCriterion() {
        Text words = ACME.versions().get(0).conditions().get(0).text();

        assertThat(words.french()).isNotBlank().isNotEqualTo(words.english());
    }

    @Test
    void aConflictThatIsSettledIsTheReadingThatIsFollowed() {
        AidScheme settled = read(SchemeDocuments.changed(
                "'why': {'fr': 'rien ne tranche', 'en'", "'followed': 1, 'why': {'fr': 'rien ne tranche', 'en'"));
        Condition hours = settled.versions().get(1).conditions().get(1);

        assertThat(hours.criterion()).isEqualTo(PracticeFacts.WEEKLY_HOURS.atLeast(28));
        assertThat(hours.conflict()).contains("hours");
    }

    @Test
    void aFormulaOfASettledConflictIsThatOfTheReadingThatIsFollowed() {
        Formula rest = NOW.payments().get(2).amount();
        Estimate open = rest.estimate(
                FactSheet.builder().put(PracticeFacts.ON_CALL, false).build());

        assertThat(open.open()).containsExactly(new OpenPoint.UnreadRule("acme-grant", text("quart", "quarter")));
    }

    @Test
    void aFormulaOfAnOpenConflictKeepsAllReadings() {
        AidScheme open = read(SchemeDocuments.changed("'followed': 2,", "")
                .replace("{\"unread\": {\"fr\": \"quart\", \"en\": \"quarter\"}}", "5"));
        Estimate estimate = open.versions()
                .get(1)
                .payments()
                .get(2)
                .amount()
                .estimate(FactSheet.builder().put(PracticeFacts.ON_CALL, false).build());

        assertThat(estimate.low()).contains(BigDecimal.ONE);
        assertThat(estimate.high()).contains(BigDecimal.valueOf(5));
        assertThat(estimate.open())
                .contains(new OpenPoint.OpenConflict("acme-grant", "share", text("la part", "the share")));
    }

    @Test
    void paymentsAreReadWithTheirRhythm() {
        assertThat(NOW.payments()).extracting(Payment::id).containsExactly("first", "yearly", "rest");
        Payment first = NOW.payments().get(0);
        assertThat(first.label()).isEqualTo(text("premier versement", "first part"));
        assertThat(first.rhythm()).isEqualTo(Payment.Rhythm.ONCE);
        assertThat(first.nature()).isEqualTo(Payment.Nature.GRANT);
        assertThat(first.supplement()).isFalse();
        assertThat(first.outsideTotal()).isFalse();
        assertThat(first.year()).isEqualTo(1);
        assertThat(first.perYear()).isEqualTo(12);
        assertThat(first.due()).contains(new Payment.Due(ProjectFacts.SIGNATURE, Period.ZERO));
        Payment yearly = NOW.payments().get(1);
        assertThat(yearly.nature()).isEqualTo(Payment.Nature.PAY);
        assertThat(yearly.when()).isPresent();
        assertThat(yearly.supplement()).isTrue();
        assertThat(yearly.outsideTotal()).isTrue();
        assertThat(yearly.year()).isEqualTo(2);
        assertThat(yearly.activityYear()).isEqualTo(1);
        assertThat(yearly.perYear()).isEqualTo(11);
        assertThat(yearly.times().orElseThrow().estimate(FactSheet.empty())).isEqualTo(Estimate.exactly(3));
        assertThat(yearly.due()).isEmpty();
        assertThat(List.of(first.yearless(), first.yearUnread())).containsOnly(false);
        assertThat(List.of(yearly.yearless(), yearly.yearUnread())).containsOnly(true);
    }

    @Test
    void namedFormulasStandWhereTheyAreNamed() {
        FactSheet sheet = FactSheet.builder()
                .put(PracticeFacts.DAYS_PER_WEEK, 4)
                .put(PracticeFacts.ACTS_PER_YEAR, 2_500)
                .build();

        assertThat(NOW.payments().get(0).amount().estimate(sheet).low().orElseThrow())
                .isEqualByComparingTo("2500");
        assertThat(NOW.payments().get(0).amount().facts())
                .containsExactly(PracticeFacts.DAYS_PER_WEEK, PracticeFacts.ACTS_PER_YEAR);
        assertThat(NOW.payments().get(0).amount().figures())
                .extracting(Figure::id)
                .containsExactly("base");
    }

    @Test
    void termCommitmentAndBreachAreRead() {
        Term term = NOW.term().orElseThrow();
        assertThat(term.begins()).isEqualTo(ProjectFacts.SIGNATURE);
        assertThat(term.months()).contains(new Formula.Constant(BigDecimal.valueOf(60)));
        assertThat(term.wholeMonths()).isTrue();
        assertThat(term.renewal()).isEqualTo(Term.Renewal.TACIT);
        assertThat(term.lastRenewal()).contains(day("2031-12-31"));
        assertThat(term.disputed()).contains("hours");
        assertThat(term.open()).isTrue();
        Commitment commitment = NOW.commitment().orElseThrow();
        assertThat(commitment.months()).contains(new Formula.Constant(BigDecimal.valueOf(36)));
        assertThat(commitment.duties()).hasSize(1);
        assertThat(commitment.text()).isEqualTo(text("rester trois ans", "stay three years"));
        assertThat(commitment.clawback().rule()).isEqualTo(Commitment.Rule.FORMULA);
        assertThat(commitment.clawback().formula()).isPresent();
        assertThat(commitment.clawback().text()).isEqualTo(text("tout rendre", "pay all back"));
        assertThat(NOW.brokenWhen()).isPresent();
        assertThat(NOW.total().orElseThrow().estimate(FactSheet.empty())).isEqualTo(Estimate.exactly(10_000));
    }

    @Test
    void aTermMayHaveNoLengthOfItsOwn() {
        AidScheme open = read(
                SchemeDocuments.changed("'begins': 'event.signature', 'months': 60", "'begins': 'event.signature'"));

        assertThat(open.versions().get(1).term().orElseThrow().months()).isEmpty();
    }

    @Test
    void constraintsAreRead() {
        Constraint cap = ACME.constraints().get(0);

        assertThat(ACME.constraints())
                .extracting(Constraint::type)
                .containsExactly(Constraint.Type.SHARED_CAP, Constraint.Type.REUSE_AFTER);
        assertThat(cap.with()).containsExactly("acme-loan");
        assertThat(cap.category()).contains("acme-aids");
        assertThat(cap.appliesTo()).contains(PracticeFacts.ON_CALL.is(true));
        assertThat(cap.period()).contains(Period.ofYears(3));
        assertThat(cap.cap()).contains(Euros.of(300_000));
        assertThat(cap.from()).contains(day("2031-01-01"));
        assertThat(cap.text()).isEqualTo(text("plafond", "cap"));
        assertThat(cap.sources()).containsExactly("order");
    }

    @ParameterizedTest
    @CsvSource({
        "2031, 2031-01-01, 2031-12-31",
        "2031-02, 2031-02-01, 2031-02-28",
        "2032-02, 2032-02-01, 2032-02-29",
        "2031-12, 2031-12-01, 2031-12-31",
        "2031-06-15, 2031-06-15, 2031-06-15"
    })
    void aVersionRunsFromTheFirstDayToTheLastOfWhatIsTold(String vintage, String first, String last) {
        SchemeVersion version = read(SchemeDocuments.SHORT.replace(
                        "[{}]",
                        "[{\"event\": \"event.signature\", \"from\": \"" + vintage + "\", \"through\": \"" + vintage
                                + "\"}]"))
                .versions()
                .get(0);

        assertThat(version.firstDay()).contains(day(first));
        assertThat(version.lastDay()).contains(day(last));
        assertThat(version.validity().criterion()).isEqualTo(ProjectFacts.SIGNATURE.between(day(first), day(last)));
    }

    @ParameterizedTest
    @CsvSource({
        "2030-06-30, 1, 2030-06-30",
        "2030-12-31, 1, 2030-12-31",
        "2031-01-01, 2, 2031-01-01",
        "2032-01-15, 2, 2032-01-15",
        "2032-06-30, 2, 2032-06-30",
        "2040-01-01, 2, 2032-06-30"
    })
    void aClosedSchemeEndsOnItsLastDayAndDropsWhatBeginsLater(String last, int versions, String end) {
        AidScheme closed = ACME.closedAfter(day(last));

        assertThat(closed.versions()).hasSize(versions);
        assertThat(closed.versions().get(versions - 1).lastDay()).contains(day(end));
        assertThat(closed.constraints()).isEqualTo(ACME.constraints());
        assertThat(closed.id()).isEqualTo(ACME.id());
    }

    @Test
    void aVersionThatEndedBeforeStaysAsItWas() {
        assertThat(ACME.closedAfter(day("2032-01-15")).versions().get(0))
                .isEqualTo(ACME.versions().get(0));
    }

    @Test
    void aClosedVersionSaysItsLastDay() {
        Text words =
                ACME.closedAfter(day("2032-01-15")).versions().get(1).validity().text();

        assertThat(words.french())
                .startsWith(NOW.validity().text().french() + " ; ")
                .endsWith("au plus tard le 2032-01-15");
        assertThat(words.english())
                .startsWith(NOW.validity().text().english() + "; ")
                .endsWith("no later than 2032-01-15");
    }

    @Test
    void aSchemeWithoutDaysIsClosedOnTheDayAskedAbout() {
        SchemeVersion closed = read(SchemeDocuments.SHORT)
                .closedAfter(day("2031-06-30"))
                .versions()
                .get(0);

        assertThat(closed.event()).contains(io.ancrage.criterion.Fact.AS_OF);
        assertThat(closed.lastDay()).contains(day("2031-06-30"));
        assertThat(closed.validity().text().english()).endsWith("no later than 2031-06-30");
    }

    @Test
    void aSchemeCannotBeClosedBeforeItBegan() {
        AidScheme later = read(
                SchemeDocuments.SHORT.replace("[{}]", "[{\"event\": \"event.signature\", \"from\": \"2031-03\"}]"));
        AncrageException wrong =
                catchThrowableOfType(AncrageException.class, () -> later.closedAfter(day("2031-02-28")));

        assertThat(wrong.code()).isEqualTo("ANC-AID-014");
        assertThat(wrong.text().french())
                .isEqualTo("le dispositif acme-short n'a pas de version en vigueur au 2031-02-28 ; donnez un jour plus"
                        + " tardif, ou retirez-le du catalogue");
        assertThat(wrong.text().english())
                .isEqualTo("the scheme acme-short has no version in force on 2031-02-28; give a later day, or take it"
                        + " out of the catalogue");
    }

    @Test
    void anOutlineTellsIdCategoriesInOrderAndEvents() {
        SchemeReader.Outline outline = SchemeReader.outline(
                SchemeDocuments.changed("['acme-aids', 'acme-grants']", "['zoo', 'acme-grants', 'abc', 'acme-aids']"));

        assertThat(outline.id()).isEqualTo("acme-grant");
        assertThat(outline.categories()).containsExactly("abc", "acme-aids", "acme-grants", "zoo");
        assertThat(outline.events()).containsExactly("event.signature", "event.signature");
    }

    @Test
    void theSchemaIsOneOfTheDraftAndBearsItsName() {
        assertThat(Schemas.errorsOf(AidScheme.schema())).isEmpty();
        assertThat(AidScheme.schema()).contains("\"$id\": \"urn:ancrage:schema:aid-scheme:1\"");
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("scheme/properties/kind", AidScheme.Kind.values()),
                Arguments.of("scheme/properties/level", AidScheme.Level.values()),
                Arguments.of("scheme/properties/state/properties/is", AidScheme.State.values()),
                Arguments.of("scheme/properties/confidence", AidScheme.Confidence.values()),
                Arguments.of("figure/properties/basis", Figure.Basis.values()),
                Arguments.of("conflict/properties/bearsOn", Conflict.Bearing.values()),
                Arguments.of("payment/properties/rhythm", Payment.Rhythm.values()),
                Arguments.of("payment/properties/nature", Payment.Nature.values()),
                Arguments.of("term/properties/renewal", Term.Renewal.values()),
                Arguments.of("commitment/properties/clawback/properties/rule", Commitment.Rule.values()),
                Arguments.of("constraint/properties/type", Constraint.Type.values()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void schemaAndReaderKnowTheSameWords(String path, Enum<?>[] constants) {
        Object node = JsonText.read(JsonEngine.ofHost(), AidScheme.schema());
        for (String name : ("$defs/" + path + "/enum").split("/")) {
            node = ((Map<?, ?>) node).get(name);
        }

        assertThat(node).isEqualTo(Stream.of(constants).map(Enum::name).toList());
    }

    @Test
    void theInventedDocumentsFitTheSchema() {
        assertThat(Schemas.errors(AidScheme.schema(), SchemeDocuments.WHOLE)).isEmpty();
        assertThat(Schemas.errors(AidScheme.schema(), SchemeDocuments.SHORT)).isEmpty();
    }

    @Test
    void allFrenchDocumentsFitTheSchema() {
        assertThat(FrenchSchemes.documents())
                .hasSize(89)
                .allSatisfy((name, text) -> assertThat(Schemas.errors(AidScheme.schema(), text))
                        .as(name)
                        .isEmpty());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'shortName':                              | 'shortname':
            'shortName': 'ACME',                      | ``
            'schemaVersion': '1'                      | 'schemaVersion': '2'
            'id': 'acme-grant'                        | 'id': 'Acme Grant'
            'value': 10000                            | 'value': '10000'
            'shortName': 'ACME'                       | 'shortName': null
            {'fr': 'Subvention Acme', 'en': 'Acme grant'} | {'fr': 'Subvention Acme'}
            'en': 'Acme grant'                        | 'en': ' '
            'shortName': 'ACME'                       | 'shortName': ''
            'LUMP_SUM'                                | 'LUMPSUM'
            'REGIONAL'                                | 'REGION'
            'MEDIUM'                                  | 'SURE'
            'GROSS'                                   | 'BRUT'
            'AMOUNT'                                  | 'SUM'
            'rhythm': 'ONCE'                          | 'rhythm': 'DAILY'
            'TACIT'                                   | 'TACITE'
            'REUSE_AFTER'                             | 'REUSE'
            'discretionary': true                     | 'discretionary': 'yes'
            'on': '2031-03-01'                        | 'on': '01/03/2031'
            'from': '2031-01',                        | 'from': '2030/2031',
            'dated': '2031-01'                        | 'dated': ''
            https://example.org/order                 | javascript:alert(1)
            {'conflict': 'hours',                     | {'conflict': 'hours', 'criterion': {'all': []},
            {'conflict': 'hours', 'sources'           | {'sources'
            'followed': 2                             | 'followed': 0
            'perYear': 11                             | 'perYear': 13
            'year': 2                                 | 'year': 0
            'period': 'P10Y', 'text'                  | 'period': '-P10Y', 'text'
            'cap': 300000                             | 'cap': -1
            'months': 36                              | 'months': 'twelve'
            'months': 36                              | 'months': {}
            'months': 36                              | 'months': {'figure': 'base', 'named': 'days'}
            'months': 36                              | 'months': {'sum': []}
            'months': 36                              | 'months': {'difference': [3, 2, 1]}
            'months': 36                              | 'months': {'proRata': 1, 'full': 0}
            'months': 36                              | 'months': {'proRata': 1, 'full': 4, 'floor': -5}
            'months': 36                              | 'months': {'taperingSince': 'event.creation', 'phases': []}
            'months': 36                              | 'months': {'when': {'all': []}, 'then': 1}
            'months': 36                              | 'months': {'table': 1, 'rows': [], 'between': {'fr': 'a', 'en': 'b'}}
            'months': 36                              | 'months': {'conflict': 'hours', 'readings': [1]}
            'months': 36                              | 'months': {'fact': 'practice.daysPerWeek', 'atLeast': 3}
            """)
    void theSchemaRefusesWhatTheReaderRefusesByItsForm(String found, String replacement) {
        String document = SchemeDocuments.changed(found, replacement == null ? "" : replacement);

        assertThat(Schemas.errors(AidScheme.schema(), document)).isNotEmpty();
        assertThat(catchThrowableOfType(AncrageException.class, () -> read(document)))
                .isNotNull();
    }

    @Test
    void everyFrenchConditionHasWordsInBothLanguages() {
        assertThat(FrenchSchemes.CATALOG.schemes())
                .flatExtracting(AidScheme::versions)
                .flatExtracting(SchemeVersion::conditions)
                .isNotEmpty()
                .allSatisfy(condition -> {
                    assertThat(condition.text().french()).isNotBlank();
                    assertThat(condition.text().english()).isNotBlank();
                });
    }

    @Test
    void aDisputeOnTheDaysStaysOneWhenTheSchemeIsClosed() {
        AidScheme disputed =
                read(SchemeDocuments.changed("'formulas': {", "'validity': {'conflict': 'hours'}, 'formulas': {"));
        Condition validity =
                disputed.closedAfter(day("2032-01-15")).versions().get(1).validity();

        assertThat(validity.conflict()).contains("hours");
        assertThat(validity.criterion()).isInstanceOf(Disputed.class);
        assertThat(validity.criterion().children())
                .allSatisfy(reading ->
                        assertThat(reading.children()).contains(ProjectFacts.SIGNATURE.atMost(day("2032-01-15"))));
    }
}
