package io.ancrage.matching.visibility;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The order of a list in which each turn, one after the other, stands as far forward as it can, while every beginning of the
 * list keeps a share of the best total of its length.
 *
 * <p>Within a turn, and among all later ones, entries stay best first: to exchange two of them would raise no total. So the
 * order is settled by how many of the turn stand among the first m, for every m. Let the earlier turns have their places.
 * With b of this turn among the first m, the total of these m is a sum of beginnings of lists that fall, concave in b: the
 * counts that keep the share are an interval. Of two ways to place the turn that keep the share everywhere, taking the
 * larger count at each m is a third one. Hence one way has the largest count at every m at once, and is best by any
 * discount that falls with the place; nothing needs to be weighed or searched. It never takes more than the least upper
 * bound that still lies ahead, and there is such a way, since the later entries best first, this turn among them, keep the
 * share: that is how the last turn was placed, and at the start all is in the best order.
 *
 * <p>It follows that nobody is passed by an entry of the same or a later turn that was behind (else the two could be
 * exchanged, and the turn had a larger count), and that of the first turns together, however many are taken, every beginning
 * of the list has at least as many as the best order.
 */
final class Lift {

    private static final int PERCENT = 100;

    private final int[] degrees;
    private final int[] turns;
    /** PERCENT times what the first m places must have. */
    private final long[] asked;
    /** Who stands where; -1 while nobody does. */
    private final int[] order;

    private Lift(int[] degrees, int[] turns, int percent) {
        this.degrees = degrees;
        this.turns = turns;
        this.asked = new long[degrees.length + 1];
        for (int m = 1; m <= degrees.length; m++) {
            asked[m] = asked[m - 1] + (long) percent * degrees[m - 1];
        }
        this.order = new int[degrees.length];
        Arrays.fill(order, -1);
    }

    /**
     * The order of a list.
     *
     * @param degrees what each entry is worth, best first
     * @param turns the turn of each, from 0
     * @param percent the share that every beginning keeps, from 0 to 100
     * @return for each place the entry that stands there
     */
    static int[] order(int[] degrees, int[] turns, int percent) {
        Lift lift = new Lift(degrees, turns, percent);
        IntStream.of(turns).distinct().sorted().forEach(lift::place);
        return lift.order;
    }

    private void place(int turn) {
        int[] own =
                IntStream.range(0, turns.length).filter(i -> turns[i] == turn).toArray();
        int[] later =
                IntStream.range(0, turns.length).filter(i -> turns[i] > turn).toArray();
        int[] most = most(own, later);
        int placed = 0;
        for (int place = 0; place < order.length; place++) {
            if (order[place] < 0 && placed < most[place + 1]) {
                order[place] = own[placed];
                placed++;
            }
        }
    }

    /** How many of a turn may stand among the first m, so that they may also stand among the first of every longer list. */
    private int[] most(int[] own, int[] later) {
        long[] ownTotal = totals(own);
        long[] laterTotal = totals(later);
        int[] most = new int[order.length + 1];
        long earlier = 0;
        int free = 0;
        int sure = 0;
        for (int m = 1; m <= order.length; m++) {
            if (order[m - 1] >= 0) {
                earlier += degrees[order[m - 1]];
            } else {
                // The best of all that have no place yet: so many of the turn surely keep the share.
                int others = free - sure;
                boolean ownNext = sure < own.length && (others == later.length || own[sure] < later[others]);
                free++;
                sure += ownNext ? 1 : 0;
            }
            int low = sure;
            int high = Math.min(free, own.length);
            while (low < high) {
                int count = (low + high + 1) >>> 1;
                if (PERCENT * (earlier + ownTotal[count] + laterTotal[free - count]) >= asked[m]) {
                    low = count;
                } else {
                    high = count - 1;
                }
            }
            most[m] = low;
        }
        for (int m = order.length - 1; m > 0; m--) {
            most[m] = Math.min(most[m], most[m + 1]);
        }
        return most;
    }

    /** The total of the first 0, 1, 2... of some entries. */
    private long[] totals(int[] entries) {
        long[] totals = new long[entries.length + 1];
        for (int i = 0; i < entries.length; i++) {
            totals[i + 1] = totals[i] + degrees[entries[i]];
        }
        return totals;
    }
}
