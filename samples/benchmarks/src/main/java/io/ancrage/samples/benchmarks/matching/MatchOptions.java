package io.ancrage.samples.benchmarks.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the table is asked to measure.
 *
 * @param offers the sizes of the worlds
 * @param queries how many queries of each mix
 * @param seconds about how long each engine is measured for each mix
 * @param only the sections
 */
record MatchOptions(List<Integer> offers, int queries, double seconds, Pattern only) {

    static MatchOptions parse(List<String> arguments) {
        MatchOptions options = new MatchOptions(List.of(10_000, 100_000, 1_000_000), 1_000, 8, Pattern.compile(".*"));
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            String value = arguments.get(i + 1);
            options = switch (arguments.get(i)) {
                case "--offers" ->
                    new MatchOptions(
                            Arrays.stream(value.split(","))
                                    .map(Integer::valueOf)
                                    .toList(),
                            options.queries,
                            options.seconds,
                            options.only);
                case "--queries" ->
                    new MatchOptions(options.offers, Integer.parseInt(value), options.seconds, options.only);
                case "--seconds" ->
                    new MatchOptions(options.offers, options.queries, Double.parseDouble(value), options.only);
                case "--only" ->
                    new MatchOptions(options.offers, options.queries, options.seconds, Pattern.compile(value));
                default -> throw wrong();
            };
        }
        if (arguments.size() % 2 != 0) {
            throw wrong();
        }
        return options;
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException("options: --offers 10000,100000 --queries 1000 --seconds 8"
                + " --only top10|standing|all|ways|explain|memory|jmh");
    }

    /** The largest world that is asked for. */
    int most() {
        return offers.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    List<String> arguments() {
        return new ArrayList<>(List.of(
                "--offers",
                String.join(",", offers.stream().map(String::valueOf).toList()),
                "--queries",
                String.valueOf(queries),
                "--seconds",
                String.valueOf(seconds)));
    }
}
