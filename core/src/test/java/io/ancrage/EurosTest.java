package io.ancrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    private static void refused(Runnable statement, String french, String english) {
        assertThatThrownBy(statement::run).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo("ANC-MONEY-001");
            assertThat(error.message(Locale.FRENCH)).contains(french);
            assertThat(error.message(Locale.ENGLISH)).contains(english);
        });
    }

    @ParameterizedTest
    @CsvSource({"1500.5,1500.50", "1500,1500.00", "-20,-20.00", "0.05,0.05", "007,7.00", "1.000,1.00", "-0,0.00"})
    void anAmountIsWrittenWithTwoDecimals(String stated, String canonical) {
        assertThat(Euros.of(stated)).hasToString(canonical).isEqualTo(Euros.of(canonical));
        assertThat(Euros.of(stated)).hasSameHashCodeAs(Euros.of(canonical));
    }

    @Test
    void wholeEurosNeedNoText() {
        assertThat(Euros.of(50_000)).hasToString("50000.00");
        assertThat(Euros.ZERO).isEqualTo(Euros.of("0")).isEqualTo(Euros.of(" 0.00 "));
    }

    @Test
    void aThirdDecimalIsNeverRoundedSilently() {
        refused(() -> Euros.of("0.005"), "au plus deux décimales", "at most two decimals");
        refused(() -> new Euros(new BigDecimal("1.001")), "exemple : 1500.50", "for example: 1500.50");
    }

    @ParameterizedTest
    @CsvSource({"0.005,0.01", "0.004999,0.00", "-0.005,-0.01", "1e3,1000.00", "2.675,2.68"})
    void whoAsksForRoundingGetsTheNearestCentAndHalvesAwayFromZero(String exact, String rounded) {
        assertThat(Euros.rounded(new BigDecimal(exact))).hasToString(rounded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1 500", "1,5", "1500 €", "1e3", "1.", ".5", "+1", "--1", "NaN", "\u0661"})
    void whatIsNoAmountIsRefused(String text) {
        refused(() -> Euros.of(text), "n'est pas un montant", "is not an amount");
    }

    @Test
    void anAmountTooLargeIsRefusedBeforeItIsWrittenOut() {
        refused(() -> Euros.of("1000000000000000"), "au plus 15 chiffres", "at most 15 digits");
        refused(() -> new Euros(new BigDecimal("1e999999999")), "au plus 15 chiffres", "at most 15 digits");
        refused(() -> Euros.rounded(new BigDecimal("1e999999999")), "au plus 15 chiffres", "at most 15 digits");
        refused(() -> Euros.of(Long.MAX_VALUE), "au plus 15 chiffres", "at most 15 digits");
        assertThat(Euros.of("999999999999999.99")).hasToString("999999999999999.99");
        assertThat(new Euros(new BigDecimal("0e999999999"))).isEqualTo(Euros.ZERO);
    }

    @Test
    void aFractionTooFineIsNeverWrittenOut() {
        BigDecimal tiny = new BigDecimal("1e-999999999");

        assertThat(Euros.rounded(tiny)).isEqualTo(Euros.ZERO);
        refused(() -> new Euros(tiny), "au plus deux décimales", "at most two decimals");
        assertThat(new Euros(new BigDecimal("0e-999999999"))).isEqualTo(Euros.ZERO);
    }

    @Test
    void amountsAreAddedAndTakenAwayToTheCent() {
        assertThat(Euros.of("0.10").plus(Euros.of("0.20"))).isEqualTo(Euros.of("0.30"));
        assertThat(Euros.of(10).minus(Euros.of("10.01"))).isEqualTo(Euros.of("-0.01"));
    }

    @Test
    void timesIsExactForNumbersAndRoundedForShares() {
        assertThat(Euros.of("12.34").times(36)).isEqualTo(Euros.of("444.24"));
        assertThat(Euros.of("100.01").times(new BigDecimal("0.5"))).isEqualTo(Euros.of("50.01"));
    }

    @Test
    void amountsAreOrderedByWhatTheyAreWorth() {
        assertThat(Euros.of(9)).isLessThan(Euros.of(10));
        assertThat(Euros.of(-1)).isLessThan(Euros.ZERO);
        assertThat(Euros.of("1.5")).isEqualByComparingTo(Euros.of("1.50"));
    }

    @Test
    void aReaderSeesTheAmountAsItIsWrittenAtHome() {
        assertThat(Euros.of("1500.5").text(Locale.FRENCH)).isEqualTo("1\u00a0500,50\u00a0€");
        assertThat(Euros.of("1500.5").text(Locale.ENGLISH)).isEqualTo("€1,500.50");
        assertThat(Euros.of("-20").text(Locale.FRANCE)).isEqualTo("-20,00\u00a0€");
        assertThat(Euros.of("-20").text(Locale.GERMAN)).isEqualTo("-€20.00");
    }
}
