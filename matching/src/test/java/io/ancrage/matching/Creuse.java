package io.ancrage.matching;

import io.ancrage.fact.Gap;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.CareerStage;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the tests of this package share: real France, a day, and whoever looks for each other in the Creuse. */
final class Creuse {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Territories FRANCE = FrenchTerritories.load();

    static final String GUERET = "23096";
    static final String AUBUSSON = "23008";
    static final String SAINTE_FEYRE = "23193";
    static final String GRAND_GUERET = "EPCI-200034825";

    private Creuse() {}

    static Project.Builder doctor(String id) {
        return Project.builder(id, Profession.PHYSICIAN)
                .specialty(Specialty.of("SM54"))
                .stage(CareerStage.LOCUM);
    }

    /** An offer for physicians that was confirmed today. */
    static Offer.Builder post(String id, String territory) {
        return Offer.builder(id, OfferKind.SALARIED, TerritoryCode.parse(territory))
                .profession(Profession.PHYSICIAN)
                .confirmedOn(DAY);
    }

    static Matcher over(Offer.Builder... offers) {
        return Matcher.builder()
                .asOf(DAY)
                .territories(FRANCE)
                .offers(Stream.of(offers).map(Offer.Builder::build).toList())
                .build();
    }

    static Matcher over(Project.Builder... projects) {
        return Matcher.builder()
                .asOf(DAY)
                .territories(FRANCE)
                .projects(published(projects))
                .build();
    }

    static List<PublishedProject> published(Project.Builder... projects) {
        return Stream.of(projects).map(project -> project.build().published()).toList();
    }

    /** The ids of the offers or projects that were found, or else the codes of the territories, in order. */
    static List<String> found(Ranking ranking) {
        return ranking.top(Integer.MAX_VALUE).stream()
                .map(match -> match.project()
                        .map(PublishedProject::id)
                        .or(() -> match.offer().map(Offer::id))
                        .orElse(match.territory().code().toString()))
                .toList();
    }

    static List<String> texts(List<Gap> gaps) {
        return gaps.stream().map(gap -> gap.text(Locale.ENGLISH)).toList();
    }

    /** Everything that a ranking tells, in both languages. */
    static List<String> told(Ranking ranking) {
        List<String> told = new ArrayList<>();
        for (Match match : ranking.top(Integer.MAX_VALUE)) {
            told.add(match + " " + match.territory() + " " + match.degree() + " " + match.others());
            told.add(match.explanation().text(Locale.FRENCH));
            told.add(match.explanation().text(Locale.ENGLISH));
            told.add(match.toConfirm().toString());
        }
        told.add(ranking.fitting() + " " + ranking.toConfirm());
        told.add(ranking.summary(Locale.FRENCH));
        told.add(ranking.summary(Locale.ENGLISH));
        for (Map.Entry<Gap, Integer> gap : ranking.gaps().entrySet()) {
            told.add(gap.toString());
        }
        return told;
    }
}
