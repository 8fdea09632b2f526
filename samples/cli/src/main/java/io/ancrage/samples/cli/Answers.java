package io.ancrage.samples.cli;

import io.ancrage.criterion.Truth;
import io.ancrage.preference.Degree;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Answers and degrees in JSON. */
final class Answers {

    private Answers() {}

    /** The word of an answer: {@code true}, {@code false} or {@code unknown}. */
    static String word(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }

    static ObjectNode json(Degree degree) {
        return JsonDocument.object()
                .put("value", degree.value())
                .put("low", degree.low())
                .put("high", degree.high());
    }
}
