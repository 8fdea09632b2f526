/**
 * Wishes that weigh instead of deciding. A {@link io.ancrage.preference.Preference} gives a
 * {@linkplain io.ancrage.preference.Degree degree} from 0 to 10,000; a {@link io.ancrage.preference.Scoring} joins several
 * by their weights.
 *
 * <p>Degrees are integers, so that the same input gives the same ranking everywhere. What is not known counts as 5,000,
 * and the degree carries the interval that the truth lies in.
 */
@NullMarked
package io.ancrage.preference;

import org.jspecify.annotations.NullMarked;
