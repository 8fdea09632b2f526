package io.ancrage.fact;

import io.ancrage.criterion.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was read for a leaf of a criterion. Immutable.
 *
 * @param role whose fact; empty for the subject itself
 * @param fact the fact
 * @param at the day on which it was read; null where no day was asked
 * @param reading what was read
 */
public record Evidence(String role, Fact<?> fact, @Nullable LocalDate at, Reading<?> reading) {

    /**
     * What was read, for people.
     *
     * @param locale the reader's locale
     * @return such as {@code 12,734 inhabitants (INSEE, 2026)}
     */
    public String text(Locale locale) {
        return Wording.of(locale).reading(fact, reading);
    }

    /**
     * Several readings, for people; each with the name of its fact where there are several.
     *
     * @param evidence the readings
     * @param locale the reader's locale
     * @return the text; empty without readings
     */
    public static String text(List<Evidence> evidence, Locale locale) {
        return Wording.of(locale).evidence(evidence);
    }
}
