/**
 * Why something fits, as data: an {@link io.ancrage.explanation.Explanation} holds findings, degrees and gaps in a stable
 * order, writes itself in French and English, and tells what changed since another one.
 */
@NullMarked
package io.ancrage.explanation;

import org.jspecify.annotations.NullMarked;
