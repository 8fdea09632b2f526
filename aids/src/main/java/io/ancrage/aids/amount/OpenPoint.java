package io.ancrage.aids.amount;

import io.ancrage.Text;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Why;
import java.util.Locale;

/**
 * Something that is still open about a right or an amount, and whom it has to be asked of: a fact of the person or of an
 * authority, a dispute between texts, a rule that nobody read, a decision of an authority. Immutable.
 */
public sealed interface OpenPoint {

    /**
     * Why it is open, and so what to do about it.
     *
     * @return the reason
     */
    Why why();

    /**
     * The point for people.
     *
     * @param locale the reader's locale
     * @return such as {@code convention sector (ask the person)}
     */
    String text(Locale locale);

    /**
     * A fact that is missing or not known precisely enough.
     *
     * @param gap the fact with its role, and why it is missing
     */
    record MissingFact(Gap.OpenFact gap) implements OpenPoint {

        @Override
        public Why why() {
            return gap.why();
        }

        @Override
        public String text(Locale locale) {
            return gap.text(locale);
        }
    }

    /**
     * Texts that disagree.
     *
     * @param scheme the id of the scheme
     * @param conflict the id of the conflict in that scheme
     * @param about what they disagree on
     */
    record OpenConflict(String scheme, String conflict, Text about) implements OpenPoint {

        @Override
        public Why why() {
            return Why.TEXTS_DISAGREE;
        }

        @Override
        public String text(Locale locale) {
            return about.in(locale) + " (" + why().text().in(locale) + ")";
        }
    }

    /**
     * A rule that was not found in any text read.
     *
     * @param scheme the id of the scheme
     * @param about what it would settle
     */
    record UnreadRule(String scheme, Text about) implements OpenPoint {

        @Override
        public Why why() {
            return Why.NOT_COVERED;
        }

        @Override
        public String text(Locale locale) {
            return about.in(locale) + (Text.isFrench(locale) ? " (règle non lue)" : " (rule not read)");
        }
    }

    /**
     * What an authority decides case by case.
     *
     * @param scheme the id of the scheme
     * @param about what it decides
     */
    record Decision(String scheme, Text about) implements OpenPoint {

        @Override
        public Why why() {
            return Why.ASK_AUTHORITY;
        }

        @Override
        public String text(Locale locale) {
            return about.in(locale) + " (" + why().text().in(locale) + ")";
        }
    }
}
