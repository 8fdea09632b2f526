package io.ancrage.aids;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the best set of options under constraints, exactly: branch and bound over options in the order of their worth, with
 * the sum of what is left as the bound. Worth is compared part by part. Among equals the first in that order wins, that is,
 * the one that takes the earliest options. Not thread-safe; one per search.
 */
final class PlanSearch {

    /**
     * The worth of an option, most important part first.
     *
     * @param money cents of money
     * @param exempt cents of exempt income
     * @param count how many options it stands for
     */
    record Worth(long money, long exempt, long count) implements Comparable<Worth> {

        static final Worth NONE = new Worth(0, 0, 0);

        private static final Comparator<Worth> ORDER = Comparator.comparingLong(Worth::money)
                .thenComparingLong(Worth::exempt)
                .thenComparingLong(Worth::count);

        Worth plus(Worth other) {
            return new Worth(money + other.money, exempt + other.exempt, count + other.count);
        }

        Worth minus(long cents) {
            return new Worth(money - cents, exempt, count);
        }

        @Override
        public int compareTo(Worth other) {
            return ORDER.compare(this, other);
        }
    }

    /** What options may stand beside each other. */
    interface Rules {

        /** Whether two options exclude each other. */
        boolean exclude(int one, int other);

        /** The cents that are lost when both are taken, because one replaces the other for a time. */
        long lost(int one, int other);

        /** Whether a rule over several options, such as a common cap, ties two of them. */
        boolean tied(int one, int other);

        /** Whether a set may still become lawful by adding to it; the options are in the order of the search. */
        boolean bearable(boolean[] taken);

        /** Whether a complete set is lawful. */
        boolean lawful(boolean[] taken);
    }

    private final Worth[] worth;
    private final Rules rules;
    private final int[] order;
    private final Worth[] left;
    private final boolean[] taken;
    private boolean[] best;
    private Worth bestWorth;

    private PlanSearch(List<Worth> worth, Rules rules) {
        this.worth = worth.toArray(Worth[]::new);
        this.rules = rules;
        // Stable: options of equal worth stay in the caller's order.
        this.order = IntStream.range(0, worth.size())
                .boxed()
                .sorted(Comparator.comparing((Integer option) -> this.worth[option])
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        this.left = new Worth[order.length + 1];
        left[order.length] = Worth.NONE;
        for (int i = order.length - 1; i >= 0; i--) {
            left[i] = left[i + 1].plus(this.worth[order[i]]);
        }
        this.taken = new boolean[order.length];
        this.best = new boolean[order.length];
        this.bestWorth = new Worth(-1, -1, -1);
    }

    /** The options of the best lawful set, in ascending order; none where only that is lawful. */
    static List<Integer> best(List<Worth> worth, Rules rules) {
        // Options that no rule ties together can be settled apart: a search per group, not one over all.
        List<Integer> best = new ArrayList<>();
        for (int[] group : groups(worth.size(), rules)) {
            PlanSearch search = new PlanSearch(
                    Arrays.stream(group).mapToObj(worth::get).toList(), within(rules, group, worth.size()));
            search.search(0, Worth.NONE);
            for (int i = 0; i < group.length; i++) {
                if (search.best[i]) {
                    best.add(group[i]);
                }
            }
        }
        best.sort(Comparator.naturalOrder());
        return best;
    }

    private void search(int at, Worth sum) {
        if (sum.plus(left[at]).compareTo(bestWorth) <= 0) {
            return;
        }
        if (at == order.length) {
            if (rules.lawful(taken)) {
                best = taken.clone();
                bestWorth = sum;
            }
            return;
        }
        int option = order[at];
        boolean free = true;
        long lost = 0;
        for (int other = 0; other < taken.length && free; other++) {
            if (taken[other]) {
                free = !rules.exclude(option, other);
                lost += rules.lost(option, other);
            }
        }
        if (free) {
            taken[option] = true;
            if (rules.bearable(taken)) {
                search(at + 1, sum.plus(worth[option]).minus(lost));
            }
            taken[option] = false;
        }
        search(at + 1, sum);
    }

    /** The groups of options that rules may tie together, each in ascending order. */
    private static List<int[]> groups(int options, Rules rules) {
        int[] groupOf = IntStream.range(0, options).toArray();
        for (int i = 0; i < options; i++) {
            for (int k = i + 1; k < options; k++) {
                if (rules.exclude(i, k) || rules.lost(i, k) > 0 || rules.tied(i, k)) {
                    merge(groupOf, i, k);
                }
            }
        }
        return Arrays.stream(groupOf)
                .distinct()
                .mapToObj(group -> IntStream.range(0, options)
                        .filter(option -> groupOf[option] == group)
                        .toArray())
                .toList();
    }

    private static void merge(int[] groupOf, int one, int other) {
        int from = groupOf[other];
        int to = groupOf[one];
        for (int i = 0; i < groupOf.length; i++) {
            if (groupOf[i] == from) {
                groupOf[i] = to;
            }
        }
    }

    private static Rules within(Rules rules, int[] group, int options) {
        return new Rules() {
            @Override
            public boolean exclude(int one, int other) {
                return rules.exclude(group[one], group[other]);
            }

            @Override
            public long lost(int one, int other) {
                return rules.lost(group[one], group[other]);
            }

            @Override
            public boolean tied(int one, int other) {
                return rules.tied(group[one], group[other]);
            }

            @Override
            public boolean bearable(boolean[] taken) {
                return rules.bearable(spread(taken));
            }

            @Override
            public boolean lawful(boolean[] taken) {
                return rules.lawful(spread(taken));
            }

            private boolean[] spread(boolean[] taken) {
                boolean[] all = new boolean[options];
                for (int i = 0; i < group.length; i++) {
                    all[group[i]] = taken[i];
                }
                return all;
            }
        };
    }
}
