package io.ancrage.criterion;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A host's own rule, named; its function is registered in the vocabulary. While one of the facts that it reads is missing
 * or imprecise, it is unknown.
 *
 * @param name the rule's name
 * @param reads the facts that the rule reads, by id
 */
public record HostRule(String name, Set<Fact<?>> reads) implements Criterion {
    public HostRule {
        Objects.requireNonNull(name, "name");
        reads = Collections.unmodifiableSet(reads.stream()
                .sorted(Comparator.comparing(Fact::id))
                .collect(Collectors.<Fact<?>, Set<Fact<?>>>toCollection(LinkedHashSet::new)));
    }
}
