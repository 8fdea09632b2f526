package io.ancrage.fact;

import io.ancrage.criterion.Truth;

/** Answers over sets of possible values. */
final class Answers {

    private Answers() {}

    /** The answer when both groups of values are possible: definite only where they agree. */
    static Truth both(Truth one, Truth other) {
        return one == other ? one : Truth.UNKNOWN;
    }
}
