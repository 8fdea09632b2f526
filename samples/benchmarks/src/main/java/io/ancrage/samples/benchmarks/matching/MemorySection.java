package io.ancrage.samples.benchmarks.matching;

import io.ancrage.matching.Matcher;
import io.ancrage.offer.Offer;
import io.ancrage.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a matcher needs beside the offers: the heap in use after collections, with the offers alone and with the matcher,
 * the middle of several times; and once more after it has been asked.
 */
final class MemorySection {

    private static final int SIZE = 100_000;
    private static final int TIMES = 5;
    private static final int COLLECTIONS = 4;

    private final MatchOptions options;
    private final Report report;

    MemorySection(MatchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    void run() {
        int size = Math.min(SIZE, options.most());
        Communes communes = new Communes(MatchWorld.DAY);
        MatchWorld world = new MatchWorld(communes, size, 0);
        AncrageObjects objects = new AncrageObjects(communes);
        List<Offer> offers = objects.offers(world.offers);
        List<Project> asking = objects.projects(world.queries(MatchWorld.Mix.MENUS, 1_000));
        List<Double> empty = new ArrayList<>();
        List<Double> asked = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            long before = used();
            Matcher matcher = Matcher.builder()
                    .asOf(MatchWorld.DAY)
                    .territories(communes.france)
                    .offers(offers)
                    .build();
            empty.add((used() - before) / (double) size);
            long end = System.nanoTime() + (long) (options.seconds() * 1e9 / TIMES);
            for (int query = 0; query < asking.size() && System.nanoTime() < end; query++) {
                matcher.offersFor(asking.get(query)).top(Answer.MOST);
            }
            asked.add((used() - before) / (double) size);
            if (matcher.asOf().isBefore(MatchWorld.DAY)) {
                throw new IllegalStateException("the matcher has to live until here");
            }
        }
        empty.sort(null);
        asked.sort(null);
        report.alone(
                String.format(Locale.ROOT, "memory beside the offers, %,d offers", size),
                String.format(Locale.ROOT, "%.1f bytes an offer", empty.get(TIMES / 2)),
                "heap in use after collections, the middle of " + TIMES);
        report.alone(
                "the same, caches filled",
                String.format(Locale.ROOT, "%.1f bytes an offer", asked.get(TIMES / 2)),
                "after up to " + asking.size() + " queries");
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
