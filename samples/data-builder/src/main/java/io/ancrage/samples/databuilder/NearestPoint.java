package io.ancrage.samples.databuilder;

import io.ancrage.place.GeoPoint;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Finds how far the nearest of many points is, exactly. Immutable.
 *
 * <p>The points are sorted by latitude, and the search walks north and south from the asker. A great circle is never
 * shorter than the difference in latitude, so the walk ends in each direction once that alone exceeds the best so far.
 */
final class NearestPoint {

    /** A little less than the length of a degree of latitude on the sphere, so that rounding never ends a walk early. */
    private static final double KM_PER_DEGREE = 111.19;

    private final List<GeoPoint> byLatitude;

    NearestPoint(Collection<GeoPoint> points) {
        byLatitude = points.stream()
                .sorted(Comparator.comparingDouble(GeoPoint::latitude).thenComparingDouble(GeoPoint::longitude))
                .toList();
    }

    /** Kilometres from {@code from} to the nearest point; nothing if there is no point. */
    OptionalDouble kilometresFrom(GeoPoint from) {
        if (byLatitude.isEmpty()) {
            return OptionalDouble.empty();
        }
        int start = firstNorthOf(from.latitude());
        double best = Double.POSITIVE_INFINITY;
        for (int i = start; i < byLatitude.size() && within(best, from, byLatitude.get(i)); i++) {
            best = Math.min(best, from.kilometresTo(byLatitude.get(i)));
        }
        for (int i = start - 1; i >= 0 && within(best, from, byLatitude.get(i)); i--) {
            best = Math.min(best, from.kilometresTo(byLatitude.get(i)));
        }
        return OptionalDouble.of(best);
    }

    private static boolean within(double kilometres, GeoPoint from, GeoPoint point) {
        return Math.abs(point.latitude() - from.latitude()) * KM_PER_DEGREE <= kilometres;
    }

    private int firstNorthOf(double latitude) {
        int low = 0;
        int high = byLatitude.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byLatitude.get(middle).latitude() < latitude) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
