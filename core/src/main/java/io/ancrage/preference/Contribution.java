package io.ancrage.preference;

import io.ancrage.fact.Evidence;
import java.util.List;

/**
 * What one preference adds to the degree of a whole. The contributions of a whole add up to its degree exactly. Immutable.
 *
 * @param preference the preference and its weight
 * @param degree its own degree
 * @param points what it adds to the whole
 * @param evidence what was read
 */
public record Contribution(WeightedPreference preference, Degree degree, int points, List<Evidence> evidence) {
    public Contribution {
        evidence = List.copyOf(evidence);
    }
}
