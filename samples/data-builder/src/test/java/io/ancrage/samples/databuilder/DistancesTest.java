package io.ancrage.samples.databuilder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistancesTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.004, 0", "0.125, 0.13", "9.996, 10", "12.30, 12.3", "100, 100", "1234.5678, 1234.57"})
    void kilometresHaveTwoDecimalsAtMost(double kilometres, String text) {
        assertThat(Distances.decimals(kilometres)).isEqualTo(text);
    }
}
