package io.ancrage.actor;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who answers, and who does when that person is away. Immutable.
 *
 * @param first the person who answers
 * @param deputy the person who stands in
 * @param fallback where it goes when neither answers
 */
public record Contacts(
        @Valid NamedContact first, Optional<@Valid NamedContact> deputy, Optional<@Valid Desk> fallback) {

    public Contacts {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(deputy, "deputy");
        Objects.requireNonNull(fallback, "fallback");
    }

    /**
     * Whether a message still finds someone when the first person is away.
     *
     * @return true when there is a deputy or a fallback
     */
    public boolean hasSubstitute() {
        return deputy.filter(NamedContact::isReachable)
                        .filter(person -> !person.equals(first))
                        .isPresent()
                || fallback.filter(Desk::isReachable).isPresent();
    }

    /** A name, and a way to reach it. */
    static boolean isReachable(String name, Optional<String> mail, Optional<String> phone) {
        return !name.isBlank() && Stream.concat(mail.stream(), phone.stream()).anyMatch(way -> !way.isBlank());
    }
}
