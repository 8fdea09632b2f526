package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import io.ancrage.place.TravelMode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is found out of two places together. No wish compares these facts, so no vocabulary has them: they name what an
 * explanation read, and what is open.
 */
public final class PairFacts {

    /** How far two places lie apart, as the crow flies (distance à vol d'oiseau). */
    public static final Fact<BigDecimal> DISTANCE =
            Fact.number("pair.distance", "km").labelled("distance à vol d'oiseau", "distance as the crow flies");

    private static final Map<TravelMode, Fact<BigDecimal>> MINUTES = Arrays.stream(TravelMode.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    PairFacts::minutes,
                    (one, other) -> one,
                    () -> new EnumMap<>(TravelMode.class)));

    private PairFacts() {}

    private static Fact<BigDecimal> minutes(TravelMode mode) {
        return Fact.number("pair.travelMinutes." + mode, "min")
                .labelled(
                        "temps de trajet " + mode.words().french(),
                        "travel time " + mode.words().english());
    }

    /**
     * The minutes from one place to the other (temps de trajet).
     *
     * @param mode how someone travels
     * @return the fact, such as {@code pair.travelMinutes.CAR}
     */
    public static Fact<BigDecimal> travelMinutes(TravelMode mode) {
        return Objects.requireNonNull(MINUTES.get(mode));
    }
}
