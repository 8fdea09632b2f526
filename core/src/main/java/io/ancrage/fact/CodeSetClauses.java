package io.ancrage.fact;

import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tests of one set of codes that stand in one node, and whether a set passes them. A complete set is tested as it is. A
 * partial one stands for all its supersets: it passes for sure when no superset fails, and fails for sure when none passes.
 */
record CodeSetClauses(List<Clause> clauses, boolean all) {

    /** A search for a superset looks at no more choices than this; beyond it the answer is unknown, never wrong. */
    private static final int MOST_CHOICES = 4_096;

    /** One test: has any, or has all, of some codes; each code stands for itself and those under it. */
    record Clause(CodeSystem system, boolean hasAll, List<String> codes, boolean negated) {

        Clause negate() {
            return new Clause(system, hasAll, codes, !negated);
        }

        boolean passes(Collection<String> set) {
            return isFoundIn(set) != negated;
        }

        /** Whether the codes that are asked are there, negated or not. */
        boolean isFoundIn(Collection<String> set) {
            boolean holds = hasAll;
            for (int i = 0; i < codes.size() && holds == hasAll; i++) {
                holds = has(set, codes.get(i));
            }
            return holds;
        }

        private boolean has(Collection<String> set, String code) {
            for (String member : set) {
                if (system.isUnder(member, code)) {
                    return true;
                }
            }
            return false;
        }
    }

    static CodeSetClauses of(CodeSystem system, List<Literal> literals, boolean all) {
        List<Clause> clauses = literals.stream()
                .map(literal -> new Clause(
                        system,
                        literal.comparison().op() == Op.HAS_ALL,
                        literal.comparison().right().stream().map(Value::asText).toList(),
                        literal.negated()))
                .toList();
        return new CodeSetClauses(clauses, all);
    }

    Truth test(Collection<String> set, boolean complete) {
        if (complete) {
            boolean passes = all;
            for (int i = 0; i < clauses.size() && passes == all; i++) {
                passes = clauses.get(i).passes(set);
            }
            return Truth.of(passes);
        }
        if (clauses.size() == 1) {
            // What one clause finds stays in every superset; what it misses may still come.
            Clause only = clauses.get(0);
            return only.isFoundIn(set) ? Truth.of(!only.negated()) : Truth.UNKNOWN;
        }
        Truth canPass = all ? canPassAll(clauses, set) : canPassAny(clauses, set);
        if (canPass == Truth.FALSE) {
            return Truth.FALSE;
        }
        List<Clause> failing = clauses.stream().map(Clause::negate).toList();
        Truth canFail = all ? canPassAny(failing, set) : canPassAll(failing, set);
        return canFail == Truth.FALSE ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Truth canPassAny(List<Clause> clauses, Collection<String> set) {
        Truth answer = Truth.FALSE;
        for (Clause clause : clauses) {
            answer = answer.or(canPassAll(List.of(clause), set));
        }
        return answer;
    }

    /** Whether some superset passes all clauses; UNKNOWN when the search grows too long. */
    private static Truth canPassAll(List<Clause> clauses, Collection<String> set) {
        if (clauses.size() > 1
                && clauses.stream()
                        .anyMatch(clause -> canPassAll(List.of(clause), set).isFalse())) {
            // What one clause alone rules out needs no search, however long the others would make it.
            return Truth.FALSE;
        }
        Set<String> forbidden = new TreeSet<>();
        for (Clause clause : clauses) {
            if (clause.negated() && !clause.hasAll()) {
                forbidden.addAll(clause.codes());
            }
        }
        List<Clause> choices = clauses.stream()
                .filter(clause -> clause.negated() && clause.hasAll())
                .toList();
        return search(clauses, choices, 0, forbidden, set, new int[] {MOST_CHOICES});
    }

    /** Of each "not all of these", one code stays out; tries each in turn. */
    private static Truth search(
            List<Clause> clauses,
            List<Clause> choices,
            int next,
            Set<String> forbidden,
            Collection<String> set,
            int[] left) {
        if (left[0]-- <= 0) {
            return Truth.UNKNOWN;
        }
        if (next == choices.size()) {
            return Truth.of(fits(clauses, forbidden, set));
        }
        Truth answer = Truth.FALSE;
        for (String code : choices.get(next).codes()) {
            Set<String> more = new HashSet<>(forbidden);
            more.add(code);
            answer = answer.or(search(clauses, choices, next + 1, more, set, left));
            if (answer == Truth.TRUE) {
                return answer;
            }
        }
        return answer;
    }

    /** Whether the set holds nothing forbidden, and everything asked is there or may be added. */
    private static boolean fits(List<Clause> clauses, Set<String> forbidden, Collection<String> set) {
        for (Clause clause : clauses) {
            CodeSystem system = clause.system();
            if (isForbidden(system, set, forbidden)) {
                return false;
            }
            if (!clause.negated()) {
                boolean passes = clause.hasAll()
                        ? clause.codes().stream().allMatch(code -> canHave(clause, code, forbidden, set))
                        : clause.codes().stream().anyMatch(code -> canHave(clause, code, forbidden, set));
                if (!passes) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isForbidden(CodeSystem system, Collection<String> set, Set<String> forbidden) {
        return set.stream().anyMatch(member -> forbidden.stream().anyMatch(code -> system.isUnder(member, code)));
    }

    private static boolean canHave(Clause clause, String code, Set<String> forbidden, Collection<String> set) {
        if (clause.has(set, code)) {
            return true;
        }
        CodeSystem system = clause.system();
        return system.withDescendants(code).stream()
                .anyMatch(candidate -> forbidden.stream().noneMatch(bar -> system.isUnder(candidate, bar)));
    }
}
