package io.ancrage.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.ancrage.AncrageException;
import io.ancrage.internal.Luhn;

/**
 * The number of a legal unit in the French register Sirene (numéro SIREN): nine digits, of which the last is a Luhn key.
 * That it is well formed does not say that the unit exists. Text, never a number. Ordered by its digits. Immutable and
 * thread-safe.
 *
 * @param code the nine digits, without spaces
 */
public record Siren(String code) implements Comparable<Siren> {

    public Siren {
        if (!Digits.only(code, 9)) {
            throw new AncrageException(
                    "ANC-ID-001",
                    "« " + code + " » n'est pas un numéro SIREN : neuf chiffres attendus ; exemple : 732 829 320",
                    "\"" + code + "\" is not a SIREN number: nine digits expected; for example: 732 829 320");
        }
        if (!Luhn.holds(code)) {
            throw new AncrageException(
                    "ANC-ID-001",
                    "« " + code
                            + " » n'est pas un numéro SIREN : la clé ne correspond pas, un chiffre est peut-être faux"
                            + " ; exemple juste : 732 829 320",
                    "\"" + code + "\" is not a SIREN number: the key does not match, perhaps a digit is wrong;"
                            + " a right one: 732 829 320");
        }
    }

    /**
     * The number of a text.
     *
     * @param text such as {@code 732 829 320}; spaces are ignored
     * @return the number
     * @throws AncrageException with code ANC-ID-001, if it has not nine digits or its key is wrong
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Siren of(String text) {
        return new Siren(Digits.withoutSpaces(text));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public int compareTo(Siren other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
