package io.ancrage.preference;

import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.fact.Evidence;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Known;
import io.ancrage.fact.Measure;
import io.ancrage.fact.Missing;
import io.ancrage.fact.Program;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.fact.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Compiled preferences of one side. Its degree is their weighted mean, in integers, half up; without preferences it is
 * full. Immutable and thread-safe as far as a host's measures are.
 */
public final class Scoring {

    private final List<WeightedPreference> preferences;
    private final List<Scale> scales;
    private final long totalWeight;

    /** One compiled preference: its degree, what it reads, and what is open. */
    private record Scale(
            Function<FactSheet, Degree> degree,
            Function<FactSheet, List<Evidence>> evidence,
            Function<FactSheet, List<Gap>> gaps) {}

    private Scoring(List<WeightedPreference> preferences, List<Scale> scales) {
        this.preferences = preferences;
        this.scales = scales;
        this.totalWeight =
                preferences.stream().mapToLong(WeightedPreference::weight).sum();
    }

    /**
     * Compiles preferences.
     *
     * @param vocabulary the words that they may use
     * @param preferences the preferences, in the order of their statement
     * @return the scoring
     * @throws io.ancrage.AncrageException with code ANC-FACT-001 or ANC-RULE-002 for a fact or measure that is not declared
     */
    public static Scoring compile(Vocabulary vocabulary, List<WeightedPreference> preferences) {
        return new Scoring(
                List.copyOf(preferences),
                preferences.stream()
                        .map(weighted -> scale(vocabulary, weighted.preference()))
                        .toList());
    }

    /**
     * The degree of one subject.
     *
     * @param sheet what is known of it
     * @return the weighted mean; full without preferences
     */
    public Degree degree(FactSheet sheet) {
        return mean(degrees(sheet));
    }

    /**
     * The degree of one subject that may be in one of several places: of each preference, what all places give, else the
     * interval of what they give.
     *
     * @param places what is known of the subject in each place; one or more
     * @return the weighted mean; full without preferences
     */
    public Degree degree(List<FactSheet> places) {
        return mean(degrees(places));
    }

    /**
     * What each preference adds, for one subject that may be in one of several places.
     *
     * @param places what is known of the subject in each place; one or more
     * @return the contributions, in the order of statement; their evidence is what the places have in common
     */
    public List<Contribution> contributions(List<FactSheet> places) {
        return contributions(degrees(places), FactSheet.common(places));
    }

    /**
     * What each preference adds. The points add up to the value of {@link #degree} exactly: each gets its share rounded
     * down, and what is left goes one by one to the largest remainders, ties in the order of statement (the method of Hare
     * and Niemeyer).
     *
     * @param sheet what is known of the subject
     * @return the contributions, in the order of statement
     */
    public List<Contribution> contributions(FactSheet sheet) {
        return contributions(degrees(sheet), sheet);
    }

    private List<Contribution> contributions(List<Degree> degrees, FactSheet sheet) {
        int[] points = points(degrees);
        return IntStream.range(0, scales.size())
                .mapToObj(i -> new Contribution(
                        preferences.get(i),
                        degrees.get(i),
                        points[i],
                        scales.get(i).evidence().apply(sheet)))
                .toList();
    }

    /**
     * What is open: the gaps that keep degrees from being exact.
     *
     * @param sheet what is known of the subject
     * @return the gaps without doubles, in the order of statement
     */
    public List<Gap> missing(FactSheet sheet) {
        return missing(List.of(sheet));
    }

    /**
     * What is open for one subject that may be in one of several places. Where all places give the same degree, nothing is,
     * however they differ.
     *
     * @param places what is known of the subject in each place; one or more
     * @return the gaps without doubles, in the order of statement
     */
    public List<Gap> missing(List<FactSheet> places) {
        List<Degree> degrees = degrees(places);
        FactSheet common = FactSheet.common(places);
        Set<Gap> gaps = new LinkedHashSet<>();
        for (int i = 0; i < degrees.size(); i++) {
            if (!degrees.get(i).isExact()) {
                gaps.addAll(scales.get(i).gaps().apply(common));
            }
        }
        return List.copyOf(gaps);
    }

