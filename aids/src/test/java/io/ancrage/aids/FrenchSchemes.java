package io.ancrage.aids;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents of the French catalogue, and the catalogue itself, read once. */
public final class FrenchSchemes {

    private static final Path FOLDER = Path.of("src", "main", "resources", "io", "ancrage", "aids", "schemes");

    /** The catalogue. */
    public static final AidCatalog CATALOG = AidCatalog.france();

    private FrenchSchemes() {}

    /** The ids in the order of the index. */
    public static List<String> ids() {
        return text("index.txt").lines().toList();
    }

    /** The documents by name, in the order of the index. */
    public static Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        ids().forEach(id -> documents.put(id + ".json", text(id + ".json")));
        return documents;
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
