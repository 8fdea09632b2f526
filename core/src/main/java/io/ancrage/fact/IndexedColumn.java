package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Values of any kind as places in a dictionary: each distinct value is tested once. */
final class IndexedColumn<T> extends FactColumn<T> {

    static final int MISSING = -1;
    static final int NONE = -2;

    /** How many places are not of the dictionary: missing and none. */
    private static final int SPECIAL = 2;

    private final int[] indexes;
    private final List<T> dictionary;
    private volatile @Nullable Rows rowsOfEntries;

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
        Rows known = rowsOfEntries();
        long[] trues = new long[TruthSet.words(indexes.length)];
        long[] falses = TruthSet.allBits(indexes.length);
        entries.stream().forEach(place -> known.forEach(place, row -> Bits.set(row, Truth.TRUE, trues, falses)));
        Truth none = acceptance.none();
        Truth missing = acceptance.missing(fact().mayBeNone());
        known.forEach(known.none(), row -> Bits.set(row, none, trues, falses));
        known.forEach(known.missing(), row -> Bits.set(row, missing, trues, falses));
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

    private Rows rowsOfEntries() {
        Rows made = rowsOfEntries;
        if (made == null) {
            made = new Rows(indexes, dictionary.size());
            rowsOfEntries = made;
        }
        return made;
    }

    /** The rows of each dictionary entry, and behind them those that are none and those that are missing. */
    private static final class Rows {

        private final int entries;
        private final int[] starts;
        private final int[] rows;

        Rows(int[] indexes, int entries) {
            this.entries = entries;
            this.starts = new int[entries + SPECIAL + 1];
            this.rows = new int[indexes.length];
            for (int index : indexes) {
                starts[place(index) + 1]++;
            }
            for (int place = 1; place < starts.length; place++) {
                starts[place] += starts[place - 1];
            }
            int[] next = starts.clone();
            for (int row = 0; row < indexes.length; row++) {
                rows[next[place(indexes[row])]++] = row;
            }
        }

        private int place(int index) {
            return index >= 0 ? index : index == NONE ? none() : missing();
        }

        int none() {
            return entries;
        }

        int missing() {
            return entries + 1;
        }

        void forEach(int place, IntConsumer action) {
            for (int i = starts[place]; i < starts[place + 1]; i++) {
                action.accept(rows[i]);
            }
        }
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
