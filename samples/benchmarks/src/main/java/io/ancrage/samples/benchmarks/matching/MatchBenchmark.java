package io.ancrage.samples.benchmarks.matching;

import io.ancrage.explanation.Explanation;
import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.offer.Offer;
import io.ancrage.project.Project;
import java.util.ArrayList;
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

/** What does not depend on the query: the building of a matcher of 100,000 offers, and explanations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class MatchBenchmark {

    private static final int OFFERS = 100_000;
    private static final int PROJECTS = 200;

    private MatchWorld world;
    private List<Offer> offers;
    private List<Project> projects;
    private Matcher matcher;
    private final List<Match> matches = new ArrayList<>();
    private final List<Project> matched = new ArrayList<>();
    private int next;

    @Setup
    public void world() {
        world = new MatchWorld(new Communes(MatchWorld.DAY), OFFERS, 0);
        AncrageObjects objects = new AncrageObjects(world.communes);
        offers = objects.offers(world.offers);
        projects = objects.projects(world.queries(MatchWorld.Mix.FRESH, PROJECTS));
        matcher = build();
        for (Project project : projects) {
            for (Match match : matcher.offersFor(project).top(3)) {
                matches.add(match);
                matched.add(project);
            }
        }
    }

    @Benchmark
    public Matcher build() {
        return Matcher.builder()
                .asOf(MatchWorld.DAY)
                .territories(world.communes.france)
                .offers(offers)
                .build();
    }

    /** Why an offer suits: of the three best of each project. */
    @Benchmark
    public Explanation explain() {
        next++;
        int found = next % matches.size();
        return matcher.explain(matched.get(found), matches.get(found).offer().orElseThrow());
    }

    /** Mostly why not, with the smallest change that would do: of pairs drawn without regard to whether they fit. */
    @Benchmark
    public Explanation explainWhyNot() {
        next++;
        return matcher.explain(projects.get(next % PROJECTS), offers.get(next * 7_919 % OFFERS));
    }
}
