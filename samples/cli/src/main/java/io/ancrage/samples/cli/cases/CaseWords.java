package io.ancrage.samples.cli.cases;

import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.Vocabulary;
import io.ancrage.fact.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one table that turns the words of case files into facts of the library, and open points back into those words. */
final class CaseWords {

    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]+?)([0-9]+)");

    /**
     * A row of the table.
     *
     * @param key the key of a case file; {@code <n>} or {@code <yyyy>} stands for a number
     * @param where whose it is: {@code person}, {@code place}, a role, {@code event}, {@code event:<scheme>}, a kind of open
     *     point; empty for a key that nothing reads
     * @param facts the ids of facts, or the id of a scheme
     * @param values what its values become, or how they are worked out
     */
    record Word(String key, String where, List<String> facts, String values) {

        /** The pairs of {@code word=CODE}. */
        Map<String, String> codes() {
            Map<String, String> codes = new LinkedHashMap<>();
            for (String pair : values.split(" ", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    codes.put(pair.substring(0, equals), pair.substring(equals + 1));
                }
            }
            return codes;
        }
    }

    private final Map<String, Word> byKey = new LinkedHashMap<>();
    private final List<Word> all = new ArrayList<>();
    private final Vocabulary vocabulary;

    CaseWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        try (InputStream in = Objects.requireNonNull(CaseWords.class.getResourceAsStream("words.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        List<String> facts = Stream.of(cells[2].split(" ", -1))
                                .filter(id -> !id.isEmpty())
                                .toList();
                        Word word = new Word(cells[0], cells[1], facts, cells[3]);
                        byKey.put(cells[0], word);
                        all.add(word);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of a key, and the number in it: 2018 of {@code fees2018}. */
    record Found(Word word, int number) {}

    Optional<Found> find(String key) {
        Word plain = byKey.get(key);
        if (plain != null) {
            return Optional.of(new Found(plain, 0));
        }
        Matcher numbered = NUMBERED.matcher(key);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        return Stream.of("<yyyy>", "<n>")
                .map(end -> byKey.get(numbered.group(1) + end))
                .filter(Objects::nonNull)
                .map(word -> new Found(word, Integer.parseInt(numbered.group(2))))
                .findFirst();
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    Fact<?> fact(String id) {
        return vocabulary.require(id);
    }

    /** The words for an open point; several where a fact stands for several keys. */
    Set<String> of(OpenPoint point) {
        Set<String> words = new LinkedHashSet<>();
        for (Word word : all) {
            if (stands(word, point)) {
                words.add(word.key());
            }
        }
        if (words.isEmpty()) {
            words.add(
                    point instanceof OpenPoint.Decision decision
                            ? "authority:" + decision.about().english()
                            : point instanceof OpenPoint.MissingFact fact
                                    ? fact.gap().fact().id()
                                    : "rule:" + point.text(Locale.ENGLISH));
        }
        return words;
    }

    private static boolean stands(Word word, OpenPoint point) {
        if (point instanceof OpenPoint.MissingFact missing) {
            boolean role = missing.gap().role().isEmpty()
                    ? List.of("person", "place", "event").contains(word.where())
                    : word.where().equals(missing.gap().role());
            String id = missing.gap().fact().id();
            // The history is one key, whatever of it is asked for; what texts leave open of a contract is a rule.
            boolean history = word.values().equals("prefix")
                    && point.why() == Why.ASK_PERSON
                    && word.facts().stream().anyMatch(prefix -> id.startsWith(prefix + "."));
            return role
                    && (history
                            || word.facts().contains(id)
                                    && (!id.startsWith("person.holds.") || point.why() != Why.ASK_PERSON));
        }
        if (word.facts().isEmpty()) {
            return false;
        }
        String scheme = word.facts().get(0);
        if (point instanceof OpenPoint.OpenConflict conflict) {
            return word.where().equals("conflict")
                    && scheme.equals(conflict.scheme())
                    && word.values().equals(conflict.conflict());
        }
        if (point instanceof OpenPoint.UnreadRule rule) {
            return word.where().equals("unread") && scheme.equals(rule.scheme());
        }
        return word.where().equals("decision") && scheme.equals(((OpenPoint.Decision) point).scheme());
    }
}
