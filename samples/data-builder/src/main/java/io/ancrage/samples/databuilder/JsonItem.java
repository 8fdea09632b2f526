package io.ancrage.samples.databuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One object of a JSON document, whose fields are checked as they are read. Immutable.
 *
 * @param place where it is, for messages: the file and a JSON pointer
 * @param node its fields
 */
record JsonItem(String place, JsonNode node) {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\t\\r\\n|]");

    /** Reads {@code name} in {@code folder}. */
    static JsonItem read(Path folder, String name) {
        try {
            JsonNode node = JsonMapper.shared().readTree(Files.readString(folder.resolve(name)));
            JsonItem item = new JsonItem(name + "#", node);
            if (!node.isObject()) {
                throw item.bad("an object");
            }
            return item;
        } catch (IOException | JacksonException e) {
            throw new BadInputException(
                    name + ": cannot be read: " + e.getMessage() + ". Expected JSON in UTF-8 in the input folder.", e);
        }
    }

    /** A text that has to be there, without the signs that our resources use as separators. */
    String required(String field) {
        return optional(field).orElseThrow(() -> at(field).bad("a text"));
    }

    /** A text that may be absent or null. */
    Optional<String> optional(String field) {
        JsonItem value = at(field);
        if (value.isAbsent()) {
            return Optional.empty();
        }
        if (!value.node.isString()
                || value.node.stringValue().isBlank()
                || FORBIDDEN.matcher(value.node.stringValue()).find()) {
            throw value.bad("a text without tab, line end or |");
        }
        return Optional.of(value.node.stringValue());
    }

    /** A whole number that has to be there. */
    int count(String field) {
        JsonItem value = at(field);
        if (!value.node.isInt()) {
            throw value.bad("a whole number");
        }
        return value.node.intValue();
    }

    /** An object that may be absent or null. */
    Optional<JsonItem> object(String field) {
        JsonItem value = at(field);
        if (value.isAbsent()) {
            return Optional.empty();
        }
        if (!value.node.isObject()) {
            throw value.bad("an object");
        }
        return Optional.of(value);
    }

    /** The objects of a list that has to be there. */
    List<JsonItem> items(String field) {
        List<JsonItem> items = new ArrayList<>();
        for (JsonItem item : elements(field)) {
            if (!item.node.isObject()) {
                throw item.bad("an object");
            }
            items.add(item);
        }
        return items;
    }

    /** The texts of a list that has to be there. */
    List<String> words(String field) {
        List<String> words = new ArrayList<>();
        for (JsonItem item : elements(field)) {
            if (!item.node.isString()) {
                throw item.bad("a text");
            }
            words.add(item.node.stringValue());
        }
        return words;
    }

    private List<JsonItem> elements(String field) {
        JsonItem list = at(field);
        if (!list.node.isArray()) {
            throw list.bad("a list");
        }
        List<JsonItem> elements = new ArrayList<>();
        for (int i = 0; i < list.node.size(); i++) {
            elements.add(new JsonItem(list.place + "/" + i, list.node.get(i)));
        }
        return elements;
    }

    /** A field, which may be absent: a message can name it all the same. */
    JsonItem at(String field) {
        return new JsonItem(place + "/" + field, node.path(field));
    }

    private boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    BadInputException bad(String expected) {
        String found = isAbsent() ? "nothing" : node.toString();
        String shown = found.length() > 80 ? found.substring(0, 80) + "…" : found;
        return new BadInputException(place + ": " + shown + ". Expected " + expected + ".");
    }
}
