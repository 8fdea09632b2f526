package io.ancrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VintageTest {

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2025-07", "2020-03-06", "2020/2024", "2024-01/2024-12", "2020-03-06/2021"})
    void aVintageIsAsPreciseAsItsSourceSaysIt(String text) {
        assertThat(Vintage.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"18", "20180", "2025-7", "2025-13", "2025-00", "2020-03-32", "2020-3-6", "06/03/2020", " 2018"})
    void whatIsNoIsoDateOrSpanIsRefused(String text) {
        assertThatThrownBy(() -> Vintage.of(text)).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo("ANC-SRC-002");
            assertThat(error.text().french()).contains(text).contains("millésime");
            assertThat(error.text().english()).contains(text).contains("vintage");
        });
    }

    @Test
    void aVintageThatNobodyTellsIsEmpty() {
        assertThat(Vintage.of("")).isSameAs(Vintage.UNKNOWN).hasToString("");
    }
}
