package io.ancrage.samples.benchmarks.matching;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The time of each query with one engine: the least of some rounds, since other programs make a query slower, never quicker.
 * A slow engine is asked the first of the queries only.
 */
final class Times {

    private static final int FEWEST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 1_000;
    /** Preparing rounds may take so many times what the rounds may. */
    private static final int MOST_PREPARING = 4;

    private static final int FEWEST_QUERIES = 10;

    private final IntFunction<Object> engine;
    private final Runnable before;
    private final double[] least;
    private final long budget;
    private long spent;
    private long prepared;
    private int asked;
    private int rounds;
    /** Keeps the answers from being left out. */
    private int seen;

    /**
     * An engine to be timed.
     *
     * @param engine what answers the query of a number
     * @param before what is done before each round, untimed
     * @param queries how many there are
     * @param seconds about how long its rounds may take
     */
    Times(IntFunction<Object> engine, Runnable before, int queries, double seconds) {
        this.engine = engine;
        this.before = before;
        this.least = new double[queries];
        this.budget = (long) (seconds * 1e9);
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        this.asked = fitting();
    }

    /** How many queries let it have a few rounds. */
    private int fitting() {
        int few = Math.min(FEWEST_QUERIES, least.length);
        long start = System.nanoTime();
        for (int query = 0; query < few; query++) {
            seen += engine.apply(query).hashCode();
        }
        long each = Math.max(1, (System.nanoTime() - start) / few);
        return (int) Math.max(few, Math.min(least.length, budget / FEWEST_ROUNDS / each));
    }

    /** Asks all once more; false when the time is up. */
    boolean round() {
        boolean isTimeUp = spent >= budget || prepared >= MOST_PREPARING * budget;
        if (rounds >= FEWEST_ROUNDS && isTimeUp || rounds >= MOST_ROUNDS) {
            return false;
        }
        long preparing = System.nanoTime();
        before.run();
        long start = System.nanoTime();
        prepared += start - preparing;
        for (int query = 0; query < asked; query++) {
            long from = System.nanoTime();
            Object answer = engine.apply(query);
            long took = System.nanoTime() - from;
            seen += answer.hashCode();
            least[query] = Math.min(least[query], took);
        }
        spent += System.nanoTime() - start;
        rounds++;
        return true;
    }

    /** How many of the queries it is asked, from the first on. */
    int asked() {
        return asked;
    }

    double median(int first) {
        return share(first, 0.5);
    }

    /** In microseconds, over the first queries. */
    double mean(int first) {
        return Arrays.stream(least, 0, first).average().orElseThrow() / 1_000;
    }

    double share(int first, double share) {
        double[] sorted = Arrays.copyOf(least, first);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(first - 1, first * share)] / 1_000;
    }

    /** What {@link #spread} tells. */
    static final String SPREAD = "median, mean, 95th percentile, slowest";

    String spread() {
        return Report.time(median(asked)) + ", " + Report.time(mean(asked)) + ", " + Report.time(share(asked, 0.95))
                + ", " + Report.time(share(asked, 1));
    }

    /** Measures some engines, round by round in turns, until the time of each is up. */
    static void inTurns(Times... some) {
        System.gc();
        for (boolean more = true; more; ) {
            more = false;
            for (Times times : some) {
                more |= times.round();
            }
        }
    }

    @Override
    public String toString() {
        return rounds + " rounds of " + asked + " queries (" + seen + ")";
    }
}
