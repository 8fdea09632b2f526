package io.ancrage.samples.benchmarks.matching;

/** A way to find the saved projects that a new offer suits. */
interface ProjectSearch {

    /** What it is called in the table. */
    String name();

    /** The answer for the offer of that number, whatever its form. */
    Object ask(int offer);

    /** The ten best as keys of {@link Answer}; empty where the peer does not rank. */
    long[] keys(Object answer);

    /** How many projects it suits, or may suit. */
    int count(Object answer);
}
