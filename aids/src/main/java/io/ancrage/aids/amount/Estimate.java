package io.ancrage.aids.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a number: between which bounds it lies, and what is open where they differ. Without a unit, without
 * rounding. Immutable.
 *
 * <p>Arithmetic is that of intervals: the result holds for every choice of the numbers that the operands may still have.
 *
 * @param low the lower bound, included; empty where there is none
 * @param high the upper bound, included; empty where there is none
 * @param open what would settle it, in order without doubles; empty where both bounds are equal
 */
public record Estimate(Optional<BigDecimal> low, Optional<BigDecimal> high, List<OpenPoint> open) {

    /** Nothing at all, exactly. */
    public static final Estimate ZERO = exactly(BigDecimal.ZERO);

    /** One, exactly. */
    public static final Estimate ONE = exactly(BigDecimal.ONE);

    private static final MathContext DIGITS = new MathContext(30, RoundingMode.HALF_UP);

    public Estimate {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        boolean crossed = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
        if (crossed) {
            throw new IllegalArgumentException("the lower bound " + low.get() + " is above the upper " + high.get());
        }
        // What comes out the same whatever the open points are needs none of them.
        open = same(low, high) ? List.of() : List.copyOf(open);
    }

    /**
     * A known number.
     *
     * @param number the number
     * @return the exact estimate
     */
    public static Estimate exactly(BigDecimal number) {
        return new Estimate(Optional.of(number), Optional.of(number), List.of());
    }

    /**
     * A known whole number.
     *
     * @param number the number
     * @return the exact estimate
     */
    public static Estimate exactly(long number) {
        return exactly(BigDecimal.valueOf(number));
    }

    /**
     * A number of which nothing is known.
     *
     * @param open what would settle it
     * @return the estimate without bounds
     */
    public static Estimate unknown(OpenPoint open) {
        return new Estimate(Optional.empty(), Optional.empty(), List.of(open));
    }

    /**
     * Whether the number is known.
     *
     * @return true where both bounds are equal
     */
    public boolean isExact() {
        return same(low, high);
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return this and the other
     */
    public Estimate plus(Estimate other) {
        return new Estimate(
                low.flatMap(mine -> other.low.map(mine::add)),
                high.flatMap(mine -> other.high.map(mine::add)),
                both(other));
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return this without the other
     */
    public Estimate minus(Estimate other) {
        return new Estimate(
                low.flatMap(mine -> other.high.map(mine::subtract)),
                high.flatMap(mine -> other.low.map(mine::subtract)),
                both(other));
    }

    /**
     * The product.
     *
     * @param other the factor
     * @return this times the other
     */
    public Estimate times(Estimate other) {
        if (isZero() || other.isZero()) {
            return ZERO;
        }
        if (low.isPresent() && high.isPresent() && other.low.isPresent() && other.high.isPresent()) {
            List<BigDecimal> corners = List.of(
                    low.get().multiply(other.low.get()),
                    low.get().multiply(other.high.get()),
                    high.get().multiply(other.low.get()),
                    high.get().multiply(other.high.get()));
            return new Estimate(
                    corners.stream().reduce(BigDecimal::min), corners.stream().reduce(BigDecimal::max), both(other));
        }
        boolean positive = low.isPresent()
                && low.get().signum() >= 0
                && other.low.isPresent()
                && other.low.get().signum() >= 0;
        return new Estimate(
                positive ? Optional.of(low.orElseThrow().multiply(other.low.orElseThrow())) : Optional.empty(),
                Optional.empty(),
                both(other));
    }

    /**
     * The quotient by a known number.
     *
     * @param divisor above zero
     * @return this divided by it, to thirty digits
     */
    public Estimate dividedBy(BigDecimal divisor) {
        if (divisor.signum() <= 0) {
            throw new IllegalArgumentException("divisor must be above 0: " + divisor);
        }
        return new Estimate(
                low.map(bound -> bound.divide(divisor, DIGITS)),
                high.map(bound -> bound.divide(divisor, DIGITS)),
                open);
    }

    /**
     * The smaller of two numbers.
     *
     * @param other the other
     * @return the smaller
     */
    public Estimate least(Estimate other) {
        if (isAtMost(other)) {
            return this;
        }
        if (other.isAtMost(this)) {
            return other;
        }
        return new Estimate(low.flatMap(mine -> other.low.map(mine::min)), smallest(high, other.high), both(other));
    }

    /**
     * The larger of two numbers.
     *
     * @param other the other
     * @return the larger
     */
    public Estimate greatest(Estimate other) {
        if (other.isAtMost(this)) {
            return this;
        }
        if (isAtMost(other)) {
            return other;
        }
        return new Estimate(largest(low, other.low), high.flatMap(mine -> other.high.map(mine::max)), both(other));
    }

    /**
     * One of two numbers, without saying which.
     *
     * @param other the other
     * @param because what would settle which
     * @return the bounds that hold for both
     */
    public Estimate or(Estimate other, Collection<? extends OpenPoint> because) {
        Set<OpenPoint> points = new LinkedHashSet<>(because);
        points.addAll(both(other));
        return new Estimate(
                low.flatMap(mine -> other.low.map(mine::min)),
                high.flatMap(mine -> other.high.map(mine::max)),
                List.copyOf(points));
    }

    private static Optional<BigDecimal> smallest(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty()
                ? other
                : other.isEmpty() ? one : Optional.of(one.get().min(other.get()));
    }

    private static Optional<BigDecimal> largest(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty()
                ? other
                : other.isEmpty() ? one : Optional.of(one.get().max(other.get()));
    }

    /** Whether it cannot be above the other, whatever both may be: what is open about the larger one is then of no interest. */
    private boolean isAtMost(Estimate other) {
        return high.flatMap(mine -> other.low.map(its -> mine.compareTo(its) <= 0))
                .orElse(false);
    }

    private boolean isZero() {
        return isExact() && low.orElseThrow().signum() == 0;
    }

    private static boolean same(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0;
    }

    private List<OpenPoint> both(Estimate other) {
        Set<OpenPoint> points = new LinkedHashSet<>(open);
        points.addAll(other.open);
        return List.copyOf(points);
    }
}
