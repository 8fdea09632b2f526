package io.ancrage.matching.index;

import io.ancrage.Text;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Truth;
import io.ancrage.explanation.Side;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Finding;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Program;
import io.ancrage.preference.Degree;
import io.ancrage.preference.Scored;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one side asks, compiled, and the plain way to judge one pair by it: the index finds, this explains. What is judged
 * may be in one of several places. Immutable and thread-safe.
 */
public final class Asking {

    private final Text title;
    final RequirementSet requirements;
    final LikingSet likings;

    Asking(Text title, RequirementSet requirements, LikingSet likings) {
        this.title = title;
        this.requirements = requirements;
        this.likings = likings;
    }

    /**
     * Whether all requirements hold.
     *
     * @param places what is known of the pair, in each place
     * @return the answer
     */
    public Truth fits(List<FactSheet> places) {
        return requirements.test(places);
    }

    /**
     * Whether requirements hold.
     *
     * @param together all of them as one
     * @param each each by itself
     * @param places what is known of the pair, in each place
     * @return the answer
     */
    public static Truth fits(Program together, List<Program> each, List<FactSheet> places) {
        if (places.size() == 1) {
            return together.test(places.get(0));
        }
        Truth all = Truth.TRUE;
        for (Program requirement : each) {
            all = all.and(RequirementSet.test(requirement, places));
        }
        return all;
    }

    /**
     * What is required without being stated.
     *
     * @return the criteria
     */
    public List<Criterion> goingWithoutSaying() {
        return requirements.criteria().subList(0, requirements.goingWithoutSaying);
    }

    /**
     * What is stated to be required.
     *
     * @return the criteria, in the codes of today and in the order of their statement
     */
    public List<Criterion> stated() {
        List<Criterion> all = requirements.criteria();
        return all.subList(requirements.goingWithoutSaying, all.size());
    }

    /**
     * How well the preferences are met.
     *
     * @param places what is known of the pair, in each place
     * @return the degree
     */
    public Degree degree(List<FactSheet> places) {
        return likings.scoring().degree(places);
    }

    /**
     * The reasons of one side.
     *
     * @param side this side of an explanation, without concessions
     * @param missing what is open: for the requirements first, then for the preferences
     */
    public record Explained(Side side, List<Gap> missing) {}

    /**
     * The reasons.
     *
     * @param places what is known of the pair, in each place
     * @return this side, and what is open
     */
    public Explained explain(List<FactSheet> places) {
        FactSheet common = FactSheet.common(places);
        Finding finding = finding(places, common);
        Scored scored = likings.scoring().score(places);
        Side side = new Side(title, finding, scored.degree(), scored.contributions(), List.of());
        return new Explained(side, missing(finding.truth(), places, common, scored));
    }

    /**
     * What is open: for the requirements first, then for the preferences.
     *
     * @param places what is known of the pair, in each place
     * @return the gaps
     */
    public List<Gap> missing(List<FactSheet> places) {
        return missing(
                fits(places),
                places,
                FactSheet.common(places),
                likings.scoring().score(places));
    }

    private List<Gap> missing(Truth fits, List<FactSheet> places, FactSheet common, Scored scored) {
        Set<Gap> open = new LinkedHashSet<>();
        if (fits.isUnknown() && places.size() == 1) {
            open.addAll(requirements.together().missing(common));
        } else if (fits.isUnknown()) {
            for (Requirement requirement : requirements.each) {
                if (RequirementSet.test(requirement, places).isUnknown()) {
                    open.addAll(requirement.program.missing(common));
                }
            }
        }
        open.addAll(scored.missing());
        return List.copyOf(open);
    }

    private Finding finding(List<FactSheet> places, FactSheet common) {
        Program together = requirements.together();
        if (places.size() == 1) {
            return together.explain(common);
        }
        Truth fits = Truth.TRUE;
        List<Finding> parts = new ArrayList<>();
        for (Requirement requirement : requirements.each) {
            Finding part = requirement.program.explain(common);
            // The places may decide where what they have in common does not.
            Truth truth = RequirementSet.test(requirement, places);
            fits = fits.and(truth);
            parts.add(new Finding(part.criterion(), truth, part.evidence(), part.parts(), part.decidedTogether()));
        }
        return new Finding(together.criterion(), fits, List.of(), parts, List.of());
    }
}
