package io.ancrage.fact;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Value;
import java.math.BigDecimal;

/** Checks that a reading fits its fact, and brings its value into canonical form. */
final class Readings {

    /** The source of what is put without one: somebody stated it. */
    static final Source STATED = Source.of("Déclaration");

    private Readings() {}

    static <T> Reading<T> canonical(Fact<T> fact, Reading<T> reading) {
        if (reading instanceof None<T> && !fact.mayBeNone()) {
            throw unfit(fact, "« aucun » n'est pas une réponse possible", "\"none\" is not a possible answer");
        }
        if (!(reading instanceof Known<T> known)) {
            return reading;
        }
        Kind<T> kind = fact.kind();
        if (!kind.type().isInstance(known.known())) {
            String type = known.known().getClass().getSimpleName();
            throw unfit(fact, "valeur de type " + type, "a value of type " + type);
        }
        boolean precise = switch (known.precision()) {
            case EXACT -> true;
            case MONTH, YEAR -> kind == Kind.DATE;
            case OR_FINER -> kind == Kind.CODE;
        };
        if (!precise) {
            throw unfit(fact, "précision " + known.precision(), "precision " + known.precision());
        }
        if (known.known() instanceof String code) {
            fact.codes().require(code);
        }
        if (known.known() instanceof io.ancrage.criterion.CodeSet set) {
            set.codes().forEach(fact.codes()::require);
        }
        if (known.known() instanceof BigDecimal number) {
            T decimal = kind.type().cast(Value.Decimal.of(number).decimal());
            return new Known<>(decimal, Precision.EXACT, known.source(), known.asOf());
        }
        return reading;
    }

    private static AncrageException unfit(Fact<?> fact, String french, String english) {
        return new AncrageException(
                "ANC-FACT-008",
                "ne convient pas au fait " + fact.id() + " (" + fact.kind() + ") : " + french,
                "does not fit the fact " + fact.id() + " (" + fact.kind() + "): " + english);
    }
}
