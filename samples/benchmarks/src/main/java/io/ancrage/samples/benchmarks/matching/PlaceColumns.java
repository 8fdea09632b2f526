package io.ancrage.samples.benchmarks.matching;

import java.util.Arrays;

/** The numbers of communes in forms that a loop without a branch can use. */
final class PlaceColumns {

    private static final double FAR = 1e7;

    /** By fact: the values without doubles, ascending. */
    private final double[][] values = new double[NumberFact.OF_COMMUNES][];

    /** By fact and commune: the place of its value among these; -1 where it is missing. */
    final int[][] ranks = new int[NumberFact.OF_COMMUNES][];

    /** By fact and commune: the value; where it is missing, one below all. */
    final double[][] low = new double[NumberFact.OF_COMMUNES][];

    /** By fact and commune: the value; where it is missing, one above all. */
    final double[][] high = new double[NumberFact.OF_COMMUNES][];

    /** By fact and commune: half where the value is missing, else nothing. */
    final short[][] halves = new short[NumberFact.OF_COMMUNES][];

    PlaceColumns(Communes communes) {
        for (int fact = 0; fact < values.length; fact++) {
            double[] column = communes.numbers[fact];
            values[fact] = Arrays.stream(column)
                    .filter(value -> value == value)
                    .sorted()
                    .distinct()
                    .toArray();
            ranks[fact] = new int[column.length];
            low[fact] = column.clone();
            high[fact] = column.clone();
            halves[fact] = new short[column.length];
            for (int commune = 0; commune < column.length; commune++) {
                boolean open = column[commune] != column[commune];
                ranks[fact][commune] = open ? -1 : Arrays.binarySearch(values[fact], column[commune]);
                low[fact][commune] = open ? -FAR : column[commune];
                high[fact][commune] = open ? FAR : column[commune];
                halves[fact][commune] = (short) (open ? PlainWish.HALF : 0);
            }
        }
    }

    /** The place of the first value from a bound on. */
    int from(PlainWish wish) {
        int place = Arrays.binarySearch(values[wish.fact], wish.from);
        return place < 0 ? -place - 1 : place;
    }

    /** The place of the last value up to a bound. */
    int to(PlainWish wish) {
        int place = Arrays.binarySearch(values[wish.fact], wish.to);
        return place < 0 ? -place - 2 : place;
    }
}
