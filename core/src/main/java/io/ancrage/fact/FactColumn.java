package io.ancrage.fact;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * One fact for many subjects, in primitive form: the values, and their sources and vintages once for all cells that share
 * them. Immutable and thread-safe.
 *
 * @param <T> the Java type of the fact's values
 */
public abstract sealed class FactColumn<T> permits NumericColumn, IndexedColumn, DatedColumn {

    /** The source and the vintage of cells. */
    record Origin(Source source, Vintage asOf) {}

    private final Fact<T> fact;
    private final Cells<T> cells;

    FactColumn(Fact<T> fact, Cells<T> cells) {
        this.fact = fact;
        this.cells = cells;
    }

    /**
     * Starts a column.
     *
     * @param fact the fact
     * @param rows the number of rows; every one is missing until it is put
     * @param <T> the Java type of the fact's values
     * @return a builder
     */
    public static <T> Builder<T> builder(Fact<T> fact, int rows) {
        return new Builder<>(fact, rows);
    }

    /**
     * The fact.
     *
     * @return the fact
     */
    public Fact<T> fact() {
        return fact;
    }

    /**
     * The number of rows.
     *
     * @return the rows
     */
    public int rows() {
        return cells.rows;
    }

    /**
     * What is known of one row.
     *
     * @param row from 0 to {@link #rows()} - 1
     * @return the reading
     */
    public abstract Reading<T> reading(int row);

    /**
     * What is known of one row on a day.
     *
     * @param row from 0 to {@link #rows()} - 1
     * @param day the day
     * @return the reading
     */
    Reading<T> reading(int row, LocalDate day) {
        return reading(row);
    }

    /** The column as it is on a day. */
    FactColumn<T> asOf(LocalDate day) {
        return this;
    }

    /** Answers an acceptance for every row. */
    abstract TruthSet test(Acceptance acceptance);

    /** The same as the column is on a day. */
    TruthSet test(Acceptance acceptance, LocalDate day) {
        return test(acceptance);
    }

    /** The answer of an acceptance for one row. */
    abstract IntFunction<Truth> on(Acceptance acceptance);

    /** The numbers: NaN where missing, negative infinity where there is none. */
    IntToDoubleFunction numbers() {
        throw new IllegalArgumentException("not a number: " + fact);
    }

    Cells<T> cells() {
        return cells;
    }

    /**
     * The sources and vintages of this column, in the order of their first use: those of its plain values, then of its
     * imprecise ones, then of those that hold for a time.
     *
     * @return each source with its vintages
     */
    public Map<Source, List<Vintage>> sources() {
        Map<Source, List<Vintage>> found = new LinkedHashMap<>();
        cells.origins.forEach(origin -> add(found, origin.source(), origin.asOf()));
        new TreeMap<>(cells.exceptions).values().forEach(reading -> add(found, reading));
        return found;
    }

    static void add(Map<Source, List<Vintage>> found, Reading<?> reading) {
        if (reading instanceof Known<?> known) {
            add(found, known.source(), known.asOf());
        } else if (reading instanceof None<?> none) {
            add(found, none.source(), none.asOf());
        }
    }

    private static void add(Map<Source, List<Vintage>> found, Source source, Vintage asOf) {
        List<Vintage> vintages = found.computeIfAbsent(source, key -> new ArrayList<>());
        if (!vintages.contains(asOf)) {
            vintages.add(asOf);
        }
    }

    /**
     * How many rows are known, "none" included.
     *
     * @return the count of rows that are not missing
     */
    public int coverage() {
        int known = 0;
        for (int row = 0; row < rows(); row++) {
            known += reading(row).isMissing() ? 0 : 1;
        }
        return known;
    }

    /** What all cells share: their origins, why others are missing, and the cells that do not fit the primitive form. */
    static final class Cells<T> {
        final int rows;
        final List<Origin> origins;
        final byte[] originOf;
        final Why why;
        final Map<Integer, Reading<T>> exceptions;

        Cells(int rows, List<Origin> origins, byte[] originOf, Why why, Map<Integer, Reading<T>> exceptions) {
            this.rows = rows;
            this.origins = List.copyOf(origins);
            this.originOf = originOf;
            this.why = why;
            this.exceptions = Map.copyOf(exceptions);
        }

        Origin origin(int row) {
            return origins.get(originOf.length == 0 ? 0 : originOf[row]);
        }

        Known<T> known(int row, T value) {
            Origin origin = origin(row);
            return new Known<>(value, Precision.EXACT, origin.source(), origin.asOf());
        }

        None<T> none(int row) {
            Origin origin = origin(row);
            return new None<>(origin.source(), origin.asOf());
        }
    }

    /**
     * Builds a column. Not thread-safe; build once, share the result.
     *
     * @param <T> the Java type of the fact's values
     */
    public static final class Builder<T> {

        private static final int MOST_ORIGINS = Byte.MAX_VALUE;
        private static final long MOST_DIGITS = 1_000_000_000_000_000L;
        private static final double[] POWERS_OF_TEN = {
            1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
        };

