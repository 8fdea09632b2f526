package io.ancrage.samples.databuilder;

import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A commune, or a municipal arrondissement of Paris, Lyon or Marseille. Immutable.
 *
 * @param code its code
 * @param metropolitan whether it lies in metropolitan France, Corsica included
 * @param department the code of its département or collectivity
 * @param region the code of its région or collectivity
 * @param parents the territories that it lies in
 * @param point where it is put on the map; nothing where no source tells
 * @param row what its table says of it
 */
record Municipality(
        TerritoryCode code,
        boolean metropolitan,
        TerritoryCode department,
        TerritoryCode region,
        List<TerritoryCode> parents,
        Optional<GeoPoint> point,
        Row row) {

    private static final Set<String> ZONES = Set.of("metro", "drom", "com");
    private static final String CORSICA = "94";

    static Municipality commune(Row row) {
        TerritoryCode department = row.territory("department_code", TerritoryLevel.DEPARTMENT);
        TerritoryCode region = row.territory("region_code", TerritoryLevel.REGION);
        List<TerritoryCode> parents = new ArrayList<>();
        if (!row.text("epci_code").isEmpty()) {
            parents.add(row.territory("epci_code", TerritoryLevel.EPCI));
        }
        parents.add(department);
        parents.add(region);
        row.required("zone");
        return new Municipality(
                row.territory("insee_code", TerritoryLevel.COMMUNE),
                row.code("zone", ZONES).equals(Optional.of("metro")),
                department,
                region,
                List.copyOf(parents),
                row.point(),
                row);
    }

    static Municipality arrondissement(Row row, Map<String, Municipality> communes) {
        Municipality commune = communes.get(row.required("commune_code"));
        if (commune == null) {
            throw row.bad("commune_code", "the code of a commune of communes.csv");
        }
        List<TerritoryCode> parents = new ArrayList<>();
        parents.add(commune.code());
        parents.addAll(commune.parents());
        return new Municipality(
                row.territory("insee_code", TerritoryLevel.ARRONDISSEMENT),
                commune.metropolitan(),
                commune.department(),
                commune.region(),
                List.copyOf(parents),
                row.point(),
                row);
    }

    boolean corsican() {
        return region.code().equals(CORSICA);
    }

    TerritoryFolder.Entry entry() {
        return new TerritoryFolder.Entry(code, row.name("name"), parents, row.list("postal_codes"));
    }
}
