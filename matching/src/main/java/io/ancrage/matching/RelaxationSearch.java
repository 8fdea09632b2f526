package io.ancrage.matching;

import io.ancrage.AncrageException;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds the {@link Relaxations} of requirements over candidates. Each requirement is asked once of every candidate; what may
 * be dropped then follows from which ones each candidate fails. Sets of positions are bits of a number. Not thread-safe.
 */
final class RelaxationSearch {

    private final Requirements asked;
    private final Candidates candidates;
    private final List<Requirements.Group> groups;
    private final List<Standing> standings;

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
    private record Standing(int row, Truth rest, int failed, int open, List<Integer> conflicts) {

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

    private RelaxationSearch(Requirements asked, Candidates candidates) {
        if (asked.stated().size() > Relaxations.MOST_REQUIREMENTS) {
            throw new AncrageException(
                    "ANC-RELAX-001",
                    asked.stated().size() + " exigences ; ce qui peut être assoupli se cherche parmi "
                            + Relaxations.MOST_REQUIREMENTS + " au plus ; retirez les moins importantes",
                    asked.stated().size() + " requirements; what could give way is searched among at most "
                            + Relaxations.MOST_REQUIREMENTS + "; leave out the least important ones");
        }
        this.asked = asked;
        this.candidates = candidates;
        this.groups = asked.groups();
        this.standings = standings();
        groups.stream().filter(group -> !group.isSingle()).forEach(this::findConflicts);
    }

