package io.ancrage.profession;

import io.ancrage.AncrageException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The activity of a project outside health, or of a partner: a code of the French nomenclature of activities (NAF, code
 * APE). Which nomenclature is meant depends on the date, so it is part of the code. Immutable.
 *
 * @param nomenclature the nomenclature
 * @param code such as {@code 47.73Z}; the dot may be left out when it is given
 */
public record ActivityCode(Nomenclature nomenclature, String code) {

    private static final Pattern FORM = Pattern.compile("\\d{2}\\.\\d{2}[A-Z]");
    private static final Pattern WITHOUT_DOT = Pattern.compile("\\d{4}[A-Z]");

    /** The editions of the nomenclature. */
    public enum Nomenclature {
        /** NAF rév. 2, in force through 31 December 2026. */
        NAF_REV2,
        /** NAF 2025, in force from 1 January 2027 (decree 2025-736 of 31 July 2025). */
        NAF_2025
    }

    public ActivityCode {
        Objects.requireNonNull(nomenclature, "nomenclature");
        String plain = code.strip().toUpperCase(Locale.ROOT);
        code = WITHOUT_DOT.matcher(plain).matches() ? plain.substring(0, 2) + "." + plain.substring(2) : plain;
        if (!FORM.matcher(code).matches()) {
            throw new AncrageException(
                    "ANC-PROF-003",
                    "« " + plain + " » n'est pas un code d'activité ; exemple : 47.73Z",
                    "\"" + plain + "\" is not an activity code; for example: 47.73Z");
        }
    }

    /**
     * The code with its nomenclature, as the facts of offers and projects hold it.
     *
     * @return such as {@code NAF_REV2/47.73Z}
     */
    public String qualified() {
        return nomenclature + "/" + code;
    }
}
