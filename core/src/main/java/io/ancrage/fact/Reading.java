package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import java.util.Optional;

/**
 * What a sheet answers when it is asked for a fact: {@link Known}, {@link None} or {@link Missing}. Immutable.
 *
 * @param <T> the Java type of the fact's values
 */
public sealed interface Reading<T> permits Known, None, Missing {

    /**
     * The value, where there is one.
     *
     * @return the value of a {@link Known}, else empty
     */
    default Optional<T> value() {
        return this instanceof Known<T> known ? Optional.of(known.known()) : Optional.empty();
    }

    /**
     * Whether nothing is known.
     *
     * @return true for {@link Missing}
     */
    default boolean isMissing() {
        return this instanceof Missing<T>;
    }

    /**
     * A fact of which nothing is known, for the reason usual for its subject: data on territories do not cover it, a
     * person can be asked.
     *
     * @param fact the fact
     * @param <T> the Java type of its values
     * @return the reading
     */
    static <T> Reading<T> missing(Fact<T> fact) {
        return new Missing<>(
                fact,
                switch (fact.subject()) {
                    case TERRITORY, PAIR -> Why.NOT_COVERED;
                    case OFFER -> Why.ASK_ADVERTISER;
                    case PROJECT, SITUATION -> Why.ASK_PERSON;
                });
    }
}
