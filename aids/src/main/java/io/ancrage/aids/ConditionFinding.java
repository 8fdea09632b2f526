package io.ancrage.aids;

import io.ancrage.Text;
import io.ancrage.aids.scheme.Condition;
import io.ancrage.aids.scheme.SchemeSource;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One condition of a scheme and its answer, with what was read and the sources that state it. Immutable.
 *
 * @param condition the condition
 * @param finding its answer and what was read for it
 * @param sources where the condition was read, in order
 */
public record ConditionFinding(Condition condition, Finding finding, List<SchemeSource> sources) {

    public ConditionFinding {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(finding, "finding");
        sources = List.copyOf(sources);
    }

    /**
     * The answer.
     *
     * @return the truth
     */
    public Truth truth() {
        return finding.truth();
    }

    /**
     * The finding for people, in one line.
     *
     * @param locale the reader's locale
     * @return such as {@code no       sector 1, or sector 2 with OPTAM (Assurance Maladie)}
     */
    public String text(Locale locale) {
        String word = word(truth()).in(locale);
        String source = sources.isEmpty() ? "" : " (" + sources.get(0).publisher() + ")";
        return word
                + " ".repeat(Math.max(1, 9 - word.length()))
                + condition.text().in(locale)
                + source;
    }

    private static Text word(Truth truth) {
        return switch (truth) {
            case TRUE -> new Text("oui", "yes");
            case FALSE -> new Text("non", "no");
            case UNKNOWN -> new Text("inconnu", "unknown");
        };
    }
}
