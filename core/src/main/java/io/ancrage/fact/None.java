package io.ancrage.fact;

import io.ancrage.Source;
import io.ancrage.Vintage;
import java.util.Objects;

/**
 * Known: there is none. The contract was never signed, the commune lies in no zone.
 *
 * @param source where that comes from
 * @param asOf the time that it tells of
 * @param <T> the Java type of the fact's values
 */
public record None<T>(Source source, Vintage asOf) implements Reading<T> {
    public None {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(asOf, "asOf");
    }
}
