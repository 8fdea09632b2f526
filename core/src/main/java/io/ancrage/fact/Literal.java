package io.ancrage.fact;

import io.ancrage.criterion.Comparison;

/** A comparison, or its negation, after negations have been pushed to the leaves. */
record Literal(Comparison comparison, boolean negated) {}
