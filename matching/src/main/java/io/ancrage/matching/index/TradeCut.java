package io.ancrage.matching.index;

import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Conjunct;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.Reading;
import io.ancrage.project.ProjectFacts;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
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
    final RowsElsewhere elsewhere;

    /** The same of all sections of which the person may have a specialty that they name. */
    final RowsElsewhere elsewhereOfSpecialty;

    static final RowsElsewhere NOTHING = new RowsElsewhere(new int[0], new int[0], new Places[0]);

    /** Rows that are not simply in one commune, ascending; those in the same places have one number for these. */
    static final class RowsElsewhere {

        final int[] rows;
        /** By place in the rows. */
        final int[] placeOf;
        /** How many different places there are. */
        final int places;
        /** By place in the rows, the first and the last commune: most rows are passed by them, so they lie together here. */
        final int[] first;

        final int[] last;

        private RowsElsewhere(int[] rows, int[] place, Places[] all) {
            this.rows = rows;
            this.first = IntStream.of(rows).map(row -> all[~place[row]].first).toArray();
            this.last = IntStream.of(rows).map(row -> all[~place[row]].last).toArray();
            int[] different = IntStream.of(rows)
                    .map(row -> place[row])
                    .sorted()
                    .distinct()
                    .toArray();
            this.placeOf = IntStream.of(rows)
                    .map(row -> Arrays.binarySearch(different, place[row]))
                    .toArray();
            this.places = different.length;
        }
    }

    /**
     * A trade, as far as sections are cut by it.
     *
     * @param asked what the person asks of the offer's trade
     * @param profession the person's profession, as far as it is told
     * @param specialties the person's specialties, as far as they are told
     */
    record Trade(List<Conjunct> asked, Object profession, Object specialties) {

        static Trade of(List<Conjunct> asked, FactSheet person) {
            return new Trade(
                    asked, told(person.read(ProjectFacts.PROFESSION)), told(person.read(ProjectFacts.SPECIALTIES)));
        }

        /** A value tells no more by where it comes from. */
        private static Object told(Reading<?> reading) {
            return reading instanceof Known<?> known ? new Told(known.known(), known.precision()) : reading;
        }

        private record Told(Object value, Precision precision) {}
    }

    /** A cut of sections by what is to be found of the first row of each: all rows of one have the same trade. */
    TradeCut(OfferShelf shelf, IntPredicate hasSpecialty, IntFunction<Truth> ofTrade) {
        OfferShelf.Section[] sections = shelf.sections;
        Truth[] truths = new Truth[sections.length];
        for (int i = 0; i < sections.length; i++) {
            truths[i] = ofTrade.apply(sections[i].from());
        }
        this.open = IntStream.range(0, sections.length)
                .filter(section -> !truths[section].isFalse() && hasSpecialty.test(sections[section].from()))
                .toArray();
        this.ofTrade = IntStream.of(open).mapToObj(section -> truths[section]).toArray(Truth[]::new);
        this.rows = IntStream.of(open)
                .mapToLong(section -> sections[section].elsewhere() - sections[section].from())
                .sum();
        this.elsewhere = elsewhere(shelf, IntStream.of(open));
        this.elsewhereOfSpecialty = elsewhere(
                shelf,
                IntStream.range(0, sections.length)
                        .filter(section -> sections[section].elsewhere() < sections[section].to()
                                && hasSpecialty.test(sections[section].from())));
    }

    private static RowsElsewhere elsewhere(OfferShelf shelf, IntStream some) {
        int[] rows = some.mapToObj(section -> shelf.sections[section])
                .flatMapToInt(section -> IntStream.range(section.elsewhere(), section.to()))
                .toArray();
        return new RowsElsewhere(rows, shelf.place, shelf.elsewhere);
    }
}
