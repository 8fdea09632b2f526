package io.ancrage.samples.cli;

/**
 * How far a long run is, told on the standard error at every hundredth: written over where somebody watches, else line by line.
 * Not thread-safe.
 */
final class ProgressLine {

    private static final int PARTS = 100;

    private final AncrageCommand ancrage;
    private final int total;
    private final boolean told;
    private int parts;

    ProgressLine(AncrageCommand ancrage, int total, boolean told) {
        this.ancrage = ancrage;
        this.total = total;
        this.told = told || ancrage.isWatched();
    }

    void show(int done) {
        int now = (int) ((long) done * PARTS / total);
        if (told && now > parts) {
            parts = now;
            String text = text(ancrage, done, total);
            if (ancrage.isWatched()) {
                ancrage.overwrite(text);
            } else {
                ancrage.note(text);
            }
        }
    }

    /** Lets what comes next begin on a line of its own. */
    void end() {
        if (parts > 0 && ancrage.isWatched()) {
            ancrage.note("");
        }
        parts = 0;
    }

    static String text(AncrageCommand ancrage, int done, int total) {
        String first = Wording.number(done, ancrage.locale());
        String all = Wording.number(total, ancrage.locale());
        return ancrage.say(first + " projets sur " + all, first + " of " + all + " projects");
    }
}
