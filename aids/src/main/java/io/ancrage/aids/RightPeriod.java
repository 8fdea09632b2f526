package io.ancrage.aids;

import io.ancrage.criterion.Truth;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time in which a right and its standing stay the same (période). Immutable.
 *
 * @param from its first day
 * @param until the first day after it; empty for the last one that was looked at
 * @param right the right on its own
 * @param standing where the person stands
 */
public record RightPeriod(LocalDate from, Optional<LocalDate> until, Truth right, Standing standing) {
    public RightPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(standing, "standing");
    }
}
