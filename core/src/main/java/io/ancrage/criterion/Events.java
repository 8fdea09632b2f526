package io.ancrage.criterion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Dated events of one sort, such as the aids that someone received. Immutable.
 *
 * @param events the events, by date
 * @param completeThrough the last day through which no event is left out; {@link LocalDate#MIN} when none is sure
 */
public record Events(List<Event> events, LocalDate completeThrough) {

    /**
     * One event.
     *
     * @param date its date; of an imprecise one, any day that it covers
     * @param precision how precisely the date is known: {@link Precision#EXACT}, {@code MONTH} or {@code YEAR}
     */
    public record Event(LocalDate date, Precision precision) {
        public Event {
            if (precision == Precision.OR_FINER) {
                throw new IllegalArgumentException("an event is dated to the day, the month or the year");
            }
            date = precision.firstDay(date);
        }
    }

    public Events {
        events = events.stream()
                .sorted(Comparator.comparing(Event::date).thenComparing(Event::precision))
                .toList();
    }

    /**
     * Events that leave out none through a day.
     *
     * @param completeThrough the last day that is told completely
     * @param dates their days
     * @return the events
     */
    public static Events completeThrough(LocalDate completeThrough, LocalDate... dates) {
        return new Events(exact(dates), completeThrough);
    }

    /**
     * Events that may leave out others.
     *
     * @param dates the days of those that are known
     * @return the events
     */
    public static Events partial(LocalDate... dates) {
        return new Events(exact(dates), LocalDate.MIN);
    }

    private static List<Event> exact(LocalDate... dates) {
        return List.of(dates).stream()
                .map(date -> new Event(date, Precision.EXACT))
                .toList();
    }
}
