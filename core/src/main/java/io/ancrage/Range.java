package io.ancrage;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a quantity by its bounds, both included; a bound that is not told is open. Never below 0, at most 15
 * significant digits; 5.0 is 5. Immutable.
 *
 * @param least the least that it is; empty when not told
 * @param most the most that it is; empty when not told
 */
public record Range(Optional<BigDecimal> least, Optional<BigDecimal> most) {

    /** Nothing is told. */
    public static final Range UNKNOWN = new Range(Optional.empty(), Optional.empty());

    private static final int MOST_DIGITS = 15;

    public Range {
        least = least.map(Range::canonical);
        most = most.map(Range::canonical);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new AncrageException(
                    "ANC-VALUE-001",
                    "le minimum " + least.get().toPlainString() + " dépasse le maximum "
                            + most.get().toPlainString(),
                    "the least, " + least.get().toPlainString() + ", is above the most, "
                            + most.get().toPlainString());
        }
    }

    /**
     * A quantity that is known.
     *
     * @param value the quantity
     * @return a range of one value
     */
    public static Range exactly(long value) {
        return between(value, value);
    }

    /**
     * A quantity between two bounds.
     *
     * @param least the least
     * @param most the most
     * @return the bounds
     * @throws AncrageException with code ANC-VALUE-001, if the least is above the most or below 0
     */
    public static Range between(long least, long most) {
        return new Range(Optional.of(BigDecimal.valueOf(least)), Optional.of(BigDecimal.valueOf(most)));
    }

    /**
     * A quantity of which only the least is told.
     *
     * @param least the least
     * @return the bounds
     */
    public static Range atLeast(long least) {
        return new Range(Optional.of(BigDecimal.valueOf(least)), Optional.empty());
    }

    /**
     * A quantity of which only the most is told.
     *
     * @param most the most
     * @return the bounds
     */
    public static Range atMost(long most) {
        return new Range(Optional.empty(), Optional.of(BigDecimal.valueOf(most)));
    }

    /**
     * Whether nothing is told.
     *
     * @return true when both bounds are open
     */
    public boolean isUnknown() {
        return least.isEmpty() && most.isEmpty();
    }

    /**
     * Refuses bounds above what the quantity can be.
     *
     * @param largest the largest that is possible
     * @param french the limit in French
     * @param english the limit in English
     * @throws AncrageException with code ANC-VALUE-001, if a bound is above it
     */
    public void requireAtMost(long largest, String french, String english) {
        Optional<BigDecimal> above =
                most.or(() -> least).filter(bound -> bound.compareTo(BigDecimal.valueOf(largest)) > 0);
        if (above.isPresent()) {
            String found = above.get().toPlainString();
            throw new AncrageException("ANC-VALUE-001", french + " ; trouvé : " + found, english + "; found " + found);
        }
    }

    private static BigDecimal canonical(BigDecimal bound) {
        Objects.requireNonNull(bound, "bound");
        if (bound.signum() < 0) {
            throw new AncrageException(
                    "ANC-VALUE-001",
                    "une quantité n'est pas négative : " + bound,
                    "a quantity is not negative: " + bound);
        }
        BigDecimal stripped = bound.stripTrailingZeros();
        // Digits are counted before anything is written out: 1E999999999 is a short text and a long number.
        long beforePoint = (long) stripped.precision() - stripped.scale();
        if (Math.max(beforePoint, stripped.precision()) > MOST_DIGITS || stripped.scale() > MOST_DIGITS) {
            throw new AncrageException(
                    "ANC-VALUE-001",
                    "une quantité porte au plus " + MOST_DIGITS + " chiffres significatifs et autant de décimales",
                    "a quantity has at most " + MOST_DIGITS + " significant digits and as many decimals");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
