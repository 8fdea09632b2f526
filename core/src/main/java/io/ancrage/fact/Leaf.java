package io.ancrage.fact;

import io.ancrage.criterion.At;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.HostRule;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Operand;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A leaf of a compiled criterion: it reads facts. */
sealed interface Leaf extends Node permits Leaf.Joined, Leaf.Circle, Leaf.Rule {

    /** What the leaf reads on a sheet. */
    List<Evidence> evidence(FactSheet sheet);

    @Override
    default Node given(FactSheet known) {
        Probe probe = new Probe(known);
        Truth answer = test(probe);
        // Definite on what is known alone stays so; and what has read everything it needs will not change either.
        return answer.isUnknown() && probe.metMissing() ? this : new Constant(answer);
    }

    @Override
    default void gaps(FactSheet sheet, Set<Gap> gaps) {
        for (Evidence evidence : evidence(sheet)) {
            Why why = openBecause(evidence, sheet);
            if (why != null) {
                gaps.add(new Gap.OpenFact(evidence.role(), evidence.fact(), evidence.at(), why));
            }
        }
    }

    /** Why knowing more of what was read could change an unknown answer, if it could. */
    default @Nullable Why openBecause(Evidence evidence, FactSheet sheet) {
        return Readings.whyOpen(evidence.reading(), LocalDate.MAX);
    }

    @Override
    default TruthSet test(FactTable table, @Nullable FactSheet known, long[] open) {
        long[] trues = new long[open.length];
        long[] falses = new long[open.length];
        for (int word = 0; word < open.length; word++) {
            for (long bits = open[word]; bits != 0; bits &= bits - 1) {
                int row = (word << 6) + Long.numberOfTrailingZeros(bits);
                FactSheet sheet = table.row(row);
                Bits.set(row, test(known == null ? sheet : known.over(sheet)), trues, falses);
            }
        }
        return new TruthSet(table.rows(), trues, falses);
    }

    @Override
    default boolean isSlow() {
        return true;
    }

    /** The tests of one operand that stand in one node, joined. */
    final class Joined implements Leaf {

        private final Operand operand;
        private final Operand bare;
        private final String role;
        private final List<Literal> literals;
        private final boolean all;
        private final Acceptance acceptance;
        private final int hash;

        Joined(Operand operand, List<Literal> literals, boolean all) {
            this.operand = operand;
            this.bare = operand instanceof Of of ? of.operand() : operand;
            this.role = operand instanceof Of of ? of.role() : "";
            this.literals = List.copyOf(literals);
            // One test alone is the same in either node, and shares its answers.
            this.all = all || literals.size() == 1;
            this.acceptance = Acceptance.join(operand, literals, all);
            this.hash = Objects.hash(this.literals, this.all);
        }

        Operand operand() {
            return operand;
        }

        boolean joinsSeveral() {
            return literals.size() > 1;
        }

        @Override
        public Truth test(FactSheet sheet) {
            FactSheet own = role.isEmpty() ? sheet : sheet.role(role).orElse(FactSheet.empty());
            if (bare instanceof Fact<?> fact) {
                return acceptance.of(read(sheet, own, fact), fact.mayBeNone());
            }
            if (bare instanceof At at) {
                return test(sheet, own, at);
            }
            return bare instanceof Elapsed elapsed ? test(sheet, own, elapsed) : test(sheet, own, (Over) bare);
        }

        /** Events date the whole situation; all else is the role's own. */
        private static <T> Reading<T> read(FactSheet sheet, FactSheet own, Fact<T> fact) {
            return checked(fact, (fact.subject() == Subject.SITUATION ? sheet : own).read(fact));
        }

        private static <T> Reading<T> read(FactSheet sheet, FactSheet own, Fact<T> fact, LocalDate day) {
            return checked(fact, (fact.subject() == Subject.SITUATION ? sheet : own).read(fact, day));
        }

        private static <T> Reading<T> checked(Fact<T> fact, Reading<T> reading) {
            if (reading instanceof None && !fact.mayBeNone()) {
                throw new IllegalStateException("a sheet answers none for a fact that is never none: " + fact.id());
            }
            return reading;
        }

        private Truth test(FactSheet sheet, FactSheet own, At at) {
            Fact<?> fact = at.fact();
            Reading<LocalDate> event = read(sheet, own, at.event());
            if (event instanceof Known<LocalDate> known) {
                LocalDate last = known.precision().lastDay(known.known());
                LocalDate day = known.precision().firstDay(known.known());
                Truth answer = acceptance.of(read(sheet, own, fact, day), fact.mayBeNone());
                while (day.isBefore(last) && !answer.isUnknown()) {
                    day = day.plusDays(1);
                    answer = Answers.both(answer, acceptance.of(read(sheet, own, fact, day), fact.mayBeNone()));
                }
                return answer;
            }
            return event instanceof None
                    ? acceptance.none()
                    : acceptance.missing(fact.mayBeNone() || at.event().mayBeNone());
        }

