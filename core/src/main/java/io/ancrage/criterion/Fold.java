package io.ancrage.criterion;

import java.util.Arrays;
import java.util.Optional;

/** What {@link Over} makes of the entries in its window. */
public enum Fold {
    /** The sum of the amounts; 0 where a complete series has none. */
    SUM("sum"),
    /** The mean of the amounts, to 15 digits half up; none where a complete series has none. */
    MEAN("mean"),
    /** The smallest amount; none where a complete series has none. */
    MIN("min"),
    /** The greatest amount; none where a complete series has none. */
    MAX("max"),
    /** How many entries; 0 where a complete list has none. */
    COUNT("count"),
    /** The amount of the last period, or the date of the last event; none where a complete list has none. */
    LAST("last");

    private final String word;

    Fold(String word) {
        this.word = word;
    }

    /**
     * The word of the JSON form.
     *
     * @return such as {@code sum}
     */
    public String word() {
        return word;
    }

    /**
     * The fold of a JSON word.
     *
     * @param word such as {@code sum}
     * @return the fold, or empty
     */
    public static Optional<Fold> ofWord(String word) {
        return Arrays.stream(values()).filter(fold -> fold.word.equals(word)).findFirst();
    }
}
