package io.ancrage;

import java.util.Locale;
import java.util.Objects;

/**
 * A text for people, in French and in English. Immutable.
 *
 * @param french the French wording
 * @param english the English wording
 */
public record Text(String french, String english) {

    /** No text in either language. */
    public static final Text EMPTY = new Text("", "");

    public Text {
        Objects.requireNonNull(french, "french");
        Objects.requireNonNull(english, "english");
    }

    /**
     * The same wording in both languages: a code, a proper name.
     *
     * @param wording the wording
     * @return the text
     */
    public static Text same(String wording) {
        return new Text(wording, wording);
    }

    /**
     * The wording for a reader: French for every French locale, English for all others.
     *
     * @param locale the reader's locale; only its language counts
     * @return the wording
     */
    public String in(Locale locale) {
        return isFrench(locale) ? french : english;
    }

    /**
     * Whether a reader gets French.
     *
     * @param locale the reader's locale
     * @return true for every French locale
     */
    public static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }

    /**
     * Whether nothing is written in either language.
     *
     * @return true when both wordings are empty
     */
    public boolean isEmpty() {
        return french.isEmpty() && english.isEmpty();
    }
}
