/**
 * Case files: worked situations in words of their own, with what is expected of the schemes in them. They are read through one
 * flat table of words ({@code words.tsv}), asked of the catalogue, and compared line by line.
 */
@NullMarked
package io.ancrage.samples.cli.cases;

import org.jspecify.annotations.NullMarked;
