package io.ancrage.matching.index;

import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Program;
import io.ancrage.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side requires. What is judged may be in one of several places: then a requirement holds if it does in all of
 * them, does not if it does in none, and is unknown otherwise. Immutable and thread-safe.
 */
final class RequirementSet {

    private static final Part[] NONE = {};

    final Requirement[] each;
    /** How many of them, the first ones, are not stated. */
    final int goingWithoutSaying;

    private final Vocabulary vocabulary;
    /** The parts of all requirements compiled together, where two of them read one fact; else they are those of each. */
    private final Part @Nullable [] joined;

    private volatile @Nullable Program together;

    RequirementSet(Vocabulary vocabulary, List<Requirement> requirements, int goingWithoutSaying) {
        this.goingWithoutSaying = goingWithoutSaying;
        this.vocabulary = vocabulary;
        this.each = requirements.toArray(Requirement[]::new);
        this.joined = shareAFact(requirements)
                ? together().conjuncts().stream().map(Part::new).toArray(Part[]::new)
                : null;
    }

    private static boolean shareAFact(List<Requirement> requirements) {
        for (int i = 1; i < requirements.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (requirements.get(i).sharesAFactWith(requirements.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether tests of several requirements are joined, so that all together may decide what none does alone. */
    boolean isJoined() {
        return joined != null;
    }

    /** Whether all read of no others than these. */
    boolean isWithin(Subjects others) {
        for (Requirement requirement : each) {
            if (!requirement.reads.isWithin(others)) {
                return false;
            }
        }
        return true;
    }

    List<Criterion> criteria() {
        return Arrays.stream(each).map(requirement -> requirement.criterion).toList();
    }

    /** All requirements as one program. */
    Program together() {
        Program made = together;
        if (made == null) {
            made = vocabulary.compile(new AllOf(Arrays.stream(each)
                    .map(requirement -> requirement.criterion)
                    .toList()));
            together = made;
        }
        return made;
    }

    /** What all have to hold, in one place. */
    Part[] parts() {
        if (joined != null) {
            return joined;
        }
        if (each.length == 0) {
            return NONE;
        }
        List<Part> parts = new ArrayList<>();
        for (Requirement requirement : each) {
            parts.addAll(requirement.parts);
        }
        return parts.toArray(Part[]::new);
    }

    Truth test(FactSheet sheet) {
        if (joined != null) {
            return together().test(sheet);
        }
        Truth all = Truth.TRUE;
        for (int i = 0; i < each.length && !all.isFalse(); i++) {
            all = all.and(each[i].program.test(sheet));
        }
        return all;
    }

    Truth test(List<FactSheet> places) {
        if (places.size() == 1) {
            return test(places.get(0));
        }
        Truth all = Truth.TRUE;
        for (int i = 0; i < each.length && !all.isFalse(); i++) {
            all = all.and(test(each[i], places));
        }
        return all;
    }

    static Truth test(Requirement requirement, List<FactSheet> places) {
        Truth first = requirement.program.test(places.get(0));
        if (requirement.isTheSameEverywhere()) {
            return first;
        }
        for (int i = 1; i < places.size() && !first.isUnknown(); i++) {
            if (requirement.program.test(places.get(i)) != first) {
                return Truth.UNKNOWN;
            }
        }
        return first;
    }
}
