/**
 * Builds the data resources of {@code ancrage-core}, and the offers of the samples, from tables of French open data.
 *
 * <p>{@link io.ancrage.samples.databuilder.DataBuilder} is the program. It reads a folder of CSV tables, checks every
 * cell that it uses, and writes plain text that a reviewer can read as a diff. The same tables give the same bytes.
 */
@NullMarked
package io.ancrage.samples.databuilder;

import org.jspecify.annotations.NullMarked;
