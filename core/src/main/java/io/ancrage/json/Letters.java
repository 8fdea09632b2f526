package io.ancrage.json;

import java.io.IOException;
import java.io.Reader;

/** The letters of a text one by one, with the line and the column of the next. Not thread-safe. */
final class Letters {

    /** Behind the last letter. */
    static final int END = -1;

    private final Reader in;
    private final char[] chunk = new char[1 << 14];
    private int next;
    private int end;
    private String again = "";
    private int nextAgain;
    private int line = 1;
    private int column = 1;

    /** Starts; a byte order mark is skipped. */
    Letters(Reader in) throws IOException {
        this.in = in;
        if (peek() == '\uFEFF') {
            next++;
        }
    }

    int peek() throws IOException {
        if (nextAgain < again.length()) {
            return again.charAt(nextAgain);
        }
        while (next == end) {
            int count = in.read(chunk);
            if (count < 0) {
                return END;
            }
            next = 0;
            end = count;
        }
        return chunk[next];
    }

    int read() throws IOException {
        int letter = peek();
        if (nextAgain < again.length()) {
            nextAgain++;
        } else if (letter != END) {
            next++;
        }
        if (letter != END) {
            column = letter == '\n' ? 1 : column + 1;
            line += letter == '\n' ? 1 : 0;
        }
        return letter;
    }

    /** Gives back the letters that were read last, all of the line of the next one. */
    void unread(String letters) {
        again = letters + again.substring(nextAgain);
        nextAgain = 0;
        column -= letters.length();
    }

    /** Skips what may stand between the values of JSON; tells the letter behind it. */
    int skipBlanks() throws IOException {
        while (isBlank(peek())) {
            read();
        }
        return peek();
    }

    static boolean isBlank(int letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }

    /** The line of the next letter, from 1. */
    int line() {
        return line;
    }

    /** The column of the next letter, from 1. */
    int column() {
        return column;
    }
}
