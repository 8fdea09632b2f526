package io.ancrage.samples.benchmarks.matching;

import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.offer.OfferFacts;
import io.ancrage.project.ProjectFacts;
import java.util.Collection;
import java.util.List;

/** The sets of codes that wishes of the world read. A set is a long of bits, with {@link #COMPLETE} where there are no others. */
enum SetFact {
    MODES(OfferFacts.MODES),
    BENEFITS(OfferFacts.BENEFITS),
    STRUCTURES(OfferFacts.STRUCTURES),
    WANTED(ProjectFacts.MODES);

    /** No other code than those is in the set. */
    static final long COMPLETE = 1L << 62;

    private static final SetFact[] ALL = values();

    final Fact<CodeSet> fact;
    final List<String> codes;

    SetFact(Fact<CodeSet> fact) {
        this.fact = fact;
        this.codes = List.copyOf(fact.codes().codes());
    }

    static SetFact of(int ordinal) {
        return ALL[ordinal];
    }

    /** What is in a set that names some codes: these and those that they lie under. */
    long held(Collection<String> named) {
        long mask = 0;
        for (int code = 0; code < codes.size(); code++) {
            for (String one : named) {
                mask |= fact.codes().isUnder(one, codes.get(code)) ? 1L << code : 0;
            }
        }
        return mask;
    }

    /** The bits of some codes alone. */
    long bits(Collection<String> named) {
        long mask = 0;
        for (String one : named) {
            mask |= 1L << codes.indexOf(one);
        }
        return mask;
    }
}
