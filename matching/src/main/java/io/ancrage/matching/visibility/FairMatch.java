package io.ancrage.matching.visibility;

import io.ancrage.Text;
import io.ancrage.fact.Known;
import io.ancrage.fact.Reading;
import io.ancrage.matching.Match;
import java.math.BigDecimal;
import java.util.Locale;

/** An entry of a {@link FairRanking}: where it stands, and why. Immutable and thread-safe. */
public final class FairMatch {

    private final FairVisibility visibility;
    private final FairRanking.Entry entry;
    private final int place;
    private final int placeByDegree;
    private final int kept;

    FairMatch(FairVisibility visibility, FairRanking.Entry entry, int place, int placeByDegree, int kept) {
        this.visibility = visibility;
        this.entry = entry;
        this.place = place;
        this.placeByDegree = placeByDegree;
        this.kept = kept;
    }

    /**
     * What fits, or may fit.
     *
     * @return the match, as in the ranking
     */
    public Match match() {
        return entry.match();
    }

    /**
     * Where it stands.
     *
     * @return the place, from 1
     */
    public int place() {
        return place;
    }

    /**
     * Where it would stand by its degree alone, of equal ones by the code of the territory.
     *
     * @return the place, from 1; larger than {@link #place} for one that is lifted
     */
    public int placeByDegree() {
        return placeByDegree;
    }

    /**
     * The fifth of its territory.
     *
     * @return the fifth
     */
    public NeedFifth fifth() {
        return entry.fifth();
    }

    /**
     * What is known of the need of its territory.
     *
     * @return the reading, with source and vintage
     */
    public Reading<BigDecimal> need() {
        return visibility.reading(entry.match().territory().code());
    }

    /**
     * Why it stands where it stands, in one line for people. Not made to be parsed.
     *
     * @param locale the reader's locale
     * @return such as {@code place 2, by degree alone 5: lifted for its need (the neediest fifth of communes; accessibility
     *     (APL) of general practitioners 1.9 consultations/year/inhabitant, 2023); the first 2 places keep 98.1 % of the
     *     best total degree, at least 97 %}
     */
    public String text(Locale locale) {
        if (place == placeByDegree) {
            return new Text("place ", "place ").in(locale)
                    + place
                    + new Text(", par son degré", ", by its degree").in(locale);
        }
        String moved = place < placeByDegree
                ? new Text("avancée pour son besoin (", "lifted for its need (").in(locale) + why(locale) + ")"
                : new Text(
                                        "derrière des territoires dont le besoin est plus grand (ici ",
                                        "behind territories in greater need (here ")
                                .in(locale)
                        + why(locale) + ")";
        Text places = place == 1
                ? new Text("la première place garde ", "the first place keeps ")
                : new Text("les " + place + " premières places gardent ", "the first " + place + " places keep ");
        return new Text("place ", "place ").in(locale)
                + place
                + new Text(", par le seul degré ", ", by degree alone ").in(locale)
                + placeByDegree
                + new Text(" : ", ": ").in(locale)
                + moved
                + new Text(" ; ", "; ").in(locale)
                + places.in(locale)
                + percent(kept, locale)
                + new Text(" du meilleur degré total, au moins ", " of the best total degree, at least ").in(locale)
                + visibility.percent()
                + new Text("\u00a0%", " %").in(locale);
    }

    private String why(Locale locale) {
        String fifth = entry.fifth().label().in(locale);
        return need() instanceof Known<BigDecimal> known
                ? fifth + new Text(" ; ", "; ").in(locale)
                        + visibility.need().fact().name(locale) + " "
                        + Text.quantity(known.known(), visibility.need().fact().unit(), locale)
                        + (known.asOf().text().isEmpty()
                                ? ""
                                : ", " + known.asOf().text())
                : fifth;
    }

    /** 10,000ths as percent: {@code 98.1 %}. */
    static String percent(int share, Locale locale) {
        BigDecimal percent = BigDecimal.valueOf(share, 2).stripTrailingZeros();
        return Text.number(percent.scale() < 0 ? percent.setScale(0) : percent, locale)
                + new Text("\u00a0%", " %").in(locale);
    }

    @Override
    public String toString() {
        return place + " (" + placeByDegree + ") " + entry.fifth() + " " + entry.match();
    }
}
