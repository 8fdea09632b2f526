package io.ancrage.matching;

import io.ancrage.Range;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Gap;
import io.ancrage.fact.PairFacts;
import io.ancrage.fact.Why;
import io.ancrage.place.TravelMode;
import io.ancrage.place.TravelTimes;
import io.ancrage.preference.Degree;
import io.ancrage.project.Nearness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How far two sites lie apart, and how near that is. Where they may be at several points, every combination counts.
 * Immutable, and thread-safe as the host's travel times are.
 */
final class PairDistance {

    /** A host is not asked for more combinations of two sites than this: such a distance is as good as unknown. */
    static final int MOST_COMBINATIONS = 1_000;

    /** More minutes than these are told as "or more": a host may say any number beyond what it looks for. */
    private static final int LONG = 2_880;

    /** How far the square of a chord may be off, relatively: far more than it is, from centimetres on. */
    private static final double ROUGHLY = 1e-6;

    private static final double A_CENTIMETRE = 2.5e-18;

    private final Nearness nearness;
    private final TravelTimes times;

    /** The least and the greatest distance of all combinations. */
    private record Extremes(double least, double most) {}

    PairDistance(Nearness nearness, TravelTimes times) {
        this.nearness = nearness;
        this.times = times;
    }

    Nearness nearness() {
        return nearness;
    }

    /** How many kilometres two points that are near lie apart at most; empty where nobody tells. */
    OptionalDouble reach() {
        Optional<TravelMode> mode = nearness.mode();
        return mode.isPresent()
                ? times.kilometresWithin(nearness.end(), mode.get())
                : OptionalDouble.of(nearness.end());
    }

    /** How near two sites are: what all combinations give, else the interval of what they give. */
    Degree degree(Site one, Site other) {
        return extremes(one, other, true)
                .map(apart -> {
                    int low = nearness.degree(apart.most());
                    int high = nearness.degree(apart.least());
                    return low == high ? Degree.exactly(low) : Degree.between(low, high);
                })
                .orElse(Degree.UNKNOWN);
    }

    /** Whether two sites are near: in all combinations, in none, or to be confirmed. */
    static Truth holds(Degree degree) {
        return degree.low() > 0 ? Truth.TRUE : degree.high() == 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** The distance, kilometres to a tenth or minutes; open where it is not known. */
    Range range(Site one, Site other) {
        return extremes(one, other, false)
                .map(apart -> new Range(
                        Optional.of(rounded(apart.least())),
                        Optional.of(rounded(apart.most()))
                                .filter(most -> nearness.mode().isEmpty() || apart.most() <= LONG)))
                .orElse(Range.UNKNOWN);
    }

    private static BigDecimal rounded(double distance) {
        return BigDecimal.valueOf(distance).setScale(1, RoundingMode.HALF_UP);
    }

    Fact<BigDecimal> fact() {
        return nearness.mode().map(PairFacts::travelMinutes).orElse(PairFacts.DISTANCE);
    }

    /** Why the distance of two sites is open, where it is. */
    Gap gap(Site one, Site other) {
        boolean differs = one.isLocated() && other.isLocated() && combinations(one, other) > 1;
        return new Gap.OpenFact("", fact(), null, differs ? Why.VARIES : Why.NOT_COVERED);
    }

    private static long combinations(Site one, Site other) {
        return (long) one.size() * other.size();
    }

    /**
     * The extremes; empty where one of the distances is not known.
     *
     * @param forDegree whether they are only asked for the degree: then they may be any as soon as some combination is as
     *     near as can be, and some other is not near at all
     */
    private Optional<Extremes> extremes(Site one, Site other, boolean forDegree) {
        if (!one.isLocated() || !other.isLocated()) {
            return Optional.empty();
        }
        Optional<TravelMode> mode = nearness.mode();
        return mode.isPresent()
                ? minutes(one, other, mode.get(), forDegree)
                : Optional.of(kilometres(one, other, forDegree));
    }

    private boolean isOpen(double least, double most) {
        return nearness.degree(least) == Degree.FULL && nearness.degree(most) == 0;
    }

    private Optional<Extremes> minutes(Site one, Site other, TravelMode mode, boolean forDegree) {
        if (combinations(one, other) > MOST_COMBINATIONS) {
            return Optional.empty();
        }
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                OptionalInt minutes = times.between(one.point(i), other.point(j), mode);
                if (minutes.isEmpty()) {
                    return Optional.empty();
                }
                least = Math.min(least, minutes.getAsInt());
                most = Math.max(most, minutes.getAsInt());
                if (forDegree && isOpen(least, most)) {
                    return Optional.of(new Extremes(least, most));
                }
            }
        }
        return Optional.of(new Extremes(least, most));
    }

    /** First roughly, by chords, of which there may be millions; then exactly those that may be the extremes. */
    private Extremes kilometres(Site one, Site other, boolean forDegree) {
        if (combinations(one, other) == 1) {
            double apart = one.point(0).kilometresTo(other.point(0));
            return new Extremes(apart, apart);
        }
        double near = square(nearness.limit()) * (1 - ROUGHLY);
        double far = square(nearness.end()) * (1 + ROUGHLY) + A_CENTIMETRE;
        double leastSquare = Double.MAX_VALUE;
        double mostSquare = 0;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                double square = one.squareOfChord(i, other, j);
                leastSquare = Math.min(leastSquare, square);
                mostSquare = Math.max(mostSquare, square);
            }
            if (forDegree && leastSquare < near && mostSquare > far) {
                return new Extremes(0, 2 * nearness.end() + 1);
            }
        }
        double atMost = leastSquare * (1 + ROUGHLY) + A_CENTIMETRE;
        double atLeast = mostSquare * (1 - ROUGHLY) - A_CENTIMETRE;
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                double square = one.squareOfChord(i, other, j);
                if (square <= atMost || square >= atLeast) {
                    double apart = one.point(i).kilometresTo(other.point(j));
                    least = Math.min(least, apart);
                    most = Math.max(most, apart);
                }
            }
        }
        return new Extremes(least, most);
    }

    private static double square(double kilometres) {
        double chord = Site.chord(kilometres);
        return chord * chord;
    }
}
