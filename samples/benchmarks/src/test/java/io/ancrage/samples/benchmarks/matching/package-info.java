@NullMarked
package io.ancrage.samples.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
