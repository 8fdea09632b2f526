package io.ancrage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of days: from a day on, until another, which is no longer in it. Either end may be open. Immutable.
 *
 * @param from the first day; empty when it is not told or has always been
 * @param until the day after the last, later than {@code from}; empty when no end is set
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Without a stated beginning or end. */
    public static final DateRange OPEN = new DateRange(Optional.empty(), Optional.empty());

    public DateRange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new AncrageException(
                    "ANC-DATE-001",
                    "une période va d'un jour à un jour postérieur (exclu) : " + from.get() + " à " + until.get(),
                    "a period runs from a day to a later day (excluded): " + from.get() + " to " + until.get());
        }
    }

    /**
     * From a day until another.
     *
     * @param from the first day
     * @param until the day after the last
     * @return the span
     * @throws AncrageException with code ANC-DATE-001, if {@code until} is not later
     */
    public static DateRange of(LocalDate from, LocalDate until) {
        return new DateRange(Optional.of(from), Optional.of(until));
    }

    /**
     * From a day on.
     *
     * @param from the first day
     * @return the span without an end
     */
    public static DateRange from(LocalDate from) {
        return new DateRange(Optional.of(from), Optional.empty());
    }

    /**
     * Whether a day lies in the span.
     *
     * @param day the day
     * @return true from the first day on, until before the end
     */
    public boolean contains(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(day::isBefore).orElse(true);
    }
}
