package io.ancrage.project;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.place.TravelMode;
import io.ancrage.preference.Degree;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How near each other the two places of a joint project must be (proximité): in great-circle kilometres, or in minutes of the
 * host's {@linkplain io.ancrage.place.TravelTimes travel times}. Immutable.
 *
 * <pre>{@code
 * Nearness.kilometres(30)                               // 30 km or less
 * Nearness.minutes(45, TravelMode.CAR).preferred()      // 45 minutes or less, if possible, and less than 90
 * }</pre>
 *
 * <p>Required, it is a yes or no: the limit itself is still near. Preferred, it is a {@linkplain #degree degree}: full up to the
 * limit, and from there in a straight line down to nothing at twice the limit; where nothing is left, the two places are
 * no solution together.
 *
 * @param limit kilometres from 0 to 1,000, or minutes from 0 to 1,440
 * @param mode how someone travels, where the limit is in minutes; empty where it is in kilometres
 * @param required whether it must hold; else it weighs
 */
public record Nearness(int limit, Optional<TravelMode> mode, boolean required) {

    /** Unless their owner says otherwise: 30 kilometres, required. */
    public static final Nearness DEFAULT = kilometres(30);

    private static final int MOST_KM = 1_000;
    private static final int MOST_MINUTES = 1_440;

    public Nearness {
        Objects.requireNonNull(mode, "mode");
        int most = mode.isPresent() ? MOST_MINUTES : MOST_KM;
        String unit = mode.isPresent() ? "min" : "km";
        if (limit < 0 || limit > most) {
            throw new AncrageException(
                    "ANC-PROJ-005",
                    "la distance entre les deux lieux va de 0 à " + most + " " + unit + " : " + limit,
                    "the distance between the two places is from 0 to " + most + " " + unit + ": " + limit);
        }
    }

    /**
     * A required distance as the crow flies.
     *
     * @param limit the most that is near, in great-circle kilometres, from 0 to 1,000
     * @return the nearness
     */
    public static Nearness kilometres(int limit) {
        return new Nearness(limit, Optional.empty(), true);
    }

    /**
     * A required travel time.
     *
     * @param limit the most that is near, in minutes, from 0 to 1,440
     * @param mode how someone travels
     * @return the nearness
     */
    public static Nearness minutes(int limit, TravelMode mode) {
        return new Nearness(limit, Optional.of(mode), true);
    }

    /**
     * The same limit as a wish that weighs.
     *
     * @return the nearness, not required
     */
    public Nearness preferred() {
        return new Nearness(limit, mode, false);
    }

    /**
     * Where nearness ends: the limit where it is required, else twice the limit, where nothing is left.
     *
     * @return in the unit of the limit
     */
    public int end() {
        return required ? limit : 2 * limit;
    }

    /**
     * How near a distance is.
     *
     * @param distance kilometres or minutes, as the limit is; 0 or more
     * @return from 0, not near, to {@link Degree#FULL}, half up: nothing but these two where it is required
     */
    public int degree(double distance) {
        if (distance <= limit) {
            return Degree.FULL;
        }
        return distance < end() ? (int) Math.floor((end() - distance) / limit * Degree.FULL + 0.5) : 0;
    }

    /**
     * The unit of the limit.
     *
     * @return {@code km} or {@code min}
     */
    public String unit() {
        return mode.isPresent() ? "min" : "km";
    }

    /**
     * The limit in words.
     *
     * @param locale the reader's locale
     * @return such as {@code at most 45 min by car}, {@code at most 30 km if possible, nothing from 60 km}
     */
    public String words(Locale locale) {
        String by = mode.map(way -> " " + way.words().in(locale)).orElse("");
        String most = new Text("au plus ", "at most ").in(locale)
                + Text.quantity(BigDecimal.valueOf(limit), unit(), locale)
                + by;
        return required
                ? most
                : most
                        + new Text(" si possible, rien à partir de ", " if possible, nothing from ").in(locale)
                        + Text.quantity(BigDecimal.valueOf(end()), unit(), locale);
    }
}
