/**
 * Amounts as the texts make them up: {@linkplain io.ancrage.aids.amount.Figure figures} with their sources,
 * {@linkplain io.ancrage.aids.amount.Formula formulas} over them and over facts, and what comes out: an
 * {@linkplain io.ancrage.aids.amount.Estimate estimate}, and in euros a {@linkplain io.ancrage.aids.amount.Quantity
 * quantity}.
 *
 * <p>What is unknown is never zero: an estimate keeps the bounds that it has and says what is still open. Euros are rounded
 * once, when an estimate becomes a quantity ({@link io.ancrage.Euros#rounded}).
 */
@NullMarked
package io.ancrage.aids.amount;

import org.jspecify.annotations.NullMarked;
