package io.ancrage.json.internal;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.Value;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.Missing;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.fact.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what is known: an object whose names are facts and whose values are readings. Immutable. */
public final class FactsReader {

    public static final Map<String, Precision> OF_DATES =
            Words.named(new Precision[] {Precision.EXACT, Precision.MONTH, Precision.YEAR});
    public static final Map<String, Precision> OF_CODES =
            Words.named(new Precision[] {Precision.EXACT, Precision.OR_FINER});

    private static final List<String> FORMS = List.of("value", "none", "missing");

    private final Vocabulary vocabulary;

    public FactsReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The readings in the order of the document, each in canonical form and fit for its fact. */
    public Map<Fact<?>, Reading<?>> facts(JsonAt at) {
        JsonObject object = at.object(
                "des faits, comme {\"territory.population\": 5000}", "facts, such as {\"territory.population\": 5000}");
        Map<Fact<?>, Reading<?>> readings = new LinkedHashMap<>();
        for (String id : object.names()) {
            JsonAt value = object.required(id);
            Fact<?> fact = value.made(() -> vocabulary.require(id));
            readings.put(fact, reading(fact, value));
        }
        return Collections.unmodifiableMap(readings);
    }

    private static <T> Reading<T> reading(Fact<T> fact, JsonAt at) {
        boolean isLong =
                at.isObject() && (!isObject(fact.kind()) || FORMS.stream().anyMatch(at.object()::has));
        Reading<T> reading = isLong
                ? told(fact, at.object())
                : new Known<>(value(fact, at, true), Precision.EXACT, Source.STATED, Vintage.UNKNOWN);
        return at.made(() -> FactSheet.builder().put(fact, reading).build().read(fact));
    }

    /** Whether a bare value of a kind is an object too. */
    public static boolean isObject(Kind<?> kind) {
        return kind == Kind.SERIES || kind == Kind.EVENTS;
    }

    /** A reading with more than its value. */
    private static <T> Reading<T> told(Fact<T> fact, JsonObject object) {
        Set<String> fields = new LinkedHashSet<>(FORMS);
        fields.addAll(List.of("precision", "complete", "source", "asOf"));
        object.only(fields);
        List<String> forms = FORMS.stream().filter(object::has).toList();
        if (forms.size() != 1) {
            throw object.wrong(
                    "ANC-JSON-008",
                    "un fait a un seul champ de " + FORMS + " ; trouvé : " + (forms.isEmpty() ? "aucun" : forms),
                    "a fact has a single field of " + FORMS + "; found " + (forms.isEmpty() ? "none" : forms));
        }
        JsonAt first = object.required(forms.get(0));
        if (forms.contains("missing")) {
            object.only("missing");
            return new Missing<>(fact, first.word(Words.named(Why.values())));
        }
        if (forms.contains("none")) {
            object.only("none", "source", "asOf");
            if (!first.flag()) {
                throw first.wrong(
                        "ANC-JSON-009",
                        "« none » est true ou se laisse de côté ; une valeur s'écrit {\"value\": ...}",
                        "\"none\" is true or left out; a value is written {\"value\": ...}");
            }
            return new None<>(source(object), asOf(object));
        }
        boolean complete = true;
        Precision precision = Precision.EXACT;
        if (fact.kind() == Kind.CODES) {
            object.only("value", "complete", "source", "asOf");
            complete = object.optional("complete").map(JsonAt::flag).orElse(true);
        } else if (fact.kind() == Kind.DATE || fact.kind() == Kind.CODE) {
            object.only("value", "precision", "source", "asOf");
            precision = precision(object, fact.kind() == Kind.DATE ? OF_DATES : OF_CODES);
        } else {
            object.only("value", "source", "asOf");
        }
        return new Known<>(value(fact, first, complete), precision, source(object), asOf(object));
    }

    private static Precision precision(JsonObject object, Map<String, Precision> words) {
        return object.optional("precision").map(value -> value.word(words)).orElse(Precision.EXACT);
    }

    private static Source source(JsonObject object) {
        return object.optional("source").map(CriterionReader::source).orElse(Source.STATED);
    }

    private static Vintage asOf(JsonObject object) {
        return object.optional("asOf").map(FactsReader::vintage).orElse(Vintage.UNKNOWN);
    }

    private static Vintage vintage(JsonAt at) {
        String text = at.text();
        return at.made(() -> Vintage.of(text));
    }

    private static <T> T value(Fact<T> fact, JsonAt at, boolean complete) {
        Kind<T> kind = fact.kind();
        Object value;
        if (kind == Kind.FLAG) {
            value = at.flag();
        } else if (kind == Kind.NUMBER) {
            value = at.number();
        } else if (kind == Kind.DATE) {
            value = at.date();
        } else if (kind == Kind.CODE) {
            value = code(fact, at);
        } else if (kind == Kind.CODES) {
            value = CodeSet.of(at.list().stream().map(item -> code(fact, item)).toList(), complete);
        } else {
            value = kind == Kind.SERIES ? series(at) : events(at);
        }
        return kind.type().cast(value);
    }

    private static String code(Fact<?> fact, JsonAt at) {
        if (!at.isText()) {
            throw at.expected("un code entre guillemets", "a code in quotes");
        }
        return at.made(() -> new Value.Code(fact.codes().require(at.text())).code());
    }

    private static Series series(JsonAt at) {
        JsonObject object = at.object(
                        "une série, comme {\"entries\": [...], \"completeThrough\": \"2026-06-30\"}",
                        "a series, such as {\"entries\": [...], \"completeThrough\": \"2026-06-30\"}")
                .only("entries", "completeThrough");
        JsonAt list = object.required("entries");
        List<Series.Entry> entries = new ArrayList<>();
        for (JsonAt item : list.list()) {
            JsonObject entry = item.object().only("from", "until", "amount");
            LocalDate from = entry.required("from").date();
            LocalDate until = entry.required("until").date();
            JsonAt amount = entry.required("amount");
            Value.Decimal number = amount.made(() -> Value.Decimal.of(amount.number()));
            entries.add(item.made(() -> new Series.Entry(from, until, number.decimal())));
        }
        LocalDate through = completeThrough(object);
        return list.made(() -> new Series(entries, through));
    }

    private static Events events(JsonAt at) {
        JsonObject object = at.object(
                        "des événements, comme {\"dates\": [...], \"completeThrough\": \"2026-06-30\"}",
                        "events, such as {\"dates\": [...], \"completeThrough\": \"2026-06-30\"}")
                .only("dates", "completeThrough");
        Stream<Events.Event> events = object.required("dates").list().stream().map(FactsReader::event);
        return new Events(events.toList(), completeThrough(object));
    }

    /** A day, or an object of a day and how precisely it is known. */
    private static Events.Event event(JsonAt at) {
        if (!at.isObject()) {
            return new Events.Event(at.date(), Precision.EXACT);
        }
        JsonObject object = at.object().only("date", "precision");
        return new Events.Event(object.required("date").date(), precision(object, OF_DATES));
    }

    private static LocalDate completeThrough(JsonObject object) {
        return object.optional("completeThrough").map(JsonAt::date).orElse(LocalDate.MIN);
    }
}
