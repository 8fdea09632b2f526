package io.ancrage.samples.databuilder;

import io.ancrage.place.GeoPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Great-circle distances as cells. */
final class Distances {

    private Distances() {}

    /** Kilometres to the nearest target with two decimals; unknown for an asker without coordinates. */
    static Optional<Cell> cell(Municipality asker, NearestPoint targets, Origin origin) {
        OptionalDouble kilometres = asker.point().map(targets::kilometresFrom).orElse(OptionalDouble.empty());
        return kilometres.isPresent() ? Optional.of(origin.says(decimals(kilometres.getAsDouble()))) : Optional.empty();
    }

    /**
     * The distances of {@code askers} to the nearest municipality of {@code targets}: 0 where the asker has one itself,
     * unknown where nobody knows whether it has.
     *
     * @param counts how many each asker has, in their order
     */
    static List<Optional<Cell>> toMunicipalities(
            List<Municipality> askers, List<Optional<Cell>> counts, NearestPoint targets, Origin origin) {
        List<Optional<Cell>> cells = new ArrayList<>();
        for (int i = 0; i < askers.size(); i++) {
            Municipality asker = askers.get(i);
            if (counts.get(i).isEmpty() || asker.point().isEmpty()) {
                cells.add(Optional.empty());
            } else if (hasOne(counts.get(i))) {
                cells.add(Optional.of(origin.says("0")));
            } else {
                cells.add(cell(asker, targets, origin));
            }
        }
        return cells;
    }

    /** The points of those that have at least one. */
    static List<GeoPoint> pointsWithOne(List<Municipality> municipalities, List<Optional<Cell>> counts) {
        List<GeoPoint> points = new ArrayList<>();
        for (int i = 0; i < municipalities.size(); i++) {
            if (hasOne(counts.get(i))) {
                municipalities.get(i).point().ifPresent(points::add);
            }
        }
        return points;
    }

    /** Two decimals, half up, without trailing zeros. */
    static String decimals(double kilometres) {
        return new BigDecimal(kilometres)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static boolean hasOne(Optional<Cell> count) {
        return count.isPresent() && Integer.parseInt(count.get().value()) > 0;
    }
}
