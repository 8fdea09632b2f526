package io.ancrage.criterion;

import io.ancrage.AncrageException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Objects;

/** A constant on the right of a {@link Comparison}, in canonical form. Immutable. */
public sealed interface Value {

    /**
     * Yes or no.
     *
     * @param flag the value
     */
    record Flag(boolean flag) implements Value {}

    /**
     * A decimal number, without trailing zeros, of at most 15 significant digits and 15 decimals and below 10^15.
     *
     * @param decimal the number
     */
    record Decimal(BigDecimal decimal) implements Value, Comparable<Decimal> {

        private static final int DIGITS = 15;

        public Decimal {
            decimal = decimal.stripTrailingZeros();
            if (decimal.scale() < 0) {
                // 5E+3 is 5000: one number, one text.
                decimal = decimal.scale() < -DIGITS ? decimal : decimal.setScale(0);
            }
            if (decimal.precision() > DIGITS || decimal.scale() < 0 || decimal.scale() > DIGITS) {
                throw new AncrageException(
                        "ANC-FACT-003",
                        "un nombre porte au plus 15 chiffres significatifs et 15 décimales ; reçu : " + shown(decimal),
                        "a number has at most 15 significant digits and 15 decimals; found: " + shown(decimal));
            }
        }

        /**
         * The canonical number.
         *
         * @param number a number
         * @return its canonical form
         */
        public static Decimal of(BigDecimal number) {
            return new Decimal(number);
        }

        @Override
        public int compareTo(Decimal other) {
            return decimal.compareTo(other.decimal);
        }

        private static String shown(BigDecimal number) {
            return number.precision() > 40 ? number.round(new MathContext(5)) + "..." : number.toString();
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Value, Comparable<Day> {
        public Day {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public int compareTo(Day other) {
            return day.compareTo(other.day);
        }
    }

    /**
     * A code.
     *
     * @param code the code, not blank
     */
    record Code(String code) implements Value, Comparable<Code> {
        public Code {
            if (code.isBlank()) {
                throw new AncrageException(
                        "ANC-FACT-004",
                        "un code n'est pas vide ; exemple : SM54",
                        "a code is not blank; for example: SM54");
            }
        }

        @Override
        public int compareTo(Code other) {
            return code.compareTo(other.code);
        }
    }

    /**
     * The value as it stands in JSON, without quotes.
     *
     * @return such as {@code 5000}, {@code 2026-01-01}, {@code ZIP}
     */
    default String asText() {
        if (this instanceof Flag flag) {
            return String.valueOf(flag.flag());
        }
        if (this instanceof Decimal number) {
            return number.decimal().toPlainString();
        }
        if (this instanceof Day day) {
            return day.day().toString();
        }
        return ((Code) this).code();
    }
}
