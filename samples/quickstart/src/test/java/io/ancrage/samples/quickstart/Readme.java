package io.ancrage.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The README of the project, as its readers see it. */
final class Readme {

    private static final Path README = Path.of("..", "..", "README.md");

    private Readme() {}

    /** What a source shows on the page, between {@code // README: name} and {@code // README: end}. */
    static String shown(Path source, String name) throws IOException {
        String text = Files.readString(source);
        String begin = "// README: " + name + "\n";
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf("// README: end", from))
                .lines()
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .collect(Collectors.joining("\n"))
                .strip()
                .replaceAll("(?<![\\w.])out\\.println", "System.out.println");
    }

    /** Where a program of this sample is. */
    static Path program(String name) {
        return Path.of("src", "main", "java", "io", "ancrage", "samples", "quickstart", name + ".java");
    }

    /** Compares a block of the page, whose {@code ...} lines leave something out, with what is printed. */
    static void assertShows(String block, String printed) {
        int from = 0;
        for (String part : block.split("(?m)^\\.\\.\\.$")) {
            int at = printed.indexOf(part.strip(), from);
            assertThat(at).as(part).isNotNegative();
            from = at + part.strip().length();
        }
        assertThat(block.strip().endsWith("...") || printed.substring(from).isBlank())
                .as("after the last line shown: " + printed.substring(from))
                .isTrue();
    }

    /** The blocks of a language, in order. */
    static List<String> blocks(String language) throws IOException {
        String[] parts = Files.readString(README).split("```", -1);
        return Arrays.stream(parts)
                .filter(part -> part.startsWith(language + "\n"))
                .map(part -> part.substring(language.length() + 1).strip())
                .toList();
    }
}
