package io.ancrage.matching;

import static io.ancrage.matching.Creuse.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.actor.Actor;
import io.ancrage.matching.PlainScan.Found;
import io.ancrage.offer.Offer;
import io.ancrage.place.Area;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every answer of the index is the plain scan's, on random worlds. */
class IndexLawTest {

    private static final Trials TRIALS = Trials.of(IndexLawTest.class);

    @Test
    void ofOffersTheIndexAnswersWhatThePlainScanDoes() {
        TRIALS.run(1_000, random -> agreeOfOffers(new Market(random), random.nextInt(25), random));
    }

    /** So many communes that the index weighs them part by part. */
    @Test
    void ofOffersAllOverFranceTheIndexAnswersWhatThePlainScanDoes() {
        TRIALS.run(4, random -> agreeOfOffers(Market.allOver(random), 6_000, random));
    }

    /** So few communes that the index leaps from one to the next. */
    @Test
    void ofOffersInScatteredCommunesTheIndexAnswersWhatThePlainScanDoes() {
        TRIALS.run(2, random -> {
            Market market = Market.allOver(random);
            List<Offer> offers = market.offers(6_000);
            Matcher matcher = market.matcher(offers, List.of());
            PlainScan scan = scan(offers, List.of());
            for (int i = 0; i < 3; i++) {
                Area[] scattered = IntStream.range(0, 60)
                        .mapToObj(drawn -> offers.get(random.nextInt(offers.size())))
                        .map(offer -> Area.in(offer.territory().toString()))
                        .toArray(Area[]::new);
                Project project = market.person("p", market.drawPublic())
                        .search(Area.anyOf(scattered))
                        .build();

                agree(matcher.offersFor(project), scan.offersFor(project), random);
            }
        });
    }

    private static void agreeOfOffers(Market market, int count, RandomGenerator random) {
        List<Offer> offers = market.offers(count);
        Matcher matcher = market.matcher(offers, List.of());
        PlainScan scan = scan(offers, List.of());
        for (int i = 0; i < 3; i++) {
            Project project = market.project("p", market.drawPublic());

            agree(matcher.offersFor(project), scan.offersFor(project), random);
        }
    }

    /** A ranking is asked by many at once: each gets what one alone would get. */
    @Test
    void threadsThatShareARankingAllGetTheSame() {
        TRIALS.run(40, random -> {
            Market market = new Market(random);
            List<Offer> offers = market.offers(40);
            Matcher matcher = market.matcher(offers, List.of());
            Project project = market.project("p", market.drawPublic());
            List<String> alone = told(matcher.offersFor(project).top(10));
            Ranking shared = matcher.offersFor(project);

            assertThat(IntStream.range(0, 16).parallel().mapToObj(reader -> told(shared.top(10))))
                    .allSatisfy(answer -> assertThat(answer).isEqualTo(alone));
        });
    }

    @Test
    void ofProjectsTheIndexAnswersWhatThePlainScanDoes() {
        TRIALS.run(1_000, random -> {
            Market market = new Market(random);
            List<PublishedProject> projects = market.published(random.nextInt(20));
            Matcher matcher = market.matcher(List.of(), projects);
            PlainScan scan = scan(List.of(), projects);
            for (Offer offer : market.offers(3)) {
                agree(matcher.projectsFor(offer), scan.projectsFor(offer), random);
            }
        });
    }

    @Test
    void ofAnActorsPerimeterTheIndexAnswersWhatThePlainScanDoes() {
        TRIALS.run(100, random -> {
            Market market = new Market(random);
            List<PublishedProject> projects = market.published(random.nextInt(12));
            Actor actor = market.actor();
            Ranking ranking = market.matcher(List.of(), projects).projectsFor(actor);

            assertThat(ranking.top(Integer.MAX_VALUE))
                    .extracting(match -> match.project().orElseThrow().id() + " in "
                            + match.territory().code() + " " + match.fits() + " " + match.degree() + " "
                            + match.rank())
                    .isEqualTo(scan(List.of(), projects).projectsFor(actor).stream()
                            .map(Found::toString)
                            .toList());
        });
    }

