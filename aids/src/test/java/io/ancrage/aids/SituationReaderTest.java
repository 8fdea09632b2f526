package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ancrage.AncrageException;
import io.ancrage.Euros;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.place.TerritoryCode;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Situations from JSON: a whole one, and each kind of bad one. */
class SituationReaderTest {

    private static final SituationReader READER = SituationReader.of(FrenchSchemes.CATALOG, FrenchTerritories.load());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final String WHOLE = """
            {
              "schemaVersion": "1",
              "asOf": "2026-11-21",
              "place": "COM-23096",
              "at": {"secondOffice": "23008"},
              "facts": {"person.profession": "10", "practice.daysPerWeek": 3.5, "event.installation": "2027-03-01"},
              "roles": {"hostedDoctor": {"practice.onCall": true}, "secondOffice": {"practice.daysPerWeek": 1}},
              "eventsOf": {"caim": {"event.signature": "2025-12-31"}},
              "history": [
                {"event": "GRANTED", "category": "local-authority-aid", "date": "2024-05-02", "received": 1500.50},
                {"event": "SIGNED", "scheme": "caim", "date": "2022-01-15"}
              ]
            }
            """;

    private static Situation read(String document) {
        return READER.read(document.replace('\'', '"'));
    }

    private static <T> T known(FactSheet sheet, Fact<T> fact) {
        assertThat(sheet.read(fact)).isInstanceOf(Known.class);
        return ((Known<T>) sheet.read(fact)).known();
    }

    private static String changed(String found, String replacement) {
        String quoted = found.replace('\'', '"');
        assertThat(WHOLE).contains(quoted);
        return WHOLE.replace(quoted, replacement.replace('\'', '"'));
    }

    @Test
    void aWholeSituationIsRead() {
        Situation situation = read(WHOLE);

        assertThat(situation.asOf()).isEqualTo(DAY);
        assertThat(known(situation.facts(), ProjectFacts.PROFESSION)).isEqualTo("10");
        assertThat(known(situation.facts(), PracticeFacts.DAYS_PER_WEEK)).isEqualByComparingTo("3.5");
        assertThat(known(situation.place(), Inside.WITHIN).codes()).contains("COM-23096", "DEP-23");
        assertThat(known(situation.place(), AidFacts.DEPARTMENT)).isEqualTo("DEP-23");
        assertThat(known(situation.role("hostedDoctor").orElseThrow(), PracticeFacts.ON_CALL))
                .isTrue();
        assertThat(situation.role("mainOffice")).isEmpty();
    }

    @Test
    void theHistoryIsInTheOrderOfTime() {
        assertThat(read(WHOLE).history().orElseThrow())
                .containsExactly(
                        PastAid.signed("caim", LocalDate.of(2022, 1, 15)),
                        new PastAid(
                                PastAid.Event.GRANTED,
                                "",
                                "local-authority-aid",
                                LocalDate.of(2024, 5, 2),
                                Optional.of(Euros.of("1500.50"))));
    }

