/**
 * The health professions and specialties of the nomenclatures of the Agence du numérique en santé (ANS), as dated data.
 *
 * <p>Start at a constant such as {@link io.ancrage.profession.Profession#PHYSICIAN}, or at {@link
 * io.ancrage.profession.ProfessionCodes} for the lists and the groups of equal specialties. Everything here is immutable
 * and thread-safe.
 */
@NullMarked
package io.ancrage.profession;

import org.jspecify.annotations.NullMarked;
