package io.ancrage.matching.index;

import io.ancrage.fact.TruthSet;
import java.util.Arrays;

/**
 * Rows that lie in one commune each, gathered until there are enough to be weighed together; then the most promising can be
 * looked at first, after which most of the others need no look.
 */
final class Runs {

    /** Enough for the best to stand out, and few enough to stay in the nearest memory. */
    private static final int MOST = 1_024;

    /** Many searches look at few. */
    private static final int FIRST_ROOM = 64;

    private static final int SHELVES = 64;

    int[] communes = new int[FIRST_ROOM];
    /** The number of each run on its shelf. */
    int[] numbers = new int[FIRST_ROOM];
    /** Which of the sections that are open each run is of. */
    int[] sections = new int[FIRST_ROOM];

    long[] sums = new long[FIRST_ROOM];
    int size;

    boolean isFull() {
        return size == MOST;
    }

    /** Makes room for as many more as are wanted, or as many as fit, and tells how many. */
    int room(int wanted) {
        int more = Math.min(MOST, size + wanted);
        if (more > communes.length) {
            int room = Math.min(MOST, Math.max(4 * size, more));
            communes = Arrays.copyOf(communes, room);
            numbers = Arrays.copyOf(numbers, room);
            sections = Arrays.copyOf(sections, room);
            sums = Arrays.copyOf(sums, room);
        }
        return more - size;
    }

    /** Adds those of some runs of a section whose commune is possible; there has to be room for all of them. */
    void addPossible(TruthSet known, int[] runCommunes, int from, int to, int section) {
        int next = size;
        for (int run = from; run < to; run++) {
            int commune = runCommunes[run];
            communes[next] = commune;
            numbers[next] = run;
            next += known.isPossible(commune) ? 1 : 0;
        }
        Arrays.fill(sections, size, next, section);
        size = next;
    }

    /** Drops all whose sum is below what is needed. */
    void keep(long needed) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (sums[i] >= needed) {
                if (kept < i) {
                    communes[kept] = communes[i];
                    numbers[kept] = numbers[i];
                    sections[kept] = sections[i];
                    sums[kept] = sums[i];
                }
                kept++;
            }
        }
        size = kept;
    }

    /** The runs by their sums, roughly: the highest first. */
    int[] highestFirst() {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            low = Math.min(low, sums[i]);
            high = Math.max(high, sums[i]);
        }
        int[] order = new int[size];
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(high - low) - 6);
        int[] starts = new int[SHELVES + 1];
        for (int i = 0; i < size; i++) {
            starts[(int) ((high - sums[i]) >>> shift) + 1]++;
        }
        for (int i = 1; i < SHELVES; i++) {
            starts[i] += starts[i - 1];
        }
        for (int i = 0; i < size; i++) {
            order[starts[(int) ((high - sums[i]) >>> shift)]++] = i;
        }
        return order;
    }
}
