package io.ancrage.samples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The README of the project, as its readers see it. */
final class Readme {

    private static final Path README = Path.of("..", "..", "README.md");

    private Readme() {}

    /** The blocks of a language, in order. */
    static List<String> blocks(String language) throws IOException {
        String[] parts = Files.readString(README).split("```", -1);
        return Arrays.stream(parts)
                .filter(part -> part.startsWith(language + "\n"))
                .map(part -> part.substring(language.length() + 1).strip())
                .toList();
    }
}
