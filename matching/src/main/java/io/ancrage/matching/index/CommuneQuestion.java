package io.ancrage.matching.index;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.TruthSet;
import io.ancrage.preference.Degree;
import io.ancrage.preference.RowValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What is asked of communes alone: areas, and what is known already or worth knowing of all communes, together as one set; the
 * rest is asked of the communes that are looked at.
 */
final class CommuneQuestion {

    /** From so many looks on, a test or a liking is worked out for all communes and kept. */
    private static final int WORTH_ALL = 4_096;

    private static final Set<Fact<?>> AREA_FACTS = Set.of(Inside.WITHIN, Inside.LATITUDE, Inside.LONGITUDE);

    /** What all communes answer to what is known of all. */
    final TruthSet known;

    private final List<IntFunction<Truth>> tests = new ArrayList<>();
    private final RowValues[] values;
    /** By liking, whether some search has asked it before. */
    private final boolean[] again;

    private final int[] weights;
    private final long most;

    /** For about so many looks, if nothing were cut. */
    CommuneQuestion(Snapshot snapshot, List<Part> parts, List<Liking> likings, List<Integer> weights, long looks) {
        FactTable table = snapshot.communes();
        WishPool pool = snapshot.pool();
        List<TruthSet> sets = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        for (Part part : parts) {
            if (AREA_FACTS.containsAll(part.conjunct.facts()) || pool.isKnown(part)) {
                sets.add(pool.overCommunes(part));
            } else {
                open.add(part);
            }
        }
        long left = looks;
        for (int i = 0; i < sets.size() && left >= WORTH_ALL; i++) {
            left = Math.min(left, looks * (table.rows() - sets.get(i).count(Truth.FALSE)) / Math.max(1, table.rows()));
        }
        for (Part part : open) {
            if (left >= WORTH_ALL) {
                sets.add(pool.overCommunes(part));
            } else {
                tests.add(part.on(table));
            }
        }
        this.known = sets.stream().reduce(TruthSet::and).orElseGet(() -> TruthSet.constant(table.rows(), Truth.TRUE));
        this.values = new RowValues[likings.size()];
        this.again = new boolean[values.length];
        this.weights = new int[values.length];
        this.most = weights.stream()
                .mapToLong(weight -> (long) weight * Degree.FULL)
                .sum();
        for (int i = 0; i < values.length; i++) {
            this.weights[i] = weights.get(i);
            this.again[i] = likings.get(i).wasAsked();
            values[i] = values(pool, likings.get(i), table, again[i] && left >= WORTH_ALL);
        }
    }

    /** Whether a liking is likely to be asked once more, since it was before: then what is found of it is worth keeping. */
    boolean isAskedAgain(int liking) {
        return again[liking];
    }

    private static RowValues values(WishPool pool, Liking liking, FactTable table, boolean isWorthAll) {
        if (isWorthAll || pool.isKnown(liking)) {
            return new Noted(pool.overCommunes(liking));
        }
        return liking.on(table);
    }

    Truth truth(int commune) {
        Truth truth = known.truth(commune);
        for (int i = 0; i < tests.size() && !truth.isFalse(); i++) {
            truth = truth.and(tests.get(i).apply(commune));
        }
        return truth;
    }

    /** The weighted sum of the likings. */
    long sum(int commune) {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (long) weights[i] * values[i].of(commune);
        }
        return sum;
    }

    /** Gives runs a sum and the weighted sums of the likings, and drops those that are sure to have less than is needed. */
    void weigh(Runs runs, long sum, long needed) {
        Arrays.fill(runs.sums, 0, runs.size, sum);
        long open = most;
        for (int i = 0; i < values.length && runs.size > 0; i++) {
            values[i].add(weights[i], runs.communes, runs.size, runs.sums);
            open -= (long) weights[i] * Degree.FULL;
            if (needed > open) {
                runs.keep(needed - open);
            }
        }
    }

    /** Values that are worked out for all communes. */
    private static final class Noted implements RowValues {

        private final short[] values;

        Noted(short[] values) {
            this.values = values;
        }

        @Override
        public int of(int row) {
            return values[row];
        }

        /** A loop of its own, into which the call is compiled. */
        @Override
        public void add(int weight, int[] rows, int count, long[] sums) {
            for (int i = 0; i < count; i++) {
                sums[i] += weight * values[rows[i]];
            }
        }
    }
}
