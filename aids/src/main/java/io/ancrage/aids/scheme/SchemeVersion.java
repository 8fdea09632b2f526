package io.ancrage.aids.scheme;

import io.ancrage.Vintage;
import io.ancrage.aids.amount.Formula;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A scheme as it is in force for a time. Immutable.
 *
 * @param event the event whose day decides whether this version applies; empty where none was read
 * @param from the first day of that event, as precisely as it is known; {@link Vintage#UNKNOWN} where no bound was read
 * @param through the last day of that event, included; {@link Vintage#UNKNOWN} where no bound was read
 * @param validity the days as a criterion, or the readings of an open conflict on them
 * @param conditions what must hold for the right, in order; each of them
 * @param payments what is paid or spared, in order
 * @param total how much it is at most in all; empty where no text read says so
 * @param term how long the right runs; empty where it has no length of its own
 * @param commitment what it binds to; empty where it binds to nothing
 * @param brokenWhen when the commitment is known to be broken; empty where only its end before time says so
 */
public record SchemeVersion(
        Optional<Fact<LocalDate>> event,
        Vintage from,
        Vintage through,
        Condition validity,
        List<Condition> conditions,
        List<Payment> payments,
        Optional<Formula> total,
        Optional<Term> term,
        Optional<Commitment> commitment,
        Optional<Program> brokenWhen) {

    public SchemeVersion {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(through, "through");
        Objects.requireNonNull(validity, "validity");
        conditions = List.copyOf(conditions);
        payments = List.copyOf(payments);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(commitment, "commitment");
        Objects.requireNonNull(brokenWhen, "brokenWhen");
    }

    /**
     * The first day of the event.
     *
     * @return the first day of the year or month that {@link #from} tells; empty without a bound
     */
    public Optional<LocalDate> firstDay() {
        return from.firstDay();
    }

    /**
     * The last day of the event.
     *
     * @return the last day of the year or month that {@link #through} tells, included; empty without a bound
     */
    public Optional<LocalDate> lastDay() {
        return lastDay(through);
    }

    static Optional<LocalDate> lastDay(Vintage through) {
        return through.firstDay().map(day -> switch (through.text().length()) {
            case 4 -> day.plusYears(1).minusDays(1);
            case 7 -> day.plusMonths(1).minusDays(1);
            default -> day;
        });
    }

    /** The days of an event as a criterion; all of nothing without bounds. */
    static Criterion days(Fact<LocalDate> event, Vintage from, Vintage through) {
        Optional<LocalDate> first = from.firstDay();
        Optional<LocalDate> last = lastDay(through);
        if (first.isPresent() && last.isPresent()) {
            return event.between(first.get(), last.get());
        }
        return first.<Criterion>map(event::atLeast)
                .or(() -> last.map(event::atMost))
                .orElseGet(Criterion::allOf);
    }
}
