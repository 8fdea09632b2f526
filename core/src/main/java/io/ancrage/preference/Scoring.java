package io.ancrage.preference;

import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

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
     * How well one subject meets the preferences.
     *
     * @param sheet what is known of it
     * @return its degree, contributions and gaps
     */
    public Scored score(FactSheet sheet) {
        return new Scored(this, sheet, degrees(scale -> scale.degree(sheet)));
    }

    /**
     * How well one subject that may be in one of several places meets the preferences: each by what all places give, else by
     * the interval of what they give.
     *
     * @param places what is known of the subject in each place; one or more
     * @return its degree, contributions and gaps
     */
    public Scored score(List<FactSheet> places) {
        return new Scored(this, FactSheet.common(places), degrees(scale -> scale.degree(places)));
    }

    /**
     * The degree of one subject.
     *
     * @param sheet what is known of it
     * @return as {@link Scored#degree}
     */
    public Degree degree(FactSheet sheet) {
        return mean(degrees(scale -> scale.degree(sheet)));
    }

    /**
     * The degree of one subject that may be in one of several places.
     *
     * @param places what is known of the subject in each place; one or more
     * @return as {@link Scored#degree}
     */
    public Degree degree(List<FactSheet> places) {
        return mean(degrees(scale -> scale.degree(places)));
    }

    List<WeightedPreference> preferences() {
        return preferences;
    }

    List<Scale> scales() {
        return scales;
    }

    long totalWeight() {
        return totalWeight;
    }

    private List<Degree> degrees(Function<Scale, Degree> each) {
        List<Degree> degrees = new ArrayList<>(scales.size());
        for (Scale scale : scales) {
            degrees.add(each.apply(scale));
        }
        return degrees;
    }

    Degree mean(List<Degree> degrees) {
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
}
