package io.ancrage.fact;

import io.ancrage.Source;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TravelMode;
import io.ancrage.place.TravelTimes;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A host's travel times, of which no negative answer gets any farther. */
record CheckedTravelTimes(TravelTimes host) implements TravelTimes {

    CheckedTravelTimes {
        Objects.requireNonNull(host, "travelTimes");
    }

    @Override
    public OptionalInt between(GeoPoint one, GeoPoint other, TravelMode mode) {
        OptionalInt minutes = host.between(one, other, mode);
        if (minutes.isPresent() && minutes.getAsInt() < 0) {
            throw new IllegalStateException(
                    "travel times answer minutes, 0 or more, not " + minutes.getAsInt() + ": " + one + ", " + other);
        }
        return minutes;
    }

    @Override
    public OptionalDouble kilometresWithin(int minutes, TravelMode mode) {
        return host.kilometresWithin(minutes, mode);
    }

    @Override
    public Source source() {
        return host.source();
    }
}
