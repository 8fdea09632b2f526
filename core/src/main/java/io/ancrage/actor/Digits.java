package io.ancrage.actor;

/** Digits as people write them, and the key that guards them. */
final class Digits {

    private Digits() {}

    /** The text without any space, no-break ones included: {@code 732 829 320} is {@code 732829320}. */
    static String withoutSpaces(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign)) {
                kept.append(sign);
            }
        }
        return kept.toString();
    }

    static boolean only(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += digits.charAt(i) - '0';
        }
        return sum;
    }
}
