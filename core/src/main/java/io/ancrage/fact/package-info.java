/**
 * What is known, and the two evaluators that ask it: one subject at a time ({@link io.ancrage.fact.FactSheet}), or many
 * in columns ({@link io.ancrage.fact.FactTable}).
 *
 * <p>Start at {@link io.ancrage.fact.Vocabulary#compile}: it makes a {@link io.ancrage.fact.Program} that tests, explains,
 * and says what is missing.
 *
 * <h2>Unknown is never zero, false or silent</h2>
 *
 * A {@linkplain io.ancrage.fact.Reading reading} stands for the set of values that its operand may still have: a known
 * value, one; an imprecise date or a code "or finer", all that it covers; a partial set or series, each completion; none,
 * just "none"; a missing value, all values of its kind, and "none" where the fact may be none. A comparison is TRUE when
 * it accepts all of them, FALSE when it accepts none of them, else UNKNOWN. Above that, strong Kleene logic.
 *
 * <p>When a criterion is compiled, negations are pushed to its leaves, nested "all" in "all" and "any" in "any" are
 * flattened, and in each such node the direct comparisons of one operand are joined into one. So {@code zone in {ZIP} or
 * zone in {ZAC}} is one test on one fact. Nothing cleverer is done: an answer is never definite and wrong, and sometimes
 * unknown where cleverness across facts could decide.
 */
@NullMarked
package io.ancrage.fact;

import org.jspecify.annotations.NullMarked;
