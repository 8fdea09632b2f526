package io.ancrage.samples.databuilder;

import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What is known of EPCI, départements and régions. */
final class LargerTerritories {

    private static final Origin COG = Origin.of("cog-2026", "2026");
    private static final Origin EPCI_LIST = Origin.of("dgcl-epci-2026", "2026");
    private static final Set<String> EPCI_TYPES = Set.of("CC", "CA", "CU", "METRO", "MET69");
    private static final Origin APL = Origin.of("drees-apl-departments-2023", "2023");
    private static final Map<String, String> APL_COLUMNS = Map.of(
            "GENERAL_PRACTITIONER", "apl_gp",
            "NURSE", "apl_nurse",
            "PHYSIOTHERAPIST", "apl_physio",
            "MIDWIFE", "apl_midwife",
            "DENTIST", "apl_dentist");
    private static final Origin APL_POPULATION = Origin.of("drees-apl-departments-2023", "2021");

    private LargerTerritories() {}

    static TerritoryFolder epcis(Table table, List<Municipality> communes) {
        List<Row> rows = sorted(table, "epci_code");
        Map<TerritoryCode, Set<TerritoryCode>> around = aroundEpcis(communes);
        List<TerritoryFolder.Entry> index = rows.stream()
                .map(row -> {
                    TerritoryCode code = row.territory("epci_code", TerritoryLevel.EPCI);
                    List<TerritoryCode> parents = List.copyOf(around.getOrDefault(code, Set.of()));
                    return new TerritoryFolder.Entry(code, row.name("name"), parents, List.of());
                })
                .toList();
        return new TerritoryFolder(
                "epcis",
                index,
                List.of(
                        new NumberFact("territory.population", "population_municipal", CommuneFolder.POPULATION)
                                .column(rows),
                        FactColumn.of(
                                "territory.epciType",
                                FactKind.CODE,
                                rows,
                                row -> row.code("type", EPCI_TYPES).map(EPCI_LIST::says))));
    }

    static TerritoryFolder departments(Table table, Table apl, Map<String, Municipality> communes) {
        List<Row> rows = sorted(table, "department_code");
        Map<String, Row> aplByDepartment = apl.byKey("department_code");
        List<TerritoryFolder.Entry> index = rows.stream()
                .map(row -> new TerritoryFolder.Entry(
                        row.territory("department_code", TerritoryLevel.DEPARTMENT),
                        row.name("name"),
                        List.of(row.territory("region_code", TerritoryLevel.REGION)),
                        List.of()))
                .toList();
        List<FactColumn> columns = new ArrayList<>();
        columns.add(chiefTowns(rows, "department_code", Municipality::department, communes));
        columns.add(joined("territory.population", "population_2021", APL_POPULATION, rows, aplByDepartment));
        APL_COLUMNS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> columns.add(
                        joined("territory.apl." + entry.getKey(), entry.getValue(), APL, rows, aplByDepartment)));
        return new TerritoryFolder("departments", index, columns);
    }

    static TerritoryFolder regions(Table table, Map<String, Municipality> communes) {
        List<Row> rows = sorted(table, "region_code");
        List<TerritoryFolder.Entry> index = rows.stream()
                .map(row -> new TerritoryFolder.Entry(
                        row.territory("region_code", TerritoryLevel.REGION), row.name("name"), List.of(), List.of()))
                .toList();
        return new TerritoryFolder(
                "regions", index, List.of(chiefTowns(rows, "region_code", Municipality::region, communes)));
    }

    /** The départements and régions that the members of each EPCI lie in: often one of each, sometimes more. */
    private static Map<TerritoryCode, Set<TerritoryCode>> aroundEpcis(List<Municipality> communes) {
        Map<TerritoryCode, Set<TerritoryCode>> around = new HashMap<>();
        for (Municipality commune : communes) {
            for (TerritoryCode parent : commune.parents()) {
                if (parent.level() == TerritoryLevel.EPCI) {
                    Set<TerritoryCode> codes = around.computeIfAbsent(parent, epci -> new TreeSet<>());
                    codes.add(commune.department());
                    codes.add(commune.region());
                }
            }
        }
        return around;
    }

    private static FactColumn joined(
            String fact, String column, Origin origin, List<Row> departments, Map<String, Row> byDepartment) {
        return FactColumn.of(
                fact,
                FactKind.NUMBER,
                departments,
                department -> Optional.ofNullable(byDepartment.get(department.required("department_code")))
                        .flatMap(row -> row.decimal(column))
                        .map(origin::says));
    }

    /**
     * A chief town counts only where it lies in its own territory. The list gives the Terres australes the Saint-Pierre
     * of Saint-Pierre-et-Miquelon.
     */
    private static FactColumn chiefTowns(
            List<Row> rows,
            String codeColumn,
            Function<Municipality, TerritoryCode> around,
            Map<String, Municipality> communes) {
        return FactColumn.of("territory.chiefTown", FactKind.CODE, rows, row -> {
            Optional<Municipality> town = Optional.ofNullable(communes.get(row.text("chief_town_insee")));
            return town.filter(commune -> around.apply(commune).code().equals(row.required(codeColumn)))
                    .map(commune -> COG.says(commune.code().toString()));
        });
    }

    private static List<Row> sorted(Table table, String column) {
        return table.rows().stream()
                .sorted(Comparator.comparing(row -> row.required(column)))
                .toList();
    }
}
