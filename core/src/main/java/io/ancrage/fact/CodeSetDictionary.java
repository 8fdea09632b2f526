package io.ancrage.fact;

import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many sets of codes in flat arrays: a test looks each code up once and each member in an array of booleans. */
final class CodeSetDictionary {

    private final List<CodeSet> sets;
    private final List<String> codes = new ArrayList<>();
    private final int[] starts;
    private final int[] members;

    CodeSetDictionary(List<CodeSet> sets) {
        this.sets = sets;
        Map<String, Integer> places = new HashMap<>();
        starts = new int[sets.size() + 1];
        members = new int[sets.stream().mapToInt(set -> set.codes().size()).sum()];
        int next = 0;
        for (int i = 0; i < sets.size(); i++) {
            for (String code : sets.get(i).codes()) {
                members[next++] = places.computeIfAbsent(code, missing -> {
                    codes.add(missing);
                    return codes.size() - 1;
                });
            }
            starts[i + 1] = next;
        }
    }

    Truth[] test(CodeSetClauses clauses) {
        boolean[] passes = new boolean[sets.size()];
        java.util.Arrays.fill(passes, clauses.all());
        for (CodeSetClauses.Clause clause : clauses.clauses()) {
            test(clause, clauses.all(), passes);
        }
        Truth[] answers = new Truth[sets.size()];
        for (int i = 0; i < answers.length; i++) {
            CodeSet set = sets.get(i);
            answers[i] = set.complete() ? Truth.of(passes[i]) : clauses.test(set.codes(), false);
        }
        return answers;
    }

    private void test(CodeSetClauses.Clause clause, boolean all, boolean[] passes) {
        List<boolean[]> asked = new ArrayList<>();
        boolean[] any = new boolean[codes.size()];
        for (String code : clause.codes()) {
            boolean[] flags = clause.hasAll() ? new boolean[codes.size()] : any;
            for (int i = 0; i < flags.length; i++) {
                flags[i] |= clause.system().isUnder(codes.get(i), code);
            }
            if (clause.hasAll() || asked.isEmpty()) {
                asked.add(flags);
            }
        }
        for (int i = 0; i < passes.length; i++) {
            boolean holds = true;
            for (boolean[] flags : asked) {
                holds &= hasMember(i, flags);
            }
            holds ^= clause.negated();
            passes[i] = all ? passes[i] && holds : passes[i] || holds;
        }
    }

    private boolean hasMember(int set, boolean[] flags) {
        for (int i = starts[set]; i < starts[set + 1]; i++) {
            if (flags[members[i]]) {
                return true;
            }
        }
        return false;
    }
}
