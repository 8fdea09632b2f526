package io.ancrage.matching;

import io.ancrage.criterion.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How all candidates stand to each requirement, and to those that exclude each other. Each requirement is asked once of
 * every candidate. Sets of positions are bits of a number. Not thread-safe.
 */
final class Standings {

    private final Requirements asked;
    private final Candidates candidates;
    private final List<Requirements.Group> groups;
    private final List<Standing> all;

    /**
     * How a candidate stands to the requirements.
     *
     * @param row its row
     * @param rest the answer of all that cannot be dropped; never false
     * @param failed the requirements that do not hold, each by itself
     * @param open those that are unknown
     * @param conflicts the smallest sets of unknown ones that cannot hold together; those of different groups have nothing
     *     in common
     */
    record Standing(int row, Truth rest, int failed, int open, List<Integer> conflicts) {

        /** Whether it is a candidate when some requirements are dropped. */
        boolean isIn(int dropped) {
            if ((failed & ~dropped) != 0) {
                return false;
            }
            for (int conflict : conflicts) {
                if ((conflict & dropped) == 0) {
                    return false;
                }
            }
            return true;
        }

        boolean fits(int dropped) {
            return rest.isTrue() && ((failed | open) & ~dropped) == 0;
        }

        /** What decides whether it is in, without what tells it from others. */
        Standing likeOthers() {
            return new Standing(0, Truth.TRUE, failed, 0, conflicts);
        }

        Standing with(int conflict) {
            List<Integer> more = new ArrayList<>(conflicts);
            more.add(conflict);
            return new Standing(row, rest, failed, open, more);
        }
    }

    Standings(Requirements asked, Candidates candidates) {
        this.asked = asked;
        this.candidates = candidates;
        this.groups = asked.groups();
        this.all = standings();
        groups.stream().filter(group -> !group.isSingle()).forEach(this::findConflicts);
    }

    /** Those for whom nothing stands in the way that cannot be dropped, by row. */
    List<Standing> all() {
        return all;
    }

    /** The group of a requirement. */
    Requirements.Group group(int requirement) {
        return groups.stream()
                .filter(group -> (group.members() >>> requirement & 1) != 0)
                .findFirst()
                .orElseThrow();
    }

    /** The positions of a set, ascending. */
    static List<Integer> positions(int set) {
        return IntStream.range(0, Relaxations.MOST_REQUIREMENTS)
                .filter(i -> (set >>> i & 1) != 0)
                .boxed()
                .toList();
    }

    private List<Standing> standings() {
        IntFunction<Truth> fixed = candidates.test(asked.fixed());
        List<IntFunction<Truth>> stated = asked.stated().stream()
                .map(requirement -> candidates.test(List.of(requirement)))
                .toList();
        List<Standing> found = new ArrayList<>();
        for (int row = 0; row < candidates.rows(); row++) {
            Truth rest = fixed.apply(row);
            if (!rest.isFalse()) {
                rest = rest.and(candidates.theirs(row));
            }
            if (!rest.isFalse()) {
                int failed = 0;
                int open = 0;
                for (int i = 0; i < stated.size(); i++) {
                    Truth answer = stated.get(i).apply(row);
                    failed |= (answer.isFalse() ? 1 : 0) << i;
                    open |= (answer.isUnknown() ? 1 : 0) << i;
                }
                found.add(new Standing(row, rest, failed, open, List.of()));
            }
        }
        return found;
    }

    /**
     * Tests that are joined differ from each by itself only where several are unknown: then they may exclude each other.
     * Who has the same ones open is searched together.
     */
    private void findConflicts(Requirements.Group group) {
        int least = group.fixed().isEmpty() ? 2 : 1;
        Map<Integer, List<Integer>> byOpen = new TreeMap<>();
        for (int place = 0; place < all.size(); place++) {
            int open = all.get(place).open() & group.members();
            if (Integer.bitCount(open) >= least) {
                byOpen.computeIfAbsent(open, key -> new ArrayList<>()).add(place);
            }
        }
        byOpen.forEach((open, places) -> findConflicts(group, open, places, List.of(0)));
    }

    /**
     * Tries what is known to be enough to drop; where that does not do, there is another conflict.
     *
     * @param open the unknown requirements of the group
     * @param places who has these open, and the same conflicts as far as they are known
     * @param enough the smallest sets with something of each known conflict
     */
    private void findConflicts(Requirements.Group group, int open, List<Integer> places, List<Integer> enough) {
        for (int dropped : enough) {
            int left = open & ~dropped;
            Optional<Integer> excluded =
                    places.stream().filter(new Excluded(group, left)::test).findFirst();
            if (excluded.isPresent()) {
                int conflict = smallestConflict(group, left, excluded.get());
                Excluded byThese = new Excluded(group, conflict);
                List<Integer> with = places.stream().filter(byThese::test).toList();
                List<Integer> without =
                        places.stream().filter(place -> !byThese.test(place)).toList();
                with.forEach(place -> all.set(place, all.get(place).with(conflict)));
                findConflicts(group, open, with, alsoOf(conflict, enough));
                findConflicts(group, open, without, enough);
                return;
            }
        }
    }

    /** Whether some requirements of a group cannot hold together, of who is at a place. */
    private final class Excluded {

        private final IntFunction<Truth> answers;

        Excluded(Requirements.Group group, int together) {
            this.answers = candidates.testOfSome(asked.together(group, together));
        }

        boolean test(int place) {
            return answers.apply(all.get(place).row()).isFalse();
        }
    }

    private int smallestConflict(Requirements.Group group, int excluding, int place) {
        int conflict = excluding;
        for (int position : positions(excluding)) {
            int less = conflict & ~(1 << position);
            if (new Excluded(group, less).test(place)) {
                conflict = less;
            }
        }
        return conflict;
    }

    /** The smallest sets that have something of one more conflict, too. */
    private static List<Integer> alsoOf(int conflict, List<Integer> enough) {
        List<Integer> already =
                enough.stream().filter(set -> (set & conflict) != 0).toList();
        List<Integer> more = new ArrayList<>(already);
        for (int set : enough) {
            if ((set & conflict) == 0) {
                positions(conflict).stream()
                        .map(position -> set | 1 << position)
                        .filter(larger -> already.stream().allMatch(smaller -> (smaller & ~larger) != 0))
                        .forEach(more::add);
            }
        }
        return more;
    }
}
