package io.ancrage.preference;

/**
 * How well something fits a wish, from 0 to {@value #FULL}, with the interval that the truth lies in. Ordered by value
 * alone in rankings. Immutable.
 *
 * @param value the degree that ranks; where something is unknown, it counts as half
 * @param low the least degree that any completion of the unknown gives
 * @param high the greatest degree that any completion of the unknown gives
 */
public record Degree(int value, int low, int high) {

    /** The degree of a perfect fit. */
    public static final int FULL = 10_000;

    /** Nothing is known: half, and anything is possible. */
    public static final Degree UNKNOWN = new Degree(FULL / 2, 0, FULL);

    public Degree {
        if (low < 0 || high > FULL || value < low || value > high) {
            throw new IllegalArgumentException("not a degree: " + low + " <= " + value + " <= " + high);
        }
    }

    /**
     * A degree that nothing unknown can change.
     *
     * @param value from 0 to 10,000
     * @return the degree
     */
    public static Degree exactly(int value) {
        return new Degree(value, value, value);
    }

    /**
     * A degree of which only an interval is known: half, or the end of the interval nearest to it.
     *
     * @param low the least
     * @param high the greatest
     * @return the degree
     */
    public static Degree between(int low, int high) {
        return new Degree(Math.max(low, Math.min(high, FULL / 2)), low, high);
    }

    /**
     * The degree of two sides that must both be content: their harmonic mean 2ab / (a + b), half up, and 0 if both are 0.
     * It is high only where neither side is left out.
     *
     * @param other the other side's degree
     * @return the joint degree; its bounds are those of the bounds
     */
    public Degree with(Degree other) {
        return new Degree(joint(value, other.value), joint(low, other.low), joint(high, other.high));
    }

    /**
     * The joint value of two values, as {@link #with} joins them.
     *
     * @param one from 0 to 10,000
     * @param other from 0 to 10,000
     * @return their harmonic mean, half up; 0 if both are 0
     */
    public static int joint(int one, int other) {
        long sum = (long) one + other;
        return sum == 0 ? 0 : (int) ((4L * one * other + sum) / (2 * sum));
    }

    /**
     * Whether nothing unknown can change it.
     *
     * @return true when the interval is one point
     */
    public boolean isExact() {
        return low == high;
    }
}