        private Truth test(FactSheet sheet, FactSheet own, Elapsed elapsed) {
            Acceptance.Numbers numbers = (Acceptance.Numbers) acceptance;
            Reading<LocalDate> from = read(sheet, own, elapsed.from());
            Reading<LocalDate> to = read(sheet, own, elapsed.to());
            if (from instanceof None || to instanceof None) {
                return numbers.none();
            }
            if (from instanceof Known<LocalDate> start && to instanceof Known<LocalDate> end) {
                return Spans.test(numbers, elapsed.unit(), start, end);
            }
            boolean mayBeNone = from.isMissing() && elapsed.from().mayBeNone()
                    || to.isMissing() && elapsed.to().mayBeNone();
            return numbers.missing(mayBeNone);
        }

        private Truth test(FactSheet sheet, FactSheet own, Over over) {
            Acceptance.Numbers numbers = (Acceptance.Numbers) acceptance;
            Reading<LocalDate> until = read(sheet, own, over.until());
            Reading<?> entries = read(sheet, own, over.fact());
            if (until instanceof None || entries instanceof None) {
                return numbers.none();
            }
            if (until instanceof Known<LocalDate> end && entries instanceof Known<?> list) {
                return Windows.test(numbers, over, list.known(), end);
            }
            boolean mayBeNone = until.isMissing() && over.until().mayBeNone()
                    || entries.isMissing() && over.fact().mayBeNone();
            return Windows.unknown(numbers, over.fold(), mayBeNone);
        }

        @Override
        public TruthSet test(FactTable table, @Nullable FactSheet known, long[] open) {
            if (role.isEmpty() && bare instanceof Fact<?> fact && !fact.equals(Fact.AS_OF)) {
                // What the known sheet tells became a constant, so here the table alone answers.
                return table.answers(
                        this,
                        () -> table.column(fact)
                                .map(column -> column.test(acceptance))
                                .orElseGet(
                                        () -> TruthSet.constant(table.rows(), acceptance.missing(fact.mayBeNone()))));
            }
            if (role.isEmpty() && known != null && bare instanceof At at) {
                TruthSet column = column(table, known, at);
                if (column != null) {
                    return column;
                }
            }
            return Leaf.super.test(table, known, open);
        }

        /** A fact of the table's own on one known day is a column like any other. */
        private @Nullable TruthSet column(FactTable table, FactSheet known, At at) {
            if (!(known.read(at.event()) instanceof Known<LocalDate> event) || event.precision() != Precision.EXACT) {
                return null;
            }
            LocalDate day = event.known();
            if (!known.read(at.fact(), day).isMissing()) {
                return null;
            }
            return table.answers(
                    new OnDay(this, day),
                    () -> table.column(at.fact())
                            .map(column -> column.test(acceptance, day))
                            .orElseGet(() -> TruthSet.constant(
                                    table.rows(), acceptance.missing(at.fact().mayBeNone()))));
        }

        private record OnDay(Joined leaf, LocalDate day) {}

        @Override
        public IntFunction<Truth> on(FactTable table) {
            if (role.isEmpty() && bare instanceof Fact<?> fact && !fact.equals(Fact.AS_OF)) {
                Truth missing = acceptance.missing(fact.mayBeNone());
                return table.column(fact)
                        .<IntFunction<Truth>>map(column -> column.on(acceptance))
                        .orElse(row -> missing);
            }
            return Leaf.super.on(table);
        }

        @Override
        public boolean reads(Set<Fact<?>> facts) {
            facts.addAll(operand.facts());
            return role.isEmpty() && bare instanceof Fact;
        }

        @Override
        public boolean isSlow() {
            return !role.isEmpty() || !(bare instanceof Fact);
        }

        @Override
        public @Nullable Why openBecause(Evidence evidence, FactSheet sheet) {
            Why why = Readings.whyOpen(evidence.reading(), LocalDate.MAX);
            if (bare instanceof At at && evidence.at() != null) {
                boolean decided = !acceptance
                        .of(evidence.reading(), at.fact().mayBeNone())
                        .isUnknown();
                return decided ? null : why;
            }
            FactSheet own = role.isEmpty() ? sheet : sheet.role(role).orElse(FactSheet.empty());
            if (bare instanceof Over over
                    && evidence.fact().equals(over.fact())
                    && evidence.reading() instanceof Known<?> list
                    && read(sheet, own, over.until()) instanceof Known<LocalDate> end) {
                boolean decided = !Windows.isOpen((Acceptance.Numbers) acceptance, over, list.known(), end);
                // A list that is told in full leaves something open where a period straddles an edge.
                return decided ? null : why == null ? Why.NOT_PRECISE : why;
            }
            return why;
        }

        @Override
        public List<Evidence> evidence(FactSheet sheet) {
            return evidence(operand, sheet);
        }

