package io.ancrage.samples.benchmarks.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of a table, the ratio first. They pass from one process to another as text. */
final class Report {

    private static final String MARK = "@row";

    private final List<String> rows = new ArrayList<>();

    /** One time beside another, in microseconds. */
    void beside(String what, double time, String beside, double other, String note) {
        double ratio = other / time;
        String first = ratio >= 1
                ? String.format(Locale.ROOT, "%.3g times faster", ratio)
                : String.format(Locale.ROOT, "%.3g times slower", 1 / ratio);
        row(first, what, time(time), beside, time(other), note);
    }

    void alone(String what, String figure, String note) {
        row("", what, figure, "", "", note);
    }

    private void row(String... cells) {
        String row = "| " + String.join(" | ", cells) + " |";
        rows.add(row);
        System.out.println(MARK + row);
        System.out.flush();
    }

    static boolean isRow(String line) {
        return line.startsWith(MARK);
    }

    void take(String line) {
        rows.add(line.substring(MARK.length()));
    }

    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("| ratio | what | time | beside | time | of |");
        lines.add("| ---: | --- | ---: | --- | ---: | --- |");
        lines.addAll(rows);
        return lines;
    }

    static String time(double microseconds) {
        if (microseconds >= 1e6) {
            return figure(microseconds / 1e6) + " s";
        }
        return microseconds >= 1e3 ? figure(microseconds / 1e3) + " ms" : figure(microseconds) + " us";
    }

    static String figure(double number) {
        return number >= 100 ? String.format(Locale.ROOT, "%,.0f", number) : String.format(Locale.ROOT, "%.3g", number);
    }
}
