package io.ancrage.fact;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Runs a property on many random cases. Every failure tells the seed and the trial that bring it back. Another seed is set
 * by {@code -Dancrage.seed=...}, ten times as many cases by {@code -Dancrage.effort=10}.
 */
public final class Trials {

    private static final long SEED = Long.getLong("ancrage.seed", 20_261_121L);
    private static final int EFFORT = Integer.getInteger("ancrage.effort", 1);

    /** What must hold of one random case. */
    public interface Property {
        void check(RandomGenerator random);
    }

    private Trials() {}

    /** Says once per test class which seed it runs on. */
    public static Trials of(Class<?> test) {
        System.out.println(test.getSimpleName() + ": -Dancrage.seed=" + SEED);
        return new Trials();
    }

    public void run(int times, Property property) {
        for (int trial = 0; trial < EFFORT * times; trial++) {
            try {
                property.check(new SplittableRandom(SEED * 1_000_003L + trial));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(
                        "-Dancrage.seed=" + SEED + ", trial " + trial + ": " + failure.getMessage(), failure);
            }
        }
    }
}
