package io.ancrage.preference;

import io.ancrage.AncrageException;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Visibility;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** A wish (souhait): something that must hold, or something that weighs, and who may see it. Immutable. */
public sealed interface Wish {

    /**
     * Who may see the wish.
     *
     * @return its visibility
     */
    Visibility visibility();

    /**
     * The facts that it reads.
     *
     * @return the facts, in the order of reading
     */
    Set<Fact<?>> facts();

    /**
     * Something that must hold.
     *
     * @param criterion what must hold
     * @param visibility who may see it
     */
    record Required(Criterion criterion, Visibility visibility) implements Wish {
        public Required {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(visibility, "visibility");
        }

        @Override
        public Set<Fact<?>> facts() {
            return criterion.facts();
        }
    }

    /**
     * Something that weighs.
     *
     * @param preference the preference
     * @param statedWeight from 1 to 100; empty where none is stated, and {@link #weighted} finds one
     * @param visibility who may see it
     */
    record Preferred(Preference preference, OptionalInt statedWeight, Visibility visibility) implements Wish {
        public Preferred {
            Objects.requireNonNull(preference, "preference");
            Objects.requireNonNull(visibility, "visibility");
            statedWeight.ifPresent(WeightedPreference::checkWeight);
        }

        @Override
        public Set<Fact<?>> facts() {
            return preference.facts();
        }
    }

    /** The largest number of wishes of one project or offer. */
    int MOST = 200;

    /**
     * Wishes in their one order, however they were stated or read: requirements, then preferences.
     *
     * @param wishes the wishes
     * @return each group in the order of its statement
     */
    static List<Wish> requirementsFirst(List<Wish> wishes) {
        return Stream.concat(
                        wishes.stream().filter(Required.class::isInstance),
                        wishes.stream().filter(Preferred.class::isInstance))
                .toList();
    }

    /**
     * Refuses to take one more wish than {@link #MOST}.
     *
     * @param wishes the wishes so far
     * @throws AncrageException with code ANC-WISH-001, if there is no room
     */
    static void requireRoom(Collection<Wish> wishes) {
        if (wishes.size() >= MOST) {
            throw new AncrageException(
                    "ANC-WISH-001",
                    "un projet ou une annonce porte au plus " + MOST + " souhaits",
                    "a project or an offer has at most " + MOST + " wishes");
        }
    }

    /**
     * The requirements among some wishes.
     *
     * @param wishes the wishes
     * @return the criteria, in the order of their statement
     */
    static List<Criterion> required(List<Wish> wishes) {
        List<Criterion> required = new ArrayList<>();
        for (Wish wish : wishes) {
            if (wish instanceof Required stated) {
                required.add(stated.criterion());
            }
        }
        return List.copyOf(required);
    }

    /**
     * The preferences among some wishes, each with its weight. One for which none is stated weighs 10; if it is about
     * money, at most as much as the lightest of the others among these wishes, so that money never outweighs a wish of
     * life by default.
     *
     * @param wishes the wishes
     * @return the weighted preferences, in the order of their statement
     */
    static List<WeightedPreference> weighted(List<Wish> wishes) {
        int money = WeightedPreference.DEFAULT_WEIGHT;
        for (Wish wish : wishes) {
            if (wish instanceof Preferred preferred && preferred.statedWeight().isPresent()) {
                int weight = preferred.statedWeight().getAsInt();
                money = weight < money && !preferred.preference().isAboutMoney() ? weight : money;
            }
        }
        List<WeightedPreference> weighted = new ArrayList<>();
        for (Wish wish : wishes) {
            if (wish instanceof Preferred preferred) {
                weighted.add(weighted(preferred, money));
            }
        }
        return List.copyOf(weighted);
    }

    private static WeightedPreference weighted(Preferred wish, int money) {
        int unstated = wish.preference().isAboutMoney() ? money : WeightedPreference.DEFAULT_WEIGHT;
        return new WeightedPreference(wish.preference(), wish.statedWeight().orElse(unstated));
    }

    /**
     * The visibility of a requirement for which none is stated: private where it reads a private fact or tells of children
     * or a partner (schools, childcare, maternity, help for the partner's job), else public.
     *
     * @param criterion the requirement
     * @return the default visibility
     */
    static Visibility defaultVisibility(Criterion criterion) {
        return Household.isToldBy(criterion) ? Visibility.PRIVATE : Visibility.PUBLIC;
    }

    /**
     * The visibility of a preference for which none is stated, by the same rule.
     *
     * @param preference the preference
     * @return the default visibility
     */
    static Visibility defaultVisibility(Preference preference) {
        boolean told = preference instanceof Preference.When when
                ? Household.isToldBy(when.criterion())
                : Household.isToldBy(preference.facts());
        return told ? Visibility.PRIVATE : Visibility.PUBLIC;
    }
}
