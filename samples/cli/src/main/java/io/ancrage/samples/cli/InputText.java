package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read whole: UTF-8, with or without a byte order mark, of a bounded size.
 *
 * @param name the file's name as it was given, or {@code stdin}
 * @param text its characters
 */
record InputText(String name, String text) {

    private static final int MOST_BYTES = 4_000_000;
    private static final String STDIN = "-";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    static InputText read(String file, InputStream stdin) {
        return read(file.equals(STDIN) ? "stdin" : file, () -> {
            try (InputStream in = open(file, stdin)) {
                return in.readNBytes(MOST_BYTES + 1);
            }
        });
    }

    /** The bytes of a file, or of the standard input for {@code -}: of any size, to be read as they come. */
    static InputStream open(String file, InputStream stdin) throws IOException {
        if (file.equals(STDIN)) {
            return stdin;
        }
        if (file.isBlank()) {
            throw missing(file);
        }
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw BadInput.file(
                    BadInput.shown(file),
                    "est un dossier ; donnez un fichier, ou - pour l'entrée standard",
                    "is a directory; give a file, or - for the standard input");
        }
        return Files.newInputStream(path);
    }

    /** Refuses to read the standard input for two files. */
    static void requireOneStandardInput(Collection<@Nullable String> files) {
        if (files.stream().filter(STDIN::equals).count() > 1) {
            throw BadInput.stray(
                    STDIN,
                    "l'entrée standard ne se lit qu'une fois ; donnez l'autre en fichier",
                    "the standard input is read only once; give the other as a file");
        }
    }

    /** What is said of a file that cannot be read. */
    static AncrageException unreadable(String name, IOException error) {
        if (error instanceof NoSuchFileException) {
            return missing(name);
        }
        return error instanceof AccessDeniedException
                ? BadInput.file(
                        BadInput.shown(name),
                        "ne peut être lu ; donnez-vous le droit de lecture",
                        "cannot be read; get the right to read it")
                : BadInput.file(
                        BadInput.shown(name),
                        "ne peut être lu ; donnez un autre fichier, ou - pour l'entrée standard",
                        "cannot be read; give another file, or - for the standard input");
    }

    /** Reads the text, and says of every error in which file it is. */
    <T> T as(Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (AncrageException e) {
            throw located(e);
        }
    }

    /** The error, said to be in this text. */
    AncrageException located(AncrageException error) {
        return located(name, error);
    }

    /** The error, said to be in a file. */
    static AncrageException located(String name, AncrageException error) {
        String shown = BadInput.shown(name);
        if (error.place().isEmpty()) {
            return error.at(shown);
        }
        return error.at(shown + (error.place().startsWith("/") ? "#" : ":"));
    }

    private interface Bytes {
        byte[] read() throws IOException;
    }

    private static InputText read(String name, Bytes source) {
        byte[] bytes;
        try {
            bytes = source.read();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        if (bytes.length > MOST_BYTES) {
            throw BadInput.file(
                    BadInput.shown(name),
                    "dépasse " + MOST_BYTES + " octets ; donnez un document plus petit",
                    "has more than " + MOST_BYTES + " bytes; give a smaller document");
        }
        return new InputText(name, decoded(name, bytes));
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw missing(file);
        }
    }

    private static AncrageException missing(String name) {
        return BadInput.file(
                name.isBlank() ? "\"\"" : BadInput.shown(name),
                "n'existe pas ; donnez le chemin d'un fichier, ou - pour l'entrée standard",
                "does not exist; give the path of a file, or - for the standard input");
    }

    private static String decoded(String name, byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = utf8.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            throw BadInput.file(
                    BadInput.shown(name) + ":" + line,
                    "n'est pas en UTF-8 ; enregistrez le fichier en UTF-8",
                    "is not UTF-8; save the file as UTF-8");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
