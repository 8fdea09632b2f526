package io.ancrage.samples.databuilder;

/**
 * A known value of a fact, with its origin. An unknown one is an empty {@link java.util.Optional} of this. Immutable.
 *
 * @param value as it is written in the resource
 * @param origin where it comes from
 */
record Cell(String value, Origin origin) {

    /** The value that says: known, and there is none. */
    static final String NONE = "-";

    Cell {
        // "@" starts the number of an origin, and a line holds one value.
        if (value.isEmpty() || value.contains("@") || value.contains("\n")) {
            throw new IllegalArgumentException("not a value of a cell: \"" + value + "\"");
        }
    }
}
