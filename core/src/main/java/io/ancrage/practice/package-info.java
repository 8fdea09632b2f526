/**
 * How someone practises (exercice), on both sides: the {@link io.ancrage.practice.PracticeMode mode}, the {@link
 * io.ancrage.practice.WorkRhythm rhythm} and the {@link io.ancrage.practice.CareerStage stage} of a career. An offer and a
 * project state them in the same words. Everything here is immutable and thread-safe.
 */
@NullMarked
package io.ancrage.practice;

import org.jspecify.annotations.NullMarked;
