package io.ancrage.samples.databuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The data sets behind one group of resources: their titles, publishers, licences and what they leave out. Kept by hand,
 * ascending by id. Immutable.
 */
final class SourceList {

    /** Stands where the source tells no licence, so that none is left out by mistake. */
    private static final String NO_LICENCE = "-";

    private static final List<String> COLUMNS =
            List.of("id", "title", "publisher", "licence", "url", "remark_fr", "remark_en");

    private final Table table;

    private SourceList(Table table) {
        this.table = table;
    }

    static SourceList kept(String name) {
        Table table = Table.kept(name);
        table.byKey("id");
        return new SourceList(table);
    }

    /** Refuses cells whose source nobody describes. */
    void requireAll(List<TerritoryFolder> folders) {
        Set<String> cited = folders.stream()
                .flatMap(folder -> folder.columns().stream())
                .flatMap(column -> column.origins().stream())
                .map(Origin::source)
                .collect(Collectors.toCollection(TreeSet::new));
        cited.removeAll(table.byKey("id").keySet());
        if (!cited.isEmpty()) {
            throw new BadInputException(table.name() + ": no line describes " + String.join(", ", cited)
                    + ". Each source of a column needs its title, publisher and licence.");
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", COLUMNS));
        for (Row row : table.rows()) {
            lines.add(COLUMNS.stream().map(column -> told(row, column)).collect(Collectors.joining("\t")));
        }
        return lines;
    }

    private static String told(Row row, String column) {
        return row.text(column).equals(NO_LICENCE) ? "" : row.text(column);
    }

    /** The paragraphs of the notice: one per data set. */
    List<String> noticeLines() {
        List<String> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            lines.add("* " + row.required("title"));
            lines.add("  Producer: " + row.required("publisher"));
            String licence = row.required("licence");
            lines.add("  Licence: " + (licence.equals(NO_LICENCE) ? "not told by the source" : licence));
            if (!row.text("url").isEmpty()) {
                lines.add("  Snapshot: " + row.text("url"));
            }
            if (!row.text("remark_en").isEmpty()) {
                lines.add("  " + row.text("remark_en"));
            }
            lines.add("");
        }
        return lines;
    }
}
