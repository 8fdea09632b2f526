package io.ancrage.matching;

import io.ancrage.Text;
import io.ancrage.explanation.Explanation;
import io.ancrage.matching.index.Asking;
import io.ancrage.matching.index.OfferIndex;
import io.ancrage.matching.index.Searcher;
import io.ancrage.matching.index.SearcherIndex;
import io.ancrage.matching.index.Snapshot;
import io.ancrage.offer.Freshness;
import io.ancrage.offer.Offer;
import io.ancrage.preference.Wish;
import io.ancrage.project.Project;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The owners' side: saved projects with all their wishes, and the offers that they may find. Immutable and thread-safe. */
final class OwnerWatch extends Watch<OwnerWatch.Saved, Offer> {

    private static final Text YOURS = new Text("vos souhaits", "your wishes");

    private final Snapshot snapshot;
    private final Lagging<Saved, SearcherIndex<Saved>> saved;
    private final Lagging<Offer, OfferIndex> offers;
    /** Explains, and holds no offer or project. */
    private final Matcher explainer;

    /**
     * A saved project.
     *
     * @param project what its owner wants
     * @param degree the degree that the search states
     */
    record Saved(Project project, int degree) {}

    OwnerWatch(Snapshot snapshot, Collection<Saved> saved, OfferIndex offers) {
        this(
                snapshot,
                new Lagging<>(
                        SearcherIndex.of(snapshot, saved, one -> one.project().id(), one -> searcher(one.project())),
                        SearcherIndex::with),
                new Lagging<>(offers, OfferIndex::with),
                new Matcher(snapshot, OfferIndex.of(snapshot, List.of()), new PublishedSearch(snapshot, List.of())));
    }

    private OwnerWatch(
            Snapshot snapshot,
            Lagging<Saved, SearcherIndex<Saved>> saved,
            Lagging<Offer, OfferIndex> offers,
            Matcher explainer) {
        this.snapshot = snapshot;
        this.saved = saved;
        this.offers = offers;
        this.explainer = explainer;
    }

    /** All that its owner wants. */
    private static Searcher searcher(Project project) {
        return new Searcher(
                project.id(),
                project.profession(),
                project.activity(),
                project.specialties(),
                project.stated().keySet(),
                project.facts(),
                project.requirements(),
                project.preferences());
    }

    Snapshot snapshot() {
        return snapshot;
    }

    OfferIndex offers() {
        return offers.index();
    }

    /** This side after an update. */
    OwnerWatch next(Snapshot now, Revision<Saved> searches, Revision<Offer> things) {
        return now == snapshot
                ? new OwnerWatch(snapshot, saved.with(searches.changes()), offers.with(things.changes()), explainer)
                : new OwnerWatch(
                        now,
                        searches.after().values(),
                        OfferIndex.of(now, things.after().values()));
    }

    /** Tells the owners what differs from a moment before. */
    void tellOwners(
            OwnerWatch before,
            @Nullable Announcement announced,
            Revision<Saved> searches,
            Revision<Offer> things,
            List<Alert> alerts) {
        Set<String> projectIds = new HashSet<>(searches.changes().keySet());
        Set<String> offerIds = new HashSet<>(things.changes().keySet());
        if (announced != null) {
            Map<String, List<Wish>> wishes = new HashMap<>();
            Set<String> stating = new HashSet<>();
            searches.after().forEach((id, one) -> {
                wishes.put(id, one.project().wishes());
                if (one.degree() > 0) {
                    stating.add(id);
                }
            });
            Map<String, Offer> open = new HashMap<>();
            Set<String> aging = new HashSet<>();
            things.after().forEach((id, offer) -> {
                Freshness was = Freshness.of(offer, before.snapshot.asOf());
                Freshness is = Freshness.of(offer, snapshot.asOf());
                if (is.endedOn().isPresent()) {
                    offerIds.add(id);
                } else {
                    open.put(id, offer);
                    if (was.share() != is.share()) {
                        aging.add(id);
                    }
                }
            });
            Announcement.Concerned concerned = announced.concerned(open, wishes);
            projectIds.addAll(concerned.projects());
            offerIds.addAll(concerned.offers());
            // Age alone can only carry a rank past a degree that somebody states.
            if (stating.size() < aging.size()) {
                projectIds.addAll(stating);
            } else if (!stating.isEmpty()) {
                offerIds.addAll(aging);
            }
        }
        tell(before, searches, projectIds, things, offerIds, alerts);
    }

    @Override
    void searchesFor(Offer offer, Each each) {
        Asking asking = snapshot.asking(offer, YOURS);
        if (offer.hasEnded(snapshot.asOf())) {
            // It suits nobody, but is to be explained.
            snapshot.places(offer);
            return;
        }
        Freshness fresh = Freshness.of(offer, snapshot.asOf());
        SearcherIndex<Saved> index = saved.index();
        index.search(offer, asking)
                .forEach(candidate -> each.tell(
                        index.item(candidate.row()).project().id(),
                        new Alert.Standing(candidate.fits(), fresh.rank(candidate.rank()))));
    }

    @Override
    void foundBy(Saved search, Each each) {
        OfferIndex index = offers.index();
        index.search(asking(search.project()), search.project().facts())
                .forEach(candidate -> each.tell(
                        index.offer(candidate.row()).id(), new Alert.Standing(candidate.fits(), candidate.rank())));
    }

    @Override
    boolean isAwake(Saved search) {
        return true;
    }

    @Override
    void check(Saved search) {
        asking(search.project());
    }

    private Asking asking(Project project) {
        return snapshot.ofOffers(searcher(project), YOURS);
    }

    @Override
    Supplier<Explanation> why(Saved search, Offer offer) {
        Matcher matcher = explainer;
        return () -> matcher.explain(search.project(), offer);
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
            @Nullable Offer before,
            @Nullable Offer after,
            Alert.Kind kind,
            Step step) {
        return new Alert(
                Alert.Receiver.OWNER,
                search,
                found,
                kind,
                saved.degree(),
                step.before(),
                step.after(),
                after != null ? after : before,
                null,
                step.was(),
                step.is());
    }
}
