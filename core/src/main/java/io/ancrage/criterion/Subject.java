package io.ancrage.criterion;

/** What a fact is about. The first word of a fact's id tells it. */
public enum Subject {
    /** A territory: {@code territory.}. */
    TERRITORY,
    /** An offer: {@code offer.}. */
    OFFER,
    /** A project and its owner: {@code project.}, {@code person.}, {@code practice.}, {@code premises.}, {@code household.}. */
    PROJECT,
    /** The events that date a situation: {@code event.}. */
    SITUATION,
    /** A project and a place together, such as a distance between them: {@code pair.}. */
    PAIR
}
