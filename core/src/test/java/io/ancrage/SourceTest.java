package io.ancrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aSourceWithoutATitleIsRefused(String title) {
        assertThatThrownBy(() -> Source.of(title)).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo("ANC-SRC-001");
            assertThat(error.text().french()).contains("titre");
            assertThat(error.text().english()).contains("title");
        });
    }

    @Test
    void aSourceKnownByItsTitleAloneTellsNothingElse() {
        assertThat(Source.of("Zoning order"))
                .isEqualTo(new Source("Zoning order", "", "", "", Text.EMPTY))
                .isNotEqualTo(Source.of("Zoning order", "https://example.org/order"));
    }
}
