package io.ancrage.matching;

import static io.ancrage.matching.Creuse.AUBUSSON;
import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.doctor;
import static io.ancrage.matching.Creuse.over;
import static io.ancrage.matching.Creuse.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.DateRange;
import io.ancrage.offer.Offer;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.project.PublishedProject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Readers go on while the next snapshots are made. Every snapshot holds pairs of offers, and pairs of published projects, that
 * came, changed and went together; whoever saw one without the other, or the two in different states, saw half an update.
 */
class SnapshotsTest {

    private static final int READERS = 4;
    private static final int PAIRS = 120;
    private static final int STEPS = 300;
    private static final Project READER = doctor("reader").build();
    private static final Offer ADVERT = post("advert", GUERET).build();

    /** A matcher and the state in which each pair is in it. */
    private record Published(Matcher matcher, Map<Integer, Integer> states) {}

    @Test
    @Timeout(120) // a thread that died would let the others wait
    void noReaderEverSeesHalfAnUpdate() throws Exception {
        AtomicReference<Published> current = new AtomicReference<>(new Published(over(new Offer.Builder[0]), Map.of()));
        Semaphore begun = new Semaphore(0);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                boolean ofOffers = i % 2 == 0;
                boolean few = i < 2;
                readers.add(threads.submit(() -> {
                    try {
                        return read(current, begun, ofOffers, few);
                    } catch (AssertionError | RuntimeException e) {
                        failure.set(e);
                        begun.release();
                        throw e;
                    }
                }));
            }
            Map<Integer, Integer> states = new HashMap<>();
            for (int step = 1; step <= STEPS && failure.get() == null; step++) {
                // The next one is made while somebody is reading this one.
                begun.acquire();
                Published next = next(current.get().matcher(), states, step);
                begun.drainPermits();
                current.set(next);
            }
            assertThat(failure).hasNullValue();
            for (Future<Integer> reader : readers) {
                assertThat(reader.get(60, TimeUnit.SECONDS)).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Some pairs come, change or go, by the number of the step: few of all, so that the small shelf fills and is cleared. */
    private static Published next(Matcher matcher, Map<Integer, Integer> states, int step) {
        List<Offer> offers = new ArrayList<>();
        List<PublishedProject> projects = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            int pair = (step * 31 + i * 17) % PAIRS;
            if ((step + i) % 3 == 0) {
                states.remove(pair);
                gone.addAll(List.of("a-" + pair, "b-" + pair));
            } else {
                states.put(pair, step);
                for (String half : List.of("a-", "b-")) {
                    // The halves are in two communes, so in different parts of the index.
                    offers.add(post(half + pair, half.equals("a-") ? GUERET : AUBUSSON)
                            .title(String.valueOf(step))
                            .build());
                    projects.add(doctor(half + pair)
                            .available(DateRange.from(DAY.plusDays(step)))
                            .build()
                            .published());
                }
            }
        }
        return new Published(matcher.withOffers(offers, gone).withProjects(projects, gone), Map.copyOf(states));
    }

    /** Reads until the last snapshot, and tells how many times. */
    private static int read(AtomicReference<Published> current, Semaphore begun, boolean ofOffers, boolean few) {
        Published before = current.get();
        int reads = 0;
        boolean last = false;
        while (!last && !Thread.currentThread().isInterrupted()) {
            Published now = current.get();
            begun.release();
            check(now, ofOffers, few);
            // An old snapshot answers as ever, whatever came after it.
            check(before, ofOffers, few);
            before = now;
            reads++;
            last = now.states().containsValue(STEPS);
        }
        return reads;
    }

    private static void check(Published published, boolean ofOffers, boolean few) {
        Ranking ranking = ofOffers
                ? published.matcher().offersFor(READER).ungrouped()
                : published.matcher().projectsFor(ADVERT);
        // Up to 256 are found without ranking all: the two ways are read in different threads.
        List<Match> matches = ranking.top(few ? 2 * PAIRS : Integer.MAX_VALUE);
        Map<String, Integer> expected = new TreeMap<>();
        published.states().forEach((pair, state) -> {
            expected.put("a-" + pair, state);
            expected.put("b-" + pair, state);
        });
        Map<String, Integer> seen = new TreeMap<>();
        for (Match match : matches) {
            if (ofOffers) {
                Offer offer = match.offer().orElseThrow();
                seen.put(offer.id(), Integer.valueOf(offer.title()));
            } else {
                PublishedProject project = match.project().orElseThrow();
                LocalDate from = project.facts()
                        .read(ProjectFacts.AVAILABLE_FROM)
                        .value()
                        .orElseThrow();
                seen.put(project.id(), (int) DAY.until(from, ChronoUnit.DAYS));
            }
        }
        assertThat(seen).isEqualTo(expected);
    }
}
