package io.ancrage.fact;

import io.ancrage.criterion.Truth;
import java.util.stream.IntStream;

/**
 * The answers for the rows of a table, as two sets of bits: those that hold and those that do not. What is in neither is
 * unknown. Immutable and thread-safe.
 */
public final class TruthSet {

    private final int rows;
    private final long[] trues;
    private final long[] falses;

    /** Takes the arrays over; nobody else may write to them. */
    TruthSet(int rows, long[] trues, long[] falses) {
        this.rows = rows;
        this.trues = trues;
        this.falses = falses;
    }

    /**
     * One answer for all rows.
     *
     * @param rows the number of rows
     * @param truth their answer
     * @return the answers
     */
    public static TruthSet constant(int rows, Truth truth) {
        return new TruthSet(
                rows,
                truth.isTrue() ? allBits(rows) : new long[words(rows)],
                truth.isFalse() ? allBits(rows) : new long[words(rows)]);
    }

    static int words(int rows) {
        return (rows + 63) >>> 6;
    }

    static long[] allBits(int rows) {
        long[] bits = new long[words(rows)];
        java.util.Arrays.fill(bits, -1L);
        if ((rows & 63) != 0) {
            bits[bits.length - 1] = -1L >>> (64 - (rows & 63));
        }
        return bits;
    }

    long[] trues() {
        return trues;
    }

    long[] falses() {
        return falses;
    }

    /**
     * How many rows were asked.
     *
     * @return the number of rows
     */
    public int rows() {
        return rows;
    }

    /**
     * The answer for one row.
     *
     * @param row from 0 to {@link #rows()} - 1
     * @return the answer
     */
    public Truth truth(int row) {
        java.util.Objects.checkIndex(row, rows);
        long bit = 1L << row;
        if ((trues[row >>> 6] & bit) != 0) {
            return Truth.TRUE;
        }
        return (falses[row >>> 6] & bit) != 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * Whether a row holds or may hold.
     *
     * @param row from 0 to {@link #rows()} - 1
     * @return false if it surely does not
     */
    public boolean isPossible(int row) {
        return (falses[row >>> 6] >>> row & 1) == 0;
    }

    /**
     * How many rows have an answer.
     *
     * @param truth the answer
     * @return the count
     */
    public int count(Truth truth) {
        int sum = 0;
        for (int word = 0; word < trues.length; word++) {
            sum += Long.bitCount(bits(truth, word));
        }
        return sum;
    }

    /**
     * The rows that have an answer, ascending.
     *
     * @param truth the answer
     * @return their numbers
     */
    public IntStream rows(Truth truth) {
        return IntStream.range(0, trues.length).flatMap(word -> {
            long bits = bits(truth, word);
            return IntStream.iterate(0, i -> i < 64, i -> i + 1)
                    .filter(i -> (bits & 1L << i) != 0)
                    .map(i -> (word << 6) + i);
        });
    }

    /**
     * The next row that holds or may hold.
     *
     * @param from the first row to look at, from 0
     * @return its number; {@link #rows()} when there is none
     */
    public int nextPossible(int from) {
        int word = from >>> 6;
        if (word >= falses.length) {
            return rows;
        }
        long bits = ~falses[word] & -1L << from;
        while (bits == 0) {
            if (++word == falses.length) {
                return rows;
            }
            bits = ~falses[word];
        }
        return Math.min(rows, (word << 6) + Long.numberOfTrailingZeros(bits));
    }

    /**
     * The last row that holds or may hold.
     *
     * @return its number; -1 when there is none
     */
    public int lastPossible() {
        for (int word = falses.length - 1; word >= 0; word--) {
            int left = rows - (word << 6);
            long bits = ~falses[word] & (left >= 64 ? -1L : -1L >>> (64 - left));
            if (bits != 0) {
                return (word << 6) + 63 - Long.numberOfLeadingZeros(bits);
            }
        }
        return -1;
    }

    /**
     * What all rows of a range answer alike.
     *
     * @param from the first row, from 0
     * @param to the row behind the last; above the first
     * @return their one answer; {@link Truth#UNKNOWN} where they differ
     */
    public Truth truthWithin(int from, int to) {
        int first = from >>> 6;
        int last = (to - 1) >>> 6;
        boolean allTrue = true;
        boolean allFalse = true;
        for (int word = first; word <= last && (allTrue || allFalse); word++) {
            long asked = (word == first ? -1L << from : -1L) & (word == last ? -1L >>> -to : -1L);
            allTrue &= (trues[word] & asked) == asked;
            allFalse &= (falses[word] & asked) == asked;
        }
        return allTrue ? Truth.TRUE : allFalse ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * The answers of this and another set together.
     *
     * @param other answers for as many rows
     * @return the Kleene "and", row by row
     */
    public TruthSet and(TruthSet other) {
        if (other.rows != rows) {
            throw new IllegalArgumentException(other.rows + " rows, not " + rows);
        }
        long[] bothTrue = trues.clone();
        long[] anyFalse = falses.clone();
        for (int word = 0; word < bothTrue.length; word++) {
            bothTrue[word] &= other.trues[word];
            anyFalse[word] |= other.falses[word];
        }
        return new TruthSet(rows, bothTrue, anyFalse);
    }

    private long bits(Truth truth, int word) {
        return switch (truth) {
            case TRUE -> trues[word];
            case FALSE -> falses[word];
            case UNKNOWN -> {
                int left = rows - (word << 6);
                long all = left >= 64 ? -1L : -1L >>> (64 - left);
                yield all & ~(trues[word] | falses[word]);
            }
        };
    }
}
