package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.territory.Territories;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private static final Supplier<Territories> NOT_NEEDED = () -> {
        throw new IllegalStateException("France is loaded");
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "territory",
                "territories",
                "match",
                "explain",
                "relax",
                "watch",
                "import",
                "validate",
                "facts",
                "schema",
                "levers",
                "levers show",
                "aids",
                "aids show",
                "aids assess",
                "aids plan",
                "aids ask",
                "aids sweep",
                "aids lint",
                "aids check",
                "journey"
            })
    void everyCommandTeachesInBothLanguages(String command) {
        Cli.Run english = Cli.run(NOT_NEEDED, new byte[0], (command + " --help").split(" "));
        assertThat(english.exit()).isZero();
        assertThat(english.out())
                .contains("Usage: ancrage " + command, "Options:", "Exit codes:", "Examples:\n  ancrage " + command);

        Cli.Run french = Cli.run(NOT_NEEDED, new byte[0], (command + " --help --lang fr").split(" "));
        assertThat(french.exit()).isZero();
        assertThat(french.out())
                .contains("Usage : ancrage " + command, "Options :", "Codes de retour :", "Exemples :\n  ancrage ");
    }

    @Test
    void theMainHelpListsTheCommands() {
        assertThat(Cli.run(NOT_NEEDED, new byte[0], "--lang", "fr", "--help").out())
                .contains("territoire, avec sources et millésimes", "Usage : ancrage", "COMMANDE");
        assertThat(Cli.run(NOT_NEEDED, new byte[0], "--help").out())
                .contains("Default: en", "territories  Counts and lists");
    }

    @Test
    void theVersionIsTold() {
        Cli.Run run = Cli.run(NOT_NEEDED, new byte[0], "--version");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("ancrage ");
    }

    @Test
    void bothLanguagesHaveTheSameHelp() throws IOException {
        assertThat(words("fr").keySet()).isEqualTo(words("en").keySet());
    }

    @Test
    void theMachinesLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(Cli.run("--help").out()).contains("Usage: ancrage");
            assertThat(Cli.run("territory", "23096").out()).contains("12,955 inhabitants");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void globalOptionsMayStandBeforeTheCommand() {
        assertThat(Cli.run("--json", "--lang", "fr", "facts").out())
                .startsWith("{")
                .contains("âge en années");
    }

    @Test
    void aMistakeOfTheProgramIsNoBadInput() {
        Cli.Run run = Cli.run(NOT_NEEDED, new byte[0], "facts");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("please report it").doesNotContain("\tat ");
    }

    private static Properties words(String language) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                        AncrageCommand.class.getResourceAsStream("help_" + language + ".properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        }
    }
}
