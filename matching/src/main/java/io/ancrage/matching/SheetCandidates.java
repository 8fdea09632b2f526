package io.ancrage.matching;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.matching.index.Snapshot;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Candidates looked at one by one.
 *
 * @param snapshot what tests are compiled for
 * @param pairs what is known of each pair, in each place that the candidate may be in
 * @param asking whether the project has what each of them asks
 */
record SheetCandidates(Snapshot snapshot, List<List<FactSheet>> pairs, List<Truth> asking) implements Candidates {

    @Override
    public int rows() {
        return pairs.size();
    }

    @Override
    public Truth theirs(int row) {
        return asking.get(row);
    }

    @Override
    public IntFunction<Truth> test(List<Criterion> together) {
        Function<List<FactSheet>, Truth> test = snapshot.test(together);
        return row -> test.apply(pairs.get(row));
    }

    @Override
    public List<FactSheet> places(int row) {
        return pairs.get(row);
    }
}
