package io.ancrage.matching;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds the sites that may be near another: those that have a point in the cubes around one of its points, where space is cut
 * into cubes whose edge is the reach. So it needs no care at the poles or the date line. Immutable.
 */
final class Grid {

    /** About a kilometre: so the number of a cube takes no more than {@value #BITS} bits along each axis. */
    private static final double SMALLEST_EDGE = 2e-4;

    /** Some 2,500 kilometres: larger cubes spare nothing. */
    private static final double LARGEST_EDGE = 0.4;

    private static final int BITS = 14;
    private static final int SITE_BITS = 21;
    private static final long SITES = (1L << SITE_BITS) - 1;
    private static final double BY_A_HAIR = 1 + 1e-6;

    private final List<Site> sites;
    private final boolean isCut;
    private final double edge;
    private final double squareOfReach;
    /** The number of a cube and the index of a site in it, ascending. */
    private final long[] entries;
    /** Sites of which no distance is known: they may be near anything. */
    private final int[] unlocated;

    private final int[] all;

    /**
     * Sorts sites into cubes.
     *
     * @param sites the sites
     * @param reach how many kilometres sites that are near lie apart at most; empty where nobody tells
     */
    Grid(List<Site> sites, OptionalDouble reach) {
        this.sites = sites;
        this.edge = reach.isPresent()
                ? Math.max(Site.chord(reach.getAsDouble()) * BY_A_HAIR, SMALLEST_EDGE)
                : Double.MAX_VALUE;
        this.squareOfReach = edge * edge;
        this.isCut = edge <= LARGEST_EDGE && sites.size() <= SITES;
        this.all = IntStream.range(0, sites.size()).toArray();
        this.unlocated =
                Arrays.stream(all).filter(site -> !sites.get(site).isLocated()).toArray();
        this.entries = isCut ? entries() : new long[0];
    }

    private long[] entries() {
        LongStream.Builder found = LongStream.builder();
        for (int site : all) {
            for (long cube : cubes(sites.get(site))) {
                found.add(cube << SITE_BITS | site);
            }
        }
        return found.build().sorted().toArray();
    }

    /** The indices of the sites that may be near a site, ascending; all others surely are not. */
    int[] around(Site site) {
        if (!isCut || !site.isLocated()) {
            return all;
        }
        IntStream.Builder found = IntStream.builder();
        for (int other : unlocated) {
            found.add(other);
        }
        for (long cube : cubes(site)) {
            for (long alongX = -1; alongX <= 1; alongX++) {
                for (long alongY = -1; alongY <= 1; alongY++) {
                    // The three cubes in a row along the last axis are one range of entries.
                    long middle = cube + (alongX << 2 * BITS) + (alongY << BITS);
                    add(middle - 1, middle + 1, site, found);
                }
            }
        }
        return found.build().sorted().distinct().toArray();
    }

    private void add(long firstCube, long lastCube, Site site, IntStream.Builder found) {
        int from = Arrays.binarySearch(entries, firstCube << SITE_BITS);
        for (int i = from < 0 ? -from - 1 : from; i < entries.length && entries[i] >> SITE_BITS <= lastCube; i++) {
            int other = (int) (entries[i] & SITES);
            if (mayBeNear(site, sites.get(other))) {
                found.add(other);
            }
        }
    }

    private boolean mayBeNear(Site one, Site other) {
        return one.size() > 1 || other.size() > 1 || one.squareOfChord(0, other, 0) <= squareOfReach;
    }

    /** The cubes that the points of a site lie in, without doubles. */
    private long[] cubes(Site site) {
        if (site.size() == 1) {
            return new long[] {cube(site, 0)};
        }
        return IntStream.range(0, site.size())
                .mapToLong(point -> cube(site, point))
                .sorted()
                .distinct()
                .toArray();
    }

    private long cube(Site site, int point) {
        return slice(site.coordinate(point, 0)) << 2 * BITS
                | slice(site.coordinate(point, 1)) << BITS
                | slice(site.coordinate(point, 2));
    }

    /** From 1 on, so that there is one before each. */
    private long slice(double coordinate) {
        return 1 + (long) Math.floor((coordinate + 1) / edge);
    }
}
