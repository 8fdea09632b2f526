package io.ancrage.matching.visibility;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Subject;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How under-served a territory is (besoin): a number that is known of territories, with its unit, and which end of it is
 * need. Immutable.
 *
 * <pre>{@code
 * Need need = Need.whereLow(TerritoryFacts.APL_GENERAL_PRACTITIONER);
 * }</pre>
 *
 * @param fact a fact of territories; its year and source are those of the reading
 * @param end which values tell of need
 */
public record Need(Fact<BigDecimal> fact, End end) {

    /** Which values of a number tell of need. */
    public enum End {
        /** The lower, the needier: accessibility, density. */
        LOW,
        /** The higher, the needier: the share of doctors who will soon retire. */
        HIGH
    }

    public Need {
        Objects.requireNonNull(end, "end");
        if (fact.subject() != Subject.TERRITORY) {
            throw new IllegalArgumentException("the need of a territory is told by a fact of territories, not " + fact);
        }
    }

    /**
     * A need that is the greater, the lower a number is.
     *
     * @param fact such as an accessibility
     * @return the need
     */
    public static Need whereLow(Fact<BigDecimal> fact) {
        return new Need(fact, End.LOW);
    }

    /**
     * A need that is the greater, the higher a number is.
     *
     * @param fact such as the share of doctors who will soon retire
     * @return the need
     */
    public static Need whereHigh(Fact<BigDecimal> fact) {
        return new Need(fact, End.HIGH);
    }

    /** Numbers in ascending order of this are in descending order of need. */
    BigDecimal oriented(BigDecimal value) {
        return end == End.LOW ? value : value.negate();
    }
}
