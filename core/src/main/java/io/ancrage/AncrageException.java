package io.ancrage;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one error of this library for input that cannot be used: what was wrong, where, and what would be right.
 *
 * <p>The {@link #code() code} is stable and made for programs; the {@link #text() text} is made for people, in French and
 * in English. Programming mistakes (a null argument, a negative count) raise the JDK's own exceptions instead.
 */
public final class AncrageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String place;
    private final Text text;

    /**
     * An error without a place of its own.
     *
     * @param code the stable code, such as {@code ANC-FACT-001}
     * @param french what is wrong and what would be right, in French
     * @param english the same in English
     */
    public AncrageException(String code, String french, String english) {
        this(code, "", new Text(french, english), null);
    }

    private AncrageException(String code, String place, Text text, @Nullable Throwable cause) {
        super(sentence(code, place, text.english()), cause);
        this.code = Objects.requireNonNull(code, "code");
        this.place = Objects.requireNonNull(place, "place");
        this.text = text;
    }

    /**
     * The same error, said to be at a place: a JSON pointer, a line of a file. A place that is already there is kept
     * behind the new one.
     *
     * @param where the place, such as {@code /all/1/fact} or {@code zones.csv:12}
     * @return the error with its place
     */
    public AncrageException at(String where) {
        return new AncrageException(code, where + place, text, getCause() == null ? this : getCause());
    }

    /**
     * The stable code of this kind of error.
     *
     * @return the code, such as {@code ANC-FACT-001}
     */
    public String code() {
        return code;
    }

    /**
     * Where in the input the error is.
     *
     * @return a JSON pointer, a line of a file, or empty
     */
    public String place() {
        return place;
    }

    /**
     * What was wrong and what would be right, without code and place.
     *
     * @return the text in both languages
     */
    public Text text() {
        return text;
    }

    /**
     * The whole message for a reader.
     *
     * @param locale the reader's locale
     * @return code, place and text in the reader's language
     */
    public String message(Locale locale) {
        return sentence(code, place, text.in(locale));
    }

    private static String sentence(String code, String place, String wording) {
        return place.isEmpty() ? code + " " + wording : code + " " + place + ": " + wording;
    }
}
