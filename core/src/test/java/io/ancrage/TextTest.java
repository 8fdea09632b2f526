package io.ancrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void frenchIsForEveryFrenchLocaleAndEnglishForAllOthers() {
        Text hello = new Text("bonjour", "hello");

        assertThat(hello.in(Locale.CANADA_FRENCH)).isEqualTo("bonjour");
        assertThat(hello.in(Locale.GERMAN)).isEqualTo("hello");
        assertThat(hello.in(Locale.ROOT)).isEqualTo("hello");
    }

    @Test
    void numbersAreWrittenAsTheirReaderWritesThem() {
        BigDecimal number = new BigDecimal("-1234567.05");

        assertThat(Text.number(number, Locale.ENGLISH)).isEqualTo("-1,234,567.05");
        assertThat(Text.number(number, Locale.FRENCH)).isEqualTo("-1\u00a0234\u00a0567,05");
        assertThat(Text.number(new BigDecimal("999"), Locale.FRENCH)).isEqualTo("999");
    }

    @Test
    void unitsAreWrittenInTheReadersLanguage() {
        BigDecimal number = new BigDecimal("2450");

        assertThat(Text.quantity(number, "EUR/m2", Locale.ENGLISH)).isEqualTo("2,450 €/m²");
        assertThat(Text.quantity(number, "inhabitants", Locale.FRENCH)).isEqualTo("2\u00a0450 habitants");
        assertThat(Text.quantity(number, "FTE/100000", Locale.FRENCH)).isEqualTo("2\u00a0450 ETP/100\u00a0000");
        assertThat(Text.quantity(number, "consultations/year/inhabitant", Locale.FRENCH))
                .isEqualTo("2\u00a0450 consultations/an/habitant");
        assertThat(Text.quantity(number, "", Locale.ENGLISH)).isEqualTo("2,450");
    }

    @Test
    void anErrorTellsCodePlaceAndRemedyInBothLanguages() {
        AncrageException error =
                new AncrageException("ANC-X-001", "faux", "wrong").at("/b").at("/a");

        assertThat(error.code()).isEqualTo("ANC-X-001");
        assertThat(error.place()).isEqualTo("/a/b");
        assertThat(error).hasMessage("ANC-X-001 /a/b: wrong");
        assertThat(error.message(Locale.FRENCH)).isEqualTo("ANC-X-001 /a/b: faux");
    }

    @Test
    void aVintageKeepsThePrecisionOfItsSource() {
        for (String text : List.of("2018", "2025-07", "2020-03-06", "2020/2024", "")) {
            assertThat(Vintage.of(text).text()).isEqualTo(text);
        }
        assertThatThrownBy(() -> Vintage.of("circa 2018")).hasMessageContaining("ANC-SRC-002");
    }

    @Test
    void aSourceHasATitle() {
        assertThatThrownBy(() -> Source.of(" ")).hasMessageContaining("ANC-SRC-001");
    }
}
