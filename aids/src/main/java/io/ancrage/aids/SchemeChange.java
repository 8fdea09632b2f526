package io.ancrage.aids;

import io.ancrage.Text;
import io.ancrage.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What changes of a scheme between two days: a version that begins or ends, or the communes that it is for. Immutable.
 *
 * @param scheme the id of the scheme
 * @param kind what changes
 * @param day the day of a version; empty for communes
 * @param gained the communes where it can be had on the second day and could not on the first, by code
 * @param lost the communes where it could be had on the first day and cannot on the second, by code
 */
public record SchemeChange(
        String scheme, Kind kind, Optional<LocalDate> day, List<Territory> gained, List<Territory> lost) {

    /** What changes. */
    public enum Kind {
        /** A version begins on the day. */
        BEGINS,
        /** A version ends with the day. */
        ENDS,
        /** The communes change. */
        PLACES
    }

    public SchemeChange {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(day, "day");
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    /**
     * The change for people, in one line.
     *
     * @param locale the reader's locale
     * @return such as {@code caim: ends with 2025-12-31}
     */
    public String text(Locale locale) {
        String what = switch (kind) {
            case BEGINS -> new Text("commence le ", "begins on ").in(locale) + day.orElseThrow();
            case ENDS -> new Text("s'arrête avec le ", "ends with ").in(locale) + day.orElseThrow();
            case PLACES ->
                new Text("communes gagnées : ", "communes gained: ").in(locale)
                        + gained.size()
                        + new Text(", perdues : ", ", lost: ").in(locale)
                        + lost.size();
        };
        return scheme + (Text.isFrench(locale) ? " : " : ": ") + what;
    }
}
