package io.ancrage.json.internal;

import io.ancrage.AncrageException;
import io.ancrage.json.internal.JsonTokens.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns text into a plain tree of {@code LinkedHashMap}, {@code List}, {@code String}, {@code BigDecimal},
 * {@code Boolean} and null, and keeps it within bounds. Not thread-safe: one per text.
 */
public final class JsonText {

    /** Characters of a text. */
    public static final int LONGEST = 1_000_000;

    /** Brackets in brackets; the 64 levels of a criterion take two each, and a document may hold it deeper. */
    public static final int DEEPEST = 200;

    private static final int LONGEST_NUMBER = 100;

    /** Beyond it, arithmetic on a number could take all memory. */
    private static final int LARGEST_EXPONENT = 1_000;

    private static final int LONGEST_PLAIN_NUMBER = 40;
    private static final int LONGEST_SHOWN = 60;

    private final String text;
    private final JsonTokens tokens;

    private JsonText(String text, JsonTokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    public static @Nullable Object read(JsonEngine engine, String text) {
        requireShort(text.length());
        try (JsonTokens tokens = engine.tokens(text)) {
            return new JsonText(text, tokens).document();
        }
    }

    public static String write(JsonEngine engine, @Nullable Object tree) {
        String text = engine.write(tree);
        requireShort(text.length());
        return text;
    }

    /** A number without an exponent, unless that takes dozens of zeros. */
    public static String number(BigDecimal number) {
        boolean plain = Math.abs((long) number.scale()) + number.precision() <= LONGEST_PLAIN_NUMBER;
        return plain ? number.toPlainString() : number.toString();
    }

    /** What a message shows of a text that may be long. */
    public static String shortened(String text) {
        return shortened(text, LONGEST_SHOWN);
    }

    public static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private @Nullable Object document() {
        Token first = tokens.next();
        if (first == Token.END) {
            throw notJson(
                    text.length(),
                    "le texte est vide ; attendu : du JSON, par exemple {\"all\": []}",
                    "the text is empty; expected JSON, such as {\"all\": []}");
        }
        Object tree = value(first, JsonPath.ROOT, 0);
        if (tokens.next() != Token.END) {
            String found = wordAt(text, (int) tokens.offset());
            throw notJson(
                    (int) tokens.offset(),
                    "« " + found + " » suit la fin du document ; attendu : une seule valeur",
                    "\"" + found + "\" follows the end of the document; expected a single value");
        }
        return tree;
    }

    private @Nullable Object value(Token token, JsonPath path, int depth) {
        return switch (token) {
            case OBJECT -> object(path, deeper(depth));
            case LIST -> list(path, deeper(depth));
            case TEXT -> tokens.text();
            case NUMBER -> number(path);
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            case NAME, OBJECT_END, LIST_END, END -> throw broken(text, tokens.offset());
        };
    }

    private Map<String, @Nullable Object> object(JsonPath path, int depth) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (Token token = tokens.next(); token != Token.OBJECT_END; token = tokens.next()) {
            String name = tokens.text();
            JsonPath place = path.field(name);
            if (fields.containsKey(name)) {
                throw new AncrageException(
                                "ANC-JSON-004",
                                "le champ « " + shortened(name) + " » est donné deux fois ; gardez-en un",
                                "the field \"" + shortened(name) + "\" is given twice; keep one")
                        .at(place.toString());
            }
            fields.put(name, value(tokens.next(), place, depth));
        }
        return fields;
    }

    private List<@Nullable Object> list(JsonPath path, int depth) {
        List<@Nullable Object> items = new ArrayList<>();
        for (Token token = tokens.next(); token != Token.LIST_END; token = tokens.next()) {
            items.add(value(token, path.item(items.size()), depth));
        }
        return items;
    }

