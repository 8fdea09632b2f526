package io.ancrage.fact;

import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values that a joined leaf accepts, "none" among them or not. Asked for a set of possible values, it answers TRUE when
 * it accepts all of them, FALSE when it accepts none of them.
 */
sealed interface Acceptance {

    /** Whether "there is none" is accepted. */
    boolean acceptsNone();

    /** The answer when any value of the kind is possible. */
    Truth any();

    /** The answer for a known value, imprecise or partial ones included. */
    Truth known(Object value, Precision precision);

    default Truth none() {
        return Truth.of(acceptsNone());
    }

    default Truth missing(boolean mayBeNone) {
        return mayBeNone ? Answers.both(any(), none()) : any();
    }

    default Truth of(Reading<?> reading, boolean mayBeNone) {
        if (reading instanceof Known<?> known) {
            return known(known.known(), known.precision());
        }
        return reading instanceof None ? none() : missing(mayBeNone);
    }

    /** Joins the literals of one operand: their intersection in an "all" node, their union in an "any" node. */
    static Acceptance join(Operand operand, List<Literal> literals, boolean all) {
        Kind<?> kind = operand.kind();
        if (kind == Kind.CODES) {
            return CodeSets.of(operand.codes(), literals, all);
        }
        Acceptance joined = ofLiteral(operand, literals.get(0));
        for (Literal literal : literals.subList(1, literals.size())) {
            Acceptance next = ofLiteral(operand, literal);
            if (joined instanceof Flags one && next instanceof Flags other) {
                joined = one.merge(other, all);
            } else if (joined instanceof Numbers one && next instanceof Numbers other) {
                joined = one.merge(other, all);
            } else {
                joined = ((Codes) joined).merge((Codes) next, all);
            }
        }
        return joined;
    }

    private static Acceptance ofLiteral(Operand operand, Literal literal) {
        Kind<?> kind = operand.kind();
        if (kind == Kind.FLAG) {
            return Flags.of(literal);
        }
        return kind == Kind.CODE ? Codes.of(operand.codes(), literal) : Numbers.of(operand, literal);
    }

    /** Accepted yes-or-no answers. */
    record Flags(boolean yes, boolean no, boolean acceptsNone) implements Acceptance {

        static Flags of(Literal literal) {
            boolean wanted = ((Value.Flag) literal.comparison().right().get(0)).flag() != literal.negated();
            return new Flags(wanted, !wanted, literal.negated());
        }

        Flags merge(Flags other, boolean all) {
            return all
                    ? new Flags(yes && other.yes, no && other.no, acceptsNone && other.acceptsNone)
                    : new Flags(yes || other.yes, no || other.no, acceptsNone || other.acceptsNone);
        }

        @Override
        public Truth any() {
            return Answers.both(Truth.of(yes), Truth.of(no));
        }

        @Override
        public Truth known(Object value, Precision precision) {
            return Truth.of((Boolean) value ? yes : no);
        }
    }

    /** Accepted numbers, days (as epoch days) or elapsed units. */
    record Numbers(Cuts cuts, boolean acceptsNone) implements Acceptance {

        static Numbers of(Operand operand, Literal literal) {
            Operand bare = operand instanceof Of of ? of.operand() : operand;
            boolean discrete =
                    operand.kind() == Kind.DATE || bare instanceof Elapsed elapsed && elapsed.unit() == ChronoUnit.DAYS;
            Cuts cuts = cuts(discrete, literal.comparison());
            return literal.negated() ? new Numbers(cuts.complement(), true) : new Numbers(cuts, false);
        }

        private static Cuts cuts(boolean discrete, Comparison comparison) {
            double first = number(comparison.right().get(0));
            double least = Double.NEGATIVE_INFINITY;
            double most = Double.POSITIVE_INFINITY;
            return switch (comparison.op()) {
                case AT_LEAST -> Cuts.range(discrete, first, false, most, true);
                case ABOVE -> Cuts.range(discrete, first, true, most, true);
                case AT_MOST -> Cuts.range(discrete, least, false, first, true);
                case BELOW -> Cuts.range(discrete, least, false, first, false);
                case BETWEEN ->
                    Cuts.range(discrete, first, false, number(comparison.right().get(1)), true);
                case IS, IN -> {
                    Cuts points = Cuts.none(discrete);
                    for (Value value : comparison.right()) {
                        points = points.or(Cuts.point(discrete, number(value)));
                    }
                    yield points;
                }
                case HAS_ANY, HAS_ALL -> throw new IllegalStateException(comparison.toString());
            };
        }

        private static double number(Value value) {
            return value instanceof Value.Day day
                    ? day.day().toEpochDay()
                    : ((Value.Decimal) value).decimal().doubleValue();
        }

