package io.ancrage.samples.benchmarks.matching;

import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Program;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.Freshness;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.preference.Degree;
import io.ancrage.preference.Scoring;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.profession.Profession;
import io.ancrage.profession.ProfessionCodes;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The plain scan: every offer is asked in turn, with the public programs and scorings of the core. */
final class PlainScan implements OfferSearch {

    private final Territories territories;
    private final Vocabulary vocabulary = ProjectFacts.vocabulary();
    private final List<Advert> adverts = new ArrayList<>();
    private final List<Project> queries;

    private record Advert(int id, int territory, FactSheet facts, List<FactSheet> places, Side asks, Freshness age) {}

    /** What one side asks. */
    private record Side(List<Program> requirements, Scoring scoring) {

        Truth fits(List<FactSheet> pair) {
            Truth all = Truth.TRUE;
            for (Program requirement : requirements) {
                Truth first = requirement.test(pair.get(0));
                for (FactSheet place : pair) {
                    first = requirement.test(place) == first ? first : Truth.UNKNOWN;
                }
                all = all.and(first);
            }
            return all;
        }
    }

    PlainScan(MatchWorld world, List<Offer> offers, List<Project> queries) {
        this.territories = world.communes.france;
        this.queries = queries;
        for (int row = 0; row < offers.size(); row++) {
            Offer offer = offers.get(row);
            List<FactSheet> places = new ArrayList<>();
            int territory = world.offers[row].territory();
            for (int commune : world.communes.placesOf(territory)) {
                places.add(territories.sheet(
                        world.communes.territories.get(commune).code()));
            }
            adverts.add(new Advert(
                    row, territory, offer.facts(), places, asks(offer), Freshness.of(offer, MatchWorld.DAY)));
        }
    }

    private Side asks(Offer offer) {
        List<Criterion> all = new ArrayList<>();
        if (!offer.specialties().isEmpty()) {
            Criterion named =
                    ProjectFacts.SPECIALTIES.hasAny(offer.specialties().toArray(String[]::new));
            Set<Profession> others = new TreeSet<>(offer.professions());
            offer.specialties().forEach(code -> others.removeAll(ProfessionCodes.professionsOf(code)));
            all.add(
                    others.isEmpty()
                            ? named
                            : Criterion.anyOf(
                                    named,
                                    ProjectFacts.PROFESSION.in(others.stream()
                                            .map(Profession::code)
                                            .toArray(String[]::new))));
        }
        all.addAll(offer.requirements());
        return side(all, offer.preferences());
    }

    private Side side(List<Criterion> requirements, List<WeightedPreference> preferences) {
        List<Program> compiled = requirements.stream()
                .map(territories::current)
                .map(vocabulary::compile)
                .toList();
        return new Side(compiled, Scoring.compile(vocabulary, preferences));
    }

    @Override
    public String name() {
        return "plain scan";
    }

    @Override
    public Object ask(int query) {
        Project project = queries.get(query);
        List<Criterion> wanted = new ArrayList<>();
        wanted.add(
                OfferFacts.PROFESSIONS.hasAny(project.profession().orElseThrow().code()));
        wanted.addAll(project.requirements());
        // In one commune all requirements are one program, as the matcher has it.
        Side each = side(wanted, project.preferences());
        Side together = side(List.of(new AllOf(wanted)), project.preferences());
        FactSheet person =
                FactSheet.builder().put(Fact.AS_OF, MatchWorld.DAY).build().over(project.facts());
        Answer best = new Answer();
        for (Advert advert : adverts) {
            FactSheet known = person.over(advert.facts());
            List<FactSheet> pair = advert.places().stream().map(known::over).toList();
            Truth fits = (pair.size() == 1 ? together : each)
                    .fits(pair)
                    .and(advert.asks().fits(pair));
            if (!fits.isFalse()) {
                Degree degree =
                        each.scoring().degree(pair).with(advert.asks().scoring().degree(pair));
                int truth = fits.isTrue() ? PlainWish.TRUE : PlainWish.UNKNOWN;
                best.add(Answer.key(advert.age().rank(degree.value()), truth, advert.id()), advert.territory());
            }
        }
        return best;
    }

    @Override
    public long[] keys(Object answer) {
        return ((Answer) answer).keys();
    }
}
