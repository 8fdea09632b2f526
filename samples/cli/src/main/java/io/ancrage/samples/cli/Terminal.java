package io.ancrage.samples.cli;

import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Clock clock, Supplier<Territories> france) {

    /** The process's own, in UTF-8 whatever the platform's encoding. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Clock.systemUTC(),
                FrenchTerritories::load);
    }

    private static PrintStream utf8(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), false, StandardCharsets.UTF_8);
    }
}
