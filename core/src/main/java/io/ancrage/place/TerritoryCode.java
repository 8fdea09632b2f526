package io.ancrage.place;

import io.ancrage.AncrageException;
import io.ancrage.internal.Luhn;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The code of a territory with its level, written {@code COM-23096}, {@code EPCI-200034825}, {@code DEP-2A} or
 * {@code REG-01}. The level is part of the code: département 01 is Ain, région 01 is Guadeloupe. Codes are text, never
 * numbers. Ordered by level, then code. Immutable.
 *
 * <p>Shapes are those of the INSEE Code officiel géographique; an EPCI has its SIREN, whose Luhn key is checked. A code of
 * the right shape may still name no territory: a directory tells.
 *
 * @param level the level
 * @param code the bare code, such as {@code 23096}
 */
public record TerritoryCode(TerritoryLevel level, String code) implements Comparable<TerritoryCode> {

    private static final Pattern DEPARTMENT = Pattern.compile("\\d{2}|2[AB]|9[78]\\d");
    private static final Pattern REGION = Pattern.compile("\\d{2}|9[78]\\d");
    private static final Pattern BASIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Comparator<TerritoryCode> ORDER =
            Comparator.comparing(TerritoryCode::level).thenComparing(TerritoryCode::code);

    public TerritoryCode {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(code, "code");
        boolean fits = switch (level) {
            case COMMUNE, ARRONDISSEMENT -> isCommune(code);
            case EPCI -> isDigits(code, 0, 9) && Luhn.holds(code);
            case DEPARTMENT -> DEPARTMENT.matcher(code).matches();
            case REGION -> REGION.matcher(code).matches();
            case BASIN -> BASIN.matcher(code).matches();
        };
        if (!fits) {
            throw new AncrageException(
                    "ANC-TERR-001",
                    "« " + code + " » n'est pas un code de territoire de niveau " + level.prefix()
                            + " ; exemples : 23096 ou COM-2A004 (commune), EPCI-200034825, DEP-2A, REG-75",
                    "\"" + code + "\" is not a territory code of level " + level.prefix()
                            + "; for example: 23096 or COM-2A004 (commune), EPCI-200034825, DEP-2A, REG-75");
        }
    }

    /**
     * Reads a code; a bare code means a commune. Letters may be small, spaces around are ignored.
     *
     * @param text such as {@code COM-23096}, {@code 23096}, {@code dep-2a}
     * @return the code
     * @throws AncrageException with code ANC-TERR-001, if no level has codes of this form
     */
    public static TerritoryCode parse(String text) {
        String trimmed = text.strip();
        int hyphen = trimmed.indexOf('-');
        if (hyphen > 0) {
            String prefix = trimmed.substring(0, hyphen).toUpperCase(Locale.ROOT);
            for (TerritoryLevel level : TerritoryLevel.values()) {
                if (level.prefix().equals(prefix)) {
                    String code = trimmed.substring(hyphen + 1);
                    return new TerritoryCode(
                            level, level == TerritoryLevel.BASIN ? code : code.toUpperCase(Locale.ROOT));
                }
            }
        }
        return commune(trimmed);
    }

    /**
     * The code of a commune.
     *
     * @param code the INSEE code, such as {@code 2A004}; not the postal code
     * @return the code
     */
    public static TerritoryCode commune(String code) {
        return new TerritoryCode(TerritoryLevel.COMMUNE, code.toUpperCase(Locale.ROOT));
    }

    /**
     * The code of an intercommunality (EPCI).
     *
     * @param siren its SIREN, nine digits
     * @return the code
     */
    public static TerritoryCode epci(String siren) {
        return new TerritoryCode(TerritoryLevel.EPCI, siren);
    }

    /**
     * The code of a département.
     *
     * @param code such as {@code 2A} or {@code 974}
     * @return the code
     */
    public static TerritoryCode department(String code) {
        return new TerritoryCode(TerritoryLevel.DEPARTMENT, code.toUpperCase(Locale.ROOT));
    }

    /**
     * The code of a région.
     *
     * @param code the INSEE code, such as {@code 75} for Nouvelle-Aquitaine
     * @return the code
     */
    public static TerritoryCode region(String code) {
        return new TerritoryCode(TerritoryLevel.REGION, code);
    }

    @Override
    public int compareTo(TerritoryCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return level.prefix() + "-" + code;
    }

    /** By hand, since a directory makes tens of thousands of them when it is loaded. */
    private static boolean isCommune(String code) {
        boolean corsican = code.startsWith("2A") || code.startsWith("2B");
        return isDigits(code, corsican ? 2 : 0, 5);
    }

    private static boolean isDigits(String code, int from, int length) {
        if (code.length() != length) {
            return false;
        }
        for (int i = from; i < length; i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
