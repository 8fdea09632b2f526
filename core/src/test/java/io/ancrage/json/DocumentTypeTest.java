package io.ancrage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import io.ancrage.AncrageException;
import io.ancrage.actor.ActorKind;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.Why;
import io.ancrage.json.internal.Words;
import io.ancrage.offer.Amount;
import io.ancrage.place.TravelMode;
import io.ancrage.practice.OnCall;
import io.ancrage.practice.PracticeMode;
import io.ancrage.profession.ActivityCode;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schemas of documents, held against what is read and written. */
class DocumentTypeTest {

    private static final long SEED = Long.getLong("ancrage.seed", 20_261_121L);
    private static final Json JSON = Json.of(Documents.WORDS);
    private static final Pattern POSSIBLE = Pattern.compile("possible: ([^)]*)");

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    private static void fits(DocumentType type, String document) {
        assertThat(Schemas.errors(type, document)).as(document).isEmpty();
    }

    private static Object read(DocumentType type, String document) {
        return switch (type) {
            case CRITERION -> JSON.readCriterion(document);
            case PROJECT -> JSON.readProject(document);
            case JOINT_PROJECT -> JSON.readJointProject(document);
            case OFFER -> JSON.readOffer(document);
            case ACTOR -> JSON.readActor(document);
            case TERRITORY_FACTS -> JSON.readTerritoryProfile(document);
        };
    }

    @ParameterizedTest
    @EnumSource
    void everySchemaIsOneOfTheDraftAndBearsItsName(DocumentType type) {
        assertThat(Schemas.registry()
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(type.schema(), InputFormat.JSON))
                .isEmpty();
        assertThat(type.schema())
                .contains("\"$id\": \"urn:ancrage:schema:" + type.word() + ":1\"")
                .isEqualTo(type.schema());
        assertThat(DocumentType.ofWord(type.word())).contains(type);
    }

    @Test
    void aTypeIsNamedInSmallLettersWithHyphens() {
        assertThat(DocumentType.TERRITORY_FACTS.word()).isEqualTo("territory-facts");
        assertThat(DocumentType.ofWord("OFFER")).isEmpty();
    }

    @Test
    void aSchemaHoldsWhatItsTypeNeedsOnly() {
        assertThat(DocumentType.ACTOR.schema()).contains("\"territory\": {").doesNotContain("\"criterion\"");
        assertThat(DocumentType.OFFER.schema()).contains("\"criterion\": {", "\"area\": {", "\"actor\": {");
    }

    @Test
    void whateverIsWrittenFits() {
        System.out.println("DocumentTypeTest: -Dancrage.seed=" + SEED);
        Random random = new Random(SEED);
        Documents documents = new Documents(random);
        Draws draws = new Draws(random, Samples.WORDS, Samples.FACTS, "quiet");
        Json samples = Json.of(Samples.WORDS);
        for (int i = 0; i < 200; i++) {
            fits(DocumentType.OFFER, JSON.write(documents.offer()));
            fits(DocumentType.PROJECT, JSON.write(documents.project("p-1")));
            fits(DocumentType.PROJECT, JSON.write(documents.project("p-1").published()));
            fits(DocumentType.JOINT_PROJECT, JSON.write(documents.joint()));
            fits(DocumentType.ACTOR, JSON.write(documents.actor()));
            fits(DocumentType.TERRITORY_FACTS, JSON.write(documents.profile()));
            fits(DocumentType.CRITERION, samples.write(draws.criterion(3)));
        }
    }

    @Test
    void theGoldenDocumentsFit() {
        fits(DocumentType.OFFER, OfferJsonTest.WHOLE);
        fits(DocumentType.ACTOR, ActorJsonTest.WHOLE);
        fits(DocumentType.JOINT_PROJECT, JointProjectJsonTest.COUPLE);
        fits(DocumentType.PROJECT, ProjectJsonTest.DOCTOR);
    }

    @ParameterizedTest
    @MethodSource("io.ancrage.json.PackagePage#documents")
    void theExamplesOfThePackagePageFitAndAreRead(DocumentType type, String document) {
        fits(type, document);
        assertThat(read(type, document)).isNotNull();
    }

