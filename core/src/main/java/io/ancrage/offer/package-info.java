/**
 * What a territory offers (annonce): an {@link io.ancrage.offer.Offer} of any {@link io.ancrage.offer.OfferKind kind}, with
 * its posts, benefits and wishes on the practitioner, and the {@link io.ancrage.offer.OfferFacts facts} that criteria read
 * of it.
 *
 * <p>Start at {@link io.ancrage.offer.Offer#builder}. What an offer does not tell is unknown, not absent: one that does not
 * mention housing may still have it. Days are half-open, amounts in euros. Everything but builders is immutable and
 * thread-safe.
 */
@NullMarked
package io.ancrage.offer;

import org.jspecify.annotations.NullMarked;
