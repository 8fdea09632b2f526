package io.ancrage.matching.visibility;

import io.ancrage.fact.Reading;
import io.ancrage.matching.Match;
import io.ancrage.matching.Ranking;
import io.ancrage.place.TerritoryCode;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.Territories;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Re-ranks lists of offers or territories so that those in greater need stand further forward (visibilité équitable).
 * Optional: a ranking that is not given to it stays as it is. Immutable and thread-safe.
 *
 * <pre>{@code
 * FairVisibility fair = FairVisibility.of(france.asOf(day), Need.whereLow(TerritoryFacts.APL_GENERAL_PRACTITIONER));
 * for (FairMatch match : fair.rerank(matcher.offersFor(project)).top(10)) {
 *     System.out.println(match.match().territory().name() + ": " + match.text(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * <p><b>What is kept.</b> The first m places of a re-ranked list have in total at least the share, by default
 * {@value #DEFAULT_PERCENT} %, of the {@linkplain Match#rank() degrees} of the m best, for every m. So it does not matter
 * how many places somebody reads, and the share is kept under any weights that fall from place to place.
 *
 * <p><b>What surely fits and what is to be confirmed</b> keep to their own places: where one that surely fits stood, another
 * one that surely fits stands. Nothing to be confirmed takes the place of what surely fits, and each of the two keeps its own
 * share.
 *
 * <p><b>What is lifted.</b> Within this, the neediest {@linkplain NeedFifth fifth} stands as far forward as it possibly can;
 * then, without moving it again, the second; and so on. It is an exact optimum, for every discount of places that falls. In
 * each list, whatever its length, the exposure of the neediest fifth is never less than before, nor is that of the two, three
 * or four neediest together. Nobody is passed by someone of the same or lesser need. An unknown need stays unknown and counts
 * as the middle fifth, the two having no precedence over each other.
 *
 * <p>Of equal degrees and needs, the smaller code of the territory stands first, so that ids and the number of adverts move
 * nothing; then the order of the ranking. All arithmetic is of integers. A list of n entries costs n log n.
 */
public final class FairVisibility {

    /** The share of its best total degree that each list keeps unless said otherwise, in percent. */
    public static final int DEFAULT_PERCENT = 97;

    private static final int WHOLE = 100;
    private static final Comparator<Match> BY_DEGREE = Comparator.comparingInt((Match match) -> -match.rank())
            .thenComparing(Match::fits)
            .thenComparing(match -> match.territory().code());

    private final Need need;
    private final NeedScale scale;
    private final int percent;
    private final int most;

    private FairVisibility(Need need, NeedScale scale, int percent, int most) {
        this.need = need;
        this.scale = scale;
        this.percent = percent;
        this.most = most;
    }

    /**
     * A re-ranking by need that keeps {@value #DEFAULT_PERCENT} % of each list's best total degree. Costs one sorting of
     * the communes.
     *
     * @param territories the territories; where the need is a dated fact, {@linkplain Territories#asOf pinned} to the day
     * @param need what counts as need
     * @return the re-ranking
     */
    public static FairVisibility of(Territories territories, Need need) {
        NeedScale scale =
                new NeedScale(Objects.requireNonNull(need, "need"), Objects.requireNonNull(territories, "territories"));
        return new FairVisibility(need, scale, DEFAULT_PERCENT, Integer.MAX_VALUE);
    }

    /**
     * The same with another share. Even all of it, 100 %, lets need decide between equal degrees.
     *
     * @param share the share of its best total degree that each list keeps, from 1 to 100 percent
     * @return the re-ranking
     */
    public FairVisibility keeping(int share) {
        if (share < 1 || share > WHOLE) {
            throw new IllegalArgumentException("a list keeps from 1 to 100 % of its best total degree: " + share);
        }
        return new FairVisibility(need, scale, share, most);
    }

    /**
     * The same for the first entries of each ranking, where a look at all is too much; the others are left out.
     *
     * @param entries how many at most, from 1
     * @return the re-ranking
     */
    public FairVisibility amongFirst(int entries) {
        if (entries < 1) {
            throw new IllegalArgumentException("how many entries take part: " + entries);
        }
        return new FairVisibility(need, scale, percent, entries);
    }

    /**
     * What counts as need.
     *
     * @return the need
     */
    public Need need() {
        return need;
    }

    /**
     * The share of its best total degree that each list keeps.
     *
     * @return in percent
     */
    public int percent() {
        return percent;
    }

    /**
     * The fifth of a territory.
     *
     * @param territory a current or former code, of any level
     * @return its fifth; {@link NeedFifth#UNKNOWN} where its need is not known
     * @throws io.ancrage.AncrageException with code ANC-TERR-002, if there is no such territory
     */
    public NeedFifth fifth(TerritoryCode territory) {
        return scale.fifth(territory);
    }

    /**
     * Re-ranks a list, for the eyes of whoever asked for it.
     *
     * @param ranking the offers or territories that suit a project
     * @return the same entries in their new order
     * @throws IllegalArgumentException if it ranks people: they are not moved for the need of a place
     */
    public FairRanking rerank(Ranking ranking) {
        List<Match> best = ranking.top(most).stream().sorted(BY_DEGREE).toList();
        if (best.stream().anyMatch(match -> match.project().isPresent())) {
            throw new IllegalArgumentException("a ranking of people is not re-ranked by need");
        }
        List<FairRanking.Entry> entries = best.stream()
                .map(match -> new FairRanking.Entry(
                        match, scale.fifth(match.territory().code())))
                .toList();
        return new FairRanking(this, entries, order(entries));
    }

    /** What is known of the need of a territory. */
    Reading<BigDecimal> reading(TerritoryCode territory) {
        return scale.reading(territory);
    }

    /** Who stands at each place: what surely fits on places of its own, and so what is to be confirmed. */
    private int[] order(List<FairRanking.Entry> entries) {
        int[] order = new int[entries.size()];
        for (boolean sure : new boolean[] {true, false}) {
            int[] places = IntStream.range(0, order.length)
                    .filter(i -> entries.get(i).match().fits().isTrue() == sure)
                    .toArray();
            int[] degrees =
                    IntStream.of(places).map(i -> entries.get(i).match().rank()).toArray();
            int[] turns =
                    IntStream.of(places).map(i -> entries.get(i).fifth().turn()).toArray();
            int[] part = Lift.order(degrees, turns, percent);
            for (int i = 0; i < places.length; i++) {
                order[places[i]] = places[part[i]];
            }
        }
        return order;
    }

    /**
     * Reports what this re-ranking does to the exposure of each fifth over many lists. It is made of what is published of
     * projects, as everything that leaves their owners' hands: whoever reads it learns nothing else of them.
     *
     * @param projects what is published of the projects, one list each
     * @param lists how a list is made of a published project, such as {@code matcher::offersFor}
     * @param shown how many places of each list are looked at, from 1
     * @return the report
     */
    public ExposureReport exposure(
            Collection<PublishedProject> projects, Function<? super PublishedProject, Ranking> lists, int shown) {
        ExposureReport.Sums sums = new ExposureReport.Sums(this, shown);
        projects.forEach(project -> sums.add(rerank(lists.apply(project))));
        return sums.report();
    }
}
