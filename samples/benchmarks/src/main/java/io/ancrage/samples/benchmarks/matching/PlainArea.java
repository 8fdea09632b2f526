package io.ancrage.samples.benchmarks.matching;

import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a project searches: a circle, or the départements of a set.
 *
 * @param kind how it is stated
 * @param codes the codes of the territories, where it is stated by such
 * @param low the départements 0 to 63, as bits
 * @param high the départements 64 to 127, as bits
 * @param latitude of a circle's centre
 * @param longitude of a circle's centre
 * @param kilometres a circle's radius
 */
record PlainArea(
        Kind kind, List<String> codes, long low, long high, double latitude, double longitude, double kilometres) {

    /** Kilometres of a degree of latitude, a little less than true. */
    static final double LEAST_KM_PER_DEGREE = 111;

    /** How an area is stated. */
    enum Kind {
        EVERYWHERE,
        METROPOLITAN,
        TERRITORIES,
        CIRCLE
    }

    boolean hasDepartment(int department) {
        return ((department < 64 ? low >>> department : high >>> department - 64) & 1) != 0;
    }

    /** The same, a circle a few decimetres farther north in each round. */
    PlainArea nudged(int round) {
        return new PlainArea(kind, codes, low, high, PlainWish.nudged(latitude, round), longitude, kilometres);
    }

    int truth(Communes communes, int commune) {
        if (kind != Kind.CIRCLE) {
            return hasDepartment(communes.department[commune]) ? PlainWish.TRUE : PlainWish.FALSE;
        }
        double north = communes.latitude[commune];
        double east = communes.longitude[commune];
        if (north != north || east != east) {
            return PlainWish.UNKNOWN;
        }
        return Math.abs(north - latitude) * LEAST_KM_PER_DEGREE <= kilometres
                        && GeoPoint.kilometres(latitude, longitude, north, east) <= kilometres
                ? PlainWish.TRUE
                : PlainWish.FALSE;
    }

    /** Of the world's objects. */
    Area area() {
        return switch (kind) {
            case EVERYWHERE -> Area.everywhere();
            case METROPOLITAN -> Area.metropolitan();
            case CIRCLE -> Area.around(GeoPoint.ofDegrees(latitude, longitude), kilometres);
            case TERRITORIES -> {
                List<Area> parts = new ArrayList<>();
                codes.forEach(code -> parts.add(Area.in(code)));
                yield parts.size() == 1 ? parts.get(0) : new Area.Union(parts);
            }
        };
    }
}
