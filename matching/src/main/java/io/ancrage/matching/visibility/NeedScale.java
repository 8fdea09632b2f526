package io.ancrage.matching.visibility;

import io.ancrage.fact.Reading;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.territory.Territories;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The need of territories, and where it stands among that of the communes. Immutable and thread-safe. */
final class NeedScale {

    private static final List<NeedFifth> FIFTHS =
            List.of(NeedFifth.NEEDIEST, NeedFifth.SECOND, NeedFifth.MIDDLE, NeedFifth.FOURTH, NeedFifth.LEAST);

    private final Territories territories;
    private final Need need;
    /** What is known of the communes, neediest first. */
    private final BigDecimal[] known;
    /** The fifth of each commune, by its row. */
    private final NeedFifth[] communes;

    NeedScale(Need need, Territories territories) {
        this.need = need;
        this.territories = territories;
        @Nullable
        BigDecimal[] values =
                new BigDecimal[territories.table(TerritoryLevel.COMMUNE).rows()];
        territories
                .table(TerritoryLevel.COMMUNE)
                .column(need.fact())
                .ifPresent(column -> Arrays.setAll(
                        values,
                        row -> column.reading(row).value().map(need::oriented).orElse(null)));
        this.known = Stream.of(values).filter(Objects::nonNull).sorted().toArray(BigDecimal[]::new);
        this.communes = Stream.of(values).map(this::fifth).toArray(NeedFifth[]::new);
    }

    /** What is known of the need of a territory. */
    Reading<BigDecimal> reading(TerritoryCode territory) {
        return territories.sheet(territory).read(need.fact());
    }

    NeedFifth fifth(TerritoryCode territory) {
        TerritoryCode current = territories.require(territory).code();
        return current.level() == TerritoryLevel.COMMUNE
                ? communes[territories.row(current).orElseThrow()]
                : fifth(reading(current).value().map(need::oriented).orElse(null));
    }

    private NeedFifth fifth(@Nullable BigDecimal value) {
        if (value == null || known.length == 0) {
            return NeedFifth.UNKNOWN;
        }
        // A territory of another level may be less needy than every commune.
        int others = Math.min(needier(value), known.length - 1);
        return FIFTHS.get(FIFTHS.size() * others / known.length);
    }

    /** How many communes are strictly needier. */
    private int needier(BigDecimal value) {
        int low = 0;
        int high = known.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known[middle].compareTo(value) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
