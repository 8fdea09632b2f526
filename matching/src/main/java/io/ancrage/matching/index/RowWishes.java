package io.ancrage.matching.index;

import io.ancrage.criterion.Truth;
import io.ancrage.preference.Degree;
import io.ancrage.preference.Scoring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the rows of a shelf ask of whoever searches: each distinct wish once, each distinct set of wishes once. A wish that
 * does not read of the row itself is judged once a search, however many rows state it.
 */
final class RowWishes {

    /** What stands before the members of a set. */
    private static final int HEAD = 2;

    private final Requirement[] requirements;
    private final Liking[] likings;
    /** Wishes before these places are stated by several rows and do not read them; they are remembered in a search. */
    private final int rememberedRequirements;

    private final int rememberedLikings;
    /** By row: where its set of requirements begins among all sets, which lie in the order of the rows. */
    private final Codes requires;

    private final Codes prefers;
    /** Of each set of requirements: how many; with how many of them the set before it begins, too; the numbers of all. */
    private final int[] requireSets;
    /** Of each set of likings: how many; the sum of their weights; the number and the weight of each. */
    private final int[] preferSets;

    /** By the beginning of the set. */
    private final Map<Integer, RequirementSet> joined;

    /** Judges a wish for a search; the row counts for a wish that reads of it only. */
    interface Judge {

        Truth truth(Requirement requirement, int row);

        Truth truth(RequirementSet joined, int row);

        int value(Liking liking, int row);
    }

    private RowWishes(Builder builder) {
        Numbering<Requirement> required =
                new Numbering<>(builder.requirementUses, wish -> wish.reads.isWithin(builder.others));
        Numbering<Liking> preferred = new Numbering<>(builder.likingUses, wish -> wish.reads.isWithin(builder.others));
        this.requirements = required.items.toArray(Requirement[]::new);
        this.likings = preferred.items.toArray(Liking[]::new);
        this.rememberedRequirements = required.remembered;
        this.rememberedLikings = preferred.remembered;
        List<int[]> sets = new ArrayList<>();
        List<Requirement> before = List.of();
        for (List<Requirement> stated : builder.requirementSets) {
            sets.add(IntStream.concat(
                            IntStream.of(stated.size(), alike(before, stated)),
                            stated.stream().mapToInt(required::place))
                    .toArray());
            before = stated;
        }
        int[] starts = starts(sets);
        this.requireSets = flat(sets);
        this.requires = ofRows(builder.requires, starts);
        Map<Integer, RequirementSet> joinedByStart = new HashMap<>();
        builder.joined.forEach((set, together) -> joinedByStart.put(starts[set], together));
        this.joined = Map.copyOf(joinedByStart);
        List<int[]> likingSets = builder.likingSets.stream()
                .map(stated -> IntStream.concat(
                                IntStream.of(stated.likings.length, (int) stated.totalWeight),
                                lookedAt(stated, builder.others)
                                        .flatMap(i ->
                                                IntStream.of(preferred.place(stated.likings[i]), stated.weight(i))))
                        .toArray())
                .toList();
        this.preferSets = flat(likingSets);
        this.prefers = ofRows(builder.prefers, starts(likingSets));
    }

    /** The order of looking: what is the same for many rows before what reads each of them, then the heaviest first. */
    private static IntStream lookedAt(LikingSet stated, Subjects others) {
        return IntStream.of(stated.heaviestFirst())
                .boxed()
                .sorted(Comparator.comparing(i -> !stated.likings[i].reads.isWithin(others)))
                .mapToInt(Integer::intValue);
    }

    /** Where each set begins, and where the last ends. */
    private static int[] starts(List<int[]> sets) {
        int[] starts = new int[sets.size() + 1];
        for (int set = 0; set < sets.size(); set++) {
            starts[set + 1] = starts[set] + sets.get(set).length;
        }
        return starts;
    }

    private static int[] flat(List<int[]> sets) {
        return sets.stream().flatMapToInt(IntStream::of).toArray();
    }

    private static Codes ofRows(int[] setsOfRows, int[] starts) {
        return new Codes(IntStream.of(setsOfRows).map(set -> starts[set]).toArray(), starts[starts.length - 1]);
    }

