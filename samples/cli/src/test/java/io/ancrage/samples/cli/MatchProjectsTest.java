package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code match --offer --projects} and {@code match --actor --projects}: the territory's side. */
class MatchProjectsTest {

    private static final String BERGERAC = "--offer examples/bergerac-offer.json";
    private static final String DESIRADE = "--offer examples/desirade-offer.json";
    private static final String TOWN = "--actor examples/desirade.json";

    private static Cli.Run match(String own, String... more) {
        return Cli.run(Args.of("match " + own + " --projects examples/projects.json --date 2026-11-21", more));
    }

    @Test
    void theEmergencyDoctorOfBergeracFindsColleagues() {
        Cli.Run run = match(BERGERAC, "--json");

        assertThat(run.exit()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("offer").asString()).isEqualTo("bergerac-health-house");
        assertThat(json.get("counts").toString()).isEqualTo("{\"true\":1,\"false\":5,\"unknown\":1,\"refused\":0}");
        assertThat(json.at("/matches/0/project").asString()).isEqualTo("perigord-nurse");
        assertThat(json.at("/matches/0/trade").asString()).isEqualTo("Nurse");
        assertThat(json.at("/matches/0/sides/0/side").asString()).isEqualTo("what your offer asks");
        assertThat(json.at("/matches/1/fits").asString()).isEqualTo("unknown");
        assertThat(json.at("/matches/1/toConfirm/0/fact").asString()).isEqualTo("project.availableFrom");

        assertThat(match(BERGERAC).out())
                .startsWith("As of 2026-11-21, projects: 7; 1 fits, 1 to confirm; open: ")
                .contains("\n1. Nurse, perigord-nurse: degree 10,000 of 10,000\n   what your offer asks: 10,000\n")
                .endsWith("ancrage explain --published --project examples/projects.json#perigord-nurse"
                        + " --offer examples/bergerac-offer.json --date 2026-11-21\n");
        assertThat(match(BERGERAC, "--lang", "fr").out())
                .startsWith("Au 2026-11-21, projets : 7 ; 1 convient, 1 à confirmer ; ")
                .contains("\n1. Infirmier, perigord-nurse : degré 10\u00a0000 sur 10\u00a0000\n"
                        + "   ce que votre annonce demande : 10\u00a0000\n");
    }

    @Test
    void anIslandOfGuadeloupeFindsWhoLooksForOne() {
        assertThat(match(DESIRADE, "--json").json().get("matches"))
                .extracting(match -> match.get("project").asString())
                .containsExactly("island-nurse", "island-locum");
    }

    @Test
    void anActorFindsWhoWouldComeToItsPerimeter() {
        JsonNode json = match(TOWN, "--json").json();

        assertThat(json.get("actor").asString()).isEqualTo("desirade");
        assertThat(json.at("/matches/0/project").asString()).isEqualTo("island-locum");
        assertThat(json.at("/matches/0/code").asString()).isEqualTo("COM-97110");
        assertThat(json.at("/matches/0/contributions/0/preference/less").asString())
                .isEqualTo("territory.apl.GENERAL_PRACTITIONER");
        assertThat(match(TOWN).out())
                .contains("\n1. Physician, island-locum, best in La Désirade (Guadeloupe): degree ");
        assertThat(match(TOWN, "--lang", "fr").out())
                .contains(", island-locum, au mieux à La Désirade (Guadeloupe) : ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--json"})
    void nothingPrivateOfAProjectShows(String form) {
        String open = """
                [ {"id": "p-1", "profession": "nurse", "facts": {"person.careerStage": "LOCUM"%s},
                   "require": [ {"inside": "overseas"}%s ], "prefer": [ {"less": "territory.housePrice", "goal": 1, "ceiling": 9999}%s ]} ]
                """;
        String secret = open.formatted(
                ", \"person.age\": 31, \"household.partnerJobs\": [\"D1214\"]",
                ", {\"fact\": \"territory.count.LYCEE\", \"atLeast\": 3}",
                ", {\"less\": \"territory.distanceTo.COLLEGE\", \"goal\": 1, \"ceiling\": 9}");
        String command = ("match " + DESIRADE + " --projects - " + form).strip();

        Cli.Run withSecrets = Cli.piped(secret, Args.of(command));
        Cli.Run without = Cli.piped(open.formatted("", "", ""), Args.of(command));

        assertThat(withSecrets.exit()).isZero();
        assertThat(withSecrets.out())
                .isEqualTo(without.out())
                .doesNotContain("LYCEE", "COLLEGE", "D1214", "lycée", "person.age");
    }

    @ParameterizedTest
    @ValueSource(strings = {DESIRADE, TOWN})
    void nothingPrivateOfABadProjectShows(String own) {
        String projects = """
                [ {"id": "p-1", "profession": "nurse", "facts": {"household.schoolLevels": ["COLLEGE", "LYCEEE"]}},
                  {"id": "p-2", "profession": "nurse", "facts": {"person.age": "trente-quatre"}},
                  {"id": "p-3", "profession": "nurse", "require": [ {"fact": "territory.count.LYCE", "atLeast": 3} ]},
                  {"id": "p-4", "profession": "nurse", "prefer": [ {"less": "territory.secret", "goal": 1, "ceiling": 2} ]},
                  {"id": "p-5", "profession": "nurse", "require": [ {"inside": "DEP-13"}, {"inside": "COM-99999"} ]} ]
                """;

        for (String language : List.of("en", "fr")) {
            Cli.Run run = Cli.piped(projects, Args.of("match " + own + " --projects - --lang " + language));

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out() + run.err())
                    .contains("/0/facts", language.equals("fr") ? "n'est pas répété" : "is not repeated")
                    .doesNotContain("LYCE", "household", "person.", "trente", "territory.", "secret", "99999");
        }
        Cli.Run some = Cli.piped(
                projects.replace("\"DEP-13\"}, {\"inside\": \"COM-99999\"}", "\"DEP-13\"}"),
                Args.of("match " + own + " --projects -"));
        assertThat(some.exit()).isEqualTo(1);
        assertThat(some.err())
                .contains("/0/facts (p-1)", "/1/facts (p-2)", "/2/require/0 (p-3)", "/3/prefer/0 (p-4)")
                .doesNotContain("LYCE", "household", "person.", "trente", "territory.", "secret");

        String first = JsonDocument.tree(projects).get(0).toString();
        assertThat(Cli.piped(first, "validate", "-").out()).contains("/facts/household.schoolLevels/1", "LYCEEE");
    }

    @Test
    void badProjectsAreToldAndTheGoodOnesMatched() {
        String projects = """
                {"id": "p-1", "profession": "nurse"}
                {"id": "p-2", "profession": "nurrse"}
                """;
        Cli.Run run = Cli.piped(projects, Args.of("match " + DESIRADE + " --projects -"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\n1. Nurse, p-1: degree ");
        assertThat(run.err())
                .startsWith(
                        "ancrage: stdin: Imported: 1; rejected: 1.\n- line 2, /profession (p-2): \"nurrse\" is not");
    }

    @Test
    void anOfferThatSuitsNobodyHasANegativeAnswer() {
        Cli.Run run = Cli.piped(
                "{\"id\": \"p-1\", \"profession\": \"nurse\", \"require\": [ {\"inside\": \"DEP-23\"} ]}",
                Args.of("match " + BERGERAC + " --projects -"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains(", projects: 1; 0 fit, 0 to confirm");
    }
}
