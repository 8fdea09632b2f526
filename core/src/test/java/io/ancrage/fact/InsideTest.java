package io.ancrage.fact;

import static io.ancrage.fact.Example.sheet;
import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Truth;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a territory lies. */
class InsideTest {

    private static final Trials TRIALS = Trials.of(InsideTest.class);

    private static final FactSheet GUERET = sheet().put(
                    Inside.WITHIN, CodeSet.of("COM-23096", "EPCI-200034825", "DEP-23", "REG-75"))
            .put(Inside.LATITUDE, new BigDecimal("46.17"))
            .put(Inside.LONGITUDE, new BigDecimal("1.87"))
            .build();
    private static final FactSheet SAINT_DENIS = sheet().put(
                    Inside.WITHIN, CodeSet.of("COM-97411", "DEP-974", "REG-04"))
            .build();
    private static final GeoPoint LIMOGES = GeoPoint.ofDegrees(45.83, 1.26);

    @ParameterizedTest
    @CsvSource({
        "COM-23096,      TRUE",
        "23096,          TRUE",
        "EPCI-200034825, TRUE",
        "DEP-23,         TRUE",
        "REG-75,         TRUE",
        "REG-23,         FALSE",
        "DEP-75,         FALSE",
        "COM-23097,      FALSE",
    })
    void aTownLiesInItselfAndInWhatContainsIt(String code, Truth truth) {
        assertThat(test(Area.in(code), GUERET)).isEqualTo(truth);
    }

    @Test
    void allFranceStatesWhetherOverseasIsIncluded() {
        assertThat(test(Area.everywhere(), GUERET)).isEqualTo(Truth.TRUE);
        assertThat(test(Area.everywhere(), SAINT_DENIS)).isEqualTo(Truth.TRUE);
        assertThat(test(Area.metropolitan(), GUERET)).isEqualTo(Truth.TRUE);
        assertThat(test(Area.metropolitan(), SAINT_DENIS)).isEqualTo(Truth.FALSE);
        assertThat(test(Area.overseas(), GUERET)).isEqualTo(Truth.FALSE);
        assertThat(test(Area.overseas(), SAINT_DENIS)).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "24", "27", "28", "32", "44", "52", "53", "75", "76", "84", "93", "94"})
    void thirteenRegionsAreMetropolitan(String region) {
        FactSheet place =
                sheet().put(Inside.WITHIN, CodeSet.of("REG-" + region)).build();

        assertThat(test(Area.metropolitan(), place)).isEqualTo(Truth.TRUE);
        assertThat(test(Area.overseas(), place)).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "06", "975", "977", "978", "984", "986", "987", "988", "989"})
    void overseasRegionsAndCollectivitiesAreNot(String region) {
        FactSheet place =
                sheet().put(Inside.WITHIN, CodeSet.of("REG-" + region)).build();

        assertThat(test(Area.metropolitan(), place)).isEqualTo(Truth.FALSE);
        assertThat(test(Area.overseas(), place)).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({"60, FALSE", "61, TRUE", "20000, TRUE"})
    void aTownLiesInACircleWhenItsPointIsNearEnough(double kilometres, Truth truth) {
        assertThat(LIMOGES.kilometresTo(GeoPoint.ofDegrees(46.17, 1.87))).isBetween(60.0, 61.0);
        assertThat(test(Area.around(LIMOGES, kilometres), GUERET)).isEqualTo(truth);
        assertThat(test(Criterion.not(new Inside(Area.around(LIMOGES, kilometres))), GUERET))
                .isEqualTo(truth.not());
    }

    @Test
    void theEdgeOfACircleBelongsToIt() {
        double exactly = LIMOGES.kilometresTo(GeoPoint.ofDegrees(46.17, 1.87));

        assertThat(test(Area.around(LIMOGES, exactly), GUERET)).isEqualTo(Truth.TRUE);
        assertThat(test(Area.around(LIMOGES, Math.nextDown(exactly)), GUERET)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aCircleHoldsWhatTheDistanceSays() {
        TRIALS.run(3_000, random -> {
            GeoPoint centre = GeoPoint.ofDegrees(random.nextInt(-80, 81), random.nextInt(-180, 181));
            GeoPoint place = GeoPoint.ofDegrees(
                    centre.latitude() + random.nextInt(-9_000, 9_001) / 1_000.0,
                    random.nextBoolean() ? centre.longitude() : random.nextInt(-180, 181));
            double kilometres = Math.min(20_100, 1 + centre.kilometresTo(place) * (0.9 + random.nextInt(3) / 10.0));
            FactSheet sheet = sheet().put(
                            Inside.LATITUDE,
                            BigDecimal.valueOf(place.latitude()).setScale(3, HALF_UP))
                    .put(Inside.LONGITUDE, BigDecimal.valueOf(place.longitude()))
                    .build();
            GeoPoint put = GeoPoint.ofDegrees(
                    sheet.read(Inside.LATITUDE).value().orElseThrow().doubleValue(), place.longitude());

            assertThat(test(Area.around(centre, kilometres), sheet))
                    .as("%s around %s, %s km", put, centre, kilometres)
                    .isEqualTo(Truth.of(centre.kilometresTo(put) <= kilometres));
        });
    }

    @Test
    void aCircleReachesAcrossTheDateLine() {
        FactSheet fiji = sheet().put(Inside.LATITUDE, new BigDecimal("-17"))
                .put(Inside.LONGITUDE, new BigDecimal("-179.9"))
                .build();

        assertThat(test(Area.around(GeoPoint.ofDegrees(-17, 179.9), 30), fiji)).isEqualTo(Truth.TRUE);
    }

    @Test
    void withoutCoordinatesACircleIsUnknown() {
        assertThat(test(Area.around(LIMOGES, 100), SAINT_DENIS)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aUnionOfNothingIsNowhere() {
        assertThat(test(Area.anyOf(), GUERET)).isEqualTo(Truth.FALSE);
        assertThat(test(Area.anyOf(Area.in("DEP-19"), Area.in("DEP-23")), GUERET))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void anAreaWithoutAnotherLeavesItOut() {
        Area regionWithoutCreuse = Area.in("REG-75").except(Area.in("DEP-23"));

        assertThat(test(regionWithoutCreuse, GUERET)).isEqualTo(Truth.FALSE);
        assertThat(test(Area.in("REG-75").except(Area.in("DEP-19")), GUERET)).isEqualTo(Truth.TRUE);
        assertThat(test(Criterion.not(new Inside(regionWithoutCreuse)), GUERET)).isEqualTo(Truth.TRUE);
    }

    @Test
    void aTerritoryOfWhichNothingIsToldMayLieAnywhere() {
        assertThat(test(Area.in("DEP-23"), FactSheet.empty())).isEqualTo(Truth.UNKNOWN);
        assertThat(test(Area.everywhere(), FactSheet.empty())).isEqualTo(Truth.TRUE);
    }

    @Test
    void anAreaIsBoundedInDepthAndSizeAsCriteriaAre() {
        Area deep = Area.everywhere();
        for (int i = 0; i < 100_000; i++) {
            deep = deep.except(Area.in("DEP-23"));
        }
        List<Area> wide = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            wide.add(Area.in("DEP-23"));
        }

        ProgramLimitsTest.assertTooLarge(new Inside(deep));
        ProgramLimitsTest.assertTooLarge(new Inside(new Area.Union(wide)));
    }

    private static Truth test(Area area, FactSheet sheet) {
        return test(new Inside(area), sheet);
    }

    private static Truth test(Criterion criterion, FactSheet sheet) {
        return Example.VOCABULARY.compile(criterion).test(sheet);
    }
}
