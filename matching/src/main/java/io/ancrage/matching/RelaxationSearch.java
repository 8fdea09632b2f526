package io.ancrage.matching;

import io.ancrage.AncrageException;
import io.ancrage.matching.Standings.Standing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the {@link Relaxations} of requirements over candidates. */
final class RelaxationSearch {

    private RelaxationSearch() {}

    static Relaxations of(Requirements asked, Candidates candidates) {
        int requirements = asked.stated().size();
        if (requirements > Relaxations.MOST_REQUIREMENTS) {
            throw new AncrageException(
                    "ANC-RELAX-001",
                    requirements + " exigences ; ce qui peut être assoupli se cherche parmi "
                            + Relaxations.MOST_REQUIREMENTS + " au plus ; retirez les moins importantes",
                    requirements + " requirements; what could give way is searched among at most "
                            + Relaxations.MOST_REQUIREMENTS + "; leave out the least important ones");
        }
        Standings standings = new Standings(asked, candidates);
        return new Relaxations(
                sets(requirements, standings.all()),
                IntStream.range(0, requirements)
                        .mapToObj(requirement -> new Relaxations.Ladder(
                                requirement, LadderSearch.steps(asked, candidates, standings, requirement)))
                        .toList());
    }

    /**
     * Which sets open something, and how much: from the requirements that each candidate fails, and for the few with
     * conflicts by a trial.
     */
    private static List<Relaxations.Opening> sets(int requirements, List<Standing> standings) {
        int all = 1 << requirements;
        int[] possible = new int[all];
        int[] fitting = new int[all];
        Map<Standing, Integer> conflicting = new HashMap<>();
        for (Standing standing : standings) {
            if (standing.conflicts().isEmpty()) {
                possible[standing.failed()]++;
            } else {
                conflicting.merge(standing.likeOthers(), 1, Integer::sum);
            }
            if (standing.rest().isTrue()) {
                fitting[standing.failed() | standing.open()]++;
            }
        }
        addUpwards(possible);
        addUpwards(fitting);
        conflicting.forEach((standing, count) -> {
            for (int dropped = 0; dropped < all; dropped++) {
                possible[dropped] += standing.isIn(dropped) ? count : 0;
            }
        });
        List<Integer> opening = IntStream.range(0, all)
                .filter(dropped -> possible[dropped] > 0
                        && Standings.positions(dropped).stream().allMatch(i -> possible[dropped & ~(1 << i)] == 0))
                .boxed()
                .toList();
        return smallestFirst(opening).stream()
                .map(dropped -> new Relaxations.Opening(
                        Standings.positions(dropped), fitting[dropped], possible[dropped] - fitting[dropped]))
                .toList();
    }

    /** Gives each set what its subsets have. */
    private static void addUpwards(int[] counts) {
        for (int bit = 1; bit < counts.length; bit <<= 1) {
            for (int set = 0; set < counts.length; set++) {
                counts[set] += (set & bit) == 0 ? 0 : counts[set & ~bit];
            }
        }
    }

    /** By size, then by the positions in order. */
    private static List<Integer> smallestFirst(List<Integer> sets) {
        Comparator<Integer> bySize = Comparator.comparingInt(Integer::bitCount);
        // Of two of a size, the one that has the first position in which they differ.
        return sets.stream()
                .sorted(bySize.thenComparing(
                        (one, other) -> Integer.compareUnsigned(Integer.reverse(other), Integer.reverse(one))))
                .toList();
    }
}
