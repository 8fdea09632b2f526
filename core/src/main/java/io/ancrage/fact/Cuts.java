package io.ancrage.fact;

import java.util.Arrays;

/**
 * A set of points on a line, as the cuts at which membership changes. A cut lies just before or just after its point, so
 * open and closed bounds need no further cases. On a discrete line (days) every cut is brought before a point, so that
 * neighbouring ranges meet.
 */
final class Cuts {

    private final boolean discrete;
    private final boolean startsInside;
    private final double[] points;
    private final boolean[] after;

    private Cuts(boolean discrete, boolean startsInside, double[] points, boolean[] after) {
        this.discrete = discrete;
        this.startsInside = startsInside;
        this.points = points;
        this.after = after;
    }

    static Cuts none(boolean discrete) {
        return new Cuts(discrete, false, new double[0], new boolean[0]);
    }

    /** The points from one cut to another; infinite bounds leave that side open. */
    static Cuts range(boolean discrete, double low, boolean lowAfter, double high, boolean highAfter) {
        boolean fromStart = low == Double.NEGATIVE_INFINITY;
        boolean toEnd = high == Double.POSITIVE_INFINITY;
        double[] points = new double[(fromStart ? 0 : 1) + (toEnd ? 0 : 1)];
        boolean[] after = new boolean[points.length];
        int next = 0;
        if (!fromStart) {
            points[next] = discrete && lowAfter ? low + 1 : low;
            after[next++] = !discrete && lowAfter;
        }
        if (!toEnd) {
            points[next] = discrete && highAfter ? high + 1 : high;
            after[next] = !discrete && highAfter;
        }
        return new Cuts(discrete, fromStart, points, after);
    }

    static Cuts point(boolean discrete, double point) {
        return range(discrete, point, false, point, true);
    }

    Cuts complement() {
        return new Cuts(discrete, !startsInside, points, after);
    }

    Cuts and(Cuts other) {
        return merge(other, true);
    }

    Cuts or(Cuts other) {
        return merge(other, false);
    }

    private Cuts merge(Cuts other, boolean both) {
        double[] merged = new double[points.length + other.points.length];
        boolean[] mergedAfter = new boolean[merged.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        boolean inMine = startsInside;
        boolean inTheirs = other.startsInside;
        boolean start = both ? inMine && inTheirs : inMine || inTheirs;
        boolean inside = start;
        while (mine < points.length || theirs < other.points.length) {
            int order = mine == points.length
                    ? 1
                    : theirs == other.points.length
                            ? -1
                            : compare(points[mine], after[mine], other.points[theirs], other.after[theirs]);
            double point = order <= 0 ? points[mine] : other.points[theirs];
            boolean isAfter = order <= 0 ? after[mine] : other.after[theirs];
            if (order <= 0) {
                inMine = !inMine;
                mine++;
            }
            if (order >= 0) {
                inTheirs = !inTheirs;
                theirs++;
            }
            boolean now = both ? inMine && inTheirs : inMine || inTheirs;
            if (now != inside) {
                merged[size] = point;
                mergedAfter[size++] = isAfter;
                inside = now;
            }
        }
        return new Cuts(discrete, start, Arrays.copyOf(merged, size), Arrays.copyOf(mergedAfter, size));
    }

    private static int compare(double point, boolean isAfter, double other, boolean otherAfter) {
        int order = Double.compare(point, other);
        return order != 0 ? order : Boolean.compare(isAfter, otherAfter);
    }

    boolean contains(double point) {
        boolean inside = startsInside;
        for (int i = 0; i < points.length; i++) {
            if (points[i] > point || points[i] == point && after[i]) {
                break;
            }
            inside = !inside;
        }
        return inside;
    }

    /** Whether membership never changes between two points, both included; infinite ends are allowed. */
    boolean isUniform(double low, double high) {
        for (int i = 0; i < points.length; i++) {
            boolean behindLow = points[i] > low || points[i] == low && after[i];
            boolean beforeHigh = points[i] < high || points[i] == high && !after[i];
            if (behindLow && beforeHigh) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line's beginning is inside. */
    boolean startsInside() {
        return startsInside;
    }

    /** The points of the cuts, ascending; not to be written to. */
    double[] points() {
        return points;
    }

    /** Whether each cut lies just after its point; not to be written to. */
    boolean[] after() {
        return after;
    }

    boolean isEverything() {
        return startsInside && points.length == 0;
    }

    boolean isNothing() {
        return !startsInside && points.length == 0;
    }
}
