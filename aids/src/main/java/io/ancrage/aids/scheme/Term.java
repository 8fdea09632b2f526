package io.ancrage.aids.scheme;

import io.ancrage.aids.amount.Formula;
import io.ancrage.criterion.Fact;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * How long a right runs (durée). Immutable.
 *
 * @param begins the event on whose day it begins
 * @param months how many months it runs; empty where no text read says so: it runs until it is ended
 * @param wholeMonths whether it runs to the end of a month: that of the beginning, and so many more after it
 * @param renewal whether it goes on by itself
 * @param lastRenewal the last day on which it may begin anew by itself; empty where no text read sets one
 * @param disputed the id of the conflict about a renewal after that day; empty where there is none
 * @param open whether it may run on after its months, because what comes after them is not told
 */
public record Term(
        Fact<LocalDate> begins,
        Optional<Formula> months,
        boolean wholeMonths,
        Renewal renewal,
        Optional<LocalDate> lastRenewal,
        Optional<String> disputed,
        boolean open) {

    /** Whether a right goes on by itself. */
    public enum Renewal {
        /** It ends. */
        NONE,
        /** It goes on for as many months, again and again, until someone ends it. */
        TACIT
    }

    public Term {
        Objects.requireNonNull(begins, "begins");
        Objects.requireNonNull(months, "months");
        Objects.requireNonNull(renewal, "renewal");
        Objects.requireNonNull(lastRenewal, "lastRenewal");
        Objects.requireNonNull(disputed, "disputed");
    }

    /**
     * The last day of a term of so many months.
     *
     * @param first its first day
     * @param months its months, at least 0
     * @return the last day, included
     */
    public LocalDate lastDay(LocalDate first, int months) {
        return wholeMonths
                ? YearMonth.from(first).plusMonths(months).atEndOfMonth()
                : first.plusMonths(months).minusDays(1);
    }
}
