package io.ancrage.explanation;

import io.ancrage.Text;
import java.util.Locale;
import java.util.Objects;

/**
 * One difference between two explanations. Immutable.
 *
 * @param what the requirement or preference in words
 * @param before its answer or degree and what was read before; empty where the wish is new
 * @param after the same afterwards; empty where the wish is gone
 */
public record Change(Text what, Text before, Text after) {
    public Change {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * The change for people.
     *
     * @param locale the reader's locale
     * @return such as {@code lycées: at least 1: no, here 0 -> yes, here 1}
     */
    public String text(Locale locale) {
        Text nothing = Text.same("-");
        return what.in(locale)
                + new Text(" : ", ": ").in(locale)
                + (before.isEmpty() ? nothing : before).in(locale)
                + " -> "
                + (after.isEmpty() ? nothing : after).in(locale);
    }
}
