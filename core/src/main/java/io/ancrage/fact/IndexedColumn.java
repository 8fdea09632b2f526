package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import java.util.List;

/** Values of any kind as places in a dictionary: each distinct value is tested once. */
final class IndexedColumn<T> extends FactColumn<T> {

    static final int MISSING = -1;
    static final int NONE = -2;

    private final int[] indexes;
    private final List<T> dictionary;

    /** The dictionary of a fact of sets of codes is a {@link CodeSetDictionary}. */
    IndexedColumn(Fact<T> fact, Cells<T> cells, int[] indexes, List<T> dictionary) {
        super(fact, cells);
        this.indexes = indexes;
        this.dictionary = dictionary;
    }

    @Override
    public Reading<T> reading(int row) {
        Reading<T> exception = cells().exceptions.get(row);
        if (exception != null) {
            return exception;
        }
        return switch (indexes[row]) {
            case MISSING -> new Missing<>(fact(), cells().why);
            case NONE -> cells().none(row);
            default -> cells().known(row, dictionary.get(indexes[row]));
        };
    }

    @Override
    TruthSet test(Acceptance acceptance) {
        if (acceptance instanceof Acceptance.CodeSets sets) {
            return spread(((CodeSetDictionary) (List<?>) dictionary).test(sets.clauses()), acceptance);
        }
        Truth[] answers = new Truth[dictionary.size()];
        for (int place = 0; place < answers.length; place++) {
            answers[place] = acceptance.known(dictionary.get(place), Precision.EXACT);
        }
        return spread(answers, acceptance);
    }

    /** Gives each row the answer of its dictionary entry. */
    private TruthSet spread(Truth[] answers, Acceptance acceptance) {
        Truth missing = acceptance.missing(fact().mayBeNone());
        Truth none = acceptance.none();
        long[] trues = new long[TruthSet.words(indexes.length)];
        long[] falses = new long[trues.length];
        for (int row = 0; row < indexes.length; row++) {
            int index = indexes[row];
            Truth answer = index >= 0 ? answers[index] : index == NONE ? none : missing;
            trues[row >>> 6] |= (answer == Truth.TRUE ? 1L : 0L) << row;
            falses[row >>> 6] |= (answer == Truth.FALSE ? 1L : 0L) << row;
        }
        cells().exceptions
                .forEach((row, reading) -> Bits.set(row, acceptance.of(reading, fact().mayBeNone()), trues, falses));
        return new TruthSet(indexes.length, trues, falses);
    }
}
