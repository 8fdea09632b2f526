package io.ancrage.samples.benchmarks.matching;

import io.ancrage.criterion.Fact;
import io.ancrage.offer.OfferFacts;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.TerritoryFacts;
import java.util.List;

/** The codes that wishes of the world read: of communes, of offers, of practitioners. A code is its place in the list. */
enum CodeFact {
    FRR(TerritoryFacts.FRR),
    ZONE(TerritoryFacts.zoning(Profession.PHYSICIAN)),
    KIND(OfferFacts.KIND),
    STAGE(ProjectFacts.CAREER_STAGE);

    /** Known to be none. */
    static final byte NONE = -1;

    /** Not known. */
    static final byte MISSING = -2;

    /** How many are of communes. */
    static final int OF_COMMUNES = 2;

    private static final CodeFact[] ALL = values();

    final Fact<String> fact;
    final List<String> codes;

    CodeFact(Fact<String> fact) {
        this.fact = fact;
        this.codes = List.copyOf(fact.codes().codes());
    }

    static CodeFact of(int ordinal) {
        return ALL[ordinal];
    }

    /** The codes that a wish for some codes accepts: these and those under them. */
    int accepted(List<String> wanted) {
        int mask = 0;
        for (int code = 0; code < codes.size(); code++) {
            for (String one : wanted) {
                mask |= fact.codes().isUnder(codes.get(code), one) ? 1 << code : 0;
            }
        }
        return mask;
    }

    /** What each code is worth to a ranked wish, by the place of the first that it lies under. */
    int[] steps(List<String> order) {
        int[] steps = new int[codes.size()];
        int size = order.size();
        for (int code = 0; code < steps.length; code++) {
            for (int place = size - 1; place >= 0; place--) {
                if (fact.codes().isUnder(codes.get(code), order.get(place))) {
                    steps[code] = (10_000 * (size - place) * 2 + size) / (2 * size);
                }
            }
        }
        return steps;
    }
}