    private static int alike(List<Requirement> some, List<Requirement> others) {
        int most = Math.min(some.size(), others.size());
        int alike = 0;
        while (alike < most && some.get(alike) == others.get(alike)) {
            alike++;
        }
        return alike;
    }

    /** The number of one of the requirements of a row, by its place among them. */
    int requirement(int row, int place) {
        return requireSets[requires.get(row) + HEAD + place];
    }

    /** What a search remembers of the wishes of one shelf. */
    Memory remember(Judge judge) {
        return new Memory(this, judge);
    }

    static final class Memory {

        private final RowWishes wishes;
        private final Judge judge;
        private final byte[] truths;
        /** Of each liking the value plus one; 0 until it is judged. */
        private final short[] values;

        private Memory(RowWishes wishes, Judge judge) {
            this.wishes = wishes;
            this.judge = judge;
            this.truths = new byte[wishes.rememberedRequirements];
            this.values = new short[wishes.rememberedLikings];
        }

        /** Whether all that a row requires holds. */
        Truth truth(int row) {
            int set = wishes.requires.get(row);
            int first = set + HEAD;
            int end = first + wishes.requireSets[set];
            int all = TruthCode.TRUE;
            for (int i = first; i < end && all != TruthCode.FALSE; i++) {
                all &= one(wishes.requireSets[i], row);
            }
            return together(row, set, all);
        }

        /** Requirements on one fact may give together what none gives alone. */
        private Truth together(int row, int set, int alone) {
            Truth all = TruthCode.truth(alone);
            if (all.isUnknown() && !wishes.joined.isEmpty()) {
                RequirementSet together = wishes.joined.get(set);
                return together == null ? all : judge.truth(together, row);
            }
            return all;
        }

        /** Whether one of the requirements of a row holds, taken for itself, by its place among them. */
        Truth truth(int row, int place) {
            return truthOf(wishes.requirement(row, place), row);
        }

        /** The same by the number of the requirement. */
        Truth truthOf(int requirement, int row) {
            return TruthCode.truth(one(requirement, row));
        }

        private int one(int requirement, int row) {
            if (requirement >= wishes.rememberedRequirements) {
                return TruthCode.of(judge.truth(wishes.requirements[requirement], row));
            }
            byte known = truths[requirement];
            if (known == TruthCode.NOT_ASKED) {
                known = TruthCode.of(judge.truth(wishes.requirements[requirement], row));
                truths[requirement] = known;
            }
            return known;
        }

        /** How well what a row prefers is met. */
        int value(int row) {
            return value(row, 0);
        }

        /** The same, or a negative number as soon as it is known to be below what is needed. */
        int value(int row, int needed) {
            int set = wishes.prefers.get(row);
            int count = wishes.preferSets[set];
            if (count == 0) {
                return Degree.FULL;
            }
            long total = wishes.preferSets[set + 1];
            long most = total * Degree.FULL;
            long enough = LikingSet.leastSum(needed, total);
            int first = set + HEAD;
            int end = first + 2 * count;
            for (int i = first; i < end; i += 2) {
                most -= (long) wishes.preferSets[i + 1] * (Degree.FULL - likingValue(wishes.preferSets[i], row));
                if (most < enough) {
                    return -1;
                }
            }
            return Scoring.mean(most, total);
        }

        private int likingValue(int liking, int row) {
            if (liking >= wishes.rememberedLikings) {
                return judge.value(wishes.likings[liking], row);
            }
            int known = values[liking] - 1;
            if (known < 0) {
                known = judge.value(wishes.likings[liking], row);
                values[liking] = (short) (known + 1);
            }
            return known;
        }
    }

    /**
     * A way through rows that lie together, of which the first requirements are known already. Where a row requires the same
     * as the row before, or begins with what failed there, nothing is looked at again. For one thread.
     */
    static final class Walk {

        private static final int NONE = Integer.MAX_VALUE;

        private final RowWishes wishes;
        private final Memory memory;
        private int set = -1;
        /** Where the set ends. */
        private int end = -1;
        /** The answer of all but the known requirements of the set. */
        private int rest = TruthCode.NOT_ASKED;
        /** Whether the answer is the row's own, so that it has to be asked again for the next. */
        private boolean ofRow;
        /** The place of the requirement that is known not to hold, of this set and of those that begin like it. */
        private int failing = NONE;

