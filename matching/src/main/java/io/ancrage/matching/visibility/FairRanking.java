package io.ancrage.matching.visibility;

import io.ancrage.matching.Match;
import java.util.List;
import java.util.stream.IntStream;

/** A list after {@link FairVisibility}. Immutable and thread-safe. */
public final class FairRanking {

    /** All of a share, in 10,000ths. */
    private static final int WHOLE = 10_000;

    private final FairVisibility visibility;
    private final List<Entry> best;
    private final int[] order;
    /** What the first m best have in total, and what the first m places have. */
    private final long[] most;

    private final long[] placed;

    /** An entry and the fifth of its territory. */
    record Entry(Match match, NeedFifth fifth) {}

    FairRanking(FairVisibility visibility, List<Entry> best, int[] order) {
        this.visibility = visibility;
        this.best = best;
        this.order = order;
        this.most = new long[order.length + 1];
        this.placed = new long[order.length + 1];
        for (int i = 0; i < order.length; i++) {
            most[i + 1] = most[i] + best.get(i).match().rank();
            placed[i + 1] = placed[i] + best.get(order[i]).match().rank();
        }
    }

    /**
     * The first of the list.
     *
     * @param count how many at most; 0 or more
     * @return the first, fewer when fewer fit
     */
    public List<FairMatch> top(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("how many of the first: " + count);
        }
        return IntStream.range(0, Math.min(count, order.length))
                .mapToObj(i -> new FairMatch(visibility, best.get(order[i]), i + 1, order[i] + 1, kept(i + 1)))
                .toList();
    }

    /**
     * How many entries there are.
     *
     * @return the count
     */
    public int size() {
        return order.length;
    }

    /**
     * The share of the best total degree that the first places keep.
     *
     * @param shown how many places are looked at; 0 or more
     * @return in 10,000ths, rounded down; never less than the share that was asked
     */
    public int kept(int shown) {
        int places = Math.min(shown, order.length);
        return most[places] == 0 ? WHOLE : (int) (WHOLE * placed[places] / most[places]);
    }

    /** The fifth of who stood at a place by degree alone, from 0. */
    NeedFifth before(int place) {
        return best.get(place).fifth();
    }

    /** The fifth of who stands at a place now, from 0. */
    NeedFifth after(int place) {
        return best.get(order[place]).fifth();
    }
}
