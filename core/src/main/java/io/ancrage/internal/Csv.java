package io.ancrage.internal;

import io.ancrage.Text;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads separated values as RFC 4180 says, line ends of any sort, row by row: never more than a row is held. A row that
 * cannot be read is told apart and costs just its own line: reading goes on at the next one. So that a forgotten quote
 * does not swallow rows, a quoted cell may hold line breaks only where none of its lines could be a row. Not thread-safe.
 */
public final class Csv {

    /** The characters of a cell that makes sense in most files. */
    public static final int LONGEST_CELL = 4_000;

    private static final int LONGEST_ROW = 1_000_000;
    private static final int LONGEST_RAW = 1_000;
    private static final int CHUNK = 1 << 14;

    /** Why a row cannot be read. */
    public enum Fault {
        /** A quote is opened and not closed. */
        OPEN_QUOTE,
        /** There is text behind a closing quote, or a quote in the middle of a cell. */
        STRAY_QUOTE,
        /** A cell is longer than any that makes sense. */
        TOO_LONG;

        /**
         * The fault for people.
         *
         * @param longestCell the most characters that the reader takes in a cell
         * @return in French and English
         */
        public Text text(int longestCell) {
            return switch (this) {
                case OPEN_QUOTE ->
                    new Text("un guillemet ouvert n'est pas fermé", "a quote that is opened is not closed");
                case STRAY_QUOTE ->
                    new Text(
                            "un guillemet est mal placé ; entourez la cellule de guillemets et doublez ceux du texte",
                            "a misplaced quote; put quotes around the cell and double those of the text");
                case TOO_LONG ->
                    new Text(
                            "une cellule est trop longue : au plus " + longestCell + " caractères",
                            "a cell is too long: at most " + longestCell + " characters");
            };
        }
    }

    /**
     * A row.
     *
     * @param line the line that it starts on, from 1
     * @param cells its cells; of a faulty one the beginning of its raw line
     * @param faults what is wrong with it: one or none
     */
    public record Row(int line, List<String> cells, List<Fault> faults) {
        boolean isBlank() {
            return faults.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }

    private final Reader in;
    private final char separator;
    private final int longestCell;
    private final StringBuilder text = new StringBuilder();
    private final char[] chunk = new char[CHUNK];
    private int start;
    private int next;
    private int line = 1;
    private int width;
    private boolean ended;

    /**
     * Starts reading, with the separator that the first line has more of outside quotes; a byte order mark is skipped.
     *
     * @param in the text; not closed
     * @param longestCell the characters of a cell beyond which its row is faulty
     * @throws IOException if the text cannot be read
     */
    public Csv(Reader in, int longestCell) throws IOException {
        this.in = in;
        this.longestCell = longestCell;
        if (more() && text.charAt(0) == '\uFEFF') {
            text.deleteCharAt(0);
        }
        while (!hasLine(text) && text.length() < LONGEST_ROW && fill()) {
            // Until the first line is there.
        }
        this.separator = separatorOf(text);
    }

    /**
     * All rows of a text that are not blank, the header among them.
     *
     * @param text the text
     * @return the rows
     */
    public static List<Row> read(String text) {
        try {
            Csv csv = new Csv(new StringReader(text), LONGEST_CELL);
            List<Row> rows = new ArrayList<>();
            for (Row row = csv.next(); row != null; row = csv.next()) {
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next row that is not blank; the header is the first.
     *
     * @return the row; null behind the last
     * @throws IOException if the text cannot be read
     */
    public @Nullable Row next() throws IOException {
        while (more()) {
            Row row = row();
            if (!row.isBlank()) {
                width = width == 0 ? row.cells().size() : width;
                return row;
            }
        }
        return null;
    }

    private static boolean hasLine(CharSequence text) {
        return text.chars().dropWhile(Character::isWhitespace).anyMatch(c -> isLineEnd((char) c));
    }

    /** The separator that the first line has more of outside quotes; blank lines before it do not count. */
    static char separatorOf(CharSequence text) {
        int commas = 0;
        int semicolons = 0;
        boolean quoted = false;
        int first = (int) text.chars().takeWhile(Character::isWhitespace).count();
        for (int i = first; i < text.length() && !(isLineEnd(text.charAt(i)) && !quoted); i++) {
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

    /** Whether there is a character at {@code next}; reads on where that is not known yet. */
    private boolean more() throws IOException {
        return next < text.length() || fill();
    }

    private boolean fill() throws IOException {
        int count = ended ? -1 : in.read(chunk);
        ended = count < 0;
        if (!ended) {
            text.append(chunk, 0, count);
        }
        return !ended && (count > 0 || fill());
    }

    /** Lets go of what is read. */
    private void forget() {
        if (next >= CHUNK) {
            text.delete(0, next);
            next = 0;
        }
        start = next;
    }

    private Row row() throws IOException {
        forget();
        int startLine = line;
        List<String> cells = new ArrayList<>();
        while (true) {
            Fault fault = cell(cells);
            if (fault != null || next - start > LONGEST_ROW) {
                return fault(startLine, fault == null ? Fault.TOO_LONG : fault);
            }
            if (!more()) {
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
    private Row fault(int startLine, Fault fault) throws IOException {
        next = start;
        StringBuilder raw = new StringBuilder();
        while (more() && !isLineEnd(text.charAt(next))) {
            if (raw.length() < LONGEST_RAW) {
                raw.append(text.charAt(next));
            }
            next++;
            forget();
        }
        line = startLine;
        if (more()) {
            skipLineEnd(text.charAt(next++));
        }
        return new Row(startLine, List.of(raw.toString()), List.of(fault));
    }

    private void skipLineEnd(char first) throws IOException {
        if (first == '\r' && more() && text.charAt(next) == '\n') {
            next++;
        }
        line++;
    }

    /** Reads a cell; the separator or line end behind it stays unread. */
    private @Nullable Fault cell(List<String> cells) throws IOException {
        if (more() && text.charAt(next) == '"') {
            return quoted(cells);
        }
        int from = next;
        while (more() && text.charAt(next) != separator && !isLineEnd(text.charAt(next))) {
            if (text.charAt(next) == '"') {
                return Fault.STRAY_QUOTE;
            }
            next++;
            if (next - from > longestCell) {
                return Fault.TOO_LONG;
            }
        }
        cells.add(text.substring(from, next));
        return null;
    }

    private @Nullable Fault quoted(List<String> cells) throws IOException {
        StringBuilder cell = new StringBuilder();
        int separators = 0;
        boolean broken = false;
        next++;
        while (true) {
            if (!more()) {
                return Fault.OPEN_QUOTE;
            }
            if (cell.length() > longestCell) {
                return Fault.TOO_LONG;
            }
            char c = text.charAt(next++);
            if (c == '"') {
                if (!more() || text.charAt(next) != '"') {
                    break;
                }
                next++;
            } else if (isLineEnd(c)) {
                skipLineEnd(c);
                separators = 0;
                broken = true;
            } else if (c == separator && line > 1 && broken && ++separators >= width - 1) {
                return Fault.OPEN_QUOTE;
            }
            cell.append(c == '\r' ? '\n' : c);
        }
        boolean ends = !more() || text.charAt(next) == separator || isLineEnd(text.charAt(next));
        cells.add(cell.toString());
        return ends ? null : Fault.STRAY_QUOTE;
    }
}
