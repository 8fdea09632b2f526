package io.ancrage.actor;

import io.ancrage.validation.Complete;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
@Complete(Reachable.Person.class)
public record NamedContact(
        @NotBlank(message = "{io.ancrage.actor.name}")
        @Size(max = NamedContact.LONGEST, message = "{io.ancrage.actor.length}")
        String name,

        @NotBlank(message = "{io.ancrage.actor.role}")
        @Size(max = NamedContact.LONGEST, message = "{io.ancrage.actor.length}")
        String role,

        Optional<@Email(regexp = NamedContact.MAIL, message = "{io.ancrage.actor.mail}") String> mail,
        Optional<@Pattern(regexp = NamedContact.PHONE, message = "{io.ancrage.actor.phone}") String> phone) {

    /** The most characters of a name or a role. */
    static final int LONGEST = 200;

    /** Beyond what {@code @Email} checks: not empty, and a domain with a dot. */
    static final String MAIL = "[^@]+@[^@]+\\.[^@]+";

    /** Four digits (short French numbers) to fifteen (the longest of the world), with spaces, dots or hyphens between. */
    static final String PHONE = "\\+?[0-9](?:[ .\\-\u00a0\u202f]?[0-9]){3,14}";

    public NamedContact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(phone, "phone");
    }

    /**
     * Whether someone is named who can be written to or called.
     *
     * @return true when there is a name, and a mail address or phone number
     */
    public boolean isReachable() {
        return Contacts.isReachable(name, mail, phone);
    }

    /** Nothing personal gets into a log. */
    @Override
    public String toString() {
        return "NamedContact";
    }
}
