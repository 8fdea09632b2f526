package io.ancrage.samples.cli;

import io.ancrage.Spelling;
import io.ancrage.json.Importer;
import io.ancrage.json.Rejection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * One document: {@code FILE} of a file that holds it alone, {@code FILE#ID} of one that holds several.
 *
 * @param file the file, or {@code -}
 * @param id which of several; empty where the file holds only one
 */
record Choice(String file, String id) {

    private static final int MOST_SHOWN = 12;

    /** How documents of a type are read, alone and of a file of many. */
    interface Form<T> {
        T one(String text);

        Importer<T> many();

        String id(T document);

        /** The documents that a larger one joins; empty for any other text. */
        default List<T> joined(JsonNode document, String text) {
            return List.of();
        }
    }

    static Choice of(String given) {
        int hash = given.lastIndexOf('#');
        return hash <= 0 || isFile(given)
                ? new Choice(given, "")
                : new Choice(given.substring(0, hash), given.substring(hash + 1));
    }

    private static boolean isFile(String given) {
        try {
            return Files.exists(Path.of(given));
        } catch (InvalidPathException notAFile) {
            return false;
        }
    }

    <T> T read(AncrageCommand ancrage, Form<T> form) {
        if (ItemFile.isCsv(file)) {
            return ofMany(ItemFile.read(ancrage, file, form.many()), form);
        }
        InputText input = ancrage.read(file);
        Optional<JsonNode> tree = tree(input.text());
        boolean isLines = tree.isEmpty() && !id.isEmpty();
        if (input.text().stripLeading().startsWith("[") || isLines) {
            return ofMany(ItemFile.read(input, form.many()), form);
        }
        List<T> joined = tree.isEmpty() ? List.of() : input.as(text -> form.joined(tree.get(), text));
        if (!joined.isEmpty()) {
            return pick(input.name(), joined, form::id);
        }
        T one = input.as(form::one);
        return id.isEmpty() ? one : pick(input.name(), List.of(one), form::id);
    }

    private <T> T ofMany(ItemFile<T> items, Form<T> form) {
        for (Rejection rejection : items.report().rejections()) {
            if (!id.isEmpty() && rejection.id().equals(id) || items.items().isEmpty()) {
                throw ItemFile.refusal(items.name(), rejection);
            }
        }
        return pick(items.name(), items.items(), form::id);
    }

    private <T> T pick(String name, List<T> documents, Function<T, String> ids) {
        List<String> known = documents.stream().map(ids).toList();
        if (!id.isEmpty() && known.contains(id)) {
            return documents.get(known.indexOf(id));
        }
        String all =
                known.stream().limit(MOST_SHOWN).map(one -> file + "#" + one).collect(Collectors.joining(", "))
                        + (known.size() > MOST_SHOWN ? ", …" : "");
        if (id.isEmpty()) {
            throw BadInput.document(
                    name,
                    "porte plusieurs documents ; dites lequel : " + all,
                    "holds several documents; say which: " + all);
        }
        String shown = BadInput.shown(id);
        String right =
                Spelling.nearest(id, known).map(near -> file + "#" + near).orElse(all);
        throw BadInput.document(
                name,
                "ne porte aucun document « " + shown + " » ; attendu : " + right,
                "holds no document \"" + shown + "\"; expected " + right);
    }

    private static Optional<JsonNode> tree(String text) {
        try {
            return Optional.of(JsonDocument.tree(text));
        } catch (JacksonException notOneDocument) {
            return Optional.empty();
        }
    }
}
