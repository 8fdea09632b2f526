package io.ancrage.criterion;

import java.time.LocalDate;

/** How precisely a value is known. An imprecise value stands for every value that it covers. */
public enum Precision {
    /** Just this value. */
    EXACT,
    /** A date of which only the month is known: any day of that month. */
    MONTH,
    /** A date of which only the year is known: any day of that year. */
    YEAR,
    /** A code or any finer code under it. */
    OR_FINER;

    /**
     * The first day that a date of this precision covers.
     *
     * @param date a date
     * @return the first day of its year or month, or the date itself
     */
    public LocalDate firstDay(LocalDate date) {
        return switch (this) {
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
            case EXACT, OR_FINER -> date;
        };
    }

    /**
     * The last day that a date of this precision covers.
     *
     * @param date a date
     * @return the last day of its year or month, or the date itself
     */
    public LocalDate lastDay(LocalDate date) {
        return switch (this) {
            case MONTH -> date.withDayOfMonth(date.lengthOfMonth());
            case YEAR -> date.withDayOfYear(date.lengthOfYear());
            case EXACT, OR_FINER -> date;
        };
    }
}
