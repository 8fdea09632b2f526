package io.ancrage.samples.cli;

import io.ancrage.aids.AidCatalog;
import io.ancrage.aids.Situation;
import io.ancrage.aids.SituationReader;
import io.ancrage.aids.journey.JourneyFacts;
import io.ancrage.place.TerritoryCode;
import java.util.List;
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
        // The file as it was given is read first: what is wrong is told of it, and not of a changed one.
        Situation told = situation(ancrage, catalog, date, input);
        Optional<ObjectNode> document = object(input.text());
        if (place.isEmpty() || document.isEmpty()) {
            return told;
        }
        document.get().put(PLACE, place.get().toString());
        return reader(ancrage, catalog).read(document.get().toString(), told.asOf());
    }

    /**
     * The person of the situation, to be asked of every commune: what it tells of its own place would be taken for true
     * everywhere, and is left out and named.
     */
    Situation readAnywhere(AncrageCommand ancrage, AidCatalog catalog, JudgedDay date) {
        InputText input = ancrage.read(name());
        Situation told = situation(ancrage, catalog, date, input);
        Optional<ObjectNode> document = object(input.text());
        if (document.isEmpty() || !(document.get().get("facts") instanceof ObjectNode facts)) {
            return told;
        }
        List<String> ofPlace = facts.propertyNames().stream()
                .filter(id -> id.startsWith("territory."))
                .toList();
        if (ofPlace.isEmpty()) {
            return told;
        }
        facts.remove(ofPlace);
        String ids = String.join(", ", ofPlace);
        ancrage.message(ancrage.say(
                "dit d'un seul lieu, donc laissé de côté : " + ids, "told of one place, and so left out: " + ids));
        return reader(ancrage, catalog).read(document.get().toString(), told.asOf());
    }

    private static Situation situation(AncrageCommand ancrage, AidCatalog catalog, JudgedDay date, InputText input) {
        SituationReader reader = reader(ancrage, catalog);
        boolean tellsItsDay =
                object(input.text()).map(fields -> fields.has(AS_OF)).orElse(true)
                        && date.given().isEmpty();
        return input.as(text -> tellsItsDay ? reader.read(text) : reader.read(text, date.day(ancrage)));
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
