package io.ancrage.samples.cli;

/** The library at the command line. */
public final class AncrageCommand {

    private AncrageCommand() {}

    /**
     * Starts the program.
     *
     * @param args none is read
     */
    public static void main(String[] args) {
        System.out.println("Ancrage");
    }
}
