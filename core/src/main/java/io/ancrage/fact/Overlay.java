package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import java.time.LocalDate;
import java.util.Optional;

/** One sheet over another: the upper one wins where it reads known or none. */
record Overlay(FactSheet upper, FactSheet lower) implements FactSheet {

    @Override
    public <T> Reading<T> read(Fact<T> fact) {
        Reading<T> reading = upper.read(fact);
        return reading.isMissing() ? lower.read(fact) : reading;
    }

    @Override
    public <T> Reading<T> read(Fact<T> fact, LocalDate at) {
        Reading<T> reading = upper.read(fact, at);
        return reading.isMissing() ? lower.read(fact, at) : reading;
    }

    @Override
    public Optional<FactSheet> role(String name) {
        Optional<FactSheet> above = upper.role(name);
        Optional<FactSheet> below = lower.role(name);
        if (above.isPresent() && below.isPresent()) {
            return Optional.of(above.get().over(below.get()));
        }
        return above.isPresent() ? above : below;
    }
}
