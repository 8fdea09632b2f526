package io.ancrage.matching;

import static io.ancrage.matching.Creuse.AUBUSSON;
import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.FRANCE;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.SAINTE_FEYRE;
import static io.ancrage.matching.Creuse.doctor;
import static io.ancrage.matching.Creuse.over;
import static io.ancrage.matching.Creuse.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.matching.visibility.ExposureReport;
import io.ancrage.matching.visibility.FairMatch;
import io.ancrage.matching.visibility.FairRanking;
import io.ancrage.matching.visibility.FairVisibility;
import io.ancrage.matching.visibility.Need;
import io.ancrage.matching.visibility.NeedFifth;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.preference.Preference;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Territories in need stand further forward, and each list keeps its share. */
class FairVisibilityTest {

    private static final Trials TRIALS = Trials.of(FairVisibilityTest.class);
    private static final Source SURVEY = Source.of("Our survey");

    /** The share of doctors who will soon retire: Guéret little, Aubusson much, Sainte-Feyre not known. */
    private static final Fact<BigDecimal> RETIRING = Fact.number("territory.retiring", "%")
            .labelled("médecins proches de la retraite", "doctors who will soon retire");

    private static final Territories SURVEYED = FRANCE.with(TerritoryValues.of(RETIRING, SURVEY, Vintage.of("2026"))
            .put(GUERET, BigDecimal.valueOf(10))
            .put(AUBUSSON, BigDecimal.valueOf(60))
            .put("23176", BigDecimal.valueOf(50))
            .put("23175", BigDecimal.valueOf(40))
            .put("23174", BigDecimal.valueOf(30)));

    private static final FairVisibility FAIR = FairVisibility.of(SURVEYED, Need.whereHigh(RETIRING));

    private static List<String> places(FairRanking ranking) {
        return ranking.top(Integer.MAX_VALUE).stream()
                .map(match -> match.match().territory().name())
                .toList();
    }

    /** Offers in three communes that suit a doctor to 10,000, 9,975 and 9,950. */
    private static Ranking threeCommunes() {
        Project project = doctor("p")
                .prefer(99, Preference.when(OfferFacts.BENEFITS.hasAny("HOUSING")))
                .prefer(1, Preference.when(OfferFacts.BENEFITS.hasAny("PREMISES")))
                .build();
        return over(
                        post("o-1", GUERET)
                                .benefit(Benefit.of(BenefitKind.HOUSING))
                                .benefit(Benefit.of(BenefitKind.PREMISES)),
                        post("o-2", SAINTE_FEYRE).benefit(Benefit.of(BenefitKind.HOUSING)),
                        post("o-3", AUBUSSON)
                                .benefit(Benefit.of(BenefitKind.HOUSING))
                                .benefitsComplete())
                .offersFor(project);
    }

    @Test
    void theNeediestStandsFirstWhereTheListKeepsItsShareAndEachSaysWhy() {
        FairRanking fair = FAIR.rerank(threeCommunes());
        List<FairMatch> first = fair.top(3);

        assertThat(places(fair)).containsExactly("Aubusson", "Sainte-Feyre", "Guéret");
        assertThat(fair.size()).isEqualTo(3);
        assertThat(fair.kept(1)).isEqualTo(9_950);
        assertThat(fair.kept(3)).isEqualTo(10_000);
        assertThat(first).extracting(FairMatch::place).containsExactly(1, 2, 3);
        assertThat(first).extracting(FairMatch::placeByDegree).containsExactly(3, 2, 1);
        assertThat(first)
                .extracting(FairMatch::fifth)
                .containsExactly(NeedFifth.NEEDIEST, NeedFifth.UNKNOWN, NeedFifth.LEAST);
        assertThat(first.get(0).text(Locale.ENGLISH))
                .isEqualTo(
                        "place 1, by degree alone 3: lifted for its need (the neediest fifth of communes; doctors who"
                                + " will soon retire 60 %, 2026); the first place keeps 99.5 % of the best total degree, at least"
                                + " 97 %");
        assertThat(first.get(0).text(Locale.FRENCH))
                .isEqualTo("place 1, par le seul degré 3 : avancée pour son besoin (le cinquième des communes où le"
                        + " besoin est le plus grand ; médecins proches de la retraite 60 %, 2026) ; la première place"
                        + " garde 99,5\u00a0% du meilleur degré total, au moins 97\u00a0%");
        assertThat(first.get(1).text(Locale.ENGLISH)).isEqualTo("place 2, by its degree");
        assertThat(first.get(2).text(Locale.ENGLISH))
                .startsWith("place 3, by degree alone 1: behind territories in greater need (here the least needy");
    }

