package io.ancrage.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The examples of the package page, in their order. */
final class PackagePage {

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\R(.*?)\\R \\* }</pre>", Pattern.DOTALL);
    private static final List<DocumentType> TYPES = List.of(
            DocumentType.CRITERION,
            DocumentType.PROJECT,
            DocumentType.JOINT_PROJECT,
            DocumentType.OFFER,
            DocumentType.ACTOR,
            DocumentType.TERRITORY_FACTS);

    private PackagePage() {}

    /** Each example with its type. */
    static Stream<Arguments> documents() {
        List<String> examples =
                EXAMPLE.matcher(page()).results().map(PackagePage::text).toList();
        if (examples.size() != TYPES.size()) {
            throw new IllegalStateException(examples.size() + " examples for " + TYPES);
        }
        List<Arguments> documents = new ArrayList<>();
        for (String example : examples) {
            documents.add(Arguments.of(TYPES.get(documents.size()), example));
        }
        return documents.stream();
    }

    private static String text(MatchResult example) {
        return example.group(1).replaceAll("(?m)^ \\* ?", "");
    }

    private static String page() {
        try {
            return Files.readString(Path.of("src/main/java/io/ancrage/json/package-info.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
