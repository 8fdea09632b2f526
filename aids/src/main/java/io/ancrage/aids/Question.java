package io.ancrage.aids;

import io.ancrage.criterion.Fact;
import io.ancrage.fact.Why;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something to ask next (question). Immutable.
 *
 * @param role whose fact it is; empty for the person and the place asked about
 * @param fact the fact; {@link Interview#PAST_AIDS} asks for all that was held and received before
 * @param why whom to ask
 * @param schemes the ids of the schemes whose right still hangs on it, in ascending order
 */
public record Question(String role, Fact<?> fact, Why why, List<String> schemes) {

    public Question {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(why, "why");
        schemes = List.copyOf(schemes);
    }

    /**
     * The question for people.
     *
     * @param locale the reader's locale
     * @return the name of the fact, with whose it is
     */
    public String text(Locale locale) {
        return fact.name(locale) + (role.isEmpty() ? "" : " [" + role + "]");
    }
}
