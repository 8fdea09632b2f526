package io.ancrage.project;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Visibility;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.preference.Wish;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The part of a project that may leave its owner's hands (projet publié): it cannot hold a wish that is not public.
 * Immutable.
 *
 * @param id the host's opaque id
 * @param profession the profession, for a project in health
 * @param activity the activity, for a project outside health
 * @param specialties the specialties, in the order of their statement
 * @param wishes the public wishes, in the order of their statement
 */
public record PublishedProject(
        String id,
        Optional<Profession> profession,
        Optional<ActivityCode> activity,
        List<Specialty> specialties,
        List<Wish> wishes) {

    public PublishedProject {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(profession, "profession");
        Objects.requireNonNull(activity, "activity");
        specialties = List.copyOf(specialties);
        wishes = List.copyOf(wishes);
        for (Wish wish : wishes) {
            if (wish.visibility() != Visibility.PUBLIC) {
                throw new IllegalArgumentException("a published project holds public wishes only");
            }
        }
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
