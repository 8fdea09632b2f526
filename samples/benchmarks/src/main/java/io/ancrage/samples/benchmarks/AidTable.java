package io.ancrage.samples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of the aids and prints one table, the ratio first. Each figure is that of the quickest round: other
 * programs on the machine make rounds slower, never quicker.
 *
 * <pre>{@code
 * java -cp samples/benchmarks/target/benchmarks.jar io.ancrage.samples.benchmarks.AidTable
 * }</pre>
 */
public final class AidTable {

    private static final int COMMUNES = 34_969;

    private AidTable() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Map<String, Double> scores = new TreeMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .include("\\.Aid(Catalog)?Benchmark\\.")
                        .build())
                .run()) {
            String name = result.getPrimaryResult().getLabel();
            String of = result.getParams().getParam("of");
            scores.put(
                    of == null ? name : name + " " + of,
                    result.getPrimaryResult().getStatistics().getMin());
        }
        System.out.println("\n" + String.join("\n", lines(scores)));
    }

    static List<String> lines(Map<String, Double> scores) {
        List<String> lines = new ArrayList<>();
        lines.add("| ratio | what | time | beside | time |");
        lines.add("| ---: | --- | ---: | --- | ---: |");
        add(lines, scores, "oursAnswerOnly", "handWritten", 1, "ns");
        add(lines, scores, "oursAnswerOnly", "drools", 1, "ns");
        add(lines, scores, "oursAnswerOnly", "plainTreeWalk", 1, "ns");
        add(lines, scores, "oursAnswerOnlyAgain", "handWritten", 1, "ns");
        add(lines, scores, "oursWithExplanation", "plainTreeWalk", 1, "ns");
        add(lines, scores, "load", "parsedOnly", 1, "ms");
        double some = COMMUNES / (double) AidCatalogBenchmark.SOME_COMMUNES;
        add(lines, scores, "sweep", "placeByPlace", some, "ms");
        add(lines, scores, "sweepOfNewPlaces", "placeByPlace", some, "ms");
        add(lines, scores, "bestPlan synthetic20", "tryAllOf20", 1, "ms");
        scores.forEach((name, score) -> {
            if (name.startsWith("bestPlan") || name.equals("ifAllGranted") || name.equals("assess")) {
                lines.add(String.format(Locale.ROOT, "| | `%s` | %.3g ms | | |", name, score));
            }
        });
        return lines;
    }

    private static void add(
            List<String> lines, Map<String, Double> scores, String what, String beside, double scale, String unit) {
        Double one = scores.get(what);
        Double other = scores.get(beside);
        if (one != null && other != null) {
            double scaled = other * scale;
            double ratio = scaled / one;
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | `%s` | %.3g %s | `%s`%s | %.3g %s |",
                    ratio >= 1
                            ? String.format(Locale.ROOT, "%.3g times faster", ratio)
                            : String.format(Locale.ROOT, "%.3g times slower", 1 / ratio),
                    what,
                    one,
                    unit,
                    beside,
                    scale == 1 ? "" : ", for all communes",
                    scaled,
                    unit));
        }
    }
}
