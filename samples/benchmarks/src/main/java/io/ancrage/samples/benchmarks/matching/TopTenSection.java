package io.ancrage.samples.benchmarks.matching;

import io.ancrage.matching.Matcher;
import io.ancrage.offer.Offer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The ten best of all offers for one project, over many projects, with all engines in one run. */
final class TopTenSection {

    /** The plain scan keeps a sheet of each offer; of more it would only tell the same. */
    private static final int MOST_SCANNED = 100_000;

    /** A larger matcher takes too long to be built before each round. */
    private static final int MOST_REBUILT = 100_000;

    private static final int SCANNED = 20;
    private static final int CHECKED = 300;
    private static final int WORST = 40;

    private final MatchOptions options;
    private final Report report;
    private final int size;
    private final MatchWorld world;
    private final AncrageObjects objects;
    private final List<Offer> offers;
    private final HandEngine hand;
    private final LuceneEngine lucene;

    TopTenSection(int size, MatchOptions options, Report report) {
        this.options = options;
        this.report = report;
        this.size = size;
        world = new MatchWorld(new Communes(MatchWorld.DAY), size, 0);
        objects = new AncrageObjects(world.communes);
        offers = objects.offers(world.offers);
        hand = new HandEngine(world);
        lucene = new LuceneEngine(world);
    }

    void run() {
        mix("from menus", world.queries(MatchWorld.Mix.MENUS, options.queries()), Before.NOTHING);
        mix("never seen", world.queries(MatchWorld.Mix.FRESH, options.queries()), Before.NUDGING);
        if (size <= MOST_REBUILT) {
            mix("a new matcher", world.queries(MatchWorld.Mix.FRESH, options.queries()), Before.BUILDING);
        }
        mix("worst query", world.worst(WORST), Before.NUDGING);
    }

    /** What is done before each round. */
    private enum Before {
        /** The same queries are asked again. */
        NOTHING,
        /** Thresholds and points become others than those that were ever asked. */
        NUDGING,
        /** The matcher is built anew. */
        BUILDING
    }

    private void mix(String which, PlainProject[] queries, Before before) {
        TightLoop loop = new TightLoop(world, queries);
        Supplier<Matcher> make = () -> Matcher.builder()
                .asOf(MatchWorld.DAY)
                .territories(world.communes.france)
                .offers(offers)
                .build();
        Ours ours = new Ours(world.communes, make, queries);
        List<OfferSearch> turning = List.of(ours, hand.asking(queries), lucene.asking(queries));
        List<OfferSearch> engines = new ArrayList<>(turning);
        engines.addAll(List.of(loop, new TightLoop.Parallel(loop)));
        MatchAgreement.check(engines, Math.min(CHECKED, queries.length));
        if (before == Before.NUDGING) {
            turning.forEach(engine -> engine.turnTo(nudged(queries, 1)));
            MatchAgreement.check(turning, Math.min(CHECKED, queries.length));
        }
        if (size <= MOST_SCANNED) {
            OfferSearch scan = new PlainScan(world, offers, objects.projects(queries));
            MatchAgreement.check(List.of(loop, scan), Math.min(SCANNED, queries.length));
            engines.add(scan);
        }
        Map<OfferSearch, Times> times = new LinkedHashMap<>();
        for (OfferSearch engine : engines) {
            int[] round = {1};
            Runnable preparing = () -> {
                switch (before) {
                    case NOTHING -> {}
                    case NUDGING -> engine.turnTo(nudged(queries, ++round[0]));
                    case BUILDING -> engine.renew();
                }
            };
            times.put(engine, new Times(engine::ask, preparing, queries.length, options.seconds()));
        }
        Times.inTurns(times.values().toArray(Times[]::new));
        times.forEach((engine, time) -> System.out.println(size + ", " + which + ": " + engine.name() + ", " + time));
        tell(which, queries, loop, times, engines);
    }

    private static PlainProject[] nudged(PlainProject[] queries, int round) {
        return Arrays.stream(queries).map(query -> query.nudged(round)).toArray(PlainProject[]::new);
    }

    private void tell(
            String which,
            PlainProject[] queries,
            TightLoop loop,
            Map<OfferSearch, Times> times,
            List<OfferSearch> engines) {
        Times ours = times.get(engines.get(0));
        String what = String.format(java.util.Locale.ROOT, "%,d offers, %s", size, which);
        for (OfferSearch engine : engines.subList(1, engines.size())) {
            beside(what, "ours", ours, engine.name(), times.get(engine));
        }
        beside(what, hand.name(), times.get(hand), loop.name(), times.get(loop));
        int[] candidates = new int[queries.length];
        for (int query = 0; query < queries.length; query++) {
            candidates[query] = loop.candidates(query);
        }
        Arrays.sort(candidates);
        report.alone(
                what + ", candidates that pass the cuts",
                String.format(
                        java.util.Locale.ROOT,
                        "median %,d, mean %,.0f",
                        candidates[candidates.length / 2],
                        Arrays.stream(candidates).average().orElseThrow()),
                "");
        for (OfferSearch engine : engines.subList(0, 3)) {
            report.alone(
                    what + ", " + engine.name() + ", " + Times.SPREAD,
                    times.get(engine).spread(),
                    "");
        }
    }

    private void beside(String what, String name, Times one, String beside, Times other) {
        int first = Math.min(one.asked(), other.asked());
        String of = first + " queries";
        report.beside(what + ", median, " + name, one.median(first), beside, other.median(first), of);
        report.beside(what + ", mean, " + name, one.mean(first), beside, other.mean(first), of);
    }
}
