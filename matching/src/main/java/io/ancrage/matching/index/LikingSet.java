package io.ancrage.matching.index;

import io.ancrage.preference.Degree;
import io.ancrage.preference.Scale;
import io.ancrage.preference.Scoring;
import io.ancrage.preference.WeightedPreference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one side prefers, with weights. Immutable and thread-safe. */
final class LikingSet {

    final Liking[] likings;
    final long totalWeight;
    private final byte[] weights;
    private volatile @Nullable Scoring scoring;

    LikingSet(List<Liking> likings, List<WeightedPreference> preferences) {
        this.likings = likings.toArray(Liking[]::new);
        this.weights = new byte[preferences.size()];
        long total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) preferences.get(i).weight();
            total += weights[i];
        }
        this.totalWeight = total;
    }

    int weight(int i) {
        return weights[i];
    }

    /** The places of the likings, the heaviest first: what weighs most soonest tells that something is of no use. */
    int[] heaviestFirst() {
        int[] places = new int[weights.length];
        for (int i = 0; i < places.length; i++) {
            int place = i;
            while (place > 0 && weights[places[place - 1]] < weights[i]) {
                places[place] = places[place - 1];
                place--;
            }
            places[place] = i;
        }
        return places;
    }

    /** The mean of a sum of weighted values; full where nothing is preferred. */
    int mean(long sum) {
        return likings.length == 0 ? Degree.FULL : Scoring.mean(sum, totalWeight);
    }

    /** The smallest sum of weighted values whose mean, half up, is at least what is needed. */
    long leastSum(int needed) {
        return leastSum(needed, totalWeight);
    }

    static long leastSum(int needed, long totalWeight) {
        return needed * totalWeight - totalWeight / 2;
    }

    Scoring scoring() {
        Scoring made = scoring;
        if (made == null) {
            List<WeightedPreference> preferences = new ArrayList<>();
            List<Scale> scales = new ArrayList<>();
            for (int i = 0; i < likings.length; i++) {
                scales.add(likings[i].scale);
                preferences.add(new WeightedPreference(likings[i].scale.preference(), weights[i]));
            }
            made = Scoring.of(preferences, scales);
            scoring = made;
        }
        return made;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LikingSet set
                && Arrays.equals(weights, set.weights)
                && Arrays.equals(likings, set.likings);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(likings) * 31 + Arrays.hashCode(weights);
    }
}
