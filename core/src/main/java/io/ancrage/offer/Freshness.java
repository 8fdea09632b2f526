package io.ancrage.offer;

import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.preference.Degree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * How far an offer still counts, by the time since it was known to hold, which is its last confirmation by a person or the
 * first day of its publication's vintage, whichever is later: in full through {@value #FULL_DAYS} days, then falling in a straight line to
 * {@value #LEAST} of 10,000 at {@value #LEAST_DAYS} days, and so much from there on or when no day is known. An offer is
 * never dropped for its age; it is ranked down, and shown with its day. Immutable.
 *
 * @param confirmedOn the day of the last confirmation; empty when there is none
 * @param published when it was first published; {@link Vintage#UNKNOWN} when not told
 * @param endedOn the day from which on it no longer holds, where that has come; else empty
 * @param share what its degree is multiplied by for the rank, in 10,000ths; 0 for one that has ended
 */
public record Freshness(Optional<LocalDate> confirmedOn, Vintage published, Optional<LocalDate> endedOn, int share) {

    /** Through so many days after it was known to hold, an offer counts in full. */
    public static final int FULL_DAYS = 60;

    /** From so many days on, it counts the least. */
    public static final int LEAST_DAYS = 365;

    /** What an offer that nobody has confirmed for long still counts, in 10,000ths. */
    public static final int LEAST = 2_500;

    /**
     * How far an offer counts on a day.
     *
     * @param offer the offer
     * @param day the day
     * @return its freshness; what is dated after that day says nothing
     */
    public static Freshness of(Offer offer, LocalDate day) {
        boolean ended = offer.hasEnded(day);
        int share = offer.lastHeldOn(day)
                .map(held -> share(ChronoUnit.DAYS.between(held, day)))
                .orElse(LEAST);
        return new Freshness(
                offer.confirmedOn(), offer.published(), ended ? offer.endedOn() : Optional.empty(), ended ? 0 : share);
    }

    /**
     * What a degree counts for the rank.
     *
     * @param degree from 0 to 10,000
     * @return degree times share, half up
     */
    public int rank(int degree) {
        return rank(degree, share);
    }

    /**
     * What a degree counts for the rank by a share.
     *
     * @param degree from 0 to 10,000
     * @param share from 0 to 10,000
     * @return degree times share, half up
     */
    public static int rank(int degree, int share) {
        return (degree * share + Degree.FULL / 2) / Degree.FULL;
    }

    /**
     * The freshness for people.
     *
     * @param locale the reader's locale
     * @return such as {@code published 2024-03, never confirmed since: counts 2,500 of 10,000}
     */
    public String text(Locale locale) {
        if (endedOn.isPresent()) {
            return new Text("n'est plus valable depuis le ", "no longer holds since ").in(locale) + endedOn.get();
        }
        String day = confirmedOn
                .map(held -> new Text("confirmée le ", "confirmed on ").in(locale) + held)
                .orElseGet(() -> unconfirmed().in(locale));
        return share == Degree.FULL
                ? day
                : day
                        + new Text(" ; compte pour ", ": counts ").in(locale)
                        + Text.number(BigDecimal.valueOf(share), locale)
                        + new Text(" sur ", " of ").in(locale)
                        + Text.number(BigDecimal.valueOf(Degree.FULL), locale);
    }

    private Text unconfirmed() {
        String when = published.text();
        return when.isEmpty()
                ? new Text(
                        "sans date de publication ni de confirmation", "no day of publication or confirmation is known")
                : new Text(
                        "publication : " + when + ", jamais confirmée depuis",
                        "published " + when + ", never confirmed since");
    }

    private static int share(long days) {
        if (days <= FULL_DAYS) {
            return Degree.FULL;
        }
        if (days >= LEAST_DAYS) {
            return LEAST;
        }
        long fall = (long) (Degree.FULL - LEAST) * (days - FULL_DAYS);
        int span = LEAST_DAYS - FULL_DAYS;
        return Degree.FULL - (int) ((2 * fall + span) / (2L * span));
    }
}
