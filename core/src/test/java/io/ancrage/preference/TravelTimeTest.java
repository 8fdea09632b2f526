package io.ancrage.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.Source;
import io.ancrage.criterion.Inside;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import io.ancrage.fact.PairFacts;
import io.ancrage.fact.Vocabulary;
import io.ancrage.fact.Why;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TravelMode;
import io.ancrage.place.TravelTimes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Near a place by a host's travel times. */
class TravelTimeTest {

    private static final GeoPoint GAP = GeoPoint.ofDegrees(44.56, 6.08);
    private static final Preference BY_CAR = Preference.near(GAP, TravelMode.CAR, 30, 90);
    private static final Vocabulary WITHOUT_TIMES = Vocabulary.of(List.of(Inside.LATITUDE, Inside.LONGITUDE));

    /** A host that knows one way: an hour to 45° north. */
    private static final TravelTimes ONE_WAY = new TravelTimes() {
        @Override
        public OptionalInt between(GeoPoint one, GeoPoint other, TravelMode mode) {
            return mode == TravelMode.CAR && one.latitude() == 45 && other.equals(GAP)
                    ? OptionalInt.of(60)
                    : OptionalInt.empty();
        }

        @Override
        public Source source() {
            return Source.of("Our router");
        }
    };

    private static final FactSheet AN_HOUR_AWAY = at("45", "6");
    private static final FactSheet ELSEWHERE = at("46", "6");

    private static FactSheet at(String latitude, String longitude) {
        return FactSheet.builder()
                .put(Inside.LATITUDE, new BigDecimal(latitude))
                .put(Inside.LONGITUDE, new BigDecimal(longitude))
                .build();
    }

    private static Scoring scoring(TravelTimes times, Preference preference) {
        return Scoring.compile(WITHOUT_TIMES.withTravelTimes(times), List.of(new WeightedPreference(preference, 1)));
    }

    private static TravelTimes always(int minutes) {
        return (one, other, mode) -> OptionalInt.of(minutes);
    }

    @ParameterizedTest(name = "at {0} minutes the degree is {1}")
    @CsvSource({"0, 10000", "30, 10000", "31, 9833", "60, 5000", "90, 0", "91, 0", "2147483647, 0"})
    void itIsFullUpToTheGoodTimeAndNothingFromTheGreatestOn(int minutes, int degree) {
        assertThat(scoring(always(minutes), BY_CAR).degree(ELSEWHERE)).isEqualTo(Degree.exactly(degree));
    }

    @Test
    void withoutAHostsTravelTimesNothingIsKnown() {
        Scoring scoring = Scoring.compile(WITHOUT_TIMES, List.of(new WeightedPreference(BY_CAR, 1)));

        assertThat(scoring.degree(AN_HOUR_AWAY)).isEqualTo(Degree.UNKNOWN);
        assertThat(WITHOUT_TIMES.travelTimes().between(GAP, GAP, TravelMode.FOOT))
                .isEmpty();
        assertThat(TravelTimes.UNKNOWN.kilometresWithin(30, TravelMode.CAR)).isEmpty();
    }

    @Test
    void whereTheHostDoesNotKnowTheTimeIsToBeConfirmed() {
        Scoring scoring = scoring(ONE_WAY, BY_CAR);

        assertThat(scoring.degree(AN_HOUR_AWAY)).isEqualTo(Degree.exactly(5_000));
        assertThat(scoring.score(AN_HOUR_AWAY).missing()).isEmpty();
        assertThat(scoring.degree(ELSEWHERE)).isEqualTo(Degree.UNKNOWN);
        assertThat(scoring.score(ELSEWHERE).missing())
                .containsExactly(new Gap.OpenFact("", PairFacts.travelMinutes(TravelMode.CAR), null, Why.NOT_COVERED));
        assertThat(scoring.score(ELSEWHERE).missing().get(0).text(Locale.FRENCH))
                .isEqualTo("temps de trajet en voiture (non couvert par les données)");
    }

    @Test
    void withoutCoordinatesTheHostIsNotAsked() {
        Scoring scoring = scoring(
                (one, other, mode) -> {
                    throw new IllegalStateException("asked");
                },
                BY_CAR);

        assertThat(scoring.degree(FactSheet.empty())).isEqualTo(Degree.UNKNOWN);
        assertThat(scoring.score(FactSheet.empty()).missing())
                .extracting(gap -> ((Gap.OpenFact) gap).fact().id())
                .containsExactly("territory.latitude", "territory.longitude");
        assertThat(scoring.score(FactSheet.empty()).contributions().get(0).evidence())
                .hasSize(2);
    }

    @Test
    void inSeveralPlacesTheDegreeIsBetweenTheirs() {
        Scoring scoring = scoring(ONE_WAY, BY_CAR);

        assertThat(scoring.degree(List.of(AN_HOUR_AWAY, ELSEWHERE))).isEqualTo(Degree.UNKNOWN);
        assertThat(scoring.score(List.of(AN_HOUR_AWAY, ELSEWHERE)).missing()).isNotEmpty();
        assertThat(scoring(always(60), BY_CAR)
                        .score(List.of(AN_HOUR_AWAY, ELSEWHERE))
                        .missing())
                .isEmpty();
    }

    @Test
    void theMinutesAreToldWithTheHostsSource() {
        Contribution contribution =
                scoring(ONE_WAY, BY_CAR).score(AN_HOUR_AWAY).contributions().get(0);

        assertThat(contribution.text(Locale.ENGLISH)).isEqualTo("60 min (Our router)");
        assertThat(scoring(always(60), BY_CAR)
                        .score(AN_HOUR_AWAY)
                        .contributions()
                        .get(0)
                        .text(Locale.FRENCH))
                .isEqualTo("60 min (Temps de trajet)");
    }

    @Test
    void theWordsNamePlaceModeAndTimes() {
        assertThat(BY_CAR.words(Locale.ENGLISH))
                .isEqualTo("near 44.56, 6.08 by car: full up to 30, nothing from 90 min");
        assertThat(Preference.near(GAP, TravelMode.TRANSIT, 0, 1_440).words(Locale.FRENCH))
                .isEqualTo("proche de 44,56 ; 6,08 en transports en commun : note maximale jusqu'à 0, nulle à partir de"
                        + " 1\u00a0440 min");
    }

    @Test
    void aHostThatAnswersLessThanNothingIsRefused() {
        assertThatThrownBy(() -> scoring(always(-1), BY_CAR).degree(ELSEWHERE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("0 or more, not -1");
    }

    @Test
    void anEngineKnowsWhatAHostIsAskedFor() {
        assertThat(Scale.compile(WITHOUT_TIMES, BY_CAR).isHosts()).isTrue();
        assertThat(Scale.compile(WITHOUT_TIMES, BY_CAR).subject()).isEmpty();
        assertThat(Scale.compile(WITHOUT_TIMES, Preference.near(GAP, 15, 60)).isHosts())
                .isFalse();
    }
}
