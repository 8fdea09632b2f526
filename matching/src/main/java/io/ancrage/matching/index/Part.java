package io.ancrage.matching.index;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Conjunct;
import io.ancrage.fact.FactTable;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A part of a requirement, and of whom it reads. Immutable but for what it remembers; thread-safe. */
final class Part {

    final Conjunct conjunct;
    final @Nullable Subject subject;
    /** The one fact that it reads; null where it reads several. */
    final @Nullable Fact<?> onlyFact;

    final Subjects reads;
    private volatile @Nullable IntFunction<Truth> onCommunes;

    Part(Conjunct conjunct) {
        this.conjunct = conjunct;
        this.subject = conjunct.subject().orElse(null);
        Set<Fact<?>> facts = conjunct.facts();
        this.onlyFact = facts.size() == 1 ? facts.iterator().next() : null;
        this.reads = Subjects.of(facts);
    }

    /** The answer by commune; for a part that reads of territories. */
    IntFunction<Truth> on(FactTable communes) {
        IntFunction<Truth> made = onCommunes;
        if (made == null) {
            made = conjunct.on(communes);
            onCommunes = made;
        }
        return made;
    }
}
