package io.ancrage.offer;

import io.ancrage.AncrageException;
import io.ancrage.Euros;
import java.util.Objects;
import java.util.Optional;

/**
 * A sum of money that is paid once or again and again, exact or within bounds. Immutable.
 *
 * @param least the least that it is; empty when not told
 * @param most the most that it is; empty when not told
 * @param per how often
 * @param basis gross or net
 */
public record Amount(Optional<Euros> least, Optional<Euros> most, Frequency per, Basis basis) {

    /** How often an amount is paid. */
    public enum Frequency {
        /** One time. */
        ONCE,
        /** Each day. */
        DAY,
        /** Each month. */
        MONTH,
        /** Each year. */
        YEAR
    }

    /** What an amount is before or after. */
    public enum Basis {
        /** Brut: before social contributions. */
        GROSS,
        /** Net of social contributions, before income tax. */
        NET,
        /** The offer does not tell, or the question does not arise. */
        UNSTATED
    }

    // A larger one would not fit a fact, of 15 digits.
    private static final Euros LARGEST = Euros.of(1_000_000_000_000L);

    public Amount {
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(basis, "basis");
        if (least.isEmpty() && most.isEmpty()) {
            throw wrong("un montant a au moins une borne", "an amount has at least one bound");
        }
        for (Euros bound :
                least.isPresent() ? least.stream().toList() : most.stream().toList()) {
            if (bound.amount().signum() < 0) {
                throw wrong("un montant n'est pas négatif : " + bound, "an amount is not negative: " + bound);
            }
        }
        for (Euros bound :
                most.isPresent() ? most.stream().toList() : least.stream().toList()) {
            if (bound.compareTo(LARGEST) > 0) {
                throw wrong(
                        "un montant va jusqu'à " + LARGEST + " : " + bound,
                        "an amount is at most " + LARGEST + ": " + bound);
            }
        }
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw wrong(
                    "le minimum " + least.get() + " dépasse le maximum " + most.get(),
                    "the least, " + least.get() + ", is above the most, " + most.get());
        }
    }

    /**
     * An amount that is known.
     *
     * @param euros the euros
     * @param per how often
     * @param basis gross or net
     * @return the amount
     */
    public static Amount exactly(Euros euros, Frequency per, Basis basis) {
        return new Amount(Optional.of(euros), Optional.of(euros), per, basis);
    }

    /**
     * An amount of which only the most is told.
     *
     * @param euros the euros
     * @param per how often
     * @param basis gross or net
     * @return the amount
     */
    public static Amount upTo(Euros euros, Frequency per, Basis basis) {
        return new Amount(Optional.empty(), Optional.of(euros), per, basis);
    }

    /**
     * An amount of which only the least is told.
     *
     * @param euros the euros
     * @param per how often
     * @param basis gross or net
     * @return the amount
     */
    public static Amount atLeast(Euros euros, Frequency per, Basis basis) {
        return new Amount(Optional.of(euros), Optional.empty(), per, basis);
    }

    private static AncrageException wrong(String french, String english) {
        return new AncrageException("ANC-OFFER-002", french, english);
    }
}
