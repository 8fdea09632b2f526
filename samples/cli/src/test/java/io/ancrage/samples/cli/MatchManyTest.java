package io.ancrage.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code match --projects --offers}: the offers for each of many projects, on their owners' side. */
@Timeout(60)
class MatchManyTest {

    private static final String PROJECTS = "examples/projects.json";
    private static final String OFFERS = "examples/offers.json";
    private static final String MATCH = "match --projects " + PROJECTS + " --offers " + OFFERS + " --date 2026-11-21";
    private static final List<String> IDS = List.of(
            "reunion-doctor",
            "island-nurse",
            "island-locum",
            "perigord-nurse",
            "perigord-speech-therapist",
            "perigord-baker",
            "student");

    private static List<JsonNode> lines(Cli.Run run) {
        assertThat(run.out()).endsWith("\n");
        return run.out().lines().map(JsonDocument::tree).toList();
    }

    private static List<String> ids(Cli.Run run) {
        return lines(run).stream().map(line -> line.get("project").asString()).toList();
    }

    @Test
    void eachProjectHasALineWithTheMatchesThatItHasAlone() {
        Cli.Run run = Cli.run(Args.of(MATCH, "--json"));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(ids(run)).isEqualTo(IDS);
        for (JsonNode line : lines(run)) {
            JsonNode alone = Cli.run(Args.of("match --project " + PROJECTS + "#"
                            + line.get("project").asString() + " --offers " + OFFERS + " --date 2026-11-21 --json"))
                    .json();
            assertThat(line.get("date")).isEqualTo(alone.get("date"));
            assertThat(line.get("matches")).isEqualTo(alone.get("matches"));
        }
    }

    @Test
    void theTextNamesTheBestOfEach() {
        Cli.Run english = Cli.run(Args.of(MATCH, "--top", "2"));
        assertThat(english.exit()).isZero();
        assertThat(english.out())
                .startsWith("As of 2026-11-21, projects: 7, offers: 10\n\nreunion-doctor\n1. ")
                .contains("\n\nisland-nurse\nno offer fits\n\nisland-locum\n")
                .doesNotContain("\n3. ", "+")
                .endsWith(
                        "\n\nThe reasons for one project: ancrage match --project examples/projects.json#reunion-doctor"
                                + " --offers examples/offers.json --date 2026-11-21\n");

        assertThat(Cli.run(Args.of(MATCH, "--lang", "fr")).out())
                .startsWith("Au 2026-11-21, projets : 7, annonces : 10\n\nreunion-doctor\n1. ")
                .contains("\n\nisland-nurse\naucune annonce ne convient\n")
                .contains("\n\nLes raisons pour un projet : ancrage match --project ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--json"})
    void theNumberOfThreadsDoesNotMatter(String form) {
        String command = (MATCH + " " + form).strip();
        String out = Cli.run(Args.of(command, "--threads", "1")).out();

        assertThat(Cli.run(Args.of(command, "--threads", "4")).out()).isEqualTo(out);
        assertThat(Cli.run(Args.of(command)).out()).isEqualTo(out);
    }

    @Test
    void projectsComeFromSeveralFilesInTheirOrder() {
        String lines = """
                {"id": "p-2", "profession": "nurse"}
                {"id": "p-1", "profession": "physician"}
                """;
        String command = "match --projects - --projects " + PROJECTS + " --offers " + OFFERS;

        Cli.Run run = Cli.piped(lines, Args.of(command, "--json"));
        List<String> all = new ArrayList<>(List.of("p-2", "p-1"));
        all.addAll(IDS);
        assertThat(ids(run)).isEqualTo(all);
        // What came from the standard input cannot be asked for again.
        assertThat(Cli.piped(lines, Args.of(command)).out()).doesNotContain("ancrage match");
    }

    @Test
    void progressIsToldBesideTheAnswers() {
        Cli.Run silent = Cli.run(Args.of(MATCH, "--json"));
        Cli.Run told = Cli.run(Args.of(MATCH, "--json", "--progress"));

        assertThat(told.out()).isEqualTo(silent.out());
        assertThat(told.err())
                .isEqualTo(IntStream.rangeClosed(1, 7)
                        .mapToObj(done -> done + " of 7 projects\n")
                        .collect(Collectors.joining()));
        assertThat(Cli.run(Args.of(MATCH, "--progress", "--lang", "fr")).err()).endsWith("\n7 projets sur 7\n");
    }

    @Test
    void whereSomebodyWatchesOneLineIsWrittenOver() {
        Cli.Run run = Cli.followed(written -> {}, true, stop -> () -> {}, Args.of(MATCH, "--json"));

        assertThat(run.err()).startsWith("\r1 of 7 projects\r2 of 7 projects\r").endsWith("\r7 of 7 projects\n");
    }

