package io.ancrage.actor;

import java.util.Objects;
import java.util.Optional;

/**
 * The real person who answers (interlocuteur). A document may be unfinished, so nothing but null is refused here; the
 * constraints tell what is missing. Immutable.
 *
 * @param name the name of the person
 * @param role what the person is, such as {@code médecin coordonnateur}
 * @param mail the mail address; one of mail and phone is there in a complete document
 * @param phone the phone number, as it is dialled
 */
public record NamedContact(String name, String role, Optional<String> mail, Optional<String> phone) {

    public NamedContact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(phone, "phone");
    }

    /** Nothing personal gets into a log. */
    @Override
    public String toString() {
        return "NamedContact";
    }
}
