package io.ancrage.matching.index;

import io.ancrage.criterion.Truth;

/** An answer in a byte, and that there is none yet. */
final class TruthCode {

    static final byte NOT_ASKED = 0;

    private static final byte TRUE = 1;
    private static final byte FALSE = 2;
    private static final byte UNKNOWN = 3;

    private TruthCode() {}

    static byte of(Truth truth) {
        return truth.isTrue() ? TRUE : truth.isFalse() ? FALSE : UNKNOWN;
    }

    static Truth truth(byte code) {
        return code == TRUE ? Truth.TRUE : code == FALSE ? Truth.FALSE : Truth.UNKNOWN;
    }
}
