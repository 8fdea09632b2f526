package io.ancrage.criterion;

import io.ancrage.AncrageException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * A fold over the entries of a window that looks back from a day: the sum of the acts of six months, the aids of ten
 * years. Immutable.
 *
 * <p>An <em>event</em> is in the window when the day is on or after it, and before {@code event.plus(back)}: on its tenth
 * anniversary it is out of a window of ten years. A <em>period</em> of a series is in the window when it lies wholly
 * between {@code until.minus(back)} and {@code until} (excluded); of one that straddles an edge nobody knows what falls
 * into the window, as if it were left out. Where the day never comes, the fold has no value.
 *
 * @param fact a series or events
 * @param back how far the window reaches back; above zero, at most 200 years
 * @param until the event whose day ends the window
 * @param fold what is made of the entries; events allow {@link Fold#COUNT} and {@link Fold#LAST} only
 */
public record Over(Fact<?> fact, Period back, Fact<LocalDate> until, Fold fold) implements Operand {

    private static final int MOST_MONTHS = 2_400;
    private static final int MOST_DAYS = 73_050;

    public Over {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(fold, "fold");
        boolean tooLong = back.toTotalMonths() > MOST_MONTHS || back.get(ChronoUnit.DAYS) > MOST_DAYS;
        if (back.isNegative() || back.isZero() || tooLong) {
            throw new AncrageException(
                    "ANC-CRIT-004",
                    "la fenêtre remonte d'une durée positive d'au plus 200 ans, comme P6M ou P10Y ; reçu : " + back,
                    "the window reaches back by a positive period of at most 200 years, such as P6M or P10Y; found: "
                            + back);
        }
        boolean fits =
                fact.kind() == Kind.SERIES || fact.kind() == Kind.EVENTS && (fold == Fold.COUNT || fold == Fold.LAST);
        if (!fits) {
            throw new AncrageException(
                    "ANC-CRIT-005",
                    "« " + fold.word() + " » ne s'applique pas à " + fact + " (" + fact.kind()
                            + ") ; une série accepte tout, des événements acceptent count et last",
                    "\"" + fold.word() + "\" does not apply to " + fact + " (" + fact.kind()
                            + "); a series takes all, events take count and last");
        }
    }

    @Override
    public Kind<?> kind() {
        return fact.kind() == Kind.EVENTS && fold == Fold.LAST ? Kind.DATE : Kind.NUMBER;
    }

    @Override
    public CodeSystem codes() {
        return CodeSystem.ANY;
    }

    @Override
    public List<Fact<?>> facts() {
        return List.of(until, fact);
    }

    @Override
    public String toString() {
        return fold.word() + " of " + fact + " over " + back + " until " + until;
    }
}
