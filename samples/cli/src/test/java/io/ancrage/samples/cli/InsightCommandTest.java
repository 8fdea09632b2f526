package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InsightCommandTest {

    private static final String INSIGHT = "insight examples/offers.json --date 2026-11-21 --projects ";
    private static final String OFFER = "--offer";
    private static final String BAKERY = "riberac-bakery";
    private static final String PHYSIOTHERAPIST = "sarlat-physiotherapist";

    /** Twelve who ask for housing, and nothing else. */
    private static final String TWELVE = IntStream.range(0, 12)
            .mapToObj(i -> "{\"id\": \"p-" + i + "\", \"profession\": \"physiotherapist\", "
                    + "\"require\": [{\"fact\": \"offer.benefits\", \"hasAny\": [\"HOUSING\"]}]}")
            .collect(Collectors.joining("\n"));

    private static Cli.Run twelve(String... more) {
        return Cli.piped(TWELVE, Args.of(INSIGHT + "- --offer " + PHYSIOTHERAPIST, more));
    }

    @Test
    void theOperatorSeesExactlyWhoWouldComeWithHousing() {
        Cli.Run run = twelve("--json");

        assertThat(run.exit()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("view").asString()).isEqualTo("operator");
        JsonNode best = json.at("/changes/0");
        assertThat(best.get("change").asString()).isEqualTo("benefit.HOUSING");
        assertThat(best.get("gained").asInt()).isEqualTo(12);
        assertThat(json.get("changes"))
                .allMatch(change -> change.get("gained").asInt() > 0
                        || change.get("newlyMayFit").asInt() > 0
                        || change.get("closer").asInt() > 0);
    }

    @Test
    void theTerritorySeesTensOnly() {
        JsonNode json = twelve("--json", "--territory-view").json();

        assertThat(json.get("view").asString()).isEqualTo("territory");
        assertThat(json.at("/changes/0/gained").toString()).isEqualTo("{\"least\":10,\"most\":19}");
        assertThat(json.get("fitting").toString()).isEqualTo("{\"least\":0,\"most\":9}");
        assertThat(json.toString()).doesNotContain("12,", "12}", "projects");
    }

    @Test
    void theTextCountsWhatBringsNothingAndNamesItWhenAsked() {
        assertThat(twelve().out()).contains("\nchanges that bring nothing: ").doesNotContain("\nbrings nothing: ");
        assertThat(twelve("--all").out())
                .contains("\nbrings nothing: ")
                .doesNotContain("\nchanges that bring nothing: ");
        assertThat(twelve("--lang", "fr", "--territory-view").out())
                .contains("10 à 19 de plus conviennent")
                .contains("\nchangements qui apportent chacun moins de 10 : ");
    }

    @Test
    void jsonHasAllChangesWhenAsked() {
        JsonNode some = twelve("--json").json();
        JsonNode all = twelve("--json", "--all").json();

        assertThat(all.get("bringNothing")).isEqualTo(some.get("bringNothing"));
        assertThat(all.get("changes"))
                .hasSize(some.get("changes").size() + some.get("bringNothing").asInt());
        assertThat(twelve("--json", "--territory-view", "--all").json().get("changes"))
                .hasSameSizeAs(all.get("changes"));
    }

    @Test
    void anOfferOfAFileIsNamedEitherWay() {
        String byOption = Cli.run(Args.of(INSIGHT + "examples/projects.json", OFFER, BAKERY))
                .out();

        assertThat(Cli.run(Args.of("insight examples/offers.json#" + BAKERY
                                + " --date 2026-11-21 --projects examples/projects.json"))
                        .out())
                .isEqualTo(byOption)
                .startsWith(BAKERY + ", on 2026-11-21: ");
    }

    @Test
    void aProjectThatIsRefusedIsTold() {
        Cli.Run run = Cli.piped(
                TWELVE + "\n{\"id\": \"x\", \"profession\": \"wizard\"}",
                Args.of(INSIGHT + "-", OFFER, PHYSIOTHERAPIST, "--json"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get("refused").asInt()).isEqualTo(1);
        assertThat(run.err()).contains("\"wizard\" is not a profession");
    }
}
