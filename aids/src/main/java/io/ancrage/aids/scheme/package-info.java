/**
 * An aid scheme (dispositif d'aide) as data: what the texts say, each word with its source. Schemes are read from JSON, one
 * document each, whose JSON Schema is {@link io.ancrage.aids.scheme.AidScheme#schema()}; nothing here is named in code.
 *
 * <p>A scheme has {@linkplain io.ancrage.aids.scheme.SchemeVersion versions}, each with the event whose day decides whether it
 * applies, its {@linkplain io.ancrage.aids.scheme.Condition conditions}, {@linkplain io.ancrage.aids.scheme.Payment payments}
 * and {@linkplain io.ancrage.aids.scheme.Commitment commitment}; {@linkplain io.ancrage.aids.scheme.Constraint constraints} on
 * what goes together; and {@linkplain io.ancrage.aids.scheme.Conflict conflicts} between its {@linkplain
 * io.ancrage.aids.scheme.SchemeSource sources}, either followed one way or open.
 *
 * <p>Days are as in the law: {@code from} is the first, {@code through} the last, both included. Everything here is immutable
 * and thread-safe.
 */
@NullMarked
package io.ancrage.aids.scheme;

import org.jspecify.annotations.NullMarked;
