package io.ancrage.preference;

import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Conjunct;
import io.ancrage.fact.Distances;
import io.ancrage.fact.Evidence;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Known;
import io.ancrage.fact.Measure;
import io.ancrage.fact.Missing;
import io.ancrage.fact.PairFacts;
import io.ancrage.fact.Program;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.fact.Why;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TravelTimes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

/**
 * One compiled preference: the degree that a subject has by it. Compile once, ask often. Immutable and thread-safe as far as
 * a host's measure and travel times are.
 */
public abstract sealed class Scale {

    private final Preference preference;

    private Scale(Preference preference) {
        this.preference = preference;
    }

    /**
     * Compiles a preference.
     *
     * @param vocabulary the words that it may use
     * @param preference the preference
     * @return its scale
     * @throws io.ancrage.AncrageException with code ANC-FACT-001 or ANC-RULE-002 for a fact or measure that is not declared
     */
    public static Scale compile(Vocabulary vocabulary, Preference preference) {
        preference.facts().forEach(fact -> vocabulary.require(fact));
        if (preference instanceof Preference.When when) {
            return new Fulfilment(when, vocabulary.compile(when.criterion()));
        }
        if (preference instanceof Preference.HostPreference host) {
            return new Measured(host, vocabulary.measure(host.name()));
        }
        if (preference instanceof Preference.TravelTime travel) {
            return new Travelled(travel, vocabulary.travelTimes());
        }
        if (preference instanceof Preference.Near near) {
            return new Nearness(near);
        }
        return preference instanceof Preference.Ranked ranked ? new Steps(ranked) : new Line(preference);
    }

    /**
     * The preference.
     *
     * @return as it was written
     */
    public Preference preference() {
        return preference;
    }

    /**
     * The degree of one subject.
     *
     * @param sheet what is known of it
     * @return the degree
     */
    public abstract Degree degree(FactSheet sheet);

    /**
     * The degree of one subject that may be in one of several places.
     *
     * @param places what is known of it in each place; one or more
     * @return the degree that all places give, else the interval of what they give
     */
    public Degree degree(List<FactSheet> places) {
        Degree first = degree(places.get(0));
        boolean same = true;
        int low = first.low();
        int high = first.high();
        for (FactSheet place : places.subList(1, places.size())) {
            Degree there = degree(place);
            same &= there.equals(first);
            low = Math.min(low, there.low());
            high = Math.max(high, there.high());
            if (!same && low == 0 && high == Degree.FULL) {
                // As wide as can be: no other place makes it another.
                return Degree.UNKNOWN;
            }
        }
        return same ? first : Degree.between(low, high);
    }

    /**
     * The values of the degrees for the rows of a table, without the intervals, where only some are asked.
     *
     * @param table the table
     * @return the values by row
     */
    public RowValues on(FactTable table) {
        return row -> degree(table.row(row)).value();
    }

    /**
     * The one subject whose facts it reads, as they are on the subject's own sheet.
     *
     * @return the subject; empty where it reads of several, of a role, on the day of an event, or asks a host
     */
    public Optional<Subject> subject() {
        Set<Subject> subjects = preference.facts().stream().map(Fact::subject).collect(Collectors.toSet());
        return subjects.size() == 1 ? subjects.stream().findFirst() : Optional.empty();
    }

    /**
     * Whether a host's own function is asked, which may be slow: an engine asks it last.
     *
     * @return true for a host's measure and for travel times
     */
    public boolean isHosts() {
        return false;
    }

    List<Evidence> evidence(FactSheet sheet) {
        return readings(preference.facts(), sheet);
    }

    private static List<Evidence> readings(Set<Fact<?>> facts, FactSheet sheet) {
        List<Evidence> readings = new ArrayList<>(facts.size());
        for (Fact<?> fact : facts) {
            readings.add(new Evidence("", fact, null, sheet.read(fact)));
        }
        return readings;
    }

    List<Gap> gaps(FactSheet sheet) {
        List<Gap> gaps = new ArrayList<>();
        for (Evidence item : evidence(sheet)) {
            if (item.reading() instanceof Missing<?> missing) {
                gaps.add(new Gap.OpenFact("", item.fact(), null, missing.why()));
            } else if (item.reading() instanceof Known<?> known && known.precision() != Precision.EXACT) {
                gaps.add(new Gap.OpenFact("", item.fact(), null, Why.NOT_PRECISE));
            }
        }
        return gaps;
    }

    private static Degree unread(Reading<?> reading) {
        return reading.isMissing() ? Degree.UNKNOWN : Degree.exactly(0);
    }

    /** The degree of a value on the straight line from nothing to full, half up. */
    private static int linear(double value, double nothing, double full) {
        return (int) Math.floor(unrounded(value, nothing, full));
    }

    /** The same before what is behind the point falls away. */
    private static double unrounded(double value, double nothing, double full) {
        double share = (value - nothing) / (full - nothing);
        return Math.max(0, Math.min(1, share)) * Degree.FULL + 0.5;
    }

