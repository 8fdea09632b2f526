package io.ancrage.samples.cli;

import java.util.ArrayList;
import java.util.List;

/** Command lines of tests. */
final class Args {

    private Args() {}

    /** The words of a line, then more of them. */
    static String[] of(String line, String... more) {
        List<String> all = new ArrayList<>(List.of(line.split(" ")));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
