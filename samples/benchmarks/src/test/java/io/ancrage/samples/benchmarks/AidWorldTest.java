package io.ancrage.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.aids.AidCatalog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AidWorldTest {

    private static final int PERSONS = 2_000;

    private final AidWorld world = new AidWorld(PERSONS, AidBenchmark.SEED);

    @Test
    void theWorldIsTheSameAtEveryRun() {
        AidWorld again = new AidWorld(PERSONS, AidBenchmark.SEED);

        assertThat(again.rules)
                .extracting(AidRule::json)
                .isEqualTo(world.rules.stream().map(AidRule::json).toList());
        assertThat(new HandWritten(again).ask()).isDeepEqualTo(new HandWritten(world).ask());
        assertThat(new HandWritten(new AidWorld(PERSONS, 1)).ask()[0]).isNotEqualTo(new HandWritten(world).ask()[0]);
    }

    @Test
    void aFifthOfTheFactsIsMissing() {
        int missing = 0;
        for (byte place : world.profession) {
            missing += place == AidWorld.MISSING ? 1 : 0;
        }

        assertThat(missing).isBetween(PERSONS / 6, PERSONS / 4);
    }

    @Test
    void allWaysAnswerTheSame() {
        AidCatalog catalog = world.catalog();

        int rights = AidAgreement.check(
                new HandWritten(world),
                catalog,
                world.table(),
                world.sheets(PERSONS),
                world.situations(100),
                new DroolsPeer(world.rules),
                world.plainObjects(PERSONS));

        assertThat(rights).isGreaterThan(AidWorld.SCHEMES);
    }

    @Test
    void theBestPlanIsTheBestOfAll() {
        AidPlanWorld few = new AidPlanWorld(12, 0.2, AidBenchmark.SEED);

        assertThat(few.report().bestPlan().money().amount().intValueExact()).isEqualTo(few.mostByTryingAll());
    }

    @Test
    void theTablePutsTheRatioFirst() {
        assertThat(AidTable.lines(Map.of("oursAnswerOnly", 5.0, "drools", 100.0, "assess", 0.25)))
                .isEqualTo(List.of(
                        "| ratio | what | time | beside | time |",
                        "| ---: | --- | ---: | --- | ---: |",
                        "| 20.0 times faster | `oursAnswerOnly` | 5.00 ns | `drools` | 100 ns |",
                        "| | `assess` | 0.250 ms | | |"));
    }
}
