package io.ancrage.matching;

import io.ancrage.criterion.Truth;
import io.ancrage.preference.Degree;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What fits, or may fit, in order: by degree, best first; of equal degrees what surely fits before what is to be confirmed;
 * then by code. Immutable and thread-safe.
 *
 * @see Matcher#territoriesFor
 */
public final class Ranking {

    private final List<Candidate> candidates;
    private final Function<Candidate, Match> toMatch;

    /** A row that fits or may fit, and its degree. */
    record Candidate(int row, Truth fits, Degree degree) {}

    Ranking(List<Candidate> candidates, Function<Candidate, Match> toMatch) {
        this.candidates = candidates;
        this.toMatch = toMatch;
    }

    /**
     * The best of the ranking.
     *
     * @param most how many at most; 0 or more
     * @return the first of the ranking, fewer when fewer fit
     */
    public List<Match> top(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("how many of the best: " + most);
        }
        return candidates.stream()
                .limit(most)
                .map(toMatch)
                .toList();
    }

    /**
     * How many have an answer: surely fit ({@link Truth#TRUE}) or are to be confirmed ({@link Truth#UNKNOWN}).
     *
     * @param fits the answer
     * @return the count; 0 for {@link Truth#FALSE}, since what does not fit is not ranked
     */
    public int count(Truth fits) {
        Objects.requireNonNull(fits, "fits");
        return (int) candidates.stream()
                .filter(candidate -> candidate.fits() == fits)
                .count();
    }

    /**
     * The same ranking without what is to be confirmed.
     *
     * @return what surely fits
     */
    public Ranking confirmed() {
        return new Ranking(
                candidates.stream().filter(candidate -> candidate.fits().isTrue()).toList(), toMatch);
    }
}
