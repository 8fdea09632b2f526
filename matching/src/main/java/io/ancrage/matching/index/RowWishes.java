package io.ancrage.matching.index;

import io.ancrage.criterion.Truth;
import io.ancrage.preference.Degree;
import io.ancrage.preference.Scoring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the rows of a shelf ask of whoever searches: each distinct wish once, each distinct set of wishes once. A wish that
 * does not read of the row itself is judged once a search, however many rows state it.
 */
final class RowWishes {

    private final Requirement[] requirements;
    private final Liking[] likings;
    /** Wishes before these places are stated by several rows and do not read them; they are remembered in a search. */
    private final int rememberedRequirements;

    private final int rememberedLikings;
    private final Codes requires;
    private final Codes prefers;
    private final int[] requireStarts;
    private final int[] requireIds;
    private final int[] preferStarts;
    private final int[] preferIds;
    private final byte[] weights;
    /** By set: the sum of its weights. */
    private final int[] preferTotals;

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
        this.requires = new Codes(builder.requires, builder.requirementSets.size());
        this.prefers = new Codes(builder.prefers, builder.likingSets.size());
        this.joined = Map.copyOf(builder.joined);
        this.requireStarts = new int[builder.requirementSets.size() + 1];
        this.requireIds =
                new int[builder.requirementSets.stream().mapToInt(List::size).sum()];
        int next = 0;
        for (int set = 0; set < builder.requirementSets.size(); set++) {
            for (Requirement requirement : builder.requirementSets.get(set)) {
                requireIds[next++] = required.place(requirement);
            }
            requireStarts[set + 1] = next;
        }
        this.preferStarts = new int[builder.likingSets.size() + 1];
        this.preferIds = new int
                [builder.likingSets.stream().mapToInt(set -> set.likings.length).sum()];
        this.weights = new byte[preferIds.length];
        this.preferTotals = new int[builder.likingSets.size()];
        next = 0;
        for (int set = 0; set < builder.likingSets.size(); set++) {
            LikingSet stated = builder.likingSets.get(set);
            preferTotals[set] = (int) stated.totalWeight;
            for (int i = 0; i < stated.likings.length; i++) {
                preferIds[next] = preferred.place(stated.likings[i]);
                weights[next++] = (byte) stated.weight(i);
            }
            preferStarts[set + 1] = next;
        }
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
            return truth(row, Truth.TRUE, -1, -1);
        }

        /**
         * The same where the answer of one or two requirements together is known already: by their places among those of the
         * row, a negative one for none.
         */
        Truth truth(int row, Truth ofTwo, int one, int other) {
            int set = wishes.requires.get(row);
            int start = wishes.requireStarts[set];
            int end = wishes.requireStarts[set + 1];
            int known = TruthCode.of(ofTwo);
            for (int i = start; i < end && known != TruthCode.FALSE; i++) {
                if (i != start + one && i != start + other) {
                    known &= one(wishes.requireIds[i], row);
                }
            }
            Truth all = TruthCode.truth(known);
            if (all.isUnknown() && !wishes.joined.isEmpty()) {
                RequirementSet together = wishes.joined.get(set);
                return together == null ? all : judge.truth(together, row);
            }
            return all;
        }

        /** Whether one of the requirements of a row holds, taken for itself, by its place among them. */
        Truth truth(int row, int place) {
            return TruthCode.truth(one(wishes.requireIds[wishes.requireStarts[wishes.requires.get(row)] + place], row));
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
            int start = wishes.preferStarts[set];
            int end = wishes.preferStarts[set + 1];
            if (start == end) {
                return Degree.FULL;
            }
            long total = wishes.preferTotals[set];
            long most = total * Degree.FULL;
            // The smallest sum whose mean, half up, is needed.
            long enough = needed * total - total / 2;
            for (int i = start; i < end; i++) {
                most -= (long) wishes.weights[i] * (Degree.FULL - likingValue(wishes.preferIds[i], row));
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
            List<Requirement> each = Arrays.asList(required.each);
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
