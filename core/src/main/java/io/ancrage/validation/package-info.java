/**
 * What the constraints on documents have in common. Not exported: a host sees the constraints through its own Jakarta
 * Validation provider, for which this package is open. Immutable and thread-safe.
 */
@NullMarked
package io.ancrage.validation;

import org.jspecify.annotations.NullMarked;
