package io.ancrage.aids.journey;

import io.ancrage.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * The earliest or latest day of a step, counted from an {@linkplain JourneyAnchor anchor} or from another step. Immutable.
 *
 * <p>An earliest limit says before which day a step is not begun; counted from a step, it counts from the day on which that
 * one is done. A latest limit says by which day a step is done; counted from a step, an offset of nothing or less means
 * before that one is begun, a longer one counts from the day on which that one is done.
 *
 * @param anchor the day that is counted from; empty where a step is
 * @param step the id of the step that is counted from; empty where an anchor is
 * @param offset how much later, such as {@code P8D}, or sooner, such as {@code -P3M}
 * @param basis what it rests on
 * @param scope for whom and where it was read; empty where it holds for everyone
 * @param note what a reader must know of it; may be empty
 */
public record JourneyLimit(
        Optional<JourneyAnchor> anchor,
        Optional<String> step,
        Period offset,
        LimitBasis basis,
        Optional<LimitScope> scope,
        Text note) {

    public JourneyLimit {
        Objects.requireNonNull(offset, "offset");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(note, "note");
        if (anchor.isPresent() == step.isPresent()) {
            throw new IllegalArgumentException("a limit counts from an anchor or from a step");
        }
    }

    /**
     * A limit that counts from a day of the person's own.
     *
     * @param anchor the day
     * @param offset how much later or sooner
     * @param basis what it rests on
     * @return the limit, for everyone
     */
    public static JourneyLimit from(JourneyAnchor anchor, Period offset, LimitBasis basis) {
        return new JourneyLimit(Optional.of(anchor), Optional.empty(), offset, basis, Optional.empty(), Text.EMPTY);
    }

    /**
     * A limit that counts from a step.
     *
     * @param step the id of the step
     * @param offset how much later or sooner
     * @param basis what it rests on
     * @return the limit, for everyone
     */
    public static JourneyLimit fromStep(String step, Period offset, LimitBasis basis) {
        return new JourneyLimit(Optional.empty(), Optional.of(step), offset, basis, Optional.empty(), Text.EMPTY);
    }

    /**
     * The same limit with a note.
     *
     * @param text what a reader must know of it
     * @return the limit
     */
    public JourneyLimit noted(Text text) {
        return new JourneyLimit(anchor, step, offset, basis, scope, text);
    }

    /** Whether it asks for something before the step that it counts from is begun. */
    boolean isBeforeStep() {
        return step.isPresent() && !isLater();
    }

    /** Whether it gives time after what it counts from; of a mixed offset such as P1M-5D, an ordinary month decides. */
    boolean isLater() {
        return LocalDate.EPOCH.plus(offset).isAfter(LocalDate.EPOCH);
    }
}