    @Test
    void withTooLittleToSpendTheOrderIsThatOfDegrees() {
        assertThat(places(FAIR.keeping(100).rerank(threeCommunes())))
                .containsExactly("Guéret", "Sainte-Feyre", "Aubusson");
    }

    @Test
    void whatIsToBeConfirmedNeverTakesThePlaceOfWhatSurelyFits() {
        Project project =
                doctor("p").require(OfferFacts.BENEFITS.hasAny("HOUSING")).build();
        Ranking ranking = over(
                        post("sure", GUERET).benefit(Benefit.of(BenefitKind.HOUSING)),
                        post("open", "23001"),
                        post("needy", AUBUSSON))
                .offersFor(project);

        assertThat(FAIR.rerank(ranking).top(3))
                .extracting(match -> match.match().offer().orElseThrow().id(), FairMatch::placeByDegree)
                .containsExactly(tuple("sure", 1), tuple("needy", 3), tuple("open", 2));
    }

    @Test
    void amongEqualsNeitherAnIdNorTheOrderOfTheRankingDecidesButTheCode() {
        Ranking ranking = over(post("a", GUERET), post("z", AUBUSSON))
                .offersFor(doctor("p").build());
        FairVisibility none = FairVisibility.of(FRANCE, Need.whereHigh(RETIRING));

        assertThat(places(none.rerank(ranking))).containsExactly("Aubusson", "Guéret");
    }

    @Test
    void onlyTheFirstTakePartWhereTheHostSaysSo() {
        assertThat(places(FAIR.amongFirst(2).rerank(threeCommunes()))).containsExactly("Sainte-Feyre", "Guéret");
    }

