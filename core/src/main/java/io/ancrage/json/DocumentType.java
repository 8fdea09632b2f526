package io.ancrage.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The types of documents that {@link Json} reads, each with its JSON Schema (draft 2020-12).
 *
 * <p>A schema tells the shape: fields, types, closed words. It lists no codes of lists that grow and knows no facts, so that
 * a document which fits it may still be refused by {@link Json}, which says why. The converse holds: what {@link Json}
 * writes fits. Immutable and thread-safe.
 */
public enum DocumentType {
    /** A criterion ({@link Json#readCriterion}). */
    CRITERION("criterion"),
    /** A project, published or not ({@link Json#readProject}). */
    PROJECT("project"),
    /** A joint project ({@link Json#readJointProject}). */
    JOINT_PROJECT("jointProject"),
    /** An offer ({@link Json#readOffer}). */
    OFFER("offer"),
    /** An actor ({@link Json#readActor}). */
    ACTOR("actor"),
    /** What a territory states of itself ({@link Json#readTerritoryProfile}). */
    TERRITORY_FACTS("territoryFacts");

    private static final Pattern REFERENCE = Pattern.compile("\"#/\\$defs/(\\w+)\"");

    private final String definition;

    DocumentType(String definition) {
        this.definition = definition;
    }

    /**
     * The word of the type, in small letters with hyphens.
     *
     * @return such as {@code territory-facts}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The type of a word.
     *
     * @param word such as {@code territory-facts}
     * @return the type; empty for another word
     */
    public static Optional<DocumentType> ofWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /**
     * The stable id of the schema: its {@code $id}, a name and no address.
     *
     * @return such as {@code urn:ancrage:schema:offer:1}
     */
    public String schemaId() {
        return "urn:ancrage:schema:" + word() + ":" + ProjectReader.VERSION;
    }

    /**
     * The JSON Schema of the type. It stands alone: a validator needs no other file and no network, and this call no
     * Jackson.
     *
     * @return the text of the schema, the same at every call
     */
    public String schema() {
        Map<String, String> definitions = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(definition);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!definitions.containsKey(name)) {
                String text = text(name);
                definitions.put(name, text);
                REFERENCE.matcher(text).results().forEach(reference -> open.add(reference.group(1)));
            }
        }
        String all = definitions.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue().strip())
                .collect(Collectors.joining(",\n"));
        return """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$id": "%s",
                  "$ref": "#/$defs/%s",
                  "$defs": {
                %s
                  }
                }
                """.formatted(schemaId(), definition, all.indent(4).stripTrailing());
    }

    /** A part that schemas share, from its own file. */
    private static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(DocumentType.class.getResourceAsStream("schema/" + name + ".json"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
