package io.ancrage.matching;

import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Conjunct;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Program;
import io.ancrage.fact.Vocabulary;
import java.util.List;
import java.util.Optional;
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
        return program(together).given(known).test(table)::truth;
    }

    @Override
    public IntFunction<Truth> testOfSome(List<Criterion> together) {
        List<Conjunct> parts = program(together).conjuncts();
        boolean ofTheRowAlone = parts.stream().allMatch(part -> part.subject().equals(Optional.of(Subject.TERRITORY)));
        if (!ofTheRowAlone) {
            return test(together);
        }
        List<IntFunction<Truth>> tests =
                parts.stream().map(part -> part.on(table)).toList();
        return row -> {
            Truth answer = Truth.TRUE;
            for (IntFunction<Truth> test : tests) {
                answer = answer.and(test.apply(row));
            }
            return answer;
        };
    }

    private Program program(List<Criterion> together) {
        return vocabulary.compile(new AllOf(together));
    }

    @Override
    public List<FactSheet> places(int row) {
        return List.of(known.over(table.row(row)));
    }
}
