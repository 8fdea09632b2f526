package io.ancrage.matching;

import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Kind;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Value;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way to ease a requirement, value by value: a bound moves outwards, a circle grows, one more code is admitted. Immutable.
 */
sealed interface Easing {

    /** A value that a requirement could go to, and how far that is. */
    record Step(Easing easing, Value to, BigDecimal distance) {

        /** Nearest first; of equal distances, what is less. */
        static final Comparator<Step> NEAREST_FIRST = Comparator.comparing(Step::distance)
                .thenComparing(step -> step.easing().isOfTheEnd());

        /** The requirement as it would be. */
        Criterion instead() {
            return easing.to(to);
        }
    }

    /** The requirement with a value. */
    Criterion to(Value value);

    /** The values of a subject that the requirement could go to, nearest first. */
    List<Step> steps(FactSheet sheet);

    /** Whether who is admitted at a value is admitted at each that is farther. */
    default boolean isOrdered() {
        return true;
    }

    /** Whether it moves the upper end. */
    default boolean isOfTheEnd() {
        return true;
    }

    /** The ways to ease a requirement: of a range, the lower end first; none where its values have no order to ease by. */
    static List<Easing> of(Criterion requirement) {
        if (requirement instanceof Inside inside && inside.area() instanceof Area.Circle circle) {
            return List.of(new Radius(circle));
        }
        if (requirement instanceof Comparison comparison && comparison.left() instanceof Fact<?> fact) {
            return switch (comparison.op()) {
                case AT_LEAST, ABOVE -> List.of(new Bound(comparison, fact, true));
                case AT_MOST, BELOW -> List.of(new Bound(comparison, fact, false));
                case BETWEEN -> List.of(new Bound(comparison, fact, true), new Bound(comparison, fact, false));
                case IS, IN, HAS_ANY ->
                    fact.kind() == Kind.CODE || fact.kind() == Kind.CODES
                            ? List.of(new OneMoreCode(comparison, fact))
                            : List.of();
                case HAS_ALL -> List.of();
            };
        }
        return List.of();
    }

    /** The steps of a requirement for what may be in one of several places, nearest first. */
    static List<Step> steps(Criterion requirement, List<FactSheet> places) {
        return of(requirement).stream()
                .flatMap(easing -> easing.steps(places).stream())
                .sorted(Step.NEAREST_FIRST)
                .toList();
    }

    /** The steps of this easing for what may be in one of several places, nearest first. */
    default List<Step> steps(List<FactSheet> places) {
        return places.size() == 1
                ? steps(places.get(0))
                : places.stream()
                        .flatMap(place -> steps(place).stream())
                        .distinct()
                        .sorted(Step.NEAREST_FIRST)
                        .toList();
    }

    /** A bound of a number or a day. A strict one becomes one that is included. */
    record Bound(Comparison requirement, Fact<?> fact, boolean lower) implements Easing {

        @Override
        public Criterion to(Value value) {
            if (requirement.op() == Op.BETWEEN) {
                Value other = requirement.right().get(lower ? 1 : 0);
                return new Comparison(fact, Op.BETWEEN, lower ? List.of(value, other) : List.of(other, value));
            }
            return new Comparison(fact, lower ? Op.AT_LEAST : Op.AT_MOST, List.of(value));
        }

        @Override
        public boolean isOfTheEnd() {
            return !lower;
        }

        @Override
        public List<Step> steps(FactSheet sheet) {
            if (!(sheet.read(fact) instanceof Known<?> known)) {
                return List.of();
            }
            List<Step> steps = new ArrayList<>();
            if (known.known() instanceof BigDecimal number) {
                add(Value.Decimal.of(number), number, steps);
            } else if (known.known() instanceof LocalDate day) {
                // A day that is known imprecisely may be admitted from its one end on, and surely is at the other.
                LocalDate first = known.precision().firstDay(day);
                LocalDate last = known.precision().lastDay(day);
                add(new Value.Day(lower ? last : first), steps);
                if (!first.equals(last)) {
                    add(new Value.Day(lower ? first : last), steps);
                }
            }
            return steps;
        }

        private void add(Value.Day value, List<Step> steps) {
            add(value, number(value), steps);
        }

        private void add(Value value, BigDecimal number, List<Step> steps) {
            BigDecimal bound = number(
                    requirement.right().get(lower ? 0 : requirement.right().size() - 1));
            BigDecimal beyond = lower ? bound.subtract(number) : number.subtract(bound);
            boolean isStrict = requirement.op() == Op.ABOVE || requirement.op() == Op.BELOW;
            if (beyond.signum() > 0 || beyond.signum() == 0 && isStrict) {
                steps.add(new Step(this, value, beyond));
            }
        }

        private static BigDecimal number(Value value) {
            return value instanceof Value.Day day
                    ? BigDecimal.valueOf(day.day().toEpochDay())
                    : ((Value.Decimal) value).decimal();
        }
    }

    /** The radius of a circle, in tenths of a kilometre. */
    record Radius(Area.Circle circle) implements Easing {

        @Override
        public Criterion to(Value value) {
            return new Inside(new Area.Circle(
                    circle.centre(), ((Value.Decimal) value).decimal().doubleValue()));
        }

        @Override
        public List<Step> steps(FactSheet sheet) {
            if (!(sheet.read(Inside.LATITUDE) instanceof Known<BigDecimal> latitude)
                    || !(sheet.read(Inside.LONGITUDE) instanceof Known<BigDecimal> longitude)) {
                return List.of();
            }
            double kilometres = GeoPoint.kilometres(
                    circle.centre().latitude(),
                    circle.centre().longitude(),
                    latitude.known().doubleValue(),
                    longitude.known().doubleValue());
            if (kilometres <= circle.kilometres()) {
                return List.of();
            }
            // Rounded up, so that the place is within.
            BigDecimal radius = new BigDecimal(kilometres).setScale(1, RoundingMode.CEILING);
            return List.of(
                    new Step(this, Value.Decimal.of(radius), radius.subtract(BigDecimal.valueOf(circle.kilometres()))));
        }
    }

    /** One more code that is admitted beside those that are. Codes have no order: all are equally near. */
    record OneMoreCode(Comparison requirement, Fact<?> fact) implements Easing {

        /** The most that a comparison takes. */
        private static final int MOST_CODES = 2_000;

        @Override
        public Criterion to(Value value) {
            Op op = requirement.op() == Op.HAS_ANY ? Op.HAS_ANY : Op.IN;
            return new Comparison(
                    fact,
                    op,
                    Stream.concat(requirement.right().stream(), Stream.of(value))
                            .toList());
        }

        @Override
        public List<Step> steps(FactSheet sheet) {
            if (!(sheet.read(fact) instanceof Known<?> known)
                    || requirement.right().size() == MOST_CODES) {
                return List.of();
            }
            Collection<String> codes =
                    known.known() instanceof CodeSet set ? set.codes() : List.of((String) known.known());
            return codes.stream()
                    .map(code -> new Step(this, new Value.Code(code), BigDecimal.ZERO))
                    .toList();
        }

        @Override
        public boolean isOrdered() {
            return false;
        }
    }
}
