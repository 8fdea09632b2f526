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
        List<Truth> each = ofEach(places);
        Finding finding = finding(each, common);
        Scored scored = likings.scoring().score(places);
        Side side = new Side(title, finding, scored.degree(), scored.contributions(), List.of());
        return new Explained(side, missing(finding.truth(), each, common, scored));
    }

    /**
     * What is open: for the requirements first, then for the preferences.
     *
     * @param places what is known of the pair, in each place
     * @return the gaps
     */
    public List<Gap> missing(List<FactSheet> places) {
        List<Truth> each = ofEach(places);
        Truth fits = each.isEmpty() ? fits(places) : all(each);
        return missing(fits, each, FactSheet.common(places), likings.scoring().score(places));
    }

    /** Of several places, the answers of the requirements, each of which holds for itself there; of one place, none. */
    private List<Truth> ofEach(List<FactSheet> places) {
        List<Truth> truths = new ArrayList<>();
        if (places.size() > 1) {
            for (Requirement requirement : requirements.each) {
                truths.add(RequirementSet.test(requirement, places));
            }
        }
        return truths;
    }

    private static Truth all(List<Truth> each) {
        return each.stream().reduce(Truth.TRUE, Truth::and);
    }

    private List<Gap> missing(Truth fits, List<Truth> each, FactSheet common, Scored scored) {
        Set<Gap> open = new LinkedHashSet<>();
        if (fits.isUnknown() && each.isEmpty()) {
            open.addAll(requirements.together().missing(common));
        } else if (fits.isUnknown()) {
            for (int i = 0; i < each.size(); i++) {
                if (each.get(i).isUnknown()) {
                    open.addAll(requirements.each[i].program.missing(common));
                }
            }
        }
        open.addAll(scored.missing());
        return List.copyOf(open);
    }

    private Finding finding(List<Truth> each, FactSheet common) {
        Program together = requirements.together();
        if (each.isEmpty()) {
            return together.explain(common);
        }
        List<Finding> parts = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            Finding part = requirements.each[i].program.explain(common);
            // The places may decide where what they have in common does not.
            parts.add(
                    new Finding(part.criterion(), each.get(i), part.evidence(), part.parts(), part.decidedTogether()));
        }
        return new Finding(together.criterion(), all(each), List.of(), parts, List.of());
    }
}
