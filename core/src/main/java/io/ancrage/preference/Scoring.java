package io.ancrage.preference;

import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        return of(
                preferences,
                preferences.stream()
                        .map(weighted -> Scale.compile(vocabulary, weighted.preference()))
                        .toList());
    }

    /**
     * Preferences that are compiled already, so that many scorings can share a scale.
     *
     * @param preferences the preferences, in the order of their statement
     * @param scales the scale of each
     * @return the scoring
     * @throws IllegalArgumentException if there are not as many scales as preferences
     */
    public static Scoring of(List<WeightedPreference> preferences, List<Scale> scales) {
        if (preferences.size() != scales.size()) {
            throw new IllegalArgumentException(scales.size() + " scales for " + preferences.size() + " preferences");
        }
        return new Scoring(List.copyOf(preferences), List.copyOf(scales));
    }

    /**
     * The mean of values that are already weighted, half up, as every degree of a scoring is.
     *
     * @param sum the sum of weight times value
     * @param totalWeight the sum of the weights; above 0
     * @return the mean
     */
    public static int mean(long sum, long totalWeight) {
        return (int) ((2 * sum + totalWeight) / (2 * totalWeight));
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
                        scales.get(i).evidence(sheet)))
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
                gaps.addAll(scales.get(i).gaps(common));
            }
        }
        return List.copyOf(gaps);
    }

    private List<Degree> degrees(FactSheet sheet) {
        List<Degree> degrees = new ArrayList<>(scales.size());
        for (Scale scale : scales) {
            degrees.add(scale.degree(sheet));
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
            places.forEach(place -> found.add(scale.degree(place)));
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
        return mean(sum, totalWeight);
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
}
