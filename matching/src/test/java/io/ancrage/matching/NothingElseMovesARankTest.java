package io.ancrage.matching;

import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.FRANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Fact;
import io.ancrage.fact.Reading;
import io.ancrage.matching.visibility.FairVisibility;
import io.ancrage.matching.visibility.Need;
import io.ancrage.offer.Offer;
import io.ancrage.preference.Wish;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * What a host's customer pays, how many adverts a territory has, what they are called, and the order in which things are
 * stated or given never move a rank: in the plain ranking and in the fair one.
 */
class NothingElseMovesARankTest {

    private static final Trials TRIALS = Trials.of(NothingElseMovesARankTest.class);
    private static final int WORLDS = 60;

    /** What a host's customer pays, as a fact of its offers. */
    private static final Fact<BigDecimal> TARIFF = Fact.number("offer.tariff", "EUR/month");

    private static final FairVisibility FAIR =
            FairVisibility.of(FRANCE, Need.whereLow(TerritoryFacts.APL_GENERAL_PRACTITIONER));

    /** What changes between two worlds that must rank alike. */
    private interface Edit {
        List<Offer> of(List<Offer> offers, RandomGenerator random);
    }

    private static void movesNothing(Edit edit) {
        TRIALS.run(WORLDS, random -> {
            Market market = new Market(random);
            List<Offer> offers = market.offers(12);
            Project project = market.project("p", market.drawPublic());

            assertThat(order(edit.of(offers, random), project)).isEqualTo(order(offers, project));
        });
    }

    private static List<String> order(List<Offer> offers, Project project) {
        Ranking ranking = Matcher.builder()
                .asOf(DAY)
                .territories(FRANCE)
                .vocabulary(Market.WORDS.with(TARIFF))
                .offers(offers)
                .build()
                .offersFor(project);
        List<String> order = new ArrayList<>();
        ranking.top(99).forEach(match -> order.add(seen(match)));
        order.add("fair:");
        FAIR.rerank(ranking)
                .top(99)
                .forEach(match -> order.add(match.placeByDegree() + " " + match.fifth() + " " + seen(match.match())));
        return order;
    }

    private static String seen(Match match) {
        return match.territory().code() + " " + match.fits() + " " + match.rank() + " " + match.degree();
    }

    private static List<Offer> each(List<Offer> offers, UnaryOperator<Offer.Builder> edit) {
        return offers.stream()
                .map(offer -> edit.apply(offer.toBuilder()).build())
                .toList();
    }

    @Test
    void whatTheCustomerPays() {
        movesNothing((offers, random) ->
                each(offers, offer -> offer.fact(TARIFF, BigDecimal.valueOf(random.nextInt(10_000)))));
    }

