package io.ancrage.matching;

import io.ancrage.Text;
import io.ancrage.actor.Actor;
import io.ancrage.explanation.Explanation;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import io.ancrage.matching.index.Asking;
import io.ancrage.matching.index.Candidate;
import io.ancrage.matching.index.PerimeterSearch;
import io.ancrage.matching.index.Places;
import io.ancrage.matching.index.Search;
import io.ancrage.matching.index.Searcher;
import io.ancrage.matching.index.SearcherIndex;
import io.ancrage.matching.index.Snapshot;
import io.ancrage.offer.Freshness;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryCode;
import io.ancrage.preference.Degree;
import io.ancrage.profession.Profession;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.Territory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * The territory's side: it sees what is published of projects and nothing else, since nothing else reaches this class.
 * Immutable and thread-safe.
 */
final class PublishedSearch {

    static final Text THEIR_WISHES = new Text("ce que le projet souhaite", "what the project wishes");
    private static final Text YOUR_OFFER = new Text("ce que votre annonce demande", "what your offer asks");

    private final Snapshot snapshot;
    final SearcherIndex<PublishedProject> projects;

    /** A published project, and what it asks of an offer, or of a place where nobody has advertised. */
    private record Wanting(PublishedProject project, FactSheet facts, Asking asking) {}

    PublishedSearch(Snapshot snapshot, Collection<PublishedProject> projects) {
        this(snapshot, SearcherIndex.of(snapshot, projects, PublishedProject::id, Searcher::of));
    }

    PublishedSearch(Snapshot snapshot, SearcherIndex<PublishedProject> projects) {
        this.snapshot = snapshot;
        this.projects = projects;
    }

    PublishedSearch with(Collection<PublishedProject> put, Collection<String> removed) {
        return new PublishedSearch(snapshot, projects.with(put, removed));
    }

    /** What is searched. */
    Stream<PublishedProject> projects() {
        return projects.items().stream();
    }

    private Wanting ofOffers(PublishedProject project) {
        return new Wanting(project, project.facts(), snapshot.ofOffers(Searcher.of(project), THEIR_WISHES));
    }

    private Wanting ofPlaces(PublishedProject project) {
        return new Wanting(project, project.facts(), snapshot.ofPlaces(Searcher.of(project), THEIR_WISHES));
    }

    Ranking projectsFor(Offer offer) {
        offer.actor().ifPresent(actor -> actor.requireMandateOn(snapshot.asOf()));
        Asking own = snapshot.asking(offer, YOUR_OFFER);
        Places places = snapshot.places(offer);
        Territory territory = snapshot.territories().require(offer.territory());
        // An offer that has ended suits nobody.
        Search search = offer.hasEnded(snapshot.asOf()) ? Search.nothing() : projects.search(offer, own);
        return new Ranking(search, new Ranking.Subjects() {
            @Override
            public Match match(Candidate candidate, IntSupplier others) {
                PublishedProject project = projects.item(candidate.row());
                return new Match(
                        () -> territory,
                        offer,
                        project,
                        candidate,
                        others,
                        () -> degree(ofOffers(project)),
                        () -> explain(ofOffers(project), offer, own, places));
            }

            private Degree degree(Wanting wanting) {
                List<FactSheet> pair = snapshot.pair(wanting.facts(), offer.facts(), places);
                return own.degree(pair).with(wanting.asking().degree(pair));
            }

            @Override
            public List<Gap> gaps(Candidate candidate) {
                Wanting wanting = ofOffers(projects.item(candidate.row()));
                return Reasons.open(snapshot.pair(wanting.facts(), offer.facts(), places), own, wanting.asking());
            }
        });
    }

    Explanation explain(PublishedProject project, Offer offer) {
        offer.actor().ifPresent(actor -> actor.requireMandateOn(snapshot.asOf()));
        return explain(ofOffers(project), offer, snapshot.asking(offer, YOUR_OFFER), snapshot.places(offer));
    }

    private Explanation explain(Wanting wanting, Offer offer, Asking own, Places places) {
        List<FactSheet> pair = snapshot.pair(wanting.facts(), offer.facts(), places);
        Reasons reasons = Reasons.of(snapshot, pair, own, wanting.asking());
        return new Explanation(
                wanting.project().id(),
                trade(wanting.project()),
                snapshot.asOf(),
                reasons.sides(),
                // The age of the reader's own offer counts for all projects alike; only its end decides.
                offer.hasEnded(snapshot.asOf()) ? Optional.of(Freshness.of(offer, snapshot.asOf())) : Optional.empty(),
                reasons.open());
    }

    Ranking projectsFor(Actor actor) {
        actor.requireMandateOn(snapshot.asOf());
        List<TerritoryCode> perimeter = snapshot.communes(
                actor.perimeter().isEmpty() ? actor.accountable().perimeter() : actor.perimeter());
        if (perimeter.isEmpty()) {
            throw new IllegalArgumentException("the actor " + actor.id() + " has no perimeter");
        }
        List<Profession> sought =
                actor.professions().isEmpty() ? actor.accountable().professions() : actor.professions();
        PerimeterSearch<PublishedProject> search = new PerimeterSearch<>(projects, perimeter, sought);
        return new Ranking(search, new Ranking.Subjects() {
            @Override
            public Match match(Candidate candidate, IntSupplier others) {
                PublishedProject project = projects.item(candidate.row());
                Territory commune = snapshot.territories().require(search.place(candidate.row()));
                return new Match(
                        () -> commune,
                        null,
                        project,
                        candidate,
                        others,
                        () -> degree(ofPlaces(project), commune),
                        () -> explain(ofPlaces(project), commune));
            }

            private Degree degree(Wanting wanting, Territory commune) {
                return wanting.asking().degree(List.of(snapshot.pair(wanting.facts(), commune.code())));
            }

            @Override
            public List<Gap> gaps(Candidate candidate) {
                Wanting wanting = ofPlaces(projects.item(candidate.row()));
                return wanting.asking().missing(List.of(snapshot.pair(wanting.facts(), search.place(candidate.row()))));
            }
        });
    }

    private Explanation explain(Wanting wanting, Territory commune) {
        List<FactSheet> pair = List.of(snapshot.pair(wanting.facts(), commune.code()));
        Reasons reasons = Reasons.of(snapshot, pair, wanting.asking());
        return new Explanation(
                wanting.project().id(),
                new Text(
                        trade(wanting.project()).french() + ", " + commune.name(),
                        trade(wanting.project()).english() + ", " + commune.name()),
                snapshot.asOf(),
                reasons.sides(),
                Optional.empty(),
                reasons.open());
    }

    /** What a project is called where nobody may be named. */
    private static Text trade(PublishedProject project) {
        return project.profession()
                .map(Profession::label)
                .orElseGet(() -> Text.same(project.activity().orElseThrow().code()));
    }
}
