package io.ancrage.samples.cli;

import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What a run of the program has around it; a test brings its own.
 *
 * @param in what {@code -} reads
 * @param out where answers go
 * @param err where messages go
 * @param clock what tells today, where no date is given
 * @param france loads the territories, asked at most once a run
 * @param isWatched whether somebody watches the messages while the answers go elsewhere
 * @param interruption what can stop the program
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Supplier<Territories> france,
        boolean isWatched,
        Interruption interruption) {

    /** What can stop the program from outside, such as Ctrl-C. */
    interface Interruption {

        /** Runs something before the program is stopped, and holds the stop up as long; the result takes that back. */
        Runnable onStop(Runnable stop);
    }

    /** The process's own, in UTF-8 whatever the platform's encoding. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Clock.systemUTC(),
                FrenchTerritories::load,
                isTerminal(2) && !isTerminal(1),
                Terminal::atShutdown);
    }

    /** Java tells whether both ends are a terminal, and not which; Linux does. Elsewhere: no. */
    private static boolean isTerminal(int descriptor) {
        try {
            String file = Path.of("/proc/self/fd/" + descriptor).toRealPath().toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
        } catch (IOException notLinuxOrAPipe) {
            return false;
        }
    }

    private static Runnable atShutdown(Runnable stop) {
        Thread hook = new Thread(stop, "stop");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException stopsAlready) {
            System.exit(AncrageCommand.STOPPED); // which waits for the end that has begun
        }
        return () -> {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException stopsAlready) {
                // The hook is running, or has run.
            }
        };
    }

    private static PrintStream utf8(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), false, StandardCharsets.UTF_8);
    }
}
