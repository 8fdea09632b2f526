package io.ancrage.offer;

import io.ancrage.actor.NamedContact;
import io.ancrage.criterion.Truth;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;

/**
 * A placement for students or interns (stage). Immutable.
 *
 * @param supervisor the supervisor (maître de stage); empty when none is named
 * @param supervised whether there is a supervisor; a named one is one
 * @param housed whether housing comes with it
 */
public record Internship(Optional<@Valid NamedContact> supervisor, Truth supervised, Truth housed) {
    public Internship {
        Objects.requireNonNull(supervised, "supervised");
        Objects.requireNonNull(housed, "housed");
        if (supervisor.isPresent()) {
            supervised = Truth.TRUE;
        }
    }
}
