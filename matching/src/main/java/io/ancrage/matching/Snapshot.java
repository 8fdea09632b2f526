package io.ancrage.matching;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.place.Area;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.place.TravelTimes;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.ProfessionCodes;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The territories and words of a day, and how the sides of a pair are put together. Immutable and thread-safe. */
final class Snapshot {

    private final LocalDate asOf;
    private final Territories territories;
    private final Vocabulary vocabulary;
    private final FactSheet day;

    Snapshot(LocalDate asOf, Territories territories, Vocabulary vocabulary) {
        this.asOf = asOf;
        this.territories = territories.asOf(asOf);
        this.vocabulary = vocabulary;
        this.day = FactSheet.builder().put(Fact.AS_OF, asOf).build();
    }

    LocalDate asOf() {
        return asOf;
    }

    Territories territories() {
        return territories;
    }

    /** The host's travel times. */
    TravelTimes travelTimes() {
        return vocabulary.travelTimes();
    }

    /** What someone asks of an offer or a place. */
    Asking asking(
            Text title,
            List<Criterion> goesWithoutSaying,
            List<Criterion> requirements,
            List<WeightedPreference> preferences) {
        return new Asking(title, vocabulary, territories, goesWithoutSaying, requirements, preferences);
    }

    /** What an offer asks of whoever comes: a specialty that it names, and its wishes. */
    Asking asking(Offer offer, Text title) {
        try {
            return asking(
                    title,
                    offer.specialties().isEmpty() ? List.of() : List.of(ofASpecialty(offer)),
                    offer.requirements(),
                    offer.preferences());
        } catch (AncrageException e) {
            throw e.at("offer " + offer.id());
        }
    }

    /** A specialty is asked of those whose profession has it: a physiotherapist need not be a general practitioner. */
    private static Criterion ofASpecialty(Offer offer) {
        Criterion named = ProjectFacts.SPECIALTIES.hasAny(offer.specialties().toArray(String[]::new));
        Set<Profession> others = new TreeSet<>(offer.professions());
        offer.specialties().forEach(code -> others.removeAll(ProfessionCodes.professionsOf(code)));
        return others.isEmpty()
                ? named
                : Criterion.anyOf(
                        named,
                        ProjectFacts.PROFESSION.in(
                                others.stream().map(Profession::code).toArray(String[]::new)));
    }

    /** What every project asks of an offer: that it is for its profession or activity. */
    static List<Criterion> forItsTrade(Optional<Profession> profession, Optional<ActivityCode> activity) {
        List<Criterion> all = new ArrayList<>();
        profession.ifPresent(known -> all.add(OfferFacts.PROFESSIONS.hasAny(known.code())));
        activity.ifPresent(known -> all.add(OfferFacts.ACTIVITIES.hasAny(known.qualified())));
        return all;
    }

    /** What is known of a pair, in each place that it may be in. */
    List<FactSheet> pair(FactSheet person, FactSheet offer, List<TerritoryCode> places) {
        FactSheet known = day.over(person).over(offer);
        return places.stream()
                .map(place -> known.over(territories.sheet(place)))
                .toList();
    }

    /** What is known of a person in a place. */
    FactSheet pair(FactSheet person, TerritoryCode place) {
        return day.over(person).over(territories.sheet(place));
    }

    /** What is known of a person, before any place. */
    FactSheet known(FactSheet person) {
        return day.over(person);
    }

    /**
     * The communes that an offer may be in: those that it names, or all of a larger territory where the place is not
     * settled.
     */
    List<TerritoryCode> places(Offer offer) {
        try {
            territories.require(offer.territory());
            return communes(offer.places());
        } catch (AncrageException e) {
            throw e.at("offer " + offer.id());
        }
    }

    /** The communes of some territories, ascending; a territory that has none stands for itself. */
    List<TerritoryCode> communes(Iterable<TerritoryCode> codes) {
        Set<TerritoryCode> places = new LinkedHashSet<>();
        for (TerritoryCode code : codes) {
            TerritoryCode current = territories.require(code).code();
            List<Territory> within = current.level() == TerritoryLevel.COMMUNE
                    ? List.of()
                    : territories.in(Area.in(current.toString()), TerritoryLevel.COMMUNE);
            if (within.isEmpty()) {
                places.add(current);
            }
            within.forEach(commune -> places.add(commune.code()));
        }
        return places.stream().sorted().toList();
    }
}
