package io.ancrage.territory;

import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A territory of a directory: its code and name, what it lies in, its postal codes. What else is known of it is on its
 * {@linkplain Territories#sheet sheet}. Immutable.
 *
 * @param code its code
 * @param name its name, not blank
 * @param parents all territories that contain it, not only the next ones, in the order of the list: for a commune of
 *     mainland France its EPCI, its département and its région. An EPCI may straddle départements and régions: it has
 *     them all
 * @param postalCodes the postal codes of a commune or arrondissement, ascending; empty for others
 */
public record Territory(TerritoryCode code, String name, List<TerritoryCode> parents, List<String> postalCodes) {

    public Territory {
        Objects.requireNonNull(code, "code");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a territory has a name: " + code);
        }
        parents = List.copyOf(parents);
        postalCodes = List.copyOf(postalCodes);
    }

    /**
     * A territory without postal codes.
     *
     * @param code its code, such as {@code BAS-cpts-42}; a bare code means a commune
     * @param name its name
     * @param parents the codes of all territories that contain it
     * @return the territory
     */
    public static Territory of(String code, String name, String... parents) {
        return new Territory(
                TerritoryCode.parse(code),
                name,
                Stream.of(parents).map(TerritoryCode::parse).toList(),
                List.of());
    }

    /**
     * Its level.
     *
     * @return the level of its code
     */
    public TerritoryLevel level() {
        return code.level();
    }
}
