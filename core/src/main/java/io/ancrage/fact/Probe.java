package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import java.time.LocalDate;
import java.util.Optional;

/** A sheet that notes whether anything asked of it was missing. Used by one thread for one question. */
final class Probe implements FactSheet {

    private final FactSheet sheet;
    private final Probe root;
    private boolean metMissing;

    Probe(FactSheet sheet) {
        this.sheet = sheet;
        this.root = this;
    }

    private Probe(FactSheet sheet, Probe root) {
        this.sheet = sheet;
        this.root = root;
    }

    boolean metMissing() {
        return root.metMissing;
    }

    @Override
    public <T> Reading<T> read(Fact<T> fact) {
        return noted(sheet.read(fact));
    }

    @Override
    public <T> Reading<T> read(Fact<T> fact, LocalDate at) {
        return noted(sheet.read(fact, at));
    }

    @Override
    public Optional<FactSheet> role(String name) {
        return Optional.of(new Probe(sheet.role(name).orElse(FactSheet.empty()), root));
    }

    private <T> Reading<T> noted(Reading<T> reading) {
        root.metMissing |= reading.isMissing();
        return reading;
    }
}
