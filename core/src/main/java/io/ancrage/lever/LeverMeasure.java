package io.ancrage.lever;

import io.ancrage.Text;
import io.ancrage.criterion.Criterion;
import io.ancrage.fact.Vocabulary;
import java.util.Optional;
import java.util.Set;

/**
 * A measure (mesure): one way to carry out an action, which a territory can declare. A view of the catalogue that hosts
 * read; it may gain parts. Immutable.
 *
 * @param id the id, such as {@code interns.financial-support.study-grant}
 * @param label its name
 * @param caveat the source's own reservation; may be empty
 * @param note what we add to the source; may be empty
 * @param order its place in the action, from 1
 * @param concepts what it touches, in the order of the enum
 * @param wish what a project may ask for; empty where nobody can wish for it
 * @param sameAs the id of the same measure where the source lists it under another action too; who declares one, declares
 *     the other
 */
public record LeverMeasure(
        String id,
        Text label,
        Text caveat,
        Text note,
        int order,
        Set<LeverConcept> concepts,
        Optional<LeverWish> wish,
        Optional<String> sameAs)
        implements LeverItem {

    public LeverMeasure {
        concepts = LeverAction.unmodifiable(concepts);
    }

    /**
     * What a project may ask for, as a criterion.
     *
     * @param vocabulary the words that the host uses
     * @return the criterion; empty where nobody can wish for the measure
     * @throws io.ancrage.AncrageException with code ANC-FACT-001, if the vocabulary does not know the wish's fact
     */
    public Optional<Criterion> wish(Vocabulary vocabulary) {
        return wish.map(words -> words.in(vocabulary));
    }
}
