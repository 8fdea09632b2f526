package io.ancrage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Series;
import io.ancrage.fact.Known;
import io.ancrage.fact.Missing;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Why;
import io.ancrage.json.internal.FactsReader;
import io.ancrage.json.internal.FactsWriter;
import io.ancrage.json.internal.JsonPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactsJsonTest {

    private static final long SEED = Long.getLong("ancrage.seed", 20_261_121L);
    private static final Source CENSUS = Source.of("Recensement de la mairie");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private final Json json = Json.of(Samples.WORDS);
    private final FactsReader reader = new FactsReader(Samples.WORDS);
    private final FactsWriter writer = new FactsWriter(Samples.WORDS);

    private Map<Fact<?>, Reading<?>> read(String text) {
        return reader.facts(json.read(text.replace('\'', '"')));
    }

    private String write(Map<Fact<?>, Reading<?>> facts) {
        return json.writeTree(writer.tree(facts, JsonPath.ROOT)).replace('"', '\'');
    }

    private static <T> Known<T> stated(T value) {
        return new Known<>(value, Precision.EXACT, Source.STATED, Vintage.UNKNOWN);
    }

    @Test
    void aBareValueIsExactAndStated() {
        assertThat(read("""
                {'territory.population': 5e3, 'territory.coast': true, 'territory.zoning.physician': 'ZIP',
                 'person.born': '1990-02-01', 'person.skills': ['b', 'a', 'b']}"""))
                .containsExactly(
                        Map.entry(Samples.POPULATION, stated(BigDecimal.valueOf(5_000))),
                        Map.entry(Samples.COAST, stated(true)),
                        Map.entry(Samples.ZONE, stated("ZIP")),
                        Map.entry(Samples.BORN, stated(LocalDate.of(1990, 2, 1))),
                        Map.entry(Samples.SKILLS, stated(CodeSet.of("a", "b"))));
    }

    @Test
    void aLongFormTellsPrecisionSourceAndTime() {
        assertThat(read("""
                {'person.born': {'value': '1990-02-01', 'precision': 'YEAR', 'source': 'Recensement de la mairie'},
                 'territory.zoning.physician': {'value': 'ZIP', 'precision': 'OR_FINER', 'asOf': '2026-03'},
                 'person.skills': {'value': ['a'], 'complete': false}}"""))
                .containsExactly(
                        Map.entry(
                                Samples.BORN,
                                new Known<>(LocalDate.of(1990, 2, 1), Precision.YEAR, CENSUS, Vintage.UNKNOWN)),
                        Map.entry(
                                Samples.ZONE,
                                new Known<>("ZIP", Precision.OR_FINER, Source.STATED, Vintage.of("2026-03"))),
                        Map.entry(Samples.SKILLS, stated(CodeSet.atLeast("a"))));
    }

    @Test
    void noneAndMissingAreToldApart() {
        assertThat(read("""
                {'person.born': {'missing': 'ASK_PERSON'},
                 'territory.zoning.physician': {'none': true, 'source': 'Recensement de la mairie', 'asOf': '2026'}}"""))
                .containsExactly(
                        Map.entry(Samples.BORN, new Missing<>(Samples.BORN, Why.ASK_PERSON)),
                        Map.entry(Samples.ZONE, new None<>(CENSUS, Vintage.of("2026"))));
    }

    @Test
    void seriesAndEventsTellHowFarTheyAreComplete() {
        Series acts = Series.completeThrough(
                JUNE, new Series.Entry(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), BigDecimal.valueOf(410)));
        Events aids = new Events(
                List.of(
                        new Events.Event(LocalDate.of(2025, 3, 1), Precision.MONTH),
                        new Events.Event(LocalDate.of(2026, 1, 15), Precision.EXACT)),
                LocalDate.MIN);
        String text = """
                {'practice.acts':{'entries':[{'from':'2026-01-01','until':'2026-02-01','amount':410}],\
                'completeThrough':'2026-06-30'},\
                'practice.aids':{'dates':[{'date':'2025-03-01','precision':'MONTH'},'2026-01-15']}}""";

        assertThat(read(text))
                .containsExactly(Map.entry(Samples.ACTS, stated(acts)), Map.entry(Samples.AIDS, stated(aids)));
        assertThat(read("{'practice.acts': {'value': {'entries': []}, 'asOf': '2026'}}"))
                .containsEntry(
                        Samples.ACTS,
                        new Known<>(Series.partial(), Precision.EXACT, Source.STATED, Vintage.of("2026")));
        assertThat(write(read(text))).isEqualTo(text);
    }

    @Test
    void whatIsWrittenIsTheShortestFormByAscendingId() {
        assertThat(write(read("""
                {'territory.population': {'value': 5000, 'source': 'Déclaration'},
                 'person.skills': {'value': ['a'], 'complete': true},
                 'person.born': {'value': '1990-02-01', 'precision': 'EXACT', 'asOf': ''}}""")))
                .isEqualTo("{'person.born':'1990-02-01','person.skills':['a'],'territory.population':5000}");
    }

    @Test
    void whatIsWrittenIsReadBackEqualWhateverIsKnown() {
        System.out.println("FactsJsonTest: -Dancrage.seed=" + SEED);
        Random random = new Random(SEED);
        Draws draws = new Draws(random, Samples.WORDS, Samples.FACTS);
        for (int i = 0; i < 3_000; i++) {
            Map<Fact<?>, Reading<?>> facts = new LinkedHashMap<>();
            for (Fact<?> fact : Samples.FACTS) {
                if (random.nextBoolean()) {
                    facts.put(fact, draws.reading(fact));
                }
            }
            String text = write(facts);

            assertThat(read(text)).as("run %d: %s", i, text).isEqualTo(facts);
            assertThat(write(read(text))).as("run %d", i).isEqualTo(text);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                      | ANC-JSON-005 |                            | des faits, comme       | facts, such as
            {'territory.popluation':1}                              | ANC-FACT-001 | /territory.popluation      | plus proche            | nearest
            {'territory.population':'5000'}                         | ANC-JSON-005 | /territory.population      | un nombre              | a number
            {'territory.population':{'valeu':5000}}                 | ANC-JSON-006 | /territory.population/valeu | « value »             | "value"
            {'territory.population':{}}                             | ANC-JSON-008 | /territory.population      | trouvé : aucun         | found none
            {'territory.population':{'value':1,'missing':'ASK_PERSON'}} | ANC-JSON-008 | /territory.population  | un seul champ          | a single field
            {'territory.population':{'value':1,'precision':'MONTH'}} | ANC-JSON-006 | /territory.population/precision | n'a pas sa place | does not belong
            {'territory.population':1e15}                           | ANC-FACT-003 | /territory.population      | 15 chiffres            | 15 significant
            {'territory.population':{'none':true}}                  | ANC-FACT-008 | /territory.population      | « aucun »              | "none"
            {'territory.population':null}                           | ANC-JSON-005 | /territory.population      | null                   | null
            {'territory.coast':'oui'}                               | ANC-JSON-005 | /territory.coast           | true ou false          | true or false
            {'territory.zoning.physician':{'none':false}}           | ANC-JSON-009 | /territory.zoning.physician/none | se laisse de côté | left out
            {'territory.zoning.physician':'ZRR'}                    | ANC-FACT-005 | /territory.zoning.physician | ZIP_PLUS              | ZIP_PLUS
            {'territory.zoning.physician':{'value':'ZIP','precision':'MONTH'}} | ANC-JSON-009 | /territory.zoning.physician/precision | OR_FINER | OR_FINER
            {'person.skills':['a',5]}                               | ANC-JSON-005 | /person.skills/1           | un code                | a code
            {'person.skills':['']}                                  | ANC-FACT-004 | /person.skills/0           | pas vide               | not blank
            {'person.skills':{'value':[],'complete':'no'}}          | ANC-JSON-005 | /person.skills/complete    | true ou false          | true or false
            {'person.born':'1990-02-30'}                            | ANC-JSON-009 | /person.born               | date du calendrier     | date of the calendar
            {'person.born':{'value':'1990-02-03','asOf':'hier'}}    | ANC-SRC-002  | /person.born/asOf          | millésime              | vintage
            {'person.born':{'value':'1990-02-03','source':' '}}     | ANC-SRC-001  | /person.born/source        | titre                  | title
            {'person.born':{'missing':'LATER'}}                     | ANC-JSON-009 | /person.born/missing       | ASK_PERSON             | ASK_PERSON
            {'person.born':{'missing':'ASK_PERSON','asOf':'2026'}}  | ANC-JSON-006 | /person.born/asOf          | n'a pas sa place       | does not belong
            {'practice.acts':5}                                     | ANC-JSON-005 | /practice.acts             | une série              | a series
            {'practice.acts':{'entries':[{'from':'2026-01-01','until':'2026-01-01','amount':1}]}} | ANC-FACT-006 | /practice.acts/entries/0 | une période | a period
            {'practice.acts':{'entries':[{'from':'2026-01-01','until':'2026-03-01','amount':1},{'from':'2026-02-01','until':'2026-03-01','amount':1}]}} | ANC-FACT-007 | /practice.acts/entries | chevauchent | overlap
            {'practice.acts':{'entries':[{'from':'2026-01-01','until':'2026-03-01'}]}} | ANC-JSON-007 | /practice.acts/entries/0 | « amount » | "amount"
            {'practice.aids':['2026-01-01']}                        | ANC-JSON-005 | /practice.aids             | des événements         | events
            {'practice.aids':{'dates':[{'date':'2026-01-01','precision':'OR_FINER'}]}} | ANC-JSON-009 | /practice.aids/dates/0/precision | MONTH | MONTH
            """)
    void badFactsAreRefusedWithPlaceAndRemedy(String text, String code, String place, String french, String english) {
        AncrageException error = catchThrowableOfType(AncrageException.class, () -> read(text));

        assertThat(error.code()).isEqualTo(code);
        assertThat(error.place()).isEqualTo(place == null ? "" : place);
        assertThat(error.message(Locale.FRENCH)).contains(french);
        assertThat(error.message(Locale.ENGLISH)).contains(english);
    }

    @Test
    void aFactOfAnotherVocabularyIsNotWritten() {
        Fact<Boolean> quiet = Fact.flag("territory.quiet");
        Fact<BigDecimal> coast = Fact.number("territory.coast", "km");

        assertThat(catchThrowableOfType(AncrageException.class, () -> write(Map.of(quiet, stated(true))))
                        .getMessage())
                .startsWith("ANC-FACT-001 /territory.quiet: ");
        assertThat(catchThrowableOfType(AncrageException.class, () -> write(Map.of(coast, stated(BigDecimal.ONE))))
                        .getMessage())
                .startsWith("ANC-FACT-010 /territory.coast: ");
    }

    @ParameterizedTest
    @MethodSource("io.ancrage.json.Samples#jsons")
    void bothLinesOfJacksonGiveTheSameFacts(Json either) {
        String text =
                "{\"practice.acts\":{\"entries\":[],\"completeThrough\":\"2026-06-30\"},\"territory.population\":1.5}";

        assertThat(either.writeTree(writer.tree(reader.facts(either.read(text)), JsonPath.ROOT)))
                .isEqualTo(text);
    }
}
