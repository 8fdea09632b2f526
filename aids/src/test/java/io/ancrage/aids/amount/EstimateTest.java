package io.ancrage.aids.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ancrage.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arithmetic of what is known only between bounds. An empty bound is written {@code ?}. */
class EstimateTest {

    private static final OpenPoint DAYS = new OpenPoint.UnreadRule("acme", new Text("jours", "days"));
    private static final OpenPoint ZONE = new OpenPoint.Decision("acme", new Text("zone", "zone"));

    private static Estimate estimate(String text, OpenPoint open) {
        String[] bounds = text.split("\\.\\.");
        return new Estimate(bound(bounds[0]), bound(bounds[bounds.length - 1]), List.of(open));
    }

    private static Optional<BigDecimal> bound(String text) {
        return text.equals("?") ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static String text(Estimate estimate) {
        return text(estimate.low()) + ".." + text(estimate.high());
    }

    private static String text(Optional<BigDecimal> bound) {
        return bound.map(number -> number.stripTrailingZeros().toPlainString()).orElse("?");
    }

    @ParameterizedTest
    @CsvSource({
        "1..2, 10..20, 11..22",
        "1..?, 10..20, 11..?",
        "?..2, 10..20, ?..22",
        "?..?, 10..20, ?..?",
        "5..5, 10..10, 15..15"
    })
    void boundsAddUp(String one, String other, String sum) {
        assertThat(text(estimate(one, DAYS).plus(estimate(other, ZONE)))).isEqualTo(sum);
        assertThat(text(estimate(other, DAYS).plus(estimate(one, ZONE)))).isEqualTo(sum);
    }

    @ParameterizedTest
    @CsvSource({
        "10..20, 1..2, 8..19",
        "10..20, 1..?, ?..19",
        "10..?, 1..2, 8..?",
        "10..20, ?..2, 8..?",
        "1..2, 10..20, -19..-8"
    })
    void theLeastOfADifferenceTakesTheMostAway(String from, String less, String difference) {
        assertThat(text(estimate(from, DAYS).minus(estimate(less, ZONE)))).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource({
        "2..3, 10..20, 20..60",
        "-3..2, 10..20, -60..40",
        "-3..-2, -5..4, -12..15",
        "2..?, 10..20, 20..?",
        "0..1, 10..?, 0..?",
        "-1..1, 10..?, ?..?",
        "?..?, 10..20, ?..?",
        "0..0, ?..?, 0..0"
    })
    void aProductIsThatOfItsCorners(String one, String other, String product) {
        assertThat(text(estimate(one, DAYS).times(estimate(other, ZONE)))).isEqualTo(product);
        assertThat(text(estimate(other, DAYS).times(estimate(one, ZONE)))).isEqualTo(product);
    }

    @ParameterizedTest
    @CsvSource({
        "1..4, 2..3, 1..3, 2..4",
        "1..2, 10..20, 1..2, 10..20",
        "5..5, ?..?, ?..5, 5..?",
        "?..3, 2..?, ?..3, 2..?",
        "1..?, 5..5, 1..5, 5..?",
        "?..?, ?..?, ?..?, ?..?"
    })
    void anUnknownSideLeavesACapAndAFloor(String one, String other, String least, String greatest) {
        assertThat(text(estimate(one, DAYS).least(estimate(other, ZONE)))).isEqualTo(least);
        assertThat(text(estimate(other, DAYS).least(estimate(one, ZONE)))).isEqualTo(least);
        assertThat(text(estimate(one, DAYS).greatest(estimate(other, ZONE)))).isEqualTo(greatest);
        assertThat(text(estimate(other, DAYS).greatest(estimate(one, ZONE)))).isEqualTo(greatest);
    }

    @Test
    void whatCannotBeTheSmallerOneIsNotAskedFor() {
        Estimate small = estimate("1..4", DAYS);
        Estimate large = estimate("10..20", ZONE);

        assertThat(small.least(large).open()).containsExactly(DAYS);
        assertThat(large.least(small).open()).containsExactly(DAYS);
        assertThat(small.greatest(large).open()).containsExactly(ZONE);
        assertThat(large.greatest(small).open()).containsExactly(ZONE);
    }

    @Test
    void aCapBelowAllThatIsOpenIsExact() {
        Estimate capped = estimate("10..?", DAYS).least(Estimate.exactly(5));

        assertThat(capped.isExact()).isTrue();
        assertThat(capped.open()).isEmpty();
    }

    @Test
    void oneOfTwoNumbersHasTheBoundsOfBothAndWhatSettlesWhich() {
        Estimate either = Estimate.exactly(10).or(estimate("20..?", DAYS), List.of(ZONE));

        assertThat(text(either)).isEqualTo("10..?");
        assertThat(either.open()).containsExactly(ZONE, DAYS);
    }

    @Test
    void oneOfTwoEqualNumbersIsThatNumber() {
        Estimate either = Estimate.exactly(10).or(Estimate.exactly(new BigDecimal("10.00")), List.of(ZONE));

        assertThat(either.isExact()).isTrue();
        assertThat(either.open()).isEmpty();
    }

    @Test
    void whatIsAskedTwiceIsOpenOnce() {
        assertThat(Estimate.unknown(DAYS).plus(Estimate.unknown(DAYS)).open()).containsExactly(DAYS);
    }

    @Test
    void nothingTimesTheUnknownIsNothing() {
        Estimate none = Estimate.unknown(DAYS).times(Estimate.ZERO);

        assertThat(none.isExact()).isTrue();
        assertThat(none.open()).isEmpty();
    }

    @Test
    void aQuotientKeepsThirtyDigits() {
        assertThat(Estimate.ONE.dividedBy(BigDecimal.valueOf(3)).low().orElseThrow())
                .isEqualByComparingTo("0." + "3".repeat(30));
        assertThat(text(estimate("10..?", DAYS).dividedBy(BigDecimal.TEN))).isEqualTo("1..?");
    }

    @Test
    void nothingIsDividedByZeroOrLess() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Estimate.ONE.dividedBy(BigDecimal.ZERO))
                .withMessageContaining("above 0: 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Estimate.ONE.dividedBy(BigDecimal.valueOf(-1)));
    }

    @Test
    void boundsThatCrossAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> estimate("2..1", DAYS))
                .withMessage("the lower bound 2 is above the upper 1");
    }
}
