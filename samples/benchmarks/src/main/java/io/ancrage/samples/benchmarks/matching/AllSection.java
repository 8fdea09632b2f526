package io.ancrage.samples.benchmarks.matching;

import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToLongFunction;

/** All projects against all offers, the ten best of each, on two threads. */
final class AllSection {

    private static final int SIZE = 100_000;
    private static final int THREADS = 2;
    private static final int CHUNK = 16;

    private final MatchOptions options;
    private final Report report;

    AllSection(MatchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    void run() {
        int size = Math.min(SIZE, options.most());
        MatchWorld world = new MatchWorld(new Communes(MatchWorld.DAY), size, size);
        AncrageObjects objects = new AncrageObjects(world.communes);
        List<Project> projects = objects.projects(world.projects);
        Matcher matcher = Matcher.builder()
                .asOf(MatchWorld.DAY)
                .territories(world.communes.france)
                .offers(objects.offers(world.offers))
                .build();
        IntToLongFunction ours = row -> {
            long sum = 0;
            for (Match match : matcher.offersFor(projects.get(row)).top(Answer.MOST)) {
                sum += match.rank();
            }
            return sum;
        };
        List<IntToLongFunction> byHand = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            HandEngine engine = new HandEngine(world).asking(world.projects);
            byHand.add(row -> {
                long sum = 0;
                for (long key : engine.keys(engine.ask(row))) {
                    sum += Answer.rank(key);
                }
                return sum;
            });
        }
        All oursOfAll = new All(List.of(ours, ours), size, options.seconds());
        All handOfAll = new All(byHand, size, options.seconds());
        for (int row = 0; row < Math.min(size, 100); row++) {
            if (ours.applyAsLong(row) != byHand.get(0).applyAsLong(row)) {
                throw new IllegalStateException("project " + row + ": the ranks are not the same");
            }
        }
        // Once to get warm, once to count.
        oursOfAll.run();
        handOfAll.run();
        double one = oursOfAll.run();
        double other = handOfAll.run();
        report.beside(
                String.format(java.util.Locale.ROOT, "all %,d projects, %,d offers, two threads, ours", size, size),
                one,
                "hand-made",
                other,
                oursOfAll.done() < size ? "the first " + oursOfAll.done() + ", scaled" : "all");
    }

    /** A pass over all projects, or over the first of them where it takes too long. */
    private static final class All {

        private final List<IntToLongFunction> threads;
        private final int size;
        private final long most;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicLong sum = new AtomicLong();

        All(List<IntToLongFunction> threads, int size, double seconds) {
            this.threads = threads;
            this.size = size;
            this.most = (long) (Math.max(20, seconds) * 1e9);
        }

        int done() {
            return Math.min(size, next.get());
        }

        /** In microseconds, scaled to all. */
        double run() {
            next.set(0);
            long start = System.nanoTime();
            List<Thread> running = new ArrayList<>();
            for (IntToLongFunction one : threads) {
                Thread thread = new Thread(() -> work(one, start));
                thread.start();
                running.add(thread);
            }
            try {
                for (Thread thread : running) {
                    thread.join();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            double took = (System.nanoTime() - start) / 1e3;
            System.out.println(done() + " projects, " + sum);
            return took * size / done();
        }

        private void work(IntToLongFunction one, long start) {
            while (System.nanoTime() - start < most) {
                int from = next.getAndAdd(CHUNK);
                if (from >= size) {
                    return;
                }
                long ranks = 0;
                for (int row = from; row < Math.min(size, from + CHUNK); row++) {
                    ranks += one.applyAsLong(row);
                }
                sum.addAndGet(ranks);
            }
        }
    }
}
