package io.ancrage.criterion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that must hold, as data. A closed family; hosts extend it by facts and by {@link HostRule}s. Immutable.
 *
 * <p>A criterion is evaluated once it is compiled ({@code vocabulary.compile(criterion)}). Its answer has three values: see
 * {@link Truth}. {@link AllOf} of nothing holds, {@link AnyOf} of nothing does not.
 */
public sealed interface Criterion permits AllOf, AnyOf, Not, SomeOf, Comparison, Inside, HostRule, Disputed {

    /**
     * The criteria directly within this one, in order.
     *
     * @return the children; empty for a leaf
     */
    default List<Criterion> children() {
        return List.of();
    }

    /**
     * The facts that this criterion reads.
     *
     * @return the facts in the order of reading, without doubles
     */
    default Set<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        if (this instanceof Comparison comparison) {
            facts.addAll(comparison.left().facts());
        } else if (this instanceof Inside) {
            facts.addAll(List.of(Inside.WITHIN, Inside.LATITUDE, Inside.LONGITUDE));
        } else if (this instanceof HostRule rule) {
            facts.addAll(rule.reads());
        }
        children().forEach(child -> facts.addAll(child.facts()));
        return facts;
    }

    /**
     * All of them hold.
     *
     * @param criteria the criteria
     * @return the conjunction
     */
    static Criterion allOf(Criterion... criteria) {
        return new AllOf(List.of(criteria));
    }

    /**
     * At least one of them holds.
     *
     * @param criteria the criteria
     * @return the disjunction
     */
    static Criterion anyOf(Criterion... criteria) {
        return new AnyOf(List.of(criteria));
    }

    /**
     * It does not hold.
     *
     * @param criterion the criterion
     * @return the negation
     */
    static Criterion not(Criterion criterion) {
        return new Not(criterion);
    }

    /**
     * At least so many of them hold.
     *
     * @param atLeast how many
     * @param criteria the criteria
     * @return the criterion
     */
    static Criterion someOf(int atLeast, Criterion... criteria) {
        return new SomeOf(atLeast, List.of(criteria));
    }
}
