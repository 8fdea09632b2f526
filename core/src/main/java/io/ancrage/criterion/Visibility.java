package io.ancrage.criterion;

/** Who may see a fact or a wish (visibilité). */
public enum Visibility {
    /** Everyone. */
    PUBLIC,
    /** A recipient to whom the owner has consented. It never ranks or filters on the other side. */
    ON_CONSENT,
    /** The owner alone. */
    PRIVATE
}
