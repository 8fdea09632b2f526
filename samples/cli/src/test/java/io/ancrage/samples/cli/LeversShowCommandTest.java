package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.lever.LeverAction;
import io.ancrage.lever.LeverCatalog;
import io.ancrage.lever.LeverExample;
import io.ancrage.lever.LeverMeasure;
import io.ancrage.territory.Territories;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LeversShowCommandTest {

    private static final Supplier<Territories> NOT_NEEDED = () -> {
        throw new IllegalStateException("France is loaded");
    };

    private static Cli.Run show(String... args) {
        List<String> all = new ArrayList<>(List.of("levers", "show"));
        all.addAll(List.of(args));
        return Cli.run(NOT_NEEDED, new byte[0], all.toArray(String[]::new));
    }

    @Test
    void everyLeverAndActionIsListedInOrder() {
        Cli.Run run = show();

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("10 levers, 39 actions, 164 measures, 85 examples\n");
        assertThat(run.out())
                .contains("\n1. Training and hosting of interns (interns)\n")
                .containsPattern("(?m)^   interns\\.financial-support +Financial support for interns$")
                .contains("\nSources:\n  [1] Attractivité médicale.");
        assertThat(run.out().lines().map(String::strip).map(line -> line.split(" ", -1)[0]))
                .containsSubsequence(LeverCatalog.load().actions().stream()
                        .map(LeverAction::id)
                        .toList());
        assertThat(show("--lang", "fr").out())
                .startsWith("10 leviers, 39 actions, 164 mesures, 85 exemples\n")
                .contains("\n1. Formation et accueil des internes (interns)\n");
    }

    @Test
    void theListIsJsonWithCountsSourceAndErrata() {
        JsonNode json = show("--json").json();

        assertThat(json.get("counts").toString())
                .isEqualTo("{\"levers\":10,\"actions\":39,\"measures\":164,\"examples\":85}");
        assertThat(json.get("levers")).hasSize(10);
        assertThat(json.at("/levers/0/actions")).hasSize(6);
        assertThat(json.at("/levers/0/actions/0/id").asString()).isEqualTo("interns.financial-support");
        assertThat(json.get("errata")).hasSize(5);
        assertThat(json.get("publisher").asString()).isEqualTo("URPS Médecins Libéraux d'Occitanie");
        assertThat(json.get("asOf").asString()).isEmpty();
        assertThat(json.get("seen").asString()).isEqualTo("2026-11-21");
    }

    @Test
    void anActionIsShownWithAllThatIsKnownOfIt() {
        assertThat(show("interns.financial-support").out())
                .startsWith("""
                        Financial support for interns, action (interns.financial-support)
                        of the lever Training and hosting of interns (interns)
                        reservation on the lever: Financial help tied to a promise to settle is not necessarily decisive; sometimes judged ineffective, unknown, or useless without support.
                        reservation: Uncertain effect when the aid is merely traded against a promise to settle.
                        touches: aid, benefit
                        a project may wish: {"fact": "territory.levers", "hasAny": ["interns.financial-support"]}
                        """)
                .contains(
                        "\nMeasures:\n  Grant during internship",
                        "(interns.financial-support.study-grant)\n    wish: {")
                .contains("\nExamples:\n", "\nSources:\n");
        assertThat(show("interns.financial-support", "--lang", "fr").out())
                .startsWith("""
                        Soutien financier aux internes, action (interns.financial-support)
                        du levier Formation et accueil des internes (interns)
                        réserve sur le levier : Une aide financière""")
                .contains("\nréserve : Effet incertain")
                .contains("\nMesures :\n", "    souhait : {", "\nExemples :\n", "\nSources :\n");
    }

    @Test
    void anActionIsJsonWithItsMeasuresAndExamples() {
        LeverAction action = LeverCatalog.load().action("interns.arrival-logistics");
        JsonNode json = show(action.id(), "--json").json();

        assertThat(json.get("kind").asString()).isEqualTo("action");
        assertThat(json.get("lever").asString()).isEqualTo("interns");
        assertThat(json.get("measures")
                        .valueStream()
                        .map(measure -> measure.get("id").asString()))
                .containsExactlyElementsOf(
                        action.measures().stream().map(LeverMeasure::id).toList());
        assertThat(json.get("examples")
                        .valueStream()
                        .map(example -> example.get("id").asString()))
                .containsExactlyElementsOf(
                        action.examples().stream().map(LeverExample::id).toList());
        assertThat(json.toString()).contains("\"sameAs\":\"settling-support.single-welcome.concierge\"");
    }

    @Test
    void aMeasureThatIsListedTwiceNamesTheOther() {
        assertThat(show("premises.technical-expertise.living-spaces").out())
                .contains(", measure (premises.technical-expertise.living-spaces)\n")
                .contains("\nthe same as protection.safe-surroundings.living-spaces\n");
        JsonNode json =
                show("practice-modes.alternative-offers.air-bridge", "--json").json();
        assertThat(json.get("caveat").asString()).contains("with reservation");
        assertThat(json.get("note").asString()).contains("Never ranked up by default");
        assertThat(json.get("action").asString()).isEqualTo("practice-modes.alternative-offers");
    }

    @Test
    void aLeverAndAnExampleAreShownToo() {
        assertThat(show("premises").out())
                .contains(", lever (premises)\n")
                .contains("\nActions:\n  premises.location-studies", "\nExamples:\n");
        assertThat(show("financial-aid.example.honour-loan").out())
                .contains("amount, without a date: up to €50,000.00", "aid scheme: initiactive95", "illustrates ");
        JsonNode example = show("financial-aid.example.honour-loan", "--json").json();
        assertThat(example.at("/amount/atMost").asInt()).isEqualTo(50_000);
        assertThat(example.at("/amount/unit").asString()).isEqualTo("EUR");
        assertThat(example.get("scheme").asString()).isEqualTo("initiactive95");
    }

    @Test
    void slipsOfTheSourceAreToldWhereTheyMatter() {
        assertThat(show("premises.location-studies").out()).contains("\nSlips of the source:\n  E1  The summary page");
        assertThat(show("premises.location-studies", "--lang", "fr").out())
                .contains("\nErreurs de la source :\n  E1  La page de synthèse");
        assertThat(show("interns").out()).doesNotContain("Slips");
    }

    @Test
    void whatNobodyCanWishForSaysSo() {
        assertThat(show("promotion.communication-strategy").out()).contains("\na project may wish: nothing\n");
        assertThat(show("promotion.communication-strategy", "--json")
                        .json()
                        .get("wish")
                        .isNull())
                .isTrue();
    }
}
