package io.ancrage.samples.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells, aligned to the left in columns. Not thread-safe. */
final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines, each indented. */
    List<String> lines(String indent) {
        return rows.stream().map(row -> line(row, indent)).toList();
    }

    private String line(List<String> row, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            line.append(cell);
            if (i + 1 < row.size()) {
                line.append(" ".repeat(width(i) - length(cell))).append(GAP);
            }
        }
        return line.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> length(row.get(column)))
                .max()
                .orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
