package io.ancrage.territory;

import java.text.Normalizer;
import java.util.Locale;

/** Brings the ways of writing a place name to one: accents, case, hyphens, apostrophes, St and Saint, s/ and sur. */
final class Names {

    private Names() {}

    /** The name in small letters without accents, words apart by one space. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length() + 8);
        StringBuilder word = new StringBuilder();
        String plain = plain(name);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                // "s/s" is sous, "s/" is sur, with or without a space behind.
                if (c == '/' && word.toString().equals("s")) {
                    boolean under = plain.startsWith("s", i + 1)
                            && (i + 2 == plain.length() || !Character.isLetterOrDigit(plain.charAt(i + 2)));
                    word.setLength(0);
                    word.append(under ? "sous" : "sur");
                    i += under ? 1 : 0;
                }
                append(folded, word);
            }
        }
        append(folded, word);
        return folded.toString();
    }

    private static void append(StringBuilder folded, StringBuilder word) {
        if (word.length() == 0) {
            return;
        }
        if (folded.length() > 0) {
            folded.append(' ');
        }
        if (word.length() <= 4 && word.charAt(0) == 's' && word.length() > 1 && word.charAt(1) == 't') {
            switch (word.toString()) {
                case "st" -> folded.append("saint");
                case "ste" -> folded.append("sainte");
                case "sts" -> folded.append("saints");
                case "stes" -> folded.append("saintes");
                default -> folded.append(word);
            }
        } else {
            folded.append(word);
        }
        word.setLength(0);
    }

    /** Small letters without accents. */
    private static String plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                String bare = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
                return bare.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }
}
