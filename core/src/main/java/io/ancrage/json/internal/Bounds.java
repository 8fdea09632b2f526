package io.ancrage.json.internal;

import io.ancrage.AncrageException;

/** Counts the parts of criteria; the bounds are those of a program. Not thread-safe. */
public final class Bounds {

    public static final int DEEPEST = 64;
    public static final int MOST_PARTS = 10_000;

    private int parts;

    public void count(JsonPath path, int level) {
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
