package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import java.time.LocalDate;
import java.util.Set;

/** The sheet that a host's function sees: the facts that it declared, as of today, and no others. */
record Declared(String name, Set<Fact<?>> reads, FactSheet sheet) implements FactSheet {

    @Override
    public <T> Reading<T> read(Fact<T> fact) {
        check(fact);
        return sheet.read(fact);
    }

    @Override
    public <T> Reading<T> read(Fact<T> fact, LocalDate at) {
        throw new IllegalStateException(
                "\"" + name + "\" reads a fact on a day; only what is known of it today was checked");
    }

    private void check(Fact<?> fact) {
        if (!reads.contains(fact)) {
            throw new IllegalStateException("\"" + name + "\" reads a fact that it does not declare: " + fact.id());
        }
    }
}
