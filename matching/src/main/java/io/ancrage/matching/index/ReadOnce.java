package io.ancrage.matching.index;

import io.ancrage.criterion.Fact;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Reading;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A sheet that reads each fact once, where the same facts are come back to. Not thread-safe. */
public final class ReadOnce implements FactSheet {

    private final FactSheet sheet;
    private final Map<Fact<?>, Reading<?>> readings = new HashMap<>();

    /**
     * A sheet over another.
     *
     * @param sheet what is read
     */
    public ReadOnce(FactSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    @SuppressWarnings("unchecked") // a reading is filed under its own fact
    public <T> Reading<T> read(Fact<T> fact) {
        return (Reading<T>) readings.computeIfAbsent(fact, sheet::read);
    }

    @Override
    public <T> Reading<T> read(Fact<T> fact, LocalDate at) {
        return sheet.read(fact, at);
    }

    @Override
    public Optional<FactSheet> role(String name) {
        return sheet.role(name);
    }
}
