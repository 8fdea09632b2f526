package io.ancrage.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strong Kleene tables. */
class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE,    TRUE,    TRUE",
        "TRUE,    FALSE,   FALSE",
        "TRUE,    UNKNOWN, UNKNOWN",
        "FALSE,   FALSE,   FALSE",
        "FALSE,   UNKNOWN, FALSE",
        "UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void bothHoldUnlessOneDoesNot(Truth one, Truth other, Truth both) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE,    TRUE,    TRUE",
        "TRUE,    FALSE,   TRUE",
        "TRUE,    UNKNOWN, TRUE",
        "FALSE,   FALSE,   FALSE",
        "FALSE,   UNKNOWN, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void oneOfTwoHoldsAsSoonAsOneDoes(Truth one, Truth other, Truth either) {
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(other.or(one)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
    void theOppositeOfUnknownIsUnknown(Truth truth, Truth opposite) {
        assertThat(truth.not()).isEqualTo(opposite);
    }

    @Test
    void aTwoValuedAnswerIsNeverUnknown() {
        assertThat(Truth.of(true)).isEqualTo(Truth.TRUE);
        assertThat(Truth.of(false)).isEqualTo(Truth.FALSE);
    }

    @Test
    void eachTruthAnswersToItsOwnNameOnly() {
        for (Truth truth : Truth.values()) {
            assertThat(truth.isTrue()).isEqualTo(truth == Truth.TRUE);
            assertThat(truth.isFalse()).isEqualTo(truth == Truth.FALSE);
            assertThat(truth.isUnknown()).isEqualTo(truth == Truth.UNKNOWN);
        }
    }
}
