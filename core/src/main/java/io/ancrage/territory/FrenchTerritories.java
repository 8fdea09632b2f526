package io.ancrage.territory;

import io.ancrage.Vintage;
import io.ancrage.fact.FactColumn;
import io.ancrage.fact.FactTable;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The French territories that come with the library: 34,969 communes, 45 municipal arrondissements, 1,255 EPCI, 109
 * départements and 26 régions of 1 January 2026, overseas included, and the 2,576 codes of delegated and associated
 * communes. Sources, vintages and licences are in {@code META-INF/NOTICE} and on every value.
 */
public final class FrenchTerritories {

    private static final String COMMUNES = "communes";

    private FrenchTerritories() {}

    /**
     * Reads all French territories with what is known of them. It needs no network and no file but the library itself,
     * some tenths of a second, and about 25 MB of memory; a thread of the common pool takes part. Nothing is kept here:
     * keep the instance and share it.
     *
     * @return a new directory
     */
    public static Territories load() {
        Resource.Sources sources = Resource.sources("sources.tsv");
        // The columns of the communes are half of the work: another thread reads them.
        CompletableFuture<List<FactColumn<?>>> columns =
                CompletableFuture.supplyAsync(() -> Resource.columns(COMMUNES, sources));
        List<Territory> communes = Resource.index(TerritoryLevel.COMMUNE, COMMUNES);
        Loading loading = new Loading(sources);
        loading.add(TerritoryLevel.ARRONDISSEMENT, "arrondissements");
        loading.add(TerritoryLevel.EPCI, "epcis");
        loading.add(TerritoryLevel.DEPARTMENT, "departments");
        loading.add(TerritoryLevel.REGION, "regions");
        loading.add(TerritoryLevel.COMMUNE, communes, columns::join);
        return loading.territories();
    }

    /** What has been read so far. */
    private static final class Loading {

        private final Resource.Sources sources;
        private final Map<TerritoryLevel, List<Territory>> levels = new EnumMap<>(TerritoryLevel.class);
        private final Map<TerritoryLevel, FactTable> tables = new EnumMap<>(TerritoryLevel.class);

        Loading(Resource.Sources sources) {
            this.sources = sources;
        }

        void add(TerritoryLevel level, String folder) {
            add(level, Resource.index(level, folder), () -> Resource.columns(folder, sources));
        }

        void add(TerritoryLevel level, List<Territory> territories, Supplier<List<FactColumn<?>>> columns) {
            List<FactColumn<?>> all = new ArrayList<>();
            all.add(Territories.within(territories, sources.require("cog-2026"), Vintage.of("2026")));
            all.addAll(columns.get());
            levels.put(level, territories);
            tables.put(level, FactTable.of(territories.size(), all));
        }

        Territories territories() {
            Map<String, FormerCode> former = new HashMap<>();
            for (String[] cells : Resource.rows("former-communes.tsv")) {
                FormerCode.Type type = FormerCode.Type.valueOf(cells[2].toUpperCase(Locale.ROOT));
                former.put(cells[0], new FormerCode(cells[0], cells[1], type, TerritoryCode.commune(cells[3])));
            }
            return new Territories(new Directory(levels, former), tables, null);
        }
    }
}
