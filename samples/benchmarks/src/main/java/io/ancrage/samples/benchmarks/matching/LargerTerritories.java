package io.ancrage.samples.benchmarks.matching;

/**
 * What is known of the communes of an intercommunality or a département together, so that most questions are answered
 * without a look at each commune.
 */
final class LargerTerritories {

    private static final int FULL = PlainWish.FULL;
    private static final int HALF = PlainWish.HALF;

    private final Communes communes;
    /** The départements of its communes, as bits. */
    private final long[] low;

    private final long[] high;
    /** By fact and territory: the least and the greatest known value; not a number where none is known. */
    private final double[][] least;

    private final double[][] greatest;
    /** By fact and territory: whether a value is missing. */
    private final boolean[][] open;
    /** By code fact and territory: the codes, none and missing that occur, as bits. */
    private final long[][] codes;
    /** The box of its points; whether all communes have one. */
    private final double[][] boxes;

    LargerTerritories(Communes communes) {
        this.communes = communes;
        int size = communes.territories.size();
        low = new long[size];
        high = new long[size];
        least = new double[NumberFact.OF_COMMUNES][size];
        greatest = new double[NumberFact.OF_COMMUNES][size];
        open = new boolean[NumberFact.OF_COMMUNES][size];
        codes = new long[CodeFact.OF_COMMUNES][size];
        boxes = new double[size][];
        for (int territory = communes.size; territory < size; territory++) {
            boxes[territory] = new double[] {90, -90, 180, -180};
            for (int fact = 0; fact < NumberFact.OF_COMMUNES; fact++) {
                least[fact][territory] = Double.POSITIVE_INFINITY;
                greatest[fact][territory] = Double.NEGATIVE_INFINITY;
            }
            for (int commune : communes.places[territory]) {
                take(territory, commune);
            }
        }
    }

    private void take(int territory, int commune) {
        int department = communes.department[commune];
        low[territory] |= department < 64 ? 1L << department : 0;
        high[territory] |= department < 64 ? 0 : 1L << department - 64;
        for (int fact = 0; fact < NumberFact.OF_COMMUNES; fact++) {
            double value = communes.numbers[fact][commune];
            if (value != value) {
                open[fact][territory] = true;
            } else {
                least[fact][territory] = Math.min(least[fact][territory], value);
                greatest[fact][territory] = Math.max(greatest[fact][territory], value);
            }
        }
        for (int fact = 0; fact < CodeFact.OF_COMMUNES; fact++) {
            codes[fact][territory] |= 1L << communes.codes[fact][commune] + 2;
        }
        double[] box = boxes[territory];
        double north = communes.latitude[commune];
        double east = communes.longitude[commune];
        // Without a point the box becomes no numbers, and no comparison with it holds.
        box[0] = Math.min(box[0], north);
        box[1] = Math.max(box[1], north);
        box[2] = Math.min(box[2], east);
        box[3] = Math.max(box[3], east);
    }

    int inside(int territory, PlainArea area) {
        if (area.kind() != PlainArea.Kind.CIRCLE) {
            long in = low[territory] & area.low() | high[territory] & area.high();
            long out = low[territory] & ~area.low() | high[territory] & ~area.high();
            return in == 0 ? PlainWish.FALSE : out == 0 ? PlainWish.TRUE : PlainWish.UNKNOWN;
        }
        if (isFar(territory, area.latitude(), area.longitude(), area.kilometres())) {
            return PlainWish.FALSE;
        }
        int[] places = communes.places[territory];
        int first = area.truth(communes, places[0]);
        for (int place : places) {
            if (first == PlainWish.UNKNOWN || area.truth(communes, place) != first) {
                return PlainWish.UNKNOWN;
            }
        }
        return first;
    }

