package io.ancrage.matching;

import io.ancrage.Text;
import io.ancrage.explanation.Explanation;
import io.ancrage.matching.index.OfferIndex;
import io.ancrage.matching.index.Searcher;
import io.ancrage.matching.index.SearcherIndex;
import io.ancrage.matching.index.Snapshot;
import io.ancrage.offer.Offer;
import io.ancrage.preference.Wish;
import io.ancrage.project.PublishedProject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The territories' side: saved offers, and what is published of the projects that they may find; nothing else of a project
 * reaches this class. Immutable and thread-safe.
 */
final class TerritoryWatch extends Watch<TerritoryWatch.Saved, PublishedProject> {

    private static final Text THEIRS = new Text("ce que le projet souhaite", "what the project wishes");

    private final Snapshot snapshot;
    private final Lagging<Offer, OfferIndex> saved;
    private final Lagging<PublishedProject, SearcherIndex<PublishedProject>> projects;
    /** Explains, and holds no project. */
    private final PublishedSearch explainer;

    /**
     * A saved offer.
     *
     * @param offer the offer
     * @param degree the degree that the search states
     */
    record Saved(Offer offer, int degree) {}

    TerritoryWatch(Snapshot snapshot, Collection<Saved> saved, SearcherIndex<PublishedProject> projects) {
        this(
                snapshot,
                new Lagging<>(
                        OfferIndex.ofAnyAge(
                                snapshot,
                                saved.stream()
                                        .filter(one -> isAwake(one, snapshot))
                                        .map(Saved::offer)
                                        .toList()),
                        OfferIndex::with),
                new Lagging<>(projects, SearcherIndex::with),
                new PublishedSearch(snapshot, List.of()));
    }

    private TerritoryWatch(
            Snapshot snapshot,
            Lagging<Offer, OfferIndex> saved,
            Lagging<PublishedProject, SearcherIndex<PublishedProject>> projects,
            PublishedSearch explainer) {
        this.snapshot = snapshot;
        this.saved = saved;
        this.projects = projects;
        this.explainer = explainer;
    }

    PublishedSearch projects() {
        return new PublishedSearch(snapshot, projects.index());
    }

    /** This side after an update. */
    TerritoryWatch next(Snapshot now, Revision<Saved> searches, Revision<PublishedProject> things) {
        if (now != snapshot) {
            return new TerritoryWatch(
                    now,
                    searches.after().values(),
                    new PublishedSearch(now, things.after().values()).projects);
        }
        Map<String, Optional<Offer>> awake = new HashMap<>();
        searches.changes()
                .forEach((id, one) ->
                        awake.put(id, one.filter(search -> isAwake(search)).map(Saved::offer)));
        return new TerritoryWatch(snapshot, saved.with(awake), projects.with(things.changes()), explainer);
    }

    /** Tells the territories what differs from a moment before. */
    void tellTerritories(
            TerritoryWatch before,
            @Nullable Announcement announced,
            Revision<Saved> searches,
            Revision<PublishedProject> things,
            List<Alert> alerts) {
        Set<String> offerIds = new HashSet<>(searches.changes().keySet());
        Set<String> projectIds = new HashSet<>(things.changes().keySet());
        if (announced != null) {
            Map<String, Offer> awake = new HashMap<>();
            searches.after().forEach((id, one) -> {
                if (isAwake(one) != before.isAwake(one)) {
                    offerIds.add(id);
                } else if (isAwake(one)) {
                    awake.put(id, one.offer());
                }
            });
            Map<String, List<Wish>> wishes = new HashMap<>();
            things.after().forEach((id, project) -> wishes.put(id, project.wishes()));
            Announcement.Concerned concerned = announced.concerned(awake, wishes);
            offerIds.addAll(concerned.offers());
            projectIds.addAll(concerned.projects());
        }
        tell(before, searches, offerIds, things, projectIds, alerts);
    }

    @Override
    void searchesFor(PublishedProject project, Each each) {
        OfferIndex index = saved.index();
        index.search(snapshot.ofOffers(Searcher.of(project), THEIRS), project.facts())
                .forEach(candidate -> each.tell(
                        index.offer(candidate.row()).id(), new Alert.Standing(candidate.fits(), candidate.rank())));
    }

    @Override
    void foundBy(Saved search, Each each) {
        SearcherIndex<PublishedProject> index = projects.index();
        index.search(search.offer(), snapshot.asking(search.offer(), THEIRS))
                .forEach(candidate -> each.tell(
                        index.item(candidate.row()).id(), new Alert.Standing(candidate.fits(), candidate.rank())));
    }

    @Override
    boolean isAwake(Saved search) {
        return isAwake(search, snapshot);
    }

    /** An offer that has ended finds nobody, and nobody is shown to one who acts without a mandate. */
    private static boolean isAwake(Saved search, Snapshot snapshot) {
        return !search.offer().hasEnded(snapshot.asOf())
                && search.offer()
                        .actor()
                        .flatMap(actor -> actor.actingFor())
                        .filter(mandate -> !mandate.covers(snapshot.asOf()))
                        .isEmpty();
    }

    @Override
    void check(Saved search) {
        snapshot.asking(search.offer(), THEIRS);
        snapshot.places(search.offer());
    }

    @Override
    Supplier<Explanation> why(Saved search, PublishedProject project) {
        PublishedSearch published = explainer;
        return () -> published.explain(project, search.offer());
    }

    @Override
    int degree(Saved search) {
        return search.degree();
    }

    @Override
    Alert alert(
            String search,
            Saved saved,
            String found,
            @Nullable PublishedProject before,
            @Nullable PublishedProject after,
            Alert.Kind kind,
            Step step) {
        return new Alert(
                Alert.Receiver.TERRITORY,
                search,
                found,
                kind,
                saved.degree(),
                step.before(),
                step.after(),
                null,
                after,
                step.was(),
                step.is());
    }
}
