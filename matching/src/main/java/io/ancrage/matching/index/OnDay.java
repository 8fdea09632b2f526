package io.ancrage.matching.index;

import io.ancrage.criterion.Fact;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.Reading;
import java.time.LocalDate;
import java.util.Optional;

/** What is known, on the day for which everything is judged: every question reads it, so that the day costs no look-up. */
record OnDay(Known<LocalDate> day, FactSheet known) implements FactSheet {

    @Override
    @SuppressWarnings("unchecked") // the day is the reading of this very fact
    public <T> Reading<T> read(Fact<T> fact) {
        return fact.equals(Fact.AS_OF) ? (Reading<T>) day : known.read(fact);
    }

    @Override
    @SuppressWarnings("unchecked") // the day is the reading of this very fact
    public <T> Reading<T> read(Fact<T> fact, LocalDate at) {
        return fact.equals(Fact.AS_OF) ? (Reading<T>) day : known.read(fact, at);
    }

    @Override
    public Optional<FactSheet> role(String name) {
        return known.role(name);
    }
}