    private List<Degree> degrees(FactSheet sheet) {
        List<Degree> degrees = new ArrayList<>(scales.size());
        for (Scale scale : scales) {
            degrees.add(scale.degree().apply(sheet));
        }
        return degrees;
    }

    private List<Degree> degrees(List<FactSheet> places) {
        if (places.size() == 1) {
            return degrees(places.get(0));
        }
        List<Degree> degrees = new ArrayList<>(scales.size());
        for (Scale scale : scales) {
            Set<Degree> found = new LinkedHashSet<>();
            places.forEach(place -> found.add(scale.degree().apply(place)));
            int low = found.stream().mapToInt(Degree::low).min().orElseThrow();
            int high = found.stream().mapToInt(Degree::high).max().orElseThrow();
            degrees.add(found.size() == 1 ? found.iterator().next() : Degree.between(low, high));
        }
        return degrees;
    }

    private Degree mean(List<Degree> degrees) {
        if (degrees.isEmpty()) {
            return Degree.exactly(Degree.FULL);
        }
        return new Degree(mean(degrees, Degree::value), mean(degrees, Degree::low), mean(degrees, Degree::high));
    }

    private int mean(List<Degree> degrees, ToIntFunction<Degree> part) {
        long sum = 0;
        for (int i = 0; i < degrees.size(); i++) {
            sum += (long) preferences.get(i).weight() * part.applyAsInt(degrees.get(i));
        }
        return (int) ((2 * sum + totalWeight) / (2 * totalWeight));
    }

    private int[] points(List<Degree> degrees) {
        int[] points = new int[degrees.size()];
        long[] remainders = new long[points.length];
        int left = points.length == 0 ? 0 : mean(degrees, Degree::value);
        for (int i = 0; i < points.length; i++) {
            long share = (long) preferences.get(i).weight() * degrees.get(i).value();
            points[i] = (int) (share / totalWeight);
            remainders[i] = share % totalWeight;
            left -= points[i];
        }
        IntStream.range(0, points.length)
                .boxed()
                .sorted((one, other) -> Long.compare(remainders[other], remainders[one]))
                .limit(left)
                .forEach(i -> points[i]++);
        return points;
    }

    private static Scale scale(Vocabulary vocabulary, Preference preference) {
        preference.facts().forEach(fact -> vocabulary.require(fact));
        if (preference instanceof Preference.When when) {
            Program program = vocabulary.compile(when.criterion());
            return new Scale(
                    sheet -> switch (program.test(sheet)) {
                        case TRUE -> Degree.exactly(Degree.FULL);
                        case FALSE -> Degree.exactly(0);
                        case UNKNOWN -> Degree.UNKNOWN;
                    },
                    sheet -> program.explain(sheet).allEvidence(),
                    program::missing);
        }
        if (preference instanceof Preference.HostPreference host) {
            return measured(vocabulary, host);
        }
        Set<Fact<?>> facts = preference.facts();
        return new Scale(degree(preference), sheet -> evidence(facts, sheet), sheet -> gaps(facts, sheet));
    }

    private static Scale measured(Vocabulary vocabulary, Preference.HostPreference host) {
        Measure measure = vocabulary.measure(host.name());
        return new Scale(
                sheet -> {
                    OptionalInt degree = measure.degree(sheet);
                    return degree.isPresent() ? Degree.exactly(degree.getAsInt()) : Degree.UNKNOWN;
                },
                sheet -> evidence(measure.reads(), sheet),
                measure::missing);
    }

