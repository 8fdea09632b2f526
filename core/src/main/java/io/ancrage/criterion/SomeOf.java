package io.ancrage.criterion;

import io.ancrage.AncrageException;
import java.util.List;

/**
 * At least so many of its children hold.
 *
 * @param atLeast how many, from 1 to the number of children
 * @param children the criteria, in the order of their statement
 */
public record SomeOf(int atLeast, List<Criterion> children) implements Criterion {
    public SomeOf {
        children = List.copyOf(children);
        if (atLeast < 1 || atLeast > children.size()) {
            throw new AncrageException(
                    "ANC-CRIT-007",
                    "« some » va de 1 au nombre de critères (" + children.size() + ") ; reçu : " + atLeast,
                    "\"some\" runs from 1 to the number of criteria (" + children.size() + "); found: " + atLeast);
        }
    }
}
