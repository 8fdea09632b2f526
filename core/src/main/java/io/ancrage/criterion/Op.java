package io.ancrage.criterion;

import java.util.Arrays;
import java.util.Optional;

/** The tests of a {@link Comparison}. {@code atLeast}, {@code atMost} and {@code between} include their bounds. */
public enum Op {
    /** Equals the value; for a code: is it, or is under it. */
    IS("is"),
    /** Equals one of the values; for a code: is one of them, or is under one of them. */
    IN("in"),
    /** Not less than the value; the bound is included. */
    AT_LEAST("atLeast"),
    /** Strictly greater than the value, or strictly after it. */
    ABOVE("above"),
    /** Not more than the value; the bound is included. */
    AT_MOST("atMost"),
    /** Strictly less than the value, or strictly before it. */
    BELOW("below"),
    /** From the first value to the second, both included. */
    BETWEEN("between"),
    /** A set that holds at least one of the codes, or a code under one of them. */
    HAS_ANY("hasAny"),
    /** A set that holds each of the codes, or a code under it. */
    HAS_ALL("hasAll");

    private final String word;

    Op(String word) {
        this.word = word;
    }

    /**
     * The word of the JSON form.
     *
     * @return such as {@code atLeast}
     */
    public String word() {
        return word;
    }

    /**
     * The test of a JSON word.
     *
     * @param word such as {@code atLeast}
     * @return the test, or empty
     */
    public static Optional<Op> ofWord(String word) {
        return Arrays.stream(values()).filter(op -> op.word.equals(word)).findFirst();
    }
}
