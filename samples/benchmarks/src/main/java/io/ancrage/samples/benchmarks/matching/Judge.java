package io.ancrage.samples.benchmarks.matching;

import java.util.List;

/** How a pair of the world is judged, plainly. */
final class Judge {

    private static final int FULL = PlainWish.FULL;

    private Judge() {}

    /** What the project asks, trade included; false as soon as something is. */
    static int wanted(Communes communes, PlainProject project, PlainOffer offer) {
        int all = Trades.truth(project.trade(), offer.trades());
        if (all == PlainWish.FALSE) {
            return PlainWish.FALSE;
        }
        if (offer.territory() < communes.size) {
            int commune = offer.territory();
            all &= project.area().truth(communes, commune);
            List<PlainWish> requirements = project.requirements();
            for (int i = 0; i < requirements.size() && all != PlainWish.FALSE; i++) {
                all &= requirements.get(i).truth(communes, commune, offer);
            }
            return all;
        }
        int[] places = communes.places[offer.territory()];
        all &= inAll(communes, project.area(), places);
        for (PlainWish wish : project.requirements()) {
            all &= all == PlainWish.FALSE ? PlainWish.FALSE : inAll(communes, wish, offer, places);
        }
        return all;
    }

    private static int inAll(Communes communes, PlainArea area, int[] places) {
        int first = area.truth(communes, places[0]);
        for (int place : places) {
            if (area.truth(communes, place) != first) {
                return PlainWish.UNKNOWN;
            }
        }
        return first;
    }

    private static int inAll(Communes communes, PlainWish wish, PlainOffer offer, int[] places) {
        if (!wish.ofTerritory()) {
            return wish.truth(communes, places[0], offer);
        }
        int first = wish.truth(communes, places[0], offer);
        for (int place : places) {
            if (wish.truth(communes, place, offer) != first) {
                return PlainWish.UNKNOWN;
            }
        }
        return first;
    }

    /** How well the offer suits the project. */
    static int degree(Communes communes, PlainProject project, PlainOffer offer) {
        int sum = 0;
        int weights = 0;
        List<PlainWish> preferences = project.preferences();
        boolean several = offer.territory() >= communes.size;
        for (int i = 0; i < preferences.size(); i++) {
            PlainWish wish = preferences.get(i);
            int degree = several
                    ? inAnyOf(communes, wish, offer, communes.places[offer.territory()])
                    : wish.degree(communes, offer.territory(), offer);
            sum += wish.weight * (degree == PlainWish.OPEN ? PlainWish.HALF : degree);
            weights += wish.weight;
        }
        return mean(sum, weights);
    }

    /** What all places give; else half, or the end of the interval nearest to it. */
    private static int inAnyOf(Communes communes, PlainWish wish, PlainOffer offer, int[] places) {
        int first = wish.degree(communes, places[0], offer);
        if (!wish.ofTerritory()) {
            return first;
        }
        boolean same = true;
        int low = FULL;
        int high = 0;
        for (int place : places) {
            int degree = wish.degree(communes, place, offer);
            same &= degree == first;
            low = Math.min(low, degree == PlainWish.OPEN ? 0 : degree);
            high = Math.max(high, degree == PlainWish.OPEN ? FULL : degree);
        }
        return same ? first : Math.max(low, Math.min(high, PlainWish.HALF));
    }

    static int mean(int sum, int weights) {
        return weights == 0 ? FULL : (2 * sum + weights) / (2 * weights);
    }

    /** The degree of both sides. */
    static int joint(int one, int other) {
        int sum = one + other;
        return sum == 0 ? 0 : (4 * one * other + sum) / (2 * sum);
    }

    static int rank(int degree, int share) {
        return (degree * share + FULL / 2) / FULL;
    }
}
