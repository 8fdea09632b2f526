package io.ancrage.preference;

import io.ancrage.AncrageException;
import java.util.Objects;

/**
 * A preference with its weight among others. Immutable.
 *
 * @param preference the preference
 * @param weight from 1 to 100
 */
public record WeightedPreference(Preference preference, int weight) {

    /** The weight of a preference for which none is stated. */
    public static final int DEFAULT_WEIGHT = 10;

    public WeightedPreference {
        Objects.requireNonNull(preference, "preference");
        checkWeight(weight);
    }

    /**
     * Refuses a number that is not a weight.
     *
     * @param weight the number
     * @throws AncrageException with code ANC-PREF-002, if it is not from 1 to 100
     */
    public static void checkWeight(int weight) {
        if (weight < 1 || weight > 100) {
            throw new AncrageException(
                    "ANC-PREF-002",
                    "un poids va de 1 à 100 ; reçu : " + weight,
                    "a weight runs from 1 to 100; found: " + weight);
        }
    }
}
