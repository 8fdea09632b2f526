package io.ancrage.aids;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java files of the module as text. */
final class JavaSources {

    static final Path MAIN = Path.of("src", "main", "java");
    static final Path TESTS = Path.of("src", "test", "java");

    /** Comments, text blocks, strings and characters; what is looked for stands in none of them or in just one. */
    private static final Pattern TOKEN = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\\\n]|\\\\.)+'",
            Pattern.DOTALL);

    private JavaSources() {}

    /** The files below a folder, by path. */
    static Map<Path, String> under(Path folder) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(one -> one.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                files.put(file, Files.readString(file));
            }
        }
        return files;
    }

    /** The string literals and text blocks of a Java text, in order, without those in comments. */
    static List<String> literals(String java) {
        List<String> literals = new ArrayList<>();
        Matcher token = TOKEN.matcher(java);
        while (token.find()) {
            if (token.group(1) != null) {
                literals.add(token.group(1));
            } else if (token.group(2) != null) {
                literals.add(token.group(2));
            }
        }
        return literals;
    }
}
