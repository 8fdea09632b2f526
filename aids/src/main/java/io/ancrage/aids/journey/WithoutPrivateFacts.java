package io.ancrage.aids.journey;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Reading;
import java.time.LocalDate;
import java.util.Optional;

/** A sheet on which private facts are missing, whatever is known of them. */
record WithoutPrivateFacts(FactSheet sheet) implements FactSheet {

    @Override
    public <T> Reading<T> read(Fact<T> fact) {
        return isPrivate(fact) ? Reading.missing(fact) : sheet.read(fact);
    }

    @Override
    public <T> Reading<T> read(Fact<T> fact, LocalDate at) {
        return isPrivate(fact) ? Reading.missing(fact) : sheet.read(fact, at);
    }

    @Override
    public Optional<FactSheet> role(String name) {
        return sheet.role(name).map(WithoutPrivateFacts::new);
    }

    private static boolean isPrivate(Fact<?> fact) {
        return fact.visibility() == Visibility.PRIVATE;
    }
}
