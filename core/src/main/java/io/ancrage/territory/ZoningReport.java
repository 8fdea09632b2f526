package io.ancrage.territory;

import io.ancrage.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What became of a file of zonings: the directory with all good rows, and every bad cell with its place and remedy.
 * Immutable.
 *
 * @param territories the directory with the good rows
 * @param taken how many rows were taken
 * @param rejected how many rows were not taken; each has at least one problem
 * @param problems the bad cells, by line and then in the order of the columns
 * @param notes what was taken, or done, in a way that the reader should know of: former codes, columns that were not
 *     read, a completeness that was not applied
 */
public record ZoningReport(
        Territories territories, int taken, int rejected, List<Remark> problems, List<Remark> notes) {

    /**
     * A remark on a place of the file.
     *
     * @param line the line, from 1; of a row over several lines the first
     * @param column the name of the column; empty when it is the whole row, or the whole file
     * @param value what stands there
     * @param text what is wrong and what would be right
     */
    public record Remark(int line, String column, String value, Text text) {

        public Remark {
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(text, "text");
        }

        /**
         * The whole remark for a reader.
         *
         * @param locale the reader's locale
         * @return such as {@code line 12, zone: ...}
         */
        public String message(Locale locale) {
            String place = (Text.isFrench(locale) ? "ligne " : "line ") + line;
            String where = column.isEmpty() ? place : place + ", " + column;
            return where + (Text.isFrench(locale) ? " : " : ": ") + text.in(locale);
        }
    }

    public ZoningReport {
        Objects.requireNonNull(territories, "territories");
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /**
     * Whether every row was taken.
     *
     * @return true without problems; there may be notes
     */
    public boolean isClean() {
        return problems.isEmpty();
    }
}
