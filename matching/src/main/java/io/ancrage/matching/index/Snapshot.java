package io.ancrage.matching.index;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactColumn;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Known;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.place.Area;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.ProfessionCodes;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The territories and words of a day, what was compiled for it, and how the sides of a pair are put together. Immutable but
 * for bounded caches; thread-safe.
 */
public final class Snapshot {

    private static final int PLACES = 2_048;
    private static final int ASKINGS = 1_024;

    private final LocalDate asOf;
    private final Territories territories;
    private final Vocabulary vocabulary;
    private final Known<LocalDate> day;
    private final FactTable communes;
    private final WishPool pool;
    private final Recent<TerritoryCode, Places> within = new Recent<>(PLACES);
    private final Recent<Asked, Asking> askings = new Recent<>(ASKINGS);
    private final Map<TerritoryLevel, Integer> firstOfLevel = new EnumMap<>(TerritoryLevel.class);

    /**
     * A snapshot.
     *
     * @param asOf the day
     * @param territories the territories
     * @param vocabulary the words
     */
    public Snapshot(LocalDate asOf, Territories territories, Vocabulary vocabulary) {
        this.asOf = asOf;
        this.territories = territories.asOf(asOf);
        this.vocabulary = vocabulary;
        this.day = new Known<>(asOf, Precision.EXACT, Source.STATED, Vintage.UNKNOWN);
        this.communes = this.territories.table(TerritoryLevel.COMMUNE);
        this.pool = new WishPool(vocabulary, this.territories, communes);
        int next = communes.rows();
        firstOfLevel.put(TerritoryLevel.COMMUNE, 0);
        for (TerritoryLevel level : TerritoryLevel.values()) {
            if (level != TerritoryLevel.COMMUNE) {
                firstOfLevel.put(level, next);
                next += this.territories.territories(level).size();
            }
        }
    }

    /**
     * The same day and words over other territories.
     *
     * @param others the other territories
     * @return the snapshot
     */
    public Snapshot over(Territories others) {
        return new Snapshot(asOf, others, vocabulary);
    }

    /**
     * The day.
     *
     * @return the day for which everything is judged
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The territories.
     *
     * @return as they are on the day
     */
    public Territories territories() {
        return territories;
    }

    /**
     * The words.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    FactTable communes() {
        return communes;
    }

    WishPool pool() {
        return pool;
    }

    /** A number for a territory: of a commune its row, of others one behind those. */
    int number(TerritoryCode code) {
        return firstOfLevel.getOrDefault(code.level(), 0)
                + territories.row(code).orElseThrow();
    }

    /**
     * What someone asks of an offer or a place.
     *
     * @param title what to call this side
     * @param goWithoutSaying what is required besides
     * @param requirements what is required
     * @param preferences what is preferred
     * @return the asking
     */
    public Asking asking(
            Text title,
            List<Criterion> goWithoutSaying,
            List<Criterion> requirements,
            List<WeightedPreference> preferences) {
        return new Asking(title, pool.keptRequirements(goWithoutSaying, requirements), pool.keptLikings(preferences));
    }

    /**
     * Whether criteria hold together, of what may be in one of several places.
     *
     * @param together the criteria
     * @return the test, of what is known in each place; those that were asked lately are not compiled again
     */
    public Function<List<FactSheet>, Truth> test(List<Criterion> together) {
        return pool.requirements(List.of(), together)::test;
    }

    /**
     * What someone asks of an offer who is likely to come back, as for the next page: then nothing is put together again.
     *
     * @param title what to call this side
     * @param profession the profession
     * @param activity the activity
     * @param requirements what is required; known again as the same list, which nobody changes
     * @param preferences what is preferred; likewise
     * @return the asking
     */
    public Asking ofOffers(
            Text title,
            Optional<Profession> profession,
            Optional<ActivityCode> activity,
            List<Criterion> requirements,
            List<WeightedPreference> preferences) {
        return askings.get(
                new Asked(title, profession, activity, requirements, preferences),
                asked -> asking(title, forItsTrade(profession, activity), requirements, preferences));
    }

