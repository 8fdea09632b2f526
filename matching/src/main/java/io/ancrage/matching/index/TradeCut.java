package io.ancrage.matching.index;

import io.ancrage.criterion.Truth;
import io.ancrage.fact.Conjunct;
import io.ancrage.fact.Reading;
import java.util.List;

/**
 * Which sections of a shelf are for a trade. Many people have the same trade, so it is kept.
 *
 * @param ofTrade by section, whether its offers are for the trade
 * @param hasSpecialty by section, whether the person may have a specialty that its offers name
 */
record TradeCut(List<Truth> ofTrade, List<Boolean> hasSpecialty) {

    /**
     * A trade, as far as sections are cut by it.
     *
     * @param asked what the person asks of the offer's trade
     * @param profession the person's profession
     * @param specialties the person's specialties
     */
    record Trade(List<Conjunct> asked, Reading<?> profession, Reading<?> specialties) {}
}