    /** What is short, or left to the reader's choice. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CRITERION       | {'inside':'metropolitan'}
            CRITERION       | {'inside':{'in':'23096'}}
            CRITERION       | {'elapsed':'months','from':'practice.installedOn','below':12}
            PROJECT         | {'id':'p','profession':'physician','require':[{'criterion':{'all':[]}}],'prefer':[{'near':{'latitude':44,'longitude':6},'goodKm':1,'maxKm':2}]}
            OFFER           | {'id':'o','kind':'acme:X','territory':'23096','seats':3,'benefits':['HOUSING'],'rhythm':{'weeklyHours':35},'pay':{'exactly':435,'per':'MONTH'}}
            ACTOR           | {'id':'a','kind':'COMMUNE','name':'Mairie','siren':'732 829 320'}
            TERRITORY_FACTS | {'territory':'23096','facts':{'territory.population':{'none':true}}}
            """)
    void shortFormsFit(DocumentType type, String document) {
        fits(type, quoted(document));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CRITERION       | []
            CRITERION       | {}
            CRITERION       | {'fact':'territory.population'}
            CRITERION       | {'fact':'territory.population','atLeast':1,'atMost':2}
            CRITERION       | {'fact':'territory.population','atleast':1}
            CRITERION       | {'fact':'territory.population','atLeast':[1]}
            CRITERION       | {'fact':'territory.population','between':5}
            CRITERION       | {'fact':'territory.population','between':[5]}
            CRITERION       | {'fact':'territory.population','atLeast':null}
            CRITERION       | {'all':{}}
            CRITERION       | {'all':[],'any':[]}
            CRITERION       | {'not':{'all':[{}]}}
            CRITERION       | {'some':0,'of':[{'all':[]}]}
            CRITERION       | {'some':1.5,'of':[{'all':[]},{'all':[]}]}
            CRITERION       | {'some':1}
            CRITERION       | {'disputed':[{'all':[]},{'any':[]}]}
            CRITERION       | {'inside':{'area':'paris'}}
            CRITERION       | {'inside':{'in':'DEP-23','area':'overseas'}}
            CRITERION       | {'inside':{'circle':{'latitude':44,'longitude':6}}}
            CRITERION       | {'elapsed':'hours','from':'practice.installedOn','below':12}
            CRITERION       | {'elapsed':'months','below':12}
            CRITERION       | {'over':'total','fact':'practice.acts','back':'P6M','atLeast':1}
            CRITERION       | {'over':'sum','fact':'practice.acts','back':'6M','atLeast':1}
            CRITERION       | {'over':'sum','fact':'practice.acts','atLeast':1}
            PROJECT         | {'profession':'10'}
            PROJECT         | {'id':'p'}
            PROJECT         | {'id':'p','profession':'10','activity':{'nomenclature':'NAF_2025','code':'47.73Z'}}
            PROJECT         | {'id':'p q','profession':'10'}
            PROJECT         | {'id':'p','profession':10}
            PROJECT         | {'id':'p','profession':'10','wishes':[]}
            PROJECT         | {'id':'p','profession':'10','schemaVersion':'2'}
            PROJECT         | {'id':'p','activity':{'nomenclature':'NAF','code':'47.73Z'}}
            PROJECT         | {'id':'p','profession':'10','require':{}}
            PROJECT         | {'id':'p','profession':'10','require':[{'criterion':{'all':[]},'visibility':'SECRET'}]}
            PROJECT         | {'id':'p','profession':'10','prefer':[{}]}
            PROJECT         | {'id':'p','profession':'10','prefer':[{'less':'territory.population','goal':2}]}
            PROJECT         | {'id':'p','profession':'10','prefer':[{'less':'territory.population','goal':2,'floor':3}]}
            PROJECT         | {'id':'p','profession':'10','prefer':[{'less':'territory.population','goal':2,'ceiling':3,'weight':101}]}
            PROJECT         | {'id':'p','profession':'10','prefer':[{'near':{'latitude':44},'goodKm':1,'maxKm':2}]}
            PROJECT         | {'id':'p','profession':'10','prefer':[{'near':{'latitude':144,'longitude':6},'goodKm':1,'maxKm':2}]}
            PROJECT         | {'id':'p','profession':'10','prefer':[{'near':{'latitude':44,'longitude':6},'by':'CAR','goodKm':1,'maxKm':2}]}
            PROJECT         | {'id':'p','profession':'10','prefer':[{'near':{'latitude':44,'longitude':6},'goodMinutes':1,'maxMinutes':2}]}
            PROJECT         | {'id':'p','profession':'10','prefer':[{'near':{'latitude':44,'longitude':6},'by':'CAR','goodMinutes':1,'maxMinutes':1441}]}
            PROJECT         | {'id':'p','profession':'10','prefer':[{'measure':'charm','subject':'PLACE'}]}
            PROJECT         | {'id':'p','profession':'10','facts':[]}
            JOINT_PROJECT   | {'id':'c','first':{'id':'p-1','profession':'10'}}
            JOINT_PROJECT   | {'id':'c','first':{'id':'p-1','profession':'10'},'second':{}}
            JOINT_PROJECT   | {'id':'c','first':{'id':'p-1','profession':'10'},'second':{'id':'p-2','profession':'10'},'withinKm':1001}
            JOINT_PROJECT   | {'id':'c','first':{'id':'p-1','profession':'10'},'second':{'id':'p-2','profession':'10'},'withinMinutes':45}
            JOINT_PROJECT   | {'id':'c','first':{'id':'p-1','profession':'10'},'second':{'id':'p-2','profession':'10'},'by':'CAR'}
            JOINT_PROJECT   | {'id':'c','first':{'id':'p-1','profession':'10'},'second':{'id':'p-2','profession':'10'},'withinKm':30,'withinMinutes':45,'by':'CAR'}
            JOINT_PROJECT   | {'id':'c','first':{'id':'p-1','profession':'10'},'second':{'id':'p-2','profession':'10'},'required':1}
            OFFER           | {'id':'o','kind':'OTHER'}
            OFFER           | {'id':'o','kind':5,'territory':'23096'}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','titre':'x'}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','seats':0}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','seats':1,'posts':[]}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','posts':[{'parts':[{'percent':50}]}]}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','posts':[{'from':'demain'}]}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','posts':[{'share':-1}]}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','modes':['SALARIE']}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','pay':{'exactly':1}}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','pay':{'per':'MONTH'}}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','pay':{'exactly':1,'least':1,'per':'MONTH'}}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','pay':{'exactly':1,'per':'WEEK'}}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','pay':{'exactly':'435,00','per':'MONTH'}}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','benefits':[{'months':12}]}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','benefits':[{'kind':'HOUSING','months':601}]}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','rhythm':{'onCall':'SOMETIMES'}}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','slots':[{'from':'2027-03-01'}]}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','stops':[{'site':'23008','days':['LUNDI']}]}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','premises':{'squareMetres':0}}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','contacts':{}}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','published':'hier'}
            OFFER           | {'id':'o','kind':'OTHER','territory':'23096','source':' '}
            ACTOR           | {'id':'a','kind':'TOWN','name':'n'}
            ACTOR           | {'id':'a','kind':'COMMUNE'}
            ACTOR           | {'id':'a','kind':'COMMUNE','name':'n','siren':732829320}
            ACTOR           | {'id':'a','kind':'COMMUNE','name':'n','actingFor':{'from':'2026-01-01'}}
            TERRITORY_FACTS | {'territory':'23096'}
            TERRITORY_FACTS | {'territory':'23096','facts':{'territory.population':{}}}
            TERRITORY_FACTS | {'territory':'23096','facts':{'territory.population':null}}
            TERRITORY_FACTS | {'territory':'23096','facts':{'population':5}}
            TERRITORY_FACTS | {'territory':'23096','facts':{'territory.population':{'none':false}}}
            TERRITORY_FACTS | {'territory':'23096','facts':{'territory.population':{'missing':'LATER'}}}
            TERRITORY_FACTS | {'territory':'23096','facts':{'territory.population':{'value':5,'missing':'VARIES'}}}
            TERRITORY_FACTS | {'territory':'23096','facts':{'territory.births':{'entries':[{'from':'2026-01-01','until':'2026-03-01'}]}}}
            """)
    void whatIsRefusedForItsShapeDoesNotFitEither(DocumentType type, String document) {
        assertThat(catchThrowableOfType(AncrageException.class, () -> read(type, quoted(document))))
                .isNotNull();
        assertThat(Schemas.errors(type, quoted(document))).isNotEmpty();
    }

    /** A document whose one field {@code zzz} is unknown: the reader tells all that it knows there. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CRITERION       | {'inside':{'zzz':1}}                                 | /$defs/area/oneOf/1
            CRITERION       | {'inside':{'circle':{'zzz':1}}}                      | /$defs/area/oneOf/1/properties/circle
            CRITERION       | {'inside':{'except':{'zzz':1}}}                      | /$defs/area/oneOf/1/properties/except
            CRITERION       | {'fact':'territory.population','zzz':1}              | /$defs/comparison
            CRITERION       | {'disputed':[],'source':{'zzz':1}}                   | /$defs/source/oneOf/1
            PROJECT         | {'zzz':1}                                            | /$defs/project
            PROJECT         | {'id':'p','activity':{'zzz':1}}                      | /$defs/activity
            PROJECT         | {'id':'p','profession':'10','require':[{'criterion':{},'zzz':1}]} | /$defs/requirement/oneOf/1
            PROJECT         | {'id':'p','profession':'10','prefer':[{'when':{},'zzz':1}]}     | /$defs/preference/oneOf/0
            PROJECT         | {'id':'p','profession':'10','prefer':[{'around':'x','zzz':1}]}  | /$defs/preference/oneOf/1
            PROJECT         | {'id':'p','profession':'10','prefer':[{'more':'x','zzz':1}]}    | /$defs/preference/oneOf/2
            PROJECT         | {'id':'p','profession':'10','prefer':[{'less':'x','zzz':1}]}    | /$defs/preference/oneOf/3
            PROJECT         | {'id':'p','profession':'10','prefer':[{'near':{},'zzz':1}]}     | /$defs/preference/oneOf/4
            PROJECT         | {'id':'p','profession':'10','prefer':[{'near':{},'by':'CAR','zzz':1}]} | /$defs/preference/oneOf/7
            PROJECT         | {'id':'p','profession':'10','prefer':[{'ranked':'x','zzz':1}]}  | /$defs/preference/oneOf/5
            PROJECT         | {'id':'p','profession':'10','prefer':[{'measure':'x','zzz':1}]} | /$defs/preference/oneOf/6
            JOINT_PROJECT   | {'zzz':1}                                            | /$defs/jointProject
            TERRITORY_FACTS | {'zzz':1}                                            | /$defs/territoryFacts
            TERRITORY_FACTS | {'territory':'23096','facts':{'territory.births':{'entries':[],'zzz':1}}} | /$defs/value/oneOf/2
            TERRITORY_FACTS | {'territory':'23096','facts':{'territory.births':{'entries':[{'zzz':1}]}}} | /$defs/value/oneOf/2/properties/entries/items
            TERRITORY_FACTS | {'territory':'23096','facts':{'territory.population':{'none':true,'source':'x','zzz':1}}} | /$defs/reading
            PROJECT         | {'id':'p','profession':'10','facts':{'practice.aids':{'dates':[],'zzz':1}}} | /$defs/value/oneOf/3
            PROJECT         | {'id':'p','profession':'10','facts':{'practice.aids':{'dates':[{'zzz':1}]}}} | /$defs/value/oneOf/3/properties/dates/items/oneOf/1
            ACTOR           | {'zzz':1}                                            | /$defs/actor
            ACTOR           | {'id':'a','kind':'COMMUNE','name':'n','actingFor':{'zzz':1}} | /$defs/actor/properties/actingFor
            OFFER           | {'zzz':1}                                            | /$defs/offer
            OFFER           | {OFFER,'contacts':{'zzz':1}}                         | /$defs/contacts
            OFFER           | {OFFER,'contacts':{'first':{'zzz':1}}}               | /$defs/person
            OFFER           | {OFFER,'contacts':{'first':{'name':'n'},'fallback':{'zzz':1}}} | /$defs/contacts/properties/fallback
            OFFER           | {OFFER,'rhythm':{'zzz':1}}                           | /$defs/offer/properties/rhythm
            OFFER           | {OFFER,'rhythm':{'weeklyHours':{'zzz':1}}}           | /$defs/range/oneOf/1
            OFFER           | {OFFER,'posts':[{'zzz':1}]}                          | /$defs/post
            OFFER           | {OFFER,'posts':[{'parts':[{'zzz':1}]}]}              | /$defs/post/properties/parts/items
            OFFER           | {OFFER,'pay':{'zzz':1}}                              | /$defs/amount
            OFFER           | {OFFER,'benefits':[{'zzz':1}]}                       | /$defs/benefit/oneOf/1
            OFFER           | {OFFER,'premises':{'zzz':1}}                         | /$defs/offer/properties/premises
            OFFER           | {OFFER,'succession':{'zzz':1}}                       | /$defs/offer/properties/succession
            OFFER           | {OFFER,'internship':{'zzz':1}}                       | /$defs/offer/properties/internship
            OFFER           | {OFFER,'slots':[{'zzz':1}]}                          | /$defs/offer/properties/slots/items
            OFFER           | {OFFER,'stops':[{'zzz':1}]}                          | /$defs/offer/properties/stops/items
            """)
    void schemaAndReaderKnowTheSameFields(DocumentType type, String document, String pointer) {
        String text = quoted(document.replace("OFFER", "'id':'o','kind':'OTHER','territory':'23096'"));
        AncrageException error = catchThrowableOfType(AncrageException.class, () -> read(type, text));
        assertThat(error.code()).as(error.getMessage()).isEqualTo("ANC-JSON-006");
        Matcher possible = POSSIBLE.matcher(error.text().english());
        assertThat(possible.find()).isTrue();

        assertThat(fields(type, pointer))
                .isEqualTo(new TreeSet<>(List.of(possible.group(1).split(", ", -1))));
    }

    /** The fields of an object in a schema; of all forms of a reading together. */
    private static Collection<String> fields(DocumentType type, String pointer) {
        Object node = node(type, pointer);
        TreeSet<String> names = new TreeSet<>();
        if (node instanceof Map<?, ?> object && object.get("properties") instanceof Map<?, ?> properties) {
            properties.keySet().forEach(name -> names.add((String) name));
        } else {
            for (int form = 1; form <= 3; form++) {
                names.addAll(fields(type, pointer + "/oneOf/" + form));
            }
        }
        return names;
    }

