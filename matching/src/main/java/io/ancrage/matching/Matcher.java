package io.ancrage.matching;

import io.ancrage.Text;
import io.ancrage.actor.Actor;
import io.ancrage.criterion.Criterion;
import io.ancrage.explanation.Explanation;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Vocabulary;
import io.ancrage.matching.index.Asking;
import io.ancrage.matching.index.Candidate;
import io.ancrage.matching.index.CommuneSearch;
import io.ancrage.matching.index.OfferIndex;
import io.ancrage.matching.index.Places;
import io.ancrage.matching.index.Snapshot;
import io.ancrage.offer.Freshness;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.preference.Degree;
import io.ancrage.project.JointProject;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what suits a project, and whom an offer suits. An immutable snapshot of territories, offers and published projects
 * on one day; thread-safe.
 *
 * <pre>{@code
 * Matcher matcher = Matcher.builder().asOf(LocalDate.of(2026, 11, 21)).territories(FrenchTerritories.load()).offers(offers)
 *         .projects(published).build();
 * for (Match match : matcher.offersFor(project).top(3)) {
 *     System.out.println(match.explanation().text(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * <p>A pair fits when the requirements of both sides hold; besides what is stated, an offer has to be for the
 * project's profession or activity, and the project of a specialty that the offer names for its profession. One that
 * cannot be decided is kept and marked to confirm; {@link Ranking#confirmed()} drops it. The degrees of the two sides
 * join by their harmonic mean. An offer that has ended never matches; one that nobody has confirmed for long is
 * {@linkplain Freshness ranked down}.
 *
 * <p>An offer in a larger territory than a commune, or at several sites, may be in each of their communes: a requirement on
 * the place holds if it does in all of them, does not if it does in none, and is to be confirmed otherwise.
 *
 * <p>The owner of a project is answered with all of its wishes. A territory is answered with what is published: it may see
 * someone whose private wish excludes its offer, and cannot learn of it.
 */
public final class Matcher {

    private static final Text YOUR_WISHES = new Text("vos souhaits", "your wishes");
    private static final Text THE_OFFER = new Text("ce que l'annonce demande", "what the offer asks");

    final Snapshot snapshot;
    final OfferIndex offers;
    final PublishedSearch published;
    private final Sites sites;

    Matcher(Snapshot snapshot, OfferIndex offers, PublishedSearch published) {
        this(snapshot, offers, published, new Sites(snapshot));
    }

    private Matcher(Snapshot snapshot, OfferIndex offers, PublishedSearch published, Sites sites) {
        this.snapshot = snapshot;
        this.offers = offers;
        this.published = published;
        this.sites = sites;
    }

    /**
     * Starts a matcher.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The day for which everything is judged.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return snapshot.asOf();
    }

    /**
     * This matcher with other offers. Costs by far less than a new one while the changes are few beside what is there; who
     * still asks this one is not disturbed.
     *
     * @param put offers that are new, or replace the offer of their id; one that has ended is taken out
     * @param removed the ids of offers to take out; those that are not there are passed over
     * @return the next matcher; this one stays as it is
     * @throws IllegalArgumentException if two of the offers have one id
     * @throws io.ancrage.AncrageException as {@link Builder#build()}
     */
    public Matcher withOffers(Collection<Offer> put, Collection<String> removed) {
        return new Matcher(snapshot, offers.with(put, removed), published, sites);
    }

    /**
     * This matcher with other published projects; see {@link #withOffers}.
     *
     * @param put projects that are new, or replace the project of their id
     * @param removed the ids of projects to take out; those that are not there are passed over
     * @return the next matcher; this one stays as it is
     * @throws IllegalArgumentException if two of the projects have one id
     * @throws io.ancrage.AncrageException as {@link Builder#build()}
     */
    public Matcher withProjects(Collection<PublishedProject> put, Collection<String> removed) {
        return new Matcher(snapshot, offers, published.with(put, removed), sites);
    }

    /**
     * Ranks the offers that suit a project, one of each territory. Costs a look at the offers of the project's trade in the
     * communes that may suit it, and no more of each than it takes to see that it cannot be among the best that are asked
     * for.
     *
     * @param project what its owner wants; all wishes count
     * @return the ranking over this snapshot, for the owner's eyes
     * @throws io.ancrage.AncrageException with code ANC-FACT-001, if a wish names a fact that the vocabulary does not know;
     *     with code ANC-TERR-002, if it names a territory that is not in the directory
     */
    public Ranking offersFor(Project project) {
        return offersFor(ofOffers(project), project.facts());
    }

    /**
     * Ranks the offers that suit what is published of a project, one of each territory: for reports and whatever else leaves
     * its owner's hands. The owner is answered by {@link #offersFor(Project)}.
     *
     * @param project what is published of it
     * @return the ranking over this snapshot
     * @throws io.ancrage.AncrageException with code ANC-FACT-001, if a wish names a fact that the vocabulary does not know;
     *     with code ANC-TERR-002, if it names a territory that is not in the directory
     */
    public Ranking offersFor(PublishedProject project) {
        Asking own = snapshot.asking(
                PublishedSearch.THEIR_WISHES,
                Snapshot.forItsTrade(project.profession(), project.activity()),
                project.requirements(),
                project.preferences());
        return offersFor(own, project.facts());
    }

    private Ranking offersFor(Asking own, FactSheet person) {
        return new Ranking(offers.search(own, person), new Ranking.Subjects() {
            @Override
            public Match match(Candidate candidate, IntSupplier others) {
                Offer offer = offers.offer(candidate.row());
                return new Match(
                        () -> offers.territory(candidate.row()),
                        offer,
                        null,
                        candidate,
                        others,
                        () -> degree(person, own, advert(offer)),
                        () -> explain(person, own, advert(offer)));
            }

            @Override
            public List<Gap> gaps(Candidate candidate) {
                Advert advert = advert(offers.offer(candidate.row()));
                return Reasons.open(pair(person, advert), own, advert.asking());
            }
        });
    }

    /**
     * Ranks the offers for each of many projects, by many threads: {@link #offersFor} of each.
     *
     * @param projects what their owners want; all wishes count
     * @return the search, still to be begun; each answer for its owner's eyes
     */
    public BatchSearch<Project, List<Match>> offersForAll(Collection<Project> projects) {
        return BatchSearch.of(projects, project -> "project " + project.id(), this::offersFor);
    }

    /**
     * Ranks the communes that suit a project, even where nobody has advertised yet. One whose requirement cannot be
     * decided, because a fact is missing, is kept and marked to confirm. Costs a look at the communes of the area.
     *
     * @param project what its owner wants; all wishes count
     * @return the ranking over this snapshot, for the owner's eyes
     * @throws io.ancrage.AncrageException with code ANC-FACT-001, if a wish names a fact that the vocabulary does not know;
     *     with code ANC-TERR-002, if it names a territory that is not in the directory
     */
    public Ranking territoriesFor(Project project) {
        Asking own = ofPlaces(project);
        FactSheet person = project.facts();
        List<Territory> communes = snapshot.territories().territories(TerritoryLevel.COMMUNE);
        return new Ranking(new CommuneSearch(snapshot, own, person), new Ranking.Subjects() {
            @Override
            public Match match(Candidate candidate, IntSupplier others) {
                Territory commune = communes.get(candidate.row());
                return new Match(
                        () -> commune,
                        null,
                        null,
                        candidate,
                        others,
                        () -> own.degree(List.of(snapshot.pair(person, commune.code()))),
                        () -> explain(person, own, commune));
            }

            @Override
            public List<Gap> gaps(Candidate candidate) {
                return own.missing(List.of(
                        snapshot.pair(person, communes.get(candidate.row()).code())));
            }
        });
    }

    /**
     * What a project's holder could give way on, so that an offer suits: also where some do already. Costs a look at every
     * offer for each requirement.
     *
     * @param project what its owner wants; all requirements count
     * @return the relaxations, for the owner's eyes
     * @throws io.ancrage.AncrageException with code ANC-RELAX-001, if there are more than {@value
     *     Relaxations#MOST_REQUIREMENTS} requirements; else as {@link #offersFor}
     */
    public Relaxations relaxations(Project project) {
        Asking own = ofOffers(project);
        FactSheet person = project.facts();
        Requirements asked = Requirements.of(own);
        // Whoever is of another trade, or asks what the person does not have, no concession brings nearer.
        Asking trade = snapshot.asking(YOUR_WISHES, trade(project), List.of(), List.of());
        List<Candidate> possible = offers.search(trade, person).all();
        List<List<FactSheet>> pairs = possible.stream()
                .map(candidate -> pair(person, advert(offers.offer(candidate.row()))))
                .toList();
        return RelaxationSearch.of(
                asked,
                new SheetCandidates(
                        snapshot, pairs, possible.stream().map(Candidate::fits).toList()));
    }

    /**
     * What a project's holder could give way on, so that a commune suits, even where nobody has advertised yet; also where
     * some do already. Costs a pass over all communes for each requirement and for each step of its ladder.
     *
     * @param project what its owner wants; all requirements count
     * @return the relaxations, for the owner's eyes
     * @throws io.ancrage.AncrageException with code ANC-RELAX-001, if there are more than {@value
     *     Relaxations#MOST_REQUIREMENTS} requirements; else as {@link #territoriesFor}
     */
    public Relaxations territoryRelaxations(Project project) {
        Requirements asked = Requirements.of(ofPlaces(project));
        FactTable table = snapshot.territories().table(TerritoryLevel.COMMUNE);
        return RelaxationSearch.of(
                asked, new TableCandidates(snapshot.vocabulary(), snapshot.known(project.facts()), table));
    }

    /**
     * Ranks the pairs of offers that suit a couple, near enough to each other.
     *
     * @param project two projects and how near they must be; all wishes of both count
     * @return the ranking over this snapshot, for the couple's eyes
     * @throws io.ancrage.AncrageException as {@link #offersFor} does, for either half
     */
    public JointRanking pairsFor(JointProject project) {
        return pairsFor(project, Sought.OFFERS, Sought.OFFERS);
    }

    /**
     * Ranks the pairs that suit a couple, near enough to each other: a practice and premises for a shop, an offer and a town
     * where the partner would find work, or two towns where nobody has advertised yet.
     *
     * <pre>{@code
     * for (JointMatch pair : matcher.pairsFor(couple, Sought.OFFERS, Sought.TERRITORIES).top(10)) {
     *     System.out.println(pair.text(Locale.ENGLISH));
     * }
     * }</pre>
     *
     * <p>The two places are near if they are in every combination of the places that each may be in, not if they are in
     * none, and to be confirmed otherwise; also where coordinates or the host's travel times are missing.
     *
     * @param project two projects and how near they must be; all wishes of both count
     * @param first what the first half looks for
     * @param second what the second half looks for
     * @return the ranking over this snapshot, for the couple's eyes
     * @throws io.ancrage.AncrageException as {@link #offersFor} and {@link #territoriesFor} do, for either half
     */
    public JointRanking pairsFor(JointProject project, Sought first, Sought second) {
        return new JointRanking(
                first == Sought.OFFERS ? offersFor(project.first()) : territoriesFor(project.first()),
                second == Sought.OFFERS ? offersFor(project.second()) : territoriesFor(project.second()),
                sites,
                new PairDistance(project.nearness(), snapshot.vocabulary().travelTimes()));
    }

    /**
     * Ranks the published projects that an offer suits, for the eyes of the offer's actor. Costs a look at every project.
     *
     * @param offer any offer, also one that is not in this snapshot
     * @return the ranking over this snapshot; empty for an offer that has ended
     * @throws io.ancrage.AncrageException with code ANC-TERR-002, if the offer lies in a territory that is not in the
     *     directory; with code ANC-ACTOR-005, if its actor acts under a mandate that does not cover the day
     */
    public Ranking projectsFor(Offer offer) {
        return published.projectsFor(offer);
    }

    /**
     * Ranks the published projects for each of many offers, by many threads: {@link #projectsFor(Offer)} of each.
     *
     * @param offers any offers, also some that are not in this snapshot
     * @return the search, still to be begun; each answer for the eyes of the offer's actor
     */
    public BatchSearch<Offer, List<Match>> projectsForAll(Collection<Offer> offers) {
        return BatchSearch.of(offers, offer -> "offer " + offer.id(), this::projectsFor);
    }

    /**
     * Ranks the published projects that would come to an actor's perimeter, also where it has no advert: each with the
     * commune that suits it best. What a project asks of an offer is to be confirmed there. Where an actor that acts for
     * another names no perimeter or professions of its own, the other's count. Costs a look at every commune of the
     * perimeter for every project.
     *
     * @param actor the actor; where it names professions, only projects of these are looked at
     * @return the ranking over this snapshot
     * @throws IllegalArgumentException if the actor has no perimeter
     * @throws io.ancrage.AncrageException with code ANC-TERR-002, if a territory of the perimeter is not in the directory;
     *     with code ANC-ACTOR-005, if the actor acts under a mandate that does not cover the day
     */
    public Ranking projectsFor(Actor actor) {
        return published.projectsFor(actor);
    }

    /**
     * Tells which change of an offer brings how many more people: every benefit that it does not surely have, every other
     * way of practising, an earlier, later or free start, one more seat, and each action and measure of the {@linkplain
     * io.ancrage.lever.LeverCatalog levers} that people can wish for. Exact, for the host's operator; {@link
     * TerritoryInsight#forTerritory()} is for others. Costs a {@link #projectsFor(Offer)} for each of some seventy changes,
     * and where projects wish for declared levers, one more for each of some seventy, over these projects only.
     *
     * @param offer any offer, also one that is not in this snapshot
     * @return what each change brings
     * @throws io.ancrage.AncrageException as {@link #projectsFor(Offer)}
     */
    public TerritoryInsight territoryInsight(Offer offer) {
        return new InsightSearch(snapshot, published).insight(offer);
    }

    /**
     * Explains how a territory of any level suits a project, to the project's owner; also one that does not: why not.
     *
     * @param project what its owner wants
     * @param territory the territory; a former code stands for its successor
     * @return the explanation
     * @throws io.ancrage.AncrageException with code ANC-TERR-002, if there is no such territory
     */
    public Explanation explain(Project project, TerritoryCode territory) {
        return explain(
                project.facts(), ofPlaces(project), snapshot.territories().require(territory));
    }

    /**
     * Explains how an offer and a project suit each other, to the project's owner; also a pair that does not match: why not.
     *
     * @param project what its owner wants; all wishes count
     * @param offer any offer, also one that is not in this snapshot or has ended
     * @return the explanation: the owner's side first
     */
    public Explanation explain(Project project, Offer offer) {
        return explain(project.facts(), ofOffers(project), advert(offer));
    }

    /**
     * Explains how a project and an offer suit each other, to the offer's actor; also a pair that does not match: why not.
     *
     * @param project what is published of the project
     * @param offer any offer, also one that is not in this snapshot or has ended
     * @return the explanation: the offer's side first
     * @throws io.ancrage.AncrageException with code ANC-ACTOR-005, if the offer's actor acts under a mandate that does not
     *     cover the day
     */
    public Explanation explain(PublishedProject project, Offer offer) {
        return published.explain(project, offer);
    }

    /** An offer with what it asks and where it may be. */
    private record Advert(Offer offer, Places places, Asking asking) {}

    private Advert advert(Offer offer) {
        return new Advert(offer, snapshot.places(offer), snapshot.asking(offer, THE_OFFER));
    }

    private List<FactSheet> pair(FactSheet person, Advert advert) {
        return snapshot.pair(person, advert.offer().facts(), advert.places());
    }

    private Degree degree(FactSheet person, Asking own, Advert advert) {
        List<FactSheet> pair = pair(person, advert);
        return own.degree(pair).with(advert.asking().degree(pair));
    }

    private static List<Criterion> trade(Project project) {
        return Snapshot.forItsTrade(project.profession(), project.activity());
    }

    private Asking ofOffers(Project project) {
        return snapshot.ofOffers(
                YOUR_WISHES, project.profession(), project.activity(), project.requirements(), project.preferences());
    }

    private Asking ofPlaces(Project project) {
        return snapshot.asking(YOUR_WISHES, List.of(), project.requirements(), project.preferences());
    }

    private Explanation explain(FactSheet person, Asking own, Territory territory) {
        Reasons reasons = Reasons.of(snapshot, List.of(snapshot.pair(person, territory.code())), own);
        return new Explanation(
                territory.code().toString(),
                Text.same(territory.name()),
                snapshot.asOf(),
                reasons.sides(),
                Optional.empty(),
                reasons.open());
    }

    private Explanation explain(FactSheet person, Asking own, Advert advert) {
        Reasons reasons = Reasons.of(snapshot, pair(person, advert), own, advert.asking());
        return new Explanation(
                advert.offer().id(),
                name(advert.offer(), where(advert.offer())),
                snapshot.asOf(),
                reasons.sides(),
                Optional.of(Freshness.of(advert.offer(), snapshot.asOf())),
                reasons.open());
    }

    /** The territory of an offer, and the sites that it names within. */
    private String where(Offer offer) {
        String territory = snapshot.territories().require(offer.territory()).name();
        if (!offer.namesPlaces()) {
            return territory;
        }
        return offer.places().stream()
                .map(place -> snapshot.territories().require(place).name())
                .collect(Collectors.joining(", ", territory + " [", "]"));
    }

    /** The title of an offer; its kind where it has none; and where it is. */
    private static Text name(Offer offer, String territory) {
        Text kind = offer.kind().label();
        return offer.title().isBlank()
                ? new Text(kind.french() + ", " + territory, kind.english() + ", " + territory)
                : Text.same(offer.title() + ", " + territory);
    }

    /** Builds a {@link Matcher}. Not thread-safe; build once, share the result. */
    public static final class Builder {

        private @Nullable LocalDate asOf;
        private @Nullable Territories territories;
        private Collection<Offer> offers = List.of();
        private Collection<PublishedProject> projects = List.of();
        private Vocabulary vocabulary = ProjectFacts.vocabulary();

        private Builder() {}

        /**
         * The day for which everything is judged; required, since nothing reads a clock.
         *
         * @param day the day
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            this.asOf = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * The territories; required.
         *
         * @param territories those of France, or a host's own
         * @return this builder
         */
        public Builder territories(Territories territories) {
            this.territories = Objects.requireNonNull(territories, "territories");
            return this;
        }

        /**
         * The offers; none by default. Those that have ended on the day are left out.
         *
         * @param offers offers of different ids
         * @return this builder
         */
        public Builder offers(Collection<Offer> offers) {
            this.offers = List.copyOf(offers);
            return this;
        }

        /**
         * The projects that offers and actors may find; none by default.
         *
         * @param projects what is published of projects of different ids
         * @return this builder
         */
        public Builder projects(Collection<PublishedProject> projects) {
            this.projects = List.copyOf(projects);
            return this;
        }

        /**
         * The words that wishes may use; by default the standard ones.
         *
         * @param vocabulary the vocabulary
         * @return this builder
         */
        public Builder vocabulary(Vocabulary vocabulary) {
            this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
            return this;
        }

        /**
         * The matcher.
         *
         * @return a new immutable matcher
         * @throws IllegalStateException if the day or the territories are missing
         * @throws IllegalArgumentException if two offers or two projects have one id
         * @throws io.ancrage.AncrageException with the offer or project as its place: with code ANC-TERR-002, if an offer
         *     lies in a territory that is not in the directory, or a wish names one; with code ANC-FACT-001, if a wish
         *     names a fact that the vocabulary does not know
         */
        public Matcher build() {
            if (asOf == null || territories == null) {
                throw new IllegalStateException("a matcher needs asOf(...) and territories(...)");
            }
            Snapshot snapshot = new Snapshot(asOf, territories, vocabulary);
            return new Matcher(
                    snapshot,
                    OfferIndex.of(snapshot, offers),
                    new PublishedSearch(snapshot, projects),
                    new Sites(snapshot));
        }
    }
}
