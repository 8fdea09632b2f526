package io.ancrage.fact;

import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
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
import org.jspecify.annotations.Nullable;

/**
 * Many sets of codes, for tests in flat arrays: a test looks each code up once and each member in an array of booleans. The
 * arrays are made at the first test, a set as an object only where somebody reads it. Immutable and thread-safe.
 */
final class CodeSetDictionary extends AbstractList<CodeSet> {

    private final List<SortedSet<String>> sets;
    private final BitSet complete;
    private volatile @Nullable Flat flat;

    private CodeSetDictionary(List<SortedSet<String>> sets, BitSet complete) {
        this.sets = sets;
        this.complete = complete;
    }

    @Override
    public int size() {
        return sets.size();
    }

    @Override
    public CodeSet get(int set) {
        return new CodeSet(sets.get(set), complete.get(set));
    }

    /** The distinct codes, and for each set the places of its members among them. */
    private static final class Flat {

        private final List<String> codes = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();
        private final int[] starts;
        private final int[] members;
        private volatile @Nullable Inverted setsOfCodes;

        Flat(List<SortedSet<String>> sets) {
            starts = new int[sets.size() + 1];
            members = new int[sets.stream().mapToInt(Collection::size).sum()];
            int next = 0;
            for (int i = 0; i < sets.size(); i++) {
                for (String code : sets.get(i)) {
                    members[next++] = places.computeIfAbsent(code, missing -> {
                        codes.add(missing);
                        return codes.size() - 1;
                    });
                }
                starts[i + 1] = next;
            }
        }

        /** Marks a code and those under it. */
        void mark(CodeSystem system, String code, boolean[] flags) {
            if (system.isByPrefix()) {
                for (int i = 0; i < flags.length; i++) {
                    flags[i] |= system.isUnder(codes.get(i), code);
                }
                return;
            }
            for (String under : system.withDescendants(code)) {
                Integer place = places.get(under);
                if (place != null) {
                    flags[place] = true;
                }
            }
        }

        /** The sets that have one of some codes. */
        BitSet having(boolean[] flags) {
            Inverted known = setsOfCodes();
            BitSet having = new BitSet();
            for (int code = 0; code < flags.length; code++) {
                if (flags[code]) {
                    known.forEach(code, having::set);
                }
            }
            return having;
        }

        private Inverted setsOfCodes() {
            Inverted made = setsOfCodes;
            if (made == null) {
                made = new Inverted(codes.size(), starts.length - 1, set -> starts[set], i -> members[i]);
                setsOfCodes = made;
            }
            return made;
        }

        boolean hasMember(int set, boolean[] flags) {
            for (int i = starts[set]; i < starts[set + 1]; i++) {
                if (flags[members[i]]) {
                    return true;
                }
            }
            return false;
        }
    }

    private Flat flat() {
        Flat made = flat;
        if (made == null) {
            made = new Flat(sets);
            flat = made;
        }
        return made;
    }

    Truth test(CodeSetClauses clauses, int set) {
        return clauses.test(sets.get(set), complete.get(set));
    }

    /**
     * The sets that pass, where all are complete and have to have any of some codes, as areas ask: found by the codes, without a
     * look at the other sets. Null where it is not that simple.
     */
    @Nullable
    BitSet passing(CodeSetClauses clauses) {
        CodeSetClauses.Clause only =
                clauses.clauses().size() == 1 ? clauses.clauses().get(0) : null;
        if (only == null || only.negated() || only.hasAll() || complete.cardinality() < size()) {
            return null;
        }
        Flat known = flat();
        boolean[] flags = new boolean[known.codes.size()];
        only.codes().forEach(code -> known.mark(only.system(), code, flags));
        return known.having(flags);
    }

    Truth[] test(CodeSetClauses clauses) {
        boolean[] passes = new boolean[size()];
        Arrays.fill(passes, clauses.all());
        for (CodeSetClauses.Clause clause : clauses.clauses()) {
            test(clause, clauses.all(), flat(), passes);
        }
        Truth[] answers = new Truth[size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = complete.get(i) ? Truth.of(passes[i]) : clauses.test(get(i).codes(), false);
        }
        return answers;
    }

    private static void test(CodeSetClauses.Clause clause, boolean all, Flat flat, boolean[] passes) {
        List<String> codes = flat.codes;
        List<boolean[]> asked = new ArrayList<>();
        boolean[] any = new boolean[codes.size()];
        for (String code : clause.codes()) {
            boolean[] flags = clause.hasAll() ? new boolean[codes.size()] : any;
            flat.mark(clause.system(), code, flags);
            if (clause.hasAll() || asked.isEmpty()) {
                asked.add(flags);
            }
        }
        for (int i = 0; i < passes.length; i++) {
            boolean holds = true;
            for (boolean[] flags : asked) {
                holds &= flat.hasMember(i, flags);
            }
            holds ^= clause.negated();
            passes[i] = all ? passes[i] && holds : passes[i] || holds;
        }
    }

    /** Gathers sets. Not thread-safe. */
    static final class Builder {

        private final List<SortedSet<String>> sets = new ArrayList<>();
        private final BitSet complete = new BitSet();

        /** Adds a set and tells its place. */
        int add(Collection<String> set, boolean isComplete) {
            complete.set(sets.size(), isComplete);
            sets.add(CodeSet.of(set).codes());
            return sets.size() - 1;
        }

        CodeSetDictionary build() {
            return new CodeSetDictionary(List.copyOf(sets), (BitSet) complete.clone());
        }
    }
}
