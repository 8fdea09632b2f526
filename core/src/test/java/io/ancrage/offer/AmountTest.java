package io.ancrage.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Euros;
import io.ancrage.Refused;
import io.ancrage.offer.Amount.Basis;
import io.ancrage.offer.Amount.Frequency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void anAmountIsKnownOrBounded() {
        Amount exact = Amount.exactly(Euros.of(1_200), Frequency.MONTH, Basis.GROSS);

        assertThat(exact.least()).isEqualTo(exact.most()).contains(Euros.of("1200.00"));
        assertThat(Amount.upTo(Euros.of(5), Frequency.DAY, Basis.NET).least()).isEmpty();
        assertThat(Amount.atLeast(Euros.of(5), Frequency.ONCE, Basis.NET).most())
                .isEmpty();
    }

    @Test
    void oneAmountIsEqualHoweverItIsWritten() {
        assertThat(Amount.exactly(Euros.of("5"), Frequency.YEAR, Basis.UNSTATED))
                .isEqualTo(Amount.exactly(Euros.of("5.00"), Frequency.YEAR, Basis.UNSTATED));
    }

    @Test
    void anAmountWithoutABoundTellsNothing() {
        refused("un montant a au moins une borne", "an amount has at least one bound", null, null);
    }

    @Test
    void anAmountIsNotNegative() {
        refused("un montant n'est pas négatif : -1.00", "an amount is not negative: -1.00", -1L, 5L);
        refused("un montant n'est pas négatif : -1.00", "an amount is not negative: -1.00", null, -1L);
    }

    @Test
    void theLeastIsNotAboveTheMost() {
        refused("le minimum 6.00 dépasse le maximum 5.00", "the least, 6.00, is above the most, 5.00", 6L, 5L);
    }

    @Test
    void anAmountFitsAFact() {
        refused(
                "un montant va jusqu'à 1000000000000.00 : 1000000000001.00",
                "an amount is at most 1000000000000.00: 1000000000001.00",
                1L,
                1_000_000_000_001L);
    }

    private static void refused(String french, String english, @Nullable Long least, @Nullable Long most) {
        Refused.with(
                "ANC-OFFER-002",
                french,
                english,
                () -> new Amount(
                        Optional.ofNullable(least).map(Euros::of),
                        Optional.ofNullable(most).map(Euros::of),
                        Frequency.MONTH,
                        Basis.UNSTATED));
    }
}
