/**
 * How the matcher finds without looking at everything. Offers and searchers lie by trade and place, their facts in columns
 * of codes; what is asked is compiled once and shared by all who ask the same; whatever reads of one subject only is asked
 * once for that subject. Closed to hosts.
 *
 * <p>A search gives the same answers as judging every pair by {@link io.ancrage.matching.index.Asking}; the tests hold the
 * two against each other.
 */
@NullMarked
package io.ancrage.matching.index;

import org.jspecify.annotations.NullMarked;