    /** Whether all of its communes have points, and surely none of them within a distance. */
    private boolean isFar(int territory, double latitude, double longitude, double kilometres) {
        double[] box = boxes[territory];
        double degrees = kilometres / PlainArea.LEAST_KM_PER_DEGREE;
        double width = degrees / Math.cos(Math.toRadians(Math.min(80, Math.abs(latitude) + degrees)));
        return box[0] - latitude > degrees
                || latitude - box[1] > degrees
                || box[2] - longitude > width
                || longitude - box[3] > width;
    }

    int truth(int territory, PlainWish wish) {
        if (wish.form == PlainWish.Form.BETWEEN) {
            double from = least[wish.fact][territory];
            double to = greatest[wish.fact][territory];
            boolean closed = !open[wish.fact][territory];
            if (closed && (to < wish.from || from > wish.to)) {
                return PlainWish.FALSE;
            }
            if (from >= wish.from && to <= wish.to && from <= to) {
                return closed ? PlainWish.TRUE : PlainWish.UNKNOWN;
            }
            // A value is missing, or the least and the greatest differ in it: unknown, unless all lie on both sides.
            return closed && isOnBothSides(territory, wish) ? PlainWish.FALSE : PlainWish.UNKNOWN;
        }
        long accepted = wish.mask << 2;
        long found = codes[wish.fact][territory];
        long missing = found & 1;
        return missing != 0 || (found & accepted) != 0 && (found & ~accepted) != 0
                ? PlainWish.UNKNOWN
                : (found & accepted) != 0 ? PlainWish.TRUE : PlainWish.FALSE;
    }

    private boolean isOnBothSides(int territory, PlainWish wish) {
        double[] column = communes.numbers[wish.fact];
        for (int commune : communes.places[territory]) {
            if (column[commune] >= wish.from && column[commune] <= wish.to) {
                return false;
            }
        }
        return true;
    }

    /** Half where it is unknown; of an interval the end nearest to half. */
    int degree(int territory, PlainWish wish) {
        return switch (wish.form) {
            case LINE -> line(territory, wish);
            case AROUND -> around(territory, wish);
            case NEAR -> near(territory, wish);
            case RANKED -> ranked(territory, wish);
            default -> {
                int degree = PlainWish.ofTruth(truth(territory, wish));
                yield degree == PlainWish.OPEN ? HALF : degree;
            }
        };
    }

    private static int nearest(int low, int high) {
        return Math.max(low, Math.min(high, HALF));
    }

    private int line(int territory, PlainWish wish) {
        if (open[wish.fact][territory]) {
            return HALF;
        }
        int one = wish.ofLine(least[wish.fact][territory]);
        int other = wish.ofLine(greatest[wish.fact][territory]);
        return nearest(Math.min(one, other), Math.max(one, other));
    }

    private int around(int territory, PlainWish wish) {
        if (open[wish.fact][territory]) {
            return HALF;
        }
        double[] column = communes.numbers[wish.fact];
        int low = FULL;
        int high = 0;
        for (int commune : communes.places[territory]) {
            int degree = wish.ofIdeal(column[commune]);
            low = Math.min(low, degree);
            high = Math.max(high, degree);
        }
        return nearest(low, high);
    }

    private int near(int territory, PlainWish wish) {
        if (isFar(territory, wish.latitude, wish.longitude, wish.from)) {
            return 0;
        }
        int low = FULL;
        int high = 0;
        for (int commune : communes.places[territory]) {
            int degree = wish.ofPoint(communes.latitude[commune], communes.longitude[commune]);
            if (degree == PlainWish.OPEN) {
                return HALF;
            }
            low = Math.min(low, degree);
            high = Math.max(high, degree);
            if (low <= HALF && high >= HALF) {
                return HALF;
            }
        }
        return nearest(low, high);
    }

    private int ranked(int territory, PlainWish wish) {
        int low = FULL;
        int high = 0;
        for (int commune : communes.places[territory]) {
            int degree = wish.ofStep(communes.codes[wish.fact][commune]);
            if (degree == PlainWish.OPEN) {
                return HALF;
            }
            low = Math.min(low, degree);
            high = Math.max(high, degree);
        }
        return nearest(low, high);
    }
}