    private static Function<FactSheet, Degree> degree(Preference preference) {
        if (preference instanceof Preference.Near near) {
            return sheet -> near(near, sheet);
        }
        if (preference instanceof Preference.Ranked ranked) {
            return sheet -> ranked(ranked, sheet.read(ranked.fact()));
        }
        if (preference instanceof Preference.More more) {
            return sheet -> number(
                    sheet.read(more.fact()),
                    more.floor().doubleValue(),
                    more.goal().doubleValue());
        }
        if (preference instanceof Preference.Less less) {
            return sheet -> number(
                    sheet.read(less.fact()),
                    less.ceiling().doubleValue(),
                    less.goal().doubleValue());
        }
        Preference.Around around = (Preference.Around) preference;
        double ideal = around.ideal().doubleValue();
        double tolerance = around.tolerance().doubleValue();
        return sheet -> sheet.read(around.fact()) instanceof Known<BigDecimal> known
                ? Degree.exactly(linear(Math.abs(known.known().doubleValue() - ideal), tolerance, 0))
                : unread(sheet.read(around.fact()));
    }

    private static Degree number(Reading<BigDecimal> reading, double nothing, double full) {
        return reading instanceof Known<BigDecimal> known
                ? Degree.exactly(linear(known.known().doubleValue(), nothing, full))
                : unread(reading);
    }

    private static Degree unread(Reading<?> reading) {
        return reading.isMissing() ? Degree.UNKNOWN : Degree.exactly(0);
    }

    /** The degree of a value on the straight line from nothing to full, half up. */
    private static int linear(double value, double nothing, double full) {
        double share = (value - nothing) / (full - nothing);
        return (int) Math.floor(Math.max(0, Math.min(1, share)) * Degree.FULL + 0.5);
    }

    private static Degree near(Preference.Near near, FactSheet sheet) {
        OptionalDouble kilometres = near.kilometres(sheet);
        return kilometres.isPresent()
                ? Degree.exactly(linear(kilometres.getAsDouble(), near.maxKm(), near.goodKm()))
                : Degree.UNKNOWN;
    }

    private static Degree ranked(Preference.Ranked ranked, Reading<String> reading) {
        if (!(reading instanceof Known<String> known)) {
            return unread(reading);
        }
        int best = step(ranked, known.known());
        if (known.precision() == Precision.EXACT) {
            return Degree.exactly(best);
        }
        CodeSystem system = ranked.fact().codes();
        int worst = best;
        for (String finer : system.withDescendants(known.known())) {
            best = Math.max(best, step(ranked, finer));
            worst = Math.min(worst, step(ranked, finer));
        }
        for (String code : ranked.order()) {
            if (system.isUnder(code, known.known())) {
                best = Math.max(best, step(ranked, code));
            }
        }
        return Degree.between(worst, best);
    }

    private static int step(Preference.Ranked ranked, String code) {
        int size = ranked.order().size();
        for (int place = 0; place < size; place++) {
            if (ranked.fact().codes().isUnder(code, ranked.order().get(place))) {
                return (Degree.FULL * (size - place) * 2 + size) / (2 * size);
            }
        }
        return 0;
    }

    private static List<Evidence> evidence(Set<Fact<?>> facts, FactSheet sheet) {
        return facts.stream()
                .<Evidence>map(fact -> new Evidence("", fact, null, sheet.read(fact)))
                .toList();
    }

    private static List<Gap> gaps(Set<Fact<?>> facts, FactSheet sheet) {
        List<Gap> gaps = new ArrayList<>();
        for (Fact<?> fact : facts) {
            Reading<?> reading = sheet.read(fact);
            if (reading instanceof Missing<?> missing) {
                gaps.add(new Gap.OpenFact("", fact, null, missing.why()));
            } else if (reading instanceof Known<?> known && known.precision() != Precision.EXACT) {
                gaps.add(new Gap.OpenFact("", fact, null, Why.NOT_PRECISE));
            }
        }
        return gaps;
    }
}
