package io.ancrage.json.internal;

/** A text of JSON, token by token. What both lines of Jackson have in common. Not thread-safe. */
public interface JsonTokens extends AutoCloseable {

    /** The sorts of tokens. */
    enum Token {
        OBJECT,
        OBJECT_END,
        LIST,
        LIST_END,
        NAME,
        TEXT,
        NUMBER,
        TRUE,
        FALSE,
        NULL,
        END
    }

    /** Moves to the next token; {@code END} after the last. */
    Token next();

    /** The text of a name, text or number. */
    String text();

    /** Where the current token starts, counted in characters from 0. */
    long offset();

    @Override
    void close();
}
