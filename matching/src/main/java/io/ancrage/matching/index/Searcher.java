package io.ancrage.matching.index;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.FactSheet;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.PublishedProject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Someone who searches, as far as those may know who are told of the match.
 *
 * @param id the id
 * @param profession the profession, for a project in health
 * @param activity the activity, for a project outside health
 * @param specialties the specialties
 * @param stated the facts that are stated besides
 * @param facts what is known
 * @param requirements what must hold
 * @param preferences what weighs
 */
public record Searcher(
        String id,
        Optional<Profession> profession,
        Optional<ActivityCode> activity,
        List<Specialty> specialties,
        Collection<Fact<?>> stated,
        FactSheet facts,
        List<Criterion> requirements,
        List<WeightedPreference> preferences) {

    /**
     * A published project as a searcher.
     *
     * @param project what is published
     * @return the searcher
     */
    public static Searcher of(PublishedProject project) {
        return new Searcher(
                project.id(),
                project.profession(),
                project.activity(),
                project.specialties(),
                project.stated().keySet(),
                project.facts(),
                project.requirements(),
                project.preferences());
    }
}
