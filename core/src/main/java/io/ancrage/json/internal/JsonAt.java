package io.ancrage.json.internal;

import io.ancrage.AncrageException;
import io.ancrage.Spelling;
import io.ancrage.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document and its place. What reads a document asks it for the type that it expects; every error tells the
 * place, what was found and what would be right. Immutable.
 *
 * @param value the value of the plain tree; of CSV, its leaves are {@link Cell cells}, which are read as what is expected
 * @param path its place
 */
public record JsonAt(@Nullable Object value, JsonPath path) {

    private static final int LONGEST_MESSAGE = 3_000;

    public boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    public boolean isList() {
        return value instanceof List<?>
                || value instanceof Cell cell && cell.several().size() > 1;
    }

    public boolean isText() {
        return value instanceof String || value instanceof Cell;
    }

    public boolean isNumber() {
        return value instanceof BigDecimal
                || value instanceof Cell cell && cell.number().isPresent();
    }

    /** The fields of an object. */
    public JsonObject object() {
        return object("un objet { ... }", "an object { ... }");
    }

    /** The fields of an object, with words for what it should be. */
    public JsonObject object(String expectedInFrench, String expectedInEnglish) {
        if (value instanceof Map<?, ?> fields) {
            return new JsonObject(this, fields);
        }
        throw expected(expectedInFrench, expectedInEnglish);
    }

    /** The items of a list, in order. */
    public List<JsonAt> list() {
        Object several = value instanceof Cell cell ? cell.several() : value;
        if (!(several instanceof List<?> values)) {
            throw expected("une liste [ ... ]", "a list [ ... ]");
        }
        List<JsonAt> items = new ArrayList<>(values.size());
        for (Object item : values) {
            items.add(new JsonAt(item, path.item(items.size())));
        }
        return items;
    }

    public String text() {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Cell cell) {
            return cell.text();
        }
        throw expected("un texte entre guillemets", "a text in quotes");
    }

    public BigDecimal number() {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Cell cell) {
            return cell.number()
                    .orElseThrow(() -> expected("un nombre, comme 12000 ou 35.5", "a number, such as 12000 or 35.5"));
        }
        throw expected("un nombre, sans guillemets", "a number, without quotes");
    }

    /** A whole number within bounds, both included. */
    public int whole(int least, int most) {
        BigDecimal number = number();
        boolean within =
                number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!within || number.stripTrailingZeros().scale() > 0) {
            throw wrong(
                    "ANC-JSON-009",
                    "attendu : un nombre entier de " + least + " à " + most + " ; trouvé : " + JsonText.number(number),
                    "expected a whole number from " + least + " to " + most + "; found " + JsonText.number(number));
        }
        return number.intValue();
    }

    public boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof Cell cell) {
            return cell.flag().orElseThrow(() -> expected("oui ou non", "yes or no"));
        }
        throw expected("true ou false, sans guillemets", "true or false, without quotes");
    }

    public LocalDate date() {
        if (!isText()) {
            throw expected(
                    "une date entre guillemets, comme \"2026-03-31\"", "a date in quotes, such as \"2026-03-31\"");
        }
        return parsed(
                () -> LocalDate.parse(text()),
                "une date du calendrier, AAAA-MM-JJ, comme 2026-03-31",
                "a date of the calendar, YYYY-MM-DD, such as 2026-03-31");
    }

    /** A text that one of the JDK's own date and time types reads. */
    public <T> T parsed(Supplier<T> parser, String expectedInFrench, String expectedInEnglish) {
        try {
            return parser.get();
        } catch (DateTimeException e) {
            String found = JsonText.shortened(text());
            throw wrong(
                    "ANC-JSON-009",
                    "« " + found + " » n'est pas valable ; attendu : " + expectedInFrench,
                    "\"" + found + "\" is not valid; expected " + expectedInEnglish);
        }
    }

    /** One of some words; the error tells the nearest. */
    public <T> T word(Map<String, T> words) {
        T meaning = words.get(text());
        if (meaning == null) {
            String found = JsonText.shortened(text());
            Text nearest = nearest(found, words.keySet());
            throw wrong(
                    "ANC-JSON-009",
                    "« " + found + " » n'est pas un des mots possibles" + nearest.french(),
                    "\"" + found + "\" is not one of the possible words" + nearest.english());
        }
        return meaning;
    }

    /** Makes a value of the language and gives its error this place, unless it has one. */
    public <T> T made(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (AncrageException e) {
            throw e.place().isEmpty() ? shortened(e).at(path.toString()) : e;
        }
    }

    /** Does something with a value of the language and gives its error this place, unless it has one. */
    public void done(Runnable doer) {
        made(() -> {
            doer.run();
            return this;
        });
    }

    /** An error at this place. */
    public AncrageException wrong(String code, String french, String english) {
        return new AncrageException(code, french, english).at(path.toString());
    }

    /** The error of a value of another type. */
    public AncrageException expected(String french, String english) {
        Text found = found();
        return wrong(
                "ANC-JSON-005",
                "attendu : " + french + " ; trouvé : " + found.french(),
                "expected " + english + "; found " + found.english());
    }

    /** The end of a sentence on a word that is none of the known ones: the nearest, then all of them. */
    public static Text nearest(String word, Collection<String> known) {
        String all = String.join(", ", known);
        return Spelling.nearest(word, known)
                .map(name -> new Text(
                        " ; le plus proche : « " + name + " » (possibles : " + all + ")",
                        "; the nearest is \"" + name + "\" (possible: " + all + ")"))
                .orElse(new Text(" ; possibles : " + all, "; possible: " + all));
    }

    private Text found() {
        if (isText()) {
            String text = text();
            String shown = JsonText.shortened(text);
            return new Text("le texte « " + shown + " »", "the text \"" + shown + "\"");
        }
        if (value instanceof BigDecimal number) {
            String shown = JsonText.number(number);
            return new Text("le nombre " + shown, "the number " + shown);
        }
        if (value instanceof Map<?, ?>) {
            return new Text("un objet { ... }", "an object { ... }");
        }
        if (value instanceof List<?>) {
            return new Text("une liste [ ... ]", "a list [ ... ]");
        }
        return value == null
                ? new Text("null (ce qui n'a pas de valeur se laisse de côté)", "null (leave out what has no value)")
                : Text.same(value.toString());
    }

    /** An error that repeats a very long input tells its beginning. */
    private static AncrageException shortened(AncrageException e) {
        String french = e.text().french();
        String english = e.text().english();
        if (Math.max(french.length(), english.length()) <= LONGEST_MESSAGE) {
            return e;
        }
        return new AncrageException(
                e.code(), JsonText.shortened(french, LONGEST_MESSAGE), JsonText.shortened(english, LONGEST_MESSAGE));
    }
}
