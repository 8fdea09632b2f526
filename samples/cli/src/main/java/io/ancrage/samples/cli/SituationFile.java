package io.ancrage.samples.cli;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.Situation;
import io.ancrage.aids.SituationReader;
import io.ancrage.aids.journey.JourneyFacts;
import io.ancrage.place.TerritoryCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The option {@code --situation}, and how its file is read: in the words of the aids and of the journey. */
final class SituationFile {

    static final String OPTION = "--situation";
    static final String LABEL = OPTION + " FILE|-";

    private static final String AS_OF = "asOf";
    private static final String PLACE = "place";

    @Option(names = OPTION, descriptionKey = "situation", paramLabel = "FILE|-")
    private @Nullable String file;

    boolean isGiven() {
        return file != null;
    }

    /** The file as it was given. */
    String name() {
        if (file == null) {
            throw BadInput.missing(LABEL, LABEL);
        }
        return file;
    }

    /** The situation as of the day that is given, else of the day that it tells, else of today. */
    Situation read(AncrageCommand ancrage, AidCatalog catalog, JudgedDay date) {
        return read(ancrage, catalog, date, Optional.empty());
    }

    /** The same, in a place that wins over the one that it tells. */
    Situation read(AncrageCommand ancrage, AidCatalog catalog, JudgedDay date, Optional<TerritoryCode> place) {
        InputText input = ancrage.read(name());
        SituationReader reader = reader(ancrage, catalog);
        Optional<ObjectNode> document = object(input.text());
        boolean tellsItsDay =
                document.map(fields -> fields.has(AS_OF)).orElse(true) && date.given().isEmpty();
        // The file as it was given is read first: what is wrong is told of it, and not of a changed one.
        Situation told =
                input.as(text -> tellsItsDay ? reader.read(text) : reader.read(text, date.day(ancrage)));
        if (place.isEmpty() || document.isEmpty()) {
            return told;
        }
        document.get().put(PLACE, place.get().toString());
        return reader.read(document.get().toString(), told.asOf());
    }

    static SituationReader reader(AncrageCommand ancrage, AidCatalog catalog) {
        return SituationReader.of(catalog, ancrage.france()).with(JourneyFacts.vocabulary(catalog.vocabulary()));
    }

    /** Empty for a text that is no JSON object, which the library refuses with its place. */
    private static Optional<ObjectNode> object(String text) {
        try {
            JsonNode tree = JsonDocument.tree(text);
            return tree instanceof ObjectNode fields ? Optional.of(fields) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }
}
