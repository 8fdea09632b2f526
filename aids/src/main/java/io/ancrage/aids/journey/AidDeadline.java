package io.ancrage.aids.journey;

import io.ancrage.Source;
import io.ancrage.Text;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The last day of something that a chosen aid asks for: an application, a signature, a choice. Immutable.
 *
 * @param aidId the id of the aid scheme
 * @param title what is to be done
 * @param latest the last day, included
 * @param source where that is said
 */
public record AidDeadline(String aidId, Text title, LocalDate latest, Source source) {
    public AidDeadline {
        Objects.requireNonNull(aidId, "aidId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(source, "source");
    }
}
