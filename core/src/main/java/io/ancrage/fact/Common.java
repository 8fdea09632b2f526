package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What several sheets have in common. Immutable as far as they are. */
record Common(List<FactSheet> sheets) implements FactSheet {

    Common {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("nothing in common: no sheets");
        }
    }

    @Override
    public <T> Reading<T> read(Fact<T> fact) {
        return agreed(fact, sheet -> sheet.read(fact));
    }

    @Override
    public <T> Reading<T> read(Fact<T> fact, LocalDate at) {
        return agreed(fact, sheet -> sheet.read(fact, at));
    }

    private <T> Reading<T> agreed(Fact<T> fact, Function<FactSheet, Reading<T>> read) {
        Reading<T> first = read.apply(sheets.get(0));
        for (FactSheet sheet : sheets) {
            Reading<T> reading = read.apply(sheet);
            if (reading.isMissing()) {
                return reading;
            }
            if (!saysTheSame(first, reading)) {
                return new Missing<>(fact, Why.VARIES);
            }
        }
        return first;
    }

    private static boolean saysTheSame(Reading<?> one, Reading<?> other) {
        if (one instanceof Known<?> known && other instanceof Known<?> same) {
            return known.known().equals(same.known()) && known.precision() == same.precision();
        }
        return one instanceof None<?> && other instanceof None<?>;
    }
}
