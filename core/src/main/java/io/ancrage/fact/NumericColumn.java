package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** Numbers, or days as epoch days, in doubles. */
final class NumericColumn<T> extends FactColumn<T> {

    static final double MISSING = Double.NaN;
    static final double NONE = Double.NEGATIVE_INFINITY;

    private final double[] values;
    private final long[] missing;
    private final long[] none;

    NumericColumn(Fact<T> fact, Cells<T> cells, double[] values) {
        super(fact, cells);
        this.values = values;
        this.missing = new long[TruthSet.words(values.length)];
        this.none = new long[missing.length];
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row])) {
                missing[row >>> 6] |= 1L << row;
            } else if (values[row] == NONE) {
                none[row >>> 6] |= 1L << row;
            }
        }
    }

    @Override
    public Reading<T> reading(int row) {
        Reading<T> exception = cells().exceptions.get(row);
        if (exception != null) {
            return exception;
        }
        double value = values[row];
        if (Double.isNaN(value)) {
            return new Missing<>(fact(), cells().why);
        }
        return value == NONE ? cells().none(row) : cells().known(row, decoded(value));
    }

    private T decoded(double value) {
        Object decoded = fact().kind() == Kind.DATE ? LocalDate.ofEpochDay((long) value) : decimal(value);
        return fact().kind().type().cast(decoded);
    }

    /** The canonical number. Of a whole one it is there without a detour through text. */
    private static BigDecimal decimal(double value) {
        long whole = (long) value;
        return whole == value
                ? BigDecimal.valueOf(whole)
                : Value.Decimal.of(BigDecimal.valueOf(value)).decimal();
    }

    @Override
    TruthSet test(Acceptance acceptance) {
        Cuts cuts = ((Acceptance.Numbers) acceptance).cuts();
        long[] trues = new long[TruthSet.words(values.length)];
        long[] falses = new long[trues.length];
        if (cuts.points().length <= 2) {
            range(cuts, trues, falses);
        } else {
            for (int row = 0; row < values.length; row++) {
                boolean inside = cuts.contains(values[row]);
                trues[row >>> 6] |= (inside ? 1L : 0L) << row;
                falses[row >>> 6] |= (inside ? 0L : 1L) << row;
            }
        }
        special(acceptance, trues, falses);
        return new TruthSet(values.length, trues, falses);
    }

    /** One unbroken range of accepted or refused values, as nearly all tests are: two comparisons a row. */
    private void range(Cuts cuts, long[] trues, long[] falses) {
        double[] points = cuts.points();
        boolean[] after = cuts.after();
        boolean refusing = cuts.startsInside();
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        if (points.length > 0) {
            low = after[0] ? Math.nextUp(points[0]) : points[0];
        }
        if (points.length > 1) {
            high = after[1] ? points[1] : Math.nextDown(points[1]);
        }
        if (points.length == 0) {
            refusing = !cuts.startsInside();
        }
        // No negative zero: the sign of a difference tells which is less, and costs no branch that is hard to foresee.
        low += 0.0;
        high += 0.0;
        boolean toEnd = high == Double.POSITIVE_INFINITY;
        for (int word = 0; word < trues.length; word++) {
            int start = word << 6;
            int end = Math.min(values.length, start + 64);
            long outside = 0;
            for (int row = start; row < end; row++) {
                double value = values[row];
                long below = Double.doubleToRawLongBits(value - low);
                long above = toEnd ? below : Double.doubleToRawLongBits(high - value);
                outside |= ((below | above) >>> 63) << row;
            }
            long all = end - start == 64 ? -1L : (1L << (end - start)) - 1;
            trues[word] = refusing ? outside : all & ~outside;
            falses[word] = refusing ? all & ~outside : outside;
        }
    }

    @Override
    IntFunction<Truth> on(Acceptance acceptance) {
        Cuts cuts = ((Acceptance.Numbers) acceptance).cuts();
        Truth none = acceptance.none();
        Truth absent = acceptance.missing(fact().mayBeNone());
        Map<Integer, Reading<T>> exceptions = cells().exceptions;
        return row -> {
            Reading<T> exception = exceptions.isEmpty() ? null : exceptions.get(row);
            if (exception != null) {
                return acceptance.of(exception, fact().mayBeNone());
            }
            double value = values[row];
            if (Double.isNaN(value)) {
                return absent;
            }
            return value == NONE ? none : Truth.of(cuts.contains(value));
        };
    }

    @Override
    IntToDoubleFunction numbers() {
        if (cells().exceptions.isEmpty()) {
            return row -> values[row];
        }
        return row -> {
            Reading<T> exception = cells().exceptions.get(row);
            if (exception == null) {
                return values[row];
            }
            if (exception instanceof Known<T> known && known.known() instanceof BigDecimal number) {
                return number.doubleValue();
            }
            return exception instanceof None ? NONE : MISSING;
        };
    }

    /** Rows that are missing, none, or exceptions. */
    private void special(Acceptance acceptance, long[] trues, long[] falses) {
        set(missing, acceptance.missing(fact().mayBeNone()), trues, falses);
        set(none, acceptance.none(), trues, falses);
        cells().exceptions
                .forEach((row, reading) -> Bits.set(row, acceptance.of(reading, fact().mayBeNone()), trues, falses));
    }

    private static void set(long[] rows, Truth truth, long[] trues, long[] falses) {
        long yes = truth.isTrue() ? -1L : 0;
        long no = truth.isFalse() ? -1L : 0;
        for (int word = 0; word < rows.length; word++) {
            trues[word] = trues[word] & ~rows[word] | rows[word] & yes;
            falses[word] = falses[word] & ~rows[word] | rows[word] & no;
        }
    }
}
