package io.ancrage.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON through the streaming API of Jackson 2. Its twin is {@link Jackson3}. */
public final class Jackson2 implements JsonEngine {

    private final JsonFactory factory = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonText.DEEPEST + 1)
                    .maxNumberLength(JsonText.LONGEST)
                    .maxNameLength(JsonText.LONGEST)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    @Override
    public JsonTokens tokens(String text) {
        try {
            return new Tokens(text, factory.createParser(text));
        } catch (IOException e) {
            throw unexpected(e);
        }
    }

    @Override
    public String write(@Nullable Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            write(json, tree);
        } catch (IOException e) {
            throw unexpected(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> fields) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                json.writeFieldName((String) field.getKey());
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

    /** Texts in memory are read and written without input or output that could fail. */
    private static UncheckedIOException unexpected(IOException e) {
        return new UncheckedIOException(e);
    }

    private record Tokens(String source, JsonParser parser) implements JsonTokens {

        @Override
        public Token next() {
            try {
                JsonToken token = parser.nextToken();
                return token == null ? Token.END : translated(token);
            } catch (JsonProcessingException e) {
                throw JsonText.broken(source, offset(e));
            } catch (IOException e) {
                throw unexpected(e);
            }
        }

        private static Token translated(JsonToken token) {
            return switch (token) {
                case START_OBJECT -> Token.OBJECT;
                case END_OBJECT -> Token.OBJECT_END;
                case START_ARRAY -> Token.LIST;
                case END_ARRAY -> Token.LIST_END;
                case FIELD_NAME -> Token.NAME;
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
                return parser.getText();
            } catch (JsonProcessingException e) {
                throw JsonText.broken(source, offset(e));
            } catch (IOException e) {
                throw unexpected(e);
            }
        }

        private long offset(JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            return location == null ? offset() : location.getCharOffset();
        }

        @Override
        public long offset() {
            return parser.currentTokenLocation().getCharOffset();
        }

        @Override
        public void close() {
            try {
                parser.close();
            } catch (IOException e) {
                throw unexpected(e);
            }
        }
    }
}
