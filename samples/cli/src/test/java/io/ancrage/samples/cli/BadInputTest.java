package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people give by mistake: exit code 2, and a message with code, place and remedy in their language. */
class BadInputTest {

    private static final String WHERE = "territories --where -";
    private static final String MATCH = "match --territories --project -";
    private static final String TOWN = "examples/town.json";
    private static final String OFFER = "examples/bergerac-offer.json";
    private static final String OFFERS = "examples/offers.json";
    private static final String ACTOR = "examples/desirade.json";
    private static final String PROJECTS = "examples/projects.json";
    private static final String GP = "examples/situation-gp.json";
    private static final String DOCTOR = "examples/reunion-doctor.json";

    /** What was wrong; the command line; the standard input; what the messages say in English and in French. */
    static Stream<Arguments> badInput() {
        return Stream.of(
                // Files.
                bad(
                        "missing file",
                        "territories --where nope.json",
                        "",
                        "ANC-CLI-003 nope.json: does not exist; give",
                        "ANC-CLI-003 nope.json: n'existe pas ; donnez"),
                bad(
                        "directory as file",
                        "territories --where examples",
                        "",
                        "ANC-CLI-003 examples: is a directory; give",
                        "ANC-CLI-003 examples: est un dossier ; donnez"),
                bad(
                        "name that no file can have",
                        "territories --where " + "x".repeat(300),
                        "",
                        "cannot be read; give another file, or - for the standard input",
                        "ne peut être lu ; donnez un autre fichier, ou - pour l'entrée standard"),
                bad(
                        "missing project file",
                        "match --territories --project nope.json",
                        "",
                        "ANC-CLI-003 nope.json: does not exist",
                        "ANC-CLI-003 nope.json: n'existe pas"),
                // JSON.
                bad(
                        "empty text",
                        WHERE,
                        "",
                        "ANC-JSON-003 stdin:1:1: the text is empty; expected JSON",
                        "ANC-JSON-003 stdin:1:1: le texte est vide ; attendu"),
                bad(
                        "not JSON",
                        WHERE,
                        "population > 5000",
                        "ANC-JSON-003 stdin:1:1: \"population\" has no place here",
                        "ANC-JSON-003 stdin:1:1: « population » n'a pas sa place ici"),
                bad(
                        "JSON that stops",
                        WHERE,
                        "{\"all\": [",
                        "ANC-JSON-003 stdin:1:10: the text stops too early",
                        "ANC-JSON-003 stdin:1:10: le texte s'arrête trop tôt"),
                bad(
                        "duplicate field",
                        WHERE,
                        "{\"all\": [], \"all\": []}",
                        "ANC-JSON-004 stdin#/all: the field \"all\" is given twice; keep one",
                        "ANC-JSON-004 stdin#/all: le champ « all » est donné deux fois ; gardez-en un"),
                bad(
                        "too deep",
                        WHERE,
                        "{\"not\": ".repeat(100) + "{\"all\": []}" + "}".repeat(100),
                        "criterion too large: at most 64 levels",
                        "critère trop grand : au plus 64 niveaux"),
                bad("too many brackets", WHERE, "[".repeat(5_000), "more than 200 nested", "plus de 200 accolades"),
                bad(
                        "a huge document",
                        WHERE,
                        "[" + " ".repeat(4_100_000) + "]",
                        "ANC-CLI-003 stdin: has more than 4000000 bytes; give a smaller",
                        "ANC-CLI-003 stdin: dépasse 4000000 octets ; donnez un document plus petit"),
                bad(
                        "a large document",
                        WHERE,
                        "[" + " ".repeat(1_100_000) + "]",
                        "ANC-JSON-002 stdin: text too long: 1100002 characters; at most 1000000",
                        "ANC-JSON-002 stdin: texte trop long : 1100002 caractères ; au plus 1000000"),
                // Criteria.
                bad(
                        "misspelt fact",
                        WHERE,
                        "{\"all\": [{\"fact\": \"territory.popullation\", \"above\": 1}]}",
                        "ANC-FACT-001 stdin#/all/0/fact: no fact \"territory.popullation\"; the nearest is territory.population",
                        "ANC-FACT-001 stdin#/all/0/fact: aucun fait « territory.popullation » ; le plus proche : territory.population"),
                bad(
                        "a test that does not fit",
                        WHERE,
                        "{\"fact\": \"territory.population\", \"hasAny\": [5]}",
                        "stdin#",
                        "stdin#"),
                bad(
                        "wrong type of value",
                        WHERE,
                        "{\"fact\": \"territory.population\", \"above\": \"many\"}",
                        "ANC-JSON-005 stdin#/above",
                        "ANC-JSON-005 stdin#/above"),
                bad(
                        "unknown field",
                        WHERE,
                        "{\"fact\": \"territory.population\", \"abvoe\": 5}",
                        "ANC-JSON-006 stdin#/abvoe",
                        "ANC-JSON-006 stdin#/abvoe"),
                bad(
                        "two tests",
                        WHERE,
                        "{\"fact\": \"territory.population\", \"above\": 5, \"below\": 9}",
                        "ANC-JSON-008 stdin",
                        "ANC-JSON-008 stdin"),
                bad(
                        "no test",
                        WHERE,
                        "{\"fact\": \"territory.population\"}",
                        "ANC-JSON-008 stdin",
                        "ANC-JSON-008 stdin"),
                bad(
                        "unknown code",
                        WHERE,
                        "{\"fact\": \"person.careerStage\", \"is\": \"LOCUMM\"}",
                        "stdin#/is",
                        "stdin#/is"),
                bad(
                        "a criterion inside no territory",
                        WHERE,
                        "{\"any\": [{\"not\": {\"inside\": {\"in\": \"DEP-99\"}}}]}",
                        "ANC-TERR-002 stdin#/any/0/not/inside: \"DEP-99\" is the code of no territory",
                        "ANC-TERR-002 stdin#/any/0/not/inside: « DEP-99 » n'est le code d'aucun territoire"),
                bad(
                        "a postal code in a criterion",
                        WHERE,
                        "{\"inside\": {\"in\": \"23000\"}}",
                        "but a postal code; its communes: ",
                        "mais un code postal ; ses communes : "),
                bad(
                        "unknown rule",
                        WHERE,
                        "{\"rule\": \"quiet\"}",
                        "ANC-RULE-001 stdin#/rule",
                        "ANC-RULE-001 stdin#/rule"),
                // Projects.
                bad(
                        "project without id",
                        MATCH,
                        "{\"profession\": \"physician\"}",
                        "ANC-JSON-007 stdin",
                        "ANC-JSON-007 stdin"),
                bad(
                        "unknown profession",
                        MATCH,
                        "{\"id\": \"p\", \"profession\": \"physicain\"}",
                        "ANC-PROF-001 stdin#/profession",
                        "ANC-PROF-001 stdin#/profession"),
                bad(
                        "unknown specialty",
                        MATCH,
                        "{\"id\": \"p\", \"profession\": \"10\", \"specialties\": [\"SM999\"]}",
                        "stdin#/specialties/0",
                        "stdin#/specialties/0"),
                bad(
                        "a weight of 0",
                        MATCH,
                        preferring("\"less\": \"territory.housePrice\", \"goal\": 1, \"ceiling\": 2, \"weight\": 0"),
                        "stdin#/prefer/0/weight",
                        "stdin#/prefer/0/weight"),
                bad(
                        "bounds the wrong way round",
                        MATCH,
                        preferring("\"less\": \"territory.housePrice\", \"goal\": 2, \"ceiling\": 1"),
                        "ANC-PREF-001 stdin#/prefer/0: bounds of a preference: expected goal < ceiling",
                        "ANC-PREF-001 stdin#/prefer/0: bornes d'une préférence : attendu goal < ceiling"),
                bad(
                        "unknown visibility",
                        MATCH,
                        preferring(
                                "\"less\": \"territory.housePrice\", \"goal\": 1, \"ceiling\": 2, \"visibility\": \"SECRET\""),
                        "stdin#/prefer/0/visibility",
                        "stdin#/prefer/0/visibility"),
                bad(
                        "near no territory",
                        MATCH,
                        preferring("\"near\": {\"territory\": \"99999\"}, \"goodKm\": 1, \"maxKm\": 2"),
                        "ANC-TERR-002 stdin#/prefer/0/near/territory: \"COM-99999\" is the code of no territory",
                        "ANC-TERR-002 stdin#/prefer/0/near/territory: « COM-99999 » n'est le code d'aucun territoire"),
                bad(
                        "a project that requires no territory",
                        MATCH,
                        "{\"id\": \"p\", \"profession\": \"10\", \"require\": [{\"inside\": \"DEP-23\"}, {\"criterion\": {\"inside\": \"DEP-99\"}}]}",
                        "ANC-TERR-002 stdin#/require/1/criterion/inside: \"DEP-99\"",
                        "ANC-TERR-002 stdin#/require/1/criterion/inside: « DEP-99 »"),
                bad(
                        "a criterion as project",
                        "explain --territory 23096 --project " + TOWN,
                        "",
                        "ANC-JSON-006 " + TOWN + "#/all",
                        "ANC-JSON-006 " + TOWN + "#/all"),
                // Options.
                bad(
                        "no day",
                        "territories --where " + TOWN + " --date 2026-02-30",
                        "",
                        "ANC-CLI-002 --date: \"2026-02-30\" does not do; expected a day such as 2026-11-21",
                        "ANC-CLI-002 --date: « 2026-02-30 » ne convient pas ; attendu : un jour comme 2026-11-21"),
                bad(
                        "a French date",
                        "territories --where " + TOWN + " --date 21/11/2026",
                        "",
                        "ANC-CLI-002 --date:",
                        "ANC-CLI-002 --date:"),
                bad(
                        "top 0",
                        "match --territories --project " + DOCTOR + " --top 0",
                        "",
                        "ANC-CLI-002 --top: \"0\" does not do; expected a whole number from 1 on",
                        "ANC-CLI-002 --top: « 0 » ne convient pas ; attendu : un nombre entier à partir de 1"),
                bad(
                        "top -1",
                        "match --territories --project " + DOCTOR + " --top -1",
                        "",
                        "ANC-CLI-002 --top: \"-1\"",
                        "ANC-CLI-002 --top: « -1 »"),
                bad(
                        "top abc",
                        "match --territories --project " + DOCTOR + " --top abc",
                        "",
                        "ANC-CLI-002 --top: \"abc\"",
                        "ANC-CLI-002 --top: « abc »"),
                bad(
                        "top beyond all",
                        "match --territories --project " + DOCTOR + " --top 99999999999",
                        "",
                        "ANC-CLI-002 --top:",
                        "ANC-CLI-002 --top:"),
                bad(
                        "misspelt area",
                        "territories --where " + TOWN + " --area metropolitain",
                        "",
                        "ANC-CLI-002 --area: \"metropolitain\" does not do; expected everywhere, metropolitan, overseas",
                        "ANC-CLI-002 --area: « metropolitain » ne convient pas ; attendu : everywhere, metropolitan, overseas"),
                bad(
                        "area without level",
                        "territories --where " + TOWN + " --area 23",
                        "",
                        "ANC-TERR-002 --area: \"23\" is the code of no territory; write its level: DEP-23 Creuse",
                        "ANC-TERR-002 --area: « 23 » n'est le code d'aucun territoire ; écrivez son niveau : DEP-23 Creuse"),
                bad(
                        "area without communes",
                        "territories --where " + TOWN + " --area 75101",
                        "",
                        "ANC-CLI-002 --area: \"75101\" does not do; expected a territory that communes lie in",
                        "ANC-CLI-002 --area: « 75101 » ne convient pas ; attendu : un territoire qui contient des communes"),
                bad(
                        "missing --where",
                        "territories",
                        "",
                        "ANC-CLI-001 missing: --where FILE|-",
                        "ANC-CLI-001 il manque --where FILE|-"),
                bad(
                        "missing --project",
                        "match --territories",
                        "",
                        "ANC-CLI-001 missing: --project FILE|-",
                        "ANC-CLI-001 il manque --project FILE|-"),
                bad(
                        "missing --territories",
                        "match --project " + DOCTOR,
                        "",
                        "ANC-CLI-001 missing: --territories",
                        "ANC-CLI-001 il manque --territories"),
                bad(
                        "missing --territory",
                        "explain --project " + DOCTOR,
                        "",
                        "ANC-CLI-001 missing: --territory CODE|NAME",
                        "ANC-CLI-001 il manque --territory CODE|NAME"),
                bad(
                        "option without value",
                        "territories --where",
                        "",
                        "ANC-CLI-001 missing: --where FILE|-",
                        "ANC-CLI-001 il manque --where FILE|-"),
                bad(
                        "option given twice",
                        "facts --json --json",
                        "",
                        "ANC-CLI-001 given twice: --json",
                        "ANC-CLI-001 donné deux fois : --json"),
                bad(
                        "switch with a value",
                        "facts --json=perhaps",
                        "",
                        "ANC-CLI-001 \"perhaps\" does not do; expected --json",
                        "ANC-CLI-001 « perhaps » ne convient pas ; attendu : --json"),
                bad(
                        "unknown option",
                        "territories --wher x",
                        "",
                        "ANC-CLI-001 no option --wher; the nearest is --where",
                        "ANC-CLI-001 aucune option --wher ; la plus proche : --where"),
                bad(
                        "option that is like no other",
                        "territory --zzzzzzzzzz x",
                        "",
                        "ANC-CLI-001 no option --zzzzzzzzzz; expected one of --",
                        "ANC-CLI-001 aucune option --zzzzzzzzzz ; attendu : --"),
                bad(
                        "unknown command",
                        "territorys",
                        "",
                        "ANC-CLI-001 no command \"territorys\"; the nearest is territory",
                        "ANC-CLI-001 aucune commande « territorys » ; la plus proche : territory"),
                bad(
                        "one word too many",
                        "facts all",
                        "",
                        "ANC-CLI-001 \"all\" is one word too many",
                        "ANC-CLI-001 « all » est de trop"),
                bad(
                        "no command",
                        "",
                        "",
                        "ANC-CLI-001 a command is missing: territory, ",
                        "ANC-CLI-001 il manque une commande : territory, "),
                bad("schema without a type", "schema", "", "ANC-CLI-001 missing: TYPE", "ANC-CLI-001 il manque TYPE"),
                bad(
                        "misspelt type of a schema",
                        "schema offers",
                        "",
                        "ANC-CLI-002 TYPE: \"offers\" does not do; expected offer (possible: criterion, ",
                        "ANC-CLI-002 TYPE: « offers » ne convient pas ; attendu : offer (possibles : criterion, "),
                bad(
                        "no type of a schema",
                        "schema xyzxyz",
                        "",
                        "expected criterion, project, joint-project, offer, actor, territory-facts",
                        "attendu : criterion, project, joint-project, offer, actor, territory-facts"),
                // Both sides.
                bad(
                        "missing subject",
                        "match --offers " + OFFERS,
                        "",
                        "ANC-CLI-001 missing: --project FILE|-, --offer FILE|- or --actor FILE|-",
                        "ANC-CLI-001 il manque --project FILE|-, --offer FILE|- ou --actor FILE|-"),
                bad(
                        "missing --projects",
                        "match --actor " + ACTOR,
                        "",
                        "ANC-CLI-001 missing: --projects FILE|-",
                        "ANC-CLI-001 il manque --projects FILE|-"),
                bad(
                        "two subjects",
                        "match --offer " + OFFER + " --actor " + ACTOR + " --projects " + PROJECTS,
                        "",
                        "ANC-CLI-001 --actor does not go here; give --project, --offer or --actor, only one",
                        "ANC-CLI-001 --actor ne va pas ici ; donnez --project, --offer ou --actor, un seul"),
                bad(
                        "an offer with offers",
                        "match --offer " + OFFER + " --offers " + OFFERS,
                        "",
                        "ANC-CLI-001 --offers does not go here; an offer or an actor is matched with projects",
                        "ANC-CLI-001 --offers ne va pas ici ; une annonce ou un acteur se rapproche de projets"),
                bad(
                        "a project with projects",
                        "match --project " + DOCTOR + " --projects " + PROJECTS,
                        "",
                        "ANC-CLI-001 --projects does not go here; a project is matched with communes (--territories)",
                        "ANC-CLI-001 --projects ne va pas ici ; un projet se rapproche de communes (--territories)"),
                bad(
                        "several projects with territories",
                        "match --projects " + PROJECTS + " --offers " + OFFERS + " --territories",
                        "",
                        "ANC-CLI-001 --territories does not go here; several projects are matched with offers",
                        "ANC-CLI-001 --territories ne va pas ici ; plusieurs projets se rapprochent d'annonces"),
                bad(
                        "threads for one project",
                        "match --project " + DOCTOR + " --offers " + OFFERS + " --threads 2",
                        "",
                        "ANC-CLI-001 --threads does not go here; this option goes with --projects FILE|- --offers FILE|-",
                        "ANC-CLI-001 --threads ne va pas ici ; cette option accompagne --projects FILE|- --offers FILE|-"),
                bad(
                        "no threads",
                        "match --projects " + PROJECTS + " --offers " + OFFERS + " --threads 0",
                        "",
                        "ANC-CLI-002 --threads: \"0\" does not do; expected a whole number from 1 on",
                        "ANC-CLI-002 --threads: « 0 » ne convient pas ; attendu : un nombre entier à partir de 1"),
                bad(
                        "several files of projects for an offer",
                        "match --offer " + OFFER + " --projects " + PROJECTS + " --projects -",
                        "",
                        "ANC-CLI-001 given twice: --projects FILE|-",
                        "ANC-CLI-001 donné deux fois : --projects FILE|-"),
                bad(
                        "a project that two files hold",
                        "match --projects " + PROJECTS + " --projects - --offers " + OFFERS,
                        "{\"id\": \"student\", \"profession\": \"physician\"}",
                        "ANC-CLI-005 stdin: holds the project \"student\", which is in examples/projects.json already; give it another id",
                        "ANC-CLI-005 stdin: porte le projet « student », qui est déjà dans examples/projects.json ; donnez-lui un autre id"),
                bad(
                        "territories and offers",
                        "match --project " + DOCTOR + " --territories --offers " + OFFERS,
                        "",
                        "ANC-CLI-001 --offers does not go here",
                        "ANC-CLI-001 --offers ne va pas ici"),
                bad(
                        "the standard input twice",
                        "match --project - --offers -",
                        "",
                        "ANC-CLI-001 - does not go here; the standard input is read only once",
                        "ANC-CLI-001 - ne va pas ici ; l'entrée standard ne se lit qu'une fois"),
                bad(
                        "nothing to relax",
                        "relax --offers " + OFFERS,
                        "",
                        "ANC-CLI-001 missing: --project FILE|-",
                        "ANC-CLI-001 il manque --project FILE|-"),
                bad(
                        "communes and offers to relax",
                        "relax --project " + DOCTOR + " --territories --offers " + OFFERS,
                        "",
                        "ANC-CLI-001 --offers does not go here; give --territories or --offers, only one",
                        "ANC-CLI-001 --offers ne va pas ici ; donnez --territories ou --offers, un seul"),
                bad(
                        "the standard input twice to relax",
                        "relax --project - --offers -",
                        "",
                        "ANC-CLI-001 - does not go here; the standard input is read only once",
                        "ANC-CLI-001 - ne va pas ici ; l'entrée standard ne se lit qu'une fois"),
                bad(
                        "too many requirements to relax",
                        "relax --project -",
                        "{\"id\": \"p-1\", \"profession\": \"10\", \"require\": ["
                                + "{\"inside\": \"DEP-23\"}, ".repeat(16) + "{\"inside\": \"DEP-23\"}]}",
                        "ANC-RELAX-001 17 requirements; what could give way is searched among at most 16",
                        "ANC-RELAX-001 17 exigences ; ce qui peut être assoupli se cherche parmi 16 au plus"),
                bad(
                        "the standard input twice to explain",
                        "explain --project - --offer -",
                        "",
                        "ANC-CLI-001 - does not go here; the standard input is read only once",
                        "ANC-CLI-001 - ne va pas ici ; l'entrée standard ne se lit qu'une fois"),
                bad(
                        "a territory and an offer",
                        "explain --project " + DOCTOR + " --territory 23096 --offer " + OFFER,
                        "",
                        "ANC-CLI-001 --territory does not go here; give --territory or --offer, only one",
                        "ANC-CLI-001 --territory ne va pas ici ; donnez --territory ou --offer, un seul"),
                bad(
                        "published before a territory",
                        "explain --project " + DOCTOR + " --territory 23096 --published",
                        "",
                        "ANC-CLI-001 --published does not go here; this option goes with --offer",
                        "ANC-CLI-001 --published ne va pas ici ; cette option accompagne --offer"),
                bad(
                        "explain without project",
                        "explain --offer " + OFFER,
                        "",
                        "ANC-CLI-001 missing: --project FILE|-",
                        "ANC-CLI-001 il manque --project FILE|-"),
                // Standing searches.
                bad(
                        "nobody who watches",
                        "watch --offers " + OFFERS,
                        "",
                        "ANC-CLI-001 missing: --project FILE|- or --offer FILE|-",
                        "ANC-CLI-001 il manque --project FILE|- ou --offer FILE|-"),
                bad(
                        "two who watch",
                        "watch --project " + DOCTOR + " --offer " + OFFER,
                        "",
                        "ANC-CLI-001 --offer does not go here; give --project or --offer, only one",
                        "ANC-CLI-001 --offer ne va pas ici ; donnez --project ou --offer, un seul"),
                bad(
                        "a project that watches projects",
                        "watch --project " + DOCTOR + " --projects " + PROJECTS,
                        "",
                        "ANC-CLI-001 --projects does not go here; a project watches offers: --offers FILE|-",
                        "ANC-CLI-001 --projects ne va pas ici ; un projet surveille des annonces : --offers FILE|-"),
                bad(
                        "an offer that watches offers",
                        "watch --offer " + OFFER + " --offers " + OFFERS,
                        "",
                        "ANC-CLI-001 --offers does not go here; an offer watches projects: --projects FILE|-",
                        "ANC-CLI-001 --offers ne va pas ici ; une annonce surveille des projets : --projects FILE|-"),
                bad(
                        "nothing to watch",
                        "watch --project " + DOCTOR,
                        "",
                        "ANC-CLI-001 missing: --offers FILE|-",
                        "ANC-CLI-001 il manque --offers FILE|-"),
                bad(
                        "no step to watch",
                        "watch --project " + DOCTOR + " --offers " + OFFERS,
                        "",
                        "ANC-CLI-001 missing: --then FILE|- or --then-date YYYY-MM-DD",
                        "ANC-CLI-001 il manque --then FILE|- ou --then-date YYYY-MM-DD"),
                bad(
                        "the standard input twice to watch",
                        "watch --project " + DOCTOR + " --offers - --then -",
                        "",
                        "ANC-CLI-001 - does not go here; the standard input is read only once",
                        "ANC-CLI-001 - ne va pas ici ; l'entrée standard ne se lit qu'une fois"),
                bad(
                        "a step back in time",
                        "watch --project " + DOCTOR + " --offers " + OFFERS
                                + " --date 2026-11-21 --then-date 2026-11-20",
                        "",
                        "ANC-CLI-002 --then-date: \"2026-11-20\" does not do; expected a day from 2026-11-21 on",
                        "ANC-CLI-002 --then-date: « 2026-11-20 » ne convient pas ; attendu : un jour à partir du 2026-11-21"),
                bad(
                        "a degree that is none",
                        "watch --project " + DOCTOR + " --offers " + OFFERS + " --then " + OFFERS + " --degree 10001",
                        "",
                        "ANC-CLI-002 --degree: \"10001\" does not do; expected a whole number from 0 to 10000",
                        "ANC-CLI-002 --degree: « 10001 » ne convient pas ; attendu : un nombre entier de 0 à 10000"),
                bad(
                        "one of several projects",
                        "match --territories --project " + PROJECTS,
                        "",
                        "ANC-CLI-005 examples/projects.json: holds several documents; say which: examples/projects.json#reunion-doctor, ",
                        "ANC-CLI-005 examples/projects.json: porte plusieurs documents ; dites lequel : examples/projects.json#reunion-doctor, "),
                bad(
                        "one of a couple",
                        "match --project examples/couple.json --offers " + OFFERS,
                        "",
                        "say which: examples/couple.json#perigord-physiotherapist, examples/couple.json#perigord-bookshop",
                        "dites lequel : examples/couple.json#perigord-physiotherapist, examples/couple.json#perigord-bookshop"),
                bad(
                        "no such offer",
                        "explain --project " + DOCTOR + " --offer " + OFFERS + "#cpts-prives",
                        "",
                        "ANC-CLI-005 examples/offers.json: holds no document \"cpts-prives\"; expected examples/offers.json#cpts-privas",
                        "ANC-CLI-005 examples/offers.json: ne porte aucun document « cpts-prives » ; attendu : examples/offers.json#cpts-privas"),
                bad(
                        "no such document of one",
                        "explain --project " + DOCTOR + "#other --offer " + OFFER,
                        "",
                        "ANC-CLI-005 examples/reunion-doctor.json: holds no document \"other\"; expected examples/reunion-doctor.json#reunion-doctor",
                        "ANC-CLI-005 examples/reunion-doctor.json: ne porte aucun document « other » ; attendu : examples/reunion-doctor.json#reunion-doctor"),
                bad(
                        "an offer of a file that was refused",
                        "explain --project " + DOCTOR + " --offer examples/offers-with-mistakes.csv#gueret-2",
                        "",
                        "ANC-TERR-002 examples/offers-with-mistakes.csv:territory: \"COM-23000\" is the code of no territory",
                        "ANC-TERR-002 examples/offers-with-mistakes.csv:territory: « COM-23000 » n'est le code d'aucun territoire"),
                bad(
                        "missing offers file",
                        "match --project " + DOCTOR + " --offers nope.json",
                        "",
                        "ANC-CLI-003 nope.json: does not exist",
                        "ANC-CLI-003 nope.json: n'existe pas"),
                bad(
                        "directory as offers",
                        "import examples",
                        "",
                        "ANC-CLI-003 examples: is a directory; give",
                        "ANC-CLI-003 examples: est un dossier ; donnez"),
                bad(
                        "offers that are cut off",
                        "match --project " + DOCTOR + " --offers -",
                        "[",
                        "ANC-IMP-003 stdin:1:2: the file stops too early",
                        "ANC-IMP-003 stdin:1:2: le fichier s'arrête trop tôt"),
                bad(
                        "an offer over several lines as list",
                        "match --project " + DOCTOR + " --offers " + OFFER,
                        "",
                        "ANC-IMP-003 examples/bergerac-offer.json:1:1: the file is a single object over several lines",
                        "ANC-IMP-003 examples/bergerac-offer.json:1:1: le fichier est un seul objet sur plusieurs lignes"),
                bad(
                        "unknown column",
                        "import -",
                        "id,knd,territory\no-1,LOCUM,23096\n",
                        "ANC-IMP-004 stdin:knd: unknown column; the nearest is kind",
                        "ANC-IMP-004 stdin:knd: colonne inconnue ; la plus proche : kind"),
                bad(
                        "an offer in no territory",
                        "match --projects " + PROJECTS + " --offer -",
                        "{\"id\": \"o\", \"kind\": \"LOCUM\", \"territory\": \"23096\", \"posts\": [{\"parts\":"
                                + " [{\"site\": \"23096\", \"percent\": 40}, {\"site\": \"99999\", \"percent\": 60}]}]}",
                        "ANC-TERR-002 stdin#/posts/0/parts/1/site: \"COM-99999\" is the code of no territory",
                        "ANC-TERR-002 stdin#/posts/0/parts/1/site: « COM-99999 » n'est le code d'aucun territoire"),
                bad(
                        "an actor without perimeter",
                        "match --projects " + PROJECTS + " --actor -",
                        "{\"id\": \"a\", \"kind\": \"COMMUNE\", \"name\": \"X\"}",
                        "ANC-CLI-005 stdin: this actor has no perimeter; add for example",
                        "ANC-CLI-005 stdin: cet acteur n'a pas de périmètre ; ajoutez par exemple"),
                bad(
                        "an actor in no territory",
                        "match --projects " + PROJECTS + " --actor -",
                        "{\"id\": \"a\", \"kind\": \"COMMUNE\", \"name\": \"X\", \"perimeter\": [\"DEP-99\"]}",
                        "ANC-TERR-002 stdin#/perimeter: \"DEP-99\" is the code of no territory",
                        "ANC-TERR-002 stdin#/perimeter: « DEP-99 » n'est le code d'aucun territoire"),
                bad(
                        "a half that requires no territory",
                        "match --territories --project -#b",
                        "{\"id\": \"c\", \"first\": {\"id\": \"a\", \"profession\": \"10\"}, \"second\": {\"id\": \"b\","
                                + " \"profession\": \"10\", \"require\": [{\"inside\": \"DEP-99\"}]}}",
                        "ANC-TERR-002 stdin#/second/require/0/inside: \"DEP-99\"",
                        "ANC-TERR-002 stdin#/second/require/0/inside: « DEP-99 »"),
                bad("nothing to import", "import", "", "ANC-CLI-001 missing: FILE|-", "ANC-CLI-001 il manque FILE|-"),
                bad(
                        "nothing to validate",
                        "validate",
                        "",
                        "ANC-CLI-001 missing: FILE|-",
                        "ANC-CLI-001 il manque FILE|-"),
                bad(
                        "unknown type",
                        "validate " + OFFER + " --type annonce",
                        "",
                        "ANC-CLI-002 --type: \"annonce\" does not do; expected criterion|project|joint-project|offer|actor|territory-facts",
                        "ANC-CLI-002 --type: « annonce » ne convient pas ; attendu : criterion|project|joint-project|offer|actor|territory-facts"),
                bad(
                        "a list to validate",
                        "validate " + OFFERS,
                        "",
                        "ANC-CLI-005 examples/offers.json: is a list; for a list of offers: ancrage import FILE",
                        "ANC-CLI-005 examples/offers.json: est une liste ; pour une liste d'annonces : ancrage import FILE"),
                bad(
                        "a document of no type",
                        "validate -",
                        "{\"id\": \"x\"}",
                        "ANC-CLI-005 stdin: the fields do not tell what this is; say it: --type criterion|project|",
                        "ANC-CLI-005 stdin: les champs ne disent pas ce que c'est ; dites-le : --type criterion|project|"),
                // Aids.
                bad(
                        "no command of the aids",
                        "aids",
                        "",
                        "ANC-CLI-001 a command of aids is missing: show, assess, ",
                        "ANC-CLI-001 il manque une commande de aids : show, assess, "),
                bad(
                        "misspelt scheme",
                        "aids show prime-zip-1000",
                        "",
                        "ANC-AID-016 ID: no scheme \"prime-zip-1000\"; the nearest is prime-zip-10000",
                        "ANC-AID-016 ID: aucun dispositif « prime-zip-1000 » ; le plus proche : prime-zip-10000"),
                bad(
                        "no situation",
                        "aids assess",
                        "",
                        "ANC-CLI-001 missing: --situation FILE|-",
                        "ANC-CLI-001 il manque --situation FILE|-"),
                bad(
                        "missing situation file",
                        "aids plan --situation nope.json",
                        "",
                        "ANC-CLI-003 nope.json: does not exist",
                        "ANC-CLI-003 nope.json: n'existe pas"),
                bad(
                        "a situation that is no JSON",
                        "aids assess --situation -",
                        "a midwife",
                        "ANC-JSON-003 stdin:1:1: ",
                        "ANC-JSON-003 stdin:1:1: "),
                bad("a situation that is a list", "aids assess --situation -", "[]", "stdin", "stdin"),
                bad(
                        "unknown fact in a situation",
                        "aids assess --situation -",
                        "{\"asOf\": \"2026-11-21\", \"facts\": {\"person.proffession\": \"10\"}}",
                        "ANC-FACT-001 stdin#/facts/person.proffession: no fact \"person.proffession\"; the nearest is person.profession",
                        "ANC-FACT-001 stdin#/facts/person.proffession: aucun fait « person.proffession » ; le plus proche : person.profession"),
                bad(
                        "unknown scheme in a history",
                        "aids plan --situation -",
                        "{\"history\": [{\"event\": \"SIGNED\", \"scheme\": \"caimm\", \"date\": \"2022-01-15\"}]}",
                        "ANC-AID-016 stdin#/history/0/scheme: no scheme \"caimm\"; the nearest is caim",
                        "ANC-AID-016 stdin#/history/0/scheme: aucun dispositif « caimm » ; le plus proche : caim"),
                bad(
                        "a situation in no territory",
                        "aids assess --situation -",
                        "{\"place\": \"COM-99999\"}",
                        "ANC-TERR-002 stdin#/place: \"COM-99999\"",
                        "ANC-TERR-002 stdin#/place: « COM-99999 »"),
                bad(
                        "no day in a situation",
                        "aids assess --situation -",
                        "{\"asOf\": \"21/11/2026\"}",
                        "stdin#/asOf: ",
                        "stdin#/asOf: "),
                bad(
                        "no day to assess",
                        "aids assess --situation " + GP + " --date 2026-02-30",
                        "",
                        "ANC-CLI-002 --date: \"2026-02-30\"",
                        "ANC-CLI-002 --date: « 2026-02-30 »"),
                bad(
                        "unknown goal",
                        "aids plan --situation " + GP + " --by glory",
                        "",
                        "ANC-CLI-002 --by: \"glory\" does not do; expected money (the most money) or duty",
                        "ANC-CLI-002 --by: « glory » ne convient pas ; attendu : money (le plus d'argent) ou duty"),
                bad(
                        "no day of leaving",
                        "aids plan --situation " + GP + " --leave tomorrow",
                        "",
                        "ANC-CLI-002 --leave: \"tomorrow\" does not do; expected a day such as",
                        "ANC-CLI-002 --leave: « tomorrow » ne convient pas ; attendu : un jour comme"),
                bad(
                        "leaving before the day",
                        "aids plan --situation " + GP + " --leave 2020-01-01",
                        "",
                        "ANC-CLI-002 --leave: \"2020-01-01\" does not do; expected a day from 2026-11-21 on",
                        "ANC-CLI-002 --leave: « 2020-01-01 » ne convient pas ; attendu : un jour à partir du 2026-11-21"),
                bad(
                        "the answers and the situation of one input",
                        "aids ask --situation -",
                        "{}",
                        "ANC-CLI-001 - does not go here; the answers are read from the standard input",
                        "ANC-CLI-001 - ne va pas ici ; les réponses se lisent sur l'entrée standard"),
                bad(
                        "asked about no place",
                        "aids ask --place 99999",
                        "",
                        "ANC-TERR-002 --place: \"99999\"",
                        "ANC-TERR-002 --place: « 99999 »"),
                bad(
                        "nothing to sweep",
                        "aids sweep",
                        "",
                        "ANC-CLI-001 missing: --territory CODE|NAME or --situation FILE|-",
                        "ANC-CLI-001 il manque --territory CODE|NAME ou --situation FILE|-"),
                bad(
                        "a place and a person to sweep",
                        "aids sweep --territory 23096 --situation " + GP,
                        "",
                        "ANC-CLI-001 --situation does not go here; give --territory or --situation, only one",
                        "ANC-CLI-001 --situation ne va pas ici ; donnez --territory ou --situation, un seul"),
                bad(
                        "a limit for one place",
                        "aids sweep --territory 23096 --limit 3",
                        "",
                        "ANC-CLI-001 --limit does not go here; this option goes with --situation",
                        "ANC-CLI-001 --limit ne va pas ici ; cette option accompagne --situation"),
                bad(
                        "limit -1",
                        "aids sweep --situation " + GP + " --limit -1",
                        "",
                        "ANC-CLI-002 --limit: \"-1\" does not do; expected a whole number from 0 on",
                        "ANC-CLI-002 --limit: « -1 » ne convient pas ; attendu : un nombre entier à partir de 0"),
                bad(
                        "missing scheme file",
                        "aids lint examples/my-scheme.json nope.json",
                        "",
                        "ANC-CLI-003 nope.json: does not exist",
                        "ANC-CLI-003 nope.json: n'existe pas"),
                bad(
                        "one scheme file twice",
                        "aids lint examples/my-scheme.json examples/my-scheme.json",
                        "",
                        "ANC-CLI-001 given twice: examples/my-scheme.json",
                        "ANC-CLI-001 donné deux fois : examples/my-scheme.json"),
                bad(
                        "a journey without a mode",
                        "journey --profession 50",
                        "",
                        "ANC-CLI-001 missing: --mode liberal|locum|salaried",
                        "ANC-CLI-001 il manque --mode liberal|locum|salaried"),
                bad(
                        "unknown mode",
                        "journey --mode remplacant",
                        "",
                        "ANC-CLI-002 --mode: \"remplacant\" does not do; expected liberal|locum|salaried",
                        "ANC-CLI-002 --mode: « remplacant » ne convient pas ; attendu : liberal|locum|salaried"),
                bad(
                        "a journey both ways",
                        "journey --mode liberal --from 2026-11-21 --arrive 2027-09-01",
                        "",
                        "ANC-CLI-001 --arrive does not go here; give --from (forwards) or --arrive (backwards), only one",
                        "ANC-CLI-001 --arrive ne va pas ici ; donnez --from (vers l'avant) ou --arrive (à rebours), un seul"),
                bad(
                        "no day of arriving",
                        "journey --mode liberal --arrive 2027-13-01",
                        "",
                        "ANC-CLI-002 --arrive: \"2027-13-01\"",
                        "ANC-CLI-002 --arrive: « 2027-13-01 »"),
                bad(
                        "arriving in the past",
                        "journey --mode liberal --arrive 2020-01-01 --date 2026-11-21",
                        "",
                        "ANC-CLI-002 --arrive: \"2020-01-01\" does not do; expected a day from 2026-11-21 on",
                        "ANC-CLI-002 --arrive: « 2020-01-01 » ne convient pas ; attendu : un jour à partir du 2026-11-21"),
                bad(
                        "a journey of no profession",
                        "journey --mode liberal --profession midwive",
                        "",
                        "ANC-PROF-001 --profession: \"midwive\" is not a profession; the nearest is 50 (Midwife)",
                        "ANC-PROF-001 --profession: « midwive » n'est pas une profession ; la plus proche : 50 (Sage-Femme)"),
                // Places.
                bad(
                        "no command of the levers",
                        "levers",
                        "",
                        "ANC-CLI-001 a command is missing: levers show",
                        "ANC-CLI-001 il manque une commande : levers show"),
                bad(
                        "misspelt command of the levers",
                        "levers shwo",
                        "",
                        "ANC-CLI-001 no command \"shwo\"; the nearest is show",
                        "ANC-CLI-001 aucune commande « shwo » ; la plus proche : show"),
                bad(
                        "misspelt action",
                        "levers show interns.financial-suport",
                        "",
                        "ANC-LEVER-001 ACTION: no id \"interns.financial-suport\" (lever, action, measure or example); the nearest id is interns.financial-support",
                        "ANC-LEVER-001 ACTION: aucun identifiant « interns.financial-suport » (levier, action, mesure ou exemple) ; l'identifiant le plus proche : interns.financial-support"),
                bad(
                        "two actions",
                        "levers show interns premises",
                        "",
                        "ANC-CLI-001 \"premises\" is one word too many",
                        "ANC-CLI-001 « premises » est de trop"),
                bad("no place", "territory", "", "ANC-CLI-001 missing: CODE|NAME", "ANC-CLI-001 il manque CODE|NAME"),
                bad(
                        "unknown code of a territory",
                        "territory 99999",
                        "",
                        "ANC-TERR-002 CODE|NAME: \"99999\" is the code of no territory",
                        "ANC-TERR-002 CODE|NAME: « 99999 » n'est le code d'aucun territoire"),
                bad(
                        "postal code",
                        "territory 23000",
                        "",
                        "ANC-TERR-002 CODE|NAME: \"23000\" is a postal code",
                        "ANC-TERR-002 CODE|NAME: « 23000 » est un code postal"),
                bad(
                        "ambiguous name",
                        "explain --territory Sainte-Colombe --project " + DOCTOR,
                        "",
                        "ANC-CLI-004 --territory: \"Sainte-Colombe\" is the name of",
                        "ANC-CLI-004 --territory: « Sainte-Colombe » est le nom de"),
                bad(
                        "unknown name",
                        "territory Xyzzyplugh",
                        "",
                        "ANC-TERR-002 CODE|NAME: \"Xyzzyplugh\" is neither a code nor the name",
                        "ANC-TERR-002 CODE|NAME: « Xyzzyplugh » n'est ni un code ni le nom"),
                bad(
                        "a name of no letters",
                        "territory ???",
                        "",
                        "ANC-TERR-002 CODE|NAME: \"???\" is neither",
                        "ANC-TERR-002 CODE|NAME: « ??? » n'est ni"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInput")
    void isRefusedWithPlaceAndRemedy(String what, List<String> args, String stdin, String english, String french) {
        check(Cli.piped(stdin, args.toArray(String[]::new)), "ancrage: ", english, "Help: ancrage");
        List<String> inFrench = new ArrayList<>(args);
        inFrench.addAll(List.of("--lang", "fr"));
        check(Cli.piped(stdin, inFrench.toArray(String[]::new)), "ancrage : ", french, "Aide : ancrage");
    }

    @Test
    void textThatIsNotUtf8SaysOnWhichLine() {
        byte[] latin = "{\"all\": [\n\"Gu\u00e9ret\"]}".getBytes(StandardCharsets.ISO_8859_1);

        check(
                Cli.piped(latin, "territories", "--where", "-"),
                "ancrage: ",
                "ANC-CLI-003 stdin:2: is not UTF-8; save",
                "Help");
        check(
                Cli.piped(latin, "territories", "--where", "-", "--lang", "fr"),
                "ancrage : ",
                "ANC-CLI-003 stdin:2: n'est pas en UTF-8 ; enregistrez le fichier en UTF-8",
                "Aide");
    }

    @Test
    void aFileThatMayNotBeReadIsTold(@TempDir Path folder) throws IOException {
        Path secret = Files.createFile(folder.resolve("secret.json"));
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "a user who may not read all");

        check(Cli.run("territories", "--where", secret.toString()), "ancrage: ", "get the right to read it", "Help");
        check(
                Cli.run("territories", "--where", secret.toString(), "--lang", "fr"),
                "ancrage : ",
                "donnez-vous le droit de lecture",
                "Aide");
    }

    @Test
    void anEmptyFileIsNoCriterion(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.json"));

        check(Cli.run("territories", "--where", empty.toString()), "ancrage: ", "ANC-JSON-003 ", "the text is empty");
    }

    @Test
    void anEmptyNameIsNoFileAndNoPlace() {
        check(Cli.run("territories", "--where", ""), "ancrage: ", "ANC-CLI-003 \"\": does not exist; give", "Help");
        check(Cli.run("territory", " "), "ancrage: ", "ANC-TERR-002 CODE|NAME: \"\" is neither a code", "Help");
    }

    @Test
    void anUnknownLanguageIsRefusedInBoth() {
        Cli.Run run = Cli.run("facts", "--lang", "de");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                ancrage: ANC-CLI-002 --lang: "de" does not do; expected fr or en
                ancrage : ANC-CLI-002 --lang: « de » ne convient pas ; attendu : fr ou en
                """);
    }

    private static void check(Cli.Run run, String start, String message, String help) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(start)
                .contains(message)
                .contains(help)
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(run.err().length()).isLessThan(2_000);
    }

    private static String preferring(String preference) {
        return "{\"id\": \"p\", \"profession\": \"10\", \"prefer\": [{" + preference + "}]}";
    }

    private static Arguments bad(String what, String args, String stdin, String english, String french) {
        return arguments(what, args.isEmpty() ? List.of() : List.of(args.split(" ")), stdin, english, french);
    }
}
