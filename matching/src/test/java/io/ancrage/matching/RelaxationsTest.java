package io.ancrage.matching;

import static io.ancrage.matching.Creuse.AUBUSSON;
import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.FRANCE;
import static io.ancrage.matching.Creuse.GRAND_GUERET;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.SAINTE_FEYRE;
import static io.ancrage.matching.Creuse.doctor;
import static io.ancrage.matching.Creuse.over;
import static io.ancrage.matching.Creuse.post;
import static io.ancrage.territory.TerritoryFacts.HOUSE_PRICE;
import static io.ancrage.territory.TerritoryFacts.LYCEES;
import static io.ancrage.territory.TerritoryFacts.POPULATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Value;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.Finding;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.Area;
import io.ancrage.place.GeoPoint;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.PracticeMode;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Never an empty answer without a way out. */
class RelaxationsTest {

    private static final Matcher COMMUNES =
            Matcher.builder().asOf(DAY).territories(FRANCE).build();

    private static Relaxations.Opening opening(List<Integer> drop, int fitting, int toConfirm) {
        return new Relaxations.Opening(drop, fitting, toConfirm);
    }

    private static List<String> steps(Relaxations relaxations, int requirement) {
        return relaxations.ladders().get(requirement).steps().stream()
                .map(step -> step.to().asText() + ": " + step.fitting() + ", " + step.toConfirm())
                .toList();
    }

    @Test
    void eachSmallestSetOfRequirementsThatKeepsAllOffersOutIsToldOnce() {
        Matcher matcher =
                over(post("village", SAINTE_FEYRE), post("town", GUERET).modes(PracticeMode.LIBERAL));
        Project project = doctor("p")
                .require(LYCEES.atLeast(1))
                .require(OfferFacts.MODES.hasAny("SALARIED"))
                .require(POPULATION.atLeast(5_000))
                .build();

        Relaxations relaxations = matcher.relaxations(project);

        // The town is self-employed; the village is too small and without a lycée, and does not tell its modes.
        assertThat(relaxations.sets()).containsExactly(opening(List.of(1), 1, 0), opening(List.of(0, 2), 0, 1));
    }

    @Test
    void whereSomethingFitsAlreadyNothingHasToBeDropped() {
        Matcher matcher = over(post("town", GUERET), post("other", AUBUSSON), post("village", SAINTE_FEYRE));
        Project project = doctor("p").require(LYCEES.atLeast(1)).build();

        assertThat(matcher.relaxations(project).sets()).containsExactly(opening(List.of(), 2, 0));
    }

    @Test
    void everyOfferCountsAlsoSeveralOfOneTerritory() {
        Matcher matcher = over(post("one", GUERET), post("two", GUERET));
        Project project = doctor("p").require(LYCEES.atLeast(3)).build();

        assertThat(matcher.relaxations(project).sets()).containsExactly(opening(List.of(0), 2, 0));
    }

    @Test
    void whatAnOfferAsksItselfAndItsTradeCannotGiveWay() {
        Matcher matcher = over(
                post("students", GUERET).require(ProjectFacts.CAREER_STAGE.is("STUDENT")),
                Offer.builder("midwives", OfferKind.SALARIED, TerritoryCode.commune(GUERET))
                        .profession(Profession.MIDWIFE)
                        .confirmedOn(DAY));
        Project project = doctor("p").require(LYCEES.atLeast(3)).build();

        assertThat(matcher.relaxations(project).sets()).isEmpty();
        assertThat(steps(matcher.relaxations(project), 0)).isEmpty();
    }

    @Test
    void twoRequirementsThatExcludeEachOtherAreATradeOffAlsoWhereTheFactIsNotKnown() {
        Matcher matcher = over(post("does-not-tell", GUERET));
        Project project = doctor("p")
                .require(OfferFacts.RENT.atMost(500))
                .require(LYCEES.atLeast(1))
                .require(OfferFacts.RENT.atLeast(800))
                .build();

        assertThat(matcher.offersFor(project).top(1)).isEmpty();
        assertThat(matcher.relaxations(project).sets())
                .containsExactly(opening(List.of(0), 0, 1), opening(List.of(2), 0, 1));
    }

    @Test
    void aBoundHasTheNextValuesThatOffersReallyHave() {
        Matcher matcher = over(
                post("gueret", GUERET),
                post("aubusson", AUBUSSON),
                post("also", AUBUSSON),
                post("feyre", SAINTE_FEYRE));
        Project project = doctor("p").require(POPULATION.above(12_955)).build();

        Relaxations relaxations = matcher.relaxations(project);

        assertThat(steps(relaxations, 0)).containsExactly("12955: 1, 0", "3018: 3, 0", "2566: 4, 0");
        assertThat(Finding.words(relaxations.ladders().get(0).steps().get(1).instead(), Locale.ENGLISH))
                .isEqualTo("population: at least 3,018 inhabitants");
    }

    @Test
    void aRangeGivesWayAtBothEndsTheNearestFirst() {
        Matcher matcher = over(post("gueret", GUERET), post("aubusson", AUBUSSON), post("feyre", SAINTE_FEYRE));
        Project project = doctor("p").require(POPULATION.between(3_200, 3_500)).build();

        Relaxations relaxations = matcher.relaxations(project);

        assertThat(steps(relaxations, 0)).containsExactly("3018: 1, 0", "2566: 2, 0", "12955: 1, 0");
        assertThat(relaxations.ladders().get(0).steps())
                .extracting(step -> Finding.words(step.instead(), Locale.ENGLISH))
                .containsExactly(
                        "population: from 3,018 to 3,500 inhabitants",
                        "population: from 2,566 to 3,500 inhabitants",
                        "population: from 3,200 to 12,955 inhabitants");
    }

