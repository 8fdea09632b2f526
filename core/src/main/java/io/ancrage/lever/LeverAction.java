package io.ancrage.lever;

import io.ancrage.Text;
import io.ancrage.criterion.Criterion;
import io.ancrage.fact.Vocabulary;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An action of a lever (action), which a territory can declare. A view of the catalogue that hosts read; it may gain
 * parts. Immutable.
 *
 * @param id the id, such as {@code interns.financial-support}
 * @param label its name
 * @param caveat the source's own reservation; may be empty
 * @param note what we add to the source; may be empty
 * @param order its place in the lever, from 1, on the source's detail pages
 * @param concepts what it touches, in the order of the enum
 * @param wish what a project may ask for; empty where nobody can wish for it
 * @param measures its measures in the source's order
 * @param examples the examples that illustrate it or one of its measures, in the source's order; which one an example
 *     illustrates is our reading
 */
public record LeverAction(
        String id,
        Text label,
        Text caveat,
        Text note,
        int order,
        Set<LeverConcept> concepts,
        Optional<LeverWish> wish,
        List<LeverMeasure> measures,
        List<LeverExample> examples)
        implements LeverItem {

    public LeverAction {
        concepts = unmodifiable(concepts);
        measures = List.copyOf(measures);
        examples = List.copyOf(examples);
    }

    /**
     * What a project may ask for, as a criterion.
     *
     * @param vocabulary the words that the host uses
     * @return the criterion; empty where nobody can wish for the action
     * @throws io.ancrage.AncrageException with code ANC-FACT-001, if the vocabulary does not know the wish's fact
     */
    public Optional<Criterion> wish(Vocabulary vocabulary) {
        return wish.map(words -> words.in(vocabulary));
    }

    /** In the order of the enum, which {@code Set.copyOf} would lose. */
    static Set<LeverConcept> unmodifiable(Set<LeverConcept> concepts) {
        EnumSet<LeverConcept> copy = EnumSet.noneOf(LeverConcept.class);
        copy.addAll(concepts);
        return Collections.unmodifiableSet(copy);
    }
}
