package io.ancrage.fact;

import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.Truth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Folds over windows, for complete and partial lists. */
final class Windows {

    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private Windows() {}

    /** The answer for every day that the end covers. */
    static Truth test(Acceptance.Numbers numbers, Over over, Object entries, Known<LocalDate> end) {
        LocalDate last = end.precision().lastDay(end.known());
        LocalDate day = end.precision().firstDay(end.known());
        Truth answer = test(numbers, over, entries, day);
        while (day.isBefore(last) && !answer.isUnknown()) {
            day = day.plusDays(1);
            answer = Answers.both(answer, test(numbers, over, entries, day));
        }
        return answer;
    }

    /** Whether the entries leave the answer open on some day that the end covers. */
    static boolean isOpen(Acceptance.Numbers numbers, Over over, Object entries, Known<LocalDate> end) {
        return end.precision()
                .firstDay(end.known())
                .datesUntil(end.precision().lastDay(end.known()).plusDays(1))
                .anyMatch(day -> test(numbers, over, entries, day).isUnknown());
    }

    private static Truth test(Acceptance.Numbers numbers, Over over, Object entries, LocalDate end) {
        return entries instanceof Series series
                ? series(numbers, over, series, end)
                : events(numbers, over, (Events) entries, end);
    }

    /** An event counts while the end lies in the half-open range from the event to event.plus(back). */
    private static Truth events(Acceptance.Numbers numbers, Over over, Events events, LocalDate end) {
        List<Events.Event> sure = new ArrayList<>();
        List<Events.Event> possible = new ArrayList<>();
        for (Events.Event event : events.events()) {
            LocalDate first = event.precision().firstDay(event.date());
            LocalDate last = event.precision().lastDay(event.date());
            boolean firstIn = !first.isAfter(end) && end.isBefore(first.plus(over.back()));
            boolean lastIn = !last.isAfter(end) && end.isBefore(last.plus(over.back()));
            if (firstIn && lastIn) {
                sure.add(event);
            } else if (!first.isAfter(end) && end.isBefore(last.plus(over.back()))) {
                possible.add(event);
            }
        }
        if (over.fold() == Fold.COUNT) {
            boolean complete = !events.completeThrough().isBefore(end);
            return numbers.wholes(sure.size(), complete ? sure.size() + possible.size() : INFINITY);
        }
        return lastEvent(numbers, over, events, end, sure, possible);
    }

    /** The last event: of the sure ones, of those that may be in the window, or of those that may have been left out. */
    private static Truth lastEvent(
            Acceptance.Numbers numbers,
            Over over,
            Events events,
            LocalDate end,
            List<Events.Event> sure,
            List<Events.Event> possible) {
        List<Truth> answers = new ArrayList<>();
        if (sure.isEmpty()) {
            answers.add(numbers.none());
        }
        // No day before the latest beginning of a sure event can be that of the last one.
        double least = sure.stream()
                .mapToDouble(event -> dayNumber(event.date()))
                .max()
                .orElse(dayNumber(firstDay(end, over.back())));
        double most = dayNumber(end);
        for (Events.Event event :
                Stream.concat(sure.stream(), possible.stream()).toList()) {
            double low = Math.max(least, dayNumber(event.date()));
            double high = Math.min(most, dayNumber(event.precision().lastDay(event.date())));
            if (low <= high) {
                answers.add(numbers.range(low, high));
            }
        }
        double leftOut = Math.max(least, dayNumber(events.completeThrough()) + 1);
        if (leftOut <= most) {
            answers.add(numbers.range(leftOut, most));
        }
        return answers.stream().reduce(Answers::both).orElseGet(numbers::none);
    }

