package io.ancrage.lever;

import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Value;
import io.ancrage.fact.Vocabulary;
import java.util.List;
import java.util.Objects;

/**
 * What a project may ask for to find an action or measure: one of some codes. It names its fact by id, since the facts
 * of offers are no part of the catalogue. Immutable.
 *
 * @param fact the id of the fact, such as {@code offer.benefits} or {@code territory.levers}
 * @param op {@link Op#HAS_ANY} for a set of codes, {@link Op#IN} for one code
 * @param codes the codes, of which one is enough, in the order of the data
 */
public record LeverWish(String fact, Op op, List<String> codes) {

    public LeverWish {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(op, "op");
        codes = List.copyOf(codes);
    }

    /**
     * The wish in a host's words.
     *
     * @param vocabulary the words
     * @return the criterion
     * @throws io.ancrage.AncrageException with code ANC-FACT-001, if the vocabulary has no such fact; ANC-FACT-005, if the
     *     fact has no such code; ANC-CRIT-001, if the fact is of another kind
     */
    public Criterion in(Vocabulary vocabulary) {
        return new Comparison(
                vocabulary.require(fact),
                op,
                codes.stream().<Value>map(Value.Code::new).toList());
    }
}
