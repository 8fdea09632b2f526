package io.ancrage.matching;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Value;
import io.ancrage.explanation.Concession;
import io.ancrage.fact.FactSheet;
import io.ancrage.matching.index.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a side would have to give way on for one candidate, which does not fit. */
final class Concessions {

    private final Requirements asked;
    private final Snapshot snapshot;
    private final List<FactSheet> places;

    private Concessions(Requirements asked, Snapshot snapshot, List<FactSheet> places) {
        this.asked = asked;
        this.snapshot = snapshot;
        this.places = places;
    }

    /**
     * The smallest change: who fails by itself gives way; of those that exclude each other only together, what was stated
     * first stays. Then each in turn goes to the nearest value that does.
     */
    static List<Concession> of(Requirements asked, Snapshot snapshot, List<FactSheet> places) {
        return new Concessions(asked, snapshot, places).concessions();
    }

    private List<Concession> concessions() {
        List<Criterion> kept = new ArrayList<>(asked.fixed());
        if (excludes(kept)) {
            return List.of();
        }
        List<Integer> failing = new ArrayList<>();
        for (int i = 0; i < asked.stated().size(); i++) {
            if (!keeps(kept, asked.stated().get(i))) {
                failing.add(i);
            }
        }
        List<Concession> concessions = new ArrayList<>();
        for (int requirement : failing) {
            Criterion stated = asked.stated().get(requirement);
            Optional<Value> to = Easing.steps(stated, places).stream()
                    .filter(step -> keeps(kept, step.instead()))
                    .findFirst()
                    .map(Easing.Step::to);
            concessions.add(new Concession(requirement, stated, to));
        }
        return concessions;
    }

    /** Keeps a criterion where it does not exclude the candidate together with those that are kept already. */
    private boolean keeps(List<Criterion> kept, Criterion criterion) {
        kept.add(criterion);
        if (excludes(kept)) {
            kept.remove(kept.size() - 1);
            return false;
        }
        return true;
    }

    private boolean excludes(List<Criterion> together) {
        return snapshot.test(together).apply(places).isFalse();
    }
}
