package io.ancrage.matching.index;

import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Inside;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.place.Area;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Areas by what may lie in them: a place finds those that are territories by the codes of its own territories, and circles by
 * latitude, without a look at the others. Immutable and thread-safe.
 */
final class AreaIndex {

    /** Kilometres of a degree of latitude, a little less than true so that nothing near is passed over. */
    private static final double LEAST_KM_PER_DEGREE = 110;

    private static final int[] NONE = {};

    private final int count;
    private final Map<String, int[]> byCode = new HashMap<>();
    private final int[] circles;
    private final double[] south;
    private final double[] north;
    /** What is neither of territories nor a circle: always possible. */
    private final BitSet others = new BitSet();

    /** An index of the areas that are required, by their places in the list; null where none is. */
    AreaIndex(List<@Nullable Requirement> areas) {
        this.count = areas.size();
        Map<String, List<Integer>> having = new HashMap<>();
        List<Integer> round = new ArrayList<>();
        List<Area.Circle> shapes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Requirement required = areas.get(i);
            if (required != null && required.criterion instanceof Inside inside) {
                if (inside.area() instanceof Area.Circle circle) {
                    round.add(i);
                    shapes.add(circle);
                    continue;
                }
                List<String> codes = new ArrayList<>();
                if (areTerritories(inside.area(), codes)) {
                    for (String code : codes) {
                        having.computeIfAbsent(code, added -> new ArrayList<>()).add(i);
                    }
                    continue;
                }
            }
            others.set(i);
        }
        having.forEach((code, found) ->
                byCode.put(code, found.stream().mapToInt(Integer::intValue).toArray()));
        this.circles = round.stream().mapToInt(Integer::intValue).toArray();
        this.south = shapes.stream()
                .mapToDouble(circle -> circle.centre().latitude() - circle.kilometres() / LEAST_KM_PER_DEGREE)
                .toArray();
        this.north = shapes.stream()
                .mapToDouble(circle -> circle.centre().latitude() + circle.kilometres() / LEAST_KM_PER_DEGREE)
                .toArray();
    }

    private static boolean areTerritories(Area area, List<String> codes) {
        if (area instanceof Area.In in) {
            codes.add(in.territory().toString());
            return true;
        }
        return area instanceof Area.Union union && union.areas().stream().allMatch(part -> areTerritories(part, codes));
    }

    /**
     * What an index tells without a look at an area.
     *
     * @param possible the areas that one of the places may lie in; the others surely contain none of them
     * @param sure some of those that surely contain the one place; of several places none is told
     */
    record Found(BitSet possible, BitSet sure) {}

    /** The areas of some places. */
    Found find(List<FactSheet> places) {
        BitSet possible = (BitSet) others.clone();
        BitSet byTheirCodes = new BitSet();
        for (FactSheet place : places) {
            if (!(place.read(Inside.WITHIN) instanceof Known<CodeSet> within
                    && within.known().complete())) {
                possible.set(0, count);
                return new Found(possible, new BitSet());
            }
            for (String code : within.known().codes()) {
                for (int area : byCode.getOrDefault(code, NONE)) {
                    byTheirCodes.set(area);
                }
            }
            boolean isPlaced = place.read(Inside.LATITUDE) instanceof Known<BigDecimal>;
            double latitude = place.read(Inside.LATITUDE) instanceof Known<BigDecimal> known
                    ? known.known().doubleValue()
                    : Double.NaN;
            for (int i = 0; i < circles.length; i++) {
                if (!isPlaced || south[i] <= latitude && latitude <= north[i]) {
                    possible.set(circles[i]);
                }
            }
        }
        possible.or(byTheirCodes);
        return new Found(possible, places.size() == 1 ? byTheirCodes : new BitSet());
    }
}
