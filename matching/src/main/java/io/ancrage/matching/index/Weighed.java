package io.ancrage.matching.index;

import java.util.ArrayList;
import java.util.List;

/** Likings of one sort with their weights, while a question is put together. */
final class Weighed {

    final List<Liking> likings = new ArrayList<>();
    final List<Integer> weights = new ArrayList<>();
    long total;

    void add(Liking liking, int weight) {
        likings.add(liking);
        weights.add(weight);
        total += weight;
    }
}
