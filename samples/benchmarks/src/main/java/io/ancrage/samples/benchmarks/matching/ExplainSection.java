package io.ancrage.samples.benchmarks.matching;

import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.offer.Offer;
import io.ancrage.project.Project;
import java.util.ArrayList;
import java.util.List;

/** Explanations: why an offer suits, and of pairs drawn without regard to whether they fit, mostly why not. */
final class ExplainSection {

    private static final int SIZE = 100_000;
    private static final int PROJECTS = 500;
    private static final int BEST = 3;
    private static final int PAIRS = 2_000;
    /** Steps from pair to pair; prime, so that all offers come up. */
    private static final int STEP = 7_919;

    private final MatchOptions options;
    private final Report report;
    private final List<Offer> offers;
    private final List<Project> projects;
    private final Matcher matcher;

    /** What is explained. */
    private record Pair(Project project, Offer offer) {}

    ExplainSection(MatchOptions options, Report report) {
        this.options = options;
        this.report = report;
        MatchWorld world = new MatchWorld(new Communes(MatchWorld.DAY), Math.min(SIZE, options.most()), 0);
        AncrageObjects objects = new AncrageObjects(world.communes);
        this.offers = objects.offers(world.offers);
        this.projects = objects.projects(world.queries(MatchWorld.Mix.FRESH, PROJECTS));
        this.matcher = Matcher.builder()
                .asOf(MatchWorld.DAY)
                .territories(world.communes.france)
                .offers(offers)
                .build();
    }

    void run() {
        List<Pair> drawn = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            drawn.add(new Pair(projects.get(i % PROJECTS), offers.get((int) ((long) i * STEP % offers.size()))));
        }
        // Asked once before the clock runs, since the machine starts slowly.
        drawn.forEach(this::explain);
        List<Match> matches = new ArrayList<>();
        List<Pair> matching = new ArrayList<>();
        for (Project project : projects) {
            for (Match match : matcher.offersFor(project).top(BEST)) {
                matches.add(match);
                matching.add(new Pair(project, match.offer().orElseThrow()));
            }
        }
        Times why = new Times(pair -> explain(matching.get(pair)), () -> {}, matching.size(), options.seconds());
        Times degree = new Times(pair -> matches.get(pair).degree(), () -> {}, matching.size(), options.seconds());
        Times whyNot = new Times(pair -> explain(drawn.get(pair)), () -> {}, drawn.size(), options.seconds());
        Times.inTurns(why, degree, whyNot);
        String what = "explanation of one of the " + BEST + " best";
        int first = Math.min(why.asked(), degree.asked());
        report.beside(
                what + ", median, ours", why.median(first), "its degree alone", degree.median(first), first + " pairs");
        report.beside(what + ", mean, ours", why.mean(first), "its degree alone", degree.mean(first), first + " pairs");
        report.alone(what + ", " + Times.SPREAD, why.spread(), why.asked() + " pairs");
        report.alone(
                "explanation of any pair, with the smallest change that would do, " + Times.SPREAD,
                whyNot.spread(),
                whyNot.asked() + " pairs");
    }

    private Object explain(Pair pair) {
        return matcher.explain(pair.project(), pair.offer());
    }
}
