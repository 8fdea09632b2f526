package io.ancrage.samples.cli;

import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.fact.Known;
import io.ancrage.fact.Missing;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** What is known of a fact, as JSON and as text. */
final class FactValues {

    private static final String VALUE = "value";

    private FactValues() {}

    /**
     * The reading as JSON: {@code value}, {@code source} and {@code asOf}; {@code "value": null} with {@code "none": true}
     * where there is none, and with {@code why} where nothing is known.
     */
    static ObjectNode json(Reading<?> reading, Locale locale) {
        ObjectNode json = JsonDocument.object();
        if (reading instanceof Missing<?> missing) {
            return json.putNull(VALUE).put("why", missing.why().name());
        }
        if (reading instanceof None<?> none) {
            json.putNull(VALUE).put("none", true);
            return cited(json, none.source(), none.asOf(), locale);
        }
        Known<?> known = (Known<?>) reading;
        Object value = known.known();
        if (value instanceof BigDecimal number) {
            json.put(VALUE, number);
        } else if (value instanceof Boolean flag) {
            json.put(VALUE, flag);
        } else if (value instanceof CodeSet set) {
            set.codes().forEach(json.putArray(VALUE)::add);
            if (!set.complete()) {
                json.put("partial", true);
            }
        } else {
            // Days and codes; series and events are not known of territories.
            json.put(VALUE, value.toString());
        }
        if (known.precision() != Precision.EXACT) {
            json.put("precision", known.precision().name());
        }
        return cited(json, known.source(), known.asOf(), locale);
    }

    private static ObjectNode cited(ObjectNode json, Source source, Vintage asOf, Locale locale) {
        json.put("source", source.title()).put("asOf", asOf.text());
        if (!source.remark().isEmpty()) {
            json.put("remark", source.remark().in(locale));
        }
        return json;
    }

    /** The value for people, without its source; {@code none} where there is none. */
    static String text(Fact<?> fact, Reading<?> reading, Locale locale) {
        if (reading instanceof Missing<?> missing) {
            return missing.why().text().in(locale);
        }
        if (reading instanceof None<?>) {
            return new Text("aucun", "none").in(locale);
        }
        Known<?> known = (Known<?>) reading;
        Object value = known.known();
        if (value instanceof BigDecimal number) {
            return Text.quantity(number, fact.unit(), locale);
        }
        if (value instanceof Boolean flag) {
            return (flag ? new Text("oui", "yes") : new Text("non", "no")).in(locale);
        }
        if (value instanceof CodeSet set) {
            String codes = set.codes().isEmpty()
                    ? new Text("aucun", "none").in(locale)
                    : set.codes().stream()
                            .map(code -> labelled(fact, code, locale))
                            .collect(Collectors.joining(", "));
            return set.complete() ? codes : codes + new Text(" et peut-être d'autres", " and maybe others").in(locale);
        }
        return labelled(fact, value.toString(), locale)
                + (known.precision() == Precision.OR_FINER ? new Text(" ou plus fin", " or finer") : Text.EMPTY)
                        .in(locale);
    }

    private static String labelled(Fact<?> fact, String code, Locale locale) {
        return fact.codes().label(code).in(locale);
    }
}
