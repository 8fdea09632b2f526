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
import java.util.ArrayList;
import java.util.List;

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
        boolean complete = !events.completeThrough().isBefore(end);
        if (over.fold() == Fold.COUNT) {
            return numbers.wholes(sure.size(), complete ? sure.size() + possible.size() : INFINITY);
        }
        return lastEvent(numbers, over, end, sure, possible, complete);
    }

    private static Truth lastEvent(
            Acceptance.Numbers numbers,
            Over over,
            LocalDate end,
            List<Events.Event> sure,
            List<Events.Event> possible,
            boolean complete) {
        if (complete && sure.isEmpty() && possible.isEmpty()) {
            return numbers.none();
        }
        double earliest = sure.stream()
                .mapToDouble(event -> dayNumber(event.date()))
                .max()
                .orElse(dayNumber(end.minus(over.back())));
        double latest = complete ? Math.min(dayNumber(end), latest(sure, possible)) : dayNumber(end);
        Truth answer = numbers.range(Math.min(earliest, latest), latest);
        return sure.isEmpty() ? Answers.both(answer, numbers.none()) : answer;
    }

    private static double dayNumber(LocalDate day) {
        return (double) day.toEpochDay();
    }

    private static double latest(List<Events.Event> sure, List<Events.Event> possible) {
        double latest = Double.NEGATIVE_INFINITY;
        for (Events.Event event : sure) {
            latest = Math.max(latest, dayNumber(event.precision().lastDay(event.date())));
        }
        for (Events.Event event : possible) {
            latest = Math.max(latest, dayNumber(event.precision().lastDay(event.date())));
        }
        return latest;
    }

    private static Truth series(Acceptance.Numbers numbers, Over over, Series series, LocalDate end) {
        LocalDate start = end.minus(over.back());
        List<BigDecimal> amounts = new ArrayList<>();
        LocalDate covered = start;
        boolean gapless = true;
        boolean straddles = false;
        for (Series.Entry entry : series.entries()) {
            if (entry.until().isAfter(start) && entry.from().isBefore(end)) {
                straddles |= entry.from().isBefore(start) || entry.until().isAfter(end);
                gapless &= !entry.from().isAfter(covered);
                covered = entry.until();
                amounts.add(entry.amount());
            }
        }
        gapless &= !covered.isBefore(end);
        if (straddles) {
            return numbers.missing(true);
        }
        boolean complete = gapless || !series.completeThrough().isBefore(end.minusDays(1));
        return complete ? full(numbers, over.fold(), amounts) : partial(numbers, over.fold(), amounts);
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
    private static Truth partial(Acceptance.Numbers numbers, Fold fold, List<BigDecimal> amounts) {
        if (fold == Fold.COUNT) {
            return numbers.wholes(amounts.size(), INFINITY);
        }
        if (amounts.isEmpty()) {
            return numbers.missing(fold != Fold.SUM);
        }
        return switch (fold) {
            case MAX ->
                numbers.range(
                        amounts.stream().reduce(BigDecimal::max).orElseThrow().doubleValue(), INFINITY);
            case MIN ->
                numbers.range(
                        -INFINITY,
                        amounts.stream().reduce(BigDecimal::min).orElseThrow().doubleValue());
            case SUM, MEAN, LAST, COUNT -> numbers.any();
        };
    }
}
