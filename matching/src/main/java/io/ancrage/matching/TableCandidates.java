package io.ancrage.matching;

import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Vocabulary;
import java.util.List;
import java.util.function.IntFunction;

/** The rows of a table: territories, which ask nothing themselves. */
record TableCandidates(Vocabulary vocabulary, FactSheet known, FactTable table) implements Candidates {

    @Override
    public int rows() {
        return table.rows();
    }

    @Override
    public Truth theirs(int row) {
        return Truth.TRUE;
    }

    @Override
    public IntFunction<Truth> test(List<Criterion> together) {
        return vocabulary.compile(new AllOf(together)).given(known).test(table)::truth;
    }

    @Override
    public List<FactSheet> places(int row) {
        return List.of(known.over(table.row(row)));
    }
}
