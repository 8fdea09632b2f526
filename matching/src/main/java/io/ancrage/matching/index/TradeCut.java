package io.ancrage.matching.index;

import io.ancrage.criterion.Truth;
import io.ancrage.fact.Conjunct;
import io.ancrage.fact.Reading;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Which sections of a shelf are for a trade. Many people have the same trade, so it is kept. Immutable. */
final class TradeCut {

    /** The sections whose offers may be for the trade, and of which the person may have a specialty that they name. */
    final int[] open;

    /** By section that is open, whether its offers are for the trade. */
    final Truth[] ofTrade;

    /** How many rows of these lie in one commune. */
    final long rows;

    /** The rows of these that are not simply in one commune. */
    final int[] elsewhere;

    /** The same of all sections of which the person may have a specialty that they name. */
    final int[] elsewhereOfSpecialty;

    /**
     * A trade, as far as sections are cut by it.
     *
     * @param asked what the person asks of the offer's trade
     * @param profession the person's profession
     * @param specialties the person's specialties
     */
    record Trade(List<Conjunct> asked, Reading<?> profession, Reading<?> specialties) {}

    /** A cut of sections by what is to be found of the first row of each: all rows of one have the same trade. */
    TradeCut(OfferShelf.Section[] sections, IntPredicate hasSpecialty, IntFunction<Truth> ofTrade) {
        int[] ofSpecialty = IntStream.range(0, sections.length)
                .filter(section -> hasSpecialty.test(sections[section].from()))
                .toArray();
        this.open = IntStream.of(ofSpecialty)
                .filter(section -> !ofTrade.apply(sections[section].from()).isFalse())
                .toArray();
        this.ofTrade = IntStream.of(open)
                .mapToObj(section -> ofTrade.apply(sections[section].from()))
                .toArray(Truth[]::new);
        IntUnaryOperator placed = section -> sections[section].elsewhere() - sections[section].from();
        this.rows = IntStream.of(open).map(placed).asLongStream().sum();
        this.elsewhere = elsewhere(sections, open);
        this.elsewhereOfSpecialty = elsewhere(sections, ofSpecialty);
    }

    private static int[] elsewhere(OfferShelf.Section[] sections, int[] some) {
        return IntStream.of(some)
                .flatMap(section -> IntStream.range(sections[section].elsewhere(), sections[section].to()))
                .toArray();
    }
}
