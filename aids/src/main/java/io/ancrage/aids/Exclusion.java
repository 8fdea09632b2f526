package io.ancrage.aids;

import io.ancrage.Text;
import io.ancrage.aids.scheme.Constraint;
import io.ancrage.aids.scheme.SchemeSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A scheme that a plan leaves out although there is a right to it, with the constraint that says so and where it was read.
 * Immutable.
 *
 * @param scheme the id of the scheme left out
 * @param because the ids of the chosen or held schemes that stand in its way; empty where its duty does, or one that it needs is
 *     not there
 * @param constraint the constraint; empty where its duty is longer than the plan's goal allows
 * @param text the constraint for people
 * @param sources where it was read, in order
 */
public record Exclusion(
        String scheme, List<String> because, Optional<Constraint> constraint, Text text, List<SchemeSource> sources) {

    public Exclusion {
        Objects.requireNonNull(scheme, "scheme");
        because = List.copyOf(because);
        Objects.requireNonNull(constraint, "constraint");
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
    }

    /**
     * The exclusion for people, in one line.
     *
     * @param locale the reader's locale
     * @return the scheme, what stands in its way, the constraint and its source
     */
    public String text(Locale locale) {
        String rivals = because.isEmpty() ? "" : " / " + String.join(", ", because);
        String source = sources.isEmpty() ? "" : " (" + sources.get(0).publisher() + ")";
        return scheme + rivals + (Text.isFrench(locale) ? " : " : ": ") + text.in(locale) + source;
    }
}
