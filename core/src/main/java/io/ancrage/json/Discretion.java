package io.ancrage.json;

import io.ancrage.Text;
import io.ancrage.json.internal.Cell;
import io.ancrage.json.internal.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps out of messages what tells of persons: it knows the words that one item holds of them. Immutable. */
final class Discretion {

    private static final String HIDDEN = "***";
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d.-]{1,190}");
    private static final Pattern PHONE =
            Pattern.compile("(?:\\+\\d{2,3}(?: ?\\(0\\))?|\\b0)[ .-]?\\d(?:[ .-]?\\d{2}){4}\\b");

    /** Shorter words stand in others too, and are hidden in quotes only. */
    private static final int SHORTEST = 3;

    private final List<String> words;

    private Discretion(List<String> words) {
        this.words = words;
    }

    /** What is wrong at a place of a text that is not JSON: the word that stands there may be one of a person. */
    static Text ofSyntax(Text text, String before, Set<String> personal, boolean reserved) {
        return !reserved && personal.stream().noneMatch(name -> before.contains('"' + name + '"'))
                ? text
                : new Text(
                        text.french().replaceFirst("^« .*? »", "« " + HIDDEN + " »"),
                        text.english().replaceFirst("^\".*?\"", '"' + HIDDEN + '"'));
    }

    /** What a text holds of mail addresses: a syntax error may show one of them in part. */
    static Discretion of(String text) {
        List<String> words = new ArrayList<>();
        Matcher mails = MAIL.matcher(text);
        while (mails.find()) {
            String mail = mails.group();
            words.add(mail.substring(0, mail.indexOf('@')));
            words.add(mail.substring(mail.indexOf('@') + 1));
        }
        return new Discretion(
                words.stream().filter(word -> word.length() >= SHORTEST).toList());
    }

    /** All that a document holds in some of its outer fields. */
    static Discretion of(@Nullable Object tree, Set<String> personal) {
        List<String> words = new ArrayList<>();
        if (tree instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> {
                if (name instanceof String field && personal.contains(field)) {
                    addLeaves(words, value);
                }
            });
        }
        return new Discretion(words.stream()
                .flatMap(word -> Stream.of(word, JsonText.shortened(word)))
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    private static void addLeaves(List<String> words, @Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            fields.values().forEach(field -> addLeaves(words, field));
        } else if (value instanceof List<?> items) {
            items.forEach(item -> addLeaves(words, item));
        } else if (value instanceof Cell cell) {
            words.add(cell.text());
            cell.several().forEach(one -> words.add(one.text()));
        } else if (value instanceof String text) {
            words.add(text);
        } else if (value instanceof BigDecimal number) {
            words.add(JsonText.number(number));
        }
    }

    Text hide(Text text) {
        return new Text(hide(text.french()), hide(text.english()));
    }

    String hide(String text) {
        String hidden = text;
        for (String word : words) {
            hidden = word.length() >= SHORTEST
                    ? hidden.replace(word, HIDDEN)
                    : hidden.replace("« " + word + " »", HIDDEN).replace('"' + word + '"', HIDDEN);
        }
        return PHONE.matcher(MAIL.matcher(hidden).replaceAll(HIDDEN)).replaceAll(HIDDEN);
    }
}