    private static Object node(DocumentType type, String pointer) {
        Object node = JSON.read(type.schema()).value();
        for (String step : pointer.substring(1).split("/", -1)) {
            node = node instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) node).get(step);
        }
        return node;
    }

    static Stream<Arguments> words() {
        return Stream.of(
                words("/$defs/actor/properties/kind", ActorKind.values()),
                words("/$defs/activity/properties/nomenclature", ActivityCode.Nomenclature.values()),
                words("/$defs/amount/properties/per", Amount.Frequency.values()),
                words("/$defs/amount/properties/basis", Amount.Basis.values()),
                words("/$defs/mode", PracticeMode.values()),
                words("/$defs/offer/properties/rhythm/properties/onCall", OnCall.values()),
                words("/$defs/offer/properties/stops/items/properties/days/items", DayOfWeek.values()),
                words("/$defs/travelMode", TravelMode.values()),
                words("/$defs/visibility", Visibility.values()),
                words("/$defs/preference/oneOf/6/properties/subject", Subject.values()),
                words("/$defs/reading/oneOf/1/properties/precision", Precision.values()),
                words("/$defs/reading/oneOf/3/properties/missing", Why.values()),
                Arguments.of("/$defs/area/oneOf/1/properties/area", Words.AREAS.keySet()),
                Arguments.of("/$defs/comparison/properties/elapsed", Words.UNITS.keySet()),
                Arguments.of(
                        "/$defs/comparison/properties/over",
                        Arrays.stream(Fold.values()).map(Fold::word).toList()));
    }

    private static Arguments words(String pointer, Enum<?>[] constants) {
        return Arguments.of(pointer, Arrays.stream(constants).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("words")
    void schemaAndReaderKnowTheSameWords(String pointer, Collection<String> words) {
        assertThat((List<?>) ((Map<?, ?>) node(DocumentType.OFFER, pointer)).get("enum"))
                .map(String.class::cast)
                .containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void everyTestOfTheLanguageIsInTheSchema() {
        List<String> tests = ((List<?>) node(DocumentType.CRITERION, "/$defs/comparison/allOf/1/oneOf"))
                .stream()
                        .map(form -> (String) ((List<?>) ((Map<?, ?>) form).get("required")).get(0))
                        .toList();

        assertThat(tests)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Op.values()).map(Op::word).toList());
    }
}
