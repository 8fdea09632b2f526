package io.ancrage.samples.benchmarks.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures matching and prints one table, the ratio first. Each section runs in a machine of its own, all of its engines in
 * turns in the same one; the engines are held against each other before anything is measured.
 *
 * <pre>{@code
 * java -cp samples/benchmarks/target/benchmarks.jar io.ancrage.samples.benchmarks.matching.MatchTable
 * }</pre>
 */
public final class MatchTable {

    private static final String TOP_TEN = "top10";

    private MatchTable() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        MatchOptions options = MatchOptions.parse(List.of(args));
        Report report = new Report();
        for (int size : options.offers()) {
            if (isAsked(options, TOP_TEN)) {
                section(TOP_TEN + "=" + size, size > 100_000 ? 10 : 4, options, report);
            }
        }
        for (String section : List.of("standing", "all", "ways", "explain", "memory")) {
            if (isAsked(options, section)) {
                section(section, 6, options, report);
            }
        }
        if (isAsked(options, "jmh")) {
            jmh(report);
        }
        System.out.println("\n" + String.join("\n", report.table()));
    }

    private static boolean isAsked(MatchOptions options, String section) {
        return options.only().matcher(section).matches();
    }

    /** The heap is touched before: on some machines the first use of a page costs more than what is measured. */
    private static void section(String name, int gigabytes, MatchOptions options, Report report)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xms" + gigabytes + "g", "-Xmx" + gigabytes + "g", "-XX:+AlwaysPreTouch"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Section.class.getName(), name));
        command.addAll(options.arguments());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (Report.isRow(line)) {
                    report.take(line);
                }
                System.out.println(line);
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("section " + name + " failed");
        }
    }

    private static void jmh(Report report) throws RunnerException {
        for (RunResult result :
                new Runner(new OptionsBuilder().include("\\.BuildBenchmark\\.").build()).run()) {
            report.alone(
                    "`" + result.getPrimaryResult().getLabel() + "`, 100,000 offers",
                    Report.time(result.getPrimaryResult().getStatistics().getMin()),
                    "the quickest of five rounds");
        }
    }

    /** One section, in a machine of its own. */
    static final class Section {

        private Section() {}

        public static void main(String[] args) {
            int status = 1;
            try {
                run(List.of(args));
                status = 0;
            } catch (RuntimeException | Error e) {
                e.printStackTrace();
            } finally {
                // A peer's own threads would keep a machine alive that has failed.
                System.exit(status);
            }
        }

        private static void run(List<String> all) {
            MatchOptions options = MatchOptions.parse(all.subList(1, all.size()));
            Report report = new Report();
            String name = all.get(0);
            if (name.startsWith(TOP_TEN)) {
                new TopTenSection(Integer.parseInt(name.substring(TOP_TEN.length() + 1)), options, report).run();
            } else if (name.equals("standing")) {
                new StandingSection(options, report).run();
            } else if (name.equals("all")) {
                new AllSection(options, report).run();
            } else if (name.equals("ways")) {
                new WaysSection(options, report).run();
            } else if (name.equals("explain")) {
                new ExplainSection(options, report).run();
            } else {
                new MemorySection(options, report).run();
            }
        }
    }
}
