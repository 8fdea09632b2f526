package io.ancrage.samples.databuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of communes. */
final class CommuneFolder {

    static final Origin POPULATION = Origin.of("insee-population-2026", "2026");

    private static final Origin POPULATION_OF_MAYOTTE = Origin.of("insee-population-2026", "2017");
    private static final String MAYOTTE = "976";
    private static final Origin CENTROID = Origin.of("ign-admin-express-2018", "2018");
    private static final Origin POSTAL_CENTROID = Origin.of("laposte-hexasmal-2023", "2023-06");
    private static final Origin RURAL_ZONING = Origin.of("dgcl-frr-2025", "2025-07-10");
    private static final Origin FORMER_RURAL_ZONING = Origin.of("dgcl-zrr-2021", "2021");
    private static final Origin PROGRAMMES = Origin.of("anct-programmes-2024", "2024-09");

    private CommuneFolder() {}

    static TerritoryFolder of(List<Municipality> communes, Hospitals hospitals, Stations stations) {
        List<Row> rows = communes.stream().map(Municipality::row).toList();
        List<FactColumn> columns = new ArrayList<>();
        columns.add(FactColumn.of("territory.population", FactKind.NUMBER, communes, CommuneFolder::population));
        columns.add(FactColumn.of(
                "territory.latitude", FactKind.NUMBER, communes, commune -> coordinate(commune, "latitude")));
        columns.add(FactColumn.of(
                "territory.longitude", FactKind.NUMBER, communes, commune -> coordinate(commune, "longitude")));
        NumberFact.OF_MUNICIPALITIES.forEach(fact -> columns.add(fact.column(rows)));
        columns.add(FactColumn.of("territory.frr", FactKind.CODE, rows, CommuneFolder::ruralZoning));
        columns.add(FactColumn.of("territory.zrr", FactKind.CODE, rows, CommuneFolder::formerRuralZoning));
        columns.add(FactColumn.of("territory.programmes", FactKind.CODES, rows, CommuneFolder::programmes));
        for (SchoolKind kind : SchoolKind.ALL) {
            columns.add(kind.countInCommunes(communes));
        }
        columns.add(FactColumn.of("territory.count.STATION", FactKind.NUMBER, communes, stations::count));
        columns.add(schoolDistance(SchoolKind.COLLEGE, communes));
        columns.add(schoolDistance(SchoolKind.LYCEE, communes));
        columns.add(FactColumn.of("territory.distanceTo.HOSPITAL", FactKind.NUMBER, communes, hospitals::distance));
        columns.add(FactColumn.of("territory.distanceTo.STATION", FactKind.NUMBER, communes, stations::distance));
        List<TerritoryFolder.Entry> index =
                communes.stream().map(Municipality::entry).toList();
        return new TerritoryFolder("communes", index, columns);
    }

    private static FactColumn schoolDistance(SchoolKind kind, List<Municipality> communes) {
        FactColumn counts = kind.countInCommunes(communes);
        NearestPoint schools = new NearestPoint(Distances.pointsWithOne(communes, counts.cells()));
        return kind.distance(communes, counts, schools);
    }

    private static Optional<Cell> population(Municipality commune) {
        Origin origin = commune.department().code().equals(MAYOTTE) ? POPULATION_OF_MAYOTTE : POPULATION;
        return commune.row().decimal("population").map(origin::says);
    }

    private static Optional<Cell> coordinate(Municipality commune, String column) {
        Row row = commune.row();
        Optional<String> degrees = row.decimal(column);
        Optional<String> source = row.code("coord_source", Set.of("IGN2018", "LAPOSTE2023"));
        if (degrees.isPresent() && source.isEmpty()) {
            throw row.bad("coord_source", "IGN2018 or LAPOSTE2023, since there are coordinates");
        }
        return degrees.map(source.equals(Optional.of("IGN2018")) ? CENTROID::says : POSTAL_CENTROID::says);
    }

    private static Optional<Cell> ruralZoning(Row row) {
        Set<String> codes = Set.of("NONE", "FRR", "FRR_PLUS", "FRR_PARTIAL", "BENEFICIARY", "BENEFICIARY_PARTIAL");
        return row.code("frr_2025", codes)
                .map(code -> code.equals("NONE") ? RURAL_ZONING.saysNone() : RURAL_ZONING.says(code));
    }

    private static Optional<Cell> formerRuralZoning(Row row) {
        return row.code("zrr_2021", Set.of("C", "PC", "NC"))
                .map(code -> code.equals("NC") ? FORMER_RURAL_ZONING.saysNone() : FORMER_RURAL_ZONING.says(code));
    }

    /** The list names the communes of a programme; it does not say that the others have none. */
    private static Optional<Cell> programmes(Row row) {
        List<String> codes = row.codes("anct_programmes_2024", Set.of("ACV", "PVD", "VA"));
        return codes.isEmpty() ? Optional.empty() : Optional.of(PROGRAMMES.says(String.join("|", codes)));
    }
}
