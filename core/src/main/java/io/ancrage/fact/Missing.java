package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import java.util.Objects;

/**
 * Nothing is known: the value may be any of its kind, and "none" where the fact may be none.
 *
 * @param fact the fact
 * @param why the reason
 * @param <T> the Java type of the fact's values
 */
public record Missing<T>(Fact<T> fact, Why why) implements Reading<T> {
    public Missing {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(why, "why");
    }
}
