package io.ancrage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
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

    private static final int LONGEST_POINT = "2020-03-06".length();

    /** The source does not tell its vintage. */
    public static final Vintage UNKNOWN = new Vintage("");

    public Vintage {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches() || !isOfTheCalendar(text)) {
            throw new AncrageException(
                    "ANC-SRC-002",
                    "« " + text + " » n'est pas un millésime ; attendu : 2018, 2025-07, 2020-03-06 ou 2020/2024",
                    "\"" + text + "\" is not a vintage; expected 2018, 2025-07, 2020-03-06 or 2020/2024");
        }
    }

    private static boolean isOfTheCalendar(String text) {
        for (String point : text.split("/", -1)) {
            if (point.length() == LONGEST_POINT) {
                int year = Integer.parseInt(point.substring(0, 4));
                int month = Integer.parseInt(point.substring(5, 7));
                if (YearMonth.of(year, month).lengthOfMonth() < Integer.parseInt(point.substring(8))) {
                    return false;
                }
            }
        }
        return true;
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

    /**
     * The first day that the vintage covers.
     *
     * @return the day; empty when the source does not tell
     */
    public Optional<LocalDate> firstDay() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String first = text.split("/", -1)[0];
        return Optional.of(LocalDate.parse(first + "-01-01".substring(first.length() - 4)));
    }

    @Override
    public String toString() {
        return text;
    }
}
