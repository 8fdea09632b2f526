package io.ancrage.matching;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Candidates looked at one by one. Not thread-safe. */
final class SheetCandidates implements Candidates {

    private final Requirements asked;
    private final int rows;
    private final IntFunction<List<FactSheet>> pairs;
    private final BiFunction<Integer, List<FactSheet>, Truth> theirs;
    /** The pair that was looked at last: most questions in a row are of the same. */
    private int lastRow = -1;

    private List<FactSheet> last = List.of();

    SheetCandidates(
            Requirements asked,
            int rows,
            IntFunction<List<FactSheet>> pairs,
            BiFunction<Integer, List<FactSheet>, Truth> theirs) {
        this.asked = asked;
        this.rows = rows;
        this.pairs = pairs;
        this.theirs = theirs;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public Truth theirs(int row) {
        return theirs.apply(row, places(row));
    }

    @Override
    public IntFunction<Truth> test(List<Criterion> together) {
        Function<List<FactSheet>, Truth> program = asked.test(together);
        return row -> program.apply(places(row));
    }

    @Override
    public List<FactSheet> places(int row) {
        if (row != lastRow) {
            last = pairs.apply(row);
            lastRow = row;
        }
        return last;
    }
}
