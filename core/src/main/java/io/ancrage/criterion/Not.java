package io.ancrage.criterion;

import java.util.List;
import java.util.Objects;

/**
 * The criterion does not hold. The negation of a comparison holds where there is no value: "not ZAC" holds where there is
 * no zone.
 *
 * @param criterion what does not hold
 */
public record Not(Criterion criterion) implements Criterion {
    public Not {
        Objects.requireNonNull(criterion, "criterion");
    }

    @Override
    public List<Criterion> children() {
        return List.of(criterion);
    }
}
