package io.ancrage.samples.databuilder;

import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of the municipal arrondissements of Paris, Lyon and Marseille. */
final class ArrondissementFolder {

    private static final Origin POSTAL_CENTROID = Origin.of("laposte-hexasmal-2023", "2023-06");

    private ArrondissementFolder() {}

    static TerritoryFolder of(
            Table table,
            List<Municipality> arrondissements,
            List<Municipality> communes,
            Hospitals hospitals,
            Stations stations) {
        List<Row> rows = arrondissements.stream().map(Municipality::row).toList();
        List<FactColumn> columns = new ArrayList<>();
        columns.add(new NumberFact("territory.population", "population", CommuneFolder.POPULATION).column(rows));
        columns.add(new NumberFact("territory.latitude", "latitude", POSTAL_CENTROID).column(rows));
        columns.add(new NumberFact("territory.longitude", "longitude", POSTAL_CENTROID).column(rows));
        // Most lists count by commune: the table has the columns of the few that go below it.
        NumberFact.OF_MUNICIPALITIES.stream()
                .filter(fact -> table.columns().contains(fact.column()))
                .forEach(fact -> columns.add(fact.column(rows)));
        for (SchoolKind kind : SchoolKind.ALL) {
            kind.countInArrondissements(arrondissements).ifPresent(columns::add);
        }
        columns.add(schoolDistance(SchoolKind.COLLEGE, arrondissements, communes));
        columns.add(schoolDistance(SchoolKind.LYCEE, arrondissements, communes));
        columns.add(
                FactColumn.of("territory.distanceTo.HOSPITAL", FactKind.NUMBER, arrondissements, hospitals::distance));
        columns.add(
                FactColumn.of("territory.distanceTo.STATION", FactKind.NUMBER, arrondissements, stations::distance));
        List<TerritoryFolder.Entry> index =
                arrondissements.stream().map(Municipality::entry).toList();
        return new TerritoryFolder("arrondissements", index, columns);
    }

    /** To the nearest arrondissement or other commune: the centre of the whole city would be too coarse a target. */
    private static FactColumn schoolDistance(
            SchoolKind kind, List<Municipality> arrondissements, List<Municipality> communes) {
        Set<TerritoryCode> cities = arrondissements.stream()
                .map(arrondissement -> arrondissement.parents().get(0))
                .collect(Collectors.toSet());
        List<Municipality> others = communes.stream()
                .filter(commune -> !cities.contains(commune.code()))
                .toList();
        FactColumn counts = kind.countInArrondissements(arrondissements).orElseThrow();
        List<GeoPoint> schools = new ArrayList<>(Distances.pointsWithOne(arrondissements, counts.cells()));
        schools.addAll(
                Distances.pointsWithOne(others, kind.countInCommunes(others).cells()));
        return kind.distance(arrondissements, counts, new NearestPoint(schools));
    }
}
