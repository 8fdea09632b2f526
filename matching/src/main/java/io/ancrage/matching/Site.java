package io.ancrage.matching;

import io.ancrage.place.GeoPoint;
import java.util.List;
import java.util.Optional;

/**
 * The points that something may be at: one of a commune, several of an offer whose place is not settled. Immutable; each
 * set of places of a snapshot is one object.
 */
final class Site {

    private final int number;
    private final List<GeoPoint> points;
    /** Of each point x, y and z on the unit sphere. */
    private final double[] coordinates;

    /**
     * A site.
     *
     * @param number its number among the sites of its snapshot
     * @param points the points; where one of them is not known, no distance is, so the site has none
     */
    Site(int number, List<Optional<GeoPoint>> points) {
        this.number = number;
        this.points = points.stream().allMatch(Optional::isPresent)
                ? points.stream().flatMap(Optional::stream).toList()
                : List.of();
        this.coordinates = new double[3 * this.points.size()];
        for (int i = 0; i < this.points.size(); i++) {
            double latitude = StrictMath.toRadians(this.points.get(i).latitude());
            double longitude = StrictMath.toRadians(this.points.get(i).longitude());
            coordinates[3 * i] = StrictMath.cos(latitude) * StrictMath.cos(longitude);
            coordinates[3 * i + 1] = StrictMath.cos(latitude) * StrictMath.sin(longitude);
            coordinates[3 * i + 2] = StrictMath.sin(latitude);
        }
    }

    int number() {
        return number;
    }

    boolean isLocated() {
        return !points.isEmpty();
    }

    int size() {
        return points.size();
    }

    GeoPoint point(int index) {
        return points.get(index);
    }

    /** A coordinate of a point on the unit sphere, from -1 to 1; the axes are 0, 1 and 2. */
    double coordinate(int index, int axis) {
        return coordinates[3 * index + axis];
    }

    /** The square of the chord between two points on the unit sphere: it grows as the distance does, and is quick to have. */
    double squareOfChord(int index, Site other, int otherIndex) {
        double alongX = coordinates[3 * index] - other.coordinates[3 * otherIndex];
        double alongY = coordinates[3 * index + 1] - other.coordinates[3 * otherIndex + 1];
        double alongZ = coordinates[3 * index + 2] - other.coordinates[3 * otherIndex + 2];
        return alongX * alongX + alongY * alongY + alongZ * alongZ;
    }

    /** The chord of a distance in kilometres, up to half around the earth. */
    static double chord(double kilometres) {
        return 2 * StrictMath.sin(Math.min(kilometres / GeoPoint.EARTH_RADIUS_KM, Math.PI) / 2);
    }
}
