package io.ancrage.json.internal;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** JSON through the streaming API of Jackson 3. Its twin is {@link Jackson2}. */
public final class Jackson3 implements JsonEngine {

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonText.DEEPEST + 1)
                    .maxNumberLength(JsonText.LONGEST)
                    .maxNameLength(JsonText.LONGEST)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    @Override
    public JsonTokens tokens(String text) {
        return new Tokens(text, factory.createParser(ObjectReadContext.empty(), text));
    }

    @Override
    public String write(@Nullable Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, tree);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                json.writeName((String) field.getKey());
                write(json, field.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(JsonText.number(number));
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString((String) value);
        }
    }

    private record Tokens(String source, JsonParser parser) implements JsonTokens {

        @Override
        public Token next() {
            try {
                JsonToken token = parser.nextToken();
                return token == null ? Token.END : translated(token);
            } catch (JacksonException e) {
                throw JsonText.broken(source, offset(e));
            }
        }

        private static Token translated(JsonToken token) {
            return switch (token) {
                case START_OBJECT -> Token.OBJECT;
                case END_OBJECT -> Token.OBJECT_END;
                case START_ARRAY -> Token.LIST;
                case END_ARRAY -> Token.LIST_END;
                case PROPERTY_NAME -> Token.NAME;
                case VALUE_STRING -> Token.TEXT;
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
                case VALUE_TRUE -> Token.TRUE;
                case VALUE_FALSE -> Token.FALSE;
                case VALUE_NULL -> Token.NULL;
                case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("not JSON text: " + token);
            };
        }

        @Override
        public String text() {
            try {
                return parser.getString();
            } catch (JacksonException e) {
                throw JsonText.broken(source, offset(e));
            }
        }

        private long offset(JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            return location == null ? offset() : location.getCharOffset();
        }

        @Override
        public long offset() {
            return parser.currentTokenLocation().getCharOffset();
        }

        @Override
        public void close() {
            parser.close();
        }
    }
}
