package io.ancrage.samples.databuilder;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the resources of the French territories. */
final class France {

    private France() {}

    static void addTo(Resources resources, Path input, SourceList sources, String folder) {
        Map<String, Municipality> communesByCode = new LinkedHashMap<>();
        Table communeTable = Table.read(input, "communes.csv");
        communeTable.byKey("insee_code");
        communeTable.rows().stream()
                .map(Municipality::commune)
                .sorted(Comparator.comparing(Municipality::code))
                .forEach(commune -> communesByCode.put(commune.code().code(), commune));
        List<Municipality> communes = List.copyOf(communesByCode.values());

        Table arrondissementTable = Table.read(input, "arrondissements.csv");
        List<Municipality> arrondissements = arrondissementTable.rows().stream()
                .map(row -> Municipality.arrondissement(row, communesByCode))
                .sorted(Comparator.comparing(Municipality::code))
                .toList();

        Hospitals hospitals = Hospitals.of(Table.read(input, "hospitals.csv"), communesByCode);
        Stations stations = new Stations(Table.read(input, "stations.csv"), communesByCode);

        List<TerritoryFolder> folders = List.of(
                CommuneFolder.of(communes, hospitals, stations),
                ArrondissementFolder.of(arrondissementTable, arrondissements, communes, hospitals, stations),
                LargerTerritories.epcis(Table.read(input, "epcis.csv"), communes),
                LargerTerritories.departments(
                        Table.read(input, "departments.csv"),
                        Table.read(input, "department-apl-2023.csv"),
                        communesByCode),
                LargerTerritories.regions(Table.read(input, "regions.csv"), communesByCode));
        sources.requireAll(folders);
        folders.forEach(made -> made.addTo(resources, folder));
        stations.addTo(resources, folder);
        resources.add(folder + "/sources.tsv", sources.lines());
        resources.add(
                folder + "/former-communes.tsv",
                FormerCommunes.lines(Table.read(input, "former-communes.csv"), communesByCode));
    }
}
