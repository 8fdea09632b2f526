/** Benchmarks: each compares with the plain way, or with a hand-written bound, in the same run. */
@NullMarked
package io.ancrage.samples.benchmarks;

import org.jspecify.annotations.NullMarked;
