package io.ancrage.samples.databuilder;

import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The hospital sites where people go for general, surgical, cancer or maternity care. Immutable. */
final class Hospitals {

    static final Origin DISTANCE = Origin.of("distance-to-hospital", "2020-03-06");

    private static final Set<String> COUNTED = Set.of(
            "CH",
            "CHR",
            "LOCAL_HOSPITAL",
            "PRIVATE_MULTI",
            "PRIVATE_SURGERY",
            "PRIVATE_MEDICAL",
            "PRIVATE_MATERNITY",
            "CANCER_CENTRE");
    private static final Set<String> NOT_COUNTED = Set.of("PSYCHIATRIC", "REHABILITATION", "LONG_STAY");

    /**
     * Farther than this from its own commune, a site's point is an error of the list: a hospital of Mulhouse is put in
     * Brittany, those of Saint-Martin and Saint-Barthélemy in Guadeloupe. It cannot be
     * much less, because communes of Guyane are wide: the hospital of one lies 62 km from its centre.
     */
    private static final double IMPOSSIBLE_KM = 100;

    private final NearestPoint sites;
    private final Set<TerritoryCode> departments;

    private Hospitals(NearestPoint sites, Set<TerritoryCode> departments) {
        this.sites = sites;
        this.departments = Set.copyOf(departments);
    }

    static Hospitals of(Table table, Map<String, Municipality> communes) {
        List<GeoPoint> points = new ArrayList<>();
        Set<TerritoryCode> departments = new HashSet<>();
        for (Row row : table.rows()) {
            row.required("type");
            Set<String> types = new HashSet<>(COUNTED);
            types.addAll(NOT_COUNTED);
            if (row.code("type", types).filter(COUNTED::contains).isPresent()) {
                GeoPoint listed =
                        row.point().orElseThrow(() -> row.bad("latitude", "coordinates: a site is somewhere"));
                Municipality commune =
                        row.text("insee_code").isEmpty() ? nearest(listed, communes) : commune(row, communes);
                points.add(believable(listed, commune.point()));
                departments.add(commune.department());
            }
        }
        return new Hospitals(new NearestPoint(points), departments);
    }

    /**
     * The distance to the nearest site; unknown where the list has no site in the whole département or collectivity, as
     * overseas: the nearest one that is listed would be an ocean away.
     */
    Optional<Cell> distance(Municipality asker) {
        return departments.contains(asker.department()) ? Distances.cell(asker, sites, DISTANCE) : Optional.empty();
    }

    private static GeoPoint believable(GeoPoint listed, Optional<GeoPoint> commune) {
        return commune.filter(point -> point.kilometresTo(listed) > IMPOSSIBLE_KM)
                .orElse(listed);
    }

    private static Municipality commune(Row row, Map<String, Municipality> communes) {
        Municipality commune = communes.get(row.text("insee_code"));
        if (commune == null) {
            throw row.bad("insee_code", "the code of a commune of communes.csv, or nothing");
        }
        return commune;
    }

    /** The commune whose point is nearest: good enough to tell the département of a site without a commune. */
    private static Municipality nearest(GeoPoint site, Map<String, Municipality> communes) {
        return communes.values().stream()
                .filter(commune -> commune.point().isPresent())
                .min(Comparator.comparingDouble(
                        commune -> site.kilometresTo(commune.point().orElseThrow())))
                .orElseThrow(() -> new BadInputException(
                        "communes.csv: no commune has coordinates. Expected them for all but a few."));
    }
}
