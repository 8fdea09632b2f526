package io.ancrage.matching.index;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Conjunct;
import io.ancrage.fact.FactColumn;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Known;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.preference.RowValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** One fact of all rows of a shelf, without its sources: these are told by the explanation, which reads the row itself. */
abstract class Column {

    /** The answer of a part that reads this fact alone, by row. */
    abstract IntFunction<Truth> on(Conjunct conjunct);

    /** The value of a liking that reads this fact alone, by row. */
    abstract RowValues on(Liking liking);

    abstract Reading<?> reading(int row);

    /** What rows share in one reading, as a code for each row: as small as the number of distinct readings allows. */
    static final class Coded extends Column {

        private static final int ANSWERS = 64;

        private final FactSheet[] sheets;
        private final Reading<?>[] readings;
        private final Codes codes;
        private final Recent<Conjunct, byte[]> answers = new Recent<>(ANSWERS);
        private final Recent<Liking, short[]> values = new Recent<>(ANSWERS);

        Coded(Fact<?> fact, List<Reading<?>> readings, int[] codes) {
            this.readings = readings.toArray(Reading<?>[]::new);
            this.sheets = new FactSheet[this.readings.length];
            for (int i = 0; i < sheets.length; i++) {
                sheets[i] = new OneFact(fact, this.readings[i]);
            }
            this.codes = new Codes(codes, sheets.length);
        }

        @Override
        IntFunction<Truth> on(Conjunct conjunct) {
            byte[] known = answers.get(conjunct, missing -> new byte[sheets.length]);
            return row -> {
                int code = codes.get(row);
                byte answer = known[code];
                if (answer == TruthCode.NOT_ASKED) {
                    answer = TruthCode.of(conjunct.test(sheets[code]));
                    known[code] = answer;
                }
                return TruthCode.truth(answer);
            };
        }

        @Override
        RowValues on(Liking liking) {
            short[] known = values.get(liking, missing -> new short[sheets.length]);
            return row -> {
                int code = codes.get(row);
                int value = known[code] - 1;
                if (value < 0) {
                    value = liking.scale.degree(sheets[code]).value();
                    known[code] = (short) (value + 1);
                }
                return value;
            };
        }

        @Override
        Reading<?> reading(int row) {
            return readings[codes.get(row)];
        }
    }

    /** Numbers or days of which hardly two are alike. */
    static final class Plain extends Column {

        private final FactTable table;
        private final FactColumn<?> column;

        Plain(FactColumn<?> column) {
            this.column = column;
            this.table = FactTable.of(column.rows(), List.of(column));
        }

        @Override
        IntFunction<Truth> on(Conjunct conjunct) {
            return conjunct.on(table);
        }

        @Override
        RowValues on(Liking liking) {
            return liking.scale.on(table);
        }

        @Override
        Reading<?> reading(int row) {
            return column.reading(row);
        }
    }

    /** A sheet of one reading. */
    private record OneFact(Fact<?> fact, Reading<?> reading) implements FactSheet {

        @Override
        @SuppressWarnings("unchecked") // the reading was filed under its own fact
        public <T> Reading<T> read(Fact<T> asked) {
            return asked.equals(fact) ? (Reading<T>) reading : Reading.missing(asked);
        }
    }

    /** Gathers the readings of one fact, row by row. */
    static final class Builder<T> {

        private static final int FEW = 4_096;
        private static final int ROWS_PER_READING = 4;

        private final Fact<T> fact;
        private final int[] codes;
        private final List<Reading<?>> readings = new ArrayList<>();
        private final Map<Object, Integer> places = new HashMap<>();

        Builder(Fact<T> fact, int rows) {
            this.fact = fact;
            this.codes = new int[rows];
            readings.add(Reading.missing(fact));
        }

        void put(int row, FactSheet sheet) {
            Reading<T> reading = sheet.read(fact);
            if (!reading.isMissing()) {
                codes[row] = places.computeIfAbsent(withoutSource(reading), key -> {
                    readings.add((Reading<?>) key);
                    return readings.size() - 1;
                });
            }
        }

        private static <T> Reading<T> withoutSource(Reading<T> reading) {
            return reading instanceof Known<T> known
                    ? new Known<>(known.known(), known.precision(), Source.STATED, Vintage.UNKNOWN)
                    : new None<>(Source.STATED, Vintage.UNKNOWN);
        }

        boolean isEmpty() {
            return readings.size() == 1;
        }

        Column build() {
            boolean hardlyTwoAlike = readings.size() > FEW && readings.size() > codes.length / ROWS_PER_READING;
            return hardlyTwoAlike && (fact.kind() == Kind.NUMBER || fact.kind() == Kind.DATE)
                    ? new Plain(column())
                    : new Coded(fact, readings, codes);
        }

        @SuppressWarnings("unchecked") // readings of this fact only were put
        private FactColumn<T> column() {
            FactColumn.Builder<T> column = FactColumn.builder(fact, codes.length);
            for (int row = 0; row < codes.length; row++) {
                if (codes[row] > 0) {
                    column.put(row, (Reading<T>) readings.get(codes[row]));
                }
            }
            return column.build();
        }
    }
}
