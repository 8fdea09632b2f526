package io.ancrage.place;

import io.ancrage.AncrageException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where someone searches (zone de recherche). Kept apart from zonings, which are facts of territories. Immutable.
 *
 * <p>"All France" is {@link Everywhere}, overseas included; {@link Metropolitan} is the European part with Corsica.
 */
public sealed interface Area {

    /** Everywhere, overseas included. */
    record Everywhere() implements Area {}

    /** Metropolitan France: the 13 régions of Europe, Corsica included. */
    record Metropolitan() implements Area {}

    /** Overseas France: the five overseas régions and all overseas collectivities. */
    record Overseas() implements Area {}

    /**
     * One territory and all that lies in it: a commune, an EPCI, a département, a région, a basin.
     *
     * @param territory its code
     */
    record In(TerritoryCode territory) implements Area {
        public In {
            Objects.requireNonNull(territory, "territory");
        }
    }

    /**
     * All places whose point is within a great-circle distance, the edge included.
     *
     * @param centre the centre
     * @param kilometres the radius, above 0 and at most 20,100 (half the earth's girth)
     */
    record Circle(GeoPoint centre, double kilometres) implements Area {
        public Circle {
            Objects.requireNonNull(centre, "centre");
            if (!(kilometres > 0 && kilometres <= 20_100)) {
                throw new AncrageException(
                        "ANC-GEO-002",
                        kilometres + " km n'est pas un rayon ; attendu : plus de 0 et au plus 20 100",
                        kilometres + " km is not a radius; expected more than 0 and at most 20,100");
            }
        }
    }

    /**
     * Wherever at least one of several areas lies.
     *
     * @param areas the areas; an empty list is nowhere
     */
    record Union(List<Area> areas) implements Area {
        public Union {
            areas = List.copyOf(areas);
        }
    }

    /**
     * An area without another.
     *
     * @param area what is searched
     * @param without what is left out of it
     */
    record Except(Area area, Area without) implements Area {
        public Except {
            Objects.requireNonNull(area, "area");
            Objects.requireNonNull(without, "without");
        }
    }

    /**
     * Reads an area: {@code everywhere}, {@code metropolitan}, {@code overseas}, or the code of a territory.
     *
     * @param text such as {@code metropolitan} or {@code DEP-23}; a bare code means a commune
     * @return the area
     * @throws AncrageException with code ANC-GEO-003, if it is neither a word nor a code
     */
    static Area parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "everywhere" -> everywhere();
            case "metropolitan" -> metropolitan();
            case "overseas" -> overseas();
            default -> {
                if (text.chars().noneMatch(Character::isDigit)) {
                    throw new AncrageException(
                            "ANC-GEO-003",
                            "« " + text + " » n'est pas une zone ; attendu : everywhere, metropolitan, overseas, ou un"
                                    + " code comme DEP-23",
                            "\"" + text + "\" is not an area; expected everywhere, metropolitan, overseas, or a code"
                                    + " such as DEP-23");
                }
                yield in(text);
            }
        };
    }

    /**
     * Everywhere, overseas included.
     *
     * @return the area
     */
    static Area everywhere() {
        return new Everywhere();
    }

    /**
     * Metropolitan France, Corsica included.
     *
     * @return the area
     */
    static Area metropolitan() {
        return new Metropolitan();
    }

    /**
     * Overseas France.
     *
     * @return the area
     */
    static Area overseas() {
        return new Overseas();
    }

    /**
     * One territory and all that lies in it.
     *
     * @param code its code, such as {@code DEP-23}; a bare code means a commune
     * @return the area
     */
    static Area in(String code) {
        return new In(TerritoryCode.parse(code));
    }

    /**
     * All places around a point.
     *
     * @param centre the centre
     * @param kilometres the great-circle radius
     * @return the area
     */
    static Area around(GeoPoint centre, double kilometres) {
        return new Circle(centre, kilometres);
    }

    /**
     * Wherever at least one of several areas lies.
     *
     * @param areas the areas
     * @return their union
     */
    static Area anyOf(Area... areas) {
        return new Union(List.of(areas));
    }

    /**
     * This area without another.
     *
     * @param other what is left out
     * @return the rest
     */
    default Area except(Area other) {
        return new Except(this, other);
    }
}
