/**
 * Aid schemes (dispositifs d'aide): who may have which, for how much, against which commitments, and which exclude each
 * other. It holds no type yet; the criteria of schemes are already written in the language of
 * {@link io.ancrage.criterion}.
 */
@NullMarked
package io.ancrage.aids;

import org.jspecify.annotations.NullMarked;
