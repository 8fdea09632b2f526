package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CoupleCommandTest {

    private static final String COUPLE = "couple examples/couple.json --date 2026-11-21";
    private static final String OFFERS = "examples/offers.json";

    private static Cli.Run couple(String... more) {
        return Cli.run(Args.of(COUPLE, more));
    }

    @Test
    void thePhysiotherapistAndTheBookshopFindATown() {
        Cli.Run run = couple("--offers", OFFERS, "--json");

        assertThat(run.exit()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("project").asString()).isEqualTo("couple-perigord");
        assertThat(json.get("nearness").toString()).isEqualTo("{\"limit\":25,\"unit\":\"km\",\"required\":true}");
        JsonNode best = json.at("/pairs/0");
        assertThat(best.get("fits").asString()).isEqualTo("true");
        assertThat(best.at("/first/project").asString()).isEqualTo("perigord-physiotherapist");
        assertThat(best.at("/first/offer").asString()).isEqualTo("sarlat-physiotherapist");
        assertThat(best.at("/second/offer").asString()).isEqualTo("sarlat-bookshop");
        assertThat(best.at("/second/code").asString()).isEqualTo("COM-24520");
        assertThat(best.get("distance").toString()).isEqualTo("{\"least\":0,\"most\":0}");
        int first = best.at("/first/rank").asInt();
        int second = best.at("/second/rank").asInt();
        assertThat(best.get("rank").asInt()).isBetween(Math.min(first, second), Math.max(first, second));
    }

    @Test
    void whereOneHalfSettlesForACommuneMorePairsSuitAndEachNamesItsDistance() {
        String joint = Cli.text("examples/couple.json").replace("\"withinKm\": 25", "\"withinKm\": 60");
        JsonNode json = Cli.piped(
                        joint, Args.of("couple - --offers " + OFFERS + " --second territories --top 3 --json"))
                .json();

        assertThat(json.get("pairs")).hasSize(3).allSatisfy(pair -> {
            assertThat(pair.at("/first/offer").asString()).isEqualTo("sarlat-physiotherapist");
            assertThat(pair.get("second").has("offer")).isFalse();
            assertThat(pair.at("/second/code").asString()).startsWith("COM-24");
            assertThat(pair.at("/distance/most").asDouble()).isLessThanOrEqualTo(60);
        });
    }

    @Test
    void theTextTellsThePairAndTheReasonsOfBothHalves() {
        assertThat(couple("--offers", OFFERS, "--lang", "fr").out())
                .startsWith("Au 2026-11-21, annonces : 10 ; les deux lieux : au plus 25 km\n\n")
                .contains("\n1. Sarlat-la-Canéda (Dordogne), 0 km : rang ")
                .contains("\n   pour perigord-bookshop : Local pour une librairie")
                .contains("\n        +1\u00a0250  loyer")
                .endsWith(" --date 2026-11-21 --lang fr\n");
    }

    @Test
    void twoCommunesNeedNoOffers() {
        Cli.Run run = couple("--first", "territories", "--second", "territories", "--top", "1", "--json");

        assertThat(run.json().has("offers")).isFalse();
        assertThat(run.json().get("pairs")).hasSize(1);
        assertThat(run.json().at("/pairs/0/fits").asString()).isEqualTo("unknown");
        // What a wish asks of an offer is open in a commune.
        assertThat(run.json().at("/pairs/0/toConfirm").toString()).contains("offer.rent");
    }

    @Test
    void aDistanceInMinutesIsOpenWithoutTravelTimes() {
        String joint =
                Cli.text("examples/couple.json").replace("\"withinKm\": 25", "\"withinMinutes\": 20, \"by\": \"CAR\"");
        JsonNode json =
                Cli.piped(joint, Args.of("couple - --json --offers " + OFFERS)).json();

        assertThat(json.at("/nearness/by").asString()).isEqualTo("CAR");
        assertThat(json.at("/pairs/0/distance").toString()).isEqualTo("{\"least\":null,\"most\":null}");
        assertThat(Cli.piped(joint, Args.of("couple - --offers " + OFFERS)).out())
                .contains(", distance unknown: rank ", "   to confirm together: ");
    }

    @Test
    void aCoupleThatFindsNothingTogetherHasANegativeAnswer() {
        String joint = Cli.text("examples/couple.json").replace("\"atMost\": 800", "\"atMost\": 100");
        Cli.Run run = Cli.piped(joint, Args.of("couple - --date 2026-11-21 --offers " + OFFERS));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("As of 2026-11-21, offers: 10; the two places: at most 25 km; nothing suits both\n");
    }

    @Test
    void badOffersAreTold() {
        Cli.Run run = couple("--offers", "examples/offers-with-mistakes.csv", "--second", "territories");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("ancrage: examples/offers-with-mistakes.csv: Imported: 2; rejected: 4.\n");
    }
}
