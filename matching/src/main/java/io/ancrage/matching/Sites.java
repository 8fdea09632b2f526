package io.ancrage.matching;

import io.ancrage.matching.index.Snapshot;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryCode;
import io.ancrage.territory.Territories;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where the matches of a snapshot lie. Found when it is first asked for, and kept: at most one site for each territory and for
 * each set of places that offers of the snapshot name. Thread-safe.
 */
final class Sites {

    private final Snapshot snapshot;
    private final Map<TerritoryCode, Site> territories = new ConcurrentHashMap<>();
    private final Map<Set<TerritoryCode>, Site> others = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    Sites(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The site of a match's territory; its number is the territory's too. */
    Site territory(Match match) {
        TerritoryCode code = match.territory().code();
        Site known = territories.get(code);
        return known != null ? known : territories.computeIfAbsent(code, territory -> site(List.of(territory)));
    }

    /** Where a match is: the places of its offer, else its territory, whose site is given. */
    Site of(Match match, Site territory) {
        Offer offer = match.offer().orElse(null);
        return offer == null || !offer.namesPlaces() ? territory : others.computeIfAbsent(offer.places(), this::site);
    }

    private Site site(Collection<TerritoryCode> places) {
        Territories directory = snapshot.territories();
        return new Site(
                count.getAndIncrement(),
                snapshot.communes(places).stream().map(directory::location).toList());
    }
}
