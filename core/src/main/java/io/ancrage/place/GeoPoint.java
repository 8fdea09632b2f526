package io.ancrage.place;

import io.ancrage.AncrageException;

/**
 * A point on the earth, in WGS 84 degrees. Immutable.
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

    /** The mean radius of the earth in kilometres (IUGG, R1 of GRS 80). */
    public static final double EARTH_RADIUS_KM = 6371.0088;

    public GeoPoint {
        check("latitude", latitude, 90);
        check("longitude", longitude, 180);
        // -0.0 is 0.0: one point, one value.
        latitude += 0.0;
        longitude += 0.0;
    }

    /**
     * The point at these coordinates; latitude comes first.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     * @return the point
     */
    public static GeoPoint ofDegrees(double latitude, double longitude) {
        return new GeoPoint(latitude, longitude);
    }

    /**
     * The great-circle distance to another point, by the haversine formula on a sphere.
     *
     * @param other the other point
     * @return kilometres, at least 0
     */
    public double kilometresTo(GeoPoint other) {
        return kilometres(latitude, longitude, other.latitude, other.longitude);
    }

    /**
     * The great-circle distance between two points given by their coordinates, without making objects.
     *
     * @param latitude degrees north of the first
     * @param longitude degrees east of the first
     * @param otherLatitude degrees north of the second
     * @param otherLongitude degrees east of the second
     * @return kilometres, at least 0
     */
    public static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double sinLatitude = StrictMath.sin(StrictMath.toRadians(otherLatitude - latitude) / 2);
        double sinLongitude = StrictMath.sin(StrictMath.toRadians(otherLongitude - longitude) / 2);
        double square = sinLatitude * sinLatitude
                + StrictMath.cos(StrictMath.toRadians(latitude))
                        * StrictMath.cos(StrictMath.toRadians(otherLatitude))
                        * sinLongitude
                        * sinLongitude;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(square)));
    }

    private static void check(String name, double degrees, int limit) {
        if (!(degrees >= -limit && degrees <= limit)) {
            throw new AncrageException(
                    "ANC-GEO-001",
                    degrees + " n'est pas une " + name + " en degrés (de -" + limit + " à " + limit
                            + ") ; latitude et longitude sont peut-être inversées",
                    degrees + " is not a " + name + " in degrees (-" + limit + " to " + limit
                            + "); maybe latitude and longitude are swapped");
        }
    }
}
