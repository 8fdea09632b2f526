package io.ancrage.matching;

import io.ancrage.matching.index.Snapshot;
import io.ancrage.offer.Offer;
import io.ancrage.project.PublishedProject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Standing searches: saved projects, whose owners are told of offers, and saved offers, whose actors are told of published
 * projects. Every {@linkplain #update update} tells at once whom it concerns and why. Thread-safe.
 *
 * <pre>{@code
 * Watchlist watchlist = Watchlist.over(matcher);
 * watchlist.update(WatchUpdate.builder().save(project, 7_500).build());
 * for (Alert alert : watchlist.update(WatchUpdate.builder().put(offer).build())) {
 *     tell(alert.search(), alert.kind(), alert.explanation());
 * }
 * }</pre>
 *
 * <p><b>What is told.</b> A search has the list that its {@link Matcher} ranks, ungrouped. Of every pair of a search and what
 * it may find, an update compares the standing before with the standing after, and tells the difference by one {@link Alert}
 * of one {@link Alert.Kind}; a rank that moves without passing the stated degree is no difference. A search that is new,
 * gone, or told nothing on one of the two days (its own offer has ended, or a mandate does not cover the day) has no
 * difference: what fits it at its start is its list.
 *
 * <p><b>Who sees what.</b> Owners' alerts count all wishes of their projects. Territories' alerts hang on what is published,
 * and on nothing else: a change of private wishes or facts tells no territory anything.
 *
 * <p><b>Threads.</b> Updates are made one after another, each wholly or, if it throws, not at all; the alerts of an update
 * are given to its caller and to nobody else, so each is told once. A host that has several writers and needs their alerts
 * in the order of the updates makes each update, and stores its alerts, under a lock of its own. {@link #matcher} gives
 * the market after one update or the next, never half of one, and does not wait for alerts to be worked out.
 *
 * <p><b>Costs.</b> An offer is compared with all searches by one search of the index before and one after; so is a saved
 * project with all offers; the market's own index takes up what came when it is next asked. A new day, new territories or
 * new words cost new indexes, and a comparison of those pairs only that they may concern. What is kept is bounded by what is
 * on the market and saved: no alert, and no history.
 *
 * <p>Nothing is sent, gathered or held back: digests, quiet hours and sending are the host's.
 */
public final class Watchlist {

    private final ReentrantLock updating = new ReentrantLock();
    // What is there, by id; whoever updates reads and writes it.
    private final Map<String, Offer> offers = new HashMap<>();
    private final Map<String, PublishedProject> projects = new HashMap<>();
    private final Map<String, OwnerWatch.Saved> savedProjects = new HashMap<>();
    private final Map<String, TerritoryWatch.Saved> savedOffers = new HashMap<>();

    private volatile State state;

    /** Both sides after one and the same update. */
    private record State(OwnerWatch owners, TerritoryWatch territories) {}

    private Watchlist(Matcher market) {
        market.offers.offers().forEach(offer -> offers.put(offer.id(), offer));
        market.published.projects.items().forEach(project -> projects.put(project.id(), project));
        this.state = new State(
                new OwnerWatch(market.snapshot, List.of(), market.offers),
                new TerritoryWatch(market.snapshot, List.of(), market.published.projects));
    }

    /**
     * A watchlist without searches.
     *
     * @param market the day, territories and words, the offers and the published projects that it starts with
     * @return a new watchlist
     */
    public static Watchlist over(Matcher market) {
        return new Watchlist(market);
    }

    /**
     * The market after the last update.
     *
     * @return an immutable matcher
     */
    public Matcher matcher() {
        State now = state;
        return new Matcher(now.owners.snapshot(), now.owners.offers(), now.territories.projects());
    }

    /**
     * Takes up what changed, and tells whom it concerns.
     *
     * @param update what changed
     * @return the alerts: owners' before territories', then by the id of the search, then by the id of what it is about
     * @throws IllegalArgumentException if the day goes back
     * @throws io.ancrage.AncrageException with the offer or project as its place: with code ANC-TERR-002, if an offer lies in
     *     a territory that is not in the directory, or a wish names one; with code ANC-FACT-001, ANC-RULE-001 or
     *     ANC-RULE-002, if a wish names a fact, a rule or a measure that the vocabulary does not know. Nothing is taken up
     *     then; nor is it if a host's function throws
     */
    public List<Alert> update(WatchUpdate update) {
        updating.lock();
        try {
            State before = state;
            Snapshot snapshot = snapshot(before.owners.snapshot(), update);
            Revision<Offer> market = new Revision<>(offers, update.offers);
            Revision<PublishedProject> published = new Revision<>(projects, update.projects);
            Revision<OwnerWatch.Saved> owners = new Revision<>(savedProjects, update.savedProjects);
            Revision<TerritoryWatch.Saved> territories = new Revision<>(savedOffers, update.savedOffers);
            State after = new State(
                    before.owners.next(snapshot, owners, market),
                    before.territories.next(snapshot, territories, published));
            boolean announces = snapshot != before.owners.snapshot();
            Announcement announced = announces ? Announcement.between(before.owners.snapshot(), snapshot) : null;
            List<Alert> alerts = new ArrayList<>();
            after.owners.tellOwners(before.owners, announced, owners, market, alerts);
            after.territories.tellTerritories(before.territories, announced, territories, published, alerts);
            alerts.sort(Alert.ORDER);
            // From here on nothing throws.
            market.keep(offer -> !offer.hasEnded(snapshot.asOf()), announces);
            published.keep(project -> true, false);
            owners.keep(search -> true, false);
            territories.keep(search -> !search.offer().hasEnded(snapshot.asOf()), announces);
            state = after;
            return Collections.unmodifiableList(alerts);
        } finally {
            updating.unlock();
        }
    }

    private static Snapshot snapshot(Snapshot before, WatchUpdate update) {
        LocalDate day = update.asOf == null ? before.asOf() : update.asOf;
        if (day.isBefore(before.asOf())) {
            throw new IllegalArgumentException("the day goes back from " + before.asOf() + " to " + day);
        }
        return update.territories == null && update.vocabulary == null && day.equals(before.asOf())
                ? before
                : new Snapshot(
                        day,
                        update.territories == null ? before.territories() : update.territories,
                        update.vocabulary == null ? before.vocabulary() : update.vocabulary);
    }
}
