package io.ancrage.samples.quickstart;

import io.ancrage.Source;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TravelMode;
import io.ancrage.place.TravelTimes;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A host's own minutes between communes. What the table does not have, nobody knows: no speed is assumed. Immutable and
 * thread-safe.
 *
 * <pre>
 * from,to,by,minutes
 * 23096,23193,CAR,8
 * </pre>
 */
public final class TravelTable implements TravelTimes {

    private final Map<Way, Integer> minutes;
    private final Source source;

    /** Two points, in any order, and how someone travels between them. */
    private record Way(Set<GeoPoint> ends, TravelMode mode) {}

    private TravelTable(Map<Way, Integer> minutes, Source source) {
        this.minutes = Map.copyOf(minutes);
        this.source = source;
    }

    /**
     * Reads a table.
     *
     * @param table CSV with a header: two codes of communes, a {@link TravelMode}, whole minutes; of two lines for one
     *     way, there and back, the longer counts
     * @param places the territories, whose points the library will ask for
     * @param source where the minutes come from, as explanations tell it
     * @return the table
     * @throws IOException if it cannot be read
     */
    public static TravelTable read(Reader table, Territories places, Source source) throws IOException {
        Map<Way, Integer> minutes = new HashMap<>();
        List<String> lines = new BufferedReader(table).lines().skip(1).toList();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            Way way = new Way(
                    ends(point(places, cells[0]), point(places, cells[1])), TravelMode.valueOf(cells[2].strip()));
            minutes.merge(way, Integer.valueOf(cells[3].strip()), Math::max);
        }
        return new TravelTable(minutes, source);
    }

    private static GeoPoint point(Territories places, String code) {
        Territory territory = places.require(code);
        return places.location(territory.code())
                .orElseThrow(() -> new IllegalArgumentException("the point of " + territory.name() + " is not known"));
    }

    private static Set<GeoPoint> ends(GeoPoint one, GeoPoint other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    @Override
    public OptionalInt between(GeoPoint one, GeoPoint other, TravelMode mode) {
        Integer known = minutes.get(new Way(ends(one, other), mode));
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    @Override
    public Source source() {
        return source;
    }
}
