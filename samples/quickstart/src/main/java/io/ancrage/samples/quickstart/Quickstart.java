package io.ancrage.samples.quickstart;

/** The shortest program that uses the library. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Starts the program.
     *
     * @param args none is read
     */
    public static void main(String[] args) {
        System.out.println("Ancrage");
    }
}
