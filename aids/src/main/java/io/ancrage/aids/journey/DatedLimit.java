package io.ancrage.aids.journey;

import io.ancrage.Text;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A limit on the calendar of one person. Immutable.
 *
 * @param day the day
 * @param basis what it rests on here: a limit outside its {@linkplain JourneyLimit#scope() scope} is advice, and what
 *     another step asks for is as firm as the weakest link
 * @param step the id of the step whose limit it is; for the day of filing it may be a later step
 * @param limit the limit as it is written
 */
public record DatedLimit(LocalDate day, LimitBasis basis, String step, JourneyLimit limit) {
    public DatedLimit {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(limit, "limit");
    }

    /**
     * Why: the note of the limit, and the scope in which it was read.
     *
     * @return in French and English; may be empty
     */
    public Text reason() {
        Text note = limit.note();
        return limit.scope()
                .map(LimitScope::label)
                .map(label -> note.isEmpty()
                        ? new Text("lu pour : " + label.french(), "read for: " + label.english())
                        : new Text(
                                note.french() + " (lu pour : " + label.french() + ")",
                                note.english() + " (read for: " + label.english() + ")"))
                .orElse(note);
    }
}
