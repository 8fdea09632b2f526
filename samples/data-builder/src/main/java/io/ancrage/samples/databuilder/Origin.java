package io.ancrage.samples.databuilder;

import io.ancrage.Vintage;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The source of a cell, by its id in the sources' table, and the time that the cell tells of. Immutable.
 *
 * @param source such as {@code insee-bpe-2018}
 * @param vintage such as {@code 2018}
 */
record Origin(String source, Vintage vintage) {

    static Origin of(String source, String vintage) {
        return new Origin(source, Vintage.of(vintage));
    }

    /** What several sources say together. The vintage is the one of the first, which has to be the newest. */
    static Origin together(List<Origin> newestFirst) {
        String sources = newestFirst.stream().map(Origin::source).collect(Collectors.joining("+"));
        return new Origin(sources, newestFirst.get(0).vintage());
    }

    /** A value that this origin gives. */
    Cell says(String value) {
        return new Cell(value, this);
    }

    /** That there is none of it, which this origin knows. */
    Cell saysNone() {
        return new Cell(Cell.NONE, this);
    }

    @Override
    public String toString() {
        return source + ":" + vintage;
    }
}
