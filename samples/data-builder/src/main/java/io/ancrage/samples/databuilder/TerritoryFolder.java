package io.ancrage.samples.databuilder;

import io.ancrage.place.TerritoryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The territories of one level and what is known of them: an index, and one file per fact. Immutable.
 *
 * @param name of the folder
 * @param index the territories, ascending by code
 * @param columns their facts
 */
record TerritoryFolder(String name, List<Entry> index, List<FactColumn> columns) {

    static final String COLUMNS = "columns.tsv";

    /** A territory of the index. */
    record Entry(TerritoryCode code, String name, List<TerritoryCode> parents, List<String> postalCodes) {}

    TerritoryFolder {
        index = List.copyOf(index);
        columns = List.copyOf(columns);
        for (int i = 1; i < index.size(); i++) {
            if (index.get(i - 1).code().compareTo(index.get(i).code()) >= 0) {
                throw new BadInputException(name + ": " + index.get(i).code() + " comes after "
                        + index.get(i - 1).code() + ". Expected each code once, in ascending order.");
            }
        }
    }

    void addTo(Resources resources, String parentFolder) {
        String folder = parentFolder + "/" + name + "/";
        resources.add(folder + "index.tsv", indexLines());
        resources.add(folder + COLUMNS, columnLines());
        for (FactColumn column : columns) {
            resources.add(folder + column.fileName(), column.lines());
        }
    }

    private List<String> indexLines() {
        List<String> lines = new ArrayList<>();
        lines.add("code\tname\tparents\tpostalCodes");
        for (Entry entry : index) {
            String parents =
                    entry.parents().stream().map(TerritoryCode::toString).collect(Collectors.joining("|"));
            lines.add(String.join(
                    "\t", entry.code().code(), entry.name(), parents, String.join("|", entry.postalCodes())));
        }
        return lines;
    }

    private List<String> columnLines() {
        List<String> lines = new ArrayList<>();
        lines.add("fact\tfile\tkind\torigins\twhy");
        for (FactColumn column : columns) {
            String origins = column.origins().stream().map(Origin::toString).collect(Collectors.joining(" "));
            // All sources here are lists of what they cover: what they do not say, nobody can be asked.
            lines.add(String.join(
                    "\t", column.fact(), column.fileName(), column.kind().name(), origins, "NOT_COVERED"));
        }
        return lines;
    }
}
