/**
 * Ranks what suits a project, with the reasons of every answer.
 *
 * <p>Start at {@link io.ancrage.matching.Matcher#builder()}: give it the day, the territories and, if a host has its own
 * facts, the vocabulary. A matcher is an immutable snapshot; share it between threads. Many questions
 * at once are a {@link io.ancrage.matching.BatchSearch}.
 *
 * <p>Rankings are by degree, best first; of equal degrees, what surely fits stands before what is to be confirmed, and then
 * the smaller code. Same input and day, same answer.
 */
@NullMarked
package io.ancrage.matching;

import org.jspecify.annotations.NullMarked;