    /** The first day whose event is still in the window at its end. */
    private static LocalDate firstDay(LocalDate end, Period back) {
        LocalDate day = end.minus(back);
        // Both ways shorten to the last day of a month, so the way back may miss by some days.
        while (end.isBefore(day.plus(back))) {
            day = day.minusDays(1);
        }
        while (!end.isBefore(day.plus(back))) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static double dayNumber(LocalDate day) {
        return (double) day.toEpochDay();
    }

    private static Truth series(Acceptance.Numbers numbers, Over over, Series series, LocalDate end) {
        LocalDate start = end.minus(over.back());
        LocalDate through = series.completeThrough();
        List<BigDecimal> amounts = new ArrayList<>();
        LocalDate covered = through.isBefore(start) ? start : through.isBefore(end) ? through.plusDays(1) : end;
        boolean complete = true;
        boolean endsAtEnd = true;
        for (Series.Entry entry : series.entries()) {
            if (entry.until().isAfter(start) && entry.from().isBefore(end)) {
                boolean startsInside = !entry.from().isBefore(start);
                endsAtEnd = !entry.until().isAfter(end);
                if (startsInside && endsAtEnd) {
                    amounts.add(entry.amount());
                }
                // Of a period that straddles an edge nobody knows what falls into the window: as if it were left out.
                complete &= startsInside && endsAtEnd && !entry.from().isAfter(covered);
                covered = entry.until().isAfter(covered) ? entry.until() : covered;
            }
        }
        boolean toTheEnd = endsAtEnd && !covered.isBefore(end);
        return complete && toTheEnd
                ? full(numbers, over.fold(), amounts)
                : partial(numbers, over.fold(), amounts, toTheEnd);
    }

    /** The answer when nothing is known: a count is whole and not negative, all else may be any number or day. */
    static Truth unknown(Acceptance.Numbers numbers, Fold fold, boolean mayBeNone) {
        Truth any = fold == Fold.COUNT ? numbers.wholes(0, INFINITY) : numbers.any();
        return mayBeNone || mayBeNone(fold) ? Answers.both(any, numbers.none()) : any;
    }

    /** Whether a fold over nothing is "none" and not 0. */
    private static boolean mayBeNone(Fold fold) {
        return fold != Fold.SUM && fold != Fold.COUNT;
    }

    private static Truth full(Acceptance.Numbers numbers, Fold fold, List<BigDecimal> amounts) {
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (fold == Fold.COUNT) {
            return point(numbers, BigDecimal.valueOf(amounts.size()));
        }
        if (fold == Fold.SUM) {
            return point(numbers, sum);
        }
        if (amounts.isEmpty()) {
            return numbers.none();
        }
        return point(
                numbers,
                switch (fold) {
                    case MEAN -> sum.divide(BigDecimal.valueOf(amounts.size()), FIFTEEN_DIGITS);
                    case MIN -> amounts.stream().reduce(BigDecimal::min).orElseThrow();
                    case MAX -> amounts.stream().reduce(BigDecimal::max).orElseThrow();
                    case LAST -> amounts.get(amounts.size() - 1);
                    case COUNT, SUM -> throw new IllegalStateException(fold.toString());
                });
    }

    private static Truth point(Acceptance.Numbers numbers, BigDecimal number) {
        return Truth.of(numbers.cuts().contains(number.doubleValue()));
    }

    /** What more periods could make of it; amounts may be of either sign. */
    private static Truth partial(Acceptance.Numbers numbers, Fold fold, List<BigDecimal> amounts, boolean toTheEnd) {
        if (fold == Fold.COUNT) {
            return numbers.wholes(amounts.size(), INFINITY);
        }
        if (amounts.isEmpty()) {
            return unknown(numbers, fold, false);
        }
        return switch (fold) {
            case MAX ->
                numbers.range(
                        amounts.stream().reduce(BigDecimal::max).orElseThrow().doubleValue(), INFINITY);
            case MIN ->
                numbers.range(
                        -INFINITY,
                        amounts.stream().reduce(BigDecimal::min).orElseThrow().doubleValue());
            case LAST -> toTheEnd ? point(numbers, amounts.get(amounts.size() - 1)) : numbers.any();
            case SUM, MEAN, COUNT -> numbers.any();
        };
    }
}
