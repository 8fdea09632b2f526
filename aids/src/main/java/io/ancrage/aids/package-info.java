/**
 * Aid schemes (dispositifs d'aide): who may have which, for how much, when, against which commitments, what goes together, and
 * where each word of it comes from.
 *
 * <p>Start at {@link io.ancrage.aids.AidCatalog#france()} and {@link io.ancrage.aids.Situation}; a {@link
 * io.ancrage.aids.AidReport} holds a {@link io.ancrage.aids.AidVerdict} per scheme. What schemes are made of is in {@link
 * io.ancrage.aids.scheme}, amounts in {@link io.ancrage.aids.amount}.
 *
 * <p>Answers have three values: potentially eligible, not eligible, not to be told yet. They are help, not decisions. Nothing
 * reads a clock: the day is the situation's. Everything here is immutable and thread-safe unless it says otherwise.
 */
@NullMarked
package io.ancrage.aids;

import org.jspecify.annotations.NullMarked;
