package io.ancrage.matching;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.actor.Actor;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Truth;
import io.ancrage.explanation.Explanation;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import io.ancrage.offer.Freshness;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryCode;
import io.ancrage.preference.Degree;
import io.ancrage.profession.Profession;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The territory's side: it sees what is published of projects and nothing else, since nothing else reaches this class.
 * Immutable and thread-safe.
 */
final class PublishedSearch {

    static final Text THEIR_WISHES = new Text("ce que le projet souhaite", "what the project wishes");
    private static final Text YOUR_OFFER = new Text("ce que votre annonce demande", "what your offer asks");

    private final Snapshot snapshot;
    private final List<Wanting> projects;

    /** A published project, its wishes compiled: what it asks of an offer, and of a place where nobody has advertised. */
    private record Wanting(PublishedProject project, FactSheet facts, Asking asking, Asking ofPlaces) {}

    PublishedSearch(Snapshot snapshot, Collection<PublishedProject> projects) {
        this.snapshot = snapshot;
        Set<String> ids = new HashSet<>();
        List<Wanting> compiled = new ArrayList<>();
        for (PublishedProject project : projects) {
            if (!ids.add(project.id())) {
                throw new IllegalArgumentException("two projects have the id " + project.id());
            }
            compiled.add(wanting(project));
        }
        compiled.sort(Comparator.comparing(wanting -> wanting.project().id()));
        this.projects = List.copyOf(compiled);
    }

    private Wanting wanting(PublishedProject project) {
        try {
            return new Wanting(
                    project,
                    project.facts(),
                    asking(project, Snapshot.forItsTrade(project.profession(), project.activity())),
                    asking(project, List.of()));
        } catch (AncrageException e) {
            throw e.at("project " + project.id());
        }
    }

    private Asking asking(PublishedProject project, List<Criterion> goesWithoutSaying) {
        return snapshot.asking(THEIR_WISHES, goesWithoutSaying, project.requirements(), project.preferences());
    }

    /** What is searched. */
    Stream<PublishedProject> projects() {
        return projects.stream().map(Wanting::project);
    }

    Ranking projectsFor(Offer offer) {
        offer.actor().ifPresent(actor -> actor.requireMandateOn(snapshot.asOf()));
        Asking own = snapshot.asking(offer, YOUR_OFFER);
        FactSheet facts = offer.facts();
        List<TerritoryCode> places = snapshot.places(offer);
        Territory territory = snapshot.territories().require(offer.territory());
        List<Ranking.Candidate> candidates = new ArrayList<>();
        // An offer that has ended suits nobody.
        int rows = offer.hasEnded(snapshot.asOf()) ? 0 : projects.size();
        for (int row = 0; row < rows; row++) {
            Wanting wanting = projects.get(row);
            List<FactSheet> pair = snapshot.pair(wanting.facts(), facts, places);
            Truth fits = own.fits(pair).and(wanting.asking().fits(pair));
            if (!fits.isFalse()) {
                Degree degree = own.degree(pair).with(wanting.asking().degree(pair));
                candidates.add(new Ranking.Candidate(row, fits, degree, degree.value()));
            }
        }
        return new Ranking(candidates, new Ranking.Subjects() {
            @Override
            public Object group(int row) {
                return row;
            }

            @Override
            public Match match(Ranking.Candidate candidate, int others) {
                Wanting wanting = projects.get(candidate.row());
                return new Match(
                        territory,
                        offer,
                        wanting.project(),
                        candidate,
                        others,
                        () -> explain(wanting, offer, own, places));
            }

            @Override
            public List<Gap> gaps(Ranking.Candidate candidate) {
                Wanting wanting = projects.get(candidate.row());
                return open(own, wanting.asking(), snapshot.pair(wanting.facts(), facts, places));
            }
        });
    }

