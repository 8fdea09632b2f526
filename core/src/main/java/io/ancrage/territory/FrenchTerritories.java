package io.ancrage.territory;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.fact.FactColumn;
import io.ancrage.fact.FactTable;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The French territories that come with the library: 34,969 communes, 45 municipal arrondissements, 1,255 EPCI, 109
 * départements and 26 régions of 1 January 2026, overseas included, and the 2,576 codes of delegated and associated
 * communes. Sources, vintages and licences are in {@code META-INF/NOTICE} and on every value.
 */
public final class FrenchTerritories {

    private static final Map<TerritoryLevel, String> FOLDERS = new EnumMap<>(Map.of(
            TerritoryLevel.COMMUNE, "communes",
            TerritoryLevel.ARRONDISSEMENT, "arrondissements",
            TerritoryLevel.EPCI, "epcis",
            TerritoryLevel.DEPARTMENT, "departments",
            TerritoryLevel.REGION, "regions"));

    private FrenchTerritories() {}

    /**
     * Reads all French territories with what is known of them. It needs no network and no file but the library itself,
     * some tenths of a second, and about 30 MB of memory. Nothing is kept here: keep the instance and share it.
     *
     * @return a new directory
     */
    public static Territories load() {
        Resource.Sources sources = Resource.sources("sources.tsv");
        Source list = sources.require("cog-2026");
        Vintage vintage = Vintage.of("2026");
        Map<TerritoryLevel, List<Territory>> levels = new EnumMap<>(TerritoryLevel.class);
        Map<TerritoryLevel, FactTable> tables = new EnumMap<>(TerritoryLevel.class);
        for (Map.Entry<TerritoryLevel, String> entry : FOLDERS.entrySet()) {
            String folder = entry.getValue();
            List<Territory> territories = Resource.index(folder.concat("/index.tsv"), entry.getKey());
            List<FactColumn<?>> columns = Resource.columns(folder, territories.size(), sources);
            columns.add(0, Territories.within(territories, list, vintage));
            levels.put(entry.getKey(), territories);
            tables.put(entry.getKey(), FactTable.of(territories.size(), columns));
        }
        Map<String, FormerCode> former = new HashMap<>();
        for (String[] cells : Resource.rows("former-communes.tsv")) {
            FormerCode.Type type = FormerCode.Type.valueOf(cells[2].toUpperCase(Locale.ROOT));
            former.put(cells[0], new FormerCode(cells[0], cells[1], type, TerritoryCode.commune(cells[3])));
        }
        return new Territories(new Directory(levels, former), tables, null);
    }
}
