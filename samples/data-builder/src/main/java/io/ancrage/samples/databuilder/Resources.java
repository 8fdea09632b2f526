package io.ancrage.samples.databuilder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one run. They are held in memory until all are made, so that bad input leaves the output folder as it
 * was. Not thread-safe.
 */
final class Resources {

    private final SortedMap<String, String> textByPath = new TreeMap<>();

    /** Adds a file of the given lines. */
    void add(String path, List<String> lines) {
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        if (textByPath.put(path, text) != null) {
            throw new IllegalStateException("made twice: " + path);
        }
    }

    /** The files by path, ascending. */
    SortedMap<String, String> textByPath() {
        return textByPath;
    }

    /** Writes the files, and removes the columns of facts that are no longer made. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : textByPath.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
        for (String path : textByPath.keySet()) {
            if (path.endsWith("/" + TerritoryFolder.COLUMNS)) {
                removeFormerColumns(folder, path.substring(0, path.lastIndexOf('/')));
            }
        }
    }

    private void removeFormerColumns(Path root, String folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listing = Files.list(root.resolve(folder))) {
            files = listing.toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".txt") && !textByPath.containsKey(folder + "/" + name)) {
                Files.delete(file);
            }
        }
    }
}