        Numbers merge(Numbers other, boolean all) {
            return all
                    ? new Numbers(cuts.and(other.cuts), acceptsNone && other.acceptsNone)
                    : new Numbers(cuts.or(other.cuts), acceptsNone || other.acceptsNone);
        }

        @Override
        public Truth any() {
            return cuts.isEverything() ? Truth.TRUE : cuts.isNothing() ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public Truth known(Object value, Precision precision) {
            if (value instanceof LocalDate day) {
                return range((double) precision.firstDay(day).toEpochDay(), (double)
                        precision.lastDay(day).toEpochDay());
            }
            return Truth.of(cuts.contains(((Number) value).doubleValue()));
        }

        /** The answer when every point between two is possible, both included. */
        Truth range(double low, double high) {
            return cuts.isUniform(low, high) ? Truth.of(cuts.contains(low)) : Truth.UNKNOWN;
        }

        /** The answer when every whole number from one on is possible, up to another (maybe infinite). */
        Truth wholes(double low, double high) {
            Truth answer = Truth.of(cuts.contains(low));
            double last = low;
            for (double point : cuts.points()) {
                // Beyond its cuts a set is uniform: the whole numbers around each cut stand for all others.
                for (double whole = Math.max(low, Math.floor(point) - 1);
                        whole <= Math.min(high, Math.ceil(point) + 1);
                        whole++) {
                    answer = Answers.both(answer, Truth.of(cuts.contains(whole)));
                    last = Math.max(last, whole);
                }
            }
            return last < high ? Answers.both(answer, Truth.of(cuts.contains(Math.min(high, last + 1)))) : answer;
        }
    }

    /** Accepted codes: an answer for each code that is mentioned or lies under one that is, and one for all others. */
    record Codes(CodeSystem system, Map<String, Boolean> marks, boolean others, boolean acceptsNone)
            implements Acceptance {

        static Codes of(CodeSystem system, Literal literal) {
            Map<String, Boolean> marks = new TreeMap<>();
            for (Value value : literal.comparison().right()) {
                for (String code : system.withDescendants(((Value.Code) value).code())) {
                    marks.put(code, !literal.negated());
                }
            }
            return new Codes(system, marks, literal.negated(), literal.negated());
        }

        Codes merge(Codes other, boolean all) {
            Map<String, Boolean> merged = new TreeMap<>();
            for (String code : marks.keySet()) {
                merged.put(code, merge(accepts(code), other.accepts(code), all));
            }
            for (String code : other.marks.keySet()) {
                merged.put(code, merge(accepts(code), other.accepts(code), all));
            }
            return new Codes(
                    system, merged, merge(others, other.others, all), merge(acceptsNone, other.acceptsNone, all));
        }

        private static boolean merge(boolean one, boolean other, boolean all) {
            return all ? one && other : one || other;
        }

        boolean accepts(String code) {
            Boolean mark = marks.get(code);
            if (mark != null) {
                return mark;
            }
            if (system.isByPrefix()) {
                for (int end = code.length() - 1; end > 0; end--) {
                    Boolean ofBeginning = marks.get(code.substring(0, end));
                    if (ofBeginning != null) {
                        return ofBeginning;
                    }
                }
            }
            return others;
        }

        @Override
        public Truth any() {
            boolean othersPossible = !system.isClosed() || !marks.keySet().containsAll(system.codes());
            Truth answer = Truth.of(othersPossible ? others : marks.containsValue(true));
            for (boolean mark : marks.values()) {
                answer = Answers.both(answer, Truth.of(mark));
            }
            return answer;
        }

        @Override
        public Truth known(Object value, Precision precision) {
            String code = (String) value;
            Truth answer = Truth.of(accepts(code));
            if (precision == Precision.OR_FINER) {
                for (String finer : system.withDescendants(code)) {
                    answer = Answers.both(answer, Truth.of(accepts(finer)));
                }
                if (system.isByPrefix()) {
                    for (String mark : marks.keySet()) {
                        if (mark.startsWith(code)) {
                            answer = Answers.both(answer, Truth.of(accepts(mark)));
                        }
                    }
                }
            }
            return answer;
        }
    }

    /** Accepted sets of codes; see {@link CodeSetClauses} for the logic. */
    record CodeSets(CodeSetClauses clauses, boolean acceptsNone, Truth any) implements Acceptance {

        static CodeSets of(CodeSystem system, List<Literal> literals, boolean all) {
            boolean none = all
                    ? literals.stream().allMatch(Literal::negated)
                    : literals.stream().anyMatch(Literal::negated);
            CodeSetClauses clauses = CodeSetClauses.of(system, literals, all);
            // Any set may be a superset of the empty one.
            return new CodeSets(clauses, none, clauses.test(List.of(), false));
        }

        @Override
        public Truth known(Object value, Precision precision) {
            CodeSet set = (CodeSet) value;
            return clauses.test(set.codes(), set.complete());
        }
    }
}
