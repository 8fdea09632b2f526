package io.ancrage.offer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A practice that is handed over (succession). Its premises, vacant or not, are the offer's. Immutable.
 *
 * @param handoverOn the day of the handover; empty when not told
 * @param price what is asked for the practice; empty when not told
 */
public record Succession(Optional<LocalDate> handoverOn, Optional<Amount> price) {
    public Succession {
        Objects.requireNonNull(handoverOn, "handoverOn");
        Objects.requireNonNull(price, "price");
    }
}
