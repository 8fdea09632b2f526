package io.ancrage.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What suits one half of a couple, in the order of its ranking, and gathered by site. Sites stand in the order of their best
 * match. Immutable.
 */
final class Half {

    private static final int NONE = -1;

    private final List<Match> matches;
    private final int[] ranks;
    private final boolean[] sure;
    private final int[] territories;
    private final List<Site> sites = new ArrayList<>();
    /** Of each site its best match; of each match the next one at the same site. */
    private final int[] best;

    private final int[] next;

    /**
     * Gathers matches.
     *
     * @param matches what suits, best first
     * @param where where each of them lies
     * @param grouped whether a pair of territories is shown once: then, of each territory at each site, no more matches are
     *     kept than such a pair can be made of
     */
    Half(List<Match> matches, Sites where, boolean grouped) {
        int count = matches.size();
        this.matches = matches;
        this.ranks = new int[count];
        this.sure = new boolean[count];
        this.territories = new int[count];
        this.best = new int[count];
        this.next = new int[count];
        Site[] at = new Site[count];
        int highest = 0;
        for (int i = 0; i < count; i++) {
            Match match = matches.get(i);
            ranks[i] = match.rank();
            sure[i] = match.fits().isTrue();
            Site territory = where.territory(match);
            territories[i] = territory.number();
            at[i] = where.of(match, territory);
            highest = Math.max(highest, at[i].number());
        }
        int[] last = new int[highest + 1];
        int[] index = new int[highest + 1];
        Arrays.fill(index, NONE);
        for (int i = 0; i < count; i++) {
            int site = at[i].number();
            next[i] = NONE;
            if (index[site] == NONE) {
                index[site] = sites.size();
                best[sites.size()] = i;
                sites.add(at[i]);
                last[site] = i;
            } else if (!grouped || mayBeOfThePair(best[index[site]], i)) {
                next[last[site]] = i;
                last[site] = i;
            }
        }
    }

    /**
     * Of matches in one territory and at one site only the first two, and the first two that surely fit, can make the best
     * pair with some match of the other half: the second of them where the first is the other half's own offer.
     */
    private boolean mayBeOfThePair(int firstHere, int match) {
        int alike = 0;
        int surelyAlike = 0;
        for (int other = firstHere; other != NONE; other = next[other]) {
            if (territories[other] == territories[match]) {
                alike++;
                surelyAlike += sure[other] ? 1 : 0;
            }
        }
        return alike < 2 || sure[match] && surelyAlike < 2;
    }

    boolean isEmpty() {
        return matches.isEmpty();
    }

    Match match(int index) {
        return matches.get(index);
    }

    int rank(int index) {
        return ranks[index];
    }

    boolean isSure(int index) {
        return sure[index];
    }

    /** The number of a match's territory. */
    int territory(int index) {
        return territories[index];
    }

    List<Site> sites() {
        return sites;
    }

    /** The best match at a site; the index of the site is that in {@link #sites}. */
    int best(int site) {
        return best[site];
    }

    /** The match after another one at its site, or a negative number. */
    int next(int index) {
        return next[index];
    }
}
