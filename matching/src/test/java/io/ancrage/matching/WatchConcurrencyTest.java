package io.ancrage.matching;

import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.FRANCE;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.doctor;
import static io.ancrage.matching.Creuse.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.offer.Offer;
import io.ancrage.preference.Preference;
import io.ancrage.project.Project;
import io.ancrage.territory.TerritoryFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Several writers and readers at once: every alert once, and no half update. */
class WatchConcurrencyTest {

    private static final int WRITERS = 4;
    private static final int READERS = 2;
    private static final int UPDATES = 150;
    private static final int THINGS = 6;

    @Test
    void everyAlertIsToldOnceAndNobodySeesHalfAnUpdate() throws Exception {
        Watchlist watchlist =
                Watchlist.over(Matcher.builder().asOf(DAY).territories(FRANCE).build());
        WatchUpdate.Builder searches = WatchUpdate.builder();
        for (int i = 0; i < THINGS; i++) {
            searches.save(
                    doctor("p-" + i)
                            .search(i % 2 == 0 ? "DEP-23" : "everywhere")
                            .build(),
                    5_000);
            searches.save(post("s-" + i, GUERET).build());
        }
        assertThat(watchlist.update(searches.build())).isEmpty();
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger writing = new AtomicInteger(WRITERS);
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS + READERS);
        try {
            List<Future<List<Alert>>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(pool.submit(writer(watchlist, i, start, writing)));
            }
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(pool.submit(reader(watchlist, start, writing)));
            }
            start.countDown();
            List<Alert> alerts = new ArrayList<>();
            for (Future<List<Alert>> writer : writers) {
                alerts.addAll(inOrder(writer.get()));
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
            assertThat(alerts).hasSizeGreaterThan(UPDATES);
            assertThat(onTheLists(alerts)).isEqualTo(onTheLists(watchlist.matcher()));
        } finally {
            pool.shutdownNow();
        }
    }

    /** Puts and takes out pairs of offers and of projects, each pair in one update; and saves one search again and again. */
    private static Callable<List<Alert>> writer(
            Watchlist watchlist, int number, CountDownLatch start, AtomicInteger writing) {
        return () -> {
            RandomGenerator random = new SplittableRandom(number);
            List<Alert> alerts = new ArrayList<>();
            start.await();
            try {
                for (int i = 0; i < UPDATES; i++) {
                    WatchUpdate.Builder update = WatchUpdate.builder();
                    String id = number + "-" + random.nextInt(THINGS);
                    switch (random.nextInt(5)) {
                        case 0 -> update.removeOffer("a-" + id).removeOffer("b-" + id);
                        case 1, 2 -> update.put(offer("a-" + id, i)).put(offer("b-" + id, i));
                        case 3 -> {
                            boolean there = random.nextBoolean();
                            for (String half : List.of("x-" + id, "y-" + id)) {
                                if (there) {
                                    update.put(doctor(half).build().published());
                                } else {
                                    update.removeProject(half);
                                }
                            }
                        }
                        default -> update.save(project("p-" + number, random.nextInt(3)), 5_000);
                    }
                    alerts.addAll(watchlist.update(update.build()));
                }
            } finally {
                writing.decrementAndGet();
            }
            return alerts;
        };
    }

    private static Offer offer(String id, int version) {
        return post(id, version % 3 == 0 ? GUERET : "87085")
                .title("version " + version)
                .build();
    }

    /** The same list whatever the form: which offers are on it never hangs on who saves it when. */
    private static Project project(String id, int form) {
        boolean near = Integer.parseInt(id.substring("p-".length())) % 2 == 0;
        return doctor(id)
                .search(near ? "DEP-23" : "everywhere")
                .prefer(Preference.more(TerritoryFacts.POPULATION, 0, 1 + form))
                .build();
    }

    /** Both halves of a pair are there, in one version, or neither is. */
    private static Callable<Integer> reader(Watchlist watchlist, CountDownLatch start, AtomicInteger writing) {
        Project anybody = doctor("anybody").build();
        Offer anywhere = post("anywhere", GUERET).build();
        return () -> {
            start.await();
            int looks = 0;
            do {
                Matcher matcher = watchlist.matcher();
                Map<String, List<String>> versions = new HashMap<>();
                for (Match match : matcher.offersFor(anybody).ungrouped().top(1_000)) {
                    Offer offer = match.offer().orElseThrow();
                    versions.computeIfAbsent(offer.id().substring(2), id -> new ArrayList<>())
                            .add(offer.title());
                }
                for (Match match : matcher.projectsFor(anywhere).top(1_000)) {
                    versions.computeIfAbsent(
                                    "of " + match.project().orElseThrow().id().substring(2), id -> new ArrayList<>())
                            .add("there");
                }
                assertThat(versions).allSatisfy((id, pair) -> {
                    assertThat(pair).hasSize(2);
                    assertThat(pair.get(0)).isEqualTo(pair.get(1));
                });
                looks++;
            } while (writing.get() > 0);
            return looks;
        };
    }

    /** What one writer was told of a pair: it enters, then leaves, then enters. */
    private static List<Alert> inOrder(List<Alert> alerts) {
        Map<String, Alert> last = new HashMap<>();
        for (Alert alert : alerts) {
            Alert before = last.put(alert.search() + " " + alert.found(), alert);
            if (before != null && alert.kind() == Alert.Kind.ENTERED) {
                assertThat(before.kind()).isEqualTo(Alert.Kind.LEFT);
            }
        }
        return alerts;
    }

    /** What is on each list in the end, by all alerts that anybody was told. */
    private static Map<String, Integer> onTheLists(List<Alert> alerts) {
        Map<String, Integer> lists = new TreeMap<>();
        for (Alert alert : alerts) {
            int step = alert.kind() == Alert.Kind.ENTERED ? 1 : alert.kind() == Alert.Kind.LEFT ? -1 : 0;
            lists.merge(alert.search() + " " + alert.found(), step, Integer::sum);
        }
        lists.values().removeIf(count -> count == 0);
        return lists;
    }

    private static Map<String, Integer> onTheLists(Matcher matcher) {
        Map<String, Integer> lists = new TreeMap<>();
        for (int i = 0; i < THINGS; i++) {
            String project = "p-" + i;
            matcher.offersFor(project(project, 0))
                    .ungrouped()
                    .top(1_000)
                    .forEach(match -> lists.put(
                            project + " " + match.offer().orElseThrow().id(), 1));
            String offer = "s-" + i;
            matcher.projectsFor(post(offer, GUERET).build())
                    .top(1_000)
                    .forEach(match -> lists.put(
                            offer + " " + match.project().orElseThrow().id(), 1));
        }
        return lists;
    }
}
