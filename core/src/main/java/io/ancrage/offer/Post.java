package io.ancrage.offer;

import io.ancrage.AncrageException;
import io.ancrage.DateRange;
import io.ancrage.Range;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.PracticeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A post to fill, once or several times (poste). A composite one has parts at several sites or of several statuses.
 * Immutable.
 *
 * @param seats how many are looked for; empty when not told
 * @param share the share of full time in percent (quotité)
 * @param period when it runs
 * @param parts its parts; empty for a post that is all of one piece, else two or more whose percents add up to 100
 */
public record Post(OptionalInt seats, Range share, DateRange period, List<Part> parts) {

    /** A post of which nothing is told. */
    public static final Post UNKNOWN = new Post(OptionalInt.empty(), Range.UNKNOWN, DateRange.OPEN, List.of());

    private static final int MOST_SEATS = 10_000;

    /**
     * A part of a composite post.
     *
     * @param site where
     * @param mode how it is paid; empty when not told
     * @param structure the structure, a code of {@link OfferFacts#STRUCTURES}; empty when not told
     * @param percent its share of the post, from 1 to 99
     */
    public record Part(TerritoryCode site, Optional<PracticeMode> mode, Optional<String> structure, int percent) {
        public Part {
            Objects.requireNonNull(site, "site");
            Objects.requireNonNull(mode, "mode");
            structure.ifPresent(OfferCodes.STRUCTURES::require);
            if (percent < 1 || percent > 99) {
                throw wrong(
                        "une partie de poste va de 1 à 99 % : " + percent,
                        "a part of a post is from 1 to 99 %: " + percent);
            }
        }
    }

    public Post {
        Objects.requireNonNull(period, "period");
        parts = List.copyOf(parts);
        if (seats.isPresent() && (seats.getAsInt() < 1 || seats.getAsInt() > MOST_SEATS)) {
            throw wrong(
                    "un poste est à pourvoir de 1 à " + MOST_SEATS + " fois : " + seats.getAsInt(),
                    "a post has from 1 to " + MOST_SEATS + " seats: " + seats.getAsInt());
        }
        share.requireAtMost(100, "un plein temps compte 100 %", "full time is 100 %");
        int total = parts.stream().mapToInt(Part::percent).sum();
        if (!parts.isEmpty() && (parts.size() < 2 || total != 100)) {
            throw wrong(
                    "les parties d'un poste composé sont deux ou plus et font ensemble 100 % : " + total + " %",
                    "the parts of a composite post are two or more and add up to 100 %: " + total + " %");
        }
        Set<Part> seen = new HashSet<>();
        for (Part part : parts) {
            if (!seen.add(part)) {
                throw wrong("une partie de poste est donnée deux fois", "a part of a post is given twice");
            }
        }
    }

    /**
     * A post to fill some times.
     *
     * @param count how often, from 1
     * @return the post
     */
    public static Post ofSeats(int count) {
        return new Post(OptionalInt.of(count), Range.UNKNOWN, DateRange.OPEN, List.of());
    }

    /**
     * The same post with a share of full time.
     *
     * @param percent from 0 to 100
     * @return the post
     */
    public Post withShare(Range percent) {
        return new Post(seats, percent, period, parts);
    }

    /**
     * The same post during a period.
     *
     * @param when the period
     * @return the post
     */
    public Post during(DateRange when) {
        return new Post(seats, share, when, parts);
    }

    /**
     * The same post composed of parts.
     *
     * @param composed two or more that add up to 100 percent
     * @return the post
     */
    public Post of(Part... composed) {
        return new Post(seats, share, period, List.of(composed));
    }

    private static AncrageException wrong(String french, String english) {
        return new AncrageException("ANC-OFFER-004", french, english);
    }
}
