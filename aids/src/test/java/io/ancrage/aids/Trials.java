package io.ancrage.aids;

import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Runs a law on random cases. The seed of a failing case is in its message; {@code -Dancrage.seed=...} repeats a run. */
final class Trials {

    private static final long SEED = Long.getLong("ancrage.seed", 20_261_121L);

    private Trials() {}

    static void run(int count, Consumer<RandomGenerator> law) {
        for (int i = 0; i < count; i++) {
            long seed = SEED + i;
            try {
                law.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + " (-Dancrage.seed=" + seed + "): " + e.getMessage(), e);
            }
        }
    }
}
