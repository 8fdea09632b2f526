package io.ancrage.samples.databuilder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One fact of every territory of a folder, in the order of its index. Immutable.
 *
 * @param fact the id of the fact, such as {@code territory.count.COLLEGE}
 * @param kind what its cells hold
 * @param cells one per territory; an empty one is unknown
 */
record FactColumn(String fact, FactKind kind, List<Optional<Cell>> cells) {

    FactColumn {
        cells = List.copyOf(cells);
    }

    /** Reads the fact off each of the things that the rows of the folder are made from. */
    static <T> FactColumn of(String fact, FactKind kind, List<T> things, Function<T, Optional<Cell>> reading) {
        return new FactColumn(fact, kind, things.stream().map(reading).toList());
    }

    String fileName() {
        return fact + ".txt";
    }

    /** The origins of the cells. The most frequent is first, because cells do not name that one. */
    List<Origin> origins() {
        Map<Origin, Long> frequencies = cells.stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Cell::origin, Collectors.counting()));
        return frequencies.entrySet().stream()
                .sorted(Map.Entry.<Origin, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One line per cell: the value, then {@code @} and the number of its origin unless that is the first. */
    List<String> lines() {
        List<Origin> origins = origins();
        return cells.stream()
                .map(cell -> cell.map(known -> line(known, origins)).orElse(""))
                .toList();
    }

    private static String line(Cell cell, List<Origin> origins) {
        int number = origins.indexOf(cell.origin());
        return number == 0 ? cell.value() : cell.value() + "@" + number;
    }
}
