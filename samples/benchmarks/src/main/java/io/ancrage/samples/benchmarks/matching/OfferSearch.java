package io.ancrage.samples.benchmarks.matching;

/** A way to find the ten best offers of a query. */
interface OfferSearch {

    /** What it is called in the table. */
    String name();

    /** The answer to the query of that number, whatever its form. */
    Object ask(int query);

    /** From now on asks these queries instead. An engine that remembers nothing of a query may go on with the old ones. */
    default void turnTo(PlainProject[] queries) {}

    /** Starts anew, without anything that it remembers. */
    default void renew() {}

    /** The answer as keys of {@link Answer}, best first. */
    long[] keys(Object answer);
}
