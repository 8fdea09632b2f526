package io.ancrage.place;

import io.ancrage.Source;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A host's travel times (temps de trajet): its router, or a table of its own. The library has none, and invents no speed:
 * without a host's travel times, or where they do not tell, a wish in minutes is unknown.
 *
 * <pre>{@code
 * TravelTimes router = (one, other, mode) -> mode == TravelMode.CAR ? minutesOf(one, other) : OptionalInt.empty();
 * Vocabulary words = ProjectFacts.vocabulary().withTravelTimes(router);
 * }</pre>
 *
 * <p>An engine asks for few pairs of points, the ones that a result may depend on, but may ask for one more than once and
 * from several threads at a time: whoever asks a server puts a cache before it. So the contract is: thread-safe, and as long as
 * one engine lives, the same answer for the same points and mode. What it throws passes through.
 */
@FunctionalInterface
public interface TravelTimes {

    /**
     * The minutes between two points. It does not matter which one comes first; where the way back takes longer, that
     * is the answer. Beyond what a router looks for, or where there is no way at all, any great number is right, {@link
     * Integer#MAX_VALUE} too: empty says that nobody knows, and what nobody knows is left to be confirmed.
     *
     * @param one a point
     * @param other another, or the same
     * @param mode how someone travels
     * @return whole minutes, 0 or more; empty where the host does not know
     */
    OptionalInt between(GeoPoint one, GeoPoint other, TravelMode mode);

    /**
     * How far someone can come at most, as the crow flies. Where a host tells, an engine need not ask for points that lie
     * farther apart. It is a promise: of points farther apart than this, {@link #between} tells more minutes, never
     * nothing.
     *
     * @param minutes the time, 0 or more
     * @param mode how someone travels
     * @return great-circle kilometres; empty, as by default, where the host promises nothing
     */
    default OptionalDouble kilometresWithin(int minutes, TravelMode mode) {
        return OptionalDouble.empty();
    }

    /**
     * Where the times come from, for explanations.
     *
     * @return by default a source that says no more than that they are travel times
     */
    default Source source() {
        return UNTOLD;
    }

    /** The source where a host tells none. */
    Source UNTOLD = Source.of("Temps de trajet");

    /** Nobody knows any travel time. */
    TravelTimes UNKNOWN = (one, other, mode) -> OptionalInt.empty();
}
