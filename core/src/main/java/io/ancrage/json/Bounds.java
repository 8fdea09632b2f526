package io.ancrage.json;

import io.ancrage.AncrageException;

/** Counts the parts of criteria; the bounds are those of a program. Not thread-safe. */
final class Bounds {

    static final int DEEPEST = 64;
    static final int MOST_PARTS = 10_000;

    private int parts;

    void count(JsonPath path, int level) {
        parts++;
        if (level > DEEPEST || parts > MOST_PARTS) {
            throw new AncrageException(
                            "ANC-JSON-002",
                            "critère trop grand : au plus " + DEEPEST + " niveaux et " + MOST_PARTS + " éléments",
                            "criterion too large: at most " + DEEPEST + " levels and " + MOST_PARTS + " parts")
                    .at(path.toString());
        }
    }
}
