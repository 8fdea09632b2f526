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

    private static String text(long[] keys) {
        return Arrays.stream(keys).mapToObj(Answer::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
