package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.Spelling;
import io.ancrage.aids.SituationReader;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.json.DocumentType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ancrage schema TYPE}: the JSON Schema of a type of document, in text and with {@code --json} the same. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

    private static final String ARGUMENT = "TYPE";

    private final AncrageCommand ancrage;

    @Parameters(paramLabel = ARGUMENT, descriptionKey = "type")
    private String type = "";

    SchemaCommand(AncrageCommand ancrage) {
        this.ancrage = ancrage;
    }

    @Override
    public Integer call() {
        Supplier<String> schema = schemas().get(type);
        if (schema == null) {
            throw unknown(type);
        }
        ancrage.answer(schema.get().lines().toList());
        return AncrageCommand.YES;
    }

    /** The schemas by the word of the type, those of the core first. */
    private static Map<String, Supplier<String>> schemas() {
        Map<String, Supplier<String>> schemas = new LinkedHashMap<>();
        for (DocumentType document : DocumentType.values()) {
            schemas.put(document.word(), document::schema);
        }
        schemas.put("situation", SituationReader::schema);
        schemas.put("aid-scheme", AidScheme::schema);
        return schemas;
    }

    private static AncrageException unknown(String type) {
        List<String> words = List.copyOf(schemas().keySet());
        String all = String.join(", ", words);
        Optional<String> nearest = Spelling.nearest(type, words);
        return BadInput.value(
                ARGUMENT,
                type,
                nearest.map(word -> word + " (possibles : " + all + ")").orElse(all),
                nearest.map(word -> word + " (possible: " + all + ")").orElse(all));
    }
}
