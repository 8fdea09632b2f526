package io.ancrage.fact;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Why a criterion has its answer: the criterion as it was written, its answer, what was read, and the findings of its
 * parts in their order. Immutable.
 *
 * @param criterion the criterion as written
 * @param truth its answer
 * @param evidence what was read, for a leaf
 * @param parts the findings of its children, in order
 * @param decidedTogether the operands whose several tests decided only together: {@code x below 3} and {@code x above 5}
 *     cannot both hold, though neither is known
 */
public record Finding(
        Criterion criterion, Truth truth, List<Evidence> evidence, List<Finding> parts, List<Operand> decidedTogether) {

    public Finding {
        evidence = List.copyOf(evidence);
        parts = List.copyOf(parts);
        decidedTogether = List.copyOf(decidedTogether);
    }

    /**
     * What was read for this finding and for all of its parts.
     *
     * @return in the order of the parts, without doubles
     */
    public List<Evidence> allEvidence() {
        Set<Evidence> all = new LinkedHashSet<>(evidence);
        parts.forEach(part -> all.addAll(part.allEvidence()));
        return List.copyOf(all);
    }

    /**
     * The finding for people, one line per criterion, parts indented. Not made to be parsed.
     *
     * @param locale the reader's locale
     * @return the lines, without a line break at the end
     */
    public String text(Locale locale) {
        return Wording.of(locale).lines(this);
    }

    /**
     * The criterion in words.
     *
     * @param criterion any criterion
     * @param locale the reader's locale
     * @return such as {@code population: from 5,000 to 15,000 inhabitants}
     */
    public static String words(Criterion criterion, Locale locale) {
        return Wording.of(locale).phrase(criterion);
    }

    /**
     * An operand in words.
     *
     * @param operand any operand
     * @param locale the reader's locale
     * @return such as {@code months from "installation" to "signature"}
     */
    public static String words(Operand operand, Locale locale) {
        return Wording.of(locale).operand(operand);
    }

    /**
     * A value that a criterion could be stated with, in words.
     *
     * @param criterion a comparison, or a circle
     * @param value a value of its kind; of a circle, kilometres
     * @param locale the reader's locale
     * @return such as {@code 9,412 inhabitants}
     */
    public static String words(Criterion criterion, Value value, Locale locale) {
        return Wording.of(locale).value(criterion, value);
    }
}
