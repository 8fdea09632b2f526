package io.ancrage.criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A fact as it was on the day of an event: the zoning on the day of installation. Where the event never happened, it has
 * no value. Immutable.
 *
 * @param fact the fact
 * @param event the event whose day counts
 */
public record At(Fact<?> fact, Fact<LocalDate> event) implements Operand {

    public At {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(event, "event");
    }

    @Override
    public Kind<?> kind() {
        return fact.kind();
    }

    @Override
    public CodeSystem codes() {
        return fact.codes();
    }

    @Override
    public List<Fact<?>> facts() {
        return List.of(event, fact);
    }

    @Override
    public String toString() {
        return fact + " at " + event;
    }
}
