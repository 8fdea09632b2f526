package io.ancrage.matching.visibility;

import io.ancrage.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a re-ranking does to the exposure of each {@linkplain NeedFifth fifth} over many lists. The exposure of a place is
 * 1 / log2(1 + place), in millionths: 1,000,000 for the first, 630,930 for the second, 500,000 for the third. That of a fifth
 * is the sum over the places where its territories stand. Immutable.
 *
 * @param need what counts as need
 * @param percent the share of its best total degree that each list was to keep, in percent
 * @param lists how many lists were looked at
 * @param shown how many places of each
 * @param before the exposure of each fifth by degree alone, in millionths
 * @param after its exposure in the re-ranked lists, in millionths
 * @param leastKept the least share of its best total degree that one of the lists keeps, in 10,000ths, rounded down
 */
public record ExposureReport(
        Need need,
        int percent,
        int lists,
        int shown,
        Map<NeedFifth, Long> before,
        Map<NeedFifth, Long> after,
        int leastKept) {

    private static final int WHOLE = 10_000;
    private static final double MILLION = 1_000_000;

    public ExposureReport {
        before = copy(before);
        after = copy(after);
    }

    private static Map<NeedFifth, Long> copy(Map<NeedFifth, Long> exposure) {
        Map<NeedFifth, Long> copy = new EnumMap<>(NeedFifth.class);
        for (NeedFifth fifth : NeedFifth.values()) {
            copy.put(fifth, exposure.getOrDefault(fifth, 0L));
        }
        return Collections.unmodifiableMap(copy);
    }

    /**
     * The exposure of a place.
     *
     * @param place the place, from 1
     * @return in millionths
     */
    public static long exposureOf(int place) {
        if (place < 1) {
            throw new IllegalArgumentException("places count from 1: " + place);
        }
        // The strict logarithm is the same on every machine.
        return Math.round(MILLION * StrictMath.log(2) / StrictMath.log(1.0 + place));
    }

    /**
     * What the neediest fifth has gained; never less than 0.
     *
     * @return its exposure after less that before, in millionths
     */
    public long gainOfTheNeediest() {
        return after.getOrDefault(NeedFifth.NEEDIEST, 0L) - before.getOrDefault(NeedFifth.NEEDIEST, 0L);
    }

    /**
     * The report for people: a line for each fifth, the neediest marked. Not made to be parsed.
     *
     * @param locale the reader's locale
     * @return the lines
     */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder(new Text(
                        "Exposition par besoin (" + need.fact().label().french() + ", "
                                + (need.end() == Need.End.LOW ? "bas" : "haut") + " : besoin) ; " + lists
                                + " liste(s), " + shown + " place(s) de chacune",
                        "Exposure by need (" + need.fact().label().english() + ", "
                                + (need.end() == Need.End.LOW ? "low" : "high") + ": need); " + lists
                                + " list(s), " + shown + " place(s) of each")
                .in(locale));
        for (NeedFifth fifth : NeedFifth.values()) {
            text.append('\n')
                    .append(fifth == NeedFifth.NEEDIEST ? "> " : "  ")
                    .append(fifth.label().in(locale))
                    .append(new Text(" : ", ": ").in(locale))
                    .append(share(before, fifth, locale))
                    .append(" -> ")
                    .append(share(after, fifth, locale));
        }
        return text.append('\n')
                .append(new Text("chaque liste garde au moins ", "each list keeps at least ").in(locale))
                .append(FairMatch.percent(leastKept, locale))
                .append(new Text(" de son meilleur degré total (demandé : ", " of its best total degree (asked: ")
                        .in(locale))
                .append(FairMatch.percent(percent * WHOLE / 100, locale))
                .append(')')
                .toString();
    }

    private static String share(Map<NeedFifth, Long> exposure, NeedFifth fifth, Locale locale) {
        long all = exposure.values().stream().mapToLong(Long::longValue).sum();
        long own = exposure.getOrDefault(fifth, 0L);
        return FairMatch.percent(
                all == 0
                        ? 0
                        : BigDecimal.valueOf(own)
                                .multiply(BigDecimal.valueOf(WHOLE))
                                .divide(BigDecimal.valueOf(all), java.math.RoundingMode.HALF_UP)
                                .intValueExact(),
                locale);
    }

    /** Adds up lists. Not thread-safe. */
    static final class Sums {

        private final FairVisibility visibility;
        private final int shown;
        private final Map<NeedFifth, Long> before = new EnumMap<>(NeedFifth.class);
        private final Map<NeedFifth, Long> after = new EnumMap<>(NeedFifth.class);
        private int lists;
        private int leastKept = WHOLE;

        Sums(FairVisibility visibility, int shown) {
            if (shown < 1) {
                throw new IllegalArgumentException("how many places of each list: " + shown);
            }
            this.visibility = visibility;
            this.shown = shown;
        }

        void add(FairRanking list) {
            lists++;
            leastKept = Math.min(leastKept, list.kept(shown));
            for (int i = 0; i < Math.min(shown, list.size()); i++) {
                long exposure = exposureOf(i + 1);
                before.merge(list.before(i), exposure, Long::sum);
                after.merge(list.after(i), exposure, Long::sum);
            }
        }

        ExposureReport report() {
            return new ExposureReport(visibility.need(), visibility.percent(), lists, shown, before, after, leastKept);
        }
    }
}
