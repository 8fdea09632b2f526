package io.ancrage.samples.quickstart;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.ancrage.Source;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TravelMode;
import io.ancrage.place.TravelTimes;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A bounded cache before travel times that are slow to have: a router on a server. It keeps what nobody knows too, asks once
 * for both directions, and forgets what has not been asked for longest when it is full, but nothing by the clock: one engine
 * gets one answer. Make a new one, with a new engine, when the router's roads change. Thread-safe.
 */
public final class CachedTravelTimes implements TravelTimes {

    private static final Comparator<GeoPoint> ORDER =
            Comparator.comparingDouble(GeoPoint::latitude).thenComparingDouble(GeoPoint::longitude);

    private final TravelTimes router;
    private final LoadingCache<Way, OptionalInt> minutes;

    /** Two points, in one order, and how someone travels between them. */
    private record Way(GeoPoint one, GeoPoint other, TravelMode mode) {
        static Way between(GeoPoint one, GeoPoint other, TravelMode mode) {
            return ORDER.compare(one, other) <= 0 ? new Way(one, other, mode) : new Way(other, one, mode);
        }
    }

    /**
     * Puts a cache before a router.
     *
     * @param router what is asked for a way that is not in the cache
     * @param mostWays how many ways are kept; some 200 bytes each
     */
    public CachedTravelTimes(TravelTimes router, int mostWays) {
        this.router = router;
        this.minutes = Caffeine.newBuilder()
                .maximumSize(mostWays)
                .build(way -> router.between(way.one(), way.other(), way.mode()));
    }

    @Override
    public OptionalInt between(GeoPoint one, GeoPoint other, TravelMode mode) {
        return minutes.get(Way.between(one, other, mode));
    }

    @Override
    public OptionalDouble kilometresWithin(int minutes, TravelMode mode) {
        return router.kilometresWithin(minutes, mode);
    }

    @Override
    public Source source() {
        return router.source();
    }
}
