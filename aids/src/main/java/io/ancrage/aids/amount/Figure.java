package io.ancrage.aids.amount;

import io.ancrage.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number that a text states: an amount, a rate, a cap. Formulas refer to it by id, so that every amount can be traced to
 * its source. Immutable.
 *
 * @param id its id within the scheme
 * @param label what it is
 * @param value the number; empty where no source read gives one
 * @param unit {@code EUR}, {@code ratio}, {@code days}, {@code years}; may be empty
 * @param per what it is counted per: {@code once}, {@code month}, {@code year}...; may be empty
 * @param basis whether it is gross or net, as the text states
 * @param cap the most that the text allows in all; empty where it names none
 * @param scale whether it only serves to work out a base, and is not itself an amount of the scheme
 * @param note what else there is to say; may be empty
 * @param sources the ids of the scheme's sources that state it, in order
 */
public record Figure(
        String id,
        Text label,
        Optional<BigDecimal> value,
        String unit,
        String per,
        Basis basis,
        Optional<BigDecimal> cap,
        boolean scale,
        Text note,
        List<String> sources) {

    public Figure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(basis, "basis");
        sources = List.copyOf(sources);
    }

    /** Whether a figure is before or after contributions. */
    public enum Basis {
        /** Before contributions. */
        GROSS,
        /** After contributions. */
        NET,
        /** No text read says so. */
        UNSTATED
    }
}
