package io.ancrage.aids.journey;

import io.ancrage.Text;
import io.ancrage.criterion.Criterion;
import java.util.Objects;

/**
 * For whom and where a limit, or the time of a desk, was read: the physicians of the Nord, say. Where it is not known to
 * hold, the limit is advice and the desk's time is not counted. Immutable.
 *
 * @param label the scope for people
 * @param when what holds of the person and the place
 */
public record LimitScope(Text label, Criterion when) {
    public LimitScope {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(when, "when");
    }
}
