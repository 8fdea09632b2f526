package io.ancrage.matching.index;

import io.ancrage.criterion.Truth;
import io.ancrage.preference.Degree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * One question, ready to be asked of all rows: for the best few, it stops looking at a row as soon as it cannot be among
 * them. Thread-safe: what it remembers comes out the same whoever works it out.
 */
public abstract class Search {

    /** The least degree of one side with which a pair can still have a rank: the other side's may be full. */
    static int harmless(int least) {
        // joint(a, full) = 2a * full / (a + full) is at least a, so invert it, one below for the rounding.
        return Math.max(0, (int) ((long) least * Degree.FULL / (2L * Degree.FULL - least)) - 1);
    }

    /** Takes candidates as they are found. */
    interface Sink {

        /** The rank below which a candidate is of no use. */
        int least();

        void add(int row, Truth fits, int rank);
    }

    /** Finds every candidate whose rank is not below the sink's least; in any order. */
    abstract void scan(Sink sink);

    /** What only one of a group is shown of. */
    abstract int group(int row);

    /** The order of two rows by code or id. */
    abstract int compare(int row, int other);

    /**
     * How many candidates of a row's group there are besides it.
     *
     * @param row a candidate
     * @param surelyOnly whether only those count that surely fit
     * @return the count
     */
    public abstract int others(int row, boolean surelyOnly);

    /**
     * The best candidates: by rank, best first; of equal ranks what surely fits first; then by code or id.
     *
     * @param most how many at most
     * @param grouped whether of each group only the best is taken
     * @param surelyOnly whether only those are taken that surely fit
     * @return the best
     */
    public List<Candidate> best(int most, boolean grouped, boolean surelyOnly) {
        Top top = new Top(this, most, grouped, surelyOnly);
        if (most > 0) {
            scan(top);
        }
        return top.candidates();
    }

    /**
     * All candidates, in the order of {@link #best}.
     *
     * @return the candidates
     */
    public List<Candidate> all() {
        List<Candidate> all = new ArrayList<>();
        forEach(all::add);
        all.sort(Comparator.comparingInt((Candidate candidate) -> -candidate.rank())
                .thenComparing(Candidate::fits)
                .thenComparing((one, other) -> compare(one.row(), other.row())));
        return all;
    }

    /**
     * Tells all candidates, in no particular order.
     *
     * @param found takes one
     */
    public void forEach(Consumer<Candidate> found) {
        scan(new Sink() {
            @Override
            public int least() {
                return 0;
            }

            @Override
            public void add(int row, Truth fits, int rank) {
                found.accept(new Candidate(row, fits, rank));
            }
        });
    }

    /**
     * A search that finds nothing.
     *
     * @return the search
     */
    public static Search nothing() {
        return new Search() {
            @Override
            void scan(Sink sink) {
                // There is nothing to look at.
            }

            @Override
            int group(int row) {
                return row;
            }

            @Override
            int compare(int row, int other) {
                return Integer.compare(row, other);
            }

            @Override
            public int others(int row, boolean surelyOnly) {
                return 0;
            }
        };
    }

    /**
     * The group of a candidate.
     *
     * @param candidate the candidate
     * @return its number
     */
    public int group(Candidate candidate) {
        return group(candidate.row());
    }
}
