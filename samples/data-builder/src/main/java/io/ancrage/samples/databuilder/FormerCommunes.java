package io.ancrage.samples.databuilder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The codes of delegated and associated communes. A code may be the current one of the commune that its own merged into:
 * such rows are kept, and whoever looks a code up lets the current commune win.
 */
final class FormerCommunes {

    private static final Map<String, String> TYPES =
            Map.of("commune-deleguee", "delegated", "commune-associee", "associated");

    private FormerCommunes() {}

    static List<String> lines(Table table, Map<String, Municipality> communes) {
        List<Row> rows = table.rows().stream()
                .sorted(Comparator.comparing(row -> row.required("former_insee_code")))
                .toList();
        table.byKey("former_insee_code");
        List<String> lines = new ArrayList<>();
        lines.add("formerCode\tname\ttype\tcurrentCode");
        for (Row row : rows) {
            String current = row.required("current_insee_code");
            if (!communes.containsKey(current)) {
                throw row.bad("current_insee_code", "the code of a commune of communes.csv");
            }
            row.required("type");
            String type = TYPES.get(row.code("type", TYPES.keySet()).orElseThrow());
            lines.add(String.join("\t", row.required("former_insee_code"), row.name("name"), type, current));
        }
        return lines;
    }
}
