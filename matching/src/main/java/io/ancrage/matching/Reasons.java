package io.ancrage.matching;

import io.ancrage.explanation.Side;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import io.ancrage.matching.index.Asking;
import io.ancrage.matching.index.ReadOnce;
import io.ancrage.matching.index.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Why a pair is as it is.
 *
 * @param sides what each side asked and what became of it, the reader's own first
 * @param open what is open, in the same order, without doubles
 */
record Reasons(List<Side> sides, List<Gap> open) {

    static Reasons of(Snapshot snapshot, List<FactSheet> pair, Asking... askings) {
        // Reasons come back to the same facts. Of several places the snapshot reads once what they have in common.
        List<FactSheet> places = pair.size() == 1 ? List.of(new ReadOnce(pair.get(0))) : pair;
        List<Side> sides = new ArrayList<>();
        Set<Gap> open = new LinkedHashSet<>();
        for (Asking asking : askings) {
            Asking.Explained explained = asking.explain(places);
            open.addAll(explained.missing());
            Side side = explained.side();
            boolean excludes = side.requirements().truth().isFalse();
            sides.add(excludes ? side.with(Concessions.of(Requirements.of(asking), snapshot, places)) : side);
        }
        return new Reasons(List.copyOf(sides), List.copyOf(open));
    }

    /** What is open, where nothing else is asked. */
    static List<Gap> open(List<FactSheet> pair, Asking... askings) {
        Set<Gap> open = new LinkedHashSet<>();
        for (Asking asking : askings) {
            open.addAll(asking.missing(pair));
        }
        return List.copyOf(open);
    }
}
