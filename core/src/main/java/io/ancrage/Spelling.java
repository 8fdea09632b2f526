package io.ancrage;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word nearest to a misspelt one, by the number of letters to change, add, drop or swap. */
public final class Spelling {

    private static final int LONGEST = 200;

    private Spelling() {}

    /**
     * The nearest of some words, small and capital letters taken as equal.
     *
     * @param word what was written
     * @param known the words that would be right; the first of equally near ones is taken
     * @return the nearest, if at most a third of its letters (and at least one) would change
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(shortened(word), shortened(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return least <= Math.max(1, best.length() / 3) ? Optional.of(best) : Optional.empty();
    }

    private static String shortened(String word) {
        return word.substring(0, Math.min(LONGEST, word.length())).toLowerCase(Locale.ROOT);
    }

    /** Optimal string alignment distance (Damerau 1964, without edits of swapped letters). */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(cost[i - 1][j] + 1, Math.min(cost[i][j - 1] + 1, cost[i - 1][j - 1] + change));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[one.length()][other.length()];
    }
}
