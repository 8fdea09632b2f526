/**
 * Words that every other package uses: a {@link io.ancrage.Text} in French and English, the {@link io.ancrage.Source}
 * and the {@link io.ancrage.Vintage} of a datum, an amount in {@link io.ancrage.Euros}, and the one family of errors,
 * {@link io.ancrage.AncrageException}.
 *
 * <p>Where to start: {@code FrenchTerritories.load()} in {@link io.ancrage.territory}, {@code Project.builder(...)} in
 * {@link io.ancrage.project}, and the matcher of the module {@code io.ancrage.matching}.
 */
@NullMarked
package io.ancrage;

import org.jspecify.annotations.NullMarked;
