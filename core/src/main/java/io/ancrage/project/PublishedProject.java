package io.ancrage.project;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Reading;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.preference.Wish;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The part of a project that may leave its owner's hands (projet publié): it cannot hold a wish or a fact that is not
 * public. Immutable.
 *
 * @param id the host's opaque id
 * @param profession the profession, for a project in health
 * @param activity the activity, for a project outside health
 * @param specialties the specialties, in the order of their statement
 * @param stated what the holder states publicly, by fact, ascending by id
 * @param wishes the public wishes: requirements, then preferences, each in the order of their statement
 */
public record PublishedProject(
        String id,
        Optional<Profession> profession,
        Optional<ActivityCode> activity,
        List<Specialty> specialties,
        Map<Fact<?>, Reading<?>> stated,
        List<Wish> wishes) {

    public PublishedProject {
        ProjectId.require(id);
        Objects.requireNonNull(profession, "profession");
        Objects.requireNonNull(activity, "activity");
        if (profession.isPresent() == activity.isPresent()) {
            throw new IllegalArgumentException("a project has either a profession or an activity");
        }
        specialties = List.copyOf(specialties);
        Map<Fact<?>, Reading<?>> sorted = new TreeMap<>(Comparator.comparing(Fact::id));
        sorted.putAll(stated);
        stated = Collections.unmodifiableMap(sorted);
        for (Fact<?> fact : stated.keySet()) {
            if (fact.visibility() != Visibility.PUBLIC) {
                throw new IllegalArgumentException("a published project holds public facts only, not " + fact);
            }
        }
        wishes = Wish.requirementsFirst(wishes);
        for (Wish wish : wishes) {
            boolean readsPrivate = wish.facts().stream().anyMatch(fact -> fact.visibility() == Visibility.PRIVATE);
            if (wish.visibility() != Visibility.PUBLIC || readsPrivate) {
                throw new IllegalArgumentException("a published project holds public wishes on open facts only");
            }
        }
    }

    /**
     * What may be known of the holder.
     *
     * @return profession or activity, specialties, and what is {@link #stated}
     */
    public FactSheet facts() {
        return ProjectFacts.sheet(profession, activity, specialties, stated);
    }

    /**
     * What must hold.
     *
     * @return the criteria, in the order of their statement
     */
    public List<Criterion> requirements() {
        return Wish.required(wishes);
    }

    /**
     * What weighs.
     *
     * @return the preferences with their weights, in the order of their statement
     */
    public List<WeightedPreference> preferences() {
        return Wish.weighted(wishes);
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "PublishedProject " + id;
    }
}
