package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.json.ImportReport;
import io.ancrage.json.Importer;
import io.ancrage.json.Rejection;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A file of many items: a JSON array, JSON Lines or CSV.
 *
 * @param name the file's name as it was given, or {@code stdin}
 * @param items the good items, in the order of the file
 * @param report what became of the others
 * @param <T> the type of the items
 */
record ItemFile<T>(String name, List<T> items, ImportReport report) {

    /** Blanks before the first letter of a file without a telling name. */
    private static final int MOST_BLANKS = 8_192;

    static <T> ItemFile<T> read(AncrageCommand ancrage, String file, Importer<T> importer) {
        String name = file.equals("-") ? "stdin" : file;
        return read(name, items -> {
            try (InputStream in = new BufferedInputStream(ancrage.open(file), MOST_BLANKS)) {
                requireText(name, in);
                return isCsv(file, in) ? importer.readCsv(in, items) : importer.readJson(in, items);
            }
        });
    }

    /** The items of a text that is JSON. */
    static <T> ItemFile<T> read(InputText input, Importer<T> importer) {
        return read(input.name(), items -> importer.readJson(new StringReader(input.text()), items));
    }

    /** The projects of a file as others may see them: what is not public ends here. */
    static ItemFile<PublishedProject> published(AncrageCommand ancrage, String file) {
        Documents documents = new Documents(ancrage.france());
        ItemFile<Project> read = read(ancrage, file, documents.projects());
        return new ItemFile<>(
                read.name(),
                read.items().stream()
                        .map(item -> documents.today(item).published())
                        .toList(),
                read.report());
    }

    private interface Reading<T> {
        ImportReport into(Consumer<T> items) throws IOException;
    }

    private static <T> ItemFile<T> read(String name, Reading<T> reading) {
        List<T> items = new ArrayList<>();
        ImportReport report;
        try {
            report = reading.into(items::add);
        } catch (IOException e) {
            throw InputText.unreadable(name, e);
        }
        if (items.isEmpty() && !report.complete()) {
            throw refusal(name, report.rejections().get(0));
        }
        if (items.isEmpty() && report.isClean()) {
            throw BadInput.file(
                    BadInput.shown(name),
                    "ne contient aucun élément ; donnez un tableau JSON, du JSON Lines ou un CSV avec des lignes sous"
                            + " l'en-tête",
                    "holds no item; give a JSON array, JSON Lines, or a CSV with rows under its header");
        }
        return new ItemFile<>(name, List.copyOf(items), report);
    }

    /** Tells beside the answer what was not imported. */
    void tellRefused(AncrageCommand ancrage) {
        if (!report.isClean()) {
            List<String> lines = report.text(ancrage.locale()).lines().toList();
            ancrage.message(BadInput.shown(name) + ancrage.say(" : ", ": ") + lines.get(0));
            lines.subList(1, lines.size()).forEach(ancrage::note);
        }
    }

    /** A refusal as an error of the file. */
    static AncrageException refusal(String name, Rejection rejection) {
        AncrageException error = new AncrageException(
                rejection.code(), rejection.text().french(), rejection.text().english());
        String place = rejection.place().isEmpty() ? String.valueOf(rejection.line()) : rejection.place();
        return InputText.located(name, error.at(place));
    }

    /** Refuses what no text file begins with; other encodings are told by the library. */
    private static void requireText(String name, InputStream in) throws IOException {
        in.mark(MOST_BLANKS);
        byte[] start = in.readNBytes(MOST_BLANKS);
        in.reset();
        boolean utf16 = start.length > 1 && (start[0] == (byte) 0xFF || start[0] == (byte) 0xFE);
        for (byte letter : start) {
            if (!utf16 && letter >= 0 && letter < ' ' && "\t\n\r\f".indexOf(letter) < 0) {
                throw BadInput.file(
                        BadInput.shown(name),
                        "n'est pas un fichier de texte ; donnez du JSON ou du CSV en UTF-8",
                        "is no text file; give JSON or CSV in UTF-8");
            }
        }
    }

    /** By the name of the file; without a telling one, by its first letter. */
    private static boolean isCsv(String file, InputStream in) throws IOException {
        String lower = file.toLowerCase(Locale.ROOT);
        if (isCsv(file)) {
            return true;
        }
        if (lower.endsWith(".json") || lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return false;
        }
        in.mark(MOST_BLANKS);
        int letter = in.read();
        // Above ASCII only the byte order mark stands before a bracket.
        for (int read = 1; read < MOST_BLANKS && letter >= 0 && (letter <= ' ' || letter > '~'); read++) {
            letter = in.read();
        }
        in.reset();
        return letter >= 0 && letter != '[' && letter != '{';
    }

    static boolean isCsv(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
