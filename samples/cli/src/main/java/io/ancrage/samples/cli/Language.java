package io.ancrage.samples.cli;

import java.util.Locale;

/** The language of a run, read from the arguments before they are parsed. Never that of the machine. */
final class Language {

    static final String ENGLISH = "en";
    private static final String OPTION = "--lang";

    private Language() {}

    /** What the last {@code --lang} says; English without one. */
    static Locale of(String... args) {
        String word = ENGLISH;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals(OPTION) && i + 1 < args.length) {
                word = args[i + 1];
            } else if (args[i].startsWith(OPTION + "=")) {
                word = args[i].substring(OPTION.length() + 1);
            }
        }
        return switch (word) {
            case ENGLISH -> Locale.ENGLISH;
            case "fr" -> Locale.FRENCH;
            default -> throw BadInput.value(OPTION, word, "fr ou en", "fr or en");
        };
    }
}
