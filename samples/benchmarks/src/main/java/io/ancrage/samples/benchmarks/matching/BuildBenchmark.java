package io.ancrage.samples.benchmarks.matching;

import io.ancrage.matching.Matcher;
import io.ancrage.offer.Offer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The building of a matcher of 100,000 offers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class BuildBenchmark {

    private static final int OFFERS = 100_000;

    private MatchWorld world;
    private List<Offer> offers;

    @Setup
    public void world() {
        world = new MatchWorld(new Communes(MatchWorld.DAY), OFFERS, 0);
        offers = new AncrageObjects(world.communes).offers(world.offers);
    }

    @Benchmark
    public Matcher build() {
        return Matcher.builder()
                .asOf(MatchWorld.DAY)
                .territories(world.communes.france)
                .offers(offers)
                .build();
    }
}