        private final Fact<T> fact;
        private final int rows;
        private final boolean numeric;
        private double[] numbers;
        private int[] indexes;
        private final List<T> dictionary = new ArrayList<>();
        private final CodeSetDictionary.Builder codeSets = new CodeSetDictionary.Builder();
        private final Map<T, Integer> places = new HashMap<>();
        private final List<Origin> origins = new ArrayList<>();
        private byte[] originOf = new byte[0];
        private boolean handedOver;
        private byte origin = -1;
        private Why why;
        private final Map<Integer, Reading<T>> exceptions = new HashMap<>();
        private final Map<Integer, Timeline<T>> timelines = new HashMap<>();

        private Builder(Fact<T> fact, int rows) {
            this.fact = fact;
            this.rows = rows;
            this.numeric = fact.kind() == Kind.NUMBER || fact.kind() == Kind.DATE;
            this.numbers = new double[numeric ? rows : 0];
            this.indexes = new int[numeric ? 0 : rows];
            Arrays.fill(numbers, NumericColumn.MISSING);
            Arrays.fill(indexes, IndexedColumn.MISSING);
            this.why = ((Missing<T>) Reading.missing(fact)).why();
        }

        /**
         * The source and vintage of what is put from here on; {@link Source#STATED} before the first call.
         *
         * @param source the source
         * @param asOf the time that the values tell of
         * @return this builder
         * @throws IllegalStateException if the column already has 127 origins
         */
        public Builder<T> from(Source source, Vintage asOf) {
            int place = place(source, asOf);
            if (place < 0) {
                if (origins.size() == MOST_ORIGINS) {
                    throw new IllegalStateException("a column has at most " + MOST_ORIGINS + " origins: " + fact);
                }
                place = origins.size();
                origins.add(new Origin(source, asOf));
            }
            origin = (byte) place;
            return this;
        }

        /**
         * Why the rows that nobody puts are missing.
         *
         * @param why the reason; by default the one usual for the fact's subject
         * @return this builder
         */
        public Builder<T> missingBecause(Why why) {
            this.why = Objects.requireNonNull(why, "why");
            return this;
        }

        /**
         * Puts a known value. Whatever is put without days replaces all that was put for the row before.
         *
         * @param row the row
         * @param value the value
         * @return this builder
         */
        public Builder<T> put(int row, T value) {
            Origin at = origin();
            Integer place = numeric ? null : places.get(value);
            if (place != null) {
                // What came before is canonical and was checked then.
                indexes[row] = place;
                mark(row);
                return this;
            }
            Reading<T> reading = Readings.canonical(fact, new Known<>(value, Precision.EXACT, at.source(), at.asOf()));
            T canonical = ((Known<T>) reading).known();
            if (canonical instanceof LocalDate day) {
                numbers[row] = day.toEpochDay();
            } else if (canonical instanceof BigDecimal number) {
                numbers[row] = number.doubleValue();
            } else {
                indexes[row] = places.computeIfAbsent(canonical, this::added);
            }
            mark(row);
            return this;
        }

        private int added(T value) {
            if (value instanceof CodeSet set) {
                return codeSets.add(set.codes(), set.complete());
            }
            dictionary.add(value);
            return dictionary.size() - 1;
        }

        /**
         * Puts a complete set of codes. It is the quick way to fill large columns, and equals putting {@link
         * CodeSet#of(java.util.Collection)}.
         *
         * @param row the row
         * @param codes the codes
         * @return this builder
         * @throws IllegalArgumentException if the fact is not a set of codes
         */
        public Builder<T> putCodes(int row, List<String> codes) {
            if (fact.kind() != Kind.CODES) {
                throw new IllegalArgumentException("a set of codes does not fit " + fact);
            }
            for (String code : codes) {
                fact.codes().require(code);
            }
            origin();
            indexes[row] = codeSets.add(codes, true);
            mark(row);
            return this;
        }

        /**
         * Puts a known number given by its digits: {@code putDecimal(row, 235, 2)} is 2.35. It is the quick way to fill
         * large columns, and equals putting the {@link BigDecimal}.
         *
         * @param row the row
         * @param unscaled the digits, of at most 15 places
         * @param scale how many of them are decimals, from 0 to 15
         * @return this builder
         * @throws IllegalArgumentException if the fact is not a number, or the digits are too many
         */
        public Builder<T> putDecimal(int row, long unscaled, int scale) {
            if (fact.kind() != Kind.NUMBER
                    || unscaled <= -MOST_DIGITS
                    || unscaled >= MOST_DIGITS
                    || scale < 0
                    || scale > 15) {
                throw new IllegalArgumentException(unscaled + "E-" + scale + " does not fit " + fact);
            }
            origin();
            // Both are exact in a double, and one division rounds once: the double nearest to the decimal number.
            numbers[row] = unscaled / POWERS_OF_TEN[scale];
            mark(row);
            return this;
        }

