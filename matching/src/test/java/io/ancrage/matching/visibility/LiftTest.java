package io.ancrage.matching.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.matching.Trials;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order in which the needier stand forward, against all orders that keep the share. */
class LiftTest {

    private static final Trials TRIALS = Trials.of(LiftTest.class);
    private static final int TURNS = 5;

    @Test
    void theNeedierGoesFirstAsFarAsTheShareAllows() {
        int[] degrees = {10_000, 9_900, 9_800, 5_000};
        int[] turns = {4, 4, 0, 0};

        assertThat(Lift.order(degrees, turns, 97)).containsExactly(2, 0, 1, 3);
        assertThat(Lift.order(degrees, turns, 99)).containsExactly(0, 2, 1, 3);
        assertThat(Lift.order(degrees, turns, 1)).containsExactly(2, 3, 0, 1);
    }

    @Test
    void theFirstTurnIsServedBeforeTheSecondTakesAnyOfTheShare() {
        int[] degrees = {10_000, 9_900, 9_400};
        int[] turns = {4, 1, 0};

        // The second alone could be first; then the third could not be second.
        assertThat(Lift.order(degrees, turns, 97)).containsExactly(0, 2, 1);
        assertThat(Lift.order(new int[] {10_000, 9_900}, new int[] {4, 1}, 97)).containsExactly(1, 0);
    }

    @Test
    void evenAllOfTheShareLetsNeedDecideBetweenEquals() {
        assertThat(Lift.order(new int[] {7, 7, 7, 5}, new int[] {4, 2, 0, 0}, 100))
                .containsExactly(2, 1, 0, 3);
    }

    @Test
    void withoutAnyDegreeOrEntryThereIsStillAnOrder() {
        assertThat(Lift.order(new int[] {0, 0}, new int[] {1, 0}, 97)).containsExactly(1, 0);
        assertThat(Lift.order(new int[0], new int[0], 97)).isEmpty();
    }

    @Test
    void noOrderThatKeepsTheShareServesTheTurnsBetterByAnyDiscountThatFalls() {
        TRIALS.run(400, random -> {
            int n = random.nextInt(8);
            int[] degrees = degrees(random, n);
            int[] turns = random.ints(n, 0, TURNS).toArray();
            int percent = 1 + random.nextInt(100);
            int[] order = Lift.order(degrees, turns, percent);
            List<long[]> discounts =
                    List.of(falling(random, n), falling(random, n), falling(random, n), falling(random, n));
            long[][] best = new long[discounts.size()][TURNS];
            Arrays.fill(best, new long[TURNS]);
            for (int[] other : permutations(n)) {
                if (keeps(degrees, other, percent)) {
                    for (int d = 0; d < best.length; d++) {
                        long[] exposure = exposure(turns, other, discounts.get(d));
                        best[d] = Arrays.compare(exposure, best[d]) > 0 ? exposure : best[d];
                    }
                }
            }

            for (int d = 0; d < best.length; d++) {
                assertThat(exposure(turns, order, discounts.get(d)))
                        .as("%s %s %d", Arrays.toString(degrees), Arrays.toString(turns), percent)
                        .isEqualTo(best[d]);
            }
        });
    }

    @Test
    void everyBeginningKeepsTheShareAndHasAsManyOfTheFirstTurnsAsBefore() {
        TRIALS.run(300, random -> {
            int n = random.nextInt(200);
            int[] degrees = degrees(random, n);
            int[] turns = random.ints(n, 0, TURNS).toArray();
            int percent = 1 + random.nextInt(100);
            int[] order = Lift.order(degrees, turns, percent);

            assertThat(IntStream.of(order).sorted().toArray())
                    .isEqualTo(IntStream.range(0, n).toArray());
            assertThat(keeps(degrees, order, percent)).isTrue();
            for (int m = 1; m <= n; m++) {
                for (int turn = 0; turn < TURNS; turn++) {
                    assertThat(upTo(turn, turns, order, m))
                            .isGreaterThanOrEqualTo(
                                    upTo(turn, turns, IntStream.range(0, n).toArray(), m));
                }
            }
        });
    }

    @Test
    void nobodyIsPassedBySomeoneOfTheSameOrALaterTurn() {
        TRIALS.run(100, random -> {
            int n = random.nextInt(60);
            int[] turns = random.ints(n, 0, TURNS).toArray();
            int[] order = Lift.order(degrees(random, n), turns, 1 + random.nextInt(100));

            for (int place = 0; place < n; place++) {
                for (int behind = place + 1; behind < n; behind++) {
                    if (order[place] > order[behind]) {
                        assertThat(turns[order[place]]).isLessThan(turns[order[behind]]);
                    }
                }
            }
        });
    }

    /** Best first, with ties and zeros. */
    private static int[] degrees(RandomGenerator random, int n) {
        int bound = random.nextBoolean() ? 10_001 : 1 + random.nextInt(30);
        int least = random.nextInt(bound);
        return random.ints(n, least, bound)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static long[] falling(RandomGenerator random, int n) {
        long[] discounts = new long[n];
        long last = 0;
        for (int i = n - 1; i >= 0; i--) {
            last += 1 + random.nextInt(1_000);
            discounts[i] = last;
        }
        return discounts;
    }

    private static boolean keeps(int[] degrees, int[] order, int percent) {
        long best = 0;
        long placed = 0;
        for (int i = 0; i < order.length; i++) {
            best += degrees[i];
            placed += degrees[order[i]];
            if (100 * placed < percent * best) {
                return false;
            }
        }
        return true;
    }

    private static long[] exposure(int[] turns, int[] order, long[] discounts) {
        long[] exposure = new long[TURNS];
        for (int i = 0; i < order.length; i++) {
            exposure[turns[order[i]]] += discounts[i];
        }
        return exposure;
    }

    private static long upTo(int turn, int[] turns, int[] order, int m) {
        return IntStream.of(order).limit(m).filter(i -> turns[i] <= turn).count();
    }

    private static List<int[]> permutations(int n) {
        List<int[]> all = new ArrayList<>();
        permute(IntStream.range(0, n).toArray(), 0, all);
        return all;
    }

    private static void permute(int[] order, int from, List<int[]> all) {
        if (from == order.length) {
            all.add(order.clone());
        }
        for (int i = from; i < order.length; i++) {
            swap(order, from, i);
            permute(order, from + 1, all);
            swap(order, from, i);
        }
    }

    private static void swap(int[] order, int one, int other) {
        int kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }
}
