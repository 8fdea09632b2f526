package io.ancrage.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.ancrage.AncrageException;
import io.ancrage.internal.Luhn;
import java.util.Locale;

/**
 * The number of a health or social establishment in the French register FINESS: nine digits, of which the last is a Luhn
 * key. Numbers of Corsica begin with {@code 2A} or {@code 2B}; their key is not checked. A site (entité géographique) and a
 * legal entity (entité juridique) have numbers of the same form. That it is well formed does not say that the
 * establishment exists. Text, never a number. Ordered by its characters. Immutable and thread-safe.
 *
 * @param code the nine characters, without spaces
 */
public record Finess(String code) implements Comparable<Finess> {

    public Finess {
        boolean corsican = code.startsWith("2A") || code.startsWith("2B");
        if (corsican ? !Digits.only(code.substring(2), 7) : !Digits.only(code, 9)) {
            throw new AncrageException(
                    "ANC-ID-003",
                    "« " + code + " » n'est pas un numéro FINESS : neuf chiffres attendus, ou 2A ou 2B et sept chiffres"
                            + " ; exemple : 750712184",
                    "\"" + code + "\" is not a FINESS number: nine digits expected, or 2A or 2B and seven digits;"
                            + " for example: 750712184");
        }
        if (!corsican && !Luhn.holds(code)) {
            throw new AncrageException(
                    "ANC-ID-003",
                    "« " + code
                            + " » n'est pas un numéro FINESS : la clé ne correspond pas, un chiffre est peut-être faux"
                            + " ; exemple juste : 750712184",
                    "\"" + code + "\" is not a FINESS number: the key does not match, perhaps a digit is wrong;"
                            + " a right one: 750712184");
        }
    }

    /**
     * The number of a text.
     *
     * @param text such as {@code 750712184} or {@code 2a 0000014}; spaces are ignored, letters may be small
     * @return the number
     * @throws AncrageException with code ANC-ID-003, if its form or its key is wrong
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Finess of(String text) {
        return new Finess(Digits.withoutSpaces(text).toUpperCase(Locale.ROOT));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public int compareTo(Finess other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
