package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
    void pastAidsAreNoneOrOneALine() {
        String none =
                ask("none\nq\n", "--place", "Guéret", "--date", "2026-11-21").out();
        assertThat(none)
                .contains("1. aids received before or contracts running")
                .contains("   none, or one aid a line, then an empty line: SCHEME signed|granted|terminated YYYY-MM-DD")
                .contains("\n2. ");

        Cli.Run told = ask(
                "caimm signed 2023-01-15\ncaim signé 2023-13-15\ncaim signed 2023-01-15 50000\n\nq\n",
                "--place",
                "23096",
                "--date",
                "2026-11-21",
                "--json");
        assertThat(told.err())
                .contains("ANC-AID-016 no scheme \"caimm\"; the nearest is caim")
                .contains("\"caim signé 2023-13-15\" does not do; expected SCHEME signed");
        assertThat(told.json().toString()).contains("\"scheme\":\"caim\"", "\"standing\":\"HELD\"");
        assertThat(told.out()).startsWith("{");
    }

    @Test
    void codesAreTakenByCodeOrByName() {
        String situation = "--date 2026-11-21 --place 23096";
        String out = Cli.piped("aucun\nmidwife\nq\n", Args.of("aids ask " + situation))
                .out();

        assertThat(out).contains("\n2. ");
        assertThat(out.lines().filter(line -> line.startsWith("   ANC-"))).isEmpty();
    }

    @Test
    void thePlaceOfTheCommandLineWins() {
        String gueret = ask("", "--situation", GP).out();
        String paris = ask("", "--situation", GP, "--place", "75056").out();

        assertThat(gueret).isNotEqualTo(paris);
        assertThat(paris).contains("PSI");
    }
}