    @Test
    void ofCommunesTheIndexAnswersWhatThePlainScanDoes() {
        TRIALS.run(20, random -> {
            Market market = new Market(random);
            Project project = market.project("p", market.drawPublic());

            agree(
                    market.matcher(List.of(), List.of()).territoriesFor(project),
                    scan(List.of(), List.of()).territoriesFor(project),
                    random);
        });
    }

    @Test
    void whateverChangesTheNextIndexIsThatOfWhatIsThere() {
        TRIALS.run(150, random -> {
            Market market = new Market(random);
            Map<String, Offer> offers = new HashMap<>();
            Map<String, PublishedProject> projects = new HashMap<>();
            Matcher matcher = market.matcher(List.of(), List.of());
            for (int step = 0; step < 6; step++) {
                List<Offer> put = changed(market.offers(1 + random.nextInt(40)), random);
                List<PublishedProject> published = changed(market.published(1 + random.nextInt(40)), random);
                Set<String> gone = new HashSet<>();
                for (int i = random.nextInt(12); i > 0; i--) {
                    gone.add((random.nextBoolean() ? "o-" : "p-") + random.nextInt(60));
                }
                put.forEach(offer -> gone.remove(offer.id()));
                published.forEach(project -> gone.remove(project.id()));
                matcher = matcher.withOffers(put, gone).withProjects(published, gone);
                offers.keySet().removeAll(gone);
                projects.keySet().removeAll(gone);
                put.forEach(offer -> offers.put(offer.id(), offer));
                published.forEach(project -> projects.put(project.id(), project));
                PlainScan scan = scan(offers.values(), projects.values());
                Project project = market.project("p", market.drawPublic());
                Offer offer = market.offers(1).get(0);

                agree(matcher.offersFor(project), scan.offersFor(project), random);
                agree(matcher.projectsFor(offer), scan.projectsFor(offer), random);
            }
        });
    }

    private static <T> List<T> changed(List<T> items, RandomGenerator random) {
        List<T> some = new ArrayList<>(items);
        Collections.shuffle(some, new Random(random.nextLong()));
        return some.subList(0, random.nextInt(some.size() + 1));
    }

    private static PlainScan scan(Collection<Offer> offers, Collection<PublishedProject> projects) {
        return new PlainScan(DAY, Creuse.FRANCE, Market.WORDS, offers, projects);
    }

    private static void agree(Ranking ranking, List<Found> scanned, RandomGenerator random) {
        List<String> grouped = PlainScan.grouped(scanned);
        List<String> ungrouped = PlainScan.ungrouped(scanned);
        List<String> surely = PlainScan.grouped(PlainScan.surely(scanned));
        int some = random.nextInt(8);
        // In any order, since what was asked first may be remembered.
        List<Runnable> questions = new ArrayList<>(List.of(
                () -> assertThat(told(ranking.top(some))).isEqualTo(first(grouped, some)),
                () -> assertThat(told(ranking.ungrouped().top(some))).isEqualTo(first(ungrouped, some)),
                () -> assertThat(told(ranking.confirmed().top(some))).isEqualTo(first(surely, some)),
                () -> assertThat(told(ranking.top(1_000))).isEqualTo(first(grouped, 1_000)),
                () -> assertThat(told(ranking.ungrouped().top(1_000))).isEqualTo(first(ungrouped, 1_000)),
                () -> assertThat(told(ranking.confirmed().top(1_000))).isEqualTo(first(surely, 1_000)),
                () -> assertThat(ranking.ungrouped().fitting())
                        .isEqualTo(PlainScan.surely(scanned).size()),
                () -> assertThat(ranking.fitting() + ranking.toConfirm()).isEqualTo(grouped.size())));
        Collections.shuffle(questions, new Random(random.nextLong()));
        questions.forEach(Runnable::run);
    }

    private static List<String> first(List<String> all, int most) {
        return all.stream().limit(most).toList();
    }

    private static List<String> told(List<Match> matches) {
        return matches.stream()
                .map(match -> match.project()
                                .map(PublishedProject::id)
                                .or(() -> match.offer().map(Offer::id))
                                .orElse(match.territory().code().toString())
                        + " " + match.fits() + " " + match.degree() + " " + match.rank() + " and " + match.others())
                .toList();
    }
}
