package io.ancrage.fact;

import static io.ancrage.fact.Example.POPULATION;
import static io.ancrage.fact.Example.SIGNED_ON;
import static io.ancrage.fact.Example.day;
import static io.ancrage.fact.Example.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code atLeast}, {@code atMost} and {@code between} include their bounds; {@code above} and {@code below} do not. */
class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 4999.999, FALSE", "AT_LEAST, 5000, TRUE", "AT_LEAST, 5000.001, TRUE",
        "ABOVE,    4999.999, FALSE", "ABOVE,    5000, FALSE", "ABOVE,   5000.001, TRUE",
        "AT_MOST,  4999.999, TRUE", "AT_MOST,  5000, TRUE", "AT_MOST, 5000.001, FALSE",
        "BELOW,    4999.999, TRUE", "BELOW,    5000, FALSE", "BELOW,   5000.001, FALSE",
        "IS,       4999.999, FALSE", "IS,       5000, TRUE", "IS,      5000.001, FALSE",
    })
    void aPopulationAtTheBound(Op op, BigDecimal population, Truth truth) {
        Criterion criterion = new Comparison(POPULATION, op, List.of(Value.Decimal.of(new BigDecimal(5_000))));

        assertThat(Example.test(criterion, sheet().put(POPULATION, population))).isEqualTo(truth);
        assertThat(inAColumn(criterion, population)).isEqualTo(truth);
        assertThat(inAColumn(Criterion.not(criterion), population)).isEqualTo(truth.not());
    }

    private static Truth inAColumn(Criterion criterion, BigDecimal population) {
        FactColumn<BigDecimal> column =
                FactColumn.builder(POPULATION, 1).put(0, population).build();
        return Example.VOCABULARY
                .compile(criterion)
                .test(FactTable.of(1, List.of(column)))
                .truth(0);
    }

    @ParameterizedTest
    @CsvSource({"4999, FALSE", "5000, TRUE", "15000, TRUE", "15000.5, FALSE"})
    void bothEndsOfARangeBelongToIt(BigDecimal population, Truth truth) {
        assertThat(Example.test(POPULATION.between(5_000, 15_000), sheet().put(POPULATION, population)))
                .isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 2026-02-28, FALSE", "AT_LEAST, 2026-03-01, TRUE", "AT_LEAST, 2026-03-02, TRUE",
        "ABOVE,    2026-02-28, FALSE", "ABOVE,    2026-03-01, FALSE", "ABOVE,   2026-03-02, TRUE",
        "AT_MOST,  2026-02-28, TRUE", "AT_MOST,  2026-03-01, TRUE", "AT_MOST, 2026-03-02, FALSE",
        "BELOW,    2026-02-28, TRUE", "BELOW,    2026-03-01, FALSE", "BELOW,   2026-03-02, FALSE",
        "IS,       2026-02-28, FALSE", "IS,       2026-03-01, TRUE", "IS,      2026-03-02, FALSE",
    })
    void aSignatureOnTheDay(Op op, LocalDate signedOn, Truth truth) {
        Criterion criterion = new Comparison(SIGNED_ON, op, List.of(new Value.Day(day("2026-03-01"))));

        assertThat(Example.test(criterion, sheet().put(SIGNED_ON, signedOn))).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, YEAR, FALSE",
        "2026, YEAR, UNKNOWN",
        "2027, YEAR, TRUE",
        "2026-02, MONTH, FALSE",
        "2026-03, MONTH, TRUE",
        "2026-01, MONTH, FALSE",
    })
    void anImpreciseDateStandsForAllItsDays(String date, Precision precision, Truth truth) {
        LocalDate first = day(precision == Precision.YEAR ? date + "-01-01" : date + "-01");

        assertThat(Example.test(SIGNED_ON.atLeast(day("2026-03-01")), sheet().put(SIGNED_ON, first, precision)))
                .isEqualTo(truth);
    }

    @Test
    void neighbouringRangesOfDaysLeaveNoGap() {
        Criterion either = Criterion.anyOf(SIGNED_ON.atMost(day("2026-03-01")), SIGNED_ON.atLeast(day("2026-03-02")));

        assertThat(Example.test(either, sheet().put(SIGNED_ON, day("2026-03-09"), Precision.YEAR)))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void neighbouringRangesOfNumbersDo() {
        Criterion either = Criterion.anyOf(POPULATION.atMost(5_000), POPULATION.atLeast(5_001));

        assertThat(Example.test(either, sheet())).isEqualTo(Truth.UNKNOWN);
        assertThat(Example.test(Criterion.anyOf(POPULATION.atMost(5_000), POPULATION.above(5_000)), sheet()))
                .isEqualTo(Truth.TRUE);
    }
}
