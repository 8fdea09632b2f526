package io.ancrage.fact;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Precision;
import java.util.Objects;

/**
 * A known value with its source.
 *
 * @param known the value
 * @param precision how precisely it is known
 * @param source where it comes from
 * @param asOf the time that it tells of
 * @param <T> the Java type of the value
 */
public record Known<T>(T known, Precision precision, Source source, Vintage asOf) implements Reading<T> {
    public Known {
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(asOf, "asOf");
    }
}