        /**
         * Puts all that another column of the fact knows, through time too, with its sources. Rows that it does not know
         * stay as they are.
         *
         * @param column a column of the same fact and number of rows
         * @return this builder
         * @throws IllegalArgumentException if it is of another fact or number of rows
         */
        public Builder<T> putAll(FactColumn<T> column) {
            if (!column.fact().equals(fact) || column.rows() != rows) {
                throw new IllegalArgumentException("a column of " + column.fact() + " with " + column.rows()
                        + " rows does not fit " + fact + " with " + rows);
            }
            FactColumn<T> always = column instanceof DatedColumn<T> dated ? dated.otherwise : column;
            for (int row = 0; row < rows; row++) {
                Reading<T> reading = always.reading(row);
                if (!reading.isMissing() || always.cells().exceptions.containsKey(row)) {
                    put(row, reading);
                }
            }
            if (column instanceof DatedColumn<T> dated) {
                timelines.putAll(dated.timelines);
            }
            return this;
        }

        /**
         * Puts that there is none.
         *
         * @param row the row
         * @return this builder
         */
        public Builder<T> putNone(int row) {
            Origin at = origin();
            Readings.canonical(fact, new None<>(at.source(), at.asOf()));
            if (numeric) {
                numbers[row] = NumericColumn.NONE;
            } else {
                indexes[row] = IndexedColumn.NONE;
            }
            mark(row);
            return this;
        }

        /**
         * Puts any reading: an imprecise one, or one that is missing for a reason of its own.
         *
         * @param row the row
         * @param reading its reading
         * @return this builder
         */
        public Builder<T> put(int row, Reading<T> reading) {
            Objects.checkIndex(row, rows);
            Reading<T> canonical = Readings.canonical(fact, reading);
            byte current = origin;
            if (canonical instanceof Known<T> known
                    && known.precision() == Precision.EXACT
                    && hasRoomFor(known.source(), known.asOf())) {
                from(known.source(), known.asOf()).put(row, known.known());
            } else if (canonical instanceof None<T> none && hasRoomFor(none.source(), none.asOf())) {
                from(none.source(), none.asOf()).putNone(row);
            } else {
                timelines.remove(row);
                exceptions.put(row, canonical);
            }
            origin = current;
            return this;
        }

        private boolean hasRoomFor(Source source, Vintage asOf) {
            return origins.size() < MOST_ORIGINS || place(source, asOf) >= 0;
        }

        private int place(Source source, Vintage asOf) {
            for (int i = 0; i < origins.size(); i++) {
                Origin known = origins.get(i);
                if (Objects.equals(known.source(), source) && Objects.equals(known.asOf(), asOf)) {
                    return i;
                }
            }
            return -1;
        }

        /**
         * Puts a reading that holds from one day through another. A column with such readings is dated: a table must be
         * {@linkplain FactTable#asOf pinned to a day} before the fact is read without one.
         *
         * @param row the row
         * @param from the first day
         * @param through the last day, included
         * @param reading its reading
         * @return this builder
         */
        public Builder<T> put(int row, LocalDate from, LocalDate through, Reading<T> reading) {
            Objects.checkIndex(row, rows);
            Timeline<T> before = timelines.getOrDefault(row, Timeline.always(new Missing<>(fact, why)));
            timelines.put(row, before.with(from, through, Readings.canonical(fact, reading)));
            return this;
        }

        /**
         * The column.
         *
         * @return a new immutable column
         */
        public FactColumn<T> build() {
            handedOver = true;
            Cells<T> cells = new Cells<>(rows, origins, originOf, why, exceptions);
            FactColumn<T> plain = numeric
                    ? new NumericColumn<>(fact, cells, numbers)
                    : new IndexedColumn<>(fact, cells, indexes, values());
            if (timelines.isEmpty()) {
                return plain;
            }
            Map<Integer, Timeline<T>> dated = new TreeMap<>();
            timelines.forEach((row, timeline) -> dated.put(row, timeline.withOtherwise(plain.reading(row))));
            return new DatedColumn<>(plain, dated);
        }

        @SuppressWarnings("unchecked") // a fact of sets of codes has these as its values
        private List<T> values() {
            return fact.kind() == Kind.CODES ? (List<T>) codeSets.build() : List.copyOf(dictionary);
        }

        /** The origin of what is put next. Whatever is put after a column was built must not change that column. */
        private Origin origin() {
            if (handedOver) {
                numbers = numbers.clone();
                indexes = indexes.clone();
                originOf = originOf.clone();
                handedOver = false;
            }
            if (origin < 0) {
                from(Source.STATED, Vintage.UNKNOWN);
            }
            return origins.get(origin);
        }

        private void mark(int row) {
            if (!exceptions.isEmpty() || !timelines.isEmpty()) {
                exceptions.remove(row);
                timelines.remove(row);
            }
            if (origin != 0 && originOf.length == 0) {
                originOf = new byte[rows];
            }
            if (originOf.length != 0) {
                originOf[row] = origin;
            }
        }
    }
}
