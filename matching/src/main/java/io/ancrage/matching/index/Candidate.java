package io.ancrage.matching.index;

import io.ancrage.criterion.Truth;

/**
 * A row that fits or may fit.
 *
 * @param row its number in the search
 * @param fits whether it fits
 * @param rank what the order goes by, from 0 to 10,000
 */
public record Candidate(int row, Truth fits, int rank) {}
