package io.ancrage.aids;

import io.ancrage.Euros;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened with an aid before: a contract signed, an aid granted, a contract ended (antécédent). Immutable.
 *
 * <pre>{@code
 * PastAid contract = PastAid.signed("caim", LocalDate.of(2022, 1, 15)).received(Euros.of(50_000));
 * }</pre>
 *
 * @param event what happened
 * @param scheme the id of the scheme; empty where only the category is known
 * @param category the category, such as {@code local-authority-aid}; empty where the scheme tells it
 * @param date the day
 * @param received what was received so far; empty where it is not told
 */
public record PastAid(Event event, String scheme, String category, LocalDate date, Optional<Euros> received) {

    /** What happened. */
    public enum Event {
        /** A contract or agreement was signed. */
        SIGNED,
        /** An aid was granted by a decision. */
        GRANTED,
        /** A contract was ended. */
        TERMINATED
    }

    public PastAid {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(received, "received");
        if (scheme.isEmpty() && category.isEmpty()) {
            throw new IllegalArgumentException("a past aid has a scheme or a category");
        }
    }

    /**
     * A contract was signed.
     *
     * @param scheme the id of the scheme
     * @param date the day
     * @return the event
     */
    public static PastAid signed(String scheme, LocalDate date) {
        return new PastAid(Event.SIGNED, scheme, "", date, Optional.empty());
    }

    /**
     * An aid was granted.
     *
     * @param scheme the id of the scheme
     * @param date the day of the decision
     * @return the event
     */
    public static PastAid granted(String scheme, LocalDate date) {
        return new PastAid(Event.GRANTED, scheme, "", date, Optional.empty());
    }

    /**
     * A contract was ended before or at its term.
     *
     * @param scheme the id of the scheme
     * @param date the day
     * @return the event
     */
    public static PastAid terminated(String scheme, LocalDate date) {
        return new PastAid(Event.TERMINATED, scheme, "", date, Optional.empty());
    }

    /**
     * An aid of a category was granted or agreed, of which the scheme does not matter or is not known.
     *
     * @param category such as {@code local-authority-aid}
     * @param date the day
     * @return the event
     */
    public static PastAid ofCategory(String category, LocalDate date) {
        return new PastAid(Event.GRANTED, "", category, date, Optional.empty());
    }

    /**
     * The same event with what was received so far.
     *
     * @param amount the euros
     * @return the event
     */
    public PastAid received(Euros amount) {
        return new PastAid(event, scheme, category, date, Optional.of(amount));
    }

    /**
     * The same event, said to be of a category as well.
     *
     * @param named such as {@code conventional-aid-doctor}
     * @return the event
     */
    public PastAid in(String named) {
        return new PastAid(event, scheme, named, date, received);
    }
}