    Explanation explain(PublishedProject project, Offer offer) {
        offer.actor().ifPresent(actor -> actor.requireMandateOn(snapshot.asOf()));
        return explain(wanting(project), offer, snapshot.asking(offer, YOUR_OFFER), snapshot.places(offer));
    }

    private Explanation explain(Wanting wanting, Offer offer, Asking own, List<TerritoryCode> places) {
        List<FactSheet> pair = snapshot.pair(wanting.facts(), offer.facts(), places);
        return new Explanation(
                wanting.project().id(),
                trade(wanting.project()),
                snapshot.asOf(),
                List.of(own.explain(pair), wanting.asking().explain(pair)),
                // The age of the reader's own offer counts for all projects alike; only its end decides.
                offer.hasEnded(snapshot.asOf()) ? Optional.of(Freshness.of(offer, snapshot.asOf())) : Optional.empty(),
                open(own, wanting.asking(), pair));
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
        TerritoryCode[] best = new TerritoryCode[projects.size()];
        List<Ranking.Candidate> candidates = new ArrayList<>();
        for (int row = 0; row < projects.size(); row++) {
            Wanting wanting = projects.get(row);
            if (sought.isEmpty()
                    || wanting.project().profession().filter(sought::contains).isPresent()) {
                Optional<Ranking.Candidate> candidate = bestOf(row, wanting, perimeter, best);
                candidate.ifPresent(candidates::add);
            }
        }
        return new Ranking(candidates, new Ranking.Subjects() {
            @Override
            public Object group(int row) {
                return row;
            }

            @Override
            public Match match(Ranking.Candidate candidate, int others) {
                Wanting wanting = projects.get(candidate.row());
                Territory commune = snapshot.territories().require(best[candidate.row()]);
                return new Match(commune, null, wanting.project(), candidate, others, () -> explain(wanting, commune));
            }

            @Override
            public List<Gap> gaps(Ranking.Candidate candidate) {
                Wanting wanting = projects.get(candidate.row());
                return wanting.ofPlaces().missing(List.of(snapshot.pair(wanting.facts(), best[candidate.row()])));
            }
        });
    }

    /** The commune of a perimeter that suits a project best: surely before maybe, then by degree, then by code. */
    private Optional<Ranking.Candidate> bestOf(
            int row, Wanting wanting, List<TerritoryCode> perimeter, TerritoryCode[] best) {
        Ranking.Candidate found = null;
        for (TerritoryCode place : perimeter) {
            List<FactSheet> pair = List.of(snapshot.pair(wanting.facts(), place));
            Truth fits = wanting.ofPlaces().fits(pair);
            if (!fits.isFalse()) {
                Degree degree = wanting.ofPlaces().degree(pair);
                boolean better = found == null
                        || fits.compareTo(found.fits()) < 0
                        || (fits == found.fits()
                                && degree.value() > found.degree().value());
                if (better) {
                    found = new Ranking.Candidate(row, fits, degree, degree.value());
                    best[row] = place;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private Explanation explain(Wanting wanting, Territory commune) {
        List<FactSheet> pair = List.of(snapshot.pair(wanting.facts(), commune.code()));
        return new Explanation(
                wanting.project().id(),
                new Text(
                        trade(wanting.project()).french() + ", " + commune.name(),
                        trade(wanting.project()).english() + ", " + commune.name()),
                snapshot.asOf(),
                List.of(wanting.ofPlaces().explain(pair)),
                Optional.empty(),
                wanting.ofPlaces().missing(pair));
    }

    /** What a project is called where nobody may be named. */
    private static Text trade(PublishedProject project) {
        return project.profession()
                .map(Profession::label)
                .orElseGet(() -> Text.same(project.activity().orElseThrow().code()));
    }

    /** What is open on both sides, the reader's own first. */
    static List<Gap> open(Asking own, Asking other, List<FactSheet> pair) {
        Set<Gap> open = new LinkedHashSet<>(own.missing(pair));
        open.addAll(other.missing(pair));
        return List.copyOf(open);
    }
}
