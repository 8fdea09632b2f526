package io.ancrage.actor;

import io.ancrage.AncrageException;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The right to act for another (mandat): an agency recruits for a commune, a CPTS publishes for a practice. The principal
 * (mandant) stays accountable. Immutable.
 *
 * <p>Code ANC-ACTOR-002 refuses an end that is not after the start, ANC-ACTOR-003 a principal that itself acts for
 * another: a chain would leave nobody accountable.
 *
 * @param principal for whom the actor acts
 * @param from the first day
 * @param until the first day on which it no longer holds; empty: without end
 */
public record Mandate(@Valid Actor principal, LocalDate from, Optional<LocalDate> until) {

    public Mandate {
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(from, "from");
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new AncrageException(
                    "ANC-ACTOR-002",
                    "un mandat qui commence le " + from + " ne peut pas prendre fin le " + until.get()
                            + " ; la fin est le premier jour où il ne vaut plus, donc après le début",
                    "a mandate that starts on " + from + " cannot end on " + until.get()
                            + "; the end is the first day on which it no longer holds, so it is after the start");
        }
        if (principal.actingFor().isPresent()) {
            throw new AncrageException(
                    "ANC-ACTOR-003",
                    "le mandant « " + principal.id()
                            + " » agit lui-même pour un autre ; un mandat vient de l'acteur responsable en personne",
                    "the principal \"" + principal.id()
                            + "\" itself acts for another; a mandate comes from the accountable actor directly");
        }
    }

    /**
     * Whether the mandate holds.
     *
     * @param day the day
     * @return true from the first day on, and before the end
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }
}
