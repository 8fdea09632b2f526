package io.ancrage.samples.databuilder;

import io.ancrage.place.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The railway stations of the SNCF. They are kept in a resource of their own, because their licence (ODbL) is not the one
 * of the other data. Immutable.
 */
final class Stations {

    static final Origin COUNT = Origin.of("sncf-stations", "2026-02");
    static final Origin DISTANCE = Origin.of("distance-to-station", "2026-02");

    private static final Set<String> CLASSES = Set.of("A", "B", "C");

    private final List<Row> rows;
    private final Map<String, Integer> countByCommune = new HashMap<>();
    private final NearestPoint points;

    Stations(Table table, Map<String, Municipality> communes) {
        rows = table.rows().stream()
                .sorted(Comparator.comparing(row -> row.required("uic_codes")))
                .toList();
        List<GeoPoint> known = new ArrayList<>();
        for (Row row : rows) {
            row.point().ifPresent(known::add);
            String commune = row.text("insee_code");
            if (!commune.isEmpty()) {
                if (!communes.containsKey(commune)) {
                    throw row.bad("insee_code", "the code of a commune of communes.csv, or nothing");
                }
                countByCommune.merge(commune, 1, Integer::sum);
            }
        }
        points = new NearestPoint(known);
    }

    /** The number of stations; unknown where the SNCF runs no trains, since others may. */
    Optional<Cell> count(Municipality commune) {
        if (!covers(commune)) {
            return Optional.empty();
        }
        int count = countByCommune.getOrDefault(commune.code().code(), 0);
        return Optional.of(COUNT.says(Integer.toString(count)));
    }

    /** The distance to the nearest station; unknown where the SNCF runs no trains. */
    Optional<Cell> distance(Municipality asker) {
        return covers(asker) ? Distances.cell(asker, points, DISTANCE) : Optional.empty();
    }

    void addTo(Resources resources, String parentFolder) {
        List<String> lines = new ArrayList<>();
        lines.add("uicCodes\tname\tclass\tcommune\tlatitude\tlongitude");
        for (Row row : rows) {
            lines.add(String.join(
                    "\t",
                    row.text("uic_codes"),
                    row.name("name"),
                    row.code("class", CLASSES).orElse(""),
                    row.text("insee_code"),
                    row.decimal("latitude").orElse(""),
                    row.decimal("longitude").orElse("")));
        }
        resources.add(parentFolder + "/stations/stations.tsv", lines);
        resources.add(
                parentFolder + "/stations/LICENCE.txt",
                List.of(
                        "Railway stations: SNCF Gares & Connexions, Gares de voyageurs, February 2026,"
                                + " under the Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/"));
    }

    private static boolean covers(Municipality municipality) {
        return municipality.metropolitan() && !municipality.corsican();
    }
}
