package io.ancrage.criterion;

import io.ancrage.place.Area;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The territory lies in an area. It reads the three facts declared here; a circle is unknown without coordinates.
 *
 * @param area the area
 */
public record Inside(Area area) implements Criterion {

    /** The codes of the territory itself and of all territories that contain it, as {@code TerritoryCode} texts. */
    public static final Fact<CodeSet> WITHIN = Fact.codes(
                    "territory.within", CodeSystem.builder("territory", "").build())
            .labelled("territoires englobants", "containing territories");

    /** Degrees north, WGS 84. */
    public static final Fact<BigDecimal> LATITUDE =
            Fact.number("territory.latitude", "degree").labelled("latitude", "latitude");

    /** Degrees east, WGS 84. */
    public static final Fact<BigDecimal> LONGITUDE =
            Fact.number("territory.longitude", "degree").labelled("longitude", "longitude");

    public Inside {
        Objects.requireNonNull(area, "area");
    }
}
