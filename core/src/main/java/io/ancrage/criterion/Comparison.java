package io.ancrage.criterion;

import io.ancrage.AncrageException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A test of an operand against constants: {@code population between 5000 and 15000}.
 *
 * <p>It holds for the values that the test accepts. Where there is no value ("none"), it does not hold; its negation does.
 *
 * @param left what is looked at
 * @param op the test
 * @param right the constants: two for {@link Op#BETWEEN}, one or more for {@link Op#IN}, {@link Op#HAS_ANY} and
 *     {@link Op#HAS_ALL} (kept sorted without doubles), else one
 */
public record Comparison(Operand left, Op op, List<Value> right) implements Criterion {

    private static final int MOST_VALUES = 2_000;
    private static final int LONGEST_ELAPSED = 40_000;
    private static final Set<Op> FLAG_OPS = EnumSet.of(Op.IS);
    private static final Set<Op> ORDER_OPS = EnumSet.of(Op.AT_LEAST, Op.ABOVE, Op.AT_MOST, Op.BELOW, Op.BETWEEN);
    private static final Set<Op> NUMBER_OPS =
            EnumSet.of(Op.IS, Op.IN, Op.AT_LEAST, Op.ABOVE, Op.AT_MOST, Op.BELOW, Op.BETWEEN);
    private static final Set<Op> CODE_OPS = EnumSet.of(Op.IS, Op.IN);
    private static final Set<Op> CODES_OPS = EnumSet.of(Op.HAS_ANY, Op.HAS_ALL);

    public Comparison {
        Objects.requireNonNull(op, "op");
        Set<Op> allowed = opsOf(left);
        if (!allowed.contains(op)) {
            throw unfit(left, op, "tests possibles : " + words(allowed), "possible tests: " + words(allowed));
        }
        int most = op == Op.BETWEEN ? 2 : op == Op.IN || op == Op.HAS_ANY || op == Op.HAS_ALL ? MOST_VALUES : 1;
        int least = op == Op.BETWEEN ? 2 : 1;
        if (right.size() < least || right.size() > most) {
            throw unfit(
                    left,
                    op,
                    "attendu de " + least + " à " + most + " valeur(s), reçu " + right.size(),
                    "expected " + least + " to " + most + " value(s), found " + right.size());
        }
        Class<? extends Value> type = valueType(left.kind());
        for (Value value : right) {
            check(left, op, value, type);
        }
        if (op == Op.BETWEEN) {
            right = List.copyOf(right);
            if (ORDER.compare(right.get(0), right.get(1)) > 0) {
                throw unfit(
                        left,
                        op,
                        "la borne basse " + right.get(0).asText() + " dépasse la borne haute "
                                + right.get(1).asText(),
                        "the lower bound " + right.get(0).asText() + " is above the upper bound "
                                + right.get(1).asText());
            }
        } else {
            right = right.stream().sorted(ORDER).distinct().toList();
        }
    }

    private static final Comparator<Value> ORDER = Comparison::compare;

    /**
     * The tests that an operand allows.
     *
     * @param operand the operand
     * @return the tests, in their order; empty for a bare series or list of events
     */
    public static Set<Op> opsOf(Operand operand) {
        Operand bare = operand instanceof Of of ? of.operand() : operand;
        if (bare instanceof Elapsed) {
            return EnumSet.copyOf(ORDER_OPS);
        }
        Kind<?> kind = bare.kind();
        if (kind == Kind.FLAG) {
            return EnumSet.copyOf(FLAG_OPS);
        }
        if (kind == Kind.NUMBER || kind == Kind.DATE) {
            return EnumSet.copyOf(NUMBER_OPS);
        }
        if (kind == Kind.CODE) {
            return EnumSet.copyOf(CODE_OPS);
        }
        return kind == Kind.CODES ? EnumSet.copyOf(CODES_OPS) : EnumSet.noneOf(Op.class);
    }

    private static void check(Operand left, Op op, Value value, Class<? extends Value> type) {
        if (!type.isInstance(value)) {
            throw unfit(
                    left,
                    op,
                    "« " + value.asText() + " » n'est pas une valeur de type " + left.kind(),
                    "\"" + value.asText() + "\" is not a value of kind " + left.kind());
        }
        if (value instanceof Value.Code code) {
            left.codes().require(code.code());
        }
        Operand bare = left instanceof Of of ? of.operand() : left;
        if (bare instanceof Elapsed && value instanceof Value.Decimal number) {
            boolean whole = number.decimal().scale() == 0;
            if (!whole || Math.abs(number.decimal().doubleValue()) > LONGEST_ELAPSED) {
                throw unfit(
                        left,
                        op,
                        "une durée se compare à un nombre entier, de -40 000 à 40 000 ; reçu : " + value.asText(),
                        "elapsed time is compared to a whole number, -40,000 to 40,000; found: " + value.asText());
            }
        }
    }

    private static Class<? extends Value> valueType(Kind<?> kind) {
        if (kind == Kind.FLAG) {
            return Value.Flag.class;
        }
        if (kind == Kind.NUMBER) {
            return Value.Decimal.class;
        }
        return kind == Kind.DATE ? Value.Day.class : Value.Code.class;
    }

    private static int compare(Value one, Value other) {
        if (one instanceof Value.Decimal number && other instanceof Value.Decimal second) {
            return number.compareTo(second);
        }
        if (one instanceof Value.Day day && other instanceof Value.Day second) {
            return day.compareTo(second);
        }
        return one.asText().compareTo(other.asText());
    }

    private static List<String> words(Set<Op> ops) {
        return ops.stream().map(Op::word).toList();
    }

    private static AncrageException unfit(Operand left, Op op, String french, String english) {
        return new AncrageException(
                "ANC-CRIT-001",
                "« " + op.word() + " » sur " + left + " (" + left.kind() + ") : " + french,
                "\"" + op.word() + "\" on " + left + " (" + left.kind() + "): " + english);
    }
}
