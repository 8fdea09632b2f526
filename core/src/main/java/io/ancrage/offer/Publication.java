package io.ancrage.offer;

/**
 * The validation group of what an offer needs to be published: someone accountable, a named contact with a deputy or
 * fallback, a profession or activity. Without the group an offer is valid that was taken over from elsewhere and has none.
 * What depends on the day, {@link Offer#publish} checks.
 *
 * <pre>{@code
 * validator.validate(offer, Default.class, Publication.class)
 * }</pre>
 */
public interface Publication {}
