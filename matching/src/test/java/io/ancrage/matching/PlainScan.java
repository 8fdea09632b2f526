package io.ancrage.matching;

import io.ancrage.Text;
import io.ancrage.actor.Actor;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Vocabulary;
import io.ancrage.matching.index.Asking;
import io.ancrage.matching.index.Snapshot;
import io.ancrage.offer.Freshness;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.preference.Degree;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges every pair, one after the other, without an index: what the index has to answer. */
final class PlainScan {

    private static final Text ANY = Text.same("any");

    private final Snapshot snapshot;
    private final List<Offer> offers;
    private final List<PublishedProject> projects;

    /** What is found: the territory that it stands for, its id, whether and how well it fits. */
    record Found(String group, String id, Truth fits, Degree degree, int rank) {

        @Override
        public String toString() {
            return id + " " + fits + " " + degree + " " + rank;
        }
    }

    PlainScan(
            LocalDate day,
            Territories territories,
            Vocabulary vocabulary,
            Collection<Offer> offers,
            Collection<PublishedProject> projects) {
        this.snapshot = new Snapshot(day, territories, vocabulary);
        this.offers = offers.stream().filter(offer -> !offer.hasEnded(day)).toList();
        this.projects = List.copyOf(projects);
    }

    List<Found> offersFor(Project project) {
        Asking own = snapshot.asking(
                ANY,
                Snapshot.forItsTrade(project.profession(), project.activity()),
                project.requirements(),
                project.preferences());
        List<Found> found = new ArrayList<>();
        for (Offer offer : offers) {
            Asking theirs = snapshot.asking(offer, ANY);
            List<FactSheet> pair = snapshot.pair(project.facts(), offer.facts(), snapshot.places(offer));
            Degree degree = own.degree(pair).with(theirs.degree(pair));
            String territory =
                    snapshot.territories().require(offer.territory()).code().toString();
            found.add(new Found(
                    territory,
                    offer.id(),
                    own.fits(pair).and(theirs.fits(pair)),
                    degree,
                    Freshness.of(offer, snapshot.asOf()).rank(degree.value())));
        }
        return ranked(found);
    }

    List<Found> territoriesFor(Project project) {
        Asking own = snapshot.asking(ANY, List.of(), project.requirements(), project.preferences());
        List<Found> found = new ArrayList<>();
        for (Territory commune : snapshot.territories().territories(TerritoryLevel.COMMUNE)) {
            found.add(found(own, project.facts(), commune.code(), commune.code().toString()));
        }
        return ranked(found);
    }

    List<Found> projectsFor(Offer offer) {
        Asking own = snapshot.asking(offer, ANY);
        List<Found> found = new ArrayList<>();
        for (PublishedProject project : projects) {
            Asking theirs = snapshot.asking(
                    ANY,
                    Snapshot.forItsTrade(project.profession(), project.activity()),
                    project.requirements(),
                    project.preferences());
            List<FactSheet> pair = snapshot.pair(project.facts(), offer.facts(), snapshot.places(offer));
            Truth fits = offer.hasEnded(snapshot.asOf())
                    ? Truth.FALSE
                    : own.fits(pair).and(theirs.fits(pair));
            Degree degree = own.degree(pair).with(theirs.degree(pair));
            found.add(new Found(project.id(), project.id(), fits, degree, degree.value()));
        }
        return ranked(found);
    }

    List<Found> projectsFor(Actor actor) {
        List<Profession> sought =
                actor.professions().isEmpty() ? actor.accountable().professions() : actor.professions();
        List<Found> found = new ArrayList<>();
        for (PublishedProject project : projects) {
            if (sought.isEmpty()
                    || project.profession().filter(sought::contains).isPresent()) {
                Asking theirs = snapshot.asking(ANY, List.of(), project.requirements(), project.preferences());
                Optional<Found> best = snapshot.communes(actor.perimeter()).stream()
                        .map(place -> found(theirs, project.facts(), place, project.id() + " in " + place))
                        .filter(there -> !there.fits().isFalse())
                        .min(Comparator.comparing(Found::fits).thenComparingInt(there -> -there.rank()));
                best.ifPresent(found::add);
            }
        }
        return ranked(found);
    }

    private Found found(Asking asking, FactSheet person, TerritoryCode place, String id) {
        List<FactSheet> pair = List.of(snapshot.pair(person, place));
        Degree degree = asking.degree(pair);
        return new Found(id, id, asking.fits(pair), degree, degree.value());
    }

    private static List<Found> ranked(List<Found> found) {
        return found.stream()
                .filter(candidate -> !candidate.fits().isFalse())
                .sorted(Comparator.comparingInt((Found candidate) -> -candidate.rank())
                        .thenComparing(Found::fits)
                        .thenComparing(Found::id))
                .toList();
    }

    /** Of each territory the first, with the number of those behind it. */
    static List<String> grouped(List<Found> ranked) {
        Map<String, Integer> counts = new HashMap<>();
        ranked.forEach(candidate -> counts.merge(candidate.group(), 1, Integer::sum));
        List<String> grouped = new ArrayList<>();
        for (Found candidate : ranked) {
            Integer count = counts.remove(candidate.group());
            if (count != null) {
                grouped.add(candidate + " and " + (count - 1));
            }
        }
        return grouped;
    }

    static List<String> ungrouped(List<Found> ranked) {
        return ranked.stream().map(candidate -> candidate + " and 0").toList();
    }

    static List<Found> surely(List<Found> ranked) {
        return ranked.stream().filter(candidate -> candidate.fits().isTrue()).toList();
    }
}
