package io.ancrage.matching.index;

/** A number from 0 on for each row, in no more bytes than the greatest of them needs. Immutable. */
final class Codes {

    private final byte[] bytes;
    private final char[] chars;
    private final int[] ints;

    /** The codes of rows, each below a number. */
    Codes(int[] codes, int below) {
        boolean fitBytes = below <= 1 << Byte.SIZE;
        boolean fitChars = !fitBytes && below <= 1 << Character.SIZE;
        this.bytes = new byte[fitBytes ? codes.length : 0];
        this.chars = new char[fitChars ? codes.length : 0];
        this.ints = fitBytes || fitChars ? new int[0] : codes.clone();
        for (int row = 0; row < codes.length; row++) {
            if (fitBytes) {
                bytes[row] = (byte) codes[row];
            } else if (fitChars) {
                chars[row] = (char) codes[row];
            }
        }
    }

    int get(int row) {
        return bytes.length > 0 ? bytes[row] & 0xff : chars.length > 0 ? chars[row] : ints[row];
    }
}
