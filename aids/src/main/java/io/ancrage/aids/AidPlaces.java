package io.ancrage.aids;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.FactColumn;
import io.ancrage.fact.FactTable;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The communes of a directory, made ready for asking all of them at once. Make it once per directory and share it. Immutable
 * and thread-safe.
 */
public final class AidPlaces {

    private static final Source DERIVED = Source.of("Territoires englobants");

    private final List<Territory> communes;
    private final FactTable table;
    /** The table as of the day asked about last: most questions in a row are of one day. */
    private final AtomicReference<@Nullable Pinned> pinned = new AtomicReference<>();

    private record Pinned(LocalDate day, FactTable table) {}

    private AidPlaces(List<Territory> communes, FactTable table) {
        this.communes = communes;
        this.table = table;
    }

    /**
     * The communes of a directory with all that it knows of them.
     *
     * @param territories the directory
     * @return the places
     */
    public static AidPlaces of(Territories territories) {
        List<Territory> communes = territories.territories(TerritoryLevel.COMMUNE);
        FactTable table = territories
                .table(TerritoryLevel.COMMUNE)
                .with(column(communes, AidFacts.DEPARTMENT, TerritoryLevel.DEPARTMENT))
                .with(column(communes, AidFacts.REGION, TerritoryLevel.REGION))
                .with(frrPlus(territories.table(TerritoryLevel.COMMUNE)));
        return new AidPlaces(communes, table);
    }

    private static FactColumn<Boolean> frrPlus(FactTable table) {
        FactColumn.Builder<Boolean> column = FactColumn.builder(AidFacts.FRR_PLUS, table.rows());
        for (int row = 0; row < table.rows(); row++) {
            // A class does not change with the day in the lists that there are.
            column.put(row, new Situation.PlaceSheet(table.row(row), LocalDate.MIN).read(AidFacts.FRR_PLUS));
        }
        return column.build();
    }

    private static FactColumn<String> column(List<Territory> communes, Fact<String> fact, TerritoryLevel level) {
        FactColumn.Builder<String> column =
                FactColumn.builder(fact, communes.size()).from(DERIVED, Vintage.UNKNOWN);
        for (int row = 0; row < communes.size(); row++) {
            Optional<TerritoryCode> above = communes.get(row).parents().stream()
                    .filter(parent -> parent.level() == level)
                    .findFirst();
            if (above.isPresent()) {
                column.put(row, above.get().toString());
            }
        }
        return column.build();
    }

    /**
     * The communes, in the order of the rows of every answer.
     *
     * @return the communes by code
     */
    public List<Territory> communes() {
        return communes;
    }

    FactTable on(LocalDate day) {
        Pinned last = pinned.get();
        if (last == null || !last.day().equals(day)) {
            last = new Pinned(day, table.asOf(day));
            pinned.set(last);
        }
        return last.table();
    }
}
