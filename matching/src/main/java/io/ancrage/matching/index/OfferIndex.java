package io.ancrage.matching.index;

import io.ancrage.fact.FactSheet;
import io.ancrage.offer.Freshness;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.preference.Degree;
import io.ancrage.territory.Territory;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** The offers of a snapshot that have not ended. Immutable and thread-safe. */
public final class OfferIndex {

    final Snapshot snapshot;
    final Shelves<Offer, OfferShelf> shelves;

    private OfferIndex(Snapshot snapshot, Shelves<Offer, OfferShelf> shelves) {
        this.snapshot = snapshot;
        this.shelves = shelves;
    }

    /**
     * An index of offers.
     *
     * @param snapshot the day, territories and words
     * @param offers offers of different ids; those that have ended are left out
     * @return the index
     * @throws IllegalArgumentException if two offers have one id
     */
    public static OfferIndex of(Snapshot snapshot, Collection<Offer> offers) {
        return of(
                snapshot, offers, offer -> Freshness.of(offer, snapshot.asOf()).share());
    }

    /**
     * An index of offers for their own actors: that an offer is old costs it no rank.
     *
     * @param snapshot the day, territories and words
     * @param offers offers of different ids; those that have ended are left out
     * @return the index
     * @throws IllegalArgumentException if two offers have one id
     */
    public static OfferIndex ofAnyAge(Snapshot snapshot, Collection<Offer> offers) {
        return of(snapshot, offers, offer -> Degree.FULL);
    }

    private static OfferIndex of(Snapshot snapshot, Collection<Offer> offers, ToIntFunction<Offer> share) {
        Shelves.Making<Offer, OfferShelf> making = new Shelves.Making<>(
                "offers",
                Offer::id,
                offer -> !offer.hasEnded(snapshot.asOf()),
                open -> new OfferShelf(snapshot, open, share));
        return new OfferIndex(snapshot, Shelves.of(making, offers));
    }

    /**
     * This index with changes.
     *
     * @param put offers that are new or replace those of their ids; one that has ended is taken out
     * @param removed the ids of offers to take out; those that are not there are passed over
     * @return the next index; this one stays as it is
     * @throws IllegalArgumentException if two of the offers have one id
     */
    public OfferIndex with(Collection<Offer> put, Collection<String> removed) {
        return new OfferIndex(snapshot, shelves.with(put, removed));
    }

    /**
     * How many offers there are.
     *
     * @return the count
     */
    public int size() {
        return shelves.size();
    }

    /**
     * The offers.
     *
     * @return the offers, in no particular order
     */
    public List<Offer> offers() {
        return shelves.items();
    }

    /**
     * The offer of a row.
     *
     * @param row a row of a search
     * @return the offer
     */
    public Offer offer(int row) {
        return shelves.item(row);
    }

    /**
     * A search for the offers that suit a person.
     *
     * @param asking what the person asks of offers
     * @param person what is known of the person
     * @return the search
     */
    public OfferSearch search(Asking asking, FactSheet person) {
        return new OfferSearch(this, asking, snapshot.known(person));
    }

    /**
     * The territory that the offer of a row belongs to.
     *
     * @param row a row of a search
     * @return the territory
     */
    public Territory territory(int row) {
        int group = group(row);
        List<Territory> communes = snapshot.territories().territories(TerritoryLevel.COMMUNE);
        return group < communes.size()
                ? communes.get(group)
                : snapshot.territories().require(offer(row).territory());
    }

    int group(int row) {
        int shelf = shelves.shelfOf(row);
        return shelves.shelf(shelf).group(row - shelves.first(shelf));
    }
}
