package io.ancrage.matching;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import java.util.List;
import java.util.function.IntFunction;

/** What a project could be matched with, by row: the communes, or the offers. Asked by one thread for one question. */
interface Candidates {

    /** How many there are. */
    int rows();

    /** What a candidate asks itself: nothing that the project could change. */
    Truth theirs(int row);

    /** Whether criteria hold together, of each row; tests that a program joins are joined. Made to be asked of all rows. */
    IntFunction<Truth> test(List<Criterion> together);

    /** The same, made to be asked of some rows. */
    default IntFunction<Truth> testOfSome(List<Criterion> together) {
        return test(together);
    }

    /** What is known of the pair, in each place that the candidate may be in. */
    List<FactSheet> places(int row);
}
