package io.ancrage.actor;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a message goes when no person answers: a secretariat, a reception (secrétariat, accueil). A document may be
 * unfinished, so nothing but null is refused here; the constraints tell what is missing. Immutable.
 *
 * @param name the name of the desk, such as {@code Secrétariat de la mairie}
 * @param mail the mail address; one of mail and phone is there in a complete document
 * @param phone the phone number, as it is dialled
 */
public record Desk(String name, Optional<String> mail, Optional<String> phone) {

    public Desk {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(phone, "phone");
    }

    /** The name of a desk may be that of a person, who does not get into a log. */
    @Override
    public String toString() {
        return "Desk";
    }
}
