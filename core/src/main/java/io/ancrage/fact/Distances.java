package io.ancrage.fact;

import io.ancrage.place.GeoPoint;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Great-circle kilometres from one point to the rows of a table. The exact figure is that of {@link GeoPoint#kilometres};
 * the rough one costs a few nanoseconds and lies within {@link #TOLERANCE_KM} of it, so that only what falls on an edge need
 * be computed exactly. Immutable and thread-safe.
 */
public final class Distances {

    /** How far the rough figure may lie from the exact one, in kilometres: a millimetre. */
    public static final double TOLERANCE_KM = 1e-6;

    /** Kilometres of a degree of latitude, a little less than true so that nothing near is passed over. */
    static final double LEAST_KM_PER_DEGREE = 111;

    /** What a chord of the unit sphere is lengthened by so that nothing near is passed over: some millimetres. */
    private static final double CHORD_TOLERANCE = 1e-9;

    private final GeoPoint from;
    private final Points points;
    private final double x;
    private final double y;
    private final double z;

    Distances(GeoPoint from, Points points) {
        this.from = from;
        this.points = points;
        double latitude = StrictMath.toRadians(from.latitude());
        double longitude = StrictMath.toRadians(from.longitude());
        this.x = StrictMath.cos(latitude) * StrictMath.cos(longitude);
        this.y = StrictMath.cos(latitude) * StrictMath.sin(longitude);
        this.z = StrictMath.sin(latitude);
    }

    /**
     * The exact distance.
     *
     * @param row the row
     * @return kilometres; NaN where the row's coordinates are missing
     */
    public double exact(int row) {
        double latitude = points.latitudes.applyAsDouble(row);
        double longitude = points.longitudes.applyAsDouble(row);
        return Double.isFinite(latitude) && Double.isFinite(longitude)
                ? GeoPoint.kilometres(from.latitude(), from.longitude(), latitude, longitude)
                : Double.NaN;
    }

    /**
     * The distance within {@link #TOLERANCE_KM}.
     *
     * @param row the row
     * @return kilometres; NaN where the row's coordinates are missing
     */
    public double rough(int row) {
        double dx = points.x[row] - x;
        double dy = points.y[row] - y;
        double dz = points.z[row] - z;
        double half = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
        if (half < Points.SMALL) {
            return Points.TWICE_RADIUS_KM * Points.smallArcSine(half);
        }
        // Near the other side of the world the exact formula is itself less sharp than the tolerance.
        return half < Points.FAR ? Points.TWICE_RADIUS_KM * StrictMath.asin(half) : exact(row);
    }

    /**
     * Tells the rows that may lie within so many kilometres: all others, except {@link #forEachUnplaced}, lie farther away.
     */
    void forEachNear(double kilometres, IntConsumer row) {
        double degrees = kilometres / LEAST_KM_PER_DEGREE;
        double angle = Math.min(Math.PI, kilometres / GeoPoint.EARTH_RADIUS_KM);
        double chord = 2 * StrictMath.sin(angle / 2) + CHORD_TOLERANCE;
        points.bands().forEach(from.latitude() - degrees, from.latitude() + degrees, x, y, z, chord * chord, row);
    }

    /** Tells the rows without coordinates. */
    void forEachUnplaced(IntConsumer row) {
        IntStream.of(points.bands().unplaced).forEach(row);
    }

    /** The rows by latitude. */
    private static final class Bands {

        private final int[] rows;
        private final double[] latitudes;
        private final double[] x;
        private final double[] y;
        private final double[] z;
        private final int[] unplaced;

        Bands(Points points) {
            this.rows = IntStream.range(0, points.x.length)
                    .filter(row -> !Double.isNaN(points.x[row]))
                    .boxed()
                    .sorted(Comparator.comparingDouble(points.latitudes::applyAsDouble))
                    .mapToInt(Integer::intValue)
                    .toArray();
            this.latitudes = IntStream.of(rows).mapToDouble(points.latitudes).toArray();
            this.x = IntStream.of(rows).mapToDouble(row -> points.x[row]).toArray();
            this.y = IntStream.of(rows).mapToDouble(row -> points.y[row]).toArray();
            this.z = IntStream.of(rows).mapToDouble(row -> points.z[row]).toArray();
            this.unplaced = IntStream.range(0, points.x.length)
                    .filter(row -> Double.isNaN(points.x[row]))
                    .toArray();
        }

        /** Tells the rows between two latitudes to which the squared chord from a point is not longer. */
        void forEach(
                double south, double north, double fromX, double fromY, double fromZ, double longest, IntConsumer row) {
            int end = firstFrom(Math.nextUp(north));
            for (int place = firstFrom(south); place < end; place++) {
                double dx = x[place] - fromX;
                double dy = y[place] - fromY;
                double dz = z[place] - fromZ;
                if (dx * dx + dy * dy + dz * dz <= longest) {
                    row.accept(rows[place]);
                }
            }
        }

        private int firstFrom(double latitude) {
            int found = Arrays.binarySearch(latitudes, latitude);
            if (found < 0) {
                return ~found;
            }
            while (found > 0 && latitudes[found - 1] == latitude) {
                found--;
            }
            return found;
        }
    }

    /** The rows of a table as points of the unit sphere. */
    static final class Points {

        static final double SMALL = 0.1;
        static final double FAR = 0.99;
        static final double TWICE_RADIUS_KM = 2 * GeoPoint.EARTH_RADIUS_KM;

        private final IntToDoubleFunction latitudes;
        private final IntToDoubleFunction longitudes;
        private final double[] x;
        private final double[] y;
        private final double[] z;
        private volatile @Nullable Bands bands;

        Points(int rows, IntToDoubleFunction latitudes, IntToDoubleFunction longitudes) {
            this.latitudes = latitudes;
            this.longitudes = longitudes;
            this.x = new double[rows];
            this.y = new double[rows];
            this.z = new double[rows];
            for (int row = 0; row < rows; row++) {
                double latitude = latitudes.applyAsDouble(row);
                double longitude = longitudes.applyAsDouble(row);
                boolean known = Double.isFinite(latitude) && Double.isFinite(longitude);
                double phi = known ? StrictMath.toRadians(latitude) : Double.NaN;
                double lambda = known ? StrictMath.toRadians(longitude) : Double.NaN;
                x[row] = StrictMath.cos(phi) * StrictMath.cos(lambda);
                y[row] = StrictMath.cos(phi) * StrictMath.sin(lambda);
                z[row] = StrictMath.sin(phi);
            }
        }

        private Bands bands() {
            Bands made = bands;
            if (made == null) {
                made = new Bands(this);
                bands = made;
            }
            return made;
        }

        /** The first terms of the series; what is left out is below 3e-13 for what is {@link #SMALL}. */
        static double smallArcSine(double value) {
            double square = value * value;
            double sum = 105.0 / 3456;
            sum = 15.0 / 336 + square * sum;
            sum = 3.0 / 40 + square * sum;
            sum = 1.0 / 6 + square * sum;
            return value * (1 + square * sum);
        }
    }
}
