package io.ancrage.samples.benchmarks.matching;

import java.util.List;

/**
 * A project of the world.
 *
 * @param id its number, which orders ids, too
 * @param trade its trade, or {@link Trades#UNTOLD} for a physician without a specialty
 * @param specialty which of the specialties of its trade
 * @param stage a code of {@link CodeFact#STAGE}, or missing
 * @param wanted a set of {@link SetFact#WANTED}
 * @param available the day of availability, or {@link PlainWish#NO_DAY}
 * @param hours the most hours a week; NaN where not told
 * @param area where it searches
 * @param requirements up to four
 * @param preferences five
 */
record PlainProject(
        int id,
        int trade,
        int specialty,
        byte stage,
        long wanted,
        int available,
        double hours,
        PlainArea area,
        List<PlainWish> requirements,
        List<PlainWish> preferences) {

    /** The project as territories see it. */
    PlainProject published() {
        return wanting(
                area,
                requirements.stream().filter(wish -> !wish.hidden).toList(),
                preferences.stream().filter(wish -> !wish.hidden).toList());
    }

    /** The same with each threshold and point of a requirement, a preference or a circle moved by next to nothing. */
    PlainProject nudged(int round) {
        return wanting(
                area.nudged(round),
                requirements.stream().map(wish -> wish.nudged(round)).toList(),
                preferences.stream().map(wish -> wish.nudged(round)).toList());
    }

    private PlainProject wanting(PlainArea where, List<PlainWish> required, List<PlainWish> preferred) {
        return new PlainProject(id, trade, specialty, stage, wanted, available, hours, where, required, preferred);
    }
}
