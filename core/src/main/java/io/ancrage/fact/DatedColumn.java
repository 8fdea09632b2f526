package io.ancrage.fact;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Truth;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A column some of whose readings hold for a time only. It is read on a day; without one, as of the day it is pinned to. */
final class DatedColumn<T> extends FactColumn<T> {

    final FactColumn<T> otherwise;
    final Map<Integer, Timeline<T>> timelines;
    private final @Nullable FactColumn<T> pinned;
    /** The column on the days asked about last: most questions in a row are of the same few. */
    private final Map<LocalDate, FactColumn<T>> days;

    DatedColumn(FactColumn<T> otherwise, Map<Integer, Timeline<T>> timelines) {
        this(otherwise, timelines, null, new Days<>());
    }

    private DatedColumn(
            FactColumn<T> otherwise,
            Map<Integer, Timeline<T>> timelines,
            @Nullable FactColumn<T> pinned,
            Map<LocalDate, FactColumn<T>> days) {
        super(otherwise.fact(), otherwise.cells());
        this.otherwise = otherwise;
        this.timelines = timelines;
        this.pinned = pinned;
        this.days = days;
    }

    private static final class Days<T> extends LinkedHashMap<LocalDate, FactColumn<T>> {
        private static final long serialVersionUID = 1L;
        private static final int MOST = 4;

        Days() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, FactColumn<T>> eldest) {
            return size() > MOST;
        }
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
        return new DatedColumn<>(otherwise, timelines, on(day), days);
    }

    /** The column as it is on a day, without days. */
    private FactColumn<T> on(LocalDate day) {
        synchronized (days) {
            FactColumn<T> known = days.get(day);
            if (known != null) {
                return known;
            }
        }
        Builder<T> builder = builder(fact(), rows()).missingBecause(cells().why).putAll(otherwise);
        timelines.forEach((row, timeline) -> {
            Reading<T> reading = timeline.at(day);
            if (!reading.equals(timeline.otherwise())) {
                builder.put(row, reading);
            }
        });
        FactColumn<T> made = builder.build();
        synchronized (days) {
            days.put(day, made);
        }
        return made;
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
        return on(day).test(acceptance);
    }

    @Override
    IntFunction<Truth> on(Acceptance acceptance) {
        return pinned().on(acceptance);
    }

    @Override
    IntToDoubleFunction numbers() {
        return pinned().numbers();
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
