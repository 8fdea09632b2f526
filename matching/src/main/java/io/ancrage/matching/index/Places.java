package io.ancrage.matching.index;

import io.ancrage.fact.FactSheet;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The places that an offer may be in. Immutable and thread-safe. */
public final class Places {

    /** The number of the territory that it belongs to. */
    final int group;
    /** See {@link #codes()}. */
    final List<TerritoryCode> codes;
    /** The rows of the communes; -1 for what is none. */
    final int[] rows;
    /** The first and the last of the rows; as wide as can be where one of the places is no commune. */
    final int first;

    final int last;
    /** Whether each of them is a commune, whose facts stand in the table of communes. */
    final boolean areCommunes;
    /** Whether these are all rows from the first to the last, as the communes of a département are. */
    final boolean areNeighbours;

    Places(Snapshot snapshot, int group, List<TerritoryCode> codes) {
        this.group = group;
        this.codes = codes;
        this.rows = new int[codes.size()];
        int least = Integer.MAX_VALUE;
        int most = -1;
        for (int i = 0; i < rows.length; i++) {
            TerritoryCode code = codes.get(i);
            rows[i] = code.level() == TerritoryLevel.COMMUNE ? snapshot.communeRow(code) : -1;
            least = Math.min(least, rows[i]);
            most = Math.max(most, rows[i]);
        }
        this.areCommunes = least >= 0;
        this.first = least;
        this.last = areCommunes ? most : Integer.MAX_VALUE;
        this.areNeighbours = areCommunes && last - first + 1 == rows.length;
    }

    /** One commune. */
    Places(int row, TerritoryCode commune) {
        this.group = row;
        this.codes = List.of(commune);
        this.rows = new int[] {row};
        this.areCommunes = true;
        this.first = row;
        this.last = row;
        this.areNeighbours = true;
    }

    /**
     * Their codes.
     *
     * @return the communes, ascending; a territory without communes stands for itself
     */
    public List<TerritoryCode> codes() {
        return codes;
    }

    /** What is known of each of the places, under what is known of what is there. */
    List<FactSheet> under(FactSheet known, Snapshot snapshot) {
        return sheets(snapshot).stream().map(known::over).toList();
    }

    /** What is known of one of the places. */
    FactSheet sheet(int place, Snapshot snapshot) {
        return rows[place] >= 0
                ? snapshot.communes().row(rows[place])
                : snapshot.territories().sheet(codes.get(place));
    }

    /** What is known of each of them. */
    List<FactSheet> sheets(Snapshot snapshot) {
        return IntStream.range(0, rows.length)
                .mapToObj(place -> sheet(place, snapshot))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Places places && group == places.group && codes.equals(places.codes);
    }

    @Override
    public int hashCode() {
        return 31 * group + codes.hashCode();
    }
}
