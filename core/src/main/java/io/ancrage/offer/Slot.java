package io.ancrage.offer;

import io.ancrage.AncrageException;
import io.ancrage.DateRange;
import java.util.OptionalInt;

/**
 * A turn of a rotation (créneau). Immutable.
 *
 * @param period its days, both ends told
 * @param seats how many are looked for; empty when not told
 */
public record Slot(DateRange period, OptionalInt seats) {
    public Slot {
        if (period.from().isEmpty() || period.until().isEmpty()) {
            throw new AncrageException(
                    "ANC-OFFER-006", "un créneau a un premier jour et une fin", "a slot has a first day and an end");
        }
        if (seats.isPresent() && seats.getAsInt() < 1) {
            throw new AncrageException(
                    "ANC-OFFER-006",
                    "un créneau compte au moins une place : " + seats.getAsInt(),
                    "a slot has at least one seat: " + seats.getAsInt());
        }
    }
}
