package io.ancrage.criterion;

import java.util.List;

/**
 * All of its children hold; without children, it holds.
 *
 * @param children the criteria, in the order of their statement
 */
public record AllOf(List<Criterion> children) implements Criterion {
    public AllOf {
        children = List.copyOf(children);
    }
}
