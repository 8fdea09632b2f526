package io.ancrage.lever;

import io.ancrage.Text;
import java.util.List;

/**
 * A lever of medical attractiveness (levier). A view of the catalogue that hosts read; it may gain parts. Immutable.
 *
 * @param id the id, such as {@code interns}
 * @param label its name
 * @param caveat the source's own reservation; may be empty
 * @param note what we add to the source; may be empty
 * @param order its place in the source, from 1
 * @param actions its actions in the order of the source's detail pages
 * @param examples the examples that the source gives for it, in the source's order
 */
public record Lever(
        String id,
        Text label,
        Text caveat,
        Text note,
        int order,
        List<LeverAction> actions,
        List<LeverExample> examples)
        implements LeverItem {

    public Lever {
        actions = List.copyOf(actions);
        examples = List.copyOf(examples);
    }
}
