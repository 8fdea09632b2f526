package io.ancrage.samples.databuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The columns of one vintage that are added to one count. Immutable.
 *
 * @param origin the list and its vintage
 * @param columns one per kind of establishment
 */
record CountVintage(Origin origin, List<String> columns) {

    /**
     * The count of the newest vintage that finds at least one; else 0, said by all the vintages that cover the row; else
     * unknown.
     *
     * <p>A newer list may leave out a kind that an older one holds, so its zero alone does not end the question. Kinds
     * are added within one vintage only, since two lists may count the same establishment.
     */
    static Optional<Cell> newest(Row row, List<CountVintage> newestFirst) {
        List<Origin> zeros = new ArrayList<>();
        for (CountVintage vintage : newestFirst) {
            OptionalInt count = vintage.count(row);
            if (count.isPresent()) {
                if (count.getAsInt() > 0) {
                    return Optional.of(vintage.origin.says(Integer.toString(count.getAsInt())));
                }
                zeros.add(vintage.origin);
            }
        }
        return zeros.isEmpty()
                ? Optional.empty()
                : Optional.of(Origin.together(zeros).says("0"));
    }

    /** The sum of the kinds; unknown as soon as one of them is. */
    private OptionalInt count(Row row) {
        int sum = 0;
        for (String column : columns) {
            OptionalInt count = row.count(column);
            if (count.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += count.getAsInt();
        }
        return OptionalInt.of(sum);
    }
}
