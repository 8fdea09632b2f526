package io.ancrage.aids.journey;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * The time that a desk may take once a step is filed. Immutable.
 *
 * @param least the least that it takes; empty when not told
 * @param most the most that it takes
 * @param basis what that rests on
 * @param scope for whom and where it was read; empty where it holds for everyone
 * @param payment whether it is the time until a payment, which nobody has to wait for
 * @param note what a reader must know of it; may be empty
 */
public record DeskTime(
        Optional<Period> least, Period most, LimitBasis basis, Optional<LimitScope> scope, boolean payment, Text note) {

    /** Any day will do: it is only there to compare two periods. */
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    public DeskTime {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(note, "note");
        if (most.getYears() < 0 || most.getMonths() < 0 || most.getDays() < 0 || most.isZero()) {
            throw new AncrageException(
                    "ANC-JRNY-007",
                    "le délai d'un guichet est une durée positive, comme P3M ; reçu : " + most,
                    "the time of a desk is a positive period, such as P3M; found: " + most);
        }
        if (least.isPresent() && SOME_DAY.plus(least.get()).isAfter(SOME_DAY.plus(most))) {
            throw new AncrageException(
                    "ANC-JRNY-007",
                    "le délai minimal " + least.get() + " dépasse le délai maximal " + most,
                    "the least time " + least.get() + " is longer than the most, " + most);
        }
    }
}
