package io.ancrage.matching.index;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Reading;
import io.ancrage.preference.RowValues;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The facts of all rows of a shelf. A fact that no row tells has no column. */
final class Columns {

    private final Map<Fact<?>, Column> columns = new HashMap<>();

    private Columns(Map<Fact<?>, Column.Builder<?>> builders) {
        builders.forEach((fact, builder) -> {
            if (!builder.isEmpty()) {
                columns.put(fact, builder.build());
            }
        });
    }

    /** The answer of a part that reads of the rows, by row. */
    IntFunction<Truth> on(Part part) {
        Fact<?> fact = part.onlyFact;
        if (fact == null) {
            return row -> part.conjunct.test(sheet(row));
        }
        Column column = columns.get(fact);
        if (column != null) {
            return column.on(part.conjunct);
        }
        Truth untold = part.conjunct.test(FactSheet.empty());
        return row -> untold;
    }

    /** The value of a liking that reads of the rows, by row. */
    RowValues on(Liking liking) {
        Fact<?> fact = liking.onlyFact;
        if (fact == null) {
            return row -> liking.scale.degree(sheet(row)).value();
        }
        Column column = columns.get(fact);
        if (column != null) {
            return column.on(liking);
        }
        int untold = liking.scale.degree(FactSheet.empty()).value();
        return row -> untold;
    }

    /** What a row tells. */
    FactSheet sheet(int row) {
        return new RowSheet(this, row);
    }

    private record RowSheet(Columns all, int row) implements FactSheet {

        @Override
        @SuppressWarnings("unchecked") // a column is filed under its own fact
        public <T> Reading<T> read(Fact<T> fact) {
            Column column = all.columns.get(fact);
            return column == null ? Reading.missing(fact) : (Reading<T>) column.reading(row);
        }
    }

    /** Gathers the facts of rows. */
    static final class Builder {

        private final int rows;
        private final Map<Fact<?>, Column.Builder<?>> builders = new HashMap<>();

        Builder(int rows, Collection<Fact<?>> facts) {
            this.rows = rows;
            facts.forEach(fact -> builders.put(fact, new Column.Builder<>(fact, rows)));
        }

        void put(int row, FactSheet sheet, @Nullable Collection<Fact<?>> more) {
            if (more != null) {
                more.forEach(fact -> builders.computeIfAbsent(fact, added -> new Column.Builder<>(added, rows)));
            }
            builders.values().forEach(builder -> builder.put(row, sheet));
        }

        Columns build() {
            return new Columns(builders);
        }
    }
}
