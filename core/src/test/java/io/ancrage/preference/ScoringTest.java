package io.ancrage.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Subject;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Known;
import io.ancrage.fact.Vocabulary;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TravelMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final Fact<BigDecimal> PRICE = Fact.number("territory.housePrice", "EUR/m2");
    private static final Fact<BigDecimal> DOCTORS = Fact.number("territory.apl", "");
    private static final Fact<Boolean> COWORKING = Fact.flag("territory.coworking");
    private static final Fact<String> ZONE = Fact.code(
                    "territory.zone",
                    CodeSystem.builder("zone", "1")
                            .codes("ZIP", "ZIP_PLUS", "ZAC", "ZAR")
                            .under("ZIP_PLUS", "ZIP")
                            .build())
            .orNone();
    private static final Vocabulary VOCABULARY = Vocabulary.of(
                    List.of(PRICE, DOCTORS, COWORKING, ZONE, Inside.LATITUDE, Inside.LONGITUDE))
            .withMeasure(
                    "charm",
                    Set.of(DOCTORS),
                    sheet -> sheet.read(DOCTORS) instanceof Known<BigDecimal> known
                            ? known.known().intValue()
                            : 0)
            .withTravelTimes((one, other, mode) -> OptionalInt.of((int) one.kilometresTo(other)));

    private static final long SEED = Long.getLong("ancrage.seed", 20_261_121);

    private static Degree degree(Preference preference, FactSheet sheet) {
        return Scoring.compile(VOCABULARY, List.of(new WeightedPreference(preference, 1)))
                .degree(sheet);
    }

    private static FactSheet price(double price) {
        return FactSheet.builder().put(PRICE, BigDecimal.valueOf(price)).build();
    }

    @ParameterizedTest(name = "at {0} EUR/m2 the degree is {1}")
    @CsvSource({"0, 10000", "1500, 10000", "2000, 6667", "2250, 5000", "3000, 0", "9999, 0"})
    void lessIsFullUpToTheGoalAndNothingFromTheCeilingOn(double price, int degree) {
        assertThat(degree(Preference.less(PRICE, 1_500, 3_000), price(price))).isEqualTo(Degree.exactly(degree));
    }

    @ParameterizedTest(name = "at {0} EUR/m2 the degree is {1}")
    @CsvSource({"0, 0", "1000, 0", "1500, 5000", "2000, 10000", "2001, 10000"})
    void moreIsNothingUpToTheFloorAndFullFromTheGoalOn(double price, int degree) {
        assertThat(degree(Preference.more(PRICE, 1_000, 2_000), price(price))).isEqualTo(Degree.exactly(degree));
    }

    @ParameterizedTest(name = "at {0} EUR/m2 the degree is {1}")
    @CsvSource({"1000, 10000", "900, 5000", "1100, 5000", "800, 0", "1200, 0", "1001, 9950"})
    void aroundFallsOnBothSidesOfTheIdeal(double price, int degree) {
        assertThat(degree(Preference.around(PRICE, 1_000, 200), price(price))).isEqualTo(Degree.exactly(degree));
    }

    @Test
    void nearIsFullUpToTheGoodDistanceAndNothingFromTheGreatestOn() {
        GeoPoint gap = GeoPoint.ofDegrees(44.56, 6.08);
        FactSheet briancon = FactSheet.builder()
                .put(Inside.LATITUDE, new BigDecimal("44.9"))
                .put(Inside.LONGITUDE, new BigDecimal("6.63"))
                .build();

        assertThat(degree(Preference.near(gap, 60, 100), briancon)).isEqualTo(Degree.exactly(10_000));
        assertThat(degree(Preference.near(gap, 5, 40), briancon)).isEqualTo(Degree.exactly(0));
        assertThat(degree(Preference.near(gap, 0, 100), briancon).value()).isBetween(4_000, 4_700);
        assertThat(degree(Preference.near(gap, 0, 100), FactSheet.empty())).isEqualTo(Degree.UNKNOWN);
    }

    @Test
    void rankedFallsInEqualStepsAndTakesACodeForThoseUnderIt() {
        Preference zones = Preference.ranked(ZONE, "ZIP", "ZAC");

        assertThat(degree(zones, FactSheet.builder().put(ZONE, "ZIP_PLUS").build()))
                .isEqualTo(Degree.exactly(10_000));
        assertThat(degree(zones, FactSheet.builder().put(ZONE, "ZAC").build())).isEqualTo(Degree.exactly(5_000));
        assertThat(degree(zones, FactSheet.builder().put(ZONE, "ZAR").build())).isEqualTo(Degree.exactly(0));
        assertThat(degree(zones, FactSheet.builder().putNone(ZONE).build())).isEqualTo(Degree.exactly(0));
    }

    @Test
    void aCodeOrFinerLeavesTheIntervalOfAllThatItCovers() {
        Preference plusFirst = Preference.ranked(ZONE, "ZIP_PLUS", "ZIP");
        FactSheet vague =
                FactSheet.builder().put(ZONE, "ZIP", Precision.OR_FINER).build();

        assertThat(degree(plusFirst, vague)).isEqualTo(new Degree(5_000, 5_000, 10_000));
    }

    @Test
    void anUnknownFactCountsAsHalfAndAnythingIsPossible() {
        Scoring scoring = Scoring.compile(
                VOCABULARY,
                List.of(
                        new WeightedPreference(Preference.when(COWORKING.is(true)), 3),
                        new WeightedPreference(Preference.less(PRICE, 1_500, 3_000), 1)));
        FactSheet priceOnly = price(1_000);

        assertThat(scoring.degree(priceOnly)).isEqualTo(new Degree(6_250, 2_500, 10_000));
        assertThat(scoring.score(priceOnly).missing())
                .extracting(gap -> ((Gap.OpenFact) gap).fact().id())
                .containsExactly("territory.coworking");
    }

    @Test
    void theMeanIsRoundedHalfUp() {
        Scoring two = Scoring.compile(
                VOCABULARY,
                List.of(
                        new WeightedPreference(Preference.less(PRICE, 1_500, 3_000), 1),
                        new WeightedPreference(Preference.less(PRICE, 5_000, 6_000), 1)));

        // 6,667 and 10,000: their mean is 8,333.5.
        assertThat(two.degree(price(2_000))).isEqualTo(Degree.exactly(8_334));
        assertThat(two.score(price(2_000)).contributions())
                .extracting(Contribution::points)
                .containsExactly(3_334, 5_000);
    }

    @Test
    void withoutPreferencesTheDegreeIsFull() {
        Scoring nothing = Scoring.compile(VOCABULARY, List.of());

        assertThat(nothing.degree(FactSheet.empty())).isEqualTo(Degree.exactly(Degree.FULL));
        assertThat(nothing.score(FactSheet.empty()).contributions()).isEmpty();
    }

    @Test
    void aHostsMeasureIsAskedOnlyWhenItsFactsAreKnown() {
        Preference charm = Preference.measured(VOCABULARY, "charm", Subject.TERRITORY);

        assertThat(degree(charm, FactSheet.builder().put(DOCTORS, 1_234).build()))
                .isEqualTo(Degree.exactly(1_234));
        assertThat(degree(charm, FactSheet.empty())).isEqualTo(Degree.UNKNOWN);
    }

    @Test
    void anUnknownMeasureIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(
                        () -> degree(Preference.measured(VOCABULARY, "charme", Subject.TERRITORY), FactSheet.empty()))
                .isInstanceOfSatisfying(AncrageException.class, error -> {
                    assertThat(error.code()).isEqualTo("ANC-RULE-002");
                    assertThat(error.message(Locale.FRENCH)).contains("aucune mesure « charme »", "[charm]");
                    assertThat(error.message(Locale.ENGLISH)).contains("no measure \"charme\"", "[charm]");
                });
    }

    @Test
    void boundsInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> Preference.less(PRICE, 3_000, 1_500)).hasMessageContaining("goal < ceiling");
        assertThatThrownBy(() -> Preference.more(PRICE, 2, 2)).hasMessageContaining("floor < goal");
        assertThatThrownBy(() -> Preference.around(PRICE, 2, 0)).hasMessageContaining("tolerance > 0");
        assertThatThrownBy(() -> new WeightedPreference(Preference.more(PRICE, 1, 2), 101))
                .hasMessageContaining("ANC-PREF-002");
    }

    @Test
    void pointsAddUpToTheDegreeExactlyAndTiesGoToTheFirstStated() {
        Preference half = Preference.when(COWORKING.is(true));
        Scoring three = Scoring.compile(
                VOCABULARY,
                List.of(
                        new WeightedPreference(half, 1),
                        new WeightedPreference(half, 1),
                        new WeightedPreference(half, 1)));

        assertThat(three.score(FactSheet.empty()).contributions())
                .extracting(Contribution::points)
                .containsExactly(1_667, 1_667, 1_666);
    }

    @Test
    void contributionsAddUpForRandomWishesAndSheets() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 5_000; round++) {
            Scoring scoring = Scoring.compile(VOCABULARY, preferences(random));
            FactSheet sheet = sheet(random, FactSheet.empty());
            int sum = scoring.score(sheet).contributions().stream()
                    .mapToInt(Contribution::points)
                    .sum();

            assertThat(sum)
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(scoring.degree(sheet).value());
        }
    }

    @Test
    void theIntervalHoldsTheDegreeOfEveryCompletion() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        for (int round = 0; round < 5_000; round++) {
            Scoring scoring = Scoring.compile(VOCABULARY, preferences(random));
            FactSheet sheet = sheet(random, FactSheet.empty());
            Degree before = scoring.degree(sheet);
            for (int completion = 0; completion < 5; completion++) {
                FactSheet more = sheet.over(sheet(random, everything(random)));
                Degree after = scoring.degree(more);

                assertThat(after.value()).as("seed %d, round %d", SEED, round).isBetween(before.low(), before.high());
                assertThat(after.isExact()).isTrue();
            }
        }
    }

    private static List<WeightedPreference> preferences(SplittableRandom random) {
        List<WeightedPreference> preferences = new ArrayList<>();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            Preference preference = switch (random.nextInt(8)) {
                case 0 -> Preference.when(COWORKING.is(random.nextBoolean()));
                case 1 -> Preference.less(PRICE, random.nextInt(3_000), 3_000 + random.nextInt(1, 99));
                case 2 -> Preference.more(DOCTORS, random.nextInt(4_000), 4_000 + random.nextInt(1, 6_000));
                case 3 -> Preference.around(PRICE, random.nextInt(5_000), random.nextInt(1, 999));
                case 4 -> Preference.near(GeoPoint.ofDegrees(46, 2), random.nextInt(100), 100 + random.nextInt(1, 500));
                case 5 -> Preference.ranked(ZONE, "ZAC", "ZIP", "ZAR");
                case 6 ->
                    Preference.near(
                            GeoPoint.ofDegrees(46, 2),
                            TravelMode.CAR,
                            random.nextInt(100),
                            100 + random.nextInt(1, 500));
                default -> Preference.measured(VOCABULARY, "charm", Subject.TERRITORY);
            };
            preferences.add(new WeightedPreference(preference, random.nextInt(1, 101)));
        }
        return preferences;
    }

    private static FactSheet sheet(SplittableRandom random, FactSheet below) {
        FactSheet.Builder sheet = FactSheet.builder();
        if (random.nextBoolean()) {
            sheet.put(PRICE, random.nextInt(6_000));
        }
        if (random.nextBoolean()) {
            sheet.put(COWORKING, random.nextBoolean());
        }
        if (random.nextBoolean()) {
            sheet.put(ZONE, List.of("ZIP", "ZIP_PLUS", "ZAC", "ZAR").get(random.nextInt(4)));
        }
        return sheet.build().over(below);
    }

    private static FactSheet everything(SplittableRandom random) {
        FactSheet.Builder sheet = FactSheet.builder()
                .put(PRICE, random.nextInt(6_000))
                .put(COWORKING, random.nextBoolean())
                .put(DOCTORS, random.nextInt(10_001))
                .put(Inside.LATITUDE, BigDecimal.valueOf(random.nextInt(42, 51)))
                .put(Inside.LONGITUDE, BigDecimal.valueOf(random.nextInt(-4, 8)));
        return (random.nextBoolean() ? sheet.put(ZONE, "ZAC") : sheet.putNone(ZONE)).build();
    }
}
