package io.ancrage.matching;

import static io.ancrage.matching.Creuse.AUBUSSON;
import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.FRANCE;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.doctor;
import static io.ancrage.matching.Creuse.found;
import static io.ancrage.matching.Creuse.over;
import static io.ancrage.matching.Creuse.post;
import static io.ancrage.matching.Creuse.told;
import static io.ancrage.territory.TerritoryFacts.POPULATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many searches at once answer what the same searches answer one by one, in their order. */
@Timeout(60) // a batch that never ends fails instead of hanging
class BatchTest {

    private static final Trials TRIALS = Trials.of(BatchTest.class);
    private static final ExecutorService ONE = Executors.newFixedThreadPool(1);
    private static final ExecutorService FOUR = Executors.newFixedThreadPool(4);
    private static final ForkJoinPool JOINING = new ForkJoinPool(3);

    private static final Matcher MATCHER = over(post("o-1", GUERET), post("o-2", AUBUSSON));

    /** For all tests: not to be closed with the arguments of one, as from Java 19 on they could be. */
    static List<Executor> executors() {
        return List.of(Runnable::run, ONE, FOUR, JOINING);
    }

    @AfterAll
    static void letThemGo() {
        ONE.shutdown();
        FOUR.shutdown();
        JOINING.shutdown();
    }

    private static List<Project> doctors(int count) {
        return IntStream.range(0, count).mapToObj(i -> doctor("p-" + i).build()).toList();
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "p-" + i).toList();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("executors")
    void eachAnswerIsThatOfItsOwnSearch(Executor executor) {
        TRIALS.run(15, random -> {
            Market market = new Market(random);
            Matcher matcher = market.matcher(market.offers(random.nextInt(25)), market.published(random.nextInt(10)));
            List<Project> projects = IntStream.range(0, random.nextInt(80))
                    .mapToObj(i -> market.project("p-" + i, market.drawPublic()))
                    .toList();
            List<Offer> offers = market.offers(random.nextInt(5));
            List<String> ofProjects = new ArrayList<>();
            List<String> ofOffers = new ArrayList<>();

            matcher.offersForAll(projects)
                    .top(3)
                    .on(executor, (project, best) -> ofProjects.add(project.id() + best))
                    .join();
            matcher.projectsForAll(offers)
                    .each((offer, ranking) -> told(ranking))
                    .on(executor, (offer, told) -> ofOffers.add(offer.id() + told))
                    .join();

            assertThat(ofProjects)
                    .isEqualTo(projects.stream()
                            .map(project ->
                                    project.id() + matcher.offersFor(project).top(3))
                            .toList());
            assertThat(ofOffers)
                    .isEqualTo(offers.stream()
                            .map(offer -> offer.id() + told(matcher.projectsFor(offer)))
                            .toList());
        });
    }