    @Test
    void howManyAdvertsATerritoryHas() {
        movesNothing((offers, random) -> {
            List<Offer> more = new ArrayList<>(offers);
            Offer repeated = offers.get(random.nextInt(offers.size()));
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                more.add(copy(repeated, repeated.id() + "-again-" + i));
            }
            return more;
        });
    }

    @Test
    void howManyAdvertsATerritoryHasEvenIfTheirIdsAreTheFirstMovesNothingInTheFairRanking() {
        TRIALS.run(WORLDS, random -> {
            Market market = new Market(random);
            List<Offer> offers = market.offers(12);
            Project project = market.project("p", market.drawPublic());
            List<Offer> more = new ArrayList<>(offers);
            Offer repeated = offers.get(random.nextInt(offers.size()));
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                more.add(copy(repeated, "a-" + i));
            }

            assertThat(fair(more, project)).isEqualTo(fair(offers, project));
        });
    }

    private static List<String> fair(List<Offer> offers, Project project) {
        List<String> order = order(offers, project);
        return order.subList(order.indexOf("fair:"), order.size());
    }

    @Test
    void titleAndDescription() {
        movesNothing((offers, random) -> each(
                offers,
                offer -> offer.title("!!! Urgent " + random.nextInt(100))
                        .description("x".repeat(random.nextInt(1_000)))));
    }

    @Test
    void theOrderInWhichOffersAreGiven() {
        movesNothing((offers, random) -> shuffled(offers, random));
    }

    @Test
    void theOrderInWhichAnOfferStatesItsWishes() {
        movesNothing((offers, random) -> offers.stream()
                .map(offer -> offer.toBuilder()
                        .wishes(shuffled(offer.wishes(), random))
                        .build())
                .toList());
    }

    @Test
    void theOrderInWhichAProjectStatesItsWishes() {
        TRIALS.run(WORLDS, random -> {
            Market market = new Market(random);
            List<Offer> offers = market.offers(12);
            Project project = market.project("p", market.drawPublic());

            assertThat(order(offers, reworded(project, random))).isEqualTo(order(offers, project));
        });
    }

    @Test
    void ofAProjectOnlyWhatIsPublishedCountsInTheRankingForReports() {
        TRIALS.run(WORLDS, random -> {
            Market market = new Market(random);
            Matcher matcher = market.matcher(market.offers(8), List.of());
            PublishedProject project = market.project("p", market.drawPublic()).published();
            Project open = owned(project, project.wishes());

            assertThat(matcher.offersFor(project).top(99))
                    .extracting(NothingElseMovesARankTest::seen)
                    .isEqualTo(matcher.offersFor(open).top(99).stream()
                            .map(NothingElseMovesARankTest::seen)
                            .toList());
        });
    }

    private static <T> List<T> shuffled(List<T> list, RandomGenerator random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(random.nextLong()));
        return copy;
    }

    /** A project whose owner keeps nothing back. */
    private static Project owned(PublishedProject project, List<Wish> wishes) {
        return with(
                project.id(),
                project.profession(),
                project.activity(),
                project.specialties(),
                project.stated(),
                wishes);
    }

    private static Project reworded(Project project, RandomGenerator random) {
        return with(
                project.id(),
                project.profession(),
                project.activity(),
                project.specialties(),
                project.stated(),
                shuffled(project.wishes(), random));
    }

    private static Project with(
            String id,
            Optional<Profession> profession,
            Optional<ActivityCode> activity,
            List<Specialty> specialties,
            Map<Fact<?>, Reading<?>> stated,
            List<Wish> wishes) {
        Project.Builder project = profession
                .map(known -> Project.builder(id, known))
                .orElseGet(() -> Project.builder(id, activity.orElseThrow()));
        specialties.forEach(project::specialty);
        stated.forEach((fact, reading) -> state(project, fact, reading));
        wishes.forEach(project::add);
        return project.build();
    }

    @SuppressWarnings("unchecked") // what is stated is filed under its own fact
    private static <T> void state(Project.Builder builder, Fact<T> fact, Reading<?> reading) {
        builder.fact(fact, (Reading<T>) reading);
    }

    /** The same offer under another id. */
    private static Offer copy(Offer offer, String id) {
        Offer.Builder copy = Offer.builder(id, offer.kind(), offer.territory());
        offer.professions().forEach(copy::profession);
        offer.activities().forEach(copy::activity);
        offer.specialties().forEach(copy::specialty);
        offer.modes().forEach(copy::modes);
        offer.benefits().forEach(copy::benefit);
        offer.posts().forEach(copy::post);
        offer.wishes().forEach(copy::add);
        offer.more().keySet().forEach(fact -> put(copy, fact, offer));
        if (offer.benefitsComplete()) {
            copy.benefitsComplete();
        }
        offer.confirmedOn().ifPresent(copy::confirmedOn);
        offer.until().ifPresent(copy::until);
        return copy.published(offer.published()).build();
    }

    private static <T> void put(Offer.Builder copy, Fact<T> fact, Offer offer) {
        copy.fact(fact, offer.facts().read(fact));
    }
}
