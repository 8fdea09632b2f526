package io.ancrage.criterion;

import io.ancrage.AncrageException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Amounts by period, such as the acts of each month. Periods are half-open and do not overlap. Immutable.
 *
 * @param entries the periods with their amounts, ascending
 * @param completeThrough the last day through which no period is left out; {@link LocalDate#MIN} when none is sure
 */
public record Series(List<Entry> entries, LocalDate completeThrough) {

    /**
     * An amount of one period.
     *
     * @param from the first day
     * @param until the day after the last, later than {@code from}
     * @param amount the amount
     */
    public record Entry(LocalDate from, LocalDate until, BigDecimal amount) {
        public Entry {
            amount = Value.Decimal.of(amount).decimal();
            if (!from.isBefore(until)) {
                throw new AncrageException(
                        "ANC-FACT-006",
                        "une période va d'un jour à un jour postérieur (exclu) : " + from + " à " + until,
                        "a period runs from a day to a later day (excluded): " + from + " to " + until);
            }
        }
    }

    public Series {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::from).thenComparing(Entry::until))
                .toList();
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).from().isBefore(entries.get(i - 1).until())) {
                throw new AncrageException(
                        "ANC-FACT-007",
                        "deux périodes de la série se chevauchent au "
                                + entries.get(i).from(),
                        "two periods of the series overlap at " + entries.get(i).from());
            }
        }
    }

    /**
     * A series that leaves out no period through a day.
     *
     * @param completeThrough the last day that is told completely
     * @param entries the periods
     * @return the series
     */
    public static Series completeThrough(LocalDate completeThrough, Entry... entries) {
        return new Series(List.of(entries), completeThrough);
    }

    /**
     * A series that may leave out periods anywhere.
     *
     * @param entries the periods that are known
     * @return the series
     */
    public static Series partial(Entry... entries) {
        return new Series(List.of(entries), LocalDate.MIN);
    }
}
