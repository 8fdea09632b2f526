package io.ancrage.fact;

import io.ancrage.AncrageException;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds of any reading: whether it fits its fact, its canonical form, and why it leaves something open. */
final class Readings {

    private Readings() {}

    static <T> Reading<T> canonical(Fact<T> fact, Reading<T> reading) {
        if (reading instanceof None<T> && !fact.mayBeNone()) {
            throw unfit(
                    fact,
                    "« aucun » n'est pas une réponse possible ; si rien n'est connu, dites pourquoi (Why)",
                    "\"none\" is not a possible answer; if nothing is known, tell why (Why)");
        }
        if (!(reading instanceof Known<T> known)) {
            return reading;
        }
        Kind<T> kind = fact.kind();
        if (!kind.type().isInstance(known.known())) {
            String type = known.known().getClass().getSimpleName();
            String right = kind.type().getSimpleName();
            throw unfit(
                    fact,
                    "valeur de type " + type + " ; attendu : " + right,
                    "a value of type " + type + "; expected " + right);
        }
        boolean precise = switch (known.precision()) {
            case EXACT -> true;
            case MONTH, YEAR -> kind == Kind.DATE;
            case OR_FINER -> kind == Kind.CODE;
        };
        if (!precise) {
            throw unfit(
                    fact,
                    "précision " + known.precision()
                            + " ; attendu : EXACT (d'une date aussi MONTH ou YEAR, d'un code aussi" + " OR_FINER)",
                    "precision " + known.precision() + "; expected EXACT (of a date also MONTH or YEAR, of a code also"
                            + " OR_FINER)");
        }
        if (known.known() instanceof String code) {
            fact.codes().require(code);
        }
        if (known.known() instanceof CodeSet set) {
            set.codes().forEach(fact.codes()::require);
        }
        if (known.known() instanceof BigDecimal number) {
            T decimal = kind.type().cast(Value.Decimal.of(number).decimal());
            return new Known<>(decimal, Precision.EXACT, known.source(), known.asOf());
        }
        return reading;
    }

    /** Why a reading leaves something open, if it does; a list does not once it is told through a day. */
    static @Nullable Why whyOpen(Reading<?> reading, LocalDate through) {
        if (reading instanceof Missing<?> missing) {
            return missing.why();
        }
        if (!(reading instanceof Known<?> known)) {
            return null;
        }
        if (known.precision() != Precision.EXACT) {
            return Why.NOT_PRECISE;
        }
        if (known.known() instanceof Events events
                && events.events().stream().anyMatch(event -> event.precision() != Precision.EXACT)) {
            return Why.NOT_PRECISE;
        }
        boolean partial = known.known() instanceof CodeSet set && !set.complete()
                || known.known() instanceof Events list
                        && list.completeThrough().isBefore(through)
                || known.known() instanceof Series series
                        && series.completeThrough().isBefore(through);
        return partial ? Why.NOT_COMPLETE : null;
    }

    /** A host's function looks no further than the date of assessment; without one, lists must be complete for good. */
    static LocalDate toldThrough(FactSheet sheet) {
        return sheet.read(Fact.AS_OF) instanceof Known<LocalDate> day && day.precision() == Precision.EXACT
                ? day.known()
                : LocalDate.MAX;
    }

    private static AncrageException unfit(Fact<?> fact, String french, String english) {
        return new AncrageException(
                "ANC-FACT-008",
                "ne convient pas au fait " + fact.id() + " (" + fact.kind() + ") : " + french,
                "does not fit the fact " + fact.id() + " (" + fact.kind() + "): " + english);
    }
}
