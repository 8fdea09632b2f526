package io.ancrage.fact;

import static io.ancrage.fact.Example.INSTALLED_ON;
import static io.ancrage.fact.Example.MODES;
import static io.ancrage.fact.Example.POPULATION;
import static io.ancrage.fact.Example.PRICE;
import static io.ancrage.fact.Example.ZONE;
import static io.ancrage.fact.Example.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class FactColumnTest {

    private static final Trials TRIALS = Trials.of(FactColumnTest.class);
    private static final Source CENSUS = Source.of("census");
    private static final Source STATED = Source.of("Déclaration");

    @Test
    void everyNumberComesBackAsItWasPut() {
        TRIALS.run(200, random -> {
            FactColumn.Builder<BigDecimal> column = FactColumn.builder(POPULATION, 200);
            BigDecimal[] put = new BigDecimal[200];
            for (int row = 0; row < put.length; row++) {
                put[row] = number(random);
                column.put(row, put[row]);
            }
            FactColumn<BigDecimal> built = column.build();

            for (int row = 0; row < put.length; row++) {
                BigDecimal read = built.reading(row).value().orElseThrow();
                assertThat(read).isEqualByComparingTo(put[row]);
                assertThat(read)
                        .isEqualTo(FactSheet.builder()
                                .put(POPULATION, put[row])
                                .build()
                                .read(POPULATION)
                                .value()
                                .orElseThrow());
            }
        });
    }

    @Test
    void aNumberPutByItsDigitsEqualsThatNumber() {
        TRIALS.run(5_000, random -> {
            BigDecimal number = number(random);
            FactColumn<BigDecimal> byDigits = FactColumn.builder(POPULATION, 1)
                    .putDecimal(0, number.unscaledValue().longValueExact(), number.scale())
                    .build();
            FactColumn<BigDecimal> byNumber =
                    FactColumn.builder(POPULATION, 1).put(0, number).build();

            assertThat(byDigits.reading(0)).as("%s", number).isEqualTo(byNumber.reading(0));
        });
    }

    /** Up to 15 digits, up to 15 of them decimals. */
    private static BigDecimal number(RandomGenerator random) {
        long digits = random.nextLong(10L * (long) Math.pow(10, random.nextInt(15)));
        return new BigDecimal(BigInteger.valueOf(random.nextBoolean() ? digits : -digits), random.nextInt(16));
    }

    @Test
    void digitsThatAreTooManyAreRefused() {
        FactColumn.Builder<BigDecimal> column = FactColumn.builder(POPULATION, 1);

        for (long digits :
                new long[] {1_000_000_000_000_000L, -1_000_000_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThatIllegalArgumentException().isThrownBy(() -> column.putDecimal(0, digits, 0));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> column.putDecimal(0, 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> column.putDecimal(0, 1, 16));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactColumn.builder(ZONE, 1).putDecimal(0, 1, 0));
    }

    @Test
    void whatIsPutLastCounts() {
        Reading<BigDecimal> missing = new Missing<>(PRICE, Why.ASK_AUTHORITY);
        FactColumn<BigDecimal> column = FactColumn.builder(PRICE, 4)
                .put(0, missing)
                .put(0, BigDecimal.TEN)
                .put(1, missing)
                .putNone(1)
                .put(2, BigDecimal.TEN)
                .put(2, missing)
                .putNone(3)
                .put(3, BigDecimal.ONE)
                .build();

        assertThat(column.reading(0).value()).contains(BigDecimal.TEN);
        assertThat(column.reading(1)).isInstanceOf(None.class);
        assertThat(column.reading(2)).isEqualTo(missing);
        assertThat(column.reading(3).value()).contains(BigDecimal.ONE);
        assertThat(truths(column)).containsExactly(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN, Truth.FALSE);
    }

    private static List<Truth> truths(FactColumn<BigDecimal> column) {
        TruthSet answers =
                Example.VOCABULARY.compile(PRICE.atLeast(10)).test(FactTable.of(column.rows(), List.of(column)));
        return List.of(answers.truth(0), answers.truth(1), answers.truth(2), answers.truth(3));
    }

    @Test
    void everyCellHasItsSourceAndVintage() {
        FactColumn<BigDecimal> column = FactColumn.builder(POPULATION, 4)
                .put(0, BigDecimal.ONE)
                .from(CENSUS, Vintage.of("2022"))
                .put(1, BigDecimal.ONE)
                .from(CENSUS, Vintage.of("2023"))
                .put(2, BigDecimal.ONE)
                .from(CENSUS, Vintage.of("2022"))
                .put(3, BigDecimal.ONE)
                .build();

        assertThat(column.reading(0)).isEqualTo(known(STATED, Vintage.UNKNOWN));
        assertThat(column.reading(1)).isEqualTo(known(CENSUS, Vintage.of("2022")));
        assertThat(column.reading(2)).isEqualTo(known(CENSUS, Vintage.of("2023")));
        assertThat(column.reading(3)).isEqualTo(known(CENSUS, Vintage.of("2022")));
        assertThat(column.sources())
                .containsEntry(STATED, List.of(Vintage.UNKNOWN))
                .containsEntry(CENSUS, List.of(Vintage.of("2022"), Vintage.of("2023")));
    }

    @Test
    void aReadingWithItsOwnSourceDoesNotChangeTheSourceOfWhatFollows() {
        FactColumn<BigDecimal> column = FactColumn.builder(POPULATION, 2)
                .put(0, known(CENSUS, Vintage.of("2022")))
                .put(1, BigDecimal.ONE)
                .build();

        assertThat(column.reading(0)).isEqualTo(known(CENSUS, Vintage.of("2022")));
        assertThat(column.reading(1)).isEqualTo(known(STATED, Vintage.UNKNOWN));
    }

    @Test
    void theSourcesOfImpreciseAndDatedReadingsAreTold() {
        Source order = Source.of("zoning order");
        FactColumn<String> zones = FactColumn.builder(ZONE, 2)
                .put(0, new Known<>("ZIP", Precision.OR_FINER, CENSUS, Vintage.of("2022")))
                .put(1, day("2025-01-01"), day("2025-12-31"), new None<>(order, Vintage.of("2025")))
                .build();

        assertThat(zones.sources())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        CENSUS, List.of(Vintage.of("2022")),
                        order, List.of(Vintage.of("2025"))));
    }

    @Test
    void aColumnOfWhichNothingIsKnownHasNoSource() {
        FactColumn<BigDecimal> column = FactColumn.builder(POPULATION, 3)
                .missingBecause(Why.ASK_AUTHORITY)
                .build();

        assertThat(column.sources()).isEmpty();
        assertThat(column.coverage()).isZero();
        assertThat(column.reading(2)).isEqualTo(new Missing<>(POPULATION, Why.ASK_AUTHORITY));
    }

    @Test
    void coverageCountsNoneAsKnown() {
        FactColumn<BigDecimal> column =
                FactColumn.builder(PRICE, 5).put(0, BigDecimal.TEN).putNone(1).build();

        assertThat(column.coverage()).isEqualTo(2);
    }

    @Test
    void moreThanAHundredAndTwentySevenOriginsAreKeptForReadings() {
        FactColumn.Builder<BigDecimal> latitudes = FactColumn.builder(Inside.LATITUDE, 200);
        FactColumn.Builder<BigDecimal> longitudes = FactColumn.builder(Inside.LONGITUDE, 200);
        for (int row = 0; row < 200; row++) {
            Source source = Source.of("source " + row);
            latitudes.put(row, new Known<>(BigDecimal.valueOf(45), Precision.EXACT, source, Vintage.UNKNOWN));
            longitudes.put(row, new Known<>(BigDecimal.TEN, Precision.EXACT, source, Vintage.UNKNOWN));
        }
        FactTable table = FactTable.of(200, List.of(latitudes.build(), longitudes.build()));
        Program near = Example.VOCABULARY.compile(new Inside(Area.around(GeoPoint.ofDegrees(45, 10), 1)));

        assertThat(near.test(table).count(Truth.TRUE)).isEqualTo(200);
        assertThat(((Known<?>) table.row(199).read(Inside.LATITUDE)).source()).isEqualTo(Source.of("source 199"));
        assertThat(latitudes.build().sources()).hasSize(200);
    }

    @Test
    void moreThanAHundredAndTwentySevenOriginsOfPlainValuesAreRefused() {
        FactColumn.Builder<BigDecimal> column = FactColumn.builder(POPULATION, 1);
        for (int i = 0; i < 127; i++) {
            column.from(Source.of("source " + i), Vintage.UNKNOWN);
        }

        assertThatIllegalStateException().isThrownBy(() -> column.from(CENSUS, Vintage.UNKNOWN));
    }

    @Test
    void aColumnStaysAsItIsWhenItsBuilderGoesOn() {
        FactColumn.Builder<BigDecimal> numbers = FactColumn.builder(PRICE, 3).put(0, BigDecimal.ONE);
        FactColumn.Builder<CodeSet> sets = FactColumn.builder(MODES, 3).put(0, CodeSet.of("A"));
        FactColumn<BigDecimal> firstNumbers = numbers.build();
        FactColumn<CodeSet> firstSets = sets.build();

        numbers.put(0, BigDecimal.TEN).putNone(1).put(2, new Missing<>(PRICE, Why.ASK_AUTHORITY));
        numbers.from(CENSUS, Vintage.of("2022")).put(0, BigDecimal.TEN);
        sets.put(0, CodeSet.of("B")).putCodes(1, List.of("C"));

        assertThat(firstNumbers.reading(0))
                .isEqualTo(new Known<>(BigDecimal.ONE, Precision.EXACT, STATED, Vintage.UNKNOWN));
        assertThat(firstNumbers.reading(1)).isEqualTo(Reading.missing(PRICE));
        assertThat(firstNumbers.reading(2)).isEqualTo(Reading.missing(PRICE));
        assertThat(firstSets.reading(0).value()).contains(CodeSet.of("A"));
        assertThat(firstSets.reading(1).isMissing()).isTrue();
        assertThat(numbers.build().reading(0))
                .isEqualTo(new Known<>(BigDecimal.TEN, Precision.EXACT, CENSUS, Vintage.of("2022")));
    }

    @Test
    void codesPutAsAListEqualACompleteSet() {
        FactColumn<CodeSet> column = FactColumn.builder(MODES, 2)
                .putCodes(0, List.of("B", "A"))
                .put(1, CodeSet.of("A", "B"))
                .build();

        assertThat(column.reading(0)).isEqualTo(column.reading(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactColumn.builder(ZONE, 1).putCodes(0, List.of("ZIP")));
    }

    @Test
    void aDatedColumnMustBePinnedToADay() {
        FactColumn<String> zones = FactColumn.builder(ZONE, 2)
                .putNone(0)
                .put(0, day("2025-01-01"), day("2025-12-31"), zone("ZIP"))
                .build();

        assertThatThrownBy(() -> zones.reading(0)).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo("ANC-FACT-009");
            assertThat(error.text().french()).contains("territory.zone").contains("asOf");
        });
        assertThat(zones.asOf(day("2025-12-31")).reading(0).value()).contains("ZIP");
        assertThat(zones.asOf(day("2026-01-01")).reading(0)).isInstanceOf(None.class);
        assertThat(zones.asOf(day("2025-12-31")).reading(1)).isEqualTo(Reading.missing(ZONE));
        assertThat(zones.asOf(day("2026-01-01"))
                        .asOf(day("2025-06-01"))
                        .reading(0)
                        .value())
                .contains("ZIP");
    }

    @Test
    void aDatedReadingKeepsItsSource() {
        FactColumn<String> zones = FactColumn.builder(ZONE, 1)
                .put(0, day("2025-01-01"), day("2025-12-31"), zone("ZIP"))
                .build();

        assertThat(zones.asOf(day("2025-06-01")).reading(0)).isEqualTo(zone("ZIP"));
    }

    @Test
    void allThatAnotherColumnKnowsCanBePut() {
        Reading<String> unclear = new Missing<>(ZONE, Why.TEXTS_DISAGREE);
        FactColumn<String> other = FactColumn.builder(ZONE, 4)
                .put(0, zone("ZIP"))
                .put(1, unclear)
                .put(2, day("2025-01-01"), day("2025-12-31"), zone("ZAC"))
                .build();

        FactColumn<String> column = FactColumn.builder(ZONE, 4)
                .put(0, "ZAC")
                .put(1, "ZAC")
                .put(2, "ZIP")
                .put(3, "ZAC")
                .putAll(other)
                .build()
                .asOf(day("2025-06-01"));

        assertThat(column.reading(0)).isEqualTo(zone("ZIP"));
        assertThat(column.reading(1)).isEqualTo(unclear);
        assertThat(column.reading(2)).isEqualTo(zone("ZAC"));
        assertThat(column.asOf(day("2026-01-01")).reading(2).value()).contains("ZIP");
        assertThat(column.reading(3).value()).contains("ZAC");
    }

    @Test
    void aColumnOfAnotherFactOrLengthCannotBePut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactColumn.builder(PRICE, 1)
                        .putAll(FactColumn.builder(POPULATION, 1).build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactColumn.builder(PRICE, 1)
                        .putAll(FactColumn.builder(PRICE, 2).build()));
    }

    @Test
    void datesComeBackAsTheyWerePut() {
        FactColumn<LocalDate> column = FactColumn.builder(INSTALLED_ON, 4)
                .put(0, day("1969-12-31"))
                .put(1, day("1970-01-01"))
                .put(2, new Known<>(day("2026-05-05"), Precision.YEAR, CENSUS, Vintage.UNKNOWN))
                .putNone(3)
                .build();

        assertThat(column.reading(0).value()).contains(day("1969-12-31"));
        assertThat(column.reading(1).value()).contains(day("1970-01-01"));
        assertThat(((Known<?>) column.reading(2)).precision()).isEqualTo(Precision.YEAR);
        assertThat(column.reading(3)).isInstanceOf(None.class);
    }

    private static Reading<String> zone(String zone) {
        return new Known<>(zone, Precision.EXACT, Source.of("zoning order"), Vintage.of("2025"));
    }

    private static Reading<BigDecimal> known(Source source, Vintage asOf) {
        return new Known<>(BigDecimal.ONE, Precision.EXACT, source, asOf);
    }
}
