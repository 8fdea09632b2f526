package io.ancrage.matching.index;

import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.place.TerritoryCode;
import io.ancrage.profession.Profession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who would come to one of several places where nothing is known of an offer: each searcher with the place that suits best,
 * surely before maybe, then by degree, then by code.
 *
 * @param <P> the caller's object
 */
public final class PerimeterSearch<P> extends Search {

    private final SearcherIndex<P> index;
    private final Snapshot snapshot;
    private final Places perimeter;
    private final Collection<Profession> sought;

    /** A searcher's best place. */
    private record Best(int place, Truth fits, int value) {}

    /**
     * A search.
     *
     * @param index those who search
     * @param perimeter the places, ascending
     * @param sought the professions that are looked for; empty for all
     */
    public PerimeterSearch(SearcherIndex<P> index, List<TerritoryCode> perimeter, Collection<Profession> sought) {
        this.index = index;
        this.snapshot = index.snapshot;
        this.perimeter = new Places(snapshot, 0, perimeter);
        this.sought = sought;
    }

    @Override
    void scan(Sink sink) {
        for (int i = 0; i < index.shelves.count(); i++) {
            SearcherShelf<P> shelf = index.shelves.shelf(i);
            for (SearcherShelf.Section section : shelf.sections) {
                if (sought.isEmpty()
                        || section.profession().filter(sought::contains).isPresent()) {
                    for (int row = section.from(); row < section.to(); row++) {
                        if (!index.shelves.gone(i).get(row)) {
                            scan(index.shelves.first(i) + row, sink);
                        }
                    }
                }
            }
        }
    }

    private void scan(int row, Sink sink) {
        Best best = best(row);
        if (best != null && best.value() >= sink.least()) {
            sink.add(row, best.fits(), best.value());
        }
    }

    /**
     * The place that suits a searcher best.
     *
     * @param row a candidate
     * @return its best place
     */
    public TerritoryCode place(int row) {
        return perimeter.codes.get(Optional.ofNullable(best(row)).orElseThrow().place());
    }

    private @Nullable Best best(int row) {
        Searcher searcher = index.searchers.apply(index.item(row));
        FactSheet person = snapshot.known(searcher.facts());
        RequirementSet required = snapshot.requirementsOfPlaces(searcher);
        LikingSet preferred = snapshot.likings(searcher);
        List<Part> ofPlace = new ArrayList<>();
        List<Part> ofBoth = new ArrayList<>();
        for (Part part : required.parts()) {
            (part.subject == Subject.TERRITORY ? ofPlace : ofBoth).add(part);
        }
        Best best = null;
        for (int place = 0; place < perimeter.codes.size(); place++) {
            int commune = perimeter.rows[place];
            FactSheet there = perimeter.sheet(place, snapshot);
            Truth fits = Truth.TRUE;
            for (int i = 0; i < ofPlace.size() && !fits.isFalse(); i++) {
                Part part = ofPlace.get(i);
                fits = fits.and(commune >= 0 ? part.on(snapshot.communes()).apply(commune) : part.conjunct.test(there));
            }
            for (int i = 0; i < ofBoth.size() && !fits.isFalse(); i++) {
                fits = fits.and(ofBoth.get(i).conjunct.test(person.over(there)));
            }
            if (fits.isFalse() || best != null && fits.compareTo(best.fits()) > 0) {
                continue;
            }
            int value = value(preferred, person, commune, there);
            if (best == null || fits.compareTo(best.fits()) < 0 || value > best.value()) {
                best = new Best(place, fits, value);
            }
        }
        return best;
    }

    private int value(LikingSet preferred, FactSheet person, int commune, FactSheet there) {
        long sum = 0;
        for (int i = 0; i < preferred.likings.length; i++) {
            Liking liking = preferred.likings[i];
            int value = commune >= 0 && liking.subject == Subject.TERRITORY
                    ? liking.on(snapshot.communes()).of(commune)
                    : liking.scale.degree(person.over(there)).value();
            sum += (long) preferred.weight(i) * value;
        }
        return preferred.mean(sum);
    }

    @Override
    int group(int row) {
        return row;
    }

    @Override
    int compare(int row, int other) {
        return index.shelves.compare(row, other);
    }

    @Override
    public int others(int row, boolean surelyOnly) {
        return 0;
    }
}
