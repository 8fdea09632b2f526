package io.ancrage.aids.journey;

import io.ancrage.Text;
import java.time.Period;
import java.util.Objects;
import java.util.Set;

/**
 * A talk between the newcomer and the welcomer some time after settling. The rhythm is the library's own proposal, no rule;
 * it stays between the two. Immutable.
 *
 * @param id the id, such as {@code check-in.month-3}
 * @param title what it is
 * @param note what to talk about, and that nobody has to
 * @param modes the ways of practising that it is for, in their order
 * @param anchor the day that is counted from
 * @param after how much later
 * @param basis {@link LimitBasis#ADVISED}
 * @param follows the id of the step whose source asks for a follow-up
 */
public record CheckIn(
        String id,
        Text title,
        Text note,
        Set<JourneyMode> modes,
        JourneyAnchor anchor,
        Period after,
        LimitBasis basis,
        String follows) {
    public CheckIn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(follows, "follows");
        modes = JourneyStep.ordered(modes);
    }
}
