package io.ancrage.matching.index;

import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.offer.Offer;
import io.ancrage.preference.Degree;
import io.ancrage.preference.RowValues;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * One offer's question to those who search. Trades and areas are cut first; each distinct wish is judged once, however many
 * state it.
 */
final class SearcherSearch<P> extends Search {

    private final SearcherIndex<P> index;
    private final Snapshot snapshot;
    private final Asking asking;
    private final Places places;
    /** What is known of the offer in each of its places, and of nobody. */
    private final List<FactSheet> offer;

    private final Truth ofOffer;
    private final long ofOfferSum;
    private final List<Part> ofTrade = new ArrayList<>();
    private final List<Part> ofPerson = new ArrayList<>();
    private final Weighed ofPersonLikings = new Weighed();
    private final boolean needsPair;
    private final List<Shelved> shelves = new ArrayList<>();

    /** The question put to one shelf. */
    private final class Shelved implements RowWishes.Judge {
        private final SearcherShelf<P> shelf;
        private final BitSet gone;
        private final int first;
        private final RowWishes.Memory wishes;
        private final List<IntFunction<Truth>> trade = new ArrayList<>();
        private final List<IntFunction<Truth>> parts = new ArrayList<>();
        private final RowValues[] values;
        private final int[] weights;

        Shelved(int number) {
            this.shelf = index.shelves.shelf(number);
            this.gone = index.shelves.gone(number);
            this.first = index.shelves.first(number);
            this.wishes = shelf.wishes.remember(this);
            ofTrade.forEach(part -> trade.add(shelf.columns.on(part)));
            ofPerson.forEach(part -> parts.add(shelf.columns.on(part)));
            this.values = new RowValues[ofPersonLikings.likings.size()];
            this.weights = new int[values.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = shelf.columns.on(ofPersonLikings.likings.get(i));
                weights[i] = ofPersonLikings.weights.get(i);
            }
        }

        @Override
        public Truth truth(Requirement requirement, int row) {
            if (requirement.subject == Subject.TERRITORY) {
                return SeveralPlaces.truth(snapshot, requirement, places);
            }
            return RequirementSet.test(requirement, requirement.reads.has(Subject.PROJECT) ? pair(row) : offer);
        }

        @Override
        public Truth truth(RequirementSet joined, int row) {
            if (offer.size() > 1) {
                // There each holds for itself, and what they give together is not known any better.
                return Truth.UNKNOWN;
            }
            return joined.test(joined.isWithin(Subjects.ALL_BUT_PERSON) ? offer : pair(row));
        }

        @Override
        public int value(Liking liking, int row) {
            if (liking.subject == Subject.TERRITORY) {
                return SeveralPlaces.value(snapshot, liking, places);
            }
            boolean ofRow = liking.reads.has(Subject.PROJECT);
            return liking.scale.degree(ofRow ? pair(row) : offer).value();
        }

        private List<FactSheet> pair(int row) {
            FactSheet person =
                    snapshot.known(index.searchers.apply(shelf.item(row)).facts());
            return offer.stream().map(person::over).toList();
        }

        private Truth ofTrade(int row) {
            Truth truth = ofOffer;
            for (int i = 0; i < trade.size() && !truth.isFalse(); i++) {
                truth = truth.and(trade.get(i).apply(row));
            }
            return truth;
        }

        void scan(Sink sink) {
            for (SearcherShelf.Section section : shelf.sections) {
                Truth known = ofTrade(section.from());
                Truth forTrade = wishes.truthOf(section.trade(), section.from());
                if (!known.isFalse() && !forTrade.isFalse()) {
                    AreaIndex.Found areas = section.areas().find(offer);
                    for (int i = areas.possible().nextSetBit(0);
                            i >= 0;
                            i = areas.possible().nextSetBit(i + 1)) {
                        SearcherShelf.Group group = section.groups().get(i);
                        Truth here = group.area() < 0 || areas.sure().get(i)
                                ? forTrade
                                : forTrade.and(wishes.truthOf(group.area(), group.from()));
                        if (!here.isFalse()) {
                            scan(group, known, here, sink);
                        }
                    }
                }
            }
        }

