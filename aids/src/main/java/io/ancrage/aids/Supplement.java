package io.ancrage.aids;

import io.ancrage.Text;
import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.aids.amount.Quantity;
import java.util.List;
import java.util.Objects;

/**
 * Something that a scheme may pay on top, once more is known (complément). It is not in the amounts. Immutable.
 *
 * @param label what it is
 * @param amount how much each time
 * @param open what decides whether it is paid
 */
public record Supplement(Text label, Quantity amount, List<OpenPoint> open) {
    public Supplement {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(amount, "amount");
        open = List.copyOf(open);
    }
}
