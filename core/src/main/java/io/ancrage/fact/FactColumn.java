package io.ancrage.fact;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Precision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    Cells<T> cells() {
        return cells;
    }

    /**
     * The sources and vintages of this column, in the order of their first use.
     *
     * @return each source with its vintages
     */
    public Map<Source, List<Vintage>> sources() {
        Map<Source, List<Vintage>> found = new java.util.LinkedHashMap<>();
        for (Origin origin : cells.origins) {
            found.computeIfAbsent(origin.source(), source -> new ArrayList<>()).add(origin.asOf());
        }
        return found;
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
        private final double[] numbers;
        private final int[] indexes;
        private final List<T> dictionary = new ArrayList<>();
        private final Map<T, Integer> places = new HashMap<>();
        private final List<Origin> origins = new ArrayList<>();
        private byte[] originOf = new byte[0];
        private byte origin;
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
         * The source and vintage of what is put from here on; "Déclaration" before the first call.
         *
         * @param source the source
         * @param asOf the time that the values tell of
         * @return this builder
         * @throws IllegalStateException if the column already has 127 origins
         */
        public Builder<T> from(Source source, Vintage asOf) {
            Origin wanted = new Origin(source, asOf);
            int place = origins.indexOf(wanted);
            if (place < 0) {
                if (origins.size() == MOST_ORIGINS) {
                    throw new IllegalStateException("a column has at most " + MOST_ORIGINS + " origins: " + fact);
                }
                place = origins.size();
                origins.add(wanted);
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
            Reading<T> reading = Readings.canonical(fact, new Known<>(value, Precision.EXACT, at.source(), at.asOf()));
            T canonical = ((Known<T>) reading).known();
            if (canonical instanceof LocalDate day) {
                numbers[row] = day.toEpochDay();
            } else if (canonical instanceof BigDecimal number) {
                numbers[row] = number.doubleValue();
            } else {
                indexes[row] = places.computeIfAbsent(canonical, missing -> {
                    dictionary.add(canonical);
                    return dictionary.size() - 1;
                });
            }
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
            if (fact.kind() != Kind.NUMBER || Math.abs(unscaled) >= MOST_DIGITS || scale < 0 || scale > 15) {
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
            return origins.size() < MOST_ORIGINS || origins.contains(new Origin(source, asOf));
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
            origin();
            Cells<T> cells = new Cells<>(rows, origins, originOf.clone(), why, exceptions);
            FactColumn<T> plain = numeric
                    ? new NumericColumn<>(fact, cells, numbers.clone())
                    : new IndexedColumn<>(fact, cells, indexes.clone(), List.copyOf(dictionary));
            return timelines.isEmpty() ? plain : new DatedColumn<>(plain, Map.copyOf(timelines), null);
        }

        private Origin origin() {
            if (origins.isEmpty()) {
                from(Readings.STATED, Vintage.UNKNOWN);
            }
            return origins.get(origin);
        }

        private void mark(int row) {
            exceptions.remove(row);
            timelines.remove(row);
            if (origin != 0 && originOf.length == 0) {
                originOf = new byte[rows];
            }
            if (originOf.length != 0) {
                originOf[row] = origin;
            }
        }
    }
}
