package io.ancrage.samples.cli;

import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Runs the program in this process and keeps what it wrote. The clock stands in the night before 22 November in Paris. */
final class Cli {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC);

    /**
     * What a run left.
     *
     * @param exit the exit code
     * @param out what stands on the standard output
     * @param err what stands on the standard error
     */
    record Run(int exit, String out, String err) {

        JsonNode json() {
            return JsonDocument.tree(out);
        }
    }

    private Cli() {}

    /** All of France, loaded once for all tests. */
    private static final class France {
        static final Territories LOADED = FrenchTerritories.load();
    }

    /** The text of a file. */
    static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Run run(String... args) {
        return piped("", args);
    }

    static Run piped(String stdin, String... args) {
        return piped(stdin.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run piped(byte[] stdin, String... args) {
        return run(() -> France.LOADED, stdin, args);
    }

    static Run run(Supplier<Territories> france, byte[] stdin, String... args) {
        return run(france, stdin, written -> {}, false, stop -> () -> {}, args);
    }

    /** Sees all that was written so far, each time that there is more. */
    interface Reader {
        void read(String written) throws IOException;
    }

    /** A run whose answers somebody reads as they come, whose messages somebody may watch, and which may be stopped. */
    static Run followed(Reader reader, boolean isWatched, Terminal.Interruption interruption, String... args) {
        return run(() -> France.LOADED, new byte[0], reader, isWatched, interruption, args);
    }

    private static Run run(
            Supplier<Territories> france,
            byte[] stdin,
            Reader reader,
            boolean isWatched,
            Terminal.Interruption interruption,
            String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream read = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                write(new byte[] {(byte) letter});
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                reader.read(out.toString(StandardCharsets.UTF_8));
            }
        };
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(stdin),
                new PrintStream(read, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                CLOCK,
                france,
                isWatched,
                interruption);
        int exit = AncrageCommand.run(terminal, args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
