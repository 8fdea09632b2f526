package io.ancrage.samples.benchmarks.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Holds the engines against each other: a benchmark of different answers would tell nothing. */
final class MatchAgreement {

    private MatchAgreement() {}

    /**
     * Checks that all give the same offers, each with the same fit and rank.
     *
     * @return how many entries the answers have
     */
    static int check(List<? extends OfferSearch> engines, int queries) {
        int entries = 0;
        for (int query = 0; query < queries; query++) {
            OfferSearch first = engines.get(0);
            long[] expected = first.keys(first.ask(query));
            for (OfferSearch other : engines.subList(1, engines.size())) {
                long[] found = other.keys(other.ask(query));
                if (!Arrays.equals(expected, found)) {
                    throw new IllegalStateException("query " + query + ": " + first.name() + " finds " + text(expected)
                            + ", " + other.name() + " " + text(found));
                }
            }
            entries += expected.length;
        }
        if (entries < queries) {
            throw new IllegalStateException("only " + entries + " entries for " + queries + " queries");
        }
        return entries;
    }

    /**
     * Checks that all find as many projects, and those that rank the same ones, each with the same fit and rank.
     *
     * @return how many projects the offers suit, or may suit
     */
    static int checkBackwards(List<? extends ProjectSearch> engines, int offers) {
        int found = 0;
        for (int offer = 0; offer < offers; offer++) {
            ProjectSearch first = engines.get(0);
            Object expected = first.ask(offer);
            for (ProjectSearch other : engines.subList(1, engines.size())) {
                Object answer = other.ask(offer);
                long[] keys = other.keys(answer);
                if (first.count(expected) != other.count(answer)
                        || keys.length > 0 && !Arrays.equals(first.keys(expected), keys)) {
                    throw new IllegalStateException("offer " + offer + ": " + first.name() + " finds "
                            + first.count(expected) + " " + text(first.keys(expected)) + ", " + other.name() + " "
                            + other.count(answer) + " " + text(keys));
                }
            }
            found += first.count(expected);
        }
        return found;
    }

    private static String text(long[] keys) {
        return Arrays.stream(keys).mapToObj(Answer::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