    private BigDecimal number(JsonPath path) {
        String digits = tokens.text();
        if (digits.length() <= LONGEST_NUMBER) {
            try {
                BigDecimal number = new BigDecimal(digits);
                if (Math.abs((long) number.scale()) <= LARGEST_EXPONENT) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // An exponent beyond all bounds: said below.
            }
        }
        throw new AncrageException(
                        "ANC-JSON-002",
                        "nombre trop grand : " + shortened(digits) + " ; attendu : au plus " + LONGEST_NUMBER
                                + " caractères et un exposant de -" + LARGEST_EXPONENT + " à " + LARGEST_EXPONENT,
                        "number too large: " + shortened(digits) + "; expected at most " + LONGEST_NUMBER
                                + " characters and an exponent of -" + LARGEST_EXPONENT + " to " + LARGEST_EXPONENT)
                .at(path.toString());
    }

    private int deeper(int depth) {
        if (depth == DEEPEST) {
            throw new AncrageException(
                            "ANC-JSON-002",
                            "plus de " + DEEPEST + " accolades et crochets emboîtés ; aplatissez le document",
                            "more than " + DEEPEST + " nested braces and brackets; flatten the document")
                    .at(lineAndColumn(text, (int) tokens.offset()));
        }
        return depth + 1;
    }

    private static void requireShort(int length) {
        if (length > LONGEST) {
            throw new AncrageException(
                    "ANC-JSON-002",
                    "texte trop long : " + length + " caractères ; au plus " + LONGEST,
                    "text too long: " + length + " characters; at most " + LONGEST);
        }
    }

    /** The error of a text that is not JSON from a character on. */
    public static AncrageException broken(String text, long offset) {
        int at = (int) Math.max(0, Math.min(offset, text.length()));
        // Jackson stops behind these words, which it knows and refuses.
        at -= Stream.of("-Infinity", "+Infinity", "Infinity", "-INF", "+INF", "INF", "NaN")
                .filter(text.substring(0, at)::endsWith)
                .findFirst()
                .map(String::length)
                .orElse(0);
        if (at > 0 && text.charAt(at - 1) < ' ' && "\n\r\t".indexOf(text.charAt(at - 1)) < 0) {
            at--; // Jackson 2 stops behind a control character between values, Jackson 3 at it.
        }
        if (at == text.length()) {
            return notJson(
                    text,
                    at,
                    "le texte s'arrête trop tôt ; il manque la fin : un guillemet, un crochet, une accolade ou une valeur",
                    "the text stops too early; its end is missing: a quote, a bracket, a brace or a value");
        }
        String found = wordAt(text, at);
        return notJson(
                text,
                at,
                "« " + found + " » n'a pas sa place ici ; attendu : du JSON (noms et textes entre guillemets droits,"
                        + " virgules entre les éléments et pas après le dernier, nombres comme 2.5)",
                "\"" + found + "\" has no place here; expected JSON (names and texts in straight double quotes,"
                        + " commas between elements and none after the last, numbers such as 2.5)");
    }

    private AncrageException notJson(int offset, String french, String english) {
        return notJson(text, offset, french, english);
    }

    private static AncrageException notJson(String text, int offset, String french, String english) {
        return new AncrageException("ANC-JSON-003", french, english).at(lineAndColumn(text, offset));
    }

    public static String lineAndColumn(String text, int offset) {
        String before = text.substring(0, offset);
        long line = 1 + before.chars().filter(letter -> letter == '\n').count();
        return line + ":" + (offset - before.lastIndexOf('\n'));
    }

    /** The word or number that a character belongs to, or the character itself. */
    private static String wordAt(String text, int offset) {
        int start = offset;
        int end = offset;
        while (start > 0 && end - start < LONGEST_SHOWN && isWord(text, offset) && isWord(text, start - 1)) {
            start--;
        }
        while (end < text.length() && end - start < LONGEST_SHOWN && isWord(text, end)) {
            end++;
        }
        if (end > start) {
            return text.substring(start, end);
        }
        int found = text.codePointAt(offset);
        int type = Character.getType(found);
        boolean visible = !Character.isWhitespace(found)
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE;
        return visible ? Character.toString(found) : String.format(Locale.ROOT, "U+%04X", found);
    }

    private static boolean isWord(String text, int offset) {
        char letter = text.charAt(offset);
        return Character.isLetterOrDigit(letter) || "._+-".indexOf(letter) >= 0;
    }
}
