package io.ancrage.lever;

import io.ancrage.Text;
import java.util.List;

/**
 * A slip of the source, and how the catalogue reads it. Immutable.
 *
 * @param id the id, such as {@code E1}
 * @param concerns the ids of the levers, actions, measures or examples concerned
 * @param finding what the source says
 * @param reading what the catalogue makes of it
 */
public record LeverErratum(String id, List<String> concerns, Text finding, Text reading) {

    public LeverErratum {
        concerns = List.copyOf(concerns);
    }
}
