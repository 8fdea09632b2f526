package io.ancrage.validation;

/**
 * Tells all that a document lacks, and not just the first thing. An implementation has a constructor without parameters and
 * is stateless.
 *
 * @param <T> the type of the document
 */
public interface Completeness<T> {

    /** Takes the obstacles as they are found. */
    interface Obstacles {

        /**
         * Adds an obstacle.
         *
         * @param property the part that is concerned, as the document names it; empty: the document as a whole
         * @param key the key of the message, without braces
         */
        void add(String property, String key);
    }

    /**
     * Finds what a document lacks.
     *
     * @param document the document
     * @param obstacles takes each obstacle, in a fixed order
     */
    void check(T document, Obstacles obstacles);
}
