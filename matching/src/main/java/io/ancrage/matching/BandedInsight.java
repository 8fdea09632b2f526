package io.ancrage.matching;

import io.ancrage.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which change of an offer brings how many more people, as its territory may see it: by tens, on the matcher's day. Immutable.
 *
 * <p>It is made so that asking often tells nothing of anybody. No number is exact, nothing names a project, and who is
 * curious cannot tell "nobody" from "fewer than ten". Each number is a count of its own, banded once: none is the difference
 * of two others, and nothing that was banded is added or subtracted. Which changes are listed depends on the offer, its
 * territory and the day alone, and their order on what is shown. All answers of a day come from one snapshot: the same
 * question has the same answer, however often it is asked, and nobody's coming or going is seen before the host makes the
 * matcher of the next day. What stays: someone who asks for many different offers on one day learns as many ranges, and two
 * that differ tell that someone lies between. A host limits how many different offers a territory may ask for in a day, and
 * makes one matcher a day for territories.
 *
 * @param offer the id of the territory's offer
 * @param asOf the day
 * @param fitting how many surely fit
 * @param toConfirm how many may fit
 * @param lines what each change brings: by what is shown of {@link Line#gained()}, {@link Line#newlyMayFit()} and {@link
 *     Line#closer()}, the most first, then by the id of the change
 */
public record BandedInsight(String offer, LocalDate asOf, Band fitting, Band toConfirm, List<Line> lines) {

    private static final Comparator<Line> MOST_USEFUL_FIRST = Comparator.comparing(Line::gained)
            .thenComparing(Line::newlyMayFit)
            .thenComparing(Line::closer)
            .reversed()
            // Not as the exact numbers go: that would tell them.
            .thenComparing(Line::change);

    public BandedInsight {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(fitting, "fitting");
        Objects.requireNonNull(toConfirm, "toConfirm");
        lines = lines.stream().sorted(MOST_USEFUL_FIRST).toList();
    }

    /**
     * A number of people, by tens: fewer than 10, 10 to 19, 20 to 29...
     *
     * @param tens how many whole tens; 0 for fewer than 10
     */
    public record Band(int tens) implements Comparable<Band> {

        private static final int TEN = 10;

        public Band {
            if (tens < 0) {
                throw new IllegalArgumentException("a number of people by tens is not negative: " + tens);
            }
        }

        static Band of(int count) {
            return new Band(count / TEN);
        }

        /**
         * The band for people.
         *
         * @param locale the reader's locale
         * @return such as {@code fewer than 10}, {@code 10 to 19}
         */
        public String text(Locale locale) {
            int least = TEN * tens;
            return tens == 0
                    ? new Text("moins de " + TEN, "fewer than " + TEN).in(locale)
                    : new Text(least + " à " + (least + TEN - 1), least + " to " + (least + TEN - 1)).in(locale);
        }

        @Override
        public int compareTo(Band other) {
            return Integer.compare(tens, other.tens);
        }
    }

    /**
     * What a change brings.
     *
     * @param change the id of the change
     * @param label its name for people
     * @param levers the actions and measures that it carries out
     * @param gained how many surely fit with it and do not today
     * @param newlyMayFit how many may fit with it that are not in the list today
     * @param closer how many stand in the list as today, to a higher degree
     * @param lost how many are in the list today and no more
     */
    public record Line(
            String change, Text label, List<String> levers, Band gained, Band newlyMayFit, Band closer, Band lost) {

        public Line {
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(gained, "gained");
            Objects.requireNonNull(newlyMayFit, "newlyMayFit");
            Objects.requireNonNull(closer, "closer");
            Objects.requireNonNull(lost, "lost");
            levers = List.copyOf(levers);
        }

        private boolean isFew() {
            return Stream.of(gained, newlyMayFit, closer, lost).allMatch(band -> band.tens() == 0);
        }

        private String text(Locale locale) {
            List<String> parts = new ArrayList<>();
            parts.add(gained.text(locale) + new Text(" de plus conviennent", " more fit").in(locale));
            parts.add(newlyMayFit.text(locale) + new Text(" de plus à confirmer", " more to confirm").in(locale));
            parts.add(closer.text(locale) + new Text(" conviennent mieux", " fit better").in(locale));
            if (lost.tens() > 0) {
                parts.add(lost.text(locale) + new Text(" ne conviennent plus", " fit no more").in(locale));
            }
            return String.join(", ", parts);
        }
    }

    static BandedInsight of(TerritoryInsight exact) {
        List<Line> lines = new ArrayList<>();
        for (TerritoryInsight.Effect effect : exact.effects()) {
            lines.add(new Line(
                    effect.change().id(),
                    effect.change().label(),
                    effect.change().levers(),
                    Band.of(effect.gained()),
                    Band.of(effect.newlyMayFit()),
                    Band.of(effect.closer()),
                    Band.of(effect.lost())));
        }
        return new BandedInsight(
                exact.offer().id(), exact.asOf(), Band.of(exact.fitting()), Band.of(exact.toConfirm()), lines);
    }

    /**
     * The insight for people: a line for each change that tens would notice, then the others. Not made to be parsed.
     *
     * @param locale the reader's locale
     * @return the lines
     */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder(
                        TerritoryInsight.heading(offer, asOf).in(locale))
                .append(fitting.text(locale))
                .append(new Text(" projets publiés conviennent, ", " published projects fit, ").in(locale))
                .append(toConfirm.text(locale))
                .append(new Text(" à confirmer", " to confirm").in(locale));
        lines.stream()
                .filter(line -> !line.isFew())
                .forEach(line -> text.append('\n')
                        .append(line.label().in(locale))
                        .append(new Text(" : ", ": ").in(locale))
                        .append(line.text(locale)));
        String few = lines.stream()
                .filter(Line::isFew)
                .map(line -> line.label().in(locale))
                .collect(Collectors.joining(new Text(" ; ", "; ").in(locale)));
        return few.isEmpty()
                ? text.toString()
                : text.append(new Text("\nmoins de 10 par changement : ", "\nfewer than 10 by each: ").in(locale))
                        .append(few)
                        .toString();
    }
}
