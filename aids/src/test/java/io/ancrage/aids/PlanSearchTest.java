package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The search equals looking at every set. */
class PlanSearchTest {

    /** A random world of options: some exclude each other, some replace each other, some share a cap, some need another. */
    private record World(List<PlanSearch.Worth> worth, int[] excludes, long[][] lost, int capped, long cap, int[] needs)
            implements PlanSearch.Rules {

        static World draw(RandomGenerator random, int size) {
            List<PlanSearch.Worth> worth = new ArrayList<>();
            int[] excludes = new int[size];
            long[][] lost = new long[size][size];
            int[] needs = new int[size];
            int capped = 0;
            for (int i = 0; i < size; i++) {
                worth.add(new PlanSearch.Worth(
                        random.nextInt(5) == 0 ? 0 : random.nextInt(8) * 1_000L, random.nextInt(3) * 100L, 1));
                capped |= random.nextInt(4) == 0 ? 1 << i : 0;
                needs[i] = random.nextInt(8) == 0 ? 1 << random.nextInt(size) : 0;
                for (int k = 0; k < i; k++) {
                    if (random.nextInt(5) == 0) {
                        excludes[i] |= 1 << k;
                        excludes[k] |= 1 << i;
                    } else if (random.nextInt(12) == 0) {
                        long both = Math.min(worth.get(i).money(), worth.get(k).money());
                        lost[i][k] = both / 2;
                        lost[k][i] = both / 2;
                    }
                }
            }
            return new World(List.copyOf(worth), excludes, lost, capped, 9_000, needs);
        }

        @Override
        public boolean exclude(int one, int other) {
            return (excludes[one] & 1 << other) != 0;
        }

        @Override
        public long lost(int one, int other) {
            return lost[one][other];
        }

        @Override
        public boolean tied(int one, int other) {
            boolean both = (capped & 1 << one) != 0 && (capped & 1 << other) != 0;
            return both || (needs[one] & 1 << other) != 0 || (needs[other] & 1 << one) != 0;
        }

        @Override
        public boolean bearable(boolean[] taken) {
            return IntStream.range(0, taken.length)
                            .filter(i -> taken[i] && (capped & 1 << i) != 0)
                            .mapToLong(i -> worth.get(i).money())
                            .sum()
                    <= cap;
        }

        @Override
        public boolean lawful(boolean[] taken) {
            return bearable(taken)
                    && IntStream.range(0, taken.length)
                            .filter(i -> taken[i])
                            .allMatch(i -> IntStream.range(0, taken.length)
                                    .filter(k -> (needs[i] & 1 << k) != 0)
                                    .allMatch(k -> taken[k]));
        }

        /** The best set by looking at all of them; the worth decides, so only that is compared where sets tie. */
        PlanSearch.Worth best() {
            PlanSearch.Worth best = PlanSearch.Worth.NONE;
            int size = worth.size();
            boolean[] taken = new boolean[size];
            for (int set = 0; set < 1 << size; set++) {
                if (clear(set)) {
                    for (int i = 0; i < size; i++) {
                        taken[i] = (set & 1 << i) != 0;
                    }
                    if (lawful(taken)) {
                        PlanSearch.Worth sum = worth(taken);
                        best = sum.compareTo(best) > 0 ? sum : best;
                    }
                }
            }
            return best;
        }

        private boolean clear(int set) {
            for (int rest = set; rest != 0; rest &= rest - 1) {
                if ((excludes[Integer.numberOfTrailingZeros(rest)] & set) != 0) {
                    return false;
                }
            }
            return true;
        }

        PlanSearch.Worth worth(boolean[] taken) {
            PlanSearch.Worth sum = PlanSearch.Worth.NONE;
            for (int i = 0; i < taken.length; i++) {
                if (taken[i]) {
                    sum = sum.plus(worth.get(i));
                    for (int k = 0; k < i; k++) {
                        sum = taken[k] ? sum.minus(lost[i][k]) : sum;
                    }
                }
            }
            return sum;
        }
    }

    private static boolean[] taken(World world, List<Integer> chosen) {
        boolean[] taken = new boolean[world.worth().size()];
        chosen.forEach(option -> taken[option] = true);
        return taken;
    }

    @Test
    void theBestSetIsThatOfAnExhaustiveSearch() {
        Trials.run(400, random -> {
            World world = World.draw(random, 1 + random.nextInt(14));

            boolean[] taken = taken(world, PlanSearch.best(world.worth(), world));

            assertThat(world.worth(taken)).isEqualTo(world.best());
        });
    }

    @Test
    void thatHoldsUpToTwentyFiveOptions() {
        Trials.run(3, random -> {
            World world = World.draw(random, 25);

            boolean[] taken = taken(world, PlanSearch.best(world.worth(), world));

            assertThat(world.worth(taken)).isEqualTo(world.best());
        });
    }

    @Test
    void theBestSetIsLawful() {
        Trials.run(400, random -> {
            World world = World.draw(random, 1 + random.nextInt(20));
            List<Integer> chosen = PlanSearch.best(world.worth(), world);

            assertThat(world.lawful(taken(world, chosen))).isTrue();
            assertThat(chosen).allMatch(one -> chosen.stream().noneMatch(other -> world.exclude(one, other)));
        });
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        Trials.run(50, random -> {
            World world = World.draw(random, 16);

            assertThat(PlanSearch.best(world.worth(), world)).isEqualTo(PlanSearch.best(world.worth(), world));
        });
    }

    @Test
    void nothingToChooseFromIsAnEmptyPlan() {
        assertThat(PlanSearch.best(List.of(), World.draw(new Random(1), 1))).isEmpty();
    }

    @Test
    void theMoreValuableOfTwoThatExcludeEachOtherIsTaken() {
        World two = new World(
                List.of(new PlanSearch.Worth(258_000, 0, 1), new PlanSearch.Worth(600_000, 0, 1)),
                new int[] {2, 1},
                new long[2][2],
                0,
                0,
                new int[2]);

        assertThat(PlanSearch.best(two.worth(), two)).containsExactly(1);
    }

    @Test
    void worthIsComparedByMoneyThenExemptIncomeThenNumber() {
        assertThat(new PlanSearch.Worth(2, 0, 0)).isGreaterThan(new PlanSearch.Worth(1, 5, 9));
        assertThat(new PlanSearch.Worth(1, 5, 0)).isGreaterThan(new PlanSearch.Worth(1, 0, 9));
        assertThat(new PlanSearch.Worth(1, 0, 9)).isGreaterThan(new PlanSearch.Worth(1, 0, 8));
    }
}
