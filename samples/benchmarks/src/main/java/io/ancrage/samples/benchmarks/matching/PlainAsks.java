package io.ancrage.samples.benchmarks.matching;

import java.util.List;

/** What an offer asks of practitioners: one or two requirements and two preferences. */
record PlainAsks(List<PlainWish> requirements, List<PlainWish> preferences) {

    int truth(PlainProject person) {
        int all = PlainWish.TRUE;
        for (PlainWish wish : requirements) {
            all &= wish.truth(person);
        }
        return all;
    }

    int degree(PlainProject person) {
        int sum = 0;
        int weights = 0;
        for (PlainWish wish : preferences) {
            int degree = wish.degree(person);
            sum += wish.weight * (degree == PlainWish.OPEN ? PlainWish.HALF : degree);
            weights += wish.weight;
        }
        return (2 * sum + weights) / (2 * weights);
    }
}
