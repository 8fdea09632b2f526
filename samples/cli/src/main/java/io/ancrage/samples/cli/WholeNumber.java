package io.ancrage.samples.cli;

/** How options that are a whole number are read. */
final class WholeNumber {

    private static final int MOST_DIGITS = 9;

    private WholeNumber() {}

    /** The number of an option, without an upper bound of its own. */
    static int from(int least, String option, String text) {
        String digits = text.strip();
        if (isDigits(digits) && Integer.parseInt(digits) >= least) {
            return Integer.parseInt(digits);
        }
        throw BadInput.value(
                option, text, "un nombre entier à partir de " + least, "a whole number from " + least + " on");
    }

    /** The number of an option between two bounds, both included. */
    static int between(int least, int most, String option, String text) {
        String digits = text.strip();
        if (isDigits(digits) && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most) {
            return Integer.parseInt(digits);
        }
        throw BadInput.value(
                option,
                text,
                "un nombre entier de " + least + " à " + most,
                "a whole number from " + least + " to " + most);
    }

    private static boolean isDigits(String text) {
        return text.matches("[0-9]{1," + MOST_DIGITS + "}");
    }
}
