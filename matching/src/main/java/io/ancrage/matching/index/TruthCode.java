package io.ancrage.matching.index;

import io.ancrage.criterion.Truth;

/** An answer in a byte, with {@code &} as the Kleene "and"; and that there is none yet. */
final class TruthCode {

    static final byte NOT_ASKED = 0;

    static final byte FALSE = 4;
    private static final byte UNKNOWN = 5;
    static final byte TRUE = 7;

    private TruthCode() {}

    static byte of(Truth truth) {
        return truth.isTrue() ? TRUE : truth.isFalse() ? FALSE : UNKNOWN;
    }

    static Truth truth(int code) {
        return code == TRUE ? Truth.TRUE : code == FALSE ? Truth.FALSE : Truth.UNKNOWN;
    }
}
