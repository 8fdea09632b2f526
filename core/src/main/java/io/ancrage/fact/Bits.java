package io.ancrage.fact;

import io.ancrage.criterion.Truth;

/** One row's answer in a pair of bit sets. */
final class Bits {

    private Bits() {}

    static void set(int row, Truth truth, long[] trues, long[] falses) {
        long bit = 1L << row;
        int word = row >>> 6;
        trues[word] = truth.isTrue() ? trues[word] | bit : trues[word] & ~bit;
        falses[word] = truth.isFalse() ? falses[word] | bit : falses[word] & ~bit;
    }
}
