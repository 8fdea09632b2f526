/**
 * Benchmarks of matching: one made-up world on the real communes, described plainly, from which Ancrage and every peer are
 * built; what they answer is held against each other before anything is measured. Start at {@link
 * io.ancrage.samples.benchmarks.matching.MatchTable}.
 */
@NullMarked
package io.ancrage.samples.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
