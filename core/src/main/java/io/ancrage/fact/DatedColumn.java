package io.ancrage.fact;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column some of whose readings hold for a time only. It is read on a day; without one, as of the day it is pinned to. */
final class DatedColumn<T> extends FactColumn<T> {

    final FactColumn<T> otherwise;
    final Map<Integer, Timeline<T>> timelines;
    private final @Nullable FactColumn<T> pinned;

    DatedColumn(FactColumn<T> otherwise, Map<Integer, Timeline<T>> timelines, @Nullable FactColumn<T> pinned) {
        super(otherwise.fact(), otherwise.cells());
        this.otherwise = otherwise;
        this.timelines = timelines;
        this.pinned = pinned;
    }

    @Override
    public Reading<T> reading(int row) {
        return pinned().reading(row);
    }

    @Override
    Reading<T> reading(int row, LocalDate day) {
        Timeline<T> timeline = timelines.get(row);
        return timeline == null ? otherwise.reading(row) : timeline.at(day);
    }

    @Override
    FactColumn<T> asOf(LocalDate day) {
        Why why = cells().why;
        Builder<T> builder = builder(fact(), rows()).missingBecause(why);
        for (int row = 0; row < rows(); row++) {
            Reading<T> reading = reading(row, day);
            if (!reading.equals(new Missing<>(fact(), why))) {
                builder.put(row, reading);
            }
        }
        return new DatedColumn<>(otherwise, timelines, builder.build());
    }

    @Override
    public Map<Source, List<Vintage>> sources() {
        Map<Source, List<Vintage>> found = super.sources();
        timelines.values().forEach(timeline -> timeline.periods().forEach(period -> add(found, period.reading())));
        return found;
    }

    @Override
    TruthSet test(Acceptance acceptance) {
        return pinned().test(acceptance);
    }

    @Override
    TruthSet test(Acceptance acceptance, LocalDate day) {
        TruthSet undated = otherwise.test(acceptance);
        long[] trues = undated.trues().clone();
        long[] falses = undated.falses().clone();
        timelines.forEach((row, timeline) -> {
            long others = ~(1L << row);
            trues[row >>> 6] &= others;
            falses[row >>> 6] &= others;
            Bits.set(row, acceptance.of(timeline.at(day), fact().mayBeNone()), trues, falses);
        });
        return new TruthSet(rows(), trues, falses);
    }

    private FactColumn<T> pinned() {
        if (pinned == null) {
            throw new AncrageException(
                    "ANC-FACT-009",
                    "le fait " + fact().id() + " change avec le temps ; fixez un jour par asOf(...)",
                    "the fact " + fact().id() + " changes with time; pin a day with asOf(...)");
        }
        return pinned;
    }
}
