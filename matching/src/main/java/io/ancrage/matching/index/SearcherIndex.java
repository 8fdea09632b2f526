package io.ancrage.matching.index;

import io.ancrage.offer.Offer;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Those who search. What is kept and returned is the caller's own object, of which the index sees no more than the
 * {@link Searcher} that it is told. Immutable and thread-safe.
 *
 * @param <P> the caller's object
 */
public final class SearcherIndex<P> {

    final Snapshot snapshot;
    final Shelves<P, SearcherShelf<P>> shelves;
    final Function<P, Searcher> searchers;

    private SearcherIndex(Snapshot snapshot, Shelves<P, SearcherShelf<P>> shelves, Function<P, Searcher> searchers) {
        this.snapshot = snapshot;
        this.shelves = shelves;
        this.searchers = searchers;
    }

    /**
     * An index of searchers.
     *
     * @param snapshot the day, territories and words
     * @param items the searchers, of different ids
     * @param id the id of one
     * @param searchers what of one may be known
     * @param <P> the caller's object
     * @return the index
     * @throws IllegalArgumentException if two have one id
     */
    public static <P> SearcherIndex<P> of(
            Snapshot snapshot, Collection<P> items, Function<P, String> id, Function<P, Searcher> searchers) {
        Shelves.Making<P, SearcherShelf<P>> making = new Shelves.Making<>(
                "projects", id, item -> true, open -> new SearcherShelf<>(snapshot, open, searchers));
        return new SearcherIndex<>(snapshot, Shelves.of(making, items), searchers);
    }

    /**
     * This index with changes.
     *
     * @param put searchers that are new or replace those of their ids
     * @param removed the ids of searchers to take out; those that are not there are passed over
     * @return the next index; this one stays as it is
     * @throws IllegalArgumentException if two of the searchers have one id
     */
    public SearcherIndex<P> with(Collection<P> put, Collection<String> removed) {
        return new SearcherIndex<>(snapshot, shelves.with(put, removed), searchers);
    }

    /**
     * How many there are.
     *
     * @return the count
     */
    public int size() {
        return shelves.size();
    }

    /**
     * Those who search.
     *
     * @return the caller's objects, in no particular order
     */
    public List<P> items() {
        return shelves.items();
    }

    /**
     * The searcher of a row.
     *
     * @param row a row of a search
     * @return the caller's object
     */
    public P item(int row) {
        return shelves.item(row);
    }

    /**
     * A search for those whom an offer suits.
     *
     * @param offer the offer
     * @param asking what it asks of whoever comes
     * @return the search
     */
    public Search search(Offer offer, Asking asking) {
        return new SearcherSearch<>(this, offer, asking);
    }
}
