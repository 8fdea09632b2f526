package io.ancrage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No code is forgotten: each that the library raises is in a test and in the table of the package page, once. */
class ErrorCodesTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path PAGE = MAIN.resolve(Path.of("io", "ancrage", "package-info.java"));
    private static final Pattern RAISED = Pattern.compile("\"(ANC-[A-Z]+-\\d{3})\"");
    private static final Pattern ROW = Pattern.compile("<tr><td>(ANC-[A-Z]+-\\d{3})</td>");

    @Test
    void everyCodeIsOnThePackagePageOnceAndInOrder() throws IOException {
        assertThat(found(ROW, Files.readString(PAGE))).containsExactlyElementsOf(raised());
    }

    @Test
    void everyCodeIsInATest() throws IOException {
        String tests = sources(TESTS);

        assertThat(raised()).allSatisfy(code -> {
            String words = code.substring("ANC-".length());
            String number = code.substring(code.length() - 3);
            boolean jsonTable = code.startsWith("ANC-JSON-") && tests.contains("\"" + number + "\"");
            assertThat(tests.contains(code) || tests.contains("\"" + words + "\"") || jsonTable)
                    .as("a test of " + code)
                    .isTrue();
        });
    }

    private static TreeSet<String> raised() throws IOException {
        return new TreeSet<>(found(RAISED, sources(MAIN)));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String sources(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }
}