    @Test
    void aCircleGrowsByTenthsOfAKilometre() {
        Matcher matcher = over(post("gueret", GUERET), post("aubusson", AUBUSSON));
        Project project = doctor("p")
                .search(Area.around(GeoPoint.ofDegrees(46.17, 1.87), 1))
                .build();

        assertThat(steps(matcher.relaxations(project), 0)).containsExactly("33.5: 2, 0");
    }

    @Test
    void ofCodesTheOneThatOpensTheMostComesFirst() {
        Matcher matcher = over(
                post("one", GUERET).modes(PracticeMode.LIBERAL),
                post("two", AUBUSSON).modes(PracticeMode.LIBERAL, PracticeMode.MIXED),
                post("three", SAINTE_FEYRE).modes(PracticeMode.MIXED),
                post("four", GUERET).modes(PracticeMode.MIXED));
        Project project =
                doctor("p").require(OfferFacts.MODES.hasAny("SALARIED")).build();

        assertThat(steps(matcher.relaxations(project), 0)).containsExactly("MIXED: 3, 0", "LIBERAL: 2, 0");
    }

    @Test
    void whatHasNoOrderHasNoSteps() {
        Matcher matcher = over(post("gueret", GUERET).modes(PracticeMode.LIBERAL));
        Project project = doctor("p")
                .search("DEP-87")
                .require(Criterion.anyOf(LYCEES.atLeast(5), POPULATION.atLeast(50_000)))
                .build();

        assertThat(matcher.relaxations(project).ladders())
                .containsExactly(new Relaxations.Ladder(0, List.of()), new Relaxations.Ladder(1, List.of()));
    }

    @Test
    void anOfferWhosePlaceIsNotSettledGetsInAtTheNearestOfItsPlaces() {
        Matcher matcher = over(post("somewhere", GRAND_GUERET));
        Project project = doctor("p").require(POPULATION.atLeast(13_000)).build();

        assertThat(steps(matcher.relaxations(project), 0)).containsExactly("12955: 0, 1");
    }

    @Test
    void overAllCommunesEachOneCounts() {
        Project project = doctor("p")
                .search("DEP-23")
                .require(POPULATION.atLeast(15_000))
                .require(LYCEES.atLeast(1))
                .build();

        Relaxations relaxations = COMMUNES.territoryRelaxations(project);

        assertThat(relaxations.sets().get(0).drop()).containsExactly(0);
        assertThat(relaxations.sets()).extracting(Relaxations.Opening::drop).containsExactly(List.of(0), List.of(1));
        assertThat(relaxations.sets().get(1).fitting())
                .isEqualTo(COMMUNES.territoriesFor(doctor("p")
                                .search("DEP-23")
                                .require(LYCEES.atLeast(1))
                                .build())
                        .fitting());
        assertThat(relaxations.ladders().get(1).steps().get(0).to())
                .isEqualTo(Value.Decimal.of(BigDecimal.valueOf(12_955)));
    }

    @Test
    void aFactThatIsNotKnownIsCountedApart() {
        Project project = doctor("p")
                .require(HOUSE_PRICE.atMost(1))
                .require(new Inside(Area.in("DEP-67")))
                .build();

        // The data do not cover house prices in Alsace.
        Relaxations.Opening now = COMMUNES.territoryRelaxations(project).sets().get(0);

        assertThat(now.drop()).isEmpty();
        assertThat(now.fitting()).isZero();
        assertThat(now.toConfirm()).isPositive();
    }

    @Test
    void privateRequirementsCountForTheirOwner() {
        Matcher matcher = over(post("village", SAINTE_FEYRE));
        Project project =
                doctor("p").require(LYCEES.atLeast(1), Visibility.PRIVATE).build();

        assertThat(matcher.relaxations(project).sets()).containsExactly(opening(List.of(0), 1, 0));
    }

    @Test
    void aLadderHasNoMoreStepsThanCanBeTaken() {
        Project project = doctor("p").require(POPULATION.atLeast(5_000_000)).build();

        assertThat(COMMUNES.territoryRelaxations(project).ladders().get(0).steps())
                .hasSize(Relaxations.MOST_STEPS)
                .isSortedAccordingTo((one, other) -> Integer.compare(one.fitting(), other.fitting()));
    }

    @Test
    void moreRequirementsThanCanBeSearchedAreRefused() {
        Project.Builder project = doctor("p");
        for (int i = 0; i <= Relaxations.MOST_REQUIREMENTS; i++) {
            project.require(POPULATION.atLeast(i));
        }
        Project demanding = project.build();

        assertThatThrownBy(() -> COMMUNES.territoryRelaxations(demanding))
                .isInstanceOfSatisfying(AncrageException.class, e -> {
                    assertThat(e.code()).isEqualTo("ANC-RELAX-001");
                    assertThat(e.message(Locale.ENGLISH)).contains("17 requirements", "at most 16");
                    assertThat(e.message(Locale.FRENCH)).contains("17 exigences", "16 au plus");
                });
    }
}
