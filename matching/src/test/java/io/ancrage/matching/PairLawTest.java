package io.ancrage.matching;

import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.FRANCE;
import static io.ancrage.matching.Creuse.GRAND_GUERET;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Range;
import io.ancrage.criterion.Truth;
import io.ancrage.offer.Offer;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.place.TravelMode;
import io.ancrage.place.TravelTimes;
import io.ancrage.preference.Degree;
import io.ancrage.project.JointProject;
import io.ancrage.project.Nearness;
import io.ancrage.project.Project;
import io.ancrage.territory.Territory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The best pairs are those of a look at every pair, one by one. */
class PairLawTest {

    private static final Trials TRIALS = Trials.of(PairLawTest.class);

    @Test
    void ofOffersThePairsAreThoseOfALookAtEachPair() {
        TRIALS.run(600, random -> agree(random, Sought.OFFERS, Sought.OFFERS));
    }

    @Test
    void ofOffersAndTerritoriesThePairsAreThoseOfALookAtEachPair() {
        TRIALS.run(60, random -> agree(random, Sought.OFFERS, Sought.TERRITORIES));
        TRIALS.run(60, random -> agree(random, Sought.TERRITORIES, Sought.OFFERS));
        TRIALS.run(60, random -> agree(random, Sought.TERRITORIES, Sought.TERRITORIES));
    }

    /** So many towns, many of them alike, that the search has something to leave out. */
    @Test
    void ofAllTownsOfADepartementThePairsAreThoseOfALookAtEachPair() {
        TRIALS.run(12, random -> {
            Market market = new Market(random);
            Project first =
                    market.person("p-1", market.drawPublic()).search("DEP-23").build();
            Project second =
                    market.person("p-2", market.drawPublic()).search("DEP-23").build();
            Nearness nearness = Nearness.kilometres(random.nextInt(30));
            JointProject couple =
                    new JointProject("c", first, second, random.nextBoolean() ? nearness : nearness.preferred());
            Matcher matcher = market.matcher(List.of(), List.of());
            JointRanking ranking = matcher.pairsFor(couple, Sought.TERRITORIES, Sought.TERRITORIES);
            List<Pair> all = all(
                    matcher.territoriesFor(first).top(Integer.MAX_VALUE),
                    matcher.territoriesFor(second).top(Integer.MAX_VALUE),
                    couple.nearness(),
                    TravelTimes.UNKNOWN);

            for (int most : List.of(1, 10, 300)) {
                assertThat(told(ranking.top(most))).isEqualTo(told(all, most));
                assertThat(told(ranking.confirmed().top(most))).isEqualTo(told(sure(all), most));
            }
        });
    }

    private static void agree(RandomGenerator random, Sought first, Sought second) {
        Market market = new Market(random);
        List<Offer> offers = market.offers(random.nextInt(16));
        Nearness nearness = nearness(random);
        TravelTimes times = times(random);
        JointProject couple =
                new JointProject("c", project(market, "p-1", first), project(market, "p-2", second), nearness);
        Matcher matcher = Matcher.builder()
                .asOf(DAY)
                .territories(FRANCE)
                .vocabulary(Market.WORDS.withTravelTimes(times))
                .offers(offers)
                .build();
        JointRanking ranking = matcher.pairsFor(couple, first, second);
        List<Pair> all = all(
                ranking(matcher, couple.first(), first).ungrouped().top(Integer.MAX_VALUE),
                ranking(matcher, couple.second(), second).ungrouped().top(Integer.MAX_VALUE),
                nearness,
                times);

        for (int most : List.of(0, 1, 2 + random.nextInt(9), Integer.MAX_VALUE)) {
            assertThat(told(ranking.top(most))).isEqualTo(told(grouped(all), most));
            assertThat(told(ranking.ungrouped().top(most))).isEqualTo(told(all, most));
            assertThat(told(ranking.confirmed().top(most))).isEqualTo(told(grouped(sure(all)), most));
            assertThat(told(ranking.ungrouped().confirmed().top(most))).isEqualTo(told(sure(all), most));
        }
        for (JointMatch pair : ranking.top(3)) {
            assertThat(pair.toConfirm().isEmpty())
                    .isEqualTo(pair.fits().isTrue()
                            && pair.nearness().isExact()
                            && pair.first().toConfirm().isEmpty()
                            && pair.second().toConfirm().isEmpty());
            assertThat(pair.text(Locale.FRENCH))
                    .contains(pair.first().explanation().text(Locale.FRENCH));
        }
    }

