package io.ancrage.matching;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Truth;
import io.ancrage.explanation.Side;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Finding;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Program;
import io.ancrage.fact.TruthSet;
import io.ancrage.fact.Vocabulary;
import io.ancrage.preference.Degree;
import io.ancrage.preference.Preference;
import io.ancrage.preference.Scoring;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.territory.Territories;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What one side asks, compiled. What is judged may be in one of several places: then a requirement holds if it does in all
 * of them, does not if it does in none, and is unknown otherwise. Immutable and thread-safe.
 */
final class Asking {

    private final Text title;
    private final Program together;
    private final List<Program> each;
    private final Scoring scoring;
    private final Requirements requirements;

    /** Former codes become those of today; a code that never was is told at its wish. */
    Asking(
            Text title,
            Vocabulary vocabulary,
            Territories territories,
            List<Criterion> goesWithoutSaying,
            List<Criterion> requirements,
            List<WeightedPreference> preferences) {
        List<Criterion> today = new ArrayList<>();
        for (int i = 0; i < requirements.size(); i++) {
            Criterion stated = requirements.get(i);
            today.add(at("/require/" + i, () -> territories.current(stated)));
        }
        List<Criterion> current = new ArrayList<>(goesWithoutSaying);
        current.addAll(today);
        List<WeightedPreference> weighted = new ArrayList<>();
        for (int i = 0; i < preferences.size(); i++) {
            WeightedPreference stated = preferences.get(i);
            weighted.add(at("/prefer/" + i, () -> current(stated, territories)));
        }
        this.title = title;
        this.together = vocabulary.compile(new AllOf(current));
        this.each = current.stream().map(vocabulary::compile).toList();
        this.scoring = Scoring.compile(vocabulary, weighted);
        this.requirements = new Requirements(vocabulary, goesWithoutSaying, today);
    }

    private static <T> T at(String place, Supplier<T> current) {
        try {
            return current.get();
        } catch (AncrageException e) {
            throw e.at(place);
        }
    }

    private static WeightedPreference current(WeightedPreference weighted, Territories territories) {
        return weighted.preference() instanceof Preference.When when
                ? new WeightedPreference(new Preference.When(territories.current(when.criterion())), weighted.weight())
                : weighted;
    }

    /** Whether all requirements hold. */
    Truth fits(List<FactSheet> places) {
        return fits(together, each, places);
    }

    /** Whether requirements hold: all of them as one, and each by itself. */
    static Truth fits(Program together, List<Program> each, List<FactSheet> places) {
        if (places.size() == 1) {
            return together.test(places.get(0));
        }
        Truth all = Truth.TRUE;
        for (Program requirement : each) {
            all = all.and(fits(requirement, places));
        }
        return all;
    }

    /** Whether all requirements hold, for each row of a table. */
    TruthSet fits(FactSheet known, FactTable table) {
        return together.given(known).test(table);
    }

    Degree degree(List<FactSheet> places) {
        return scoring.degree(places);
    }

    /** What is asked, in the codes of today. */
    Requirements requirements() {
        return requirements;
    }

    Side explain(List<FactSheet> places) {
        Finding finding = finding(places);
        return new Side(
                title,
                finding,
                scoring.degree(places),
                scoring.contributions(places),
                finding.truth().isFalse() ? Concessions.of(requirements, places) : List.of());
    }

    /** What is open: for the requirements first, then for the preferences. */
    List<Gap> missing(List<FactSheet> places) {
        Set<Gap> open = new LinkedHashSet<>();
        if (fits(places).isUnknown()) {
            FactSheet common = FactSheet.common(places);
            for (Program requirement : places.size() == 1 ? List.of(together) : each) {
                if (fits(requirement, places).isUnknown()) {
                    open.addAll(requirement.missing(common));
                }
            }
        }
        open.addAll(scoring.missing(places));
        return List.copyOf(open);
    }

    private Finding finding(List<FactSheet> places) {
        FactSheet common = FactSheet.common(places);
        if (places.size() == 1) {
            return together.explain(common);
        }
        List<Finding> parts = new ArrayList<>();
        for (Program requirement : each) {
            Finding part = requirement.explain(common);
            // The places may decide where what they have in common does not.
            parts.add(new Finding(
                    part.criterion(),
                    fits(requirement, places),
                    part.evidence(),
                    part.parts(),
                    part.decidedTogether()));
        }
        return new Finding(together.criterion(), fits(places), List.of(), parts, List.of());
    }

    private static Truth fits(Program requirement, List<FactSheet> places) {
        Truth first = requirement.test(places.get(0));
        for (FactSheet place : places) {
            if (first.isUnknown() || requirement.test(place) != first) {
                return Truth.UNKNOWN;
            }
        }
        return first;
    }
}
