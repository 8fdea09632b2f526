package io.ancrage.samples.cli;

import io.ancrage.AncrageException;
import io.ancrage.Spelling;
import io.ancrage.json.DocumentType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
        DocumentType known = DocumentType.ofWord(type).orElseThrow(() -> unknown(type));
        ancrage.answer(known.schema().lines().toList());
        return AncrageCommand.YES;
    }

    private static AncrageException unknown(String type) {
        List<String> words =
                Stream.of(DocumentType.values()).map(DocumentType::word).toList();
        String all = String.join(", ", words);
        Optional<String> nearest = Spelling.nearest(type, words);
        return BadInput.value(
                ARGUMENT,
                type,
                nearest.map(word -> word + " (possibles : " + all + ")").orElse(all),
                nearest.map(word -> word + " (possible: " + all + ")").orElse(all));
    }
}