    @Test
    void anEventOfOneSchemeIsTheDayOfThatSchemeOnly() {
        Situation situation = read(WHOLE);

        assertThat(situation.event(ProjectFacts.SIGNATURE, "caim"))
                .extracting(day -> ((Known<LocalDate>) day).known())
                .isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(situation.event(ProjectFacts.SIGNATURE, "cstm"))
                .extracting(day -> ((Known<LocalDate>) day).known())
                .isEqualTo(DAY);
        assertThat(situation.event(AidFacts.INSTALLATION, "caim"))
                .extracting(day -> ((Known<LocalDate>) day).known())
                .isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void whatIsToldOfARoleStandsBesideItsPlace() {
        FactSheet office = read(WHOLE).role("secondOffice").orElseThrow();

        assertThat(known(office, PracticeFacts.DAYS_PER_WEEK)).isEqualByComparingTo("1");
        assertThat(known(office, Inside.WITHIN).codes()).contains("COM-23008");
    }

    @Test
    void whatIsToldOfARoleWinsOverItsPlace() {
        FactSheet office = read("""
                {'asOf': '2026-11-21', 'at': {'secondOffice': '23008'},
                 'roles': {'secondOffice': {'territory.population': 7}}}""").role("secondOffice").orElseThrow();

        assertThat(known(office, TerritoryFacts.POPULATION)).isEqualByComparingTo("7");
    }

    @Test
    void anEmptyHistoryIsNothingAndNoHistoryIsUnknown() {
        assertThat(read("{'asOf': '2026-11-21', 'history': []}").history()).contains(List.of());
        assertThat(read("{'asOf': '2026-11-21'}").history()).isEmpty();
    }

    @Test
    void theLeastSituationIsADay() {
        Situation situation = read("{'asOf': '2026-11-21'}");

        assertThat(situation.asOf()).isEqualTo(DAY);
        assertThat(situation.facts().read(ProjectFacts.PROFESSION).isMissing()).isTrue();
    }

    @Test
    void theDayThatIsAskedWinsOverTheOneThatIsTold() {
        LocalDate asked = LocalDate.of(2027, 6, 1);

        assertThat(READER.read(WHOLE, asked).asOf()).isEqualTo(asked);
        assertThat(READER.read("{}", asked).asOf()).isEqualTo(asked);
    }

    @Test
    void aDayThatIsToldIsADayEvenWhereAnotherIsAsked() {
        AncrageException wrong =
                catchThrowableOfType(AncrageException.class, () -> READER.read("{\"asOf\": \"demain\"}", DAY));

        assertThat(wrong.code()).isEqualTo("ANC-JSON-009");
        assertThat(wrong.place()).isEqualTo("/asOf");
    }

    @Test
    void itAnswersLikeOneBuiltInJava() {
        Situation built = Situation.builder(DAY)
                .fact(ProjectFacts.PROFESSION, "10")
                .place(FrenchTerritories.load().sheet(TerritoryCode.commune("23096")))
                .event(AidFacts.INSTALLATION, LocalDate.of(2027, 3, 1))
                .history(List.of(PastAid.signed("caim", LocalDate.of(2022, 1, 15))))
                .build();
        Situation told = read("""
                {'asOf': '2026-11-21', 'place': '23096',
                 'facts': {'person.profession': '10', 'event.installation': '2027-03-01'},
                 'history': [{'event': 'SIGNED', 'scheme': 'caim', 'date': '2022-01-15'}]}""");

        assertThat(FrenchSchemes.CATALOG.assess(told).verdicts())
                .extracting(verdict -> verdict.scheme().id() + " " + verdict.right() + " " + verdict.missing())
                .containsExactlyElementsOf(FrenchSchemes.CATALOG.assess(built).verdicts().stream()
                        .map(verdict -> verdict.scheme().id() + " " + verdict.right() + " " + verdict.missing())
                        .toList());
    }

    @Test
    void moreWordsMayBeUsed() {
        Fact<Boolean> piano = Fact.flag("person.piano");
        String document = "{'asOf': '2026-11-21', 'facts': {'person.piano': true}}".replace('\'', '"');

        assertThat(catchThrowableOfType(AncrageException.class, () -> READER.read(document))
                        .code())
                .isEqualTo("ANC-FACT-001");
        Situation situation =
                READER.with(FrenchSchemes.CATALOG.vocabulary().with(piano)).read(document);
        assertThat(known(situation.facts(), piano)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no JSON                    | {asOf}                     | JSON-003 | 1:2   | attendu : du JSON                                                    | expected JSON
            no object                  | []                         | JSON-005 | ``    | attendu : une situation, { "asOf": ..., "facts": { ... } } ; trouvé : une liste | expected a situation, { "asOf": ..., "facts": { ... } }; found a list
            no day                     | {}                         | JSON-007 | ``    | il manque le champ « asOf »                                          | the field "asOf" is missing
            day in letters             | {"asOf": "demain"}         | JSON-009 | /asOf | « demain » n'est pas valable ; attendu : une date du calendrier      | "demain" is not valid; expected a date of the calendar
            day that is a number       | {"asOf": 2026}             | JSON-005 | /asOf | une date entre guillemets++trouvé : le nombre 2026                   | a date in quotes++found the number 2026
            """)
    void aTextThatIsNoSituationIsRefused(
            String kind, String document, String code, String place, String french, String english) {
        isRefused(document, code, place, french, english);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown field              | 'facts':                   | 'fatcs':               | JSON-006 | /fatcs                       | « fatcs » n'a pas sa place ici ; le plus proche : « facts »      | "fatcs" does not belong here; the nearest is "facts"
            other version of the form  | 'schemaVersion': '1'       | 'schemaVersion': '2'   | JSON-009 | /schemaVersion               | la version du format est "1" ; trouvé : 2                        | the version of the form is "1"; found 2
            unknown fact               | 'person.profession'        | 'person.profesion'     | FACT-001 | /facts/person.profesion      | le plus proche : person.profession                               | the nearest is person.profession
            value of another type      | 3.5                        | 'three'                | JSON-005 | /facts/practice.daysPerWeek  | attendu : un nombre++« three »                                   | expected a number++"three"
            null fact                  | 3.5                        | null                   | JSON-005 | /facts/practice.daysPerWeek  | trouvé : null                                                    | found null
            unknown code               | '10'                       | 'doctor'               | FACT-005 | /facts/person.profession     | doctor++possibles                                                | doctor++possible
            unknown place              | 'COM-23096'                | 'COM-23999'            | TERR-002 | /place                       | COM-23999                                                        | COM-23999
            place that is no code      | 'COM-23096'                | 'La Souterraine'       | TERR-002 | /place                       | « La Souterraine »++donnez le code : COM-23176                   | "La Souterraine"++give the code: COM-23176
            unknown place of a role    | '23008'                    | '23999'                | TERR-002 | /at/secondOffice             | « 23999 » n'est le code d'aucun territoire++exemples : 23096     | "23999" is the code of no territory++for example: 23096
            place that is a number     | '23008'                    | 23008                  | JSON-005 | /at/secondOffice             | un texte entre guillemets ; trouvé : le nombre 23008             | a text in quotes; found the number 23008
            unknown fact of a role     | 'practice.onCall'          | 'practice.oncall'      | FACT-001 | /roles/hostedDoctor/practice.oncall | le plus proche : practice.onCall                          | the nearest is practice.onCall
            roles that are no object   | {'hostedDoctor': {'practice.onCall': true}, 'secondOffice': {'practice.daysPerWeek': 1}} | [] | JSON-005 | /roles | attendu : un objet++une liste                      | expected an object++a list
            unknown scheme of an event | {'caim': {                 | {'caimm': {            | AID-016  | /eventsOf/caimm              | aucun dispositif « caimm » ; le plus proche : caim               | no scheme "caimm"; the nearest is caim
            unknown event              | {'event.signature'         | {'event.signing'       | FACT-001 | /eventsOf/caim/event.signing | event.signing                                                    | event.signing
            event that is no date      | {'event.signature'         | {'practice.onCall'     | AID-013  | /eventsOf/caim/practice.onCall | practice.onCall (FLAG) n'est pas un événement ; attendu : un fait daté | practice.onCall (FLAG) is not an event; expected a fact that is a date
            day of an event            | '2025-12-31'               | '2025-12-32'           | JSON-009 | /eventsOf/caim/event.signature | « 2025-12-32 »++une date du calendrier                         | "2025-12-32"++a date of the calendar
            unknown scheme in history  | 'scheme': 'caim'           | 'scheme': 'caimm'      | AID-016  | /history/1/scheme            | aucun dispositif « caimm » ; le plus proche : caim               | no scheme "caimm"; the nearest is caim
            scheme like no other       | 'scheme': 'caim'           | 'scheme': 'zzzzzzzzzz' | AID-016  | /history/1/scheme            | aucun dispositif « zzzzzzzzzz » ; identifiants connus : cesp    | no scheme "zzzzzzzzzz"; known ids: cesp
            unknown category           | 'local-authority-aid'      | 'local-aid'            | AID-017  | /history/0/category          | aucun dispositif n'est de la catégorie « local-aid »++possibles : ++local-authority-aid | no scheme is in the category "local-aid"++possible: ++local-authority-aid
            neither scheme nor category | 'scheme': 'caim', 'date'  | 'date'                 | AID-017  | /history/1                   | nomme son dispositif (« scheme ») ou sa « category » ; présents : [event, date] | names its "scheme" or its "category"; present: [event, date]
            unknown kind of event      | 'GRANTED'                  | 'GIVEN'                | JSON-009 | /history/0/event             | « GIVEN »++SIGNED, GRANTED, TERMINATED                           | "GIVEN"++SIGNED, GRANTED, TERMINATED
            past aid without a day     | , 'date': '2022-01-15'     | ``                     | JSON-007 | /history/1                   | il manque le champ « date » ; présents : event, scheme           | the field "date" is missing; present: event, scheme
            past day that is none      | '2022-01-15'               | '15/01/2022'           | JSON-009 | /history/1/date              | « 15/01/2022 »++AAAA-MM-JJ                                       | "15/01/2022"++YYYY-MM-DD
            tenths of a cent           | 1500.50                    | 1500.505               | MONEY-001 | /history/0/received         | au plus deux décimales                                           | at most two decimals
            less than nothing          | 1500.50                    | -1                     | AID-017  | /history/0/received          | ce qui a été reçu n'est pas négatif ; trouvé : -1.00             | what was received is not negative; found -1.00
            unknown field of a past aid | 'received'                | 'amount'               | JSON-006 | /history/0/amount            | « amount » n'a pas sa place ici++received                        | "amount" does not belong here++received
            """)
    void aBadFieldIsRefusedAtItsPlace(
            String kind, String found, String replacement, String code, String place, String french, String english) {
        isRefused(changed(found, replacement == null ? "" : replacement), code, place, french, english);
    }

    private static void isRefused(String document, String code, String place, String french, String english) {
        AncrageException wrong = catchThrowableOfType(AncrageException.class, () -> READER.read(document));
        assertThat(wrong).as("an error").isNotNull();
        assertThat(wrong.code()).as(wrong.getMessage()).isEqualTo("ANC-" + code);
        assertThat(wrong.place()).as(wrong.getMessage()).isEqualTo(place == null ? "" : place);
        assertThat(wrong.message(Locale.FRENCH)).contains(french.split("\\+\\+"));
        assertThat(wrong.message(Locale.ENGLISH)).contains(english.split("\\+\\+"));
    }

    @Test
    void anAnswerIsReadLikeAFactOfADocument() {
        Reading<?> days = READER.reading(PracticeFacts.DAYS_PER_WEEK, "3.5");
        Reading<?> none = READER.reading(ProjectFacts.INSTALLED_ON, "{\"none\": true}");

        assertThat(days)
                .isInstanceOfSatisfying(
                        Known.class,
                        known -> assertThat((BigDecimal) known.known()).isEqualByComparingTo("3.5"));
        assertThat(none).isInstanceOf(None.class);
        assertThat(READER.reading(ProjectFacts.SPECIALTIES, "[]"))
                .isInstanceOfSatisfying(
                        Known.class, known -> assertThat(known.known()).isEqualTo(CodeSet.of(List.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3.5, "practice.onCall": true | ANC-JSON-003 | 1:4
            true} {                      | ANC-JSON-003 | 1:5
            tru                          | ANC-JSON-003 | 1:1
            "3.5"                        | ANC-JSON-005 | /practice.daysPerWeek
            null                         | ANC-JSON-005 | /practice.daysPerWeek
            """)
    void anAnswerIsOneValueAndNothingElse(String json, String code, String place) {
        AncrageException wrong =
                catchThrowableOfType(AncrageException.class, () -> READER.reading(PracticeFacts.DAYS_PER_WEEK, json));

        assertThat(wrong.code()).isEqualTo(code);
        assertThat(wrong.place()).isEqualTo(place);
    }

    @Test
    void anAnswerToAnUnknownFactIsRefused() {
        AncrageException wrong =
                catchThrowableOfType(AncrageException.class, () -> READER.reading(Fact.flag("person.piano"), "true"));

        assertThat(wrong.code()).isEqualTo("ANC-FACT-001");
    }

    @Test
    void noTextIsAProgrammingMistake() {
        assertThatNullPointerException().isThrownBy(() -> READER.read(null));
        assertThatNullPointerException().isThrownBy(() -> READER.with(null)).withMessage("words");
        assertThatNullPointerException().isThrownBy(() -> READER.reading(PracticeFacts.ON_CALL, null));
    }

    @Test
    void theSchemaIsOneOfTheDraftAndTakesWholeAndLeastSituations() {
        assertThat(Schemas.errorsOf(SituationReader.schema())).isEmpty();
        assertThat(SituationReader.schema()).contains("\"$id\": \"urn:ancrage:schema:situation:1\"");
        assertThat(Schemas.errors(SituationReader.schema(), WHOLE)).isEmpty();
        assertThat(Schemas.errors(SituationReader.schema(), "{\"asOf\": \"2026-11-21\"}"))
                .isEmpty();
        assertThat(Schemas.errors(SituationReader.schema(), "{}")).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'facts':                   | 'fatcs':
            'schemaVersion': '1'       | 'schemaVersion': '2'
            'person.profession'        | 'profession'
            '2026-11-21'               | 'demain'
            '23008'                    | 23008
            'COM-23096'                | 23096
            {'hostedDoctor': {'practice.onCall': true}, 'secondOffice': {'practice.daysPerWeek': 1}} | []
            '2025-12-31'               | '2025'
            'GRANTED'                  | 'GIVEN'
            , 'date': '2022-01-15'     | ``
            'scheme': 'caim', 'date'   | 'date'
            1500.50                    | -1
            'received'                 | 'amount'
            """)
    void theSchemaRefusesWhatTheReaderRefusesByItsForm(String found, String replacement) {
        String document = changed(found, replacement == null ? "" : replacement);

        assertThat(Schemas.errors(SituationReader.schema(), document)).isNotEmpty();
        assertThat(catchThrowableOfType(AncrageException.class, () -> READER.read(document)))
                .isNotNull();
    }
}
