package io.ancrage.preference;

/** The values that a {@link Scale} gives the rows of a table. Thread-safe as far as the scale is. */
@FunctionalInterface
public interface RowValues {

    /**
     * The value of one row.
     *
     * @param row from 0 to the number of rows - 1
     * @return the {@linkplain Degree#value value} of the degree that {@link Scale#degree} gives for the row's sheet
     */
    int of(int row);

    /**
     * Adds the weighted values of some rows to their sums: what {@link #of} does row by row, in one go.
     *
     * @param weight the weight
     * @param rows the rows, in any order; as many as are counted are looked at
     * @param count how many
     * @param sums the sums, in the order of the rows
     */
    default void add(int weight, int[] rows, int count, long[] sums) {
        for (int i = 0; i < count; i++) {
            sums[i] += (long) weight * of(rows[i]);
        }
    }
}
