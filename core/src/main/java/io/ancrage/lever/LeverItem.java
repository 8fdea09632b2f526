package io.ancrage.lever;

import io.ancrage.Text;

/**
 * Something that the catalogue of levers names: a lever, an action, a measure or an example. A closed family. Immutable.
 */
public sealed interface LeverItem permits Lever, LeverAction, LeverMeasure, LeverExample {

    /**
     * The id, which depends neither on label nor on order.
     *
     * @return such as {@code interns}, {@code interns.financial-support}, {@code interns.financial-support.study-grant} or
     *     {@code interns.example.rent-and-laptop}
     */
    String id();

    /**
     * The name for people: a short label of ours, not the source's sentence.
     *
     * @return the label in French and English
     */
    Text label();

    /**
     * What we add to the source: a limit of this library, a doubt about the reading, a change since.
     *
     * @return may be empty
     */
    Text note();
}