    @Test
    void theTenBestAreWantedUnlessSomethingElseIs() {
        Matcher matcher = over(IntStream.range(0, 12)
                .mapToObj(i -> post(
                        "o-" + i,
                        FRANCE.territories(TerritoryLevel.COMMUNE).get(i).code().toString()))
                .toArray(Offer.Builder[]::new));
        List<Integer> sizes = new ArrayList<>();
        BatchSearch<Project, List<Match>> search = matcher.offersForAll(doctors(1));

        search.on(Runnable::run, (project, best) -> sizes.add(best.size()));
        search.top(12).on(Runnable::run, (project, best) -> sizes.add(best.size()));
        search.each((project, ranking) -> ranking.fitting()).on(Runnable::run, (project, count) -> sizes.add(count));

        assertThat(sizes).containsExactly(10, 12, 12);
        assertThatThrownBy(() -> search.top(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersComeInTheOrderOfTheProjectsWhicheverIsReadyFirst() {
        CountDownLatch theLastIsReady = new CountDownLatch(1);
        List<String> order = new ArrayList<>();

        MATCHER.offersForAll(doctors(200))
                .each((project, ranking) -> {
                    if (project.id().equals("p-0")) {
                        await(theLastIsReady);
                    } else if (project.id().equals("p-199")) {
                        theLastIsReady.countDown();
                    }
                    return found(ranking);
                })
                .on(FOUR, (project, found) -> order.add(project.id()))
                .join();

        assertThat(order).isEqualTo(ids(200));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("executors")
    void theReceiverIsNeverCalledTwiceAtOnce(Executor executor) {
        AtomicBoolean inside = new AtomicBoolean();
        AtomicInteger overlaps = new AtomicInteger();

        MATCHER.offersForAll(doctors(500))
                .on(executor, (project, best) -> {
                    if (!inside.compareAndSet(false, true)) {
                        overlaps.incrementAndGet();
                    }
                    Thread.yield();
                    inside.set(false);
                })
                .join();

        assertThat(overlaps).hasValue(0);
    }

    @Test
    void progressGrowsByOneWithEachAnswer() {
        CompletableFuture<Batch> batch = new CompletableFuture<>();
        List<Integer> progress = new ArrayList<>();

        batch.complete(MATCHER.offersForAll(doctors(100))
                .on(FOUR, (project, best) -> progress.add(batch.join().done())));
        batch.join().join();

        assertThat(progress).isEqualTo(IntStream.range(0, 100).boxed().toList());
        assertThat(batch.join().done()).isEqualTo(100);
        assertThat(batch.join().total()).isEqualTo(100);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("executors")
    void withoutProjectsABatchHasEndedAtOnce(Executor executor) {
        Batch batch = MATCHER.offersForAll(List.of()).on(executor, (project, best) -> {
            throw new AssertionError("nobody asked");
        });

        batch.join();
        assertThat(batch.total()).isZero();
        assertThat(batch.completion().toCompletableFuture()).isCompleted();
    }

    @Test
    void inTheCallersThreadABatchHasEndedOnReturn() {
        List<String> order = new ArrayList<>();

        Batch batch = MATCHER.offersForAll(doctors(100)).on(Runnable::run, (project, best) -> order.add(project.id()));

        assertThat(order).isEqualTo(ids(100));
        assertThat(batch.completion().toCompletableFuture()).isCompleted();
    }

    @Test
    void aBatchMayBeginInsideThePoolThatItRunsOn() {
        List<String> order = new ArrayList<>();

        JOINING.submit(() -> MATCHER.offersForAll(doctors(100))
                        .on(JOINING, (project, best) -> order.add(project.id()))
                        .join())
                .join();

        assertThat(order).isEqualTo(ids(100));
    }

    @Test
    void nothingFollowsWhatWasBeingHandedOverWhenItWasCancelled() {
        CountDownLatch inTheMiddle = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        List<String> received = new ArrayList<>();
        Batch batch = MATCHER.offersForAll(doctors(5_000)).on(FOUR, (project, best) -> {
            if (project.id().equals("p-40")) {
                inTheMiddle.countDown();
                await(cancelled);
            }
            received.add(project.id());
        });

        await(inTheMiddle);
        batch.cancel();
        assertThat(batch.completion().toCompletableFuture()).isNotDone();
        cancelled.countDown();

        assertThatThrownBy(batch::join).isInstanceOf(CancellationException.class);
        assertThat(received).isEqualTo(ids(41));
        assertThat(batch.done()).isEqualTo(41);
    }

    @Test
    void cancellingStopsTheSearchesToo() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        AtomicInteger searches = new AtomicInteger();
        Batch batch = MATCHER.offersForAll(doctors(100))
                .each((project, ranking) -> {
                    searches.incrementAndGet();
                    asked.countDown();
                    await(cancelled);
                    return ranking;
                })
                .on(ONE, (project, ranking) -> {});

        await(asked);
        batch.cancel();
        cancelled.countDown();

        assertThatThrownBy(batch::join).isInstanceOf(CancellationException.class);
        assertThat(searches).hasValue(1);
        assertThat(batch.done()).isZero();
    }

    @Test
    void whatHasEndedCannotBeCancelled() {
        Batch batch = MATCHER.offersForAll(doctors(3)).on(Runnable::run, (project, best) -> {});

        batch.cancel();

        batch.join();
        assertThat(batch.done()).isEqualTo(3);
    }

    @Test
    void whatAPoolDroppedIsEndedByCancellingIt() {
        List<Runnable> dropped = new ArrayList<>();
        Batch batch = MATCHER.offersForAll(doctors(3)).on(dropped::add, (project, best) -> {});

        batch.cancel();

        assertThatThrownBy(batch::join).isInstanceOf(CancellationException.class);
        dropped.forEach(Runnable::run);
        assertThat(batch.done()).isZero();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("executors")
    void aWishThatCannotBeUsedEndsTheBatchAtItsProject(Executor executor) {
        List<Project> projects = new ArrayList<>(doctors(300));
        projects.set(
                70,
                doctor("bad")
                        .require(POPULATION.atLeast(1))
                        .require(Fact.flag("territory.sunny").is(true))
                        .build());
        projects.set(75, doctor("worse").search("DEP-99").build());
        List<String> received = new ArrayList<>();

        Batch batch = MATCHER.offersForAll(projects).on(executor, (project, best) -> received.add(project.id()));

        assertThatThrownBy(batch::join)
                .isInstanceOf(AncrageException.class)
                .hasMessageStartingWith("ANC-FACT-001 project bad/require/1: ");
        assertThat(received).isEqualTo(ids(70));
        assertThat(batch.done()).isEqualTo(70);
        assertThat(batch.completion().toCompletableFuture()).isCompletedExceptionally();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("executors")
    void aRuleOfTheHostThatFailsIsToldWithItsProject(Executor executor) {
        Vocabulary words = ProjectFacts.vocabulary().withRule("mine", Set.of(ProjectFacts.AGE), person -> {
            throw new ArithmeticException("by the host");
        });
        Matcher matcher = Matcher.builder()
                .asOf(DAY)
                .territories(FRANCE)
                .offers(List.of(post("o-1", GUERET).build()))
                .vocabulary(words)
                .build();
        List<Project> projects = new ArrayList<>(doctors(10));
        projects.set(
                4,
                doctor("bad")
                        .fact(ProjectFacts.AGE, BigDecimal.valueOf(40))
                        .require(words.rule("mine"))
                        .build());
        List<String> received = new ArrayList<>();

        Batch batch = matcher.offersForAll(projects).on(executor, (project, best) -> received.add(project.id()));

        assertThatThrownBy(batch::join)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("project bad: java.lang.ArithmeticException: by the host")
                .hasCauseInstanceOf(ArithmeticException.class);
        assertThat(received).isEqualTo(ids(4));
    }

    @Test
    void anOfferThatCannotBeAskedForIsNamed() {
        Batch batch = MATCHER.projectsForAll(List.of(
                        post("o-1", GUERET).build(), post("o-2", "DEP-99").build()))
                .on(Runnable::run, (offer, best) -> {});

        assertThatThrownBy(batch::join)
                .isInstanceOf(AncrageException.class)
                .hasMessageStartingWith("ANC-TERR-002 offer o-2: ");
        assertThat(batch.done()).isEqualTo(1);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("executors")
    void aReceiverThatFailsEndsTheBatch(Executor executor) {
        AtomicInteger calls = new AtomicInteger();

        Batch batch = MATCHER.offersForAll(doctors(300)).on(executor, (project, best) -> {
            if (calls.incrementAndGet() == 50) {
                throw new UnsupportedOperationException("no more");
            }
        });

        assertThatThrownBy(batch::join)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("no more");
        assertThat(calls).hasValue(50);
        assertThat(batch.done()).isEqualTo(49);
    }

    @Test
    void theFirstFailureCountsWhicheverComesFirst() {
        CountDownLatch theLaterFailed = new CountDownLatch(1);
        List<String> received = new ArrayList<>();

        Batch batch = MATCHER.offersForAll(doctors(200))
                .each((project, ranking) -> {
                    if (project.id().equals("p-150")) {
                        theLaterFailed.countDown();
                        throw new IllegalArgumentException("later");
                    }
                    if (project.id().equals("p-3")) {
                        await(theLaterFailed);
                        throw new IllegalArgumentException("earlier");
                    }
                    return ranking;
                })
                .on(FOUR, (project, ranking) -> received.add(project.id()));

        assertThatThrownBy(batch::join).hasMessageEndingWith("earlier");
        assertThat(received).isEqualTo(ids(3));
    }

    @Test
    void noMoreThanAThousandAnswersWaitForASlowReceiver() {
        CompletableFuture<Batch> batch = new CompletableFuture<>();
        CountDownLatch asManyAsMayBe = new CountDownLatch(Batch.MOST_AHEAD);
        AtomicInteger searches = new AtomicInteger();
        AtomicInteger mostAhead = new AtomicInteger();

        batch.complete(MATCHER.offersForAll(doctors(3_000))
                .each((project, ranking) -> {
                    int ahead = searches.incrementAndGet() - batch.join().done();
                    mostAhead.accumulateAndGet(ahead, Math::max);
                    asManyAsMayBe.countDown();
                    return ranking;
                })
                .on(FOUR, (project, ranking) -> await(asManyAsMayBe)));
        batch.join().join();

        assertThat(batch.join().done()).isEqualTo(3_000);
        assertThat(mostAhead).hasValue(1_024);
    }

    @Test
    void aPoolThatTakesNothingSaysSo() {
        ExecutorService closed = Executors.newFixedThreadPool(1);
        closed.shutdown();

        assertThatThrownBy(() -> MATCHER.offersForAll(doctors(3)).on(closed, (project, best) -> {}))
                .isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void aPoolThatIsShutDownFinishesWhatItHasBegun() {
        ExecutorService closing = Executors.newFixedThreadPool(2);
        List<String> received = new ArrayList<>();

        Batch batch = MATCHER.offersForAll(doctors(3_000)).on(closing, (project, best) -> {
            closing.shutdown();
            received.add(project.id());
        });
        batch.join();

        assertThat(received).isEqualTo(ids(3_000));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