    @Test
    void peopleAreNotReRanked() {
        Offer offer = post("o", GUERET).build();

        assertThatThrownBy(() -> FAIR.rerank(over(doctor("p")).projectsFor(offer)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("people");
    }

    @Test
    void aShareOrACountThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> FAIR.keeping(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FAIR.keeping(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FAIR.amongFirst(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FAIR.rerank(threeCommunes()).top(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FAIR.exposure(List.of(), project -> threeCommunes(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachListKeepsItsShareAndTheNeediestNeverLose() {
        TRIALS.run(60, random -> {
            Lists lists = new Lists(random);
            int percent = 80 + random.nextInt(21);
            FairVisibility fair =
                    FairVisibility.of(lists.territories, lists.need).keeping(percent);
            Ranking ranking = lists.ranking();
            FairRanking list = fair.rerank(ranking);
            List<Match> best = ranking.top(Integer.MAX_VALUE);
            List<FairMatch> shown = list.top(Integer.MAX_VALUE);

            assertThat(shown)
                    .extracting(match -> match.match().offer().orElseThrow().id())
                    .containsExactlyInAnyOrderElementsOf(best.stream()
                            .map(match -> match.offer().orElseThrow().id())
                            .toList());
            long bestTotal = 0;
            long total = 0;
            for (int i = 0; i < best.size(); i++) {
                bestTotal += best.get(i).rank();
                total += shown.get(i).match().rank();
                assertThat(100 * total).isGreaterThanOrEqualTo(percent * bestTotal);
                assertThat(list.kept(i + 1)).isBetween(percent * 100, 10_000);
                assertThat(shown.get(i).match().fits()).isEqualTo(best.get(i).fits());
            }
            assertThat(list.top(5)).usingRecursiveComparison().isEqualTo(shown.subList(0, Math.min(5, shown.size())));
            NeedFifth[] inTurn = {NeedFifth.NEEDIEST, NeedFifth.SECOND, NeedFifth.MIDDLE, NeedFifth.FOURTH};
            Map<NeedFifth, Long> before = exposure(shown, true);
            Map<NeedFifth, Long> after = exposure(shown, false);
            long gained = 0;
            for (NeedFifth fifth : inTurn) {
                gained += after.getOrDefault(fifth, 0L) - before.getOrDefault(fifth, 0L);
                gained += fifth == NeedFifth.MIDDLE
                        ? after.getOrDefault(NeedFifth.UNKNOWN, 0L) - before.getOrDefault(NeedFifth.UNKNOWN, 0L)
                        : 0;
                assertThat(gained).isNotNegative();
            }
        });
    }

    @Test
    void theReportIsWhatTheListsAddUpTo() {
        TRIALS.run(20, random -> {
            Lists lists = new Lists(random);
            FairVisibility fair = FairVisibility.of(lists.territories, lists.need);
            Matcher matcher = lists.matcher();
            List<PublishedProject> projects = new Market(random).published(4);
            ExposureReport report = fair.exposure(projects, matcher::offersFor, 5);
            Map<NeedFifth, Long> before = new EnumMap<>(NeedFifth.class);
            Map<NeedFifth, Long> after = new EnumMap<>(NeedFifth.class);
            int least = 10_000;
            for (PublishedProject project : projects) {
                FairRanking list = fair.rerank(matcher.offersFor(project));
                List<FairMatch> all = list.top(Integer.MAX_VALUE);
                all.stream()
                        .filter(match -> match.placeByDegree() <= 5)
                        .forEach(match -> before.merge(
                                match.fifth(), ExposureReport.exposureOf(match.placeByDegree()), Long::sum));
                all.stream()
                        .filter(match -> match.place() <= 5)
                        .forEach(match ->
                                after.merge(match.fifth(), ExposureReport.exposureOf(match.place()), Long::sum));
                least = Math.min(least, list.kept(5));
            }

            assertThat(report).isEqualTo(new ExposureReport(lists.need, 97, projects.size(), 5, before, after, least));
            assertThat(report.gainOfTheNeediest()).isNotNegative();
            assertThat(report.leastKept()).isGreaterThanOrEqualTo(9_700);
        });
    }

    private static Map<NeedFifth, Long> exposure(List<FairMatch> shown, boolean byDegree) {
        Map<NeedFifth, Long> exposure = new EnumMap<>(NeedFifth.class);
        shown.forEach(match -> exposure.merge(
                match.fifth(), ExposureReport.exposureOf(byDegree ? match.placeByDegree() : match.place()), Long::sum));
        return exposure;
    }

    /** Offers all over France, and a need that is known of most communes. */
    private static final class Lists {

        private static final List<Territory> COMMUNES = FRANCE.territories(TerritoryLevel.COMMUNE);

        private final RandomGenerator random;
        final Need need;
        final Territories territories;
        private final List<Offer> offers = new ArrayList<>();

        Lists(RandomGenerator random) {
            this.random = random;
            Market market = new Market(random);
            List<Territory> here = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(i -> COMMUNES.get(random.nextInt(COMMUNES.size())))
                    .toList();
            for (Offer drawn : market.offers(2 * here.size())) {
                Territory place = here.get(random.nextInt(here.size()));
                Offer.Builder offer = Offer.builder(drawn.id(), drawn.kind(), place.code())
                        .confirmedOn(DAY.minusDays(random.nextInt(400)));
                drawn.professions().forEach(offer::profession);
                drawn.benefits().forEach(offer::benefit);
                offers.add(offer.build());
            }
            if (random.nextBoolean()) {
                need = Need.whereLow(TerritoryFacts.APL_GENERAL_PRACTITIONER);
                territories = FRANCE;
            } else {
                need = Need.whereHigh(RETIRING);
                TerritoryValues<BigDecimal> values = TerritoryValues.of(RETIRING, SURVEY, Vintage.of("2026"));
                here.stream()
                        .distinct()
                        .filter(one -> random.nextInt(4) > 0)
                        .forEach(one -> values.put(one.code(), BigDecimal.valueOf(random.nextInt(8))));
                territories = FRANCE.with(values);
            }
        }

        Matcher matcher() {
            return new Market(random).matcher(offers, List.of());
        }

        Ranking ranking() {
            Market market = new Market(random);
            return matcher().offersFor(market.project("p", market.drawPublic()));
        }
    }
}
