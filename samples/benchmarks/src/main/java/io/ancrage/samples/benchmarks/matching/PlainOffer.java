package io.ancrage.samples.benchmarks.matching;

import org.jspecify.annotations.Nullable;

/**
 * An offer of the world.
 *
 * @param id its number, which orders ids, too
 * @param territory a row of {@link Communes#territories}
 * @param trades the trades that it is for, as bits; {@link Trades#ANY_PHYSICIAN} for physicians of any specialty
 * @param kind a code of {@link CodeFact#KIND}
 * @param modes a set of {@link SetFact#MODES}
 * @param benefits a set of {@link SetFact#BENEFITS}
 * @param structures a set of {@link SetFact#STRUCTURES}
 * @param start the day of its beginning, or {@link PlainWish#NO_DAY}
 * @param pay gross euros a month; NaN where not told
 * @param seats how many are looked for; NaN where not told
 * @param confirmed the day of its last confirmation, or {@link PlainWish#NO_DAY}
 * @param share what its degree is multiplied by for the rank, in 10,000ths
 * @param asks what it asks of practitioners
 */
record PlainOffer(
        int id,
        int territory,
        long trades,
        byte kind,
        long modes,
        long benefits,
        long structures,
        int start,
        double pay,
        double seats,
        int confirmed,
        int share,
        @Nullable PlainAsks asks) {}
