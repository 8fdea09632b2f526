package io.ancrage.matching;

import io.ancrage.Text;
import io.ancrage.offer.Offer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which change of an offer brings how many more people: exact, for the eyes of the host's operator. What a territory may see
 * of it is {@link #forTerritory()}. Made of what is published of projects and nothing else. A view that hosts read; it may
 * gain parts. Immutable.
 *
 * <p>Every number is a count of published projects, found by running the match again with the change.
 *
 * @param offer the offer as it is
 * @param asOf the day for which everything is judged
 * @param fitting how many surely fit today
 * @param toConfirm how many may fit today
 * @param effects what each change does, the most useful first: by {@link Effect#gained()}, then {@link
 *     Effect#newlyMayFit()}, then {@link Effect#closer()}, then the fewest {@link Effect#lost()} and {@link
 *     Effect#weaker()}, then in the order of the changes
 */
public record TerritoryInsight(Offer offer, LocalDate asOf, int fitting, int toConfirm, List<Effect> effects) {

    private static final Comparator<Effect> MOST_USEFUL_FIRST = Comparator.comparingInt(
                    (Effect effect) -> -effect.gained())
            .thenComparingInt(effect -> -effect.newlyMayFit())
            .thenComparingInt(effect -> -effect.closer())
            .thenComparingInt(Effect::lost)
            .thenComparingInt(Effect::weaker);

    public TerritoryInsight {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(asOf, "asOf");
        effects = effects.stream().sorted(MOST_USEFUL_FIRST).toList();
    }

    /**
     * What a change does. A project is counted in one of the six at most: where it stands today and where it would stand
     * decide.
     *
     * @param change the change
     * @param newlyFit how many surely fit that are not in the list today
     * @param newlyMayFit how many may fit that are not in the list today
     * @param settled how many surely fit that are to be confirmed today
     * @param closer how many stand in the list as today, surely or to be confirmed, to a higher degree
     * @param lost how many are in the list today and no more
     * @param weaker how many stand in the list to a lower degree, or are to be confirmed and surely fit today
     */
    public record Effect(
            OfferChange change, int newlyFit, int newlyMayFit, int settled, int closer, int lost, int weaker) {

        public Effect {
            Objects.requireNonNull(change, "change");
        }

        /**
         * How many surely fit with the change and do not today.
         *
         * @return those that newly fit and those that are settled
         */
        public int gained() {
            return newlyFit + settled;
        }

        /**
         * Whether nobody comes, and nobody comes closer.
         *
         * @return true also where some are lost
         */
        public boolean bringsNothing() {
            return gained() + newlyMayFit + closer == 0;
        }

        private String text(Locale locale) {
            List<String> parts = new ArrayList<>();
            if (gained() > 0) {
                parts.add(new Text(
                                        "+" + number(gained(), locale) + " conviennent",
                                        "+" + number(gained(), locale) + " fit")
                                .in(locale)
                        + (settled == 0
                                ? ""
                                : new Text(
                                                " (dont " + number(settled, locale) + " à confirmer aujourd'hui)",
                                                " (" + number(settled, locale) + " of them to confirm today)")
                                        .in(locale)));
            }
            add(parts, newlyMayFit, new Text("+%s à confirmer", "+%s to confirm"), locale);
            add(parts, closer, new Text("%s conviennent mieux", "%s fit better"), locale);
            parts.addAll(losses(locale));
            return String.join(", ", parts);
        }

        private List<String> losses(Locale locale) {
            List<String> parts = new ArrayList<>();
            add(parts, lost, new Text("-%s", "-%s"), locale);
            add(parts, weaker, new Text("%s conviennent moins bien", "%s fit less well"), locale);
            return parts;
        }

        private static void add(List<String> parts, int count, Text wording, Locale locale) {
            if (count > 0) {
                parts.add(wording.in(locale).replace("%s", number(count, locale)));
            }
        }
    }

    /**
     * What the territory may see: numbers by tens.
     *
     * @return the view, which cannot hold the exact numbers
     */
    public BandedInsight forTerritory() {
        return BandedInsight.of(this);
    }

    /**
     * The insight for people: a line for each change that brings someone, then those that bring nothing. Not made to be
     * parsed.
     *
     * @param locale the reader's locale
     * @return the lines
     */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder(heading(offer.id(), asOf).in(locale))
                .append(number(fitting, locale))
                .append(new Text(" projet(s) publié(s) conviennent, ", " published project(s) fit, ").in(locale))
                .append(number(toConfirm, locale))
                .append(new Text(" à confirmer", " to confirm").in(locale));
        effects.stream()
                .filter(effect -> !effect.bringsNothing())
                .forEach(effect -> text.append('\n')
                        .append(effect.change().label().in(locale))
                        .append(new Text(" : ", ": ").in(locale))
                        .append(effect.text(locale)));
        String nothing = effects.stream()
                .filter(Effect::bringsNothing)
                .map(effect -> {
                    String losses = String.join(", ", effect.losses(locale));
                    return effect.change().label().in(locale) + (losses.isEmpty() ? "" : " (" + losses + ")");
                })
                .collect(Collectors.joining(new Text(" ; ", "; ").in(locale)));
        return nothing.isEmpty()
                ? text.toString()
                : text.append(new Text("\nn'apporte rien : ", "\nbrings nothing: ").in(locale))
                        .append(nothing)
                        .toString();
    }

    static Text heading(String id, LocalDate day) {
        return new Text(id + ", au " + day + " : ", id + ", on " + day + ": ");
    }

    private static String number(int count, Locale locale) {
        return Text.number(BigDecimal.valueOf(count), locale);
    }
}
