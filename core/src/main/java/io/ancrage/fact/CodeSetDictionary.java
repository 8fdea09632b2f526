package io.ancrage.fact;

import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Truth;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Many sets of codes in flat arrays: a test looks each code up once and each member in an array of booleans. A set is made
 * as an object only where somebody reads it. Immutable and thread-safe.
 */
final class CodeSetDictionary extends AbstractList<CodeSet> {

    private final List<String> codes;
    private final int[] starts;
    private final int[] members;
    private final BitSet complete;

    private CodeSetDictionary(Builder builder) {
        this.codes = List.copyOf(builder.codes);
        this.starts = Arrays.copyOf(builder.starts, builder.size + 1);
        this.members = Arrays.copyOf(builder.members, builder.starts[builder.size]);
        this.complete = (BitSet) builder.complete.clone();
    }

    @Override
    public int size() {
        return starts.length - 1;
    }

    @Override
    public CodeSet get(int set) {
        SortedSet<String> found = new TreeSet<>();
        for (int i = starts[set]; i < starts[set + 1]; i++) {
            found.add(codes.get(members[i]));
        }
        return new CodeSet(found, complete.get(set));
    }

    Truth[] test(CodeSetClauses clauses) {
        boolean[] passes = new boolean[size()];
        Arrays.fill(passes, clauses.all());
        for (CodeSetClauses.Clause clause : clauses.clauses()) {
            test(clause, clauses.all(), passes);
        }
        Truth[] answers = new Truth[size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = complete.get(i) ? Truth.of(passes[i]) : clauses.test(get(i).codes(), false);
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

    /** Gathers sets. Not thread-safe. */
    static final class Builder {

        private final List<String> codes = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();
        private final BitSet complete = new BitSet();
        private int[] starts = new int[16];
        private int[] members = new int[64];
        private int size;

        /** Adds a set and tells its place. */
        int add(Collection<String> set, boolean isComplete) {
            int next = starts[size];
            if (next + set.size() > members.length) {
                members = Arrays.copyOf(members, Math.max(2 * members.length, next + set.size()));
            }
            for (String code : set) {
                Integer place = places.get(code);
                if (place == null) {
                    place = codes.size();
                    places.put(code, place);
                    codes.add(code);
                }
                members[next++] = place;
            }
            complete.set(size, isComplete);
            size++;
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
            }
            starts[size] = next;
            return size - 1;
        }

        CodeSetDictionary build() {
            return new CodeSetDictionary(this);
        }
    }
}
