package io.ancrage.json.internal;

import io.ancrage.Source;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.Value;
import io.ancrage.fact.Known;
import io.ancrage.fact.Missing;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the plain tree of what is known, each reading in its shortest form. Immutable. */
public final class FactsWriter {

    private final Vocabulary vocabulary;

    public FactsWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The readings by the ids of their facts, ascending. */
    public Map<String, Object> tree(Map<Fact<?>, Reading<?>> readings, JsonPath path) {
        Map<String, Object> object = new LinkedHashMap<>();
        Map<String, Map.Entry<Fact<?>, Reading<?>>> byId = new TreeMap<>();
        readings.entrySet().forEach(entry -> byId.put(entry.getKey().id(), entry));
        byId.forEach((id, entry) -> {
            new JsonAt(null, path.field(id)).made(() -> vocabulary.require(entry.getKey()));
            object.put(id, tree(entry.getValue()));
        });
        return object;
    }

    private static Object tree(Reading<?> reading) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (reading instanceof Missing<?> missing) {
            object.put("missing", missing.why().name());
        } else if (reading instanceof None<?> none) {
            object.put("none", true);
            putOrigin(object, none.source(), none.asOf().text());
        } else {
            Known<?> known = (Known<?>) reading;
            object.put("value", value(known.known()));
            if (known.precision() != Precision.EXACT) {
                object.put("precision", known.precision().name());
            }
            if (known.known() instanceof CodeSet set && !set.complete()) {
                object.put("complete", false);
            }
            putOrigin(object, known.source(), known.asOf().text());
            return object.size() == 1 ? value(known.known()) : object;
        }
        return object;
    }

    private static void putOrigin(Map<String, Object> object, Source source, String asOf) {
        if (!source.equals(Source.STATED)) {
            object.put("source", CriterionWriter.tree(source));
        }
        if (!asOf.isEmpty()) {
            object.put("asOf", asOf);
        }
    }

    private static Object value(Object known) {
        if (known instanceof BigDecimal number) {
            return Value.Decimal.of(number).decimal();
        }
        if (known instanceof CodeSet set) {
            return List.copyOf(set.codes());
        }
        if (known instanceof Series series) {
            return listed(
                    "entries", series.entries().stream().map(FactsWriter::entry).toList(), series.completeThrough());
        }
        if (known instanceof Events events) {
            return listed(
                    "dates", events.events().stream().map(FactsWriter::event).toList(), events.completeThrough());
        }
        return known instanceof Boolean ? known : known.toString();
    }

    private static Map<String, Object> listed(String name, List<?> parts, LocalDate completeThrough) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(name, parts);
        if (!completeThrough.equals(LocalDate.MIN)) {
            object.put("completeThrough", completeThrough.toString());
        }
        return object;
    }

    private static Map<String, Object> entry(Series.Entry entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("from", entry.from().toString());
        object.put("until", entry.until().toString());
        object.put("amount", entry.amount());
        return object;
    }

    private static Object event(Events.Event event) {
        if (event.precision() == Precision.EXACT) {
            return event.date().toString();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("date", event.date().toString());
        object.put("precision", event.precision().name());
        return object;
    }
}