    @Test
    void ofManyProjectsProgressIsToldAtEveryHundredth() {
        String projects = IntStream.range(0, 1_000)
                .mapToObj(i -> "{\"id\": \"p-" + i + "\", \"profession\": \"physician\"}\n")
                .collect(Collectors.joining());

        Cli.Run run = Cli.piped(projects, Args.of("match --projects - --offers " + OFFERS + " --top 1 --progress"));

        assertThat(run.err().lines())
                .hasSize(100)
                .startsWith("10 of 1,000 projects", "20 of 1,000 projects")
                .endsWith("1,000 of 1,000 projects");
    }

    @Test
    void badItemsAreToldAndTheGoodOnesMatched() {
        String projects = """
                {"id": "p-1", "profession": "physician"}
                {"id": "p-2", "profession": "physycian"}
                """;
        Cli.Run run =
                Cli.piped(projects, Args.of("match --projects - --offers examples/offers-with-mistakes.csv --json"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(ids(run)).containsExactly("p-1");
        assertThat(run.err())
                .startsWith("ancrage: examples/offers-with-mistakes.csv: Imported: 2; rejected: 4.\n")
                .contains("\nancrage: stdin: Imported: 1; rejected: 1.\n- line 2, /profession (p-2): ");
    }

    @Test
    void whereNoOfferFitsAnyProjectTheAnswerIsNegative() {
        Cli.Run run = Cli.piped(
                "{\"id\": \"p-1\", \"profession\": \"physician\", \"require\": [ {\"inside\": \"DEP-05\"},"
                        + " {\"inside\": \"DEP-23\"} ]}",
                Args.of("match --projects - --offers " + OFFERS + " --date 2026-11-21"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("As of 2026-11-21, projects: 1, offers: 10\n\np-1\nno offer fits\n");
    }

    @Test
    void whatStopsTheProgramLeavesWholeLines() {
        CompletableFuture<Runnable> stop = new CompletableFuture<>();
        Cli.Reader whoStopsAtTheThird = written -> {
            if (written.endsWith("\n") && written.lines().count() == 3) {
                Thread signal = new Thread(stop.join());
                signal.start();
                // Then it has cancelled, and holds the stop up until all is tidy.
                while (signal.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
            }
        };

        Cli.Run run = Cli.followed(
                whoStopsAtTheThird,
                false,
                tidy -> {
                    stop.complete(tidy);
                    return () -> {};
                },
                Args.of(MATCH, "--json"));

        assertThat(run.exit()).isEqualTo(130);
        assertThat(ids(run)).isEqualTo(IDS.subList(0, 3));
        assertThat(run.err()).isEqualTo("ancrage: stopped: 3 of 7 projects\n");
    }

    @Test
    void whenNobodyReadsAnyMoreNothingMoreIsAsked() {
        Cli.Reader whoLeavesAtTheSecond = written -> {
            if (written.endsWith("\n") && written.lines().count() == 2) {
                throw new IOException("closed");
            }
        };

        Cli.Run run =
                Cli.followed(whoLeavesAtTheSecond, false, stop -> () -> {}, Args.of(MATCH, "--json", "--lang", "fr"));

        assertThat(run.exit()).isEqualTo(130);
        assertThat(run.err()).isEqualTo("ancrage : arrêté : 2 projets sur 7\n");
    }

    /** A real program and a real signal: it is stopped while its answers wait to be read, so surely before its end. */
    @Test
    @DisabledOnOs(OS.WINDOWS) // which knows no such signal
    void aProgramThatIsStoppedHasWrittenWholeLines(@TempDir Path folder) throws Exception {
        Path projects = folder.resolve("projects.jsonl");
        Path messages = folder.resolve("messages");
        Files.writeString(
                projects,
                IntStream.range(0, 5_000)
                        .mapToObj(i -> "{\"id\": \"p-" + i + "\", \"profession\": \"physician\"}\n")
                        .collect(Collectors.joining()));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AncrageCommand.class.getName()));
        command.addAll(List.of(Args.of("match --offers " + OFFERS + " --json --projects", projects.toString())));
        Process program =
                new ProcessBuilder(command).redirectError(messages.toFile()).start();

        String out;
        try (InputStream in = program.getInputStream()) {
            String first = new String(in.readNBytes(1), StandardCharsets.UTF_8);
            program.toHandle().destroy();
            out = first + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(program.waitFor()).isEqualTo(128 + 15);
        assertThat(out).endsWith("\n");
        List<String> lines = out.lines().toList();
        assertThat(lines).hasSizeBetween(1, 4_999);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(JsonDocument.tree(lines.get(i)).get("project").asString())
                    .isEqualTo("p-" + i);
        }
        assertThat(messages).hasContent("ancrage: stopped: " + lines.size() + " of 5,000 projects");
    }
}
