package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The files of the folder examples can be used, and name nobody. */
class ExamplesTest {

    private static final Pattern MAIL = Pattern.compile("[\\w.]+@[\\w.]+");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ]{8,}\\d");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileCanBeUsed(Path file) {
        String name = file.toString();
        if (name.endsWith(".csv")) {
            assertThat(Cli.run("import", name).exit()).isEqualTo(1);
            return;
        }
        if (name.contains("situation-")) {
            assertThat(Cli.run("aids", "assess", "--situation", name).exit()).isZero();
            return;
        }
        if (name.endsWith("-scheme.json")) {
            assertThat(Cli.run("aids", "lint", name, "--date", "2026-11-21").exit())
                    .isEqualTo(name.contains("broken") ? 1 : 0);
            assertThat(Cli.text(name)).contains("exemple inventé", "invented example");
            return;
        }
        JsonNode document = JsonDocument.tree(Cli.text(name));
        if (!document.isArray()) {
            assertThat(Cli.run("validate", name, "--date", "2026-11-21").exit()).isZero();
            return;
        }
        for (JsonNode item : document) {
            Cli.Run run = Cli.piped(item.toString(), "validate", "-", "--date", "2026-11-21", "--json");
            assertThat(run.json().get("valid").asBoolean()).as(run.out()).isTrue();
            // An offer that was found elsewhere waits for somebody to answer for it.
            assertThat(run.exit() == 0 || item.get("id").asString().equals("sisteron-succession"))
                    .as(run.out())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void peopleAreInvented(Path file) {
        String text = Cli.text(file.toString());

        assertThat(MAIL.matcher(text).results().map(mail -> mail.group()))
                .allMatch(mail -> mail.endsWith("@example.org"));
        assertThat(PHONE.matcher(text).results().map(phone -> phone.group()).filter(phone -> phone.contains(" ")))
                .allMatch(phone -> phone.startsWith("01 99 00 "));
        assertThat(text).doesNotContain("siren", "siret", "finess");
    }

    @Test
    void theFileOfMistakesHasSome() {
        assertThat(Cli.run("import", "examples/offers-with-mistakes.csv", "--json")
                        .json()
                        .at("/counts/refused")
                        .asInt())
                .isEqualTo(4);
    }
}
