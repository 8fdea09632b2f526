package io.ancrage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TerritoryCodeTest {

    @Test
    void anIntercommunalityWithAWrongKeyIsRefused() {
        assertThat(TerritoryCode.parse("EPCI-200034825").code()).isEqualTo("200034825");

        assertThatThrownBy(() -> TerritoryCode.parse("EPCI-200034826"))
                .isInstanceOfSatisfying(AncrageException.class, error -> {
                    assertThat(error.code()).isEqualTo("ANC-TERR-001");
                    assertThat(error.message(Locale.FRENCH)).contains("n'est pas un code de territoire", "EPCI");
                    assertThat(error.message(Locale.ENGLISH)).contains("is not a territory code", "EPCI");
                });
    }
}
