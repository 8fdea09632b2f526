package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Values of any kind as places in a dictionary: each distinct value is tested once. */
final class IndexedColumn<T> extends FactColumn<T> {

    static final int MISSING = -1;
    static final int NONE = -2;

    /** How many places are not of the dictionary: missing and none. */
    private static final int SPECIAL = 2;

    private final int[] indexes;
    private final List<T> dictionary;
    private volatile @Nullable Inverted rowsOfEntries;

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
            CodeSetDictionary codes = (CodeSetDictionary) (List<?>) dictionary;
            BitSet passing = codes.passing(sets.clauses());
            return passing == null ? spread(codes.test(sets.clauses()), acceptance) : only(passing, acceptance);
        }
        Truth[] answers = new Truth[dictionary.size()];
        for (int place = 0; place < answers.length; place++) {
            answers[place] = acceptance.known(dictionary.get(place), Precision.EXACT);
        }
        return spread(answers, acceptance);
    }

    /** Yes for the rows of some dictionary entries, no for those of all others; costs no look at these. */
    private TruthSet only(BitSet entries, Acceptance acceptance) {
        Inverted known = rowsOfEntries();
        long[] trues = new long[TruthSet.words(indexes.length)];
        long[] falses = TruthSet.allBits(indexes.length);
        entries.stream()
                .forEach(place -> known.forEach(SPECIAL + place, row -> Bits.set(row, Truth.TRUE, trues, falses)));
        Truth none = acceptance.none();
        Truth missing = acceptance.missing(fact().mayBeNone());
        known.forEach(SPECIAL + NONE, row -> Bits.set(row, none, trues, falses));
        known.forEach(SPECIAL + MISSING, row -> Bits.set(row, missing, trues, falses));
        return withExceptions(acceptance, trues, falses);
    }

    /** Gives each row the answer of its dictionary entry: a look-up a row, without a branch. */
    private TruthSet spread(Truth[] answers, Acceptance acceptance) {
        byte[] bits = new byte[answers.length + SPECIAL];
        bits[SPECIAL + NONE] = bits(acceptance.none());
        bits[SPECIAL + MISSING] = bits(acceptance.missing(fact().mayBeNone()));
        for (int place = 0; place < answers.length; place++) {
            bits[SPECIAL + place] = bits(answers[place]);
        }
        long[] trues = new long[TruthSet.words(indexes.length)];
        long[] falses = new long[trues.length];
        for (int word = 0; word < trues.length; word++) {
            int start = word << 6;
            int end = Math.min(indexes.length, start + 64);
            long yes = 0;
            long no = 0;
            for (int row = start; row < end; row++) {
                long answer = bits[SPECIAL + indexes[row]];
                yes |= (answer & 1) << row;
                no |= (answer >>> 1) << row;
            }
            trues[word] = yes;
            falses[word] = no;
        }
        return withExceptions(acceptance, trues, falses);
    }

    private TruthSet withExceptions(Acceptance acceptance, long[] trues, long[] falses) {
        cells().exceptions
                .forEach((row, reading) -> Bits.set(row, acceptance.of(reading, fact().mayBeNone()), trues, falses));
        return new TruthSet(indexes.length, trues, falses);
    }

    private Inverted rowsOfEntries() {
        Inverted made = rowsOfEntries;
        if (made == null) {
            made = new Inverted(
                    SPECIAL + dictionary.size(),
                    indexes.length,
                    IntUnaryOperator.identity(),
                    row -> SPECIAL + indexes[row]);
            rowsOfEntries = made;
        }
        return made;
    }

    @Override
    IntFunction<Truth> on(Acceptance acceptance) {
        Truth none = acceptance.none();
        Truth missing = acceptance.missing(fact().mayBeNone());
        Map<Integer, Reading<T>> exceptions = cells().exceptions;
        return row -> {
            Reading<T> exception = exceptions.isEmpty() ? null : exceptions.get(row);
            if (exception != null) {
                return acceptance.of(exception, fact().mayBeNone());
            }
            int index = indexes[row];
            return index >= 0 ? known(acceptance, index) : index == NONE ? none : missing;
        };
    }

    private Truth known(Acceptance acceptance, int index) {
        return acceptance instanceof Acceptance.CodeSets sets
                ? ((CodeSetDictionary) (List<?>) dictionary).test(sets.clauses(), index)
                : acceptance.known(dictionary.get(index), Precision.EXACT);
    }

    private static byte bits(Truth truth) {
        return (byte) (truth.isTrue() ? 1 : truth.isFalse() ? 2 : 0);
    }
}
