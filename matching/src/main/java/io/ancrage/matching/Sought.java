package io.ancrage.matching;

/** What a half of a couple looks for. */
public enum Sought {
    /** An offer: a practice to take over, a post, premises for a shop. */
    OFFERS,
    /** A commune that suits it, also where nobody has advertised yet: a job to be found there, a shop to be opened. */
    TERRITORIES
}
