package io.ancrage.matching.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Items on one large shelf, and on a small one what came since, so that a change costs what it changes and not what is there.
 * When the small one has grown to a part of the large one, all are put on one shelf again. Immutable and thread-safe.
 */
final class Shelves<T, S extends Shelves.Shelf<T>> {

    private static final int FEW = 64;
    private static final int PARTS = 8;

    private final Making<T, S> making;
    private final List<S> shelves;
    /** Of each shelf the rows that no longer hold. */
    private final List<BitSet> gone;

    /** Items in rows; those of a shelf ascend by id in their order. */
    interface Shelf<T> {

        int rows();

        T item(int row);

        /** The place of a row in the order of ids. */
        int order(int row);
    }

    /**
     * How shelves are made.
     *
     * @param sort what the items are called in errors
     * @param id the id of an item
     * @param holds whether an item is to be found at all
     * @param shelve makes a shelf of items that ascend by id
     */
    record Making<T, S>(String sort, Function<T, String> id, Predicate<T> holds, Function<List<T>, S> shelve) {}

    private Shelves(Making<T, S> making, List<S> shelves, List<BitSet> gone) {
        this.making = making;
        this.shelves = shelves;
        this.gone = gone;
    }

    static <T, S extends Shelf<T>> Shelves<T, S> of(Making<T, S> making, Collection<? extends T> items) {
        List<T> open = new ArrayList<>(items.size());
        idsOf(making, items, open);
        return onOne(making, open);
    }

    private static <T, S extends Shelf<T>> Shelves<T, S> onOne(Making<T, S> making, List<T> open) {
        return new Shelves<>(making, List.of(shelf(making, open)), List.of(new BitSet()));
    }

    private static <T, S> S shelf(Making<T, S> making, List<T> open) {
        open.sort(Comparator.comparing(making.id()));
        return making.shelve().apply(open);
    }

    private static <T, S> Set<String> idsOf(Making<T, S> making, Collection<? extends T> items, List<T> open) {
        Set<String> ids = new HashSet<>();
        for (T item : items) {
            if (!ids.add(making.id().apply(item))) {
                throw new IllegalArgumentException(
                        "two " + making.sort() + " have the id " + making.id().apply(item));
            }
            if (making.holds().test(item)) {
                open.add(item);
            }
        }
        return ids;
    }

    /** These with changes: items that are new or replace those of their ids, and the ids of items to take out. */
    Shelves<T, S> with(Collection<? extends T> put, Collection<String> removed) {
        List<T> open = new ArrayList<>();
        Set<String> ids = idsOf(making, put, open);
        ids.addAll(removed);
        List<BitSet> next = new ArrayList<>();
        for (int i = 0; i < shelves.size(); i++) {
            S shelf = shelves.get(i);
            BitSet without = (BitSet) gone.get(i).clone();
            for (int row = 0; row < shelf.rows(); row++) {
                if (ids.contains(making.id().apply(shelf.item(row)))) {
                    without.set(row);
                }
            }
            next.add(without);
        }
        S large = shelves.get(0);
        BitSet goneFromLarge = next.get(0);
        if (shelves.size() > 1) {
            addLeft(shelves.get(1), next.get(1), open);
        }
        if (open.size() + goneFromLarge.cardinality() > FEW + large.rows() / PARTS) {
            addLeft(large, goneFromLarge, open);
            return onOne(making, open);
        }
        return open.isEmpty()
                ? new Shelves<>(making, List.of(large), List.of(goneFromLarge))
                : new Shelves<>(making, List.of(large, shelf(making, open)), List.of(goneFromLarge, new BitSet()));
    }

    private static <T> void addLeft(Shelf<T> shelf, BitSet gone, List<T> left) {
        for (int row = gone.nextClearBit(0); row < shelf.rows(); row = gone.nextClearBit(row + 1)) {
            left.add(shelf.item(row));
        }
    }

    int count() {
        return shelves.size();
    }

    S shelf(int shelf) {
        return shelves.get(shelf);
    }

    BitSet gone(int shelf) {
        return gone.get(shelf);
    }

    /** The first number of a shelf's rows among those of all shelves. */
    int first(int shelf) {
        return shelf == 0 ? 0 : shelves.get(0).rows();
    }

    int shelfOf(int row) {
        return row < shelves.get(0).rows() ? 0 : 1;
    }

    T item(int row) {
        int shelf = shelfOf(row);
        return shelves.get(shelf).item(row - first(shelf));
    }

    /** The order of two rows by id. */
    int compare(int row, int other) {
        int shelf = shelfOf(row);
        if (shelf == shelfOf(other)) {
            S both = shelves.get(shelf);
            return Integer.compare(both.order(row - first(shelf)), both.order(other - first(shelf)));
        }
        return making.id().apply(item(row)).compareTo(making.id().apply(item(other)));
    }

    /** What holds, in the order of rows. */
    List<T> items() {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < shelves.size(); i++) {
            addLeft(shelves.get(i), gone.get(i), all);
        }
        return all;
    }

    int size() {
        int size = 0;
        for (int i = 0; i < shelves.size(); i++) {
            size += shelves.get(i).rows() - gone.get(i).cardinality();
        }
        return size;
    }
}
