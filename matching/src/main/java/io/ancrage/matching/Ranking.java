package io.ancrage.matching;

import io.ancrage.Text;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Gap;
import io.ancrage.preference.Degree;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What fits, or may fit, in order: by degree, best first; of equal degrees what surely fits before what is to be confirmed;
 * then by code. Immutable and thread-safe.
 *
 * @see Matcher#territoriesFor
 */
public final class Ranking {

    private final List<Candidate> candidates;
    private final Function<Candidate, Match> toMatch;
    private final Function<Candidate, List<Gap>> gapsOf;

    /** A row that fits or may fit, and its degree. */
    record Candidate(int row, Truth fits, Degree degree) {}

    Ranking(List<Candidate> candidates, Function<Candidate, Match> toMatch, Function<Candidate, List<Gap>> gapsOf) {
        this.candidates = candidates;
        this.toMatch = toMatch;
        this.gapsOf = gapsOf;
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
        return candidates.stream().limit(most).map(toMatch).toList();
    }

    /**
     * How many surely fit.
     *
     * @return the count
     */
    public int fitting() {
        return count(Truth.TRUE);
    }

    /**
     * How many may fit, but a requirement is to be confirmed.
     *
     * @return the count
     */
    public int toConfirm() {
        return count(Truth.UNKNOWN);
    }

    /**
     * What is open over the whole ranking, and for how many: requirements and preferences alike. Costs a pass over all that
     * are ranked.
     *
     * @return the gaps in the order of their first occurrence, each with its count
     */
    public Map<Gap, Integer> gaps() {
        Map<Gap, Integer> counts = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            gapsOf.apply(candidate).forEach(gap -> counts.merge(gap, 1, Integer::sum));
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * One line for people: how many fit, how many are to be confirmed, and what is open for how many. Not made to be
     * parsed.
     *
     * @param locale the reader's locale
     * @return such as {@code 538 fit, 0 to confirm; open: house price (not covered by the data): 22}
     */
    public String summary(Locale locale) {
        Text fit = fitting() == 1 ? new Text(" convient, ", " fits, ") : new Text(" conviennent, ", " fit, ");
        String counts = Text.number(BigDecimal.valueOf(fitting()), locale)
                + fit.in(locale)
                + Text.number(BigDecimal.valueOf(toConfirm()), locale)
                + new Text(" à confirmer", " to confirm").in(locale);
        String open = gaps().entrySet().stream()
                .map(gap -> gap.getKey().text(locale) + new Text(" : ", ": ").in(locale) + gap.getValue())
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? counts : counts + new Text(" ; inconnu : ", "; open: ").in(locale) + open;
    }

    private int count(Truth fits) {
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
                candidates.stream()
                        .filter(candidate -> candidate.fits().isTrue())
                        .toList(),
                toMatch,
                gapsOf);
    }
}
