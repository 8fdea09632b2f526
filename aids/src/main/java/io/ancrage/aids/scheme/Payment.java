package io.ancrage.aids.scheme;

import io.ancrage.Text;
import io.ancrage.aids.amount.Formula;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.Program;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a scheme pays or spares, and how often (versement). Immutable.
 *
 * @param id its id within the scheme
 * @param label what it is
 * @param amount how much each time
 * @param rhythm how often
 * @param nature what it is worth to the person
 * @param when what must hold for it; empty where the right is enough
 * @param supplement whether it comes on top only where it is known to hold: what is open about it leaves the rest exact
 * @param outsideTotal whether the total that the texts print leaves it out
 * @param year of {@link Rhythm#ONCE} the year of the contract in which it is paid, else the first such year; from 1
 * @param activityYear the year of the contract whose activity it depends on; from 1
 * @param times how often in all; empty where it goes on as long as the right
 * @param perYear of {@link Rhythm#MONTH} the months paid in a year
 * @param due the day on which it is paid; empty where no text read says so
 * @param yearless whether it belongs to no year of the contract, but to an event of its own
 * @param yearUnread whether no text read says in which year it is paid
 */
public record Payment(
        String id,
        Text label,
        Formula amount,
        Rhythm rhythm,
        Nature nature,
        Optional<Program> when,
        boolean supplement,
        boolean outsideTotal,
        int year,
        int activityYear,
        Optional<Formula> times,
        int perYear,
        Optional<Due> due,
        boolean yearless,
        boolean yearUnread) {

    /** How often something is paid. */
    public enum Rhythm {
        /** Once. */
        ONCE,
        /** Every month. */
        MONTH,
        /** Every three months. */
        QUARTER,
        /** Every six months. */
        SEMESTER,
        /** Every year of the contract or activity. */
        YEAR,
        /** Every calendar year. */
        CALENDAR,
        /** Every twelve months of activity from the month of its beginning, or every calendar year, as it is asked. */
        ACTIVITY_YEAR
    }

    /** What a payment is worth to the person. */
    public enum Nature {
        /** Money that is kept. */
        GRANT(true),
        /** Pay for work done. */
        PAY(true),
        /** Income on which no tax is paid: worth less than itself. */
        EXEMPT_INCOME(false),
        /** Contributions or local taxes that are not paid. */
        EXEMPT_CONTRIBUTION(false),
        /** Money that is paid back. */
        LOAN(false);

        private final boolean money;

        Nature(boolean money) {
            this.money = money;
        }

        /**
         * Whether it is money in hand, which a plan adds up.
         *
         * @return true for grants and pay
         */
        public boolean isMoney() {
            return money;
        }
    }

    /**
     * A day that counts from an event.
     *
     * @param event the event
     * @param after how long after it
     */
    public record Due(Fact<LocalDate> event, Period after) {
        public Due {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(after, "after");
        }
    }

    public Payment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(rhythm, "rhythm");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(due, "due");
    }
}
