package io.ancrage.matching.index;

import io.ancrage.AncrageException;
import io.ancrage.criterion.Criterion;
import io.ancrage.fact.Conjunct;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.TruthSet;
import io.ancrage.fact.Vocabulary;
import io.ancrage.preference.Preference;
import io.ancrage.preference.Scale;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.territory.Territories;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Wishes compiled once: equal ones are one object. What was asked lately of all communes is kept, too. Every cache is bounded
 * and goes with its snapshot. Thread-safe.
 */
final class WishPool {

    private static final int WISHES = 16_384;
    private static final int SETS = 4_096;
    private static final int COMMUNE_ANSWERS = 256;
    private static final int COMMUNE_VALUES = 128;

    private final Vocabulary vocabulary;
    private final Territories territories;
    private final FactTable communes;
    private final Recent<Criterion, Requirement> requirements = new Recent<>(WISHES);
    private final Recent<Preference, Liking> likings = new Recent<>(WISHES);
    private final Recent<AskedTogether, RequirementSet> requirementSets = new Recent<>(SETS);
    private final Recent<LikingSet, LikingSet> likingSets = new Recent<>(SETS);
    private final Recent<Conjunct, TruthSet> answers = new Recent<>(COMMUNE_ANSWERS);
    private final Recent<Liking, short[]> values = new Recent<>(COMMUNE_VALUES);

    WishPool(Vocabulary vocabulary, Territories territories, FactTable communes) {
        this.vocabulary = vocabulary;
        this.territories = territories;
        this.communes = communes;
    }

    /** Former codes become those of today; a code that never was is told at its wish. */
    RequirementSet requirements(List<Criterion> goWithoutSaying, List<Criterion> stated) {
        return new RequirementSet(vocabulary, all(goWithoutSaying, stated), goWithoutSaying.size());
    }

    /** The same for who is likely to ask again: equal sets are one object, with all that it works out later. */
    RequirementSet keptRequirements(List<Criterion> goWithoutSaying, List<Criterion> stated) {
        return requirementSets.get(
                new AskedTogether(all(goWithoutSaying, stated), goWithoutSaying.size()),
                asked -> new RequirementSet(vocabulary, asked.all(), asked.goingWithoutSaying()));
    }

    private record AskedTogether(List<Requirement> all, int goingWithoutSaying) {}

    private List<Requirement> all(List<Criterion> goWithoutSaying, List<Criterion> stated) {
        List<Requirement> all = new ArrayList<>(goWithoutSaying.size() + stated.size());
        goWithoutSaying.forEach(criterion -> all.add(requirement(criterion)));
        for (int i = 0; i < stated.size(); i++) {
            all.add(at("/require/" + i, stated.get(i), this::requirement));
        }
        return all;
    }

    LikingSet likings(List<WeightedPreference> stated) {
        List<Liking> all = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            all.add(at("/prefer/" + i, stated.get(i).preference(), this::liking));
        }
        return new LikingSet(all, stated);
    }

    LikingSet keptLikings(List<WeightedPreference> stated) {
        return likingSets.get(likings(stated), made -> made);
    }

    private static <W, C> C at(String place, W wish, Function<W, C> compile) {
        try {
            return compile.apply(wish);
        } catch (AncrageException e) {
            throw e.at(place);
        }
    }

    private Requirement requirement(Criterion stated) {
        return requirements.get(stated, missing -> {
            Criterion current = territories.current(stated);
            return new Requirement(current, vocabulary.compile(current));
        });
    }

    private Liking liking(Preference stated) {
        return likings.get(
                stated,
                missing -> new Liking(Scale.compile(
                        vocabulary,
                        stated instanceof Preference.When when
                                ? new Preference.When(territories.current(when.criterion()))
                                : stated)));
    }

    /** The answers of a part that reads of territories, for all communes. */
    TruthSet overCommunes(Part part) {
        return answers.get(part.conjunct, conjunct -> conjunct.test(communes));
    }

    boolean isKnown(Part part) {
        return answers.find(part.conjunct) != null;
    }

    /** The values of a liking that reads of territories, for all communes. */
    short[] overCommunes(Liking liking) {
        return values.get(liking, missing -> {
            short[] made = new short[communes.rows()];
            for (int row = 0; row < made.length; row++) {
                made[row] = (short) liking.on(communes).of(row);
            }
            return made;
        });
    }

    boolean isKnown(Liking liking) {
        return values.find(liking) != null;
    }
}
