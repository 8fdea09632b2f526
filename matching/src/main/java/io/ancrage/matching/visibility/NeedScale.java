package io.ancrage.matching.visibility;

import io.ancrage.fact.Reading;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.territory.Territories;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a value of a need stands among the communes of a directory. Immutable and thread-safe. */
final class NeedScale {

    private static final List<NeedFifth> FIFTHS =
            List.of(NeedFifth.NEEDIEST, NeedFifth.SECOND, NeedFifth.MIDDLE, NeedFifth.FOURTH, NeedFifth.LEAST);

    private final Need need;
    /** The known values of the communes, neediest first. */
    private final BigDecimal[] communes;

    NeedScale(Need need, Territories territories) {
        this.need = need;
        this.communes = territories
                .table(TerritoryLevel.COMMUNE)
                .column(need.fact())
                .map(column -> IntStream.range(0, column.rows())
                        .mapToObj(column::reading)
                        .map(Reading::value)
                        .flatMap(Optional::stream)
                        .map(need::oriented)
                        .sorted()
                        .toArray(BigDecimal[]::new))
                .orElseGet(() -> new BigDecimal[0]);
    }

    NeedFifth fifth(Reading<BigDecimal> reading) {
        Optional<BigDecimal> value = reading.value();
        if (value.isEmpty() || communes.length == 0) {
            return NeedFifth.UNKNOWN;
        }
        // A territory of another level may be less needy than every commune.
        int others = Math.min(needier(need.oriented(value.get())), communes.length - 1);
        return FIFTHS.get(FIFTHS.size() * others / communes.length);
    }

    /** How many communes are strictly needier. */
    private int needier(BigDecimal value) {
        int low = 0;
        int high = communes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (communes[middle].compareTo(value) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
