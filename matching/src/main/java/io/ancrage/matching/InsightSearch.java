package io.ancrage.matching;

import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Truth;
import io.ancrage.lever.LeverDeclaration;
import io.ancrage.matching.index.Snapshot;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryCode;
import io.ancrage.preference.Wish;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.Territories;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the match again with every change of an offer, and counts. It sees what is published of projects and nothing else.
 * Immutable and thread-safe.
 */
final class InsightSearch {

    private final Snapshot snapshot;
    private final PublishedSearch published;

    /** Where a project stands in a list. */
    private record Standing(Truth fits, int rank) {

        boolean isBefore(Standing other) {
            return fits == other.fits ? rank > other.rank : fits.compareTo(other.fits) < 0;
        }
    }

    InsightSearch(Snapshot snapshot, PublishedSearch published) {
        this.snapshot = snapshot;
        this.published = published;
    }

    TerritoryInsight insight(Offer offer) {
        Map<String, Standing> today = standings(published, List.of(offer));
        List<TerritoryCode> communes = snapshot.communes(List.of(offer.territory()));
        List<CodeSet> declared = communes.stream().map(this::declared).toList();
        // Whom a declaration cannot move is not asked again: no wish of the pair reads it.
        List<PublishedProject> readers = readsLevers(offer.wishes())
                ? published.projects().toList()
                : published
                        .projects()
                        .filter(project -> readsLevers(project.wishes()))
                        .toList();
        List<TerritoryInsight.Effect> effects = new ArrayList<>();
        for (OfferChange change : OfferChanges.of(offer, snapshot.asOf(), declared)) {
            Map<String, Standing> then = change.declaration()
                    .map(declaration -> declaring(declaration, communes, offer, readers, today))
                    .orElseGet(() -> standings(published, change.offers()));
            effects.add(effect(change, today, then));
        }
        return new TerritoryInsight(
                offer, snapshot.asOf(), count(today, Truth.TRUE), count(today, Truth.UNKNOWN), effects);
    }

    private static int count(Map<String, Standing> standings, Truth fits) {
        return (int) standings.values().stream()
                .filter(standing -> standing.fits() == fits)
                .count();
    }

    private static boolean readsLevers(Collection<Wish> wishes) {
        return wishes.stream().anyMatch(wish -> wish.facts().contains(TerritoryFacts.LEVERS));
    }

    private CodeSet declared(TerritoryCode commune) {
        return snapshot.territories()
                .sheet(commune)
                .read(TerritoryFacts.LEVERS)
                .value()
                .orElseGet(CodeSet::atLeast);
    }

    private Map<String, Standing> declaring(
            LeverDeclaration declaration,
            List<TerritoryCode> communes,
            Offer offer,
            List<PublishedProject> readers,
            Map<String, Standing> today) {
        if (readers.isEmpty()) {
            return today;
        }
        Snapshot then = snapshot.over(with(declaration, communes));
        Map<String, Standing> standings = new HashMap<>(today);
        readers.forEach(project -> standings.remove(project.id()));
        standings.putAll(standings(new PublishedSearch(then, readers), List.of(offer)));
        return standings;
    }

    /** The territories with what is declared besides in some communes. */
    private Territories with(LeverDeclaration declaration, List<TerritoryCode> communes) {
        TerritoryValues<CodeSet> values =
                TerritoryValues.of(TerritoryFacts.LEVERS, declaration.source(), declaration.asOf());
        for (TerritoryCode commune : communes) {
            CodeSet before = declared(commune);
            List<String> codes = new ArrayList<>(before.codes());
            codes.addAll(declaration.codes());
            values.put(commune, CodeSet.of(codes, before.complete()));
        }
        return snapshot.territories().with(values);
    }

    /** Where each project stands with one of some offers, the one that suits it best. */
    private static Map<String, Standing> standings(PublishedSearch search, List<Offer> offers) {
        Map<String, Standing> standings = new HashMap<>();
        for (Offer offer : offers) {
            for (Match match : search.projectsFor(offer).top(Integer.MAX_VALUE)) {
                standings.merge(
                        match.project().orElseThrow().id(),
                        new Standing(match.fits(), match.rank()),
                        (one, other) -> other.isBefore(one) ? other : one);
            }
        }
        return standings;
    }

    private static TerritoryInsight.Effect effect(
            OfferChange change, Map<String, Standing> today, Map<String, Standing> then) {
        int newlyFit = 0;
        int newlyMayFit = 0;
        int settled = 0;
        int closer = 0;
        int weaker = 0;
        for (Map.Entry<String, Standing> entry : then.entrySet()) {
            Standing after = entry.getValue();
            @Nullable Standing before = today.get(entry.getKey());
            if (before == null) {
                newlyFit += after.fits().isTrue() ? 1 : 0;
                newlyMayFit += after.fits().isUnknown() ? 1 : 0;
            } else if (before.fits() != after.fits()) {
                settled += after.fits().isTrue() ? 1 : 0;
                weaker += after.fits().isUnknown() ? 1 : 0;
            } else {
                closer += after.rank() > before.rank() ? 1 : 0;
                weaker += after.rank() < before.rank() ? 1 : 0;
            }
        }
        int lost = (int)
                today.keySet().stream().filter(id -> !then.containsKey(id)).count();
        return new TerritoryInsight.Effect(change, newlyFit, newlyMayFit, settled, closer, lost, weaker);
    }
}
