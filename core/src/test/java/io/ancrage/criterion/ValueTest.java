package io.ancrage.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    @ParameterizedTest
    @CsvSource({
        "5.0, 5",
        "5000, 5000",
        "5E+3, 5000",
        "0.50, 0.5",
        "-0.0, 0",
        "0E+99, 0",
        "0E-99, 0",
        "999999999999999, 999999999999999",
        "1E+14, 100000000000000",
        "0.000000000000001, 0.000000000000001",
        "1.23456789012345, 1.23456789012345",
        "-12.30, -12.3",
    })
    void aNumberHasOneForm(BigDecimal number, String text) {
        assertThat(Value.Decimal.of(number))
                .isEqualTo(Value.Decimal.of(new BigDecimal(text)))
                .hasSameHashCodeAs(Value.Decimal.of(new BigDecimal(text)));
        assertThat(Value.Decimal.of(number).asText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000000",
                "1E+15",
                "1E+999999999",
                "1E-16",
                "1E-999999999",
                "1.234567890123456",
                "1234567890123456",
                "100000000000000.5",
            })
    void aNumberThatAColumnCouldNotHoldExactlyIsRefused(BigDecimal number) {
        assertThatThrownBy(() -> Value.Decimal.of(number)).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo("ANC-FACT-003");
            assertThat(error.text().french()).contains("15 chiffres");
            assertThat(error.text().english()).contains("15 significant digits");
        });
    }

    @Test
    void theRefusalOfAHugeNumberStaysShort() {
        BigDecimal huge = new BigDecimal("7".repeat(10_000));

        assertThatThrownBy(() -> Value.Decimal.of(huge))
                .isInstanceOf(AncrageException.class)
                .satisfies(error -> assertThat(error.getMessage()).hasSizeLessThan(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void aBlankCodeIsRefused(String code) {
        assertThatThrownBy(() -> new Value.Code(code))
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.code()).isEqualTo("ANC-FACT-004"));
    }

    @Test
    void valuesAreWrittenAsInJson() {
        assertThat(new Value.Flag(true).asText()).isEqualTo("true");
        assertThat(new Value.Day(LocalDate.of(2026, 1, 1)).asText()).isEqualTo("2026-01-01");
        assertThat(new Value.Code("ZIP").asText()).isEqualTo("ZIP");
    }
}
