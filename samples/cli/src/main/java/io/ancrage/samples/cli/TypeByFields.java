package io.ancrage.samples.cli;

import io.ancrage.Text;
import io.ancrage.json.DocumentType;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a document is, by its fields, and how its type is called. */
final class TypeByFields {

    private TypeByFields() {}

    /** The type of a document; empty where its fields do not tell. */
    static Optional<DocumentType> of(JsonNode document) {
        if (!document.isObject()) {
            return Optional.empty();
        }
        if (hasAny(document, "first", "second", "withinKm", "withinMinutes")) {
            return Optional.of(DocumentType.JOINT_PROJECT);
        }
        if (document.has("kind") && document.has("name")) {
            return Optional.of(DocumentType.ACTOR);
        }
        if (hasAny(document, "kind", "title", "professions", "posts", "contacts")) {
            return Optional.of(DocumentType.OFFER);
        }
        if (hasAny(document, "profession", "activity", "require", "prefer")) {
            return Optional.of(DocumentType.PROJECT);
        }
        if (document.has("territory")) {
            return Optional.of(DocumentType.TERRITORY_FACTS);
        }
        boolean isCriterion = hasAny(
                document, "fact", "all", "any", "not", "some", "of", "rule", "disputed", "inside", "elapsed", "over");
        return isCriterion ? Optional.of(DocumentType.CRITERION) : Optional.empty();
    }

    static Text label(DocumentType type) {
        return switch (type) {
            case CRITERION -> new Text("critère", "criterion");
            case PROJECT -> new Text("projet", "project");
            case JOINT_PROJECT -> new Text("projet de couple", "joint project");
            case OFFER -> new Text("annonce", "offer");
            case ACTOR -> new Text("acteur", "actor");
            case TERRITORY_FACTS -> new Text("faits d'un territoire", "facts of a territory");
        };
    }

    private static boolean hasAny(JsonNode document, String... fields) {
        return Stream.of(fields).anyMatch(document::has);
    }
}
