package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A sheet over a map. A dated fact asked without a date answers as of the sheet's own date of assessment. */
final class MapSheet implements FactSheet {

    static final MapSheet EMPTY = new MapSheet(Map.of(), Map.of(), Map.of());

    /** What holds on the sheet's own day. */
    private final Map<Fact<?>, Reading<?>> current;
    /** Of the facts that change with time, how. */
    private final Map<Fact<?>, Timeline<?>> timelines;

    private final Map<String, FactSheet> roles;

    /** A sheet of facts that stay the same, and of those that change with time. */
    MapSheet(Map<Fact<?>, Reading<?>> readings, Map<Fact<?>, Timeline<?>> timelines, Map<String, FactSheet> roles) {
        this.current = new HashMap<>(readings);
        this.timelines = Map.copyOf(timelines);
        this.roles = Map.copyOf(roles);
        Reading<?> asOf = current.get(Fact.AS_OF);
        // On a date of assessment that is itself imprecise, what changes with time is not known.
        if (asOf instanceof Known<?> known
                && known.precision() == Precision.EXACT
                && known.known() instanceof LocalDate day) {
            timelines.forEach((fact, timeline) -> current.put(fact, timeline.at(day)));
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the builder ties the reading's type to the fact's
    public <T> Reading<T> read(Fact<T> fact) {
        Reading<?> reading = current.get(fact);
        return reading == null ? Reading.missing(fact) : (Reading<T>) reading;
    }

    @Override
    @SuppressWarnings("unchecked") // the builder ties the timeline's type to the fact's
    public <T> Reading<T> read(Fact<T> fact, LocalDate at) {
        Timeline<?> timeline = timelines.get(fact);
        return timeline == null ? read(fact) : (Reading<T>) timeline.at(at);
    }

    @Override
    public Optional<FactSheet> role(String name) {
        return Optional.ofNullable(roles.get(name));
    }
}
