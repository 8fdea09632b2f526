package io.ancrage.internal;

/** The key that guards the numbers of French registers (ISO/IEC 7812-1, annex B). */
public final class Luhn {

    private Luhn() {}

    /**
     * Whether the last digit is the key of those before.
     *
     * @param digits digits only
     * @return true when the key is right
     */
    public static boolean holds(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
