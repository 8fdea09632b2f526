package io.ancrage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {

    private static Range of(String least, String most) {
        return new Range(Optional.of(new BigDecimal(least)), Optional.of(new BigDecimal(most)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.0", "5.00", "0.5E1"})
    void oneNumberIsOneBoundHoweverItIsWritten(String five) {
        assertThat(of(five, five)).isEqualTo(Range.exactly(5)).hasSameHashCodeAs(Range.exactly(5));
    }

    @Test
    void aRoundNumberIsWrittenWithoutExponent() {
        assertThat(of("0.0", "1E+3").least()).contains(BigDecimal.ZERO);
        assertThat(of("0.0", "1E+3").most())
                .hasValueSatisfying(most -> assertThat(most).hasToString("1000"));
    }

    @Test
    void aBoundThatIsNotToldIsOpen() {
        assertThat(Range.atLeast(3).most()).isEmpty();
        assertThat(Range.atMost(3).least()).isEmpty();
        assertThat(Range.UNKNOWN.isUnknown()).isTrue();
        assertThat(Range.atMost(3).isUnknown()).isFalse();
        assertThat(Range.atLeast(3).isUnknown()).isFalse();
    }

    @Test
    void theLeastIsNotAboveTheMost() {
        assertThat(of("2.5", "2.5").least()).contains(new BigDecimal("2.5"));
        Refused.with(
                "ANC-VALUE-001",
                "le minimum 3 dépasse le maximum 2.5",
                "the least, 3, is above the most, 2.5",
                () -> of("3.0", "2.50"));
    }

    @Test
    void aQuantityIsNotNegative() {
        Refused.with(
                "ANC-VALUE-001",
                "une quantité n'est pas négative : -1",
                "a quantity is not negative: -1",
                () -> Range.atLeast(-1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1234567890123456", "0.1234567890123456", "1E+15"})
    void aNumberThatNoFactCanHoldIsRefusedAtOnce(String number) {
        Refused.with(
                "ANC-VALUE-001",
                "au plus 15 chiffres significatifs",
                "at most 15 significant digits",
                () -> new Range(Optional.empty(), Optional.of(new BigDecimal(number))));
    }

    @Test
    void eitherBoundIsHeldAgainstWhatIsPossible() {
        Range.atMost(7).requireAtMost(7, "sept", "seven");
        Range.UNKNOWN.requireAtMost(7, "sept", "seven");
        for (Range tooMuch : new Range[] {Range.atLeast(8), Range.atMost(8), Range.between(2, 8)}) {
            Refused.with(
                    "ANC-VALUE-001",
                    "une semaine compte 7 jours ; trouvé : 8",
                    "a week has 7 days; found 8",
                    () -> tooMuch.requireAtMost(7, "une semaine compte 7 jours", "a week has 7 days"));
        }
    }
}
