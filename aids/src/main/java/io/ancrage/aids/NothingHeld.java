package io.ancrage.aids;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Precision;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.Reading;
import java.time.LocalDate;

/** A sheet that tells one thing: nothing was held or received before. */
record NothingHeld() implements FactSheet {

    @Override
    public <T> Reading<T> read(Fact<T> fact) {
        if (fact.id().startsWith(HistoryFacts.HOLDS) && fact.kind() == Kind.FLAG) {
            return known(fact, false);
        }
        return fact.id().startsWith(HistoryFacts.RECEIVED) && fact.kind() == Kind.EVENTS
                ? known(fact, Events.completeThrough(LocalDate.MAX))
                : Reading.missing(fact);
    }

    private static <T> Reading<T> known(Fact<T> fact, Object value) {
        return new Known<>(fact.kind().type().cast(value), Precision.EXACT, Source.STATED, Vintage.UNKNOWN);
    }
}
