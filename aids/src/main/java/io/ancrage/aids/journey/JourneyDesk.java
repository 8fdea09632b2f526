package io.ancrage.aids.journey;

import io.ancrage.Text;
import java.util.Objects;

/**
 * Who answers for a step (guichet): a kind of body, not yet the one of a place. Immutable.
 *
 * @param id the id, such as {@code CPAM}
 * @param label its name
 */
public record JourneyDesk(String id, Text label) {
    public JourneyDesk {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
