package io.ancrage.matching;

import static io.ancrage.matching.Creuse.AUBUSSON;
import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.FRANCE;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.SAINTE_FEYRE;
import static io.ancrage.matching.Creuse.doctor;
import static io.ancrage.matching.Creuse.post;
import static io.ancrage.matching.Creuse.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.Range;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferKind;
import io.ancrage.offer.Post;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TravelMode;
import io.ancrage.place.TravelTimes;
import io.ancrage.preference.Degree;
import io.ancrage.preference.Preference;
import io.ancrage.profession.ActivityCode;
import io.ancrage.project.JointProject;
import io.ancrage.project.Nearness;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A doctor and a baker who settle together. Guéret and Sainte-Feyre are 3.3 km apart, Guéret and Aubusson 32.8. */
class PairsForTest {

    private static final ActivityCode BREAD = new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "10.71C");
    private static final String PARIS = "75056";
    private static final Project DOCTOR = doctor("p-1").build();
    private static final Project BAKER = Project.builder("p-2", BREAD).build();

    private static Offer.Builder bakery(String id, String territory) {
        return Offer.builder(id, OfferKind.COMMERCE, TerritoryCode.parse(territory))
                .activity(BREAD)
                .confirmedOn(DAY);
    }

    private static Matcher over(Vocabulary words, Offer.Builder... offers) {
        return Matcher.builder()
                .asOf(DAY)
                .territories(FRANCE)
                .vocabulary(words)
                .offers(Stream.of(offers).map(Offer.Builder::build).toList())
                .build();
    }

    private static Vocabulary travelling(TravelTimes times) {
        return ProjectFacts.vocabulary().withTravelTimes(times);
    }

    private static JointProject couple(Nearness nearness) {
        return new JointProject("c", DOCTOR, BAKER, nearness);
    }

    private static List<String> ids(JointRanking ranking) {
        return ranking.top(99).stream()
                .map(pair -> name(pair.first()) + "+" + name(pair.second()))
                .toList();
    }

    private static String name(Match match) {
        return match.offer().map(Offer::id).orElse(match.territory().code().code());
    }

    private static JointMatch only(JointRanking ranking) {
        assertThat(ranking.top(99)).hasSize(1);
        return ranking.top(99).get(0);
    }

    @Test
    void aPracticeAndAShopNearEachOtherAreASolution() {
        Matcher matcher = Creuse.over(
                post("practice", GUERET),
                bakery("bakery", SAINTE_FEYRE),
                bakery("far", AUBUSSON),
                bakery("away", PARIS));

        JointMatch pair = only(matcher.pairsFor(JointProject.of("c", DOCTOR, BAKER)));

        assertThat(name(pair.first())).isEqualTo("practice");
        assertThat(name(pair.second())).isEqualTo("bakery");
        assertThat(pair.fits()).isEqualTo(Truth.TRUE);
        assertThat(pair.rank()).isEqualTo(10_000);
        assertThat(pair.distance()).isEqualTo(new Range(tenths("3.3"), tenths("3.3")));
        assertThat(pair.toConfirm()).isEmpty();
        assertThat(pair).hasToString("offer practice TRUE 10000 + offer bakery TRUE 10000: TRUE 10000");
    }

    private static Optional<BigDecimal> tenths(String kilometres) {
        return Optional.of(new BigDecimal(kilometres));
    }

    @Test
    void theRankIsTheHarmonicMeanOfBoth() {
        Project choosy = doctor("p-1")
                .prefer(Preference.less(TerritoryFacts.POPULATION, 0, 20_000))
                .build();
        Matcher matcher = Creuse.over(post("practice", GUERET), bakery("bakery", GUERET));

        JointMatch pair = only(matcher.pairsFor(JointProject.of("c", choosy, BAKER)));

        assertThat(pair.rank())
                .isEqualTo(Degree.exactly(pair.first().rank())
                        .with(Degree.exactly(10_000))
                        .value())
                .isBetween(1, 9_999);
    }

    @Test
    void whereNearnessIsAWishTheFartherPairRanksLower() {
        Matcher matcher = Creuse.over(
                post("practice", GUERET), bakery("near", SAINTE_FEYRE), bakery("far", AUBUSSON), bakery("away", PARIS));

        JointRanking ranking = matcher.pairsFor(couple(Nearness.kilometres(20).preferred()));

        assertThat(ids(ranking)).containsExactly("practice+near", "practice+far");
        assertThat(ranking.top(2).get(0).rank()).isEqualTo(10_000);
        JointMatch far = ranking.top(2).get(1);
        assertThat(far.rank()).isEqualTo(far.nearness().value()).isBetween(2_000, 4_000);
        assertThat(far.fits()).isEqualTo(Truth.TRUE);
    }

    @Test
    void theExplanationTellsTheDistanceAndTheReasonsOfBoth() {
        Matcher matcher = Creuse.over(post("practice", GUERET), bakery("bakery", AUBUSSON));
        JointMatch pair = only(matcher.pairsFor(couple(Nearness.kilometres(20).preferred())));

        assertThat(pair.text(Locale.ENGLISH))
                .isEqualTo("together: fits, rank 2 × 10,000 × 10,000 / (10,000 + 10,000) × 3,602 / 10,000 = 3,602\n"
                        + "  distance as the crow flies: 32.8 km (at most 20 km if possible, nothing from 40 km);"
                        + " nearness 3,602\n"
                        + pair.first().explanation().text(Locale.ENGLISH)
                        + "\n"
                        + pair.second().explanation().text(Locale.ENGLISH));
        assertThat(only(matcher.pairsFor(couple(Nearness.kilometres(40)))).text(Locale.FRENCH))
                .startsWith("ensemble : convient, rang 2 × 10\u00a0000 × 10\u00a0000 / (10\u00a0000 + 10\u00a0000) ="
                        + " 10\u00a0000\n  distance à vol d'oiseau : 32,8 km (au plus 40 km)\n");
    }

    @Test
    void ofOnePairOfTerritoriesTheBestIsShown() {
        Matcher matcher = Creuse.over(
                post("a", GUERET),
                post("b", GUERET),
                post("c", SAINTE_FEYRE),
                bakery("x", GUERET),
                bakery("y", GUERET));
        JointRanking ranking = matcher.pairsFor(JointProject.of("j", DOCTOR, BAKER));

        assertThat(ids(ranking)).containsExactly("a+x", "c+x");
        assertThat(ids(ranking.ungrouped())).containsExactly("a+x", "a+y", "b+x", "b+y", "c+x", "c+y");
    }

    @Test
    void aHalfMayBeContentWithATownWhereNobodyHasAdvertised() {
        Matcher matcher = Creuse.over(post("practice", GUERET));
        Project partner = Project.builder("p-2", BREAD)
                .search("DEP-23")
                .require(TerritoryFacts.POPULATION.atLeast(1_900))
                .build();
        JointProject couple = new JointProject("c", DOCTOR, partner, Nearness.kilometres(10));

        assertThat(ids(matcher.pairsFor(couple))).isEmpty();
        assertThat(ids(matcher.pairsFor(couple, Sought.OFFERS, Sought.TERRITORIES)))
                .containsExactly("practice+23096", "practice+23193");
    }

    @ParameterizedTest(name = "{0} seats: {1}")
    @CsvSource({"1, FALSE", "2, TRUE", "-1, UNKNOWN"})
    void oneOfferIsForBothOnlyWhereItHasTwoSeats(int seats, Truth fits) {
        Offer.Builder offer = seats < 0 ? post("o", GUERET) : post("o", GUERET).post(Post.ofSeats(seats));
        Project nurse = doctor("p-2").build();
        List<JointMatch> pairs =
                Creuse.over(offer).pairsFor(JointProject.of("c", DOCTOR, nurse)).top(9);

        assertThat(pairs.stream().map(JointMatch::fits).findFirst().orElse(Truth.FALSE))
                .isEqualTo(fits);
        if (fits.isUnknown()) {
            assertThat(texts(pairs.get(0).toConfirm())).containsExactly("seats (ask the advertiser)");
        }
    }

    @Test
    void anOfferOfTwoSitesIsNearWhereBothAreAndToBeConfirmedWhereOneIs() {
        Offer.Builder practice = post("practice", GUERET).post(Post.ofSeats(1).of(part(GUERET), part(AUBUSSON)));
        Matcher matcher = Creuse.over(practice, bakery("bakery", SAINTE_FEYRE));

        assertThat(only(matcher.pairsFor(couple(Nearness.kilometres(50)))).fits())
                .isEqualTo(Truth.TRUE);
        JointMatch open = only(matcher.pairsFor(couple(Nearness.kilometres(30))));
        assertThat(open.fits()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.distance().least()).isEqualTo(tenths("3.3"));
        assertThat(open.distance().most()).isNotEqualTo(open.distance().least());
        assertThat(texts(open.toConfirm())).containsExactly("distance as the crow flies (differs between the places)");
        assertThat(open.text(Locale.ENGLISH))
                .contains(": 3.3 to 30.2 km")
                .contains("to confirm: distance as the crow flies");
        assertThat(matcher.pairsFor(couple(Nearness.kilometres(30))).confirmed().top(1))
                .isEmpty();
        assertThat(matcher.pairsFor(couple(Nearness.kilometres(3))).top(1)).isEmpty();
    }

    private static Post.Part part(String site) {
        return new Post.Part(TerritoryCode.parse(site), Optional.empty(), Optional.empty(), 50);
    }

    @Test
    void aPlaceWithoutCoordinatesIsToBeConfirmed() {
        Territory here = new Territory(TerritoryCode.parse("BAS-here"), "Here", List.of(), List.of());
        Territory there = new Territory(TerritoryCode.parse("BAS-there"), "There", List.of(), List.of());
        Territories mine = Territories.of(List.of(here, there), Source.of("Ours"), Vintage.UNKNOWN)
                .with(TerritoryValues.of(Inside.LATITUDE, Source.of("Ours"), Vintage.UNKNOWN)
                        .put("BAS-here", new BigDecimal("46")));
        Matcher matcher = Matcher.builder()
                .asOf(DAY)
                .territories(mine)
                .offers(List.of(
                        post("practice", "BAS-here").build(),
                        bakery("bakery", "BAS-there").build()))
                .build();

        JointMatch pair = only(matcher.pairsFor(JointProject.of("c", DOCTOR, BAKER)));

        assertThat(pair.fits()).isEqualTo(Truth.UNKNOWN);
        assertThat(pair.distance().isUnknown()).isTrue();
        assertThat(texts(pair.toConfirm())).containsExactly("distance as the crow flies (not covered by the data)");
        assertThat(pair.text(Locale.FRENCH)).contains("distance à vol d'oiseau : inconnue (au plus 30 km)");
    }

    @Test
    void inMinutesTheHostsTravelTimesDecide() {
        TravelTimes slow = (one, other, mode) ->
                mode == TravelMode.BICYCLE ? OptionalInt.of(one.equals(other) ? 5 : 25) : OptionalInt.empty();
        Matcher matcher =
                over(travelling(slow), post("practice", GUERET), bakery("here", GUERET), bakery("near", SAINTE_FEYRE));

        assertThat(ids(matcher.pairsFor(couple(Nearness.minutes(20, TravelMode.BICYCLE)))))
                .containsExactly("practice+here");
        JointRanking wished =
                matcher.pairsFor(couple(Nearness.minutes(20, TravelMode.BICYCLE).preferred()));
        assertThat(ids(wished)).containsExactly("practice+here", "practice+near");
        assertThat(wished.top(2).get(1).rank()).isEqualTo(7_500);
        assertThat(wished.top(2).get(1).distance()).isEqualTo(Range.exactly(25));
        assertThat(wished.top(2).get(1).text(Locale.FRENCH))
                .contains(
                        "temps de trajet à vélo : 25 min (au plus 20 min à vélo si possible, rien à partir de 40 min)");
    }

    @Test
    void withoutTravelTimesAPairInMinutesIsToBeConfirmed() {
        Matcher matcher = Creuse.over(post("practice", GUERET), bakery("bakery", PARIS));

        JointMatch pair = only(matcher.pairsFor(couple(Nearness.minutes(20, TravelMode.CAR))));

        assertThat(pair.fits()).isEqualTo(Truth.UNKNOWN);
        assertThat(texts(pair.toConfirm())).containsExactly("travel time by car (not covered by the data)");
    }

    @Test
    void aHostThatPromisesHowFarSomeoneCanComeIsNotAskedBeyond() {
        AtomicInteger asked = new AtomicInteger();
        TravelTimes promising = new TravelTimes() {
            @Override
            public OptionalInt between(GeoPoint one, GeoPoint other, TravelMode mode) {
                asked.incrementAndGet();
                return OptionalInt.of((int) one.kilometresTo(other));
            }

            @Override
            public OptionalDouble kilometresWithin(int minutes, TravelMode mode) {
                return OptionalDouble.of(minutes + 1);
            }
        };
        Matcher matcher = over(
                travelling(promising), post("practice", GUERET), bakery("near", SAINTE_FEYRE), bakery("away", PARIS));

        assertThat(ids(matcher.pairsFor(couple(Nearness.minutes(20, TravelMode.CAR)))))
                .containsExactly("practice+near");
        assertThat(asked).hasValue(1);
    }

    @Test
    void aHostIsNotAskedForThousandsOfCombinations() {
        TravelTimes quick = (one, other, mode) -> OptionalInt.of(1);
        Matcher matcher = over(travelling(quick), post("practice", "DEP-23"), bakery("bakery", "DEP-23"));

        assertThat(FRANCE.in(Area.in("DEP-23")).size()).isGreaterThan(32);
        assertThat(only(matcher.pairsFor(couple(Nearness.minutes(20, TravelMode.CAR))))
                        .fits())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void thereAreNoFewerThanNoPairs() {
        JointRanking ranking = Creuse.over(post("practice", GUERET)).pairsFor(JointProject.of("c", DOCTOR, BAKER));

        assertThat(ranking.top(0)).isEmpty();
        assertThat(ranking.top(10)).isEmpty();
        assertThatThrownBy(() -> ranking.top(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
