package io.ancrage.samples.cli;

import io.ancrage.AncrageException;

/** The errors of the command line itself, in the library's own form: code, place, what was wrong, what would be right. */
final class BadInput {

    private static final int LONGEST_SHOWN = 60;

    private BadInput() {}

    /** The words of the command line do not make a command: ANC-CLI-001. */
    static AncrageException command(String french, String english) {
        return new AncrageException("ANC-CLI-001", french, english);
    }

    /** Something that a command needs is not there: ANC-CLI-001. */
    static AncrageException missing(String french, String english) {
        return command("il manque " + french, "missing: " + english);
    }

    /** An option that does not go with what is asked: ANC-CLI-001. */
    static AncrageException stray(String option, String french, String english) {
        return command(option + " ne va pas ici ; " + french, option + " does not go here; " + english);
    }

    /** An option has a value that it cannot have: ANC-CLI-002. */
    static AncrageException value(String option, String found, String french, String english) {
        String shown = shown(found);
        return new AncrageException(
                        "ANC-CLI-002",
                        "« " + shown + " » ne convient pas ; attendu : " + french,
                        "\"" + shown + "\" does not do; expected " + english)
                .at(option);
    }

    /** A file cannot be read: ANC-CLI-003. */
    static AncrageException file(String place, String french, String english) {
        return new AncrageException("ANC-CLI-003", french, english).at(place);
    }

    /** Several territories bear a name: ANC-CLI-004. */
    static AncrageException ambiguous(String french, String english) {
        return new AncrageException("ANC-CLI-004", french, english);
    }

    /** Which document of a file is meant, or what it is, cannot be told: ANC-CLI-005. */
    static AncrageException document(String place, String french, String english) {
        return new AncrageException("ANC-CLI-005", french, english).at(BadInput.shown(place));
    }

    /** No territory bears a name: the library's own code. */
    static AncrageException unknownTerritory(String french, String english) {
        return new AncrageException("ANC-TERR-002", french, english);
    }

    /** What a message shows of a text: its beginning, in one line. */
    static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN - 1) + "…";
    }
}
