package io.ancrage.aids;

import io.ancrage.aids.amount.Estimate;
import io.ancrage.aids.scheme.Commitment;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a right binds to in a situation: how long and until when (engagement). Immutable.
 *
 * @param commitment the commitment of the scheme
 * @param months how many months, as far as they are known
 * @param from the first day, where the scheme counts it from an event that is known; else empty
 * @param through the last day, included; empty where it is not known
 */
public record CommitmentTerm(
        Commitment commitment, Estimate months, Optional<LocalDate> from, Optional<LocalDate> through) {

    public CommitmentTerm {
        Objects.requireNonNull(commitment, "commitment");
        Objects.requireNonNull(months, "months");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(through, "through");
    }

    /**
     * The months, where they are known.
     *
     * @return the whole months; empty where they are open
     */
    public OptionalInt wholeMonths() {
        return months.isExact() ? OptionalInt.of(months.low().orElseThrow().intValue()) : OptionalInt.empty();
    }
}
