package io.ancrage.samples.cli;

import io.ancrage.Spelling;
import io.ancrage.json.ImportReport;
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
        Found<T> found = find(ancrage, form, !id.isEmpty());
        ItemFile<T> all = found.file;
        return found.alone && id.isEmpty() ? all.items().get(0) : pick(all.name(), all.items(), form::id);
    }

    /** All documents of the file, or the one that is chosen. */
    <T> ItemFile<T> readAll(AncrageCommand ancrage, Form<T> form) {
        ItemFile<T> all = find(ancrage, form, true).file;
        return id.isEmpty() ? all : complete(all.name(), List.of(pick(all.name(), all.items(), form::id)));
    }

    /** The documents of a file, and whether it holds one that is no list. */
    private record Found<T>(ItemFile<T> file, boolean alone) {}

    private <T> Found<T> find(AncrageCommand ancrage, Form<T> form, boolean lines) {
        if (ItemFile.isCsv(file)) {
            return ofMany(ItemFile.read(ancrage, file, form.many()));
        }
        InputText input = ancrage.read(file);
        Optional<JsonNode> tree = tree(input.text());
        if (input.text().stripLeading().startsWith("[") || tree.isEmpty() && lines) {
            return ofMany(ItemFile.read(input, form.many()));
        }
        List<T> joined = tree.isEmpty() ? List.of() : input.as(text -> form.joined(tree.get(), text));
        return joined.isEmpty()
                ? new Found<>(complete(input.name(), List.of(input.as(form::one))), true)
                : new Found<>(complete(input.name(), joined), false);
    }

    private <T> Found<T> ofMany(ItemFile<T> items) {
        for (Rejection rejection : items.report().rejections()) {
            if (!id.isEmpty() && rejection.id().equals(id) || items.items().isEmpty()) {
                throw ItemFile.refusal(items.name(), rejection);
            }
        }
        return new Found<>(items, false);
    }

    private static <T> ItemFile<T> complete(String name, List<T> items) {
        return new ItemFile<>(name, items, new ImportReport(items.size(), 0, List.of(), true));
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
