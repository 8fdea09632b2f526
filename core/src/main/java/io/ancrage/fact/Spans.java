package io.ancrage.fact;

import io.ancrage.criterion.Truth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Elapsed time as a number: n where the later day is just {@code from.plus(n)}, n + 1/2 where it lies between that and
 * {@code from.plus(n + 1)}. Comparing this number with whole ones is comparing the dates.
 */
final class Spans {

    private Spans() {}

    static double between(ChronoUnit unit, LocalDate from, LocalDate to) {
        long whole = unit.between(from, to);
        // ChronoUnit counts by day of month; plus() shortens to the last day of a month. The dates decide.
        while (!from.plus(whole + 1, unit).isAfter(to)) {
            whole++;
        }
        while (from.plus(whole, unit).isAfter(to)) {
            whole--;
        }
        return from.plus(whole, unit).equals(to) ? whole : whole + 0.5;
    }

    /** The answer for all pairs of days that two dates cover. */
    static Truth test(Acceptance.Numbers numbers, ChronoUnit unit, Known<LocalDate> from, Known<LocalDate> to) {
        LocalDate firstTo = to.precision().firstDay(to.known());
        LocalDate lastTo = to.precision().lastDay(to.known());
        LocalDate lastFrom = from.precision().lastDay(from.known());
        LocalDate start = from.precision().firstDay(from.known());
        Truth answer = halves(numbers, between(unit, start, firstTo), between(unit, start, lastTo));
        while (start.isBefore(lastFrom) && !answer.isUnknown()) {
            start = start.plusDays(1);
            answer = Answers.both(answer, halves(numbers, between(unit, start, firstTo), between(unit, start, lastTo)));
        }
        return answer;
    }

    /** From a fixed start, days in a row hit every whole and half between the outer two. */
    private static Truth halves(Acceptance.Numbers numbers, double low, double high) {
        Truth answer = Truth.of(numbers.cuts().contains(low));
        for (double half = low + 0.5; half <= high && !answer.isUnknown(); half += 0.5) {
            answer = Answers.both(answer, Truth.of(numbers.cuts().contains(half)));
        }
        return answer;
    }
}
