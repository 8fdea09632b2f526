package io.ancrage.fact;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.place.GeoPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Many subjects of one sort, one {@link FactColumn} per fact. Programs run over it column by column.
 *
 * <p>A table keeps the answers of the single tests that were asked last (a bounded number), shared between programs that
 * contain equal tests. Immutable and thread-safe.
 */
public final class FactTable {

    private static final int MOST_ANSWERS = 256;
    private static final Source ASKED = Source.of("Date demandée");

    private final int rows;
    private final Map<Fact<?>, FactColumn<?>> columns;
    private final @Nullable LocalDate day;
    private volatile Distances.@Nullable Points points;
    private final Map<Object, TruthSet> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, TruthSet> eldest) {
            return size() > MOST_ANSWERS;
        }
    };

    private FactTable(int rows, Map<Fact<?>, FactColumn<?>> columns, @Nullable LocalDate day) {
        this.rows = rows;
        this.columns = Collections.unmodifiableMap(columns);
        this.day = day;
    }

    /**
     * A table of columns.
     *
     * @param rows the number of rows
     * @param columns the columns, each of so many rows and of another fact
     * @return the table
     * @throws IllegalArgumentException if a column has another number of rows or a fact comes twice
     */
    public static FactTable of(int rows, Collection<? extends FactColumn<?>> columns) {
        Map<Fact<?>, FactColumn<?>> byFact = new LinkedHashMap<>();
        for (FactColumn<?> column : columns) {
            check(rows, column);
            if (byFact.put(column.fact(), column) != null) {
                throw new IllegalArgumentException("two columns of " + column.fact());
            }
        }
        return new FactTable(rows, byFact, null);
    }

    /**
     * This table with one more column, or with another column of a fact that it has. A table pinned to a day pins it, too.
     *
     * @param column the column
     * @return the new table; this one stays as it is
     */
    public FactTable with(FactColumn<?> column) {
        check(rows, column);
        Map<Fact<?>, FactColumn<?>> more = new LinkedHashMap<>(columns);
        more.put(column.fact(), day == null ? column : column.asOf(day));
        return new FactTable(rows, more, day);
    }

    /**
     * This table as it is on a day: what changes with time is read on that day, and {@link Fact#AS_OF} is that day.
     *
     * @param day the day
     * @return the table pinned to the day
     */
    public FactTable asOf(LocalDate day) {
        Map<Fact<?>, FactColumn<?>> pinned = new LinkedHashMap<>();
        columns.forEach((fact, column) -> pinned.put(fact, column.asOf(day)));
        return new FactTable(rows, pinned, Objects.requireNonNull(day, "day"));
    }

    /**
     * The number of rows.
     *
     * @return the rows
     */
    public int rows() {
        return rows;
    }

    /**
     * The columns, in the order of their addition.
     *
     * @return all columns
     */
    public Collection<FactColumn<?>> columns() {
        return columns.values();
    }

    /**
     * The column of a fact.
     *
     * @param fact the fact
     * @param <T> the Java type of its values
     * @return the column; empty where the table knows nothing of the fact
     */
    @SuppressWarnings("unchecked") // a column is filed under its own fact
    public <T> Optional<FactColumn<T>> column(Fact<T> fact) {
        return Optional.ofNullable((FactColumn<T>) columns.get(fact));
    }

    /**
     * The numbers of a fact, row by row, its column found once.
     *
     * @param fact the fact
     * @return a function of the row, from 0 to {@link #rows()} - 1: the number; NaN where it is missing, negative infinity
     *     where it is known that there is none
     */
    public IntToDoubleFunction numbers(Fact<BigDecimal> fact) {
        FactColumn<BigDecimal> column = column(fact).orElse(null);
        return column == null ? row -> NumericColumn.MISSING : column.numbers();
    }

    /**
     * How far the rows lie from a point. Costs a pass over all rows at the first call.
     *
     * @param from the point
     * @return the distances
     */
    public Distances distances(GeoPoint from) {
        Distances.Points made = points;
        if (made == null) {
            made = new Distances.Points(rows, numbers(Inside.LATITUDE), numbers(Inside.LONGITUDE));
            points = made;
        }
        return new Distances(from, made);
    }

    /**
     * One row as a sheet.
     *
     * @param row from 0 to {@link #rows()} - 1
     * @return a view of that row
     */
    public FactSheet row(int row) {
        return new Row(this, Objects.checkIndex(row, rows));
    }

    /**
     * Where another table of the same subjects tells something else, on any day. Costs a look at the columns that the two do
     * not share.
     *
     * @param other a table of as many rows
     * @return the rows of each fact of which the two tell different things; a fact on which they agree is left out
     * @throws IllegalArgumentException if the other has another number of rows
     * @throws io.ancrage.AncrageException with code ANC-FACT-009, if a fact changes with time and a table is not pinned to a
     *     day
     */
    public Map<Fact<?>, BitSet> differences(FactTable other) {
        if (other.rows != rows) {
            throw new IllegalArgumentException("a table of " + other.rows + " rows beside one of " + rows);
        }
        Set<Fact<?>> facts = new LinkedHashSet<>(columns.keySet());
        facts.addAll(other.columns.keySet());
        Map<Fact<?>, BitSet> differences = new LinkedHashMap<>();
        for (Fact<?> fact : facts) {
            BitSet differing = new BitSet();
            if (columns.get(fact) != other.columns.get(fact)) {
                for (int row = 0; row < rows; row++) {
                    differing.set(row, !told(fact, row).equals(other.told(fact, row)));
                }
            }
            if (!differing.isEmpty()) {
                differences.put(fact, differing);
            }
        }
        return Collections.unmodifiableMap(differences);
    }

    /** All that is told of one cell: as of the day of this table, and through time. */
    private Object told(Fact<?> fact, int row) {
        Reading<?> now = row(row).read(fact);
        Timeline<?> ever = columns.get(fact) instanceof DatedColumn<?> dated ? dated.timelines.get(row) : null;
        return ever == null ? now : List.of(now, ever);
    }

    /** The answers of a test of columns, from those asked last or made now. */
    TruthSet answers(Object test, Supplier<TruthSet> make) {
        synchronized (answers) {
            TruthSet known = answers.get(test);
            if (known != null) {
                return known;
            }
        }
        TruthSet made = make.get();
        synchronized (answers) {
            answers.put(test, made);
        }
        return made;
    }

    private static void check(int rows, FactColumn<?> column) {
        if (column.rows() != rows) {
            throw new IllegalArgumentException(
                    "column of " + column.fact() + " has " + column.rows() + " rows, the table " + rows);
        }
    }

    private record Row(FactTable table, int row) implements FactSheet {

        @Override
        public <T> Reading<T> read(Fact<T> fact) {
            FactColumn<T> column = table.column(fact).orElse(null);
            if (column != null) {
                return column.reading(row);
            }
            if (fact.equals(Fact.AS_OF) && table.day != null) {
                T day = fact.kind().type().cast(table.day);
                return new Known<>(day, io.ancrage.criterion.Precision.EXACT, ASKED, Vintage.of(table.day.toString()));
            }
            return Reading.missing(fact);
        }

        @Override
        public <T> Reading<T> read(Fact<T> fact, LocalDate at) {
            FactColumn<T> column = table.column(fact).orElse(null);
            return column == null ? read(fact) : column.reading(row, at);
        }
    }
}