    /** Full or nothing, as a criterion holds. */
    private static final class Fulfilment extends Scale {

        private final Program program;

        Fulfilment(Preference.When when, Program program) {
            super(when);
            this.program = program;
        }

        private static Degree degree(Truth truth) {
            return switch (truth) {
                case TRUE -> Degree.exactly(Degree.FULL);
                case FALSE -> Degree.exactly(0);
                case UNKNOWN -> Degree.UNKNOWN;
            };
        }

        @Override
        public Degree degree(FactSheet sheet) {
            return degree(program.test(sheet));
        }

        @Override
        public RowValues on(FactTable table) {
            return new FulfilmentOnTable(
                    program.conjuncts().stream().map(part -> part.on(table)).toList());
        }

        private record FulfilmentOnTable(List<IntFunction<Truth>> parts) implements RowValues {

            @Override
            public int of(int row) {
                Truth truth = Truth.TRUE;
                for (int i = 0; i < parts.size() && !truth.isFalse(); i++) {
                    truth = truth.and(parts.get(i).apply(row));
                }
                return degree(truth).value();
            }

            /** A loop of its own, into which the call is compiled. */
            @Override
            public void add(int weight, int[] rows, int count, long[] sums) {
                for (int i = 0; i < count; i++) {
                    sums[i] += (long) weight * of(rows[i]);
                }
            }
        }

        @Override
        public Optional<Subject> subject() {
            Set<Optional<Subject>> subjects =
                    program.conjuncts().stream().map(Conjunct::subject).collect(Collectors.toSet());
            return subjects.size() == 1 ? subjects.iterator().next() : Optional.empty();
        }

        @Override
        List<Evidence> evidence(FactSheet sheet) {
            return program.explain(sheet).allEvidence();
        }

        @Override
        List<Gap> gaps(FactSheet sheet) {
            return program.missing(sheet);
        }
    }

    /** A host's own measure. */
    private static final class Measured extends Scale {

        private final Measure measure;

        Measured(Preference.HostPreference preference, Measure measure) {
            super(preference);
            this.measure = measure;
        }

        @Override
        public Degree degree(FactSheet sheet) {
            OptionalInt degree = measure.degree(sheet);
            return degree.isPresent() ? Degree.exactly(degree.getAsInt()) : Degree.UNKNOWN;
        }

        @Override
        public Optional<Subject> subject() {
            return Optional.empty();
        }

        @Override
        public boolean isHosts() {
            return true;
        }

        @Override
        List<Evidence> evidence(FactSheet sheet) {
            return readings(measure.reads(), sheet);
        }

        @Override
        List<Gap> gaps(FactSheet sheet) {
            return measure.missing(sheet);
        }
    }

    /** A number on a straight line: the more, the less, or the nearer to an ideal the better. */
    private static final class Line extends Scale {

        private final Fact<BigDecimal> fact;
        /** From where the number is counted, either way; NaN where it is taken as it is. */
        private final double ideal;

        private final double nothing;
        private final double full;

        Line(Preference preference) {
            super(preference);
            if (preference instanceof Preference.More more) {
                this.fact = more.fact();
                this.ideal = Double.NaN;
                this.nothing = more.floor().doubleValue();
                this.full = more.goal().doubleValue();
            } else if (preference instanceof Preference.Less less) {
                this.fact = less.fact();
                this.ideal = Double.NaN;
                this.nothing = less.ceiling().doubleValue();
                this.full = less.goal().doubleValue();
            } else {
                Preference.Around around = (Preference.Around) preference;
                this.fact = around.fact();
                this.ideal = around.ideal().doubleValue();
                this.nothing = around.tolerance().doubleValue();
                this.full = 0;
            }
        }

        private int value(double number) {
            return linear(Double.isNaN(ideal) ? number : Math.abs(number - ideal), nothing, full);
        }

        @Override
        public Degree degree(FactSheet sheet) {
            Reading<BigDecimal> reading = sheet.read(fact);
            return reading instanceof Known<BigDecimal> known
                    ? Degree.exactly(value(known.known().doubleValue()))
                    : unread(reading);
        }

        @Override
        public RowValues on(FactTable table) {
            return new LineOnTable(this, table.numbers(fact));
        }

        private record LineOnTable(Line line, IntToDoubleFunction numbers) implements RowValues {

            @Override
            public int of(int row) {
                double number = numbers.applyAsDouble(row);
                if (Double.isNaN(number)) {
                    return Degree.UNKNOWN.value();
                }
                return number == Double.NEGATIVE_INFINITY ? 0 : line.value(number);
            }

            /** A loop of its own, into which the call is compiled. */
            @Override
            public void add(int weight, int[] rows, int count, long[] sums) {
                for (int i = 0; i < count; i++) {
                    sums[i] += (long) weight * of(rows[i]);
                }
            }
        }
    }

    /** Kilometres from a place. */
    private static final class Nearness extends Scale {

        private final Preference.Near near;

