package io.ancrage.aids.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ancrage.Euros;
import io.ancrage.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an estimate is in euros: rounded once, never below zero, and never zero for unknown. */
class QuantityTest {

    private static final OpenPoint RULE = new OpenPoint.UnreadRule("acme", new Text("taux", "rate"));
    private static final OpenPoint DECISION = new OpenPoint.Decision("acme", new Text("montant", "amount"));

    private static Estimate between(String low, String high, OpenPoint open) {
        return new Estimate(bound(low), bound(high), List.of(open));
    }

    private static Optional<BigDecimal> bound(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000.00", "0.005, 0.01", "0.00499, 0.00", "33.333333333, 33.33", "-5, 0.00", "-0.001, 0.00"})
    void anExactEstimateIsRoundedToTheCentOnceAndNeverBelowZero(String number, String euros) {
        Quantity quantity = Quantity.of(Estimate.exactly(new BigDecimal(number)));

        assertThat(quantity).isEqualTo(new Quantity.Exact(Euros.of(euros)));
        assertThat(quantity.exact()).contains(Euros.of(euros));
        assertThat(quantity.least()).isEqualTo(Euros.of(euros));
        assertThat(quantity.most()).contains(Euros.of(euros));
        assertThat(quantity.open()).isEmpty();
    }

    @Test
    void threeThirdsAreOneBecauseOnlyTheEndIsRounded() {
        Estimate third = Estimate.exactly(100).dividedBy(BigDecimal.valueOf(3));

        assertThat(Quantity.of(third.plus(third).plus(third)).exact()).contains(Euros.of(100));
    }

    @Test
    void nothingKnownIsNotZero() {
        Quantity quantity = Quantity.of(Estimate.unknown(RULE));

        assertThat(quantity).isEqualTo(new Quantity.Awaiting(List.of(RULE)));
        assertThat(quantity.exact()).isEmpty();
        assertThat(quantity.least()).isEqualTo(Euros.ZERO);
        assertThat(quantity.most()).isEmpty();
        assertThat(quantity.text(Locale.ENGLISH)).isEqualTo("amount not known yet");
        assertThat(quantity.text(Locale.FRENCH)).isEqualTo("montant inconnu à ce stade");
    }

    @ParameterizedTest
    @CsvSource({
        "12500, 25000, 'from €12,500 to €25,000', 'de 12 500 € à 25 000 €'",
        "'', 25000, 'at most €25,000', 'au plus 25 000 €'",
        "-10, 25000, 'at most €25,000', 'au plus 25 000 €'",
        "12500.5, '', 'at least €12,500.50', 'au moins 12 500,50 €'"
    })
    void boundsAreSaidAsFarAsTheyGo(String low, String high, String english, String french) {
        Quantity quantity = Quantity.of(between(low, high, RULE));

        assertThat(quantity).isInstanceOf(Quantity.Range.class);
        assertThat(quantity.exact()).isEmpty();
        assertThat(quantity.open()).containsExactly(RULE);
        assertThat(quantity.text(Locale.ENGLISH)).isEqualTo(english);
        assertThat(plain(quantity.text(Locale.FRENCH))).isEqualTo(french);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', set by the authority, fixé par l'autorité compétente",
        "'', 2000, 'set by the authority, at most €2,000', 'fixé par l''autorité compétente, au plus 2 000 €'",
        "500, 2000, 'set by the authority, from €500 to €2,000', 'fixé par l''autorité compétente, de 500 € à 2 000 €'"
    })
    void whatAnAuthorityDecidesSaysSo(String low, String high, String english, String french) {
        Quantity quantity = Quantity.of(between(low, high, DECISION));

        assertThat(quantity).isInstanceOf(Quantity.SetByAuthority.class);
        assertThat(quantity.text(Locale.ENGLISH)).isEqualTo(english);
        assertThat(plain(quantity.text(Locale.FRENCH))).isEqualTo(french);
    }

    @Test
    void boundsOfOneCentAreKnownToTheCent() {
        assertThat(Quantity.of(between("99.999", "100.001", RULE))).isEqualTo(new Quantity.Exact(Euros.of(100)));
    }

    @Test
    void whatCannotBeAboveZeroIsZero() {
        assertThat(Quantity.of(between("", "-3", RULE))).isEqualTo(new Quantity.Exact(Euros.ZERO));
    }

    @Test
    void noQuantityIsBelowZeroOrCrossed() {
        Euros owed = Euros.of(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity.Exact(owed))
                .withMessageContaining("at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity.Range(owed, Optional.empty(), List.of(RULE)))
                .withMessageContaining("at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity.SetByAuthority(owed, Optional.empty(), List.of(DECISION)))
                .withMessageContaining("at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity.Range(Euros.of(2), Optional.of(Euros.of(1)), List.of(RULE)))
                .withMessageContaining("above");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity.SetByAuthority(Euros.of(2), Optional.of(Euros.of(1)), List.of(DECISION)))
                .withMessageContaining("above");
    }

    @Test
    void centsAreShownOnlyWhereThereAreSome() {
        assertThat(new Quantity.Exact(Euros.of("1500.50")).text(Locale.ENGLISH)).isEqualTo("€1,500.50");
        assertThat(new Quantity.Exact(Euros.of("10000")).text(Locale.ENGLISH)).isEqualTo("€10,000");
        assertThat(plain(new Quantity.Exact(Euros.of("1500.50")).text(Locale.FRENCH)))
                .isEqualTo("1 500,50 €");
        assertThat(new Quantity.Exact(Euros.ZERO).text(Locale.ENGLISH)).isEqualTo("€0");
    }
}
