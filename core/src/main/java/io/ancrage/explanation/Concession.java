package io.ancrage.explanation;

import io.ancrage.Text;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Value;
import io.ancrage.fact.Finding;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A requirement that would have to give way, and how far. Immutable.
 *
 * @param requirement its position among the stated requirements of its side, from 0
 * @param criterion the requirement
 * @param to the nearest value that would do: of a number or a day, what the bound would be, included; of a circle, its
 *     kilometres; of codes, the one that would be admitted too. Empty where the requirement would have to go altogether
 */
public record Concession(int requirement, Criterion criterion, Optional<Value> to) {
    public Concession {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(to, "to");
        if (requirement < 0) {
            throw new IllegalArgumentException("the position of a requirement: " + requirement);
        }
    }

    /**
     * The concession for people.
     *
     * @param locale the reader's locale
     * @return such as {@code population: at least 15,000 inhabitants -> 9,412 inhabitants}
     */
    public String text(Locale locale) {
        return Finding.words(criterion, locale) + " -> "
                + to.map(value -> words(value, locale))
                        .orElseGet(() -> new Text("y renoncer", "do without").in(locale));
    }

    private String words(Value value, Locale locale) {
        Text more = value instanceof Value.Code ? new Text(" aussi", " too") : Text.EMPTY;
        return Finding.words(criterion, value, locale) + more.in(locale);
    }
}
