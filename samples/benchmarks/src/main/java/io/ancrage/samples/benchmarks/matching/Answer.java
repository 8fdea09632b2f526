package io.ancrage.samples.benchmarks.matching;

import java.util.Arrays;

/**
 * The ten best, one of each territory. An entry is one long: rank, then whether it surely fits, then the number, the smaller
 * the better; so that the greater long is the better entry. Not thread-safe.
 */
final class Answer {

    static final int MOST = 10;
    private static final long NUMBERS = 0xFFFF_FFFFL;

    private final long[] keys = new long[MOST];
    private final int[] territories = new int[MOST];
    private int size;

    static long key(int rank, int truth, int id) {
        return (long) rank << 33 | (truth == PlainWish.TRUE ? 1L << 32 : 0) | NUMBERS - id;
    }

    static int rank(long key) {
        return (int) (key >>> 33);
    }

    static int id(long key) {
        return (int) (NUMBERS - (key & NUMBERS));
    }

    static String text(long key) {
        return id(key) + (((key >>> 32) & 1) != 0 ? " fits " : " may fit ") + rank(key);
    }

    void clear() {
        size = 0;
    }

    /** What an entry has to be above to get in; -1 while there is room. */
    long least() {
        return size < MOST ? -1 : keys[MOST - 1];
    }

    void add(long key, int territory) {
        if (key <= least()) {
            return;
        }
        int place = size;
        for (int i = 0; i < size; i++) {
            if (territories[i] == territory) {
                if (keys[i] >= key) {
                    return;
                }
                place = i;
                break;
            }
        }
        if (place == size) {
            place = size < MOST ? size++ : MOST - 1;
        }
        while (place > 0 && keys[place - 1] < key) {
            keys[place] = keys[place - 1];
            territories[place] = territories[place - 1];
            place--;
        }
        keys[place] = key;
        territories[place] = territory;
    }

    long[] keys() {
        return Arrays.copyOf(keys, size);
    }
}
