package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sheet over a map. A dated fact asked without a date answers as of the sheet's own date of assessment. */
final class MapSheet implements FactSheet {

    static final MapSheet EMPTY = new MapSheet(Map.of(), Map.of());

    private final Map<Fact<?>, Timeline<?>> timelines;
    private final Map<Fact<?>, Reading<?>> current = new LinkedHashMap<>();
    private final Map<String, FactSheet> roles;

    MapSheet(Map<Fact<?>, Timeline<?>> timelines, Map<String, FactSheet> roles) {
        this.timelines = Map.copyOf(timelines);
        this.roles = Map.copyOf(roles);
        Timeline<?> asOf = timelines.get(Fact.AS_OF);
        // On a date of assessment that is itself imprecise, what changes with time is not known.
        @Nullable
        Object day = asOf != null && asOf.otherwise() instanceof Known<?> known && known.precision() == Precision.EXACT
                ? known.known()
                : null;
        timelines.forEach((fact, timeline) -> {
            if (!timeline.isDated()) {
                current.put(fact, timeline.otherwise());
            } else if (day instanceof LocalDate date) {
                current.put(fact, timeline.at(date));
            }
        });
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
        return timeline == null ? Reading.missing(fact) : (Reading<T>) timeline.at(at);
    }

    @Override
    public Optional<FactSheet> role(String name) {
        return Optional.ofNullable(roles.get(name));
    }
}
