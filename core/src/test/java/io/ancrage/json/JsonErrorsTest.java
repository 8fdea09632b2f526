package io.ancrage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ancrage.AncrageException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of bad input: its code, its place, and words in both languages. */
class JsonErrorsTest {

    private static final String POPULATION = "{\"fact\":\"territory.population\",";

    record Bad(String name, String text, String code, String place, String english, String french) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Bad bad(String name, String text, String code, String place, String english, String french) {
        return new Bad(name, text.replace('\'', '"'), code, place, english, french);
    }

    static Stream<Bad> badTexts() {
        return Stream.of(
                // The text itself.
                bad("empty text", "", "003", "1:1", "the text is empty", "le texte est vide"),
                bad("spaces only", " \n ", "003", "2:2", "the text is empty", "le texte est vide"),
                bad("cut off", "{'all':[", "003", "1:9", "the text stops too early", "le texte s'arrête trop tôt"),
                bad("cut off in a text", "{\n 'rule':'qui", "003", "2:13", "stops too early", "trop tôt"),
                bad("more after the end", "{'all':[]} {}", "003", "1:12", "\"{\" follows the end", "« { » suit la fin"),
                bad(
                        "rubbish after the end",
                        "{'all':[]}\nfin",
                        "003",
                        "2:1",
                        "\"fin\" has no place",
                        "« fin » n'a pas"),
                bad("comma too many", "{'all':[],}", "003", "1:11", "\"}\" has no place", "« } » n'a pas sa place"),
                bad("curly quotes", "{“all”:[]}", "003", "1:2", "straight double quotes", "guillemets droits"),
                bad("NaN", POPULATION + "'is':NaN}", "003", "1:37", "\"NaN\" has no place", "« NaN » n'a pas sa place"),
                bad("infinity", "[-Infinity]", "003", "1:2", "\"-Infinity\" has no place", "« -Infinity » n'a pas"),
                bad("True", "{'fact':'territory.coast','is':True}", "003", "1:32", "\"True\"", "« True »"),
                bad("comment", "// towns\n{'all':[]}", "003", "1:1", "\"/\" has no place", "« / » n'a pas"),
                bad("control character", "{'rule':'a\nb'}", "003", "1:11", "\"U+000A\"", "« U+000A »"),
                bad("wrong bracket", "{'all':[}", "003", "1:9", "\"}\" has no place", "« } » n'a pas"),
                bad("byte order mark", "\uFEFF{}", "003", "1:1", "\"U+FEFF\"", "« U+FEFF »"),
                bad(
                        "10,000 nested lists",
                        "[".repeat(10_000),
                        "002",
                        "1:201",
                        "more than 200 nested braces and brackets; flatten",
                        "plus de 200 accolades et crochets emboîtés ; aplatissez"),
                bad("10,000 nested objects", "{'a':".repeat(10_000), "002", "1:1001", "more than 200", "plus de 200"),
                bad(
                        "2 MB",
                        " ".repeat(2_000_000),
                        "002",
                        "",
                        "text too long: 2000000 characters; at most 1000000",
                        "texte trop long : 2000000 caractères ; au plus 1000000"),
                bad(
                        "field given twice",
                        "{'all':[{'any':[],'any':[]}]}",
                        "004",
                        "/all/0/any",
                        "the field \"any\" is given twice; keep one",
                        "le champ « any » est donné deux fois ; gardez-en un"),
                bad(
                        "number of 400 digits",
                        POPULATION + "'is':" + "1".repeat(400) + "}",
                        "002",
                        "/is",
                        "number too large: 111",
                        "nombre trop grand : 111"),
                bad(
                        "number of 4,000 digits",
                        "[1" + "0".repeat(4_000) + "]",
                        "002",
                        "/0",
                        "; expected at most 100 characters and an exponent of -1000 to 1000",
                        " ; attendu : au plus 100 caractères et un exposant de -1000 à 1000"),
                bad("huge exponent", POPULATION + "'is':1e2147483647}", "002", "/is", "1e2147483647", "1e2147483647"),
                bad("huger exponent", POPULATION + "'is':1e-99999999999}", "002", "/is", "exponent", "exposant"),
                // The form.
                bad("not an object", "[]", "005", "", "expected a criterion", "attendu : un critère"),
                bad(
                        "null",
                        "null",
                        "005",
                        "",
                        "found null (leave out what has no value)",
                        "trouvé : null (ce qui n'a pas de valeur se laisse de côté)"),
                bad("text", "{'not':'ZIP'}", "005", "/not", "found the text \"ZIP\"", "le texte « ZIP »"),
                bad("null in a list", "{'all':[null]}", "005", "/all/0", "found null", "trouvé : null"),
                bad(
                        "not a list",
                        "{'any':{'all':[]}}",
                        "005",
                        "/any",
                        "expected a list [ ... ]; found an object { ... }",
                        "attendu : une liste [ ... ] ; trouvé : un objet { ... }"),
                bad("empty object", "{'not':{}}", "008", "/not", "no criterion in this object", "pas de critère"),
                bad("part of a form", "{'of':[]}", "008", "", "expected one of all, any", "attendu un de : all, any"),
                bad(
                        "two criteria",
                        "{'all':[],'any':[]}",
                        "008",
                        "",
                        "several criteria in one object: all, any; put each in an object of its own, and these in {\"all\": [...]}",
                        "plusieurs critères dans un objet : all, any ; mettez chacun dans son objet, et ceux-ci dans {\"all\": [...]}"),
                bad(
                        "misspelt form",
                        "{'nto':{}}",
                        "006",
                        "/nto",
                        "the field \"nto\" does not belong here; the nearest is \"not\" (possible: ",
                        "« nto » n'a pas sa place ici ; le plus proche : « not » (possibles : "),
                bad("unknown field", "{'all':[],'why':'x'}", "006", "/why", "possible: all", "possibles : all"),
                bad("odd field", "{'a/b~c':1}", "006", "/a~1b~0c", "\"a/b~c\" does not belong", "« a/b~c » n'a pas"),
                bad("some of none", "{'some':0,'of':[{'all':[]}]}", "009", "/some", "from 1 to", "de 1 à"),
                bad(
                        "some of too many",
                        "{'some':2,'of':[{'all':[]}]}",
                        "ANC-CRIT-007",
                        "/some",
                        "found: 2",
                        "reçu : 2"),
                bad("some and a half", "{'some':1.5,'of':[]}", "009", "/some", "found 1.5", "trouvé : 1.5"),
                bad(
                        "some without of",
                        "{'some':1}",
                        "007",
                        "",
                        "the field \"of\" is missing; present: some",
                        "il manque le champ « of » ; présents : some"),
                bad(
                        "unknown rule",
                        "{'rule':'quite'}",
                        "ANC-RULE-001",
                        "/rule",
                        "known rules: [quiet",
                        "règles connues"),
                bad(
                        "one reading",
                        "{'disputed':[{'all':[]}],'source':'A'}",
                        "ANC-CRIT-008",
                        "/disputed",
                        "two",
                        "deux"),
                bad("no source", "{'disputed':[]}", "007", "", "\"source\" is missing", "le champ « source »"),
                bad(
                        "source that is a number",
                        "{'disputed':[],'source':5}",
                        "005",
                        "/source",
                        "a source: its title, or an object with \"title\"",
                        "une source : son titre, ou un objet avec « title »"),
                bad("blank source", "{'disputed':[],'source':' '}", "ANC-SRC-001", "/source", "a title", "un titre"),
                bad(
                        "source field",
                        "{'disputed':[],'source':{'title':'A','remark':{'de':'x'}}}",
                        "006",
                        "/source/remark/de",
                        "possible: fr, en",
                        "possibles : fr, en"),
                bad("65 levels", "{'not':".repeat(65) + "{}", "003", "1:458", "stops too early", "trop tôt"),
                bad(
                        "65 levels, whole",
                        "{'not':".repeat(64) + "{'all':[]}" + "}".repeat(64),
                        "002",
                        "/not".repeat(64),
                        "at most 64 levels",
                        "au plus 64 niveaux"),
                bad(
                        "10,001 parts",
                        "{'all':[" + "{'all':[]},".repeat(9_999) + "{'all':[]}]}",
                        "002",
                        "/all/9999",
                        "10000 parts",
                        "10000 éléments"),
                // The operand.
                bad(
                        "misspelt fact",
                        "{'all':[{'all':[]},{'fact':'territory.popluation','atLeast':1}]}",
                        "ANC-FACT-001",
                        "/all/1/fact",
                        "the nearest is territory.population",
                        "le plus proche : territory.population"),
                bad(
                        "fact that is a number",
                        "{'fact':5,'is':1}",
                        "005",
                        "/fact",
                        "expected a text in quotes; found the number 5",
                        "attendu : un texte entre guillemets ; trouvé : le nombre 5"),
                bad("test without a fact", "{'atLeast':5}", "007", "", "\"fact\" is missing", "le champ « fact »"),
                bad("misspelt test", POPULATION + "'atLest':1}", "006", "/atLest", "\"atLeast\"", "« atLeast »"),
                bad("misspelt field", "{'fcat':'x','is':1}", "006", "/fcat", "nearest is \"fact\"", "« fact »"),
                bad(
                        "no test",
                        "{'fact':'territory.coast'}",
                        "008",
                        "",
                        "nothing is asked of territory.coast; add a test: is",
                        "rien n'est demandé de territory.coast ; ajoutez un test : is"),
                bad(
                        "two tests",
                        POPULATION + "'atLeast':1,'atMost':2}",
                        "008",
                        "",
                        "several tests in one object: atLeast, atMost; write \"between\", or one comparison per test in {\"all\": [...]}",
                        "plusieurs tests dans un objet : atLeast, atMost ; écrivez « between », ou une comparaison par test dans {\"all\": [...]}"),
                bad(
                        "test that does not fit",
                        POPULATION + "'hasAny':['x']}",
                        "ANC-CRIT-001",
                        "/hasAny",
                        "possible",
                        "possibles"),
                bad(
                        "bare series",
                        "{'fact':'practice.acts','atLeast':1}",
                        "ANC-CRIT-001",
                        "/fact",
                        "is compared over a window, such as {\"over\": \"count\", \"fact\": \"practice.acts\", \"back\": \"P12M\"}",
                        "se compare par une fenêtre, comme {\"over\": \"count\", \"fact\": \"practice.acts\", \"back\": \"P12M\"}"),
                bad(
                        "bad role",
                        "{'role':'My Home','fact':'territory.coast','is':true}",
                        "ANC-CRIT-006",
                        "/role",
                        "word",
                        "mot"),
                bad(
                        "event that is none",
                        POPULATION + "'at':'person.skills','is':1}",
                        "009",
                        "/at",
                        "is not an event; expected a fact that is a date, such as event.asOf",
                        "n'est pas un événement ; attendu : un fait daté, comme event.asOf"),
                bad(
                        "unit",
                        "{'elapsed':'month','from':'person.born','below':1}",
                        "009",
                        "/elapsed",
                        "\"months\"",
                        "« months »"),
                bad(
                        "elapsed with a fact",
                        "{'elapsed':'days','from':'person.born','fact':'x'}",
                        "006",
                        "/fact",
                        "fact",
                        "fact"),
                bad(
                        "fold",
                        "{'over':'summ','fact':'practice.acts','back':'P6M','is':1}",
                        "009",
                        "/over",
                        "\"sum\"",
                        "« sum »"),
                bad(
                        "events summed",
                        "{'over':'sum','fact':'practice.aids','back':'P6M','is':1}",
                        "ANC-CRIT-005",
                        "/over",
                        "sum",
                        "sum"),
                bad(
                        "period",
                        "{'over':'sum','fact':'practice.acts','back':'6M','is':1}",
                        "009",
                        "/back",
                        "\"6M\" is not valid; expected a period such as P6M, P10Y or P90D",
                        "« 6M » n'est pas valable ; attendu : une durée comme P6M, P10Y ou P90D"),
                bad("no period", "{'over':'sum','fact':'practice.acts','is':1}", "007", "", "\"back\"", "« back »"),
                bad(
                        "period of zero",
                        "{'over':'sum','fact':'practice.acts','back':'P0D','is':1}",
                        "ANC-CRIT-004",
                        "/back",
                        "P10Y",
                        "P10Y"),
                // Values.
                bad("number in quotes", POPULATION + "'is':'5'}", "005", "/is", "without quotes", "sans guillemets"),
                bad("null value", POPULATION + "'is':null}", "005", "/is", "found null", "trouvé : null"),
                bad("null in values", POPULATION + "'in':[1,null]}", "005", "/in/1", "found null", "trouvé : null"),
                bad(
                        "one bound",
                        POPULATION + "'between':5}",
                        "005",
                        "/between",
                        "a list of two values [ ... , ... ]",
                        "une liste de deux valeurs [ ... , ... ]"),
                bad("three bounds", POPULATION + "'between':[1,2,3]}", "ANC-CRIT-001", "/between", "found 3", "reçu 3"),
                bad(
                        "bounds turned round",
                        POPULATION + "'between':[2,1]}",
                        "ANC-CRIT-001",
                        "/between",
                        "lower",
                        "basse"),
                bad(
                        "list for one value",
                        POPULATION + "'is':[1]}",
                        "005",
                        "/is",
                        "found a list [ ... ]",
                        "trouvé : une liste [ ... ]"),
                bad("empty list", POPULATION + "'in':[]}", "ANC-CRIT-001", "/in", "found 0", "reçu 0"),
                bad("16 digits", POPULATION + "'in':[1,1234567890123456]}", "ANC-FACT-003", "/in/1", "15", "15"),
                bad("yes", "{'fact':'territory.coast','is':'yes'}", "005", "/is", "true or false", "true ou false"),
                bad(
                        "impossible date",
                        "{'fact':'person.born','is':'2025-02-30'}",
                        "009",
                        "/is",
                        "YYYY-MM-DD",
                        "AAAA-MM-JJ"),
                bad(
                        "French date",
                        "{'fact':'person.born','in':['30/01/2025']}",
                        "009",
                        "/in/0",
                        "30/01/2025",
                        "30/01/2025"),
                bad(
                        "date without quotes",
                        "{'fact':'person.born','is':2025}",
                        "005",
                        "/is",
                        "a date in quotes, such as \"2026-03-31\"",
                        "une date entre guillemets, comme \"2026-03-31\""),
                bad(
                        "code as a number",
                        "{'fact':'project.job','is':11}",
                        "005",
                        "/is",
                        "a code in quotes",
                        "un code entre guillemets"),
                bad("blank code", "{'fact':'project.job','is':' '}", "ANC-FACT-004", "/is", "not blank", "pas vide"),
                bad(
                        "unknown code",
                        "{'fact':'territory.zoning.physician','in':['ZIP','ZIPP']}",
                        "ANC-FACT-005",
                        "/in/1",
                        "possible codes: [ZIP, ZIP_PLUS, ZAC, ZV]",
                        "codes possibles"),
                bad(
                        "years and a half",
                        "{'elapsed':'years','from':'person.born','below':1.5}",
                        "ANC-CRIT-001",
                        "/below",
                        "a whole number",
                        "un nombre entier"),
                // Areas.
                bad(
                        "misspelt area",
                        "{'inside':'metropolitain'}",
                        "009",
                        "/inside",
                        "\"metropolitan\"",
                        "« metropolitan »"),
                bad("area word", "{'inside':{'area':'france'}}", "009", "/inside/area", "everywhere", "everywhere"),
                bad("bad code", "{'inside':{'in':'DEP-123'}}", "ANC-TERR-001", "/inside/in", "DEP-2A", "DEP-2A"),
                bad("postal-like code", "{'inside':'7500'}", "ANC-TERR-001", "/inside", "COM-2A004", "COM-2A004"),
                bad("area list", "{'inside':['DEP-23']}", "005", "/inside", "expected an area", "attendu : une zone"),
                bad(
                        "two areas",
                        "{'inside':{'in':'DEP-23','area':'overseas'}}",
                        "008",
                        "/inside",
                        "an area has a single field of ",
                        "une zone a un seul champ de "),
                bad("no area", "{'inside':{}}", "008", "/inside", "found none", "trouvé : aucun"),
                bad("area field", "{'inside':{'unoin':[]}}", "006", "/inside/unoin", "\"union\"", "« union »"),
                bad(
                        "no radius",
                        "{'inside':{'circle':{'latitude':1,'longitude':2}}}",
                        "007",
                        "/inside/circle",
                        "km",
                        "km"),
                bad(
                        "swapped coordinates",
                        "{'inside':{'circle':{'latitude':148.85,'longitude':2,'km':3}}}",
                        "ANC-GEO-001",
                        "/inside/circle",
                        "swapped",
                        "inversées"),
                bad(
                        "radius of zero",
                        "{'inside':{'circle':{'latitude':1,'longitude':2,'km':0}}}",
                        "ANC-GEO-002",
                        "/inside/circle/km",
                        "not a radius",
                        "pas un rayon"),
                bad(
                        "part of an area",
                        "{'inside':{'except':{'area':'everywhere','without':{'union':['2A004',7]}}}}",
                        "005",
                        "/inside/except/without/union/1",
                        "found the number 7",
                        "le nombre 7"));
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void badInputIsRefusedWithCodePlaceAndRemedyInBothLanguages(Bad bad) {
        assertThat(Samples.jsons()).allSatisfy(json -> {
            AncrageException e = catchThrowableOfType(AncrageException.class, () -> json.readCriterion(bad.text()));

            assertThat(e).as("error of %s", bad).isNotNull();
            assertThat(e.code()).isEqualTo(bad.code().startsWith("ANC-") ? bad.code() : "ANC-JSON-" + bad.code());
            assertThat(e.place()).as(e.getMessage()).isEqualTo(bad.place());
            assertThat(e.message(Locale.ENGLISH)).contains(bad.english());
            assertThat(e.message(Locale.FRENCH)).contains(bad.french());
        });
    }

    @Test
    void whatIsRepeatedInAnErrorIsShort() {
        String endless = "x".repeat(900_000);
        assertThat(Stream.of(
                        "{'" + endless + "':1}",
                        "{'" + endless + "':1,'" + endless.substring(0, 10) + "':{'a':1,'a':2}}",
                        "{'fact':'" + endless + "','is':1}",
                        "{'rule':'" + endless + "'}",
                        "{'inside':'1" + endless + "'}",
                        "{'inside':'" + endless + "'}",
                        "{'role':'" + endless + "','fact':'territory.coast','is':true}",
                        "{'fact':'territory.zoning.physician','is':'" + endless + "'}",
                        "{'fact':'territory.coast','is':'" + endless + "'}",
                        "{'fact':'person.born','is':'" + endless + "'}",
                        endless))
                .allSatisfy(text -> {
                    AncrageException e = catchThrowableOfType(
                            AncrageException.class,
                            () -> Json.of(Samples.WORDS).readCriterion(text.replace('\'', '"')));
                    assertThat(e.getMessage()).hasSizeLessThan(3_500);
                    assertThat(e.message(Locale.FRENCH)).hasSizeLessThan(3_500);
                });
    }

    @Test
    void aLongNameDoesNotMultiplyInTheBooksOfPlaces() {
        // A place per item as text would take 100 GB.
        String text = "{\"" + "x".repeat(400_000) + "\":[" + "0,".repeat(250_000) + "0]}";
        AncrageException e = catchThrowableOfType(
                AncrageException.class, () -> Json.of(Samples.WORDS).readCriterion(text));
        assertThat(e.code()).isEqualTo("ANC-JSON-006");
    }

    @Test
    void noTextIsAProgrammingMistake() {
        assertThatNullPointerException()
                .isThrownBy(() -> Json.of(Samples.WORDS).readCriterion(null))
                .withMessage("text");
    }
}
