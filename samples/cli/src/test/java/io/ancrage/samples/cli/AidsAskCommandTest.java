package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AidsAskCommandTest {

    private static final String GP = "examples/situation-gp.json";

    private static Cli.Run ask(String answers, String... args) {
        return Cli.piped(answers, Args.of("aids ask", args));
    }

    @Test
    void aPipeThatEndsEarlyEndsInAReport() {
        Cli.Run nothing = ask("", "--situation", GP);
        assertThat(nothing.exit()).isZero();
        assertThat(nothing.err()).isEmpty();
        assertThat(nothing.out())
                .startsWith("Answer, or: ? don't know, an empty line to skip, q to stop.\n\n1. ")
                .contains("\nAs of 2026-11-21: potentially eligible 1, ")
                .doesNotContain("\n2. ");

        // The last line has no line break, and counts.
        assertThat(ask("yes", "--situation", GP).out())
                .contains("\n2. ", "\nAs of 2026-11-21: potentially eligible 2, ");
    }

    @Test
    void aBadAnswerIsAskedAgainWithWhatWouldBeRight() {
        assertThat(ask("perhaps\nyes\nq\n", "--situation", GP).out())
                .contains("\n1. agreement with the authority signed (ask the person; 1 scheme hangs on it)\n"
                        + "   yes or no\n"
                        + "   ANC-CLI-002 agreement with the authority signed: \"perhaps\" does not do; expected yes or no\n"
                        + "\n2. ");
        assertThat(ask("peut-être\noui\nq\n", "--situation", GP, "--lang", "fr").out())
                .contains("« peut-être » ne convient pas ; attendu : oui ou non\n\n2. ");
    }

    @Test
    void unknownAndSkippedAreNotAskedAgainAndStopStops() {
        String out = ask("?\n\nq\n", "--situation", GP).out();

        List<String> asked =
                out.lines().filter(line -> line.matches("\\d+\\. .*")).toList();
        assertThat(asked).hasSize(3).doesNotHaveDuplicates();
        assertThat(out).contains("As of 2026-11-21: potentially eligible 1, ");
    }

    @Test
    void allAnswersToUnknownEndByThemselves() {
        Cli.Run run = ask("?\n".repeat(500), "--place", "23096", "--date", "2026-11-21");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\nAs of 2026-11-21: ");
    }

    @Test
    void pastAidsAreNoneOrOneALine(@TempDir Path folder) throws IOException {
        Path untold = folder.resolve("untold.json");
        Files.writeString(untold, Cli.text(GP).replace(",\n  \"history\": []", ""));

        assertThat(ask("none\nq\n", "--situation", untold.toString()).out())
                .contains("1. aids received before or contracts running")
                .contains("   none, or one aid a line, then an empty line: SCHEME signed|granted|terminated YYYY-MM-DD")
                .contains("\n2. ")
                .contains("As of 2026-11-21: potentially eligible 1, ");

        Cli.Run told = ask(
                "caimm signed 2023-01-15\ncaim signé 2023-13-15\ncaim signed 2023-01-15 50000\n\nq\n",
                "--situation",
                untold.toString(),
                "--json");
        assertThat(told.err())
                .contains("ANC-AID-016 no scheme \"caimm\"; the nearest is caim")
                .contains("\"caim signé 2023-13-15\" does not do; expected SCHEME signed");
        assertThat(held(told)).isEqualTo("HELD");
        assertThat(told.out()).startsWith("{");

        // The input ends before the empty line: what was told counts.
        assertThat(held(ask("caim signé 2023-01-15", "--situation", untold.toString(), "--json")))
                .isEqualTo("HELD");
    }

    private static String held(Cli.Run run) {
        return run.json()
                .get("verdicts")
                .valueStream()
                .filter(verdict -> verdict.get("scheme").asString().equals("caim"))
                .map(verdict -> verdict.get("standing").asString())
                .collect(Collectors.joining());
    }

    @Test
    void codesAreTakenByCodeOrByName() {
        String out = ask("none\nmidwive\nmidwife\nq\n", "--place", "Guéret", "--date", "2026-11-21")
                .out();

        assertThat(out)
                .contains("2. profession (ask the person; ", "\n     10  Physician\n")
                .contains("   ANC-PROF-001 \"midwive\" is not a profession; the nearest is 50 (Midwife)\n\n3. ");
    }

    @Test
    void thePlaceOfTheCommandLineWins() {
        String gueret = ask("", "--situation", GP).out();
        String paris = ask("", "--situation", GP, "--place", "75056").out();

        assertThat(gueret).isNotEqualTo(paris);
        assertThat(paris).contains("PSI");
    }
}
