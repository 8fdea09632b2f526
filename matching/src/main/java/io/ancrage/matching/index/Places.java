package io.ancrage.matching.index;

import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places that an offer may be in. Immutable. */
final class Places {

    /** The number of the territory that it belongs to. */
    final int group;
    /** The communes, ascending; a territory without communes stands for itself. */
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
        this.rows = codes.stream()
                .mapToInt(code -> code.level() == TerritoryLevel.COMMUNE ? snapshot.communeRow(code) : -1)
                .toArray();
        boolean unplaced = Arrays.stream(rows).anyMatch(row -> row < 0);
        this.first = unplaced ? -1 : Arrays.stream(rows).min().orElse(0);
        this.last = unplaced ? Integer.MAX_VALUE : Arrays.stream(rows).max().orElse(Integer.MAX_VALUE);
        this.areCommunes = !unplaced;
        this.areNeighbours = areCommunes && last - first + 1 == rows.length;
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
