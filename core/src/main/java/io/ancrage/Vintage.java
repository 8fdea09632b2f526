package io.ancrage;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The time that a datum tells of, as precise as its source says it: {@code 2018}, {@code 2025-07}, {@code 2020-03-06}, or
 * the span {@code 2020/2024}. Immutable.
 *
 * @param text the vintage in ISO form; empty when the source does not tell
 */
public record Vintage(String text) {

    private static final String POINT = "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?";
    private static final Pattern FORM = Pattern.compile("(?:" + POINT + "(?:/" + POINT + ")?)?");

    /** The source does not tell its vintage. */
    public static final Vintage UNKNOWN = new Vintage("");

    public Vintage {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new AncrageException(
                    "ANC-SRC-002",
                    "« " + text + " » n'est pas un millésime ; attendu : 2018, 2025-07, 2020-03-06 ou 2020/2024",
                    "\"" + text + "\" is not a vintage; expected 2018, 2025-07, 2020-03-06 or 2020/2024");
        }
    }

    /**
     * The vintage of an ISO text.
     *
     * @param text a year, month, day or span of them
     * @return the vintage
     */
    public static Vintage of(String text) {
        return text.isEmpty() ? UNKNOWN : new Vintage(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
