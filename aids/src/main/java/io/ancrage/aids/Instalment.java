package io.ancrage.aids;

import io.ancrage.Text;
import io.ancrage.aids.amount.Quantity;
import io.ancrage.aids.scheme.Payment;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One payment of a scheme with its day (échéance). Immutable.
 *
 * @param scheme the id of the scheme
 * @param payment the id of the payment within it
 * @param label what it is
 * @param day the day on which it is paid
 * @param dayStated whether a text says so; else it is the last day of what it is paid for
 * @param year the year of the contract or activity that it belongs to, from 1
 * @param amount how much
 * @param nature what it is worth to the person
 */
public record Instalment(
        String scheme,
        String payment,
        Text label,
        LocalDate day,
        boolean dayStated,
        int year,
        Quantity amount,
        Payment.Nature nature) {

    public Instalment {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(nature, "nature");
    }
}
