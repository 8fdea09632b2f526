package io.ancrage.offer;

import io.ancrage.AncrageException;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Premises to work in (locaux). Immutable.
 *
 * @param squareMetres the surface in square metres; empty when not told
 * @param availableFrom the first day; empty when not told
 * @param rent what is asked for them; empty when not told
 * @param vacant whether they stand empty
 * @param accessible whether they are accessible to persons with reduced mobility
 */
public record Premises(
        Optional<BigDecimal> squareMetres,
        Optional<LocalDate> availableFrom,
        Optional<Amount> rent,
        Truth vacant,
        Truth accessible) {

    /** Premises of which nothing is told. */
    public static final Premises UNKNOWN =
            new Premises(Optional.empty(), Optional.empty(), Optional.empty(), Truth.UNKNOWN, Truth.UNKNOWN);

    public Premises {
        Objects.requireNonNull(availableFrom, "availableFrom");
        Objects.requireNonNull(rent, "rent");
        Objects.requireNonNull(vacant, "vacant");
        Objects.requireNonNull(accessible, "accessible");
        squareMetres = squareMetres.map(surface -> Value.Decimal.of(surface).decimal());
        if (squareMetres.isPresent() && squareMetres.get().signum() <= 0) {
            String found = squareMetres.get().toPlainString();
            throw new AncrageException(
                    "ANC-OFFER-005", "une surface dépasse 0 m² : " + found, "a surface is above 0 m²: " + found);
        }
    }

    /**
     * The same premises with a surface.
     *
     * @param surface in square metres
     * @return the premises
     */
    public Premises withSquareMetres(long surface) {
        return new Premises(Optional.of(BigDecimal.valueOf(surface)), availableFrom, rent, vacant, accessible);
    }

    /**
     * The same premises for a rent.
     *
     * @param asked the rent
     * @return the premises
     */
    public Premises withRent(Amount asked) {
        return new Premises(squareMetres, availableFrom, Optional.of(asked), vacant, accessible);
    }

    /**
     * The same premises, free from a day on.
     *
     * @param day the first day
     * @return the premises
     */
    public Premises availableFrom(LocalDate day) {
        return new Premises(squareMetres, Optional.of(day), rent, vacant, accessible);
    }

    /**
     * The same premises, vacant or surely not.
     *
     * @param empty whether they stand empty
     * @return the premises
     */
    public Premises vacant(boolean empty) {
        return new Premises(squareMetres, availableFrom, rent, Truth.of(empty), accessible);
    }
}
