package io.ancrage.matching;

import java.util.List;

/**
 * The pairs that suit the two halves of a couple, in order: by {@linkplain JointMatch#rank() rank}, best first; of equal ranks
 * what surely fits before what is to be confirmed; then as the first half's own ranking has it, then as the second's. Of each
 * pair of territories only the best pair stands in it, unless it is {@linkplain #ungrouped() ungrouped}. One offer is a
 * solution for both halves only where it has two seats or more; where it does not tell, that is to be confirmed. Immutable
 * and thread-safe.
 *
 * @see Matcher#pairsFor
 */
public final class JointRanking {

    private final Ranking first;
    private final Ranking second;
    private final Sites sites;
    private final PairDistance distance;
    private final boolean grouped;
    private final boolean confirmed;

    JointRanking(Ranking first, Ranking second, Sites sites, PairDistance distance) {
        this(first.ungrouped(), second.ungrouped(), sites, distance, true, false);
    }

    private JointRanking(
            Ranking first, Ranking second, Sites sites, PairDistance distance, boolean grouped, boolean confirmed) {
        this.first = first;
        this.second = second;
        this.sites = sites;
        this.distance = distance;
        this.grouped = grouped;
        this.confirmed = confirmed;
    }

    /**
     * The best pairs. Searched for at each call, and no further than needed: it costs the two rankings, once, and then a look
     * at some of the sites that are near each other. In kilometres no others are looked at; in minutes too where the host promises
     * {@linkplain io.ancrage.place.TravelTimes#kilometresWithin how far} someone can come. Where it does not, its travel
     * times are asked for the most promising pairs of places until enough of them are near, which may take very many.
     *
     * @param most how many at most; 0 or more
     * @return the first of the ranking, fewer when fewer fit
     */
    public List<JointMatch> top(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("how many of the best: " + most);
        }
        if (most == 0) {
            return List.of();
        }
        Half one = half(first);
        Half other = half(second);
        return new PairSearch(one, other, distance, most, grouped, confirmed)
                .best().stream()
                        .map(pair ->
                                new JointMatch(one.match(pair.first()), other.match(pair.second()), pair, distance))
                        .toList();
    }

    private Half half(Ranking ranking) {
        List<Match> all = ranking.top(Integer.MAX_VALUE);
        return new Half(
                confirmed ? all.stream().filter(match -> match.fits().isTrue()).toList() : all, sites, grouped);
    }

    /**
     * The same ranking with every pair as an entry of its own.
     *
     * @return the ungrouped ranking
     */
    public JointRanking ungrouped() {
        return new JointRanking(first, second, sites, distance, false, confirmed);
    }

    /**
     * The same ranking without what is to be confirmed.
     *
     * @return what surely fits; grouped anew, if it was grouped
     */
    public JointRanking confirmed() {
        return new JointRanking(first, second, sites, distance, grouped, true);
    }
}
