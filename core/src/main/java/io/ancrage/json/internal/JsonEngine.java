package io.ancrage.json.internal;

import io.ancrage.AncrageException;
import org.jspecify.annotations.Nullable;

/** What one line of Jackson does for us. Implementations are immutable and thread-safe. */
public interface JsonEngine {

    /** Starts reading; every problem of the text is raised as {@link JsonText#broken}. */
    JsonTokens tokens(String text);

    /** A plain tree (maps, lists, texts, {@code BigDecimal}, {@code Boolean}, null) in one line, without spaces. */
    String write(@Nullable Object tree);

    /** The engine over the host's Jackson: 3 before 2. */
    static JsonEngine ofHost() {
        // The two classes are linked here and not before: without any Jackson, the rest of the library runs.
        try {
            return new Jackson3();
        } catch (LinkageError noJackson3) {
            try {
                return new Jackson2();
            } catch (LinkageError noJackson2) {
                AncrageException missing = new AncrageException(
                        "ANC-JSON-001",
                        "pas de Jackson pour lire ou écrire du JSON ; ajoutez la dépendance"
                                + " tools.jackson.core:jackson-core (3.1 ou plus) ou"
                                + " com.fasterxml.jackson.core:jackson-core (2.18 ou plus)",
                        "no Jackson to read or write JSON; add the dependency"
                                + " tools.jackson.core:jackson-core (3.1 or later) or"
                                + " com.fasterxml.jackson.core:jackson-core (2.18 or later)");
                missing.addSuppressed(noJackson3);
                missing.addSuppressed(noJackson2);
                throw missing;
            }
        }
    }
}