    private static Project project(Market market, String id, Sought sought) {
        Project.Builder project = market.person(id, market.drawPublic());
        return sought == Sought.OFFERS
                ? project.build()
                : project.search(GRAND_GUERET).build();
    }

    private static Nearness nearness(RandomGenerator random) {
        int limit = random.nextInt(8) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 60 : 500);
        Nearness nearness = random.nextBoolean()
                ? Nearness.kilometres(limit)
                : Nearness.minutes(limit, TravelMode.values()[random.nextInt(4)]);
        return random.nextBoolean() ? nearness : nearness.preferred();
    }

    /** A kilometre takes a minute; some ways are not known, none by bicycle; some hosts look no farther than a horizon. */
    private static TravelTimes times(RandomGenerator random) {
        int unknown = random.nextInt(6);
        int horizon = random.nextBoolean() ? Integer.MAX_VALUE : 20 + random.nextInt(400);
        return new TravelTimes() {
            @Override
            public OptionalInt between(GeoPoint one, GeoPoint other, TravelMode mode) {
                int minutes = (int) one.kilometresTo(other);
                if (minutes > horizon) {
                    return OptionalInt.of(Integer.MAX_VALUE);
                }
                return mode != TravelMode.BICYCLE && minutes % 6 != unknown
                        ? OptionalInt.of(minutes)
                        : OptionalInt.empty();
            }

            @Override
            public OptionalDouble kilometresWithin(int minutes, TravelMode mode) {
                return horizon == Integer.MAX_VALUE
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Math.max(minutes, horizon) + 1);
            }
        };
    }

    private static Ranking ranking(Matcher matcher, Project project, Sought sought) {
        return sought == Sought.OFFERS ? matcher.offersFor(project) : matcher.territoriesFor(project);
    }

    private record Pair(Match first, Match second, int i, int j, Truth fits, int rank, Degree nearness, Range range) {

        List<TerritoryCode> territories() {
            return List.of(first.territory().code(), second.territory().code());
        }
    }

    /** Every pair that may fit, in order. */
    private static List<Pair> all(List<Match> firsts, List<Match> seconds, Nearness nearness, TravelTimes times) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            for (int j = 0; j < seconds.size(); j++) {
                Match first = firsts.get(i);
                Match second = seconds.get(j);
                List<OptionalDouble> distances = distances(points(first), points(second), nearness, times);
                Degree degree = degree(distances, nearness);
                Truth near = degree.low() > 0 ? Truth.TRUE : degree.high() == 0 ? Truth.FALSE : Truth.UNKNOWN;
                Truth fits = first.fits().and(second.fits()).and(near).and(seats(first, second));
                if (!fits.isFalse()) {
                    long joined = Degree.exactly(first.rank())
                            .with(Degree.exactly(second.rank()))
                            .value();
                    long rank = nearness.required() ? joined : (joined * degree.value() + 5_000) / 10_000;
                    pairs.add(new Pair(first, second, i, j, fits, (int) rank, degree, range(distances, nearness)));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.rank())
                .thenComparing(Pair::fits)
                .thenComparingInt(Pair::i)
                .thenComparingInt(Pair::j));
        return pairs;
    }

    private static Truth seats(Match first, Match second) {
        if (first.offer().isEmpty() || !first.offer().equals(second.offer())) {
            return Truth.TRUE;
        }
        OptionalInt seats = first.offer().get().seats();
        return seats.isEmpty() ? Truth.UNKNOWN : Truth.of(seats.getAsInt() >= 2);
    }

    private static List<Optional<GeoPoint>> points(Match match) {
        Set<TerritoryCode> communes = new HashSet<>();
        Set<TerritoryCode> places = new HashSet<>();
        match.offer()
                .ifPresentOrElse(
                        offer -> places.addAll(offer.places()),
                        () -> places.add(match.territory().code()));
        for (TerritoryCode place : places) {
            if (place.level() == TerritoryLevel.COMMUNE) {
                communes.add(FRANCE.require(place).code());
            } else {
                FRANCE.in(Area.in(place.toString())).stream()
                        .map(Territory::code)
                        .forEach(communes::add);
            }
        }
        return communes.stream().map(FRANCE::location).toList();
    }

    private static List<OptionalDouble> distances(
            List<Optional<GeoPoint>> ones, List<Optional<GeoPoint>> others, Nearness nearness, TravelTimes times) {
        List<OptionalDouble> distances = new ArrayList<>();
        for (Optional<GeoPoint> one : ones) {
            for (Optional<GeoPoint> other : others) {
                if (one.isEmpty() || other.isEmpty()) {
                    distances.add(OptionalDouble.empty());
                } else if (nearness.mode().isPresent()) {
                    OptionalInt minutes = times.between(
                            one.get(), other.get(), nearness.mode().get());
                    distances.add(minutes.isPresent() ? OptionalDouble.of(minutes.getAsInt()) : OptionalDouble.empty());
                } else {
                    distances.add(OptionalDouble.of(one.get().kilometresTo(other.get())));
                }
            }
        }
        return distances;
    }

    private static Degree degree(List<OptionalDouble> distances, Nearness nearness) {
        int low = Degree.FULL;
        int high = 0;
        for (OptionalDouble distance : distances) {
            low = Math.min(low, distance.isPresent() ? nearness.degree(distance.getAsDouble()) : 0);
            high = Math.max(high, distance.isPresent() ? nearness.degree(distance.getAsDouble()) : Degree.FULL);
        }
        return low == high ? Degree.exactly(low) : Degree.between(low, high);
    }

    private static Range range(List<OptionalDouble> distances, Nearness nearness) {
        if (distances.stream().anyMatch(OptionalDouble::isEmpty)) {
            return Range.UNKNOWN;
        }
        double least = distances.stream()
                .mapToDouble(OptionalDouble::getAsDouble)
                .min()
                .orElseThrow();
        double most = distances.stream()
                .mapToDouble(OptionalDouble::getAsDouble)
                .max()
                .orElseThrow();
        boolean isLong = nearness.mode().isPresent() && most > 2 * 1_440;
        return new Range(Optional.of(tenth(least)), isLong ? Optional.empty() : Optional.of(tenth(most)));
    }

    private static BigDecimal tenth(double distance) {
        return BigDecimal.valueOf(distance).setScale(1, RoundingMode.HALF_UP);
    }

    private static List<Pair> grouped(List<Pair> pairs) {
        Set<List<TerritoryCode>> seen = new HashSet<>();
        return pairs.stream().filter(pair -> seen.add(pair.territories())).toList();
    }

    private static List<Pair> sure(List<Pair> pairs) {
        return pairs.stream().filter(pair -> pair.fits().isTrue()).toList();
    }

    private static List<String> told(List<Pair> pairs, int most) {
        return pairs.stream()
                .limit(most)
                .map(pair -> pair.first() + " + " + pair.second() + ": " + pair.fits() + " " + pair.rank() + " "
                        + pair.nearness() + " " + pair.range())
                .toList();
    }

    private static List<String> told(List<JointMatch> pairs) {
        return pairs.stream()
                .map(pair -> pair + " " + pair.nearness() + " " + pair.distance())
                .toList();
    }
}
