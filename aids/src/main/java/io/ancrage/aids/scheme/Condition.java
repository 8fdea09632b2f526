package io.ancrage.aids.scheme;

import io.ancrage.Text;
import io.ancrage.criterion.Criterion;
import io.ancrage.fact.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that must hold for a right, or a duty that must be met afterwards. Immutable.
 *
 * @param criterion what must hold; of an open conflict, its readings as {@link io.ancrage.criterion.Disputed}
 * @param text the condition for people
 * @param sources the ids of the scheme's sources that state it, in order
 * @param conflict the id of the conflict that it stems from; empty for most
 */
public record Condition(Criterion criterion, Text text, List<String> sources, Optional<String> conflict) {

    /** What a criterion says for people, where nothing else does. */
    static Text words(Criterion criterion) {
        return new Text(Finding.words(criterion, Locale.FRENCH), Finding.words(criterion, Locale.ENGLISH));
    }

    public Condition {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(conflict, "conflict");
        sources = List.copyOf(sources);
    }
}
