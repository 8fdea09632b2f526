package io.ancrage.json;

import io.ancrage.Text;
import io.ancrage.json.internal.JsonText;
import java.io.IOException;

/**
 * Cuts the texts of items out of a long text, without reading them: the elements of an array, or the lines of JSON Lines.
 * It holds one item at a time, and finds the next one behind most errors: a text in quotes must end on its line, and brackets that do not match are taken to be closed by the next outer one. Not thread-safe.
 */
final class JsonItems {

    /** What is done with the items. */
    interface Sink {

        /**
         * An item.
         *
         * @param text its text, maybe not JSON
         * @param index its index in the array; -1 in JSON Lines
         * @param line the line of its first letter
         * @param column the column of its first letter
         */
        void item(String text, int index, int line, int column);

        /** An item of more letters than may be held. */
        void tooLong(int index, int line);

        /** Something between the items. */
        void problem(int line, int column, Text text);

        /** Something behind which nothing can be read. */
        void stop(int line, int column, Text text);
    }

    private static final Text COMMA_TOO_MANY = new Text(
            "une virgule de trop ; attendu : un élément entre deux virgules, et pas de virgule après le dernier",
            "a comma too many; expected an item between two commas, and no comma after the last");
    private static final Text COMMA_MISSING = new Text(
            "il manque une virgule entre deux éléments ; tous deux sont lus",
            "a comma is missing between two items; both are read");
    private static final Text CUT_OFF = new Text(
            "le fichier s'arrête trop tôt ; il manque le crochet final ], et peut-être des éléments",
            "the file stops too early; its last bracket ] is missing, and maybe items");
    private static final Text NOT_CLOSED = new Text(
            "cet élément n'est pas fermé : il y manque une accolade, un crochet ou un guillemet ; la suite du fichier"
                    + " n'a pas pu être lue",
            "this item is not closed: a brace, a bracket or a quote is missing in it; the rest of the file could not be"
                    + " read");
    private static final Text AFTER_THE_END = new Text(
            "du texte suit la fin de la liste ; attendu : une seule liste [ ... ] dans le fichier",
            "text follows the end of the list; expected a single list [ ... ] in the file");
    private static final Text ONE_OBJECT = new Text(
            "le fichier est un seul objet sur plusieurs lignes ; attendu : une liste [ ... ] d'éléments, ou un élément"
                    + " par ligne",
            "the file is a single object over several lines; expected a list [ ... ] of items, or one item a line");

    private final Letters in;
    private final Sink sink;
    private final StringBuilder text = new StringBuilder();
    private final Brackets brackets = new Brackets();

    JsonItems(Letters in, Sink sink) {
        this.in = in;
        this.sink = sink;
    }

    void read() throws IOException {
        if (in.skipBlanks() == '[') {
            in.read();
            array();
        } else {
            lines();
        }
    }

    private void array() throws IOException {
        boolean afterComma = false;
        int index = 0;
        while (true) {
            int letter = in.skipBlanks();
            boolean atEnd = letter == ']';
            if (letter == ',' || atEnd && afterComma) {
                sink.problem(in.line(), in.column(), COMMA_TOO_MANY);
            }
            if (letter == Letters.END) {
                sink.stop(in.line(), in.column(), CUT_OFF);
                return;
            }
            if (atEnd) {
                in.read();
                if (in.skipBlanks() != Letters.END) {
                    sink.stop(in.line(), in.column(), AFTER_THE_END);
                }
                return;
            }
            if (letter != ',' && !item(index++)) {
                return;
            }
            afterComma = in.peek() == ',';
            if (afterComma) {
                in.read();
            }
        }
    }

    /** Cuts out an item, up to the comma or bracket behind it; false where it has no end. */
    private boolean item(int index) throws IOException {
        int line = in.line();
        int column = in.column();
        boolean quoted = false;
        boolean quotesCount = true;
        int quote = 0;
        int closed = 0;
        text.setLength(0);
        brackets.clear();
        while (true) {
            int letter = in.peek();
            boolean lineEnds = letter == '\n' || letter == Letters.END;
            if (quoted && lineEnds) {
                // A quote is missing on this line: what stands behind its last one is read again, as no text.
                if (text.length() <= JsonText.LONGEST) {
                    in.unread(text.substring(quote));
                    text.setLength(quote);
                }
                quoted = false;
                quotesCount = false;
                continue;
            }
            boolean outside = !quoted && brackets.allClosed();
            boolean ends = outside && (letter == ',' || letter == ']' || letter == '{' && closed > 0);
            if (ends || letter == Letters.END || brackets.tooMany()) {
                break;
            }
            take();
            quotesCount |= lineEnds;
            if (quoted) {
                if (letter == '\\' && in.peek() != '\n' && in.peek() != Letters.END) {
                    take();
                }
                quoted = letter != '"';
            } else if (letter == '"' && quotesCount) {
                quoted = true;
                quote = text.length();
            } else if (brackets.take((char) letter) && brackets.allClosed()) {
                closed = text.length();
            }
        }
        if (!brackets.allClosed()) {
            sink.stop(line, column, NOT_CLOSED);
            return false;
        }
        hand(index, line, column);
        if (in.peek() == '{' && text.substring(Math.min(closed, text.length())).isBlank()) {
            sink.problem(in.line(), in.column(), COMMA_MISSING);
        }
        return true;
    }

    private void lines() throws IOException {
        boolean first = true;
        while (in.skipBlanks() != Letters.END) {
            int line = in.line();
            int column = in.column();
            text.setLength(0);
            while (in.peek() != '\n' && in.peek() != Letters.END) {
                take();
            }
            if (first && opensMoreThanItCloses() && in.skipBlanks() != '{' && in.peek() != Letters.END) {
                sink.stop(line, column, ONE_OBJECT);
                return;
            }
            first = false;
            hand(-1, line, column);
        }
    }

    private boolean opensMoreThanItCloses() {
        brackets.clear();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted && letter == '\\') {
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                brackets.take(letter);
            }
        }
        return !brackets.allClosed();
    }

    /** Takes a letter; of an item that is too long, the letters are let go. */
    private void take() throws IOException {
        int letter = in.read();
        if (text.length() <= JsonText.LONGEST) {
            text.append((char) letter);
        }
    }

    private void hand(int index, int line, int column) {
        String item = text.toString().stripTrailing();
        if (item.length() > JsonText.LONGEST) {
            sink.tooLong(index, line);
        } else {
            sink.item(item, index, line, column);
        }
    }

    /** The brackets that are open. */
    private static final class Brackets {

        private static final int MOST = JsonText.LONGEST;

        private final StringBuilder open = new StringBuilder();
        private int lists;

        void clear() {
            open.setLength(0);
            lists = 0;
        }

        boolean allClosed() {
            return open.isEmpty();
        }

        boolean tooMany() {
            return open.length() > MOST;
        }

        /** Whether the letter closed a bracket. One that closes nothing is overlooked: the item is spoiled anyway. */
        boolean take(char letter) {
            if (letter == '{' || letter == '[') {
                open.append(letter);
                lists += letter == '[' ? 1 : 0;
                return false;
            }
            if (letter != '}' && letter != ']') {
                return false;
            }
            char opened = letter == '}' ? '{' : '[';
            int count = letter == '}' ? open.length() - lists : lists;
            if (count == 0) {
                return false;
            }
            char last;
            do {
                last = open.charAt(open.length() - 1);
                lists -= last == '[' ? 1 : 0;
                open.setLength(open.length() - 1);
            } while (last != opened);
            return true;
        }
    }
}