        Nearness(Preference.Near near) {
            super(near);
            this.near = near;
        }

        @Override
        public Degree degree(FactSheet sheet) {
            OptionalDouble kilometres = near.kilometres(sheet);
            return kilometres.isPresent()
                    ? Degree.exactly(linear(kilometres.getAsDouble(), near.maxKm(), near.goodKm()))
                    : Degree.UNKNOWN;
        }

        @Override
        public RowValues on(FactTable table) {
            // The rough distance decides unless, within its tolerance, another degree is possible.
            double margin = Distances.TOLERANCE_KM / (near.maxKm() - near.goodKm()) * Degree.FULL;
            return new NearnessOnTable(table.distances(near.place()), near.maxKm(), near.goodKm(), margin);
        }

        private record NearnessOnTable(Distances distances, double nothing, double full, double margin)
                implements RowValues {

            @Override
            public int of(int row) {
                double rough = distances.rough(row);
                if (Double.isNaN(rough)) {
                    return Degree.UNKNOWN.value();
                }
                double unrounded = unrounded(rough, nothing, full);
                int low = (int) Math.floor(unrounded - margin);
                return low == (int) Math.floor(unrounded + margin) ? low : linear(distances.exact(row), nothing, full);
            }

            /** A loop of its own, into which the call is compiled. */
            @Override
            public void add(int weight, int[] rows, int count, long[] sums) {
                for (int i = 0; i < count; i++) {
                    sums[i] += (long) weight * of(rows[i]);
                }
            }
        }
    }

    /** Minutes to a place, by the host's travel times. */
    private static final class Travelled extends Scale {

        private final Preference.TravelTime travel;
        private final TravelTimes times;

        Travelled(Preference.TravelTime travel, TravelTimes times) {
            super(travel);
            this.travel = travel;
            this.times = times;
        }

        @Override
        public Degree degree(FactSheet sheet) {
            Optional<GeoPoint> here = point(sheet);
            OptionalInt minutes = here.isPresent() ? minutes(here.get()) : OptionalInt.empty();
            return minutes.isPresent()
                    ? Degree.exactly(linear(minutes.getAsInt(), travel.maxMinutes(), travel.goodMinutes()))
                    : Degree.UNKNOWN;
        }

        @Override
        public Optional<Subject> subject() {
            return Optional.empty();
        }

        @Override
        public boolean isHosts() {
            return true;
        }

        /** The minutes; without a point, what of it is missing. */
        @Override
        List<Evidence> evidence(FactSheet sheet) {
            Optional<GeoPoint> here = point(sheet);
            return here.isEmpty()
                    ? super.evidence(sheet)
                    : List.of(new Evidence("", PairFacts.travelMinutes(travel.mode()), null, reading(here.get())));
        }

        private Reading<BigDecimal> reading(GeoPoint here) {
            OptionalInt minutes = minutes(here);
            return minutes.isPresent()
                    ? new Known<>(
                            BigDecimal.valueOf(minutes.getAsInt()), Precision.EXACT, times.source(), Vintage.UNKNOWN)
                    : new Missing<>(PairFacts.travelMinutes(travel.mode()), Why.NOT_COVERED);
        }

        private OptionalInt minutes(GeoPoint here) {
            return times.between(here, travel.place(), travel.mode());
        }

        private static Optional<GeoPoint> point(FactSheet sheet) {
            return sheet.read(Inside.LATITUDE) instanceof Known<BigDecimal> latitude
                            && sheet.read(Inside.LONGITUDE) instanceof Known<BigDecimal> longitude
                    ? Optional.of(GeoPoint.ofDegrees(
                            latitude.known().doubleValue(), longitude.known().doubleValue()))
                    : Optional.empty();
        }
    }

    /** Codes in the order of liking. */
    private static final class Steps extends Scale {

        private final Preference.Ranked ranked;

        Steps(Preference.Ranked ranked) {
            super(ranked);
            this.ranked = ranked;
        }

        @Override
        public Degree degree(FactSheet sheet) {
            Reading<String> reading = sheet.read(ranked.fact());
            if (!(reading instanceof Known<String> known)) {
                return unread(reading);
            }
            int best = step(known.known());
            if (known.precision() == Precision.EXACT) {
                return Degree.exactly(best);
            }
            CodeSystem system = ranked.fact().codes();
            int worst = best;
            for (String finer : system.withDescendants(known.known())) {
                best = Math.max(best, step(finer));
                worst = Math.min(worst, step(finer));
            }
            for (String code : ranked.order()) {
                if (system.isUnder(code, known.known())) {
                    best = Math.max(best, step(code));
                }
            }
            return Degree.between(worst, best);
        }

        private int step(String code) {
            int size = ranked.order().size();
            for (int place = 0; place < size; place++) {
                if (ranked.fact().codes().isUnder(code, ranked.order().get(place))) {
                    return (Degree.FULL * (size - place) * 2 + size) / (2 * size);
                }
            }
            return 0;
        }
    }
}
