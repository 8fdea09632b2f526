package io.ancrage.actor;

import io.ancrage.validation.Complete;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
@Complete(Reachable.AtDesk.class)
public record Desk(
        @NotBlank(message = "{io.ancrage.actor.name}")
        @Size(max = NamedContact.LONGEST, message = "{io.ancrage.actor.length}")
        String name,

        Optional<@Email(regexp = NamedContact.MAIL, message = "{io.ancrage.actor.mail}") String> mail,
        Optional<@Pattern(regexp = NamedContact.PHONE, message = "{io.ancrage.actor.phone}") String> phone) {

    public Desk {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(phone, "phone");
    }

    /**
     * Whether it can be written to or called.
     *
     * @return true when there is a name, and a mail address or phone number
     */
    public boolean isReachable() {
        return Contacts.isReachable(name, mail, phone);
    }

    /** The name of a desk may be that of a person, who does not get into a log. */
    @Override
    public String toString() {
        return "Desk";
    }
}
