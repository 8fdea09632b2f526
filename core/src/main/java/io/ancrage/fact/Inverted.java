package io.ancrage.fact;

import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/** Lists of small numbers the other way round: for each number the lists that have it, ascending. Immutable. */
final class Inverted {

    private final int[] starts;
    private final int[] lists;

    /**
     * Turns lists round.
     *
     * @param numbers what all numbers are below
     * @param count how many lists there are
     * @param start where a list starts among the members of all; for {@code count}, where the last ends
     * @param member the number that stands at a place
     */
    Inverted(int numbers, int count, IntUnaryOperator start, IntUnaryOperator member) {
        int members = start.applyAsInt(count);
        starts = new int[numbers + 1];
        lists = new int[members];
        for (int i = 0; i < members; i++) {
            starts[member.applyAsInt(i) + 1]++;
        }
        for (int number = 1; number <= numbers; number++) {
            starts[number] += starts[number - 1];
        }
        int[] next = starts.clone();
        for (int list = 0; list < count; list++) {
            int end = start.applyAsInt(list + 1);
            for (int i = start.applyAsInt(list); i < end; i++) {
                lists[next[member.applyAsInt(i)]++] = list;
            }
        }
    }

    void forEach(int number, IntConsumer list) {
        for (int i = starts[number]; i < starts[number + 1]; i++) {
            list.accept(lists[i]);
        }
    }
}