        /**
         * Looks at the rows of a group.
         *
         * @param known what the offer asks of their trade
         * @param here what they ask of its trade and place
         */
        private void scan(SearcherShelf.Group group, Truth known, Truth here, Sink sink) {
            RowWishes.Walk walk = new RowWishes.Walk(wishes);
            boolean someGone = !gone.isEmpty();
            int least = sink.least();
            int needed = harmless(least);
            long enough = asking.likings.leastSum(needed);
            for (int row = group.from(); row < group.to(); row++) {
                if (someGone && gone.get(row)) {
                    continue;
                }
                if (least != sink.least()) {
                    least = sink.least();
                    needed = harmless(least);
                    enough = asking.likings.leastSum(needed);
                }
                long own = ownSum(row);
                if (own < enough) {
                    continue;
                }
                Truth fits = fits(row, known, walk.truth(row, group.alike(), here));
                if (!fits.isFalse()) {
                    int value = wishes.value(row, needed);
                    int rank = value < 0 ? -1 : Degree.joint(asking.likings.mean(own), value);
                    if (rank >= least) {
                        sink.add(first + row, fits, rank);
                    }
                }
            }
        }

        private Truth fits(int row, Truth known, Truth theirs) {
            Truth truth = known.and(theirs);
            if (needsPair) {
                return truth.isFalse() ? Truth.FALSE : theirs.and(asking.fits(pair(row)));
            }
            for (int i = 0; i < parts.size() && !truth.isFalse(); i++) {
                truth = truth.and(parts.get(i).apply(row));
            }
            return truth;
        }

        /** How well a row meets what the offer prefers, as a sum whose mean is the value. */
        private long ownSum(int row) {
            if (needsPair) {
                return asking.likings.totalWeight * asking.degree(pair(row)).value();
            }
            long sum = ofOfferSum;
            for (int i = 0; i < values.length; i++) {
                sum += (long) weights[i] * values[i].of(row);
            }
            return sum;
        }
    }

    SearcherSearch(SearcherIndex<P> index, Offer offer, Asking asking) {
        this.index = index;
        this.snapshot = index.snapshot;
        this.asking = asking;
        this.places = snapshot.places(offer);
        this.offer = places.under(snapshot.known(offer.facts()), snapshot);
        // Several requirements on one fact hold together in one place, each for itself in several.
        boolean plain = places.codes.size() == 1 || !asking.requirements.isJoined();
        Truth alone = Truth.TRUE;
        long sum = 0;
        for (Part part : asking.requirements.parts()) {
            Set<Fact<?>> facts = part.conjunct.facts();
            if (part.subject == Subject.PROJECT) {
                (SearcherShelf.TRADE_FACTS.containsAll(facts) ? ofTrade : ofPerson).add(part);
            } else if (part.reads.has(Subject.PROJECT) || places.codes.size() > 1) {
                plain = false;
            } else {
                alone = alone.and(part.conjunct.test(this.offer.get(0)));
            }
        }
        for (int i = 0; i < asking.likings.likings.length; i++) {
            Liking liking = asking.likings.likings[i];
            if (liking.subject == Subject.PROJECT) {
                ofPersonLikings.add(liking, asking.likings.weight(i));
            } else if (liking.reads.has(Subject.PROJECT)) {
                plain = false;
            } else {
                sum += (long) asking.likings.weight(i)
                        * liking.scale.degree(this.offer).value();
            }
        }
        this.needsPair = !plain;
        if (needsPair) {
            // The whole pair is judged; only the trade still cuts.
            boolean joined = asking.requirements.isJoined();
            ofTrade.removeIf(part -> joined);
            alone = Truth.TRUE;
        }
        this.ofOffer = alone;
        this.ofOfferSum = sum;
        for (int i = 0; i < index.shelves.count(); i++) {
            shelves.add(new Shelved(i));
        }
    }

    @Override
    void scan(Sink sink) {
        for (Shelved shelved : shelves) {
            shelved.scan(sink);
        }
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
