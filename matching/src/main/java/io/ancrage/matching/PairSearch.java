package io.ancrage.matching;

import io.ancrage.criterion.Truth;
import io.ancrage.offer.Offer;
import io.ancrage.preference.Degree;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Finds the best pairs of what suits the two halves of a couple.
 *
 * <p>A threshold algorithm (R. Fagin, A. Lotem, M. Naor: Optimal aggregation algorithms for middleware, JCSS 66, 2003): pairs of
 * sites come in the order of the best pair that they could hold if they were near, and it stops as soon as that is no better than
 * the last of the best pairs found. A pair of sites is looked at only where a {@link Grid} cannot exclude that they are near,
 * and its distance is asked for only when its turn comes. Used once, by one thread.
 */
final class PairSearch {

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt((Pair pair) -> -pair.rank())
            .thenComparing(Pair::fits)
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second);

    private static final Comparator<Row> MOST_PROMISING_FIRST = Comparator.comparingInt((Row row) -> -row.bound)
            .thenComparingInt(row -> row.first)
            .thenComparingInt(row -> row.second);

    private final Half first;
    private final Half second;
    private final PairDistance distance;
    private final Kept kept;
    private final boolean confirmed;

    /** Two matches by their places in the rankings of the halves, of two sites so near each other. */
    record Pair(int first, int second, Truth fits, int rank, Site firstSite, Site secondSite, Degree nearness) {}

    /** What only one pair is shown of: where pairs are grouped, two territories. */
    private record Group(int first, int second) {}

    /** A site of the first half and, in the order of their best matches, the sites of the second that may be near it. */
    private static final class Row {

        private final int site;
        private int[] around = new int[0];
        private boolean isOpen;
        private int next;
        /** No pair to come of this row is better than one of these two matches that had this rank and surely fitted. */
        private int bound;

        private final int first;
        private int second;

        Row(int site, int first) {
            this.site = site;
            this.first = first;
        }
    }

    /**
     * Prepares a search.
     *
     * @param most how many pairs; above 0
     * @param grouped whether a pair of territories is shown once
     * @param confirmed whether only pairs that surely fit are shown
     */
    PairSearch(Half first, Half second, PairDistance distance, int most, boolean grouped, boolean confirmed) {
        this.first = first;
        this.second = second;
        this.distance = distance;
        this.kept = new Kept(most, grouped);
        this.confirmed = confirmed;
    }

    List<Pair> best() {
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid(second.sites(), distance.reach());
        PriorityQueue<Row> rows = new PriorityQueue<>(MOST_PROMISING_FIRST);
        rows.add(row(0));
        for (Row row = rows.poll(); row != null && kept.admits(row.bound, row.first, row.second); row = rows.poll()) {
            if (row.isOpen) {
                look(row.site, row.around[row.next]);
                row.next++;
            } else {
                if (row.site + 1 < first.sites().size()) {
                    rows.add(row(row.site + 1));
                }
                row.around = grid.around(first.sites().get(row.site));
                row.isOpen = true;
            }
            if (row.next < row.around.length) {
                row.second = second.best(row.around[row.next]);
                row.bound = joined(row.first, row.second);
                rows.add(row);
            }
        }
        return kept.inOrder();
    }

    /** A row that is not open yet promises the best match of the second half, wherever that is. */
    private Row row(int site) {
        Row row = new Row(site, first.best(site));
        row.bound = joined(row.first, row.second);
        return row;
    }

    /** The harmonic mean of the ranks of two matches. */
    private int joined(int one, int other) {
        return Degree.exactly(first.rank(one))
                .with(Degree.exactly(second.rank(other)))
                .value();
    }

    private void look(int firstSite, int secondSite) {
        Site one = first.sites().get(firstSite);
        Site other = second.sites().get(secondSite);
        Degree nearness = distance.degree(one, other);
        Truth near = PairDistance.holds(nearness);
        if (near.isFalse() || confirmed && near.isUnknown()) {
            return;
        }
        for (int i = first.best(firstSite); i >= 0; i = first.next(i)) {
            boolean isAny = false;
            for (int j = second.best(secondSite); j >= 0; j = second.next(j)) {
                int rank = rank(joined(i, j), nearness);
                if (!kept.admits(rank, i, j)) {
                    break;
                }
                isAny = true;
                Truth each = first.isSure(i) && second.isSure(j) ? near : Truth.UNKNOWN;
                Truth fits = one == other ? each.and(takesBoth(first.match(i), second.match(j))) : each;
                if (!fits.isFalse() && !(confirmed && fits.isUnknown())) {
                    kept.add(new Pair(i, j, fits, rank, one, other, nearness));
                }
            }
            if (!isAny) {
                break;
            }
        }
    }

    private int rank(int joined, Degree nearness) {
        return distance.nearness().required() ? joined : (joined * nearness.value() + Degree.FULL / 2) / Degree.FULL;
    }

    /** One offer is a solution for both halves only where it has a seat for each. */
    private static Truth takesBoth(Match one, Match other) {
        Optional<Offer> offer = one.offer();
        boolean isSame = offer.isPresent()
                && other.offer()
                        .filter(its -> its.id().equals(offer.get().id()))
                        .isPresent();
        if (!isSame) {
            return Truth.TRUE;
        }
        OptionalInt seats = offer.get().seats();
        return seats.isPresent() ? Truth.of(seats.getAsInt() > 1) : Truth.UNKNOWN;
    }

    /** The best pairs so far: where pairs are grouped, the best of each group. */
    private final class Kept {

        private final int most;
        private final boolean grouped;
        private final TreeSet<Pair> pairs = new TreeSet<>(BEST_FIRST);
        private final Map<Group, Pair> groups = new HashMap<>();

        Kept(int most, boolean grouped) {
            this.most = most;
            this.grouped = grouped;
        }

        /** Whether two matches that had such a rank and surely fitted would be among the best. */
        boolean admits(int rank, int first, int second) {
            if (pairs.size() < most) {
                return true;
            }
            Pair last = pairs.last();
            if (rank != last.rank()) {
                return rank > last.rank();
            }
            if (!last.fits().isTrue()) {
                return true;
            }
            return first != last.first() ? first < last.first() : second < last.second();
        }

        void add(Pair pair) {
            Pair alike = grouped ? groups.get(group(pair)) : null;
            if (alike != null && BEST_FIRST.compare(alike, pair) <= 0) {
                return;
            }
            if (alike != null) {
                pairs.remove(alike);
            }
            pairs.add(pair);
            if (grouped) {
                groups.put(group(pair), pair);
            }
            if (pairs.size() > most) {
                Pair worst = Objects.requireNonNull(pairs.pollLast());
                groups.remove(group(worst));
            }
        }

        private Group group(Pair pair) {
            return new Group(first.territory(pair.first()), second.territory(pair.second()));
        }

        List<Pair> inOrder() {
            return List.copyOf(pairs);
        }
    }
}
