package io.ancrage.criterion;

import io.ancrage.AncrageException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The calendar time from one event to another, compared by dates: {@code below(12)} months means that {@code to} is before
 * {@code from.plusMonths(12)}, {@code atMost(12)} that it is not after it. The last day of a shorter month counts as in
 * {@link LocalDate#plusMonths}. Where one of the events never happened, it has no value. Immutable.
 *
 * @param unit days, weeks, months or years
 * @param from the earlier event
 * @param to the later event; the {@linkplain Fact#AS_OF date of assessment} by default
 */
public record Elapsed(ChronoUnit unit, Fact<LocalDate> from, Fact<LocalDate> to) implements Operand {

    private static final Set<ChronoUnit> UNITS =
            Set.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);

    public Elapsed {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!UNITS.contains(unit)) {
            throw new AncrageException(
                    "ANC-CRIT-003",
                    "une durée se compte en days, weeks, months ou years ; reçu : " + unit,
                    "elapsed time is counted in days, weeks, months or years; found: " + unit);
        }
    }

    /**
     * The months since an event.
     *
     * @param from the event
     * @return the months from it to the date of assessment
     */
    public static Elapsed monthsSince(Fact<LocalDate> from) {
        return new Elapsed(ChronoUnit.MONTHS, from, Fact.AS_OF);
    }

    /**
     * The months between two events.
     *
     * @param from the earlier event
     * @param to the later event
     * @return the months from one to the other
     */
    public static Elapsed months(Fact<LocalDate> from, Fact<LocalDate> to) {
        return new Elapsed(ChronoUnit.MONTHS, from, to);
    }

    @Override
    public Kind<?> kind() {
        return Kind.NUMBER;
    }

    @Override
    public CodeSystem codes() {
        return CodeSystem.ANY;
    }

    @Override
    public List<Fact<?>> facts() {
        return List.of(from, to);
    }

    @Override
    public String toString() {
        return unit.toString().toLowerCase(java.util.Locale.ROOT) + " from " + from + " to " + to;
    }
}
