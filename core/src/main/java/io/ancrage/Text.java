package io.ancrage;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * A text for people, in French and in English. Immutable.
 *
 * @param french the French wording
 * @param english the English wording
 */
public record Text(String french, String english) implements Serializable {

    /** No text in either language. */
    public static final Text EMPTY = new Text("", "");

    private static final BigDecimal HUNDRED_THOUSAND = BigDecimal.valueOf(100_000);

    public Text {
        Objects.requireNonNull(french, "french");
        Objects.requireNonNull(english, "english");
    }

    /**
     * The same wording in both languages: a code, a proper name.
     *
     * @param wording the wording
     * @return the text
     */
    public static Text same(String wording) {
        return new Text(wording, wording);
    }

    /**
     * The wording for a reader: French for every French locale, English for all others.
     *
     * @param locale the reader's locale; only its language counts
     * @return the wording
     */
    public String in(Locale locale) {
        return isFrench(locale) ? french : english;
    }

    /**
     * Whether a reader gets French.
     *
     * @param locale the reader's locale
     * @return true for every French locale
     */
    public static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }

    /**
     * Whether nothing is written in either language.
     *
     * @return true when both wordings are empty
     */
    public boolean isEmpty() {
        return french.isEmpty() && english.isEmpty();
    }

    /**
     * A number as a reader writes it: 15,000.5 in English, 15 000,5 in French (with no-break spaces).
     *
     * @param number the number
     * @param locale the reader's locale
     * @return the digits, grouped by three
     */
    public static String number(BigDecimal number, Locale locale) {
        boolean inFrench = isFrench(locale);
        String plain = number.abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder grouped = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(inFrench ? '\u00a0' : ',');
            }
            grouped.append(whole.charAt(i));
        }
        if (dot >= 0) {
            grouped.append(inFrench ? ',' : '.').append(plain, dot + 1, plain.length());
        }
        return grouped.toString();
    }

    /**
     * A point, as a reader writes it.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     * @param locale the reader's locale
     * @return such as {@code 44.58, 6.06} or {@code 44,58 ; 6,06}
     */
    public static String coordinates(double latitude, double longitude, Locale locale) {
        return number(plain(latitude), locale) + (isFrench(locale) ? " ; " : ", ") + number(plain(longitude), locale);
    }

    private static BigDecimal plain(double degrees) {
        BigDecimal stripped = BigDecimal.valueOf(degrees).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * A number with its unit, as a reader writes it.
     *
     * @param number the number
     * @param unit the unit of a fact, such as {@code EUR/m2}; may be empty
     * @param locale the reader's locale
     * @return such as {@code 2,450 €/m²}
     */
    public static String quantity(BigDecimal number, String unit, Locale locale) {
        String shown = unit.replace("EUR", "€").replace("m2", "m²").replace("100000", number(HUNDRED_THOUSAND, locale));
        if (isFrench(locale)) {
            shown = shown.replace("inhabitant", "habitant")
                    .replace("year", "an")
                    .replace("week", "semaine")
                    .replace("days", "jours")
                    .replace("months", "mois")
                    .replace("month", "mois")
                    .replace("FTE", "ETP")
                    .replace("degree", "degrés");
        }
        return shown.isEmpty() ? number(number, locale) : number(number, locale) + " " + shown;
    }
}
