package io.ancrage.aids.amount;

import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Program;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a number is made up: of figures, of facts, and of other formulas. A closed family, read from a scheme's JSON. It has no
 * unit and rounds nothing. Immutable and thread-safe.
 *
 * <p>A formula is asked on a sheet, which tells the facts and, where it depends on one, the period: its first day is
 * {@code event.periodStart}, the day after its last {@code event.periodEnd}.
 */
public sealed interface Formula {

    /**
     * The value as far as a sheet tells it.
     *
     * @param sheet what is known
     * @return exact, or between bounds with what is open
     */
    Estimate estimate(FactSheet sheet);

    /**
     * The formulas directly within this one, in order.
     *
     * @return the parts; empty for a leaf
     */
    default List<Formula> parts() {
        return List.of();
    }

    /**
     * The facts that this formula reads.
     *
     * @return the facts in the order of reading, without doubles
     */
    default Set<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        parts().forEach(part -> facts.addAll(part.facts()));
        return facts;
    }

    /**
     * The figures that this formula refers to.
     *
     * @return the figures in the order of reference, without doubles
     */
    default Set<Figure> figures() {
        Set<Figure> figures = new LinkedHashSet<>();
        parts().forEach(part -> figures.addAll(part.figures()));
        return figures;
    }

    /**
     * A number that no text states: one half, twelve months.
     *
     * @param number the number
     */
    record Constant(BigDecimal number) implements Formula {
        @Override
        public Estimate estimate(FactSheet sheet) {
            return Estimate.exactly(number);
        }
    }

    /**
     * A figure of the scheme.
     *
     * @param figure the figure
     * @param scheme the id of the scheme
     */
    record Stated(Figure figure, String scheme) implements Formula {
        @Override
        public Estimate estimate(FactSheet sheet) {
            return figure.value()
                    .map(Estimate::exactly)
                    .orElseGet(() -> Estimate.unknown(new OpenPoint.UnreadRule(scheme, figure.label())));
        }

        @Override
        public Set<Figure> figures() {
            return Set.of(figure);
        }
    }

    /**
     * What is known of an operand: a number, a sum over a window, elapsed time in whole units.
     *
     * @param operand an operand of numbers
     */
    record Read(Operand operand) implements Formula {
        @Override
        public Estimate estimate(FactSheet sheet) {
            return OperandReader.number(operand, sheet);
        }

        @Override
        public Set<Fact<?>> facts() {
            return new LinkedHashSet<>(operand.facts());
        }
    }

    /**
     * The sum of its parts.
     *
     * @param parts at least one
     */
    record Sum(List<Formula> parts) implements Formula {
        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public Estimate estimate(FactSheet sheet) {
            return parts.stream().map(part -> part.estimate(sheet)).reduce(Estimate.ZERO, Estimate::plus);
        }
    }

    /**
     * The product of its parts.
     *
     * @param parts at least one
     */
    record Product(List<Formula> parts) implements Formula {
        public Product {
            parts = List.copyOf(parts);
        }

        @Override
        public Estimate estimate(FactSheet sheet) {
            return parts.stream().map(part -> part.estimate(sheet)).reduce(Estimate.ONE, Estimate::times);
        }
    }

    /**
     * The first without the second.
     *
     * @param from the first
     * @param less the second
     */
    record Difference(Formula from, Formula less) implements Formula {
        @Override
        public Estimate estimate(FactSheet sheet) {
            return from.estimate(sheet).minus(less.estimate(sheet));
        }

        @Override
        public List<Formula> parts() {
            return List.of(from, less);
        }
    }

    /**
     * The smallest of its parts: a cap.
     *
     * @param parts at least one
     */
    record Least(List<Formula> parts) implements Formula {
        public Least {
            parts = List.copyOf(parts);
        }

        @Override
        public Estimate estimate(FactSheet sheet) {
            return parts.stream()
                    .map(part -> part.estimate(sheet))
                    .reduce(Estimate::least)
                    .orElseThrow();
        }
    }

    /**
     * The largest of its parts: a floor.
     *
     * @param parts at least one
     */
    record Greatest(List<Formula> parts) implements Formula {
        public Greatest {
            parts = List.copyOf(parts);
        }

        @Override
        public Estimate estimate(FactSheet sheet) {
            return parts.stream()
                    .map(part -> part.estimate(sheet))
                    .reduce(Estimate::greatest)
                    .orElseThrow();
        }
    }

    /**
     * One formula where a criterion holds, another where it does not; where that is unknown, between the two.
     *
     * @param criterion the criterion
     * @param then where it holds
     * @param otherwise where it does not
     */
    record When(Program criterion, Formula then, Formula otherwise) implements Formula {
        @Override
        public Estimate estimate(FactSheet sheet) {
            Truth truth = criterion.test(sheet);
            if (truth.isUnknown()) {
                return then.estimate(sheet).or(otherwise.estimate(sheet), missing(criterion, sheet));
            }
            return (truth.isTrue() ? then : otherwise).estimate(sheet);
        }

        @Override
        public List<Formula> parts() {
            return List.of(then, otherwise);
        }

        @Override
        public Set<Fact<?>> facts() {
            Set<Fact<?>> facts = new LinkedHashSet<>(criterion.criterion().facts());
            facts.addAll(Formula.super.facts());
            return facts;
        }
    }

    /**
     * One formula where a criterion is known to hold, else another: for what has to be told to count.
     *
     * @param criterion the criterion
     * @param then where it is known to hold
     * @param otherwise where it does not, or is not known
     */
    record WhenTold(Program criterion, Formula then, Formula otherwise) implements Formula {
        @Override
        public Estimate estimate(FactSheet sheet) {
            return (criterion.test(sheet).isTrue() ? then : otherwise).estimate(sheet);
        }

        @Override
        public List<Formula> parts() {
            return List.of(then, otherwise);
        }

        @Override
        public Set<Fact<?>> facts() {
            Set<Fact<?>> facts = new LinkedHashSet<>(criterion.criterion().facts());
            facts.addAll(Formula.super.facts());
            return facts;
        }
    }

    /**
     * A row of a {@link Table}.
     *
     * @param at the value of the operand
     * @param amount the amount there
     */
    record Row(BigDecimal at, Formula amount) {}

    /**
     * A printed table without interpolation: at a value that it lists, the amount of that row; from the last row on, that of
     * the last. Between two rows the text says nothing: the amount lies between them. Below the first row it is open up to
     * the amount of the first.
     *
     * @param operand what the rows are listed by
     * @param rows the rows, by ascending value
     * @param between what is not said between the rows
     */
    record Table(Formula operand, List<Row> rows, OpenPoint between) implements Formula {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public Estimate estimate(FactSheet sheet) {
            Estimate value = operand.estimate(sheet);
            List<Estimate> possible = new ArrayList<>();
            if (mayBeBelow(value, rows.get(0).at())) {
                possible.add(Estimate.ZERO.or(amount(0, sheet), List.of(between)));
            }
            for (int i = 0; i < rows.size(); i++) {
                BigDecimal at = rows.get(i).at();
                boolean last = i == rows.size() - 1;
                boolean above = mayBeAbove(value, at);
                if (mayBe(value, at) || last && above) {
                    possible.add(amount(i, sheet));
                }
                if (!last && above && mayBeBelow(value, rows.get(i + 1).at())) {
                    possible.add(amount(i, sheet).or(amount(i + 1, sheet), List.of(between)));
                }
            }
            return possible.stream()
                    .reduce((one, other) -> one.or(other, value.open()))
                    .orElseThrow();
        }

        private Estimate amount(int row, FactSheet sheet) {
            return rows.get(row).amount().estimate(sheet);
        }

        private static boolean mayBeBelow(Estimate value, BigDecimal bound) {
            return value.low().map(low -> low.compareTo(bound) < 0).orElse(true);
        }

        private static boolean mayBeAbove(Estimate value, BigDecimal bound) {
            return value.high().map(high -> high.compareTo(bound) > 0).orElse(true);
        }

        private static boolean mayBe(Estimate value, BigDecimal number) {
            return value.low().map(low -> low.compareTo(number) <= 0).orElse(true)
                    && value.high().map(high -> high.compareTo(number) >= 0).orElse(true);
        }

        @Override
        public List<Formula> parts() {
            return Stream.concat(Stream.of(operand), rows.stream().map(Row::amount))
                    .toList();
        }
    }

    /**
     * A share in proportion to an activity: 1 from {@code full} on, the quotient from {@code floor} on, 0 below.
     *
     * @param activity what is measured
     * @param full from where on the share is whole; above 0
     * @param floor from where on there is a share at all
     */
    record ProRata(Formula activity, BigDecimal full, BigDecimal floor) implements Formula {
        @Override
        public Estimate estimate(FactSheet sheet) {
            Estimate value = activity.estimate(sheet);
            Optional<BigDecimal> low = Optional.of(value.low().map(this::share).orElse(BigDecimal.ZERO));
            Optional<BigDecimal> high =
                    Optional.of(value.high().map(this::share).orElse(BigDecimal.ONE));
            return new Estimate(low, high, value.open());
        }

        private BigDecimal share(BigDecimal value) {
            if (value.compareTo(full) >= 0) {
                return BigDecimal.ONE;
            }
            return value.compareTo(floor) < 0
                    ? BigDecimal.ZERO
                    : Estimate.exactly(value).dividedBy(full).low().orElseThrow();
        }

        @Override
        public List<Formula> parts() {
            return List.of(activity);
        }
    }

    /**
     * A phase of a {@link Tapering}.
     *
     * @param months how many months it lasts; of the first phase, how many whole months after the month of the beginning
     * @param share the value during it
     */
    record Phase(int months, Formula share) {}

    /**
     * A value that changes with the months since a beginning: full to the end of the 59th month after that of the creation,
     * then three times twelve months less, then 0. For a period that reaches over several phases it is the mean over its months
     * from the beginning on.
     *
     * @param since the event of the beginning, whose own month is in the first phase
     * @param phases the phases in order
     */
    record Tapering(Fact<LocalDate> since, List<Phase> phases) implements Formula {
        public Tapering {
            phases = List.copyOf(phases);
        }

        @Override
        public Estimate estimate(FactSheet sheet) {
            Optional<YearMonth> begun = OperandReader.month(since, sheet);
            Optional<LocalDate> from = OperandReader.day(Periods.START, sheet);
            Optional<LocalDate> until = OperandReader.day(Periods.END, sheet);
            if (begun.isEmpty() || from.isEmpty() || until.isEmpty()) {
                List<OpenPoint> open = new ArrayList<>();
                if (begun.isEmpty()) {
                    open.addAll(OperandReader.openDay(since, sheet));
                }
                Stream.of(Periods.START, Periods.END)
                        .filter(event -> OperandReader.day(event, sheet).isEmpty())
                        .forEach(event -> open.addAll(OperandReader.openDay(event, sheet)));
                Estimate all = Estimate.ZERO;
                for (Phase phase : phases) {
                    all = all.or(phase.share().estimate(sheet), open);
                }
                return all;
            }
            Estimate sum = Estimate.ZERO;
            int months = 0;
            for (YearMonth month = YearMonth.from(from.get());
                    month.isBefore(YearMonth.from(until.get().minusDays(1)).plusMonths(1));
                    month = month.plusMonths(1)) {
                // Before the beginning there is nothing to take a share of.
                if (!month.isBefore(begun.get())) {
                    months++;
                    sum = sum.plus(share(ChronoUnit.MONTHS.between(begun.get(), month), sheet));
                }
            }
            return sum.dividedBy(BigDecimal.valueOf(Math.max(1, months)));
        }

        private Estimate share(long monthsSince, FactSheet sheet) {
            if (monthsSince < 0) {
                return Estimate.ZERO;
            }
            long end = 0;
            for (Phase phase : phases) {
                end += phase.months();
                if (monthsSince <= end) {
                    return phase.share().estimate(sheet);
                }
            }
            return Estimate.ZERO;
        }

        @Override
        public List<Formula> parts() {
            return phases.stream().map(Phase::share).toList();
        }

        @Override
        public Set<Fact<?>> facts() {
            Set<Fact<?>> facts = new LinkedHashSet<>(Set.of(since));
            facts.addAll(Formula.super.facts());
            return facts;
        }
    }

    /**
     * A value that holds through a day; the last one has no end.
     *
     * @param through its last day, included; empty for the last value
     * @param value the value
     */
    record Dated(Optional<LocalDate> through, Formula value) {}

    /**
     * A rate that changes on a date, by the days of the period: where the period reaches over the change, between the values.
     *
     * @param values the values in order of time
     * @param between what is not said of a period that reaches over a change
     */
    record ByDate(List<Dated> values, OpenPoint between) implements Formula {
        public ByDate {
            values = List.copyOf(values);
        }

        @Override
        public Estimate estimate(FactSheet sheet) {
            LocalDate from = OperandReader.day(Periods.START, sheet).orElse(LocalDate.MIN);
            LocalDate last = OperandReader.day(Periods.END, sheet)
                    .map(end -> end.minusDays(1))
                    .orElse(LocalDate.MAX);
            List<Estimate> within = new ArrayList<>();
            LocalDate begins = LocalDate.MIN;
            for (Dated value : values) {
                LocalDate ends = value.through().orElse(LocalDate.MAX);
                if (!ends.isBefore(from) && !begins.isAfter(last)) {
                    within.add(value.value().estimate(sheet));
                }
                begins = ends.equals(LocalDate.MAX) ? ends : ends.plusDays(1);
            }
            return within.stream()
                    .reduce((one, other) -> one.or(other, List.of(between)))
                    .orElseThrow();
        }

        @Override
        public List<Formula> parts() {
            return values.stream().map(Dated::value).toList();
        }
    }

    /**
     * The first of its parts that is exact; where none is, the first.
     *
     * @param parts at least one
     */
    record FirstKnown(List<Formula> parts) implements Formula {
        public FirstKnown {
            parts = List.copyOf(parts);
        }

        @Override
        public Estimate estimate(FactSheet sheet) {
            return parts.stream()
                    .map(part -> part.estimate(sheet))
                    .filter(Estimate::isExact)
                    .findFirst()
                    .orElseGet(() -> parts.get(0).estimate(sheet));
        }
    }

    /**
     * A number that is open by itself: a rule that was not read, or a decision of an authority, within bounds if some are known.
     * Where the most falls below the least, the most counts.
     *
     * @param least the least; empty where none is known
     * @param most the most; empty where none is known
     * @param because why it is open
     */
    record Open(Optional<Formula> least, Optional<Formula> most, OpenPoint because) implements Formula {
        @Override
        public Estimate estimate(FactSheet sheet) {
            Optional<Estimate> low = least.map(formula -> formula.estimate(sheet));
            Optional<Estimate> high = most.map(formula -> formula.estimate(sheet));
            Set<OpenPoint> open = new LinkedHashSet<>(List.of(because));
            low.ifPresent(estimate -> open.addAll(estimate.open()));
            high.ifPresent(estimate -> open.addAll(estimate.open()));
            Optional<BigDecimal> cap = high.flatMap(Estimate::high);
            Optional<BigDecimal> floor =
                    low.flatMap(Estimate::low).map(bound -> cap.map(bound::min).orElse(bound));
            return new Estimate(floor, cap, List.copyOf(open));
        }

        @Override
        public List<Formula> parts() {
            return Stream.concat(least.stream(), most.stream()).toList();
        }
    }

    /**
     * An amount on which texts disagree: where all readings give the same, that; else between them.
     *
     * @param conflict the conflict
     * @param parts the readings, at least two
     */
    record InDispute(OpenPoint.OpenConflict conflict, List<Formula> parts) implements Formula {
        public InDispute {
            parts = List.copyOf(parts);
        }

        @Override
        public Estimate estimate(FactSheet sheet) {
            return parts.stream()
                    .map(part -> part.estimate(sheet))
                    .reduce((one, other) -> one.or(other, List.of(conflict)))
                    .orElseThrow();
        }
    }

    private static List<OpenPoint> missing(Program program, FactSheet sheet) {
        return program.missing(sheet).stream()
                .map(gap -> gap instanceof Gap.OpenFact fact
                        ? new OpenPoint.MissingFact(fact)
                        : disputed(((Gap.OpenDispute) gap).disputed().source()))
                .toList();
    }

    /** A source has its title in one language and its remark in both. */
    private static OpenPoint disputed(Source source) {
        boolean plain = source.remark().equals(Text.EMPTY);
        return new OpenPoint.OpenConflict("", "", plain ? Text.same(source.title()) : source.remark());
    }
}
