package io.ancrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asks that bad input is refused in both languages. */
public final class Refused {

    private Refused() {}

    /** The error, which has this code and says this in French and in English. */
    public static AncrageException with(String code, String french, String english, ThrowingCallable input) {
        AncrageException error = catchThrowableOfType(AncrageException.class, input);
        assertThat(error).as("an error with code " + code).isNotNull();
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.message(Locale.FRENCH)).contains(french);
        assertThat(error.message(Locale.ENGLISH)).contains(english);
        return error;
    }
}
