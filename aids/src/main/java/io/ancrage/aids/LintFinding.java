package io.ancrage.aids;

import io.ancrage.Text;
import java.util.Locale;
import java.util.Objects;

/**
 * Something about a scheme that its author should look at (relecture). Immutable.
 *
 * @param severity how grave it is
 * @param check what was checked
 * @param scheme the id of the scheme, or the name of the document where it has none
 * @param place where in the scheme; may be empty
 * @param text what is the matter and what would be right
 */
public record LintFinding(Severity severity, Check check, String scheme, String place, Text text) {

    /** How grave a finding is. */
    public enum Severity {
        /** The scheme cannot be used, or cannot mean what it says. */
        ERROR(new Text("erreur", "error")),
        /** Probably a mistake. */
        WARNING(new Text("avertissement", "warning")),
        /** Worth a look. */
        NOTE(new Text("note", "note"));

        private final Text text;

        Severity(Text text) {
            this.text = text;
        }

        /**
         * The severity for people.
         *
         * @return such as {@code avertissement} and {@code warning}
         */
        public Text text() {
            return text;
        }
    }

    /** What is checked. */
    public enum Check {
        /** The document cannot be used: unknown facts, wrong forms. */
        UNUSABLE,
        /** A condition, or several together, that can never hold. */
        UNSATISFIABLE,
        /** A condition that always holds. */
        ALWAYS_TRUE,
        /** Two versions that apply on one day of their event. */
        OVERLAP,
        /** Days between two versions on which none applies. */
        GAP,
        /** A constraint on a scheme, or on a category of schemes, that is not there. */
        UNKNOWN_SCHEME,
        /** A constraint that one side states and the other does not. */
        ONE_SIDED,
        /** A figure without a source. */
        NO_SOURCE,
        /** A source that was read long ago. */
        OLD_SOURCE,
        /** A figure that no formula uses. */
        UNUSED
    }

    public LintFinding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The finding for people, in one line.
     *
     * @param locale the reader's locale
     * @return severity, scheme, place and text
     */
    public String text(Locale locale) {
        String where = place.isEmpty() ? scheme : scheme + " " + place;
        return severity.text().in(locale) + " " + where + (Text.isFrench(locale) ? " : " : ": ") + text.in(locale);
    }
}
