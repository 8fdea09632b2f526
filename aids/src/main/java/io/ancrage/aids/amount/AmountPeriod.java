package io.ancrage.aids.amount;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For what an amount is asked: once, a month, the second year of the contract, the calendar year 2031, in all. Its text
 * form is {@code once}, {@code month}, {@code quarter}, {@code semester}, {@code total}, {@code year:2}, {@code
 * calendar:2031}. Immutable.
 *
 * @param unit the unit
 * @param number the year of the contract or of the calendar, 1 to 9999; 0 for every other unit
 */
public record AmountPeriod(Unit unit, int number) {

    /** The units of amounts. */
    public enum Unit {
        /** What is paid once. */
        ONCE,
        /** One month. */
        MONTH,
        /** Three months. */
        QUARTER,
        /** Six months, or as many as the situation tells. */
        SEMESTER,
        /** A year of the contract or activity. */
        YEAR,
        /** A calendar year. */
        CALENDAR,
        /** All of it, from the first payment to the last. */
        TOTAL
    }

    /** What is paid once. */
    public static final AmountPeriod ONCE = new AmountPeriod(Unit.ONCE, 0);
    /** One month. */
    public static final AmountPeriod MONTH = new AmountPeriod(Unit.MONTH, 0);
    /** Three months. */
    public static final AmountPeriod QUARTER = new AmountPeriod(Unit.QUARTER, 0);
    /** Six months, or as many as the situation tells. */
    public static final AmountPeriod SEMESTER = new AmountPeriod(Unit.SEMESTER, 0);
    /** All of it. */
    public static final AmountPeriod TOTAL = new AmountPeriod(Unit.TOTAL, 0);

    private static final int LAST_NUMBER = 9_999;
    private static final Pattern NUMBERED = Pattern.compile("(year|calendar):([0-9]{1,4})");

    public AmountPeriod {
        Objects.requireNonNull(unit, "unit");
        boolean numbered = unit == Unit.YEAR || unit == Unit.CALENDAR;
        if (number < (numbered ? 1 : 0) || number > (numbered ? LAST_NUMBER : 0)) {
            throw new IllegalArgumentException(
                    unit + " has " + (numbered ? "a number from 1 to " + LAST_NUMBER : "no number, 0") + ": " + number);
        }
    }

    /**
     * A year of the contract or activity.
     *
     * @param number from 1
     * @return the period
     */
    public static AmountPeriod year(int number) {
        return new AmountPeriod(Unit.YEAR, number);
    }

    /**
     * A calendar year.
     *
     * @param year such as 2031
     * @return the period
     */
    public static AmountPeriod calendar(int year) {
        return new AmountPeriod(Unit.CALENDAR, year);
    }

    /**
     * The period of a text.
     *
     * @param text such as {@code total} or {@code year:2}
     * @return the period
     * @throws AncrageException with code ANC-AID-030, if it is none
     */
    public static AmountPeriod parse(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches() && !numbered.group(2).matches("0+")) {
            int number = Integer.parseInt(numbered.group(2));
            return numbered.group(1).equals("year") ? year(number) : calendar(number);
        }
        return switch (text) {
            case "once" -> ONCE;
            case "month" -> MONTH;
            case "quarter" -> QUARTER;
            case "semester" -> SEMESTER;
            case "total" -> TOTAL;
            default ->
                throw new AncrageException(
                        "ANC-AID-030",
                        "« " + text + " » n'est pas une période ; attendu : once, month, quarter, semester, total,"
                                + " year:2 ou calendar:2031",
                        "\"" + text + "\" is not a period; expected once, month, quarter, semester, total, year:2 or"
                                + " calendar:2031");
        };
    }

    /**
     * The period for people.
     *
     * @param locale the reader's locale
     * @return such as {@code a month} or {@code in year 2}
     */
    public String text(Locale locale) {
        return switch (unit) {
            case ONCE -> new Text("une fois", "once").in(locale);
            case MONTH -> new Text("par mois", "a month").in(locale);
            case QUARTER -> new Text("par trimestre", "a quarter").in(locale);
            case SEMESTER -> new Text("par semestre", "a semester").in(locale);
            case YEAR -> new Text("l'année " + number, "in year " + number).in(locale);
            case CALENDAR -> new Text("en " + number, "in " + number).in(locale);
            case TOTAL -> new Text("au total", "in all").in(locale);
        };
    }

    @Override
    public String toString() {
        String word = unit.name().toLowerCase(Locale.ROOT);
        return number > 0 ? word + ":" + number : word;
    }
}