        static List<Evidence> evidence(Operand operand, FactSheet sheet) {
            Operand bare = operand instanceof Of of ? of.operand() : operand;
            String role = operand instanceof Of of ? of.role() : "";
            FactSheet own = role.isEmpty() ? sheet : sheet.role(role).orElse(FactSheet.empty());
            List<Evidence> evidence = new ArrayList<>();
            if (bare instanceof At at) {
                Reading<LocalDate> event = read(sheet, own, at.event());
                evidence.add(evidence(role, at.event(), null, event));
                if (event instanceof Known<LocalDate> known) {
                    LocalDate last = known.precision().lastDay(known.known());
                    @Nullable Reading<?> before = null;
                    for (LocalDate day = known.precision().firstDay(known.known());
                            !day.isAfter(last);
                            day = day.plusDays(1)) {
                        Reading<?> reading = read(sheet, own, at.fact(), day);
                        if (!reading.equals(before)) {
                            evidence.add(evidence(role, at.fact(), day, reading));
                        }
                        before = reading;
                    }
                } else if (event.isMissing() && read(sheet, own, at.fact()).isMissing()) {
                    evidence.add(evidence(role, at.fact(), null, read(sheet, own, at.fact())));
                }
            } else {
                for (Fact<?> fact : bare.facts()) {
                    evidence.add(evidence(role, fact, null, read(sheet, own, fact)));
                }
            }
            return evidence;
        }

        private static Evidence evidence(String role, Fact<?> fact, @Nullable LocalDate at, Reading<?> reading) {
            return new Evidence(fact.subject() == Subject.SITUATION ? "" : role, fact, at, reading);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Joined leaf
                    && hash == leaf.hash
                    && all == leaf.all
                    && literals.equals(leaf.literals);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** A place within a great-circle distance, or not. */
    record Circle(Area.Circle area, boolean negated) implements Leaf {

        @Override
        public Truth test(FactSheet sheet) {
            if (sheet.read(Inside.LATITUDE) instanceof Known<?> latitude
                    && sheet.read(Inside.LONGITUDE) instanceof Known<?> longitude) {
                return Truth.of(
                        holds(((Number) latitude.known()).doubleValue(), ((Number) longitude.known()).doubleValue()));
            }
            return Truth.UNKNOWN;
        }

        private boolean holds(double latitude, double longitude) {
            GeoPoint centre = area.centre();
            boolean near = Math.abs(latitude - centre.latitude()) * Distances.LEAST_KM_PER_DEGREE <= area.kilometres()
                    && GeoPoint.kilometres(centre.latitude(), centre.longitude(), latitude, longitude)
                            <= area.kilometres();
            return near != negated;
        }

        @Override
        public TruthSet test(FactTable table, @Nullable FactSheet known, long[] open) {
            boolean plain = known == null
                    || known.read(Inside.LATITUDE).isMissing()
                            && known.read(Inside.LONGITUDE).isMissing();
            return plain
                    ? table.answers(this, () -> test(table.rows(), table.distances(area.centre())))
                    : Leaf.super.test(table, known, open);
        }

        private TruthSet test(int rows, Distances distances) {
            TruthSet far = TruthSet.constant(rows, Truth.of(negated));
            distances.forEachNear(
                    area.kilometres(), row -> Bits.set(row, test(distances, row), far.trues(), far.falses()));
            distances.forEachUnplaced(row -> Bits.set(row, Truth.UNKNOWN, far.trues(), far.falses()));
            return far;
        }

        private Truth test(Distances distances, int row) {
            double kilometres = distances.rough(row);
            if (Math.abs(kilometres - area.kilometres()) <= Distances.TOLERANCE_KM) {
                kilometres = distances.exact(row);
            }
            return Double.isNaN(kilometres) ? Truth.UNKNOWN : Truth.of(kilometres <= area.kilometres() != negated);
        }

        @Override
        public boolean isSlow() {
            return false;
        }

        @Override
        public IntFunction<Truth> on(FactTable table) {
            Distances distances = table.distances(area.centre());
            return row -> test(distances, row);
        }

        @Override
        public boolean reads(Set<Fact<?>> facts) {
            facts.add(Inside.LATITUDE);
            facts.add(Inside.LONGITUDE);
            return true;
        }

        @Override
        public List<Evidence> evidence(FactSheet sheet) {
            return List.of(
                    new Evidence("", Inside.LATITUDE, null, sheet.read(Inside.LATITUDE)),
                    new Evidence("", Inside.LONGITUDE, null, sheet.read(Inside.LONGITUDE)));
        }
    }

    /** A host's rule, or its negation. */
    record Rule(HostRule rule, Predicate<FactSheet> function, boolean negated) implements Leaf {

        @Override
        public Truth test(FactSheet sheet) {
            LocalDate through = Readings.toldThrough(sheet);
            for (Fact<?> fact : rule.reads()) {
                if (Readings.whyOpen(sheet.read(fact), through) != null) {
                    return Truth.UNKNOWN;
                }
            }
            return Truth.of(function.test(new Declared(rule.name(), rule.reads(), sheet)) != negated);
        }

        @Override
        public boolean reads(Set<Fact<?>> facts) {
            facts.addAll(rule.reads());
            return false;
        }

        @Override
        public @Nullable Why openBecause(Evidence evidence, FactSheet sheet) {
            return Readings.whyOpen(evidence.reading(), Readings.toldThrough(sheet));
        }

        @Override
        public List<Evidence> evidence(FactSheet sheet) {
            return rule.reads().stream()
                    .<Evidence>map(fact -> new Evidence("", fact, null, sheet.read(fact)))
                    .toList();
        }
    }
}
