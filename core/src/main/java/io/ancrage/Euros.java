package io.ancrage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An amount of money in euros, to the cent; negative when it is owed back. Two equal amounts are equal however they were
 * written: {@code 1500.5} is {@code 1500.50}. Ordered by amount. Immutable and thread-safe.
 *
 * <p>Nothing is rounded silently: a third decimal is refused with code ANC-MONEY-001, unless the caller asks for {@link
 * #rounded} or multiplies by a share. Before the point there are at most 15 digits.
 *
 * @param amount the amount, always with two decimals
 */
public record Euros(BigDecimal amount) implements Comparable<Euros> {

    /** Nothing. */
    public static final Euros ZERO = of(0);

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,100}(?:\\.[0-9]{1,100})?");
    private static final int DECIMALS = 2;
    private static final int MOST_DIGITS = 15;

    public Euros {
        // Digits are counted before anything is written out: 1E999999999 is a short text and a long number.
        if (amount.signum() != 0 && digitsBeforePoint(amount) > MOST_DIGITS) {
            throw refused(
                    "un montant compte au plus " + MOST_DIGITS + " chiffres avant la virgule",
                    "an amount has at most " + MOST_DIGITS + " digits before the point");
        }
        amount = amount.scale() > DECIMALS ? amount.stripTrailingZeros() : amount;
        if (amount.scale() > DECIMALS) {
            throw refused(
                    "un montant en euros a au plus deux décimales ; exemple : 1500.50",
                    "an amount in euros has at most two decimals; for example: 1500.50");
        }
        amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /**
     * The amount of a text in its canonical form: digits, a point, at most two decimals, without grouping.
     *
     * @param text such as {@code 1500.50}, {@code 1500} or {@code -20}; spaces around are ignored
     * @return the amount
     * @throws AncrageException with code ANC-MONEY-001, if the text is none, has more decimals or too many digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Euros of(String text) {
        String trimmed = text.strip();
        if (!PLAIN.matcher(trimmed).matches()) {
            throw refused(
                    "« " + trimmed + " » n'est pas un montant en euros ; exemples : 1500, 1500.50",
                    "\"" + trimmed + "\" is not an amount in euros; for example: 1500, 1500.50");
        }
        return new Euros(new BigDecimal(trimmed));
    }

    /**
     * Whole euros.
     *
     * @param euros the number of euros
     * @return the amount
     */
    public static Euros of(long euros) {
        return new Euros(BigDecimal.valueOf(euros));
    }

    /**
     * The nearest cent, half a cent away from zero: the one place where money is rounded.
     *
     * @param amount an amount in euros with any number of decimals
     * @return the amount to the cent
     */
    public static Euros rounded(BigDecimal amount) {
        if (amount.scale() <= DECIMALS) {
            return new Euros(amount);
        }
        // Less than a tenth of a cent: nothing to divide, however many decimals there are.
        return digitsBeforePoint(amount) < -DECIMALS
                ? ZERO
                : new Euros(amount.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return this amount and the other
     */
    public Euros plus(Euros other) {
        return new Euros(amount.add(other.amount));
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return this amount without the other; negative, if the other is larger
     */
    public Euros minus(Euros other) {
        return new Euros(amount.subtract(other.amount));
    }

    /**
     * The amount several times: months, practitioners.
     *
     * @param times how often
     * @return the product, exact
     */
    public Euros times(long times) {
        return new Euros(amount.multiply(BigDecimal.valueOf(times)));
    }

    /**
     * A share or a multiple of the amount.
     *
     * @param factor such as {@code 0.5} for one half
     * @return the product, {@linkplain #rounded rounded} to the cent
     */
    public Euros times(BigDecimal factor) {
        return rounded(amount.multiply(factor));
    }

    /**
     * The amount as a reader writes it.
     *
     * @param locale the reader's locale
     * @return such as {@code €1,500.50}, or in French {@code 1 500,50 €} with no-break spaces
     */
    public String text(Locale locale) {
        String number = Text.number(amount.abs(), locale);
        return (amount.signum() < 0 ? "-" : "") + (Text.isFrench(locale) ? number + "\u00a0€" : "€" + number);
    }

    @Override
    public int compareTo(Euros other) {
        return amount.compareTo(other.amount);
    }

    /** The canonical form, in JSON too: {@code 1500.50}. */
    @JsonValue
    @Override
    public String toString() {
        return amount.toPlainString();
    }

    private static long digitsBeforePoint(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }

    private static AncrageException refused(String french, String english) {
        return new AncrageException("ANC-MONEY-001", french, english);
    }
}
