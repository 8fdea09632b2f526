package io.ancrage.aids;

import io.ancrage.criterion.Truth;
import io.ancrage.fact.TruthSet;
import io.ancrage.territory.Territory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What every scheme means for one person in every commune (balayage). Immutable and thread-safe.
 */
public final class PlaceSweep {

    private final AidPlaces places;
    private final Map<String, TruthSet> rights;

    PlaceSweep(AidPlaces places, Map<String, TruthSet> rights) {
        this.places = places;
        this.rights = Collections.unmodifiableMap(new LinkedHashMap<>(rights));
    }

    /**
     * The right to a scheme in each commune.
     *
     * @return the answers by the id of the scheme, in the order of the catalogue; rows as in {@link AidPlaces#communes}
     */
    public Map<String, TruthSet> rights() {
        return rights;
    }

    /**
     * The communes in which a scheme has an answer.
     *
     * @param scheme the id of the scheme
     * @param right the answer
     * @return the communes by code
     * @throws NullPointerException if the catalogue has no such scheme
     */
    public List<Territory> communes(String scheme, Truth right) {
        return Objects.requireNonNull(rights.get(scheme), scheme)
                .rows(right)
                .mapToObj(places.communes()::get)
                .toList();
    }

    /**
     * How many schemes have an answer in a commune.
     *
     * @param row the row of the commune in {@link AidPlaces#communes}
     * @param right the answer
     * @return the number of schemes
     */
    public int count(int row, Truth right) {
        return (int) rights.values().stream()
                .filter(answers -> answers.truth(row) == right)
                .count();
    }
}
