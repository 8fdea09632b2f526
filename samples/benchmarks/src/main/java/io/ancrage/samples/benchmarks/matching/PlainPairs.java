package io.ancrage.samples.benchmarks.matching;

import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.matching.JointMatch;
import io.ancrage.matching.Match;
import io.ancrage.matching.Matcher;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.preference.Degree;
import io.ancrage.project.JointProject;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plain way to find the pairs of a couple: each match of the one with each of the other. */
final class PlainPairs {

    private static final long QUICK = 4_000_000;
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt((Pair pair) -> -pair.rank)
            .thenComparing(Pair::fits)
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second);

    private final Territories france;
    private final Matcher matcher;
    private final List<JointProject> couples;
    private final Map<TerritoryCode, List<double[]>> points = new HashMap<>();

    private record Pair(int first, int second, Truth fits, int rank) {}

    PlainPairs(Territories france, Matcher matcher, List<JointProject> couples) {
        this.france = france;
        this.matcher = matcher;
        this.couples = couples;
    }

    private List<Match> matches(int couple, boolean first) {
        JointProject both = couples.get(couple);
        return matcher.offersFor(first ? both.first() : both.second())
                .ungrouped()
                .top(Integer.MAX_VALUE);
    }

    boolean isQuick(int couple) {
        return (long) matches(couple, true).size() * matches(couple, false).size() < QUICK;
    }

    Object ask(int couple) {
        return best(matches(couple, true), matches(couple, false), couples.get(couple));
    }

    private List<Pair> best(List<Match> ones, List<Match> others, JointProject couple) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < ones.size(); one++) {
            for (int other = 0; other < others.size(); other++) {
                Truth fits = ones.get(one).fits().and(others.get(other).fits());
                Truth near =
                        near(ones.get(one), others.get(other), couple.nearness().limit());
                if (!near.isFalse()) {
                    int rank =
                            Degree.joint(ones.get(one).rank(), others.get(other).rank());
                    pairs.add(new Pair(one, other, fits.and(near), rank));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        List<Pair> best = new ArrayList<>();
        Set<List<TerritoryCode>> shown = new HashSet<>();
        for (Pair pair : pairs) {
            List<TerritoryCode> territories = List.of(
                    ones.get(pair.first()).territory().code(),
                    others.get(pair.second()).territory().code());
            if (best.size() < Answer.MOST && shown.add(territories)) {
                best.add(pair);
            }
        }
        return best;
    }

    /** Near if all combinations of places are, not if none is. */
    private Truth near(Match one, Match other, int kilometres) {
        Truth first = null;
        for (double[] here : points(one.territory().code())) {
            for (double[] there : points(other.territory().code())) {
                double distance = GeoPoint.kilometres(here[0], here[1], there[0], there[1]);
                Truth near = Double.isNaN(distance) ? Truth.UNKNOWN : Truth.of(distance <= kilometres);
                if (near.isUnknown() || first != null && first != near) {
                    return Truth.UNKNOWN;
                }
                first = near;
            }
        }
        return first == null ? Truth.UNKNOWN : first;
    }

    private List<double[]> points(TerritoryCode code) {
        return points.computeIfAbsent(code, missing -> {
            List<Territory> communes = code.level() == TerritoryLevel.COMMUNE
                    ? List.of(france.require(code))
                    : france.in(Area.in(code.toString()), TerritoryLevel.COMMUNE);
            return communes.stream()
                    .map(commune -> {
                        FactSheet sheet = france.sheet(commune.code());
                        return new double[] {
                            degrees(sheet, true), degrees(sheet, false),
                        };
                    })
                    .toList();
        });
    }

    private static double degrees(FactSheet sheet, boolean north) {
        return sheet.read(north ? Inside.LATITUDE : Inside.LONGITUDE) instanceof Known<BigDecimal> known
                ? known.known().doubleValue()
                : Double.NaN;
    }

    /** Holds the pairs of the library against these. */
    void check(int couple, List<JointMatch> found) {
        List<Match> ones = matches(couple, true);
        List<Match> others = matches(couple, false);
        List<String> expected = best(ones, others, couples.get(couple)).stream()
                .map(pair -> ones.get(pair.first()) + " " + others.get(pair.second()) + " " + pair.fits() + " "
                        + pair.rank())
                .toList();
        List<String> actual = found.stream()
                .map(pair -> pair.first() + " " + pair.second() + " " + pair.fits() + " " + pair.rank())
                .toList();
        if (!actual.equals(expected)) {
            throw new IllegalStateException("couple " + couple + ": " + actual + ", not " + expected);
        }
    }
}