        Walk(Memory memory) {
            this.wishes = memory.wishes;
            this.memory = memory;
        }

        /**
         * Whether all that a row requires holds.
         *
         * @param row the row
         * @param known how many of its requirements are known, the first ones
         * @param ofKnown their answer
         */
        Truth truth(int row, int known, Truth ofKnown) {
            int next = wishes.requires.get(row);
            if (next != set || ofRow) {
                look(next, known, row);
            }
            return memory.together(row, next, rest & TruthCode.of(ofKnown));
        }

        private void look(int next, int known, int row) {
            boolean failsToo = next == end && failing < wishes.requireSets[next + 1];
            int first = next + HEAD;
            set = next;
            end = first + wishes.requireSets[next];
            if (failsToo) {
                return;
            }
            rest = TruthCode.TRUE;
            ofRow = false;
            failing = NONE;
            for (int i = first + known; i < end && rest != TruthCode.FALSE; i++) {
                int requirement = wishes.requireSets[i];
                boolean isRemembered = requirement < wishes.rememberedRequirements;
                ofRow |= !isRemembered;
                rest &= memory.one(requirement, row);
                if (rest == TruthCode.FALSE && isRemembered) {
                    failing = i - first;
                    ofRow = false;
                }
            }
        }
    }

    /** Wishes in the order of their use: first those of several rows that may be remembered. */
    private static final class Numbering<W> {

        private final List<W> items = new ArrayList<>();
        private final Map<W, Integer> places = new HashMap<>();
        private final int remembered;

        Numbering(Map<W, Integer> uses, Predicate<W> mayBeRemembered) {
            uses.forEach((wish, count) -> {
                if (count > 1 && mayBeRemembered.test(wish)) {
                    items.add(wish);
                }
            });
            this.remembered = items.size();
            uses.forEach((wish, count) -> {
                if (count == 1 || !mayBeRemembered.test(wish)) {
                    items.add(wish);
                }
            });
            for (int i = 0; i < items.size(); i++) {
                places.put(items.get(i), i);
            }
        }

        int place(W wish) {
            return places.getOrDefault(wish, -1);
        }
    }

    /** Gathers the wishes of rows. */
    static final class Builder {

        private final Subjects others;
        private final int[] requires;
        private final int[] prefers;
        private final List<List<Requirement>> requirementSets = new ArrayList<>();
        private final Map<List<Requirement>, Integer> requirementPlaces = new HashMap<>();
        private final Map<Requirement, Integer> requirementUses = new LinkedHashMap<>();
        private final List<LikingSet> likingSets = new ArrayList<>();
        private final Map<LikingSet, Integer> likingPlaces = new HashMap<>();
        private final Map<Liking, Integer> likingUses = new LinkedHashMap<>();
        private final Map<Integer, RequirementSet> joined = new HashMap<>();

        /** Of so many rows; a wish that reads of others only is the same whoever of the rows states it. */
        Builder(int rows, Subjects others) {
            this.others = others;
            this.requires = new int[rows];
            this.prefers = new int[rows];
        }

        void put(int row, RequirementSet required, LikingSet preferred) {
            put(row, Arrays.asList(required.each), required, preferred);
        }

        /** The same with the requirements in another order. */
        void put(int row, List<Requirement> each, RequirementSet required, LikingSet preferred) {
            Integer set = requirementPlaces.get(each);
            if (set == null) {
                set = requirementSets.size();
                requirementSets.add(each);
                requirementPlaces.put(each, set);
                if (required.isJoined()) {
                    joined.put(set, required);
                }
            }
            requires[row] = set;
            each.forEach(requirement -> requirementUses.merge(requirement, 1, Integer::sum));
            Integer likings = likingPlaces.get(preferred);
            if (likings == null) {
                likings = likingSets.size();
                likingSets.add(preferred);
                likingPlaces.put(preferred, likings);
            }
            prefers[row] = likings;
            for (Liking liking : preferred.likings) {
                likingUses.merge(liking, 1, Integer::sum);
            }
        }

        RowWishes build() {
            return new RowWishes(this);
        }
    }
}
