package io.ancrage.territory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads separated values as RFC 4180 says, line ends of any sort. A row that cannot be read is told apart and costs just
 * its own line: reading goes on at the next one. So that a forgotten quote does not swallow rows, a quoted cell may hold
 * line breaks only where none of its lines could be a row.
 */
final class Csv {

    private static final int LONGEST_CELL = 4_000;

    /** Why a row cannot be read. */
    enum Fault {
        /** A quote is opened and not closed. */
        OPEN_QUOTE,
        /** There is text behind a closing quote, or a quote in the middle of a cell. */
        STRAY_QUOTE,
        /** A cell is longer than any that makes sense. */
        TOO_LONG
    }

    /** A row with the line that it starts on; either cells or a fault with the raw line. */
    record Row(int line, List<String> cells, List<Fault> faults) {
        boolean isBlank() {
            return faults.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }

    private final String text;
    private final char separator;
    private int next;
    private int line = 1;
    private int width;

    private Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** All rows that are not blank, the header among them. */
    static List<Row> read(String text, char separator) {
        Csv csv = new Csv(text, separator);
        List<Row> rows = new ArrayList<>();
        while (csv.next < text.length()) {
            Row row = csv.row();
            if (!row.isBlank()) {
                rows.add(row);
                csv.width = Math.max(csv.width, rows.size() == 1 ? row.cells().size() : 0);
            }
        }
        return rows;
    }

    /** The separator that the first line has more of outside quotes. */
    static char separatorOf(String text) {
        int commas = 0;
        int semicolons = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && !(isLineEnd(text.charAt(i)) && !quoted); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
        }
        return semicolons > commas ? ';' : ',';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private Row row() {
        int start = next;
        int startLine = line;
        List<String> cells = new ArrayList<>();
        while (true) {
            Fault fault = cell(cells);
            if (fault != null) {
                return fault(start, startLine, fault);
            }
            if (next == text.length()) {
                break;
            }
            char end = text.charAt(next++);
            if (end != separator) {
                skipLineEnd(end);
                break;
            }
        }
        return new Row(startLine, cells, List.of());
    }

    /** The row is lost, the lines behind its first one are not. */
    private Row fault(int start, int startLine, Fault fault) {
        int end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        String raw = text.substring(start, end);
        next = end;
        line = startLine;
        if (next < text.length()) {
            skipLineEnd(text.charAt(next++));
        }
        return new Row(startLine, List.of(raw), List.of(fault));
    }

    private void skipLineEnd(char first) {
        if (first == '\r' && next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        line++;
    }

    /** Reads a cell; the separator or line end behind it stays unread. */
    private @Nullable Fault cell(List<String> cells) {
        if (next < text.length() && text.charAt(next) == '"') {
            return quoted(cells);
        }
        int start = next;
        while (next < text.length() && text.charAt(next) != separator && !isLineEnd(text.charAt(next))) {
            if (text.charAt(next) == '"') {
                return Fault.STRAY_QUOTE;
            }
            next++;
        }
        if (next - start > LONGEST_CELL) {
            return Fault.TOO_LONG;
        }
        cells.add(text.substring(start, next));
        return null;
    }

    private @Nullable Fault quoted(List<String> cells) {
        StringBuilder cell = new StringBuilder();
        int separators = 0;
        next++;
        while (true) {
            if (next == text.length()) {
                return Fault.OPEN_QUOTE;
            }
            if (cell.length() > LONGEST_CELL) {
                return Fault.TOO_LONG;
            }
            char c = text.charAt(next++);
            if (c == '"') {
                if (next == text.length() || text.charAt(next) != '"') {
                    break;
                }
                next++;
            } else if (isLineEnd(c)) {
                skipLineEnd(c);
                separators = 0;
            } else if (c == separator && line > 1 && ++separators >= width - 1 && cell.indexOf("\n") >= 0) {
                return Fault.OPEN_QUOTE;
            }
            cell.append(c == '\r' ? '\n' : c);
        }
        boolean ends = next == text.length() || text.charAt(next) == separator || isLineEnd(text.charAt(next));
        cells.add(cell.toString());
        return ends ? null : Fault.STRAY_QUOTE;
    }
}
