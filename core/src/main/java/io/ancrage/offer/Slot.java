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

    private static final int MOST_SEATS = 10_000;

    public Slot {
        if (period.from().isEmpty() || period.until().isEmpty()) {
            throw new AncrageException(
                    "ANC-OFFER-006", "un créneau a un premier jour et une fin", "a slot has a first day and an end");
        }
        if (seats.isPresent() && (seats.getAsInt() < 1 || seats.getAsInt() > MOST_SEATS)) {
            throw new AncrageException(
                    "ANC-OFFER-006",
                    "un créneau compte de 1 à " + MOST_SEATS + " places : " + seats.getAsInt(),
                    "a slot has from 1 to " + MOST_SEATS + " seats: " + seats.getAsInt());
        }
    }
}
