package io.ancrage.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Refused;
import io.ancrage.place.TravelMode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {

    private static final Nearness REQUIRED = Nearness.kilometres(30);
    private static final Nearness BY_TRAIN = Nearness.minutes(45, TravelMode.TRANSIT);

    @ParameterizedTest(name = "{0} km apart: {1}")
    @CsvSource({"0, 10000", "29.9, 10000", "30, 10000", "30.0001, 0", "60, 0"})
    void requiredItIsAYesOrNoAndTheLimitIsStillNear(double kilometres, int degree) {
        assertThat(REQUIRED.degree(kilometres)).isEqualTo(degree);
        assertThat(REQUIRED.end()).isEqualTo(30);
    }

    @ParameterizedTest(name = "{0} km apart: {1}")
    @CsvSource({"0, 10000", "30, 10000", "31, 9667", "45, 5000", "59.9, 33", "59.9999, 0", "60, 0", "2147483647, 0"})
    void preferredItFallsToNothingAtTwiceTheLimit(double kilometres, int degree) {
        assertThat(REQUIRED.preferred().degree(kilometres)).isEqualTo(degree);
        assertThat(REQUIRED.preferred().end()).isEqualTo(60);
    }

    @Test
    void atALimitOfNothingOnlyTheSamePlaceIsNear() {
        assertThat(Nearness.kilometres(0).preferred().degree(0)).isEqualTo(10_000);
        assertThat(Nearness.kilometres(0).preferred().degree(0.1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "1001, 1441"})
    void theLimitIsPossible(int kilometres, int minutes) {
        Refused.with(
                "ANC-PROJ-005",
                "la distance entre les deux lieux va de 0 à 1000 km : " + kilometres,
                "the distance between the two places is from 0 to 1000 km: " + kilometres,
                () -> Nearness.kilometres(kilometres));
        Refused.with(
                "ANC-PROJ-005",
                "la distance entre les deux lieux va de 0 à 1440 min : " + minutes,
                "the distance between the two places is from 0 to 1440 min: " + minutes,
                () -> Nearness.minutes(minutes, TravelMode.CAR));
    }

    @Test
    void itsWordsTellLimitAndMode() {
        assertThat(REQUIRED.words(Locale.ENGLISH)).isEqualTo("at most 30 km");
        assertThat(BY_TRAIN.words(Locale.FRENCH)).isEqualTo("au plus 45 min en transports en commun");
        assertThat(BY_TRAIN.preferred().words(Locale.ENGLISH))
                .isEqualTo("at most 45 min by public transport if possible, nothing from 90 min");
        assertThat(REQUIRED.preferred().words(Locale.FRENCH))
                .isEqualTo("au plus 30 km si possible, rien à partir de 60 km");
    }
}
