package io.ancrage.samples.databuilder;

/** What the cells of a fact hold. */
enum FactKind {
    NUMBER,
    CODE,
    CODES
}
