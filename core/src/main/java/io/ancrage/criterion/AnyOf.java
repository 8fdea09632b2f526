package io.ancrage.criterion;

import java.util.List;

/**
 * At least one of its children holds; without children, it does not hold.
 *
 * @param children the criteria, in the order of their statement
 */
public record AnyOf(List<Criterion> children) implements Criterion {
    public AnyOf {
        children = List.copyOf(children);
    }
}
