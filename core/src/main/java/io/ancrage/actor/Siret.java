package io.ancrage.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.ancrage.AncrageException;
import io.ancrage.internal.Luhn;

/**
 * The number of an establishment in the French register Sirene (numéro SIRET): the {@link Siren} of its legal unit and five
 * more digits, of which the last is a Luhn key. At La Poste (SIREN 356 000 000), whose establishments are more than the key
 * allows, a digit sum that is a multiple of five will also do. That it is well formed does not say that the establishment
 * exists. Text, never a number. Ordered by its digits. Immutable and thread-safe.
 *
 * @param code the fourteen digits, without spaces
 */
public record Siret(String code) implements Comparable<Siret> {

    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!Digits.only(code, 14)) {
            throw new AncrageException(
                    "ANC-ID-002",
                    "« " + code
                            + " » n'est pas un numéro SIRET : quatorze chiffres attendus ; exemple : 732 829 320 00074",
                    "\"" + code + "\" is not a SIRET number: fourteen digits expected; for example: 732 829 320 00074");
        }
        String unit = code.substring(0, 9);
        boolean fits = Luhn.holds(code) || unit.equals(LA_POSTE) && Digits.sum(code) % 5 == 0;
        if (!fits || !Luhn.holds(unit)) {
            throw new AncrageException(
                    "ANC-ID-002",
                    "« " + code
                            + " » n'est pas un numéro SIRET : la clé ne correspond pas, un chiffre est peut-être faux"
                            + " ; exemple juste : 732 829 320 00074",
                    "\"" + code + "\" is not a SIRET number: the key does not match, perhaps a digit is wrong;"
                            + " a right one: 732 829 320 00074");
        }
    }

    /**
     * The number of a text.
     *
     * @param text such as {@code 732 829 320 00074}; spaces are ignored
     * @return the number
     * @throws AncrageException with code ANC-ID-002, if it has not fourteen digits, or its key or that of its SIREN is wrong
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Siret of(String text) {
        return new Siret(Digits.withoutSpaces(text));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    /**
     * The legal unit that the establishment belongs to.
     *
     * @return the first nine digits
     */
    public Siren siren() {
        return new Siren(code.substring(0, 9));
    }

    @Override
    public int compareTo(Siret other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
