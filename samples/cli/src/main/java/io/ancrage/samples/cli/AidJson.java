package io.ancrage.samples.cli;

import io.ancrage.Euros;
import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.aids.amount.Quantity;
import io.ancrage.aids.scheme.SchemeSource;
import io.ancrage.criterion.Subject;
import io.ancrage.fact.Why;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts that verdicts and plans have in common, as JSON. */
final class AidJson {

    private AidJson() {}

    /** Kind and bounds in euros; null for a bound that nobody knows, which is not zero. */
    static ObjectNode quantity(Quantity quantity) {
        ObjectNode json = JsonDocument.object().put("kind", kind(quantity));
        if (quantity instanceof Quantity.Awaiting) {
            return json.putNull("least").putNull("most");
        }
        return json.put("least", JsonDocument.plain(quantity.least().amount()))
                .put(
                        "most",
                        quantity.most()
                                .map(Euros::amount)
                                .map(JsonDocument::plain)
                                .orElse(null));
    }

    private static String kind(Quantity quantity) {
        if (quantity instanceof Quantity.Exact) {
            return "exact";
        }
        if (quantity instanceof Quantity.Range) {
            return "range";
        }
        return quantity instanceof Quantity.Awaiting ? "awaiting" : "authority";
    }

    static void open(ArrayNode array, List<OpenPoint> points, Locale locale) {
        for (OpenPoint point : points) {
            ObjectNode json = array.addObject().put("kind", kind(point)).put("text", point.text(locale));
            if (point instanceof OpenPoint.MissingFact missing) {
                json.put("fact", missing.gap().fact().id());
                if (!missing.gap().role().isEmpty()) {
                    json.put("role", missing.gap().role());
                }
            }
        }
    }

    /** Whom or what the point waits for: a person, an authority, texts that disagree, a rule not read, data. */
    private static String kind(OpenPoint point) {
        if (point instanceof OpenPoint.UnreadRule) {
            return "rule";
        }
        Why why = point.why();
        return switch (why) {
            case TEXTS_DISAGREE -> "texts";
            case ASK_AUTHORITY -> "authority";
            case ASK_PERSON, ASK_ADVERTISER -> "person";
            case NOT_COVERED -> "data";
            case NOT_PRECISE, VARIES, NOT_COMPLETE -> isOfPlace(point) ? "data" : "person";
        };
    }

    /** Whoever told a fact too roughly can tell it better. */
    private static boolean isOfPlace(OpenPoint point) {
        return point instanceof OpenPoint.MissingFact missing
                && (missing.gap().fact().subject() == Subject.TERRITORY
                        || missing.gap().fact().subject() == Subject.PAIR);
    }

    static void sources(ArrayNode array, List<SchemeSource> sources) {
        for (SchemeSource source : sources) {
            array.addObject()
                    .put("publisher", source.publisher())
                    .put("url", source.url().isEmpty() ? null : source.url())
                    .put("seen", source.seen().toString());
        }
    }
}
