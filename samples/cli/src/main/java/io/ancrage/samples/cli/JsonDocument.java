package io.ancrage.samples.cli;

import java.math.BigDecimal;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON documents that are printed: fields in the order of their addition, the same bytes on every machine. */
final class JsonDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonDocument() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The tree of a text that is JSON, such as what the library wrote. */
    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** A number as JSON and people write it: without zeros at its end and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The document in one line, as JSON Lines have it. */
    static String line(JsonNode document) {
        return MAPPER.writeValueAsString(document);
    }

    /** The document for people and programs: two spaces, line feeds. */
    static String text(JsonNode document) {
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER));
        pretty.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return MAPPER.writer().with(pretty).writeValueAsString(document);
    }
}
