package io.ancrage.matching;

import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.HostRule;
import io.ancrage.criterion.Kind;
import io.ancrage.fact.FactTable;
import io.ancrage.matching.index.Snapshot;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.preference.Preference;
import io.ancrage.preference.Wish;
import io.ancrage.territory.Territory;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a host announces as changed besides offers and projects: the day, facts of territories, its own rules and measures. It
 * is found by comparing two snapshots, so that nobody can announce too little. Immutable.
 */
final class Announcement {

    private final Snapshot after;
    /** Other territories: nothing can be told apart. */
    private final boolean everything;

    private final boolean day;
    private final Set<String> functions;
    private final Set<Fact<?>> facts = new HashSet<>();
    /** Where those facts changed. */
    private final Set<TerritoryCode> places = new HashSet<>();

    /**
     * The ids whose pairs have to be looked at again: all pairs of these offers, and all of these projects.
     *
     * @param offers ids of offers
     * @param projects ids of projects
     */
    record Concerned(Set<String> offers, Set<String> projects) {}

    @SuppressWarnings("ReferenceEquality") // the same list, not an equal one, tells that it is the same directory
    private Announcement(Snapshot before, Snapshot after) {
        this.after = after;
        this.day = !before.asOf().equals(after.asOf());
        this.functions = after.vocabulary().differences(before.vocabulary());
        boolean others = false;
        for (TerritoryLevel level : TerritoryLevel.values()) {
            List<Territory> territories = after.territories().territories(level);
            // One directory gives one list; an equal list may belong to other former codes.
            if (territories != before.territories().territories(level)) {
                others = true;
            } else {
                compare(before.territories().table(level), after.territories().table(level), territories);
            }
        }
        this.everything = others;
    }

    static Announcement between(Snapshot before, Snapshot after) {
        return new Announcement(before, after);
    }

    private void compare(FactTable before, FactTable now, List<Territory> territories) {
        for (Map.Entry<Fact<?>, BitSet> difference : now.differences(before).entrySet()) {
            facts.add(difference.getKey());
            difference.getValue().stream()
                    .forEach(row -> places.add(territories.get(row).code()));
        }
    }

    /** Whom the announcement may concern: the fewest that cover every pair whose answers it may change. */
    Concerned concerned(Map<String, Offer> offers, Map<String, ? extends List<Wish>> projects) {
        if (everything) {
            return offers.size() <= projects.size()
                    ? new Concerned(new HashSet<>(offers.keySet()), new HashSet<>())
                    : new Concerned(new HashSet<>(), new HashSet<>(projects.keySet()));
        }
        Concerned concerned = new Concerned(new HashSet<>(), new HashSet<>());
        Map<String, Offer> there = new HashMap<>();
        offers.forEach((id, offer) -> {
            if (isAsked(offer.wishes())) {
                concerned.offers.add(id);
            } else if (!places.isEmpty()
                    && !Collections.disjoint(places, after.places(offer).codes())) {
                there.put(id, offer);
            }
        });
        Set<String> readers = new HashSet<>();
        projects.forEach((id, wishes) -> {
            if (isAsked(wishes)) {
                concerned.projects.add(id);
            } else if (!there.isEmpty() && reads(wishes)) {
                readers.add(id);
            }
        });
        if (readers.size() < there.size()) {
            concerned.projects.addAll(readers);
            there.values().removeIf(offer -> !reads(offer.wishes()));
        }
        concerned.offers.addAll(there.keySet());
        return concerned;
    }

    private boolean reads(List<Wish> wishes) {
        return wishes.stream().anyMatch(wish -> !Collections.disjoint(facts, wish.facts()));
    }

    /** Whether wishes ask what changed everywhere: the day, or a host's function. */
    private boolean isAsked(List<Wish> wishes) {
        return (day || !functions.isEmpty()) && wishes.stream().anyMatch(this::isAsked);
    }

    private boolean isAsked(Wish wish) {
        if (day && wish.facts().stream().anyMatch(Announcement::isOfTheDay)) {
            return true;
        }
        if (wish instanceof Wish.Required required) {
            return isAsked(required.criterion());
        }
        Preference preference = ((Wish.Preferred) wish).preference();
        return preference instanceof Preference.HostPreference host
                ? functions.contains(host.name())
                : preference instanceof Preference.When when && isAsked(when.criterion());
    }

    private boolean isAsked(Criterion criterion) {
        return criterion instanceof HostRule rule && functions.contains(rule.name())
                || criterion.children().stream().anyMatch(this::isAsked);
    }

    /** Lists are known or open by how far they are told on the day. */
    private static boolean isOfTheDay(Fact<?> fact) {
        return fact.equals(Fact.AS_OF) || fact.kind() == Kind.SERIES || fact.kind() == Kind.EVENTS;
    }
}
