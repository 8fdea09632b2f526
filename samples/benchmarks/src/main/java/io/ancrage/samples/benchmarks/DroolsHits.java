package io.ancrage.samples.benchmarks;

import java.util.BitSet;

/** What the rules of Drools write to: the persons by scheme. Public, for its rules are compiled apart. */
public final class DroolsHits {

    private final BitSet[] rows;

    DroolsHits(int schemes, int persons) {
        rows = new BitSet[schemes];
        for (int i = 0; i < schemes; i++) {
            rows[i] = new BitSet(persons);
        }
    }

    public void add(int scheme, int row) {
        rows[scheme].set(row);
    }

    boolean has(int scheme, int row) {
        return rows[scheme].get(row);
    }
}
