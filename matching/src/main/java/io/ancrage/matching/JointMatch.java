package io.ancrage.matching;

import io.ancrage.Range;
import io.ancrage.Text;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Why;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.preference.Degree;
import io.ancrage.project.Nearness;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Two matches near each other: a solution for both halves of a couple. Immutable and thread-safe. */
public final class JointMatch {

    private final Match first;
    private final Match second;
    private final PairSearch.Pair pair;
    private final PairDistance distance;

    JointMatch(Match first, Match second, PairSearch.Pair pair, PairDistance distance) {
        this.first = first;
        this.second = second;
        this.pair = pair;
        this.distance = distance;
    }

    /**
     * What suits the first half, with its own reasons.
     *
     * @return an offer or a territory
     */
    public Match first() {
        return first;
    }

    /**
     * What suits the second half, with its own reasons.
     *
     * @return an offer or a territory
     */
    public Match second() {
        return second;
    }

    /**
     * Whether both fit, and near each other.
     *
     * @return {@link Truth#TRUE}, or {@link Truth#UNKNOWN} where something is to be confirmed
     */
    public Truth fits() {
        return pair.fits();
    }

    /**
     * What the ranking goes by: the harmonic mean of the ranks of the two matches, half up; where nearness is not required,
     * times the {@linkplain #nearness nearness}, half up.
     *
     * @return from 0 to 10,000
     */
    public int rank() {
        return pair.rank();
    }

    /**
     * How near the two places are to each other, by {@link Nearness#degree}. Where a place is not settled, all combinations
     * of places count: what they all give, else the interval of what they give.
     *
     * @return the degree, with the interval that the truth lies in
     */
    public Degree nearness() {
        return pair.nearness();
    }

    /**
     * How far the two places lie apart: great-circle kilometres to a tenth, or minutes, as the couple's limit is. Worked out
     * anew at each call.
     *
     * @return the least and the most of all combinations of places, equal where both places are settled; open where it is
     *     not known. The most is open too where a host tells only that it is very long
     */
    public Range distance() {
        return distance.range(pair.firstSite(), pair.secondSite());
    }

    /**
     * What is still open: for the first match, for the second, then for the two together.
     *
     * @return the gaps; empty when everything is known
     */
    public List<Gap> toConfirm() {
        Set<Gap> open = new LinkedHashSet<>(first.toConfirm());
        open.addAll(second.toConfirm());
        open.addAll(together());
        return List.copyOf(open);
    }

    /** What is open for the two together: the distance, and whether an offer has a seat for each. */
    private List<Gap> together() {
        Set<Gap> open = new LinkedHashSet<>();
        if (!pair.nearness().isExact()) {
            open.add(distance.gap(pair.firstSite(), pair.secondSite()));
        }
        boolean isOneOffer = first.offer().map(Offer::id).equals(second.offer().map(Offer::id))
                && first.offer().isPresent();
        if (isOneOffer && first.offer().flatMap(JointMatch::seats).isEmpty()) {
            open.add(new Gap.OpenFact("", OfferFacts.SEATS, null, Why.ASK_ADVERTISER));
        }
        return List.copyOf(open);
    }

    private static Optional<Integer> seats(Offer offer) {
        return offer.seats().stream().boxed().findFirst();
    }

    /**
     * The pair for people: how it ranks, how far its places lie apart, and then each match with its reasons. Not made to be
     * parsed.
     *
     * @param locale the reader's locale
     * @return the lines, without a line break at the end
     */
    public String text(Locale locale) {
        StringBuilder lines = new StringBuilder();
        lines.append(new Text("ensemble : ", "together: ").in(locale));
        lines.append(
                fits().isTrue()
                        ? new Text("convient", "fits").in(locale)
                        : new Text("à confirmer", "to confirm").in(locale));
        lines.append(new Text(", rang ", ", rank ").in(locale)).append(joined(locale));
        lines.append("\n  ").append(apart(locale));
        List<Gap> open = together();
        if (!open.isEmpty()) {
            lines.append("\n  ").append(new Text("à confirmer : ", "to confirm: ").in(locale));
            lines.append(open.stream()
                    .map(gap -> gap.text(locale))
                    .collect(Collectors.joining(new Text(" ; ", "; ").in(locale))));
        }
        lines.append('\n').append(first.explanation().text(locale));
        lines.append('\n').append(second.explanation().text(locale));
        return lines.toString();
    }

    /** How the ranks join. */
    private String joined(Locale locale) {
        String result = points(rank(), locale);
        if (first.rank() == 0 && second.rank() == 0) {
            return result;
        }
        String one = points(first.rank(), locale);
        String other = points(second.rank(), locale);
        String times = distance.nearness().required()
                ? ""
                : " × " + points(nearness().value(), locale) + " / " + points(Degree.FULL, locale);
        return "2 × " + one + " × " + other + " / (" + one + " + " + other + ")" + times + " = " + result;
    }

    /** How far apart, and how far they may be. */
    private String apart(Locale locale) {
        Nearness limit = distance.nearness();
        Range range = distance();
        String found = range.isUnknown()
                ? new Text("inconnue", "unknown").in(locale)
                : bounds(range.least().orElseThrow(), range.most(), limit.unit(), locale);
        String degree = limit.required()
                ? ""
                : new Text(" ; proximité ", "; nearness ").in(locale)
                        + points(nearness().value(), locale);
        return distance.fact().name(locale)
                + new Text(" : ", ": ").in(locale)
                + found
                + " ("
                + limit.words(locale)
                + ")"
                + degree;
    }

    private static String bounds(BigDecimal least, Optional<BigDecimal> most, String unit, Locale locale) {
        if (most.isEmpty()) {
            return new Text("à partir de ", "from ").in(locale) + Text.quantity(least, unit, locale);
        }
        return most.get().compareTo(least) == 0
                ? Text.quantity(least, unit, locale)
                : new Text("de ", "").in(locale)
                        + Text.number(least, locale)
                        + new Text(" à ", " to ").in(locale)
                        + Text.quantity(most.get(), unit, locale);
    }

    private static String points(int points, Locale locale) {
        return Text.number(BigDecimal.valueOf(points), locale);
    }

    @Override
    public String toString() {
        return first + " + " + second + ": " + fits() + " " + rank();
    }
}
