package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No code is forgotten: each that is raised is in a test and in the table of the package page, once. */
class ErrorCodesTest {

    private static final Path PAGE = JavaSources.MAIN.resolve(Path.of("io", "ancrage", "aids", "package-info.java"));
    private static final Pattern RAISED = Pattern.compile("\"(ANC-AID-\\d{3})\"");
    private static final Pattern ROW = Pattern.compile("<tr><td>(ANC-AID-\\d{3})</td>");

    @Test
    void everyCodeIsOnThePackagePageOnceAndInOrder() throws IOException {
        assertThat(found(ROW, Files.readString(PAGE))).containsExactlyElementsOf(raised());
    }

    @Test
    void everyCodeIsInATest() throws IOException {
        String tests = String.join("\n", JavaSources.under(JavaSources.TESTS).values());

        assertThat(raised())
                .allSatisfy(code -> assertThat(tests).containsPattern("(?<![A-Z])" + code.substring(4) + "\\b"));
    }

    @Test
    void everyCodeThatJavadocPromisesIsRaised() throws IOException {
        String main = String.join("\n", JavaSources.under(JavaSources.MAIN).values());

        assertThat(raised()).containsAll(found(Pattern.compile("(ANC-AID-\\d{3})"), main));
    }

    private static TreeSet<String> raised() throws IOException {
        return new TreeSet<>(found(
                RAISED, String.join("\n", JavaSources.under(JavaSources.MAIN).values())));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
