/**
 * The language of the library, as data: {@linkplain io.ancrage.criterion.Operand operands} name what can be known,
 * {@linkplain io.ancrage.criterion.Criterion criteria} say what must hold of it. Nothing here evaluates anything; that is
 * the work of {@link io.ancrage.fact}.
 *
 * <p>Start at a {@link io.ancrage.criterion.Fact}: {@code POPULATION.between(5_000, 15_000)}. Hosts add facts and host
 * rules; they do not add forms of criteria.
 *
 * <p>Everything here is immutable and has value equality: criteria of equal structure are equal objects (the order of
 * children counts, {@code 5} equals {@code 5.0}, value lists are sorted without doubles).
 */
@NullMarked
package io.ancrage.criterion;

import org.jspecify.annotations.NullMarked;
