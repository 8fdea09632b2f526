package io.ancrage.samples.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Visibility;
import io.ancrage.matching.Matcher;
import io.ancrage.offer.Freshness;
import io.ancrage.offer.Offer;
import io.ancrage.preference.Wish;
import io.ancrage.project.Project;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchWorldTest {

    private static final int OFFERS = 1_500;
    private static final int PROJECTS = 400;
    private static final Communes COMMUNES = new Communes(MatchWorld.DAY);

    private final MatchWorld world = new MatchWorld(COMMUNES, OFFERS, PROJECTS);
    private final AncrageObjects objects = new AncrageObjects(COMMUNES);

    @Test
    void theWorldIsTheSameAtEveryRunAndBeginsAsASmallerOne() {
        MatchWorld smaller = new MatchWorld(COMMUNES, OFFERS / 2, PROJECTS);

        assertThat(objects.offers(smaller.offers))
                .isEqualTo(objects.offers(world.offers).subList(0, OFFERS / 2));
        assertThat(objects.projects(smaller.projects)).isEqualTo(objects.projects(world.projects));
        assertThat(objects.projects(smaller.queries(MatchWorld.Mix.FRESH, 50)))
                .isEqualTo(objects.projects(world.queries(MatchWorld.Mix.FRESH, 50)));
    }

    @Test
    void aFifthOfTheOffersIsForGeneralPracticeAndThreeInTenAskSomething() {
        long general = Arrays.stream(world.offers)
                .filter(offer -> (offer.trades() & 1) != 0)
                .count();
        long asking = Arrays.stream(world.offers)
                .filter(offer -> offer.asks() != null)
                .count();

        assertThat(general).isBetween(OFFERS * 16L / 100, OFFERS * 24L / 100);
        assertThat(asking).isBetween(OFFERS * 26L / 100, OFFERS * 34L / 100);
    }

    @Test
    void whatIsNeverSeenIsNotOnTheMenus() {
        List<Object> menus = Arrays.stream(world.queries(MatchWorld.Mix.MENUS, PROJECTS))
                .flatMap(project -> project.requirements().stream())
                .filter(wish -> wish.form == PlainWish.Form.BETWEEN)
                .<Object>map(PlainWish::test)
                .toList();
        List<Object> fresh = Arrays.stream(world.queries(MatchWorld.Mix.FRESH, PROJECTS))
                .flatMap(project -> project.requirements().stream())
                .filter(wish -> wish.form == PlainWish.Form.BETWEEN)
                .<Object>map(PlainWish::test)
                .toList();

        assertThat(menus.stream().distinct().count()).isLessThan(menus.size() / 2);
        assertThat(fresh.stream().distinct().count()).isGreaterThan(fresh.size() * 98L / 100);
    }

    @Test
    void theFreshnessOfAnOfferIsThatOfTheLibrary() {
        for (PlainOffer plain : world.offers) {
            assertThat(plain.share())
                    .isEqualTo(
                            Freshness.of(objects.offer(plain), MatchWorld.DAY).share());
        }
    }

    @Test
    void aWishIsHiddenWhereTheLibraryHidesIt() {
        for (PlainProject project : world.projects) {
            project.requirements()
                    .forEach(wish -> assertThat(wish.hidden)
                            .isEqualTo(Wish.defaultVisibility(wish.criterion()) == Visibility.PRIVATE));
            project.preferences()
                    .forEach(wish -> assertThat(wish.hidden)
                            .isEqualTo(Wish.defaultVisibility(wish.preference()) == Visibility.PRIVATE));
        }
    }

    @Test
    void allWaysToFindOffersAnswerTheSame() {
        List<Offer> offers = objects.offers(world.offers);
        for (MatchWorld.Mix mix : MatchWorld.Mix.values()) {
            PlainProject[] queries = world.queries(mix, 60);
            List<Project> projects = objects.projects(queries);
            TightLoop loop = new TightLoop(world, queries);

            int entries = MatchAgreement.check(
                    List.of(
                            loop,
                            new TightLoop.Parallel(loop),
                            new HandEngine(world).asking(queries),
                            new LuceneEngine(world).asking(queries),
                            new PlainScan(world, offers, projects),
                            new Ours(COMMUNES, () -> matcher(offers, List.of()), queries)),
                    queries.length);

            assertThat(entries).isGreaterThan(queries.length);
        }
    }

    @Test
    void nudgedQueriesWereNeverAskedAndAreAnsweredTheSameByAll() {
        List<Offer> offers = objects.offers(world.offers);
        PlainProject[] queries = world.queries(MatchWorld.Mix.FRESH, 60);
        PlainProject[] nudged =
                Arrays.stream(queries).map(query -> query.nudged(1)).toArray(PlainProject[]::new);
        List<OfferSearch> engines = List.of(
                new TightLoop(world, nudged),
                new HandEngine(world).asking(queries),
                new LuceneEngine(world).asking(queries),
                new Ours(COMMUNES, () -> matcher(offers, List.of()), queries));

        engines.forEach(engine -> engine.turnTo(nudged));

        assertThat(MatchAgreement.check(engines, nudged.length)).isGreaterThan(nudged.length);
        assertThat(wishes(nudged)).doesNotContainAnyElementsOf(wishes(queries));
    }

    /** The wishes with a threshold or a point, as tests. */
    private static List<Object> wishes(PlainProject[] projects) {
        return Arrays.stream(projects)
                .flatMap(project -> Stream.concat(project.requirements().stream(), project.preferences().stream()))
                .filter(wish -> wish.form == PlainWish.Form.BETWEEN
                        || wish.form == PlainWish.Form.LINE
                        || wish.form == PlainWish.Form.NEAR)
                .<Object>map(PlainWish::test)
                .toList();
    }

    @Test
    void allWaysToFindProjectsAnswerTheSame() throws Exception {
        PlainOffer[] asking = Arrays.stream(world.newOffers(60))
                .filter(offer -> offer.territory() < COMMUNES.size)
                .toArray(PlainOffer[]::new);
        Matcher matcher = matcher(List.of(), objects.projects(world.projects));

        try (MonitorPeer monitor = new MonitorPeer(world, asking)) {
            int found = MatchAgreement.checkBackwards(
                    List.of(new HandWatch(world, asking), new OursBackwards(matcher, objects.offers(asking)), monitor),
                    asking.length);

            assertThat(found).isGreaterThan(asking.length / 2);
        }
    }

    @Test
    void theTablePutsTheRatioFirst() {
        Report report = new Report();
        report.take("@row| 15 times faster | ten best | 20.0 us | Lucene | 300 us | 1000 queries |");

        assertThat(report.table())
                .isEqualTo(List.of(
                        "| ratio | what | time | beside | time | of |",
                        "| ---: | --- | ---: | --- | ---: | --- |",
                        "| 15 times faster | ten best | 20.0 us | Lucene | 300 us | 1000 queries |"));
    }

    private static Matcher matcher(List<Offer> offers, List<Project> projects) {
        return Matcher.builder()
                .asOf(MatchWorld.DAY)
                .territories(COMMUNES.france)
                .offers(offers)
                .projects(projects.stream().map(Project::published).toList())
                .build();
    }
}