    /** Who asks is not held: what is kept here outlives the question. */
    private record Asked(
            Text title,
            Optional<Profession> profession,
            Optional<ActivityCode> activity,
            List<Criterion> requirements,
            List<WeightedPreference> preferences) {

        @Override
        @SuppressWarnings("ReferenceEquality") // to compare all wishes costs as much as to put them together again
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked asked
                    && requirements == asked.requirements
                    && preferences == asked.preferences
                    && title.equals(asked.title)
                    && profession.equals(asked.profession)
                    && activity.equals(asked.activity);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(requirements) + System.identityHashCode(preferences);
        }
    }

    /**
     * What an offer asks of whoever comes: a specialty that it names, and its wishes.
     *
     * @param offer the offer
     * @param title what to call this side
     * @return the asking
     */
    public Asking asking(Offer offer, Text title) {
        try {
            return asking(title, goesWithoutSaying(offer), offer.requirements(), offer.preferences());
        } catch (AncrageException e) {
            throw e.at("offer " + offer.id());
        }
    }

    /** Puts what an offer asks to a row. */
    void putWishes(Offer offer, int row, RowWishes.Builder wishes) {
        try {
            wishes.put(
                    row,
                    pool.requirements(goesWithoutSaying(offer), offer.requirements()),
                    pool.likings(offer.preferences()));
        } catch (AncrageException e) {
            throw e.at("offer " + offer.id());
        }
    }

    /**
     * What a searcher asks of an offer.
     *
     * @param searcher the searcher
     * @param title what to call this side
     * @return the asking; errors have the project as their place
     */
    public Asking ofOffers(Searcher searcher, Text title) {
        return new Asking(title, requirements(searcher), likings(searcher));
    }

    /**
     * What a searcher asks of a place where nobody has advertised.
     *
     * @param searcher the searcher
     * @param title what to call this side
     * @return the asking; errors have the project as their place
     */
    public Asking ofPlaces(Searcher searcher, Text title) {
        return new Asking(title, requirementsOfPlaces(searcher), likings(searcher));
    }

    RequirementSet requirements(Searcher searcher) {
        return requirements(searcher, forItsTrade(searcher.profession(), searcher.activity()));
    }

    RequirementSet requirementsOfPlaces(Searcher searcher) {
        return requirements(searcher, List.of());
    }

    private RequirementSet requirements(Searcher searcher, List<Criterion> goWithoutSaying) {
        try {
            return pool.requirements(goWithoutSaying, searcher.requirements());
        } catch (AncrageException e) {
            throw e.at("project " + searcher.id());
        }
    }

    LikingSet likings(Searcher searcher) {
        try {
            return pool.likings(searcher.preferences());
        } catch (AncrageException e) {
            throw e.at("project " + searcher.id());
        }
    }

    /** The row of a commune of today; negative for what is none. */
    int communeRow(TerritoryCode code) {
        return territories.row(code).orElse(-1);
    }

    private static List<Criterion> goesWithoutSaying(Offer offer) {
        return offer.specialties().isEmpty() ? List.of() : List.of(ofASpecialty(offer));
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

    /**
     * What every project asks of an offer: that it is for its profession or activity.
     *
     * @param profession the profession
     * @param activity the activity
     * @return the criteria
     */
    public static List<Criterion> forItsTrade(Optional<Profession> profession, Optional<ActivityCode> activity) {
        List<Criterion> all = new ArrayList<>();
        profession.ifPresent(known -> all.add(OfferFacts.PROFESSIONS.hasAny(known.code())));
        activity.ifPresent(known -> all.add(OfferFacts.ACTIVITIES.hasAny(known.qualified())));
        return all;
    }

    /**
     * What is known of a pair, in each place that it may be in. For one thread.
     *
     * @param person what is known of the person
     * @param offer what is known of the offer
     * @param places the places
     * @return a sheet for each place
     */
    public List<FactSheet> pair(FactSheet person, FactSheet offer, Places places) {
        FactSheet told = new OnDay(day, person).over(offer);
        FactSheet known = places.rows.length == 1 ? told : new ReadOnce(told);
        return places.under(known, this);
    }

    /**
     * What is known of a person in a place.
     *
     * @param person what is known of the person
     * @param place the place
     * @return the sheet
     */
    public FactSheet pair(FactSheet person, TerritoryCode place) {
        return new OnDay(day, person).over(territories.sheet(place));
    }

    /**
     * What is known of a person, before any place.
     *
     * @param person what is known of the person
     * @return the sheet
     */
    public FactSheet known(FactSheet person) {
        return new OnDay(day, person);
    }

    /**
     * Where an offer may be: in the communes that it names, or in any of a larger territory where the place is not settled.
     *
     * @param offer the offer
     * @return the places; errors have the offer as their place
     */
    public Places places(Offer offer) {
        try {
            TerritoryCode territory = territories.require(offer.territory()).code();
            if (offer.namesPlaces()) {
                return new Places(this, number(territory), communes(offer.places()));
            }
            return territory.level() == TerritoryLevel.COMMUNE
                    ? new Places(number(territory), territory)
                    : whole(territory);
        } catch (AncrageException e) {
            throw e.at("offer " + offer.id());
        }
    }

    /**
     * The communes of some territories; a territory that has none stands for itself.
     *
     * @param codes the territories
     * @return the communes, ascending
     */
    public List<TerritoryCode> communes(Collection<TerritoryCode> codes) {
        if (codes.size() == 1) {
            return communesIn(codes.iterator().next());
        }
        Set<TerritoryCode> communes = new TreeSet<>();
        codes.forEach(code -> communes.addAll(communesIn(code)));
        return List.copyOf(communes);
    }

    private List<TerritoryCode> communesIn(TerritoryCode code) {
        return code.level() == TerritoryLevel.COMMUNE ? communesOf(code) : whole(code).codes;
    }

    /** The whole of a larger territory. */
    private Places whole(TerritoryCode code) {
        return within.get(code, larger -> whole(larger, communesOf(larger)));
    }

    private Places whole(TerritoryCode larger, List<TerritoryCode> communes) {
        return new Places(this, number(territories.require(larger).code()), communes);
    }

    /** Finds the communes of many larger territories in one pass over all communes. */
    void findCommunesOf(Collection<TerritoryCode> larger) {
        FactColumn<CodeSet> column = communes.column(Inside.WITHIN).orElse(null);
        if (column == null) {
            return;
        }
        Map<String, List<TerritoryCode>> found = new HashMap<>();
        larger.forEach(code -> found.put(code.toString(), new ArrayList<>()));
        List<Territory> all = territories.territories(TerritoryLevel.COMMUNE);
        for (int row = 0; row < communes.rows(); row++) {
            if (column.reading(row) instanceof Known<CodeSet> known) {
                for (String code : known.known().codes()) {
                    List<TerritoryCode> here = found.get(code);
                    if (here != null) {
                        here.add(all.get(row).code());
                    }
                }
            }
        }
        for (TerritoryCode code : larger) {
            List<TerritoryCode> here = found.getOrDefault(code.toString(), List.of());
            // An offer in a territory that nobody knows is told with its id, later.
            if (!here.isEmpty() && territories.find(code).isPresent()) {
                within.get(code, whole -> whole(whole, List.copyOf(here)));
            }
        }
    }

    private List<TerritoryCode> communesOf(TerritoryCode code) {
        TerritoryCode current = territories.require(code).code();
        List<Territory> communesWithin = current.level() == TerritoryLevel.COMMUNE
                ? List.of()
                : territories.in(Area.in(current.toString()), TerritoryLevel.COMMUNE);
        return communesWithin.isEmpty()
                ? List.of(current)
                : communesWithin.stream().map(Territory::code).toList();
    }
}