    static Relaxations of(Requirements asked, Candidates candidates) {
        RelaxationSearch search = new RelaxationSearch(asked, candidates);
        return new Relaxations(
                search.sets(),
                IntStream.range(0, asked.stated().size())
                        .mapToObj(requirement -> new Relaxations.Ladder(requirement, search.ladder(requirement)))
                        .toList());
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

    /** Tests that are joined differ from each by itself only where several are unknown: then they may exclude each other. */
    private void findConflicts(Requirements.Group group) {
        int least = group.fixed().isEmpty() ? 2 : 1;
        List<Integer> suspects = suspects(group, least);
        for (int together : smallestFirst(subsets(group.members()))) {
            List<Integer> possible = suspects.stream()
                    .filter(place -> (together & ~standings.get(place).open()) == 0)
                    .filter(place ->
                            standings.get(place).conflicts().stream().allMatch(conflict -> (conflict & ~together) != 0))
                    .toList();
            if (Integer.bitCount(together) >= least && !possible.isEmpty()) {
                IntFunction<Truth> answers = candidates.test(asked.together(group, together));
                for (int place : possible) {
                    Standing standing = standings.get(place);
                    if (answers.apply(standing.row()).isFalse()) {
                        standings.set(place, standing.with(together));
                    }
                }
            }
        }
    }

    /** The places of those whose unknown requirements of a group cannot hold all together. */
    private List<Integer> suspects(Requirements.Group group, int least) {
        Map<Integer, List<Integer>> byOpen = new TreeMap<>();
        for (int place = 0; place < standings.size(); place++) {
            int open = standings.get(place).open() & group.members();
            if (Integer.bitCount(open) >= least) {
                byOpen.computeIfAbsent(open, key -> new ArrayList<>()).add(place);
            }
        }
        List<Integer> suspects = new ArrayList<>();
        byOpen.forEach((open, places) -> {
            IntFunction<Truth> answers = candidates.test(asked.together(group, open));
            places.stream()
                    .filter(place -> answers.apply(standings.get(place).row()).isFalse())
                    .forEach(suspects::add);
        });
        return suspects;
    }

    private static List<Integer> subsets(int positions) {
        List<Integer> subsets = new ArrayList<>();
        for (int subset = positions; subset != 0; subset = (subset - 1) & positions) {
            subsets.add(subset);
        }
        return subsets;
    }

    /** By size, then by the positions in order. */
    private static List<Integer> smallestFirst(List<Integer> sets) {
        Comparator<Integer> bySize = Comparator.comparing(Integer::bitCount);
        // Of two of a size, the one that has the first position in which they differ.
        return sets.stream()
                .sorted(bySize.thenComparing(
                        (one, other) -> Integer.compareUnsigned(Integer.reverse(other), Integer.reverse(one))))
                .toList();
    }

    private List<Relaxations.Opening> sets() {
        int all = 1 << asked.stated().size();
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
                        && positions(dropped).stream().allMatch(i -> possible[dropped & ~(1 << i)] == 0))
                .boxed()
                .toList();
        return smallestFirst(opening).stream()
                .map(dropped -> new Relaxations.Opening(
                        positions(dropped), fitting[dropped], possible[dropped] - fitting[dropped]))
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

    private static List<Integer> positions(int set) {
        return IntStream.range(0, Relaxations.MOST_REQUIREMENTS)
                .filter(i -> (set >>> i & 1) != 0)
                .boxed()
                .toList();
    }

    private List<Relaxations.Step> ladder(int requirement) {
        List<Easing> easings = Easing.of(asked.stated().get(requirement));
        return easings.isEmpty() ? List.of() : new Rungs(requirement).of(easings);
    }

    /** The search for the steps of one requirement. */
    private final class Rungs {

        private final int requirement;
        private final Requirements.Group group;
        /** Who there would be without the requirement: nobody else gets in by easing it. */
        private final List<Standing> without;

        private final List<Standing> keptOut;
        private final int allNow;

        Rungs(int requirement) {
            this.requirement = requirement;
            this.group = groups.stream()
                    .filter(one -> (one.members() >>> requirement & 1) != 0)
                    .findFirst()
                    .orElseThrow();
            this.without = standings.stream()
                    .filter(standing -> standing.isIn(1 << requirement))
                    .toList();
            this.keptOut =
                    without.stream().filter(standing -> !standing.isIn(0)).toList();
            this.allNow = without.size() - keptOut.size();
        }

        List<Relaxations.Step> of(List<Easing> easings) {
            if (keptOut.isEmpty()) {
                return List.of();
            }
            return easings.get(0).isOrdered()
                    ? easings.stream()
                            .flatMap(easing -> nearest(easing).entrySet().stream())
                            .sorted(Map.Entry.comparingByKey(Easing.Step.NEAREST_FIRST))
                            .map(Map.Entry::getValue)
                            .toList()
                    : mostOpening(easings.get(0));
        }

        /** Someone who is kept out, at the first of some of its own values. */
        private record Waiting(Standing standing, List<Easing.Step> own) {}

        private Map<Easing.Step, Relaxations.Step> nearest(Easing easing) {
            NavigableMap<BigDecimal, List<Waiting>> queue = new TreeMap<>();
            for (Standing standing : keptOut) {
                wait(
                        queue,
                        standing,
                        easing.steps(candidates.places(standing.row()))
                                .sorted(Easing.Step.NEAREST_FIRST)
                                .toList());
            }
            Map<Easing.Step, Relaxations.Step> steps = new LinkedHashMap<>();
            int before = allNow;
            while (!queue.isEmpty() && steps.size() < Relaxations.MOST_STEPS) {
                List<Waiting> next = queue.pollFirstEntry().getValue();
                Easing.Step step = next.get(0).own().get(0);
                IntFunction<Truth> answers = eased(step.instead());
                boolean letsIn = false;
                for (Waiting waiting : next) {
                    if (answers.apply(waiting.standing().row()).isFalse()) {
                        wait(
                                queue,
                                waiting.standing(),
                                waiting.own().subList(1, waiting.own().size()));
                    } else {
                        letsIn = true;
                    }
                }
                if (letsIn) {
                    Relaxations.Step counted = counted(step, answers);
                    if (counted.fitting() + counted.toConfirm() > before) {
                        steps.put(step, counted);
                        before = counted.fitting() + counted.toConfirm();
                    }
                }
            }
            return steps;
        }

        private static void wait(
                NavigableMap<BigDecimal, List<Waiting>> queue, Standing standing, List<Easing.Step> own) {
            if (!own.isEmpty()) {
                queue.computeIfAbsent(own.get(0).distance(), key -> new ArrayList<>())
                        .add(new Waiting(standing, own));
            }
        }

        private List<Relaxations.Step> mostOpening(Easing easing) {
            Map<Value, Integer> holders = new HashMap<>();
            Map<Value, Easing.Step> steps = new HashMap<>();
            for (Standing standing : keptOut) {
                easing.steps(candidates.places(standing.row())).forEach(step -> {
                    holders.merge(step.to(), 1, Integer::sum);
                    steps.putIfAbsent(step.to(), step);
                });
            }
            Comparator<Value> byCode = Comparator.comparing(Value::asText);
            return steps.values().stream()
                    .sorted(Comparator.comparing(
                            Easing.Step::to,
                            Comparator.<Value>comparingInt(holders::get)
                                    .reversed()
                                    .thenComparing(byCode)))
                    .limit(Relaxations.MOST_CODES)
                    .map(step -> counted(step, eased(step.instead())))
                    .filter(step -> step.fitting() + step.toConfirm() > allNow)
                    .sorted(Comparator.comparingInt((Relaxations.Step step) -> -step.fitting() - step.toConfirm())
                            .thenComparingInt(step -> -step.fitting())
                            .thenComparing(Relaxations.Step::to, byCode))
                    .limit(Relaxations.MOST_STEPS)
                    .toList();
        }

        /** The answers of the group with the requirement eased. */
        private IntFunction<Truth> eased(Criterion instead) {
            List<Criterion> together = asked.together(group, ~(1 << requirement));
            together.add(instead);
            return candidates.test(together);
        }

        private Relaxations.Step counted(Easing.Step step, IntFunction<Truth> answers) {
            int fitting = 0;
            int toConfirm = 0;
            for (Standing standing : without) {
                Truth answer = answers.apply(standing.row());
                if (answer.isTrue() && standing.fits(group.members())) {
                    fitting++;
                } else if (!answer.isFalse()) {
                    toConfirm++;
                }
            }
            return new Relaxations.Step(step.to(), step.instead(), fitting, toConfirm);
        }
    }
}
