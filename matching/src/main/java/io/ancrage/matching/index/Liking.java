package io.ancrage.matching.index;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Subject;
import io.ancrage.fact.FactTable;
import io.ancrage.preference.Preference;
import io.ancrage.preference.RowValues;
import io.ancrage.preference.Scale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A preference, compiled once for all who state it. Immutable but for what it remembers; thread-safe. */
final class Liking {

    final Scale scale;
    /** The one subject that it reads of; null where there are several, or a host's function is asked. */
    final @Nullable Subject subject;

    /** The one fact that it reads; null where it reads several. */
    final @Nullable Fact<?> onlyFact;

    final Subjects reads;
    final boolean asksHost;

    private volatile @Nullable RowValues onCommunes;
    private volatile boolean asked;

    Liking(Scale scale) {
        this.scale = scale;
        this.subject = scale.subject().orElse(null);
        Set<Fact<?>> facts = scale.preference().facts();
        this.onlyFact = facts.size() == 1 ? facts.iterator().next() : null;
        this.reads = Subjects.of(facts);
        this.asksHost = scale.isHosts()
                || scale.preference() instanceof Preference.When when && Requirement.asksHost(when.criterion());
    }

    /** Its value by commune; for one that reads of territories. */
    RowValues on(FactTable communes) {
        RowValues made = onCommunes;
        if (made == null) {
            made = scale.on(communes);
            onCommunes = made;
        }
        return made;
    }

    /** Whether a search has asked before; from now on one has. */
    boolean wasAsked() {
        boolean before = asked;
        asked = true;
        return before;
    }
}
