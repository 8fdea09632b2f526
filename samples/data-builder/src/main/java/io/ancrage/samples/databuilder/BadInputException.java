package io.ancrage.samples.databuilder;

/** An input that cannot be used. The message says where it is, what was found and what would be right. */
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadInputException(String message) {
        super(message);
    }

    BadInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
