package io.ancrage.matching;

import static io.ancrage.matching.Creuse.AUBUSSON;
import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.FRANCE;
import static io.ancrage.matching.Creuse.GRAND_GUERET;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.SAINTE_FEYRE;
import static io.ancrage.matching.Creuse.doctor;
import static io.ancrage.matching.Creuse.found;
import static io.ancrage.matching.Creuse.over;
import static io.ancrage.matching.Creuse.post;
import static io.ancrage.matching.Creuse.published;
import static io.ancrage.matching.Creuse.texts;
import static io.ancrage.matching.Creuse.told;
import static io.ancrage.preference.Preference.less;
import static io.ancrage.preference.Preference.more;
import static io.ancrage.preference.Preference.when;
import static io.ancrage.territory.TerritoryFacts.LYCEES;
import static io.ancrage.territory.TerritoryFacts.POPULATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ancrage.AncrageException;
import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.actor.Mandate;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Visibility;
import io.ancrage.explanation.Explanation;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.CareerStage;
import io.ancrage.practice.PracticeMode;
import io.ancrage.preference.Degree;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.TerritoryFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whom an offer suits, and who would come to an actor's perimeter: the territory's side. */
class ProjectsForTest {

    private static final Offer VILLAGE = post("o", SAINTE_FEYRE).build();

    private static Actor.Builder actor(String... perimeter) {
        Actor.Builder actor = Actor.builder("a-1", ActorKind.INTERCOMMUNALITY, "Grand Guéret");
        for (String code : perimeter) {
            actor.within(TerritoryCode.parse(code));
        }
        return actor;
    }

    @Test
    void theRequirementsOfBothSidesCount() {
        Matcher matcher = over(
                doctor("suits"),
                doctor("wants-a-town").require(POPULATION.atLeast(5_000)),
                doctor("student").stage(CareerStage.STUDENT));
        Offer offer = post("o", SAINTE_FEYRE)
                .require(ProjectFacts.CAREER_STAGE.in("LOCUM", "INSTALLING"))
                .build();

        assertThat(found(matcher.projectsFor(offer))).containsExactly("suits");
    }

    @Test
    void whoRequiresTheSameAsAnotherIsJudgedByWhatTheyTellThemselves() {
        Criterion aTownOrStillTravelling =
                Criterion.anyOf(POPULATION.atLeast(5_000), ProjectFacts.CAREER_STAGE.is("LOCUM"));
        Matcher matcher = over(
                doctor("a").stage(CareerStage.INSTALLING).require(aTownOrStillTravelling, Visibility.PUBLIC),
                doctor("b").stage(CareerStage.LOCUM).require(aTownOrStillTravelling, Visibility.PUBLIC),
                doctor("c").stage(CareerStage.INSTALLING).require(aTownOrStillTravelling, Visibility.PUBLIC),
                doctor("d").stage(CareerStage.LOCUM).require(aTownOrStillTravelling, Visibility.PUBLIC));

        assertThat(found(matcher.projectsFor(VILLAGE))).containsExactly("b", "d");
    }

    @Test
    void whoRequiresMoreThanSomeoneWhomNothingSuitsFailsByWhatTheyShareAlone() {
        Criterion aLycee = LYCEES.atLeast(1);
        Criterion aTown = POPULATION.atLeast(5_000);
        Criterion people = POPULATION.atLeast(1);
        Matcher matcher = over(
                doctor("a").require(aLycee, Visibility.PUBLIC),
                doctor("b").require(aLycee, Visibility.PUBLIC).require(people, Visibility.PUBLIC),
                doctor("c").require(people, Visibility.PUBLIC).require(aTown, Visibility.PUBLIC),
                doctor("d").require(people, Visibility.PUBLIC),
                doctor("e"));

        assertThat(found(matcher.projectsFor(VILLAGE))).containsExactly("d", "e");
    }

    @Test
    void theTerritorySeesSomeoneWhosePrivateWishExcludesItsOfferAndCannotLearnOfIt() {
        Project.Builder parent = doctor("p").require(LYCEES.atLeast(1));
        Matcher matcher = over(parent);
        Explanation seen = matcher.projectsFor(VILLAGE).top(1).get(0).explanation();

        assertThat(found(matcher.projectsFor(VILLAGE))).containsExactly("p");
        assertThat(seen.fits()).isEqualTo(Truth.TRUE);
        assertThat(seen.text(Locale.ENGLISH)).doesNotContain("lycée").doesNotContain("against");
        assertThat(matcher.explain(parent.build().published(), VILLAGE)).isEqualTo(seen);
        assertThat(matcher.explain(parent.build(), VILLAGE).text(Locale.ENGLISH))
                .contains("against: your wishes");
    }

    @Test
    void aWishOnConsentNeitherRanksNorFilters() {
        Matcher matcher = over(
                doctor("b"),
                doctor("a")
                        .require(POPULATION.atLeast(5_000), Visibility.ON_CONSENT)
                        .prefer(when(POPULATION.atLeast(5_000)), Visibility.ON_CONSENT));

        assertThat(matcher.projectsFor(VILLAGE).top(2))
                .extracting(match -> match.project().orElseThrow().id(), Match::rank)
                .containsExactly(tuple("a", 10_000), tuple("b", 10_000));
    }

    @Test
    void theBestSuitedComesFirstAndEqualOnesById() {
        Matcher matcher = over(
                doctor("c").stage(CareerStage.STUDENT),
                doctor("b"),
                doctor("a"),
                doctor("d").stage(CareerStage.STUDENT));
        Offer offer = post("o", GUERET)
                .prefer(when(ProjectFacts.CAREER_STAGE.is("LOCUM")))
                .build();

        assertThat(found(matcher.projectsFor(offer))).containsExactly("a", "b", "c", "d");
        assertThat(matcher.projectsFor(offer).top(4)).extracting(Match::rank).containsExactly(10_000, 10_000, 0, 0);
    }

    @Test
    void theAgeOfTheReadersOwnOfferDoesNotMoveTheRank() {
        Offer old = post("o", GUERET).confirmedOn(LocalDate.of(2020, 1, 1)).build();
        Match match = over(doctor("p")).projectsFor(old).top(1).get(0);

        assertThat(match.rank()).isEqualTo(10_000);
        assertThat(match.explanation().freshness()).isEmpty();
    }

    @Test
    void anOfferThatHasEndedSuitsNobodyAndIsExplainedAsEnded() {
        Offer ended = VILLAGE.end(DAY);
        Matcher matcher = over(doctor("p"));
        Explanation why = matcher.explain(doctor("p").build().published(), ended);

        assertThat(found(matcher.projectsFor(ended))).isEmpty();
        assertThat(why.fits()).isEqualTo(Truth.FALSE);
        assertThat(why.text(Locale.ENGLISH)).contains("no longer holds since 2026-11-21");
    }

    @Test
    void whatAProjectDoesNotTellIsToConfirm() {
        Offer offer = post("o", GUERET)
                .require(ProjectFacts.AVAILABLE_FROM.atMost(LocalDate.of(2027, 9, 1)))
                .build();
        Ranking ranking = over(doctor("p")).projectsFor(offer);

        assertThat(ranking.top(1)).extracting(Match::fits).containsExactly(Truth.UNKNOWN);
        assertThat(texts(ranking.top(1).get(0).toConfirm())).containsExactly("first availability (ask the person)");
        assertThat(found(ranking.confirmed())).isEmpty();
    }

    @Test
    void eachProjectStandsInAnActorsListWithTheCommuneThatSuitsItBest() {
        Ranking ranking = over(
                        doctor("any"),
                        doctor("school").require(LYCEES.atLeast(1), Visibility.PUBLIC),
                        doctor("sea").require(POPULATION.atLeast(100_000)),
                        doctor("town").prefer(more(POPULATION, 0, 20_000)),
                        doctor("village").prefer(less(POPULATION, 200, 1_000)))
                .projectsFor(actor(GRAND_GUERET).build());

        assertThat(found(ranking)).containsExactly("any", "school", "village", "town");
        assertThat(ranking.top(4))
                .extracting(match -> match.territory().name())
                .element(1)
                .isEqualTo("Guéret");
        assertThat(ranking.top(4).get(3).territory().name()).isEqualTo("Guéret");
        assertThat(ranking.fitting()).isEqualTo(4);
        assertThat(ranking.top(4)).allMatch(match -> match.offer().isEmpty());
    }

    @Test
    void equallyGoodCommunesGoByCode() {
        Match match = over(doctor("p"))
                .projectsFor(actor(GUERET, AUBUSSON).build())
                .top(1)
                .get(0);

        assertThat(match.territory().code().code()).isEqualTo(AUBUSSON);
    }

    @Test
    void aCommuneThatSurelyFitsGoesBeforeABetterOneThatIsToConfirm() {
        String withoutPrice = "67482";
        Project.Builder project =
                doctor("p").require(TerritoryFacts.HOUSE_PRICE.atMost(5_000)).prefer(when(POPULATION.atLeast(100_000)));
        Match match = over(project)
                .projectsFor(actor(withoutPrice, GUERET).build())
                .top(1)
                .get(0);

        assertThat(match.territory().name()).isEqualTo("Guéret");
        assertThat(match.fits()).isEqualTo(Truth.TRUE);
        assertThat(match.degree()).isEqualTo(Degree.exactly(0));
    }

    @Test
    void whatAProjectAsksOfAnOfferIsToConfirmWhereThereIsNone() {
        Ranking ranking = over(doctor("p").modes(PracticeMode.SALARIED))
                .projectsFor(actor(GUERET).build());

        assertThat(ranking.toConfirm()).isEqualTo(1);
        assertThat(texts(ranking.top(1).get(0).toConfirm()))
                .containsExactly("ways of practising offered (ask the advertiser)");
    }

    @Test
    void anActorThatNamesProfessionsIsShownTheseOnly() {
        Matcher matcher = over(
                doctor("doctor"),
                Project.builder("nurse", Profession.NURSE),
                Project.builder("baker", new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "10.71C")));

        assertThat(found(matcher.projectsFor(actor(GUERET).build()))).containsExactly("baker", "doctor", "nurse");
        assertThat(found(matcher.projectsFor(
                        actor(GUERET).seeking(Profession.NURSE).build())))
                .containsExactly("nurse");
    }

    @Test
    void ofAnActorWithoutAPerimeterThatOfItsPrincipalCounts() {
        Actor town = Actor.builder("town", ActorKind.COMMUNE, "Guéret")
                .within(TerritoryCode.commune(GUERET))
                .build();
        Actor agency = Actor.builder("agency", ActorKind.AGENCY, "Agency")
                .actingFor(new Mandate(town, LocalDate.of(2026, 1, 1), Optional.empty()))
                .build();

        assertThat(over(doctor("p")).projectsFor(agency).top(1))
                .extracting(match -> match.territory().name())
                .containsExactly("Guéret");
    }

    @Test
    void anActorWithoutAnyPerimeterAndAnUnknownTerritoryAreRefused() {
        Matcher matcher = over(doctor("p"));

        assertThatThrownBy(() -> matcher.projectsFor(actor().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the actor a-1 has no perimeter");
        assertThatThrownBy(() -> matcher.projectsFor(actor("99999").build()))
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.code()).isEqualTo("ANC-TERR-002"));
    }

    @Test
    void aFormerCodeInAPerimeterStandsForItsSuccessor() {
        assertThat(over(doctor("p")).projectsFor(actor("49001").build()).top(1))
                .extracting(match -> match.territory().code().code())
                .containsExactly("49050");
    }

    @Test
    void twoProjectsOfOneIdAreRefused() {
        assertThatThrownBy(() -> over(doctor("p"), doctor("p").stage(CareerStage.STUDENT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two projects have the id p");
    }

    @Test
    void aProjectThatWishesAnUnknownFactIsNamed() {
        Fact<Boolean> quiet = Fact.flag("territory.quiet");

        assertThatThrownBy(() -> over(doctor("p-7").require(quiet.is(true))))
                .isInstanceOfSatisfying(AncrageException.class, error -> {
                    assertThat(error.code()).isEqualTo("ANC-FACT-001");
                    assertThat(error.place()).startsWith("project p-7");
                });
    }

    @Test
    void theOrderInWhichProjectsAreGivenChangesNothing() {
        List<PublishedProject> projects = new ArrayList<>(published(
                doctor("a"),
                doctor("b").prefer(more(POPULATION, 0, 20_000)),
                doctor("c").require(TerritoryFacts.HOUSE_PRICE.atMost(1_000)),
                doctor("d").stage(CareerStage.STUDENT).modes(PracticeMode.SALARIED)));
        Offer offer = post("o", GRAND_GUERET)
                .prefer(when(ProjectFacts.CAREER_STAGE.is("LOCUM")))
                .build();
        List<String> first = told(matcher(projects).projectsFor(offer));
        List<String> near =
                told(matcher(projects).projectsFor(actor(GRAND_GUERET).build()));
        for (int shuffle = 0; shuffle < 10; shuffle++) {
            Collections.shuffle(projects, new Random(shuffle));

            assertThat(told(matcher(projects).projectsFor(offer))).isEqualTo(first);
            assertThat(told(matcher(projects).projectsFor(actor(GRAND_GUERET).build())))
                    .isEqualTo(near);
        }
    }

    private static Matcher matcher(List<PublishedProject> projects) {
        return Matcher.builder()
                .asOf(DAY)
                .territories(FRANCE)
                .projects(projects)
                .build();
    }

    @Test
    void nobodySearchesUnderAMandateThatIsOver() {
        Actor town = Actor.builder("town", ActorKind.COMMUNE, "Guéret")
                .within(TerritoryCode.commune(GUERET))
                .build();
        Actor agency = Actor.builder("agency", ActorKind.AGENCY, "Agence")
                .actingFor(new Mandate(town, LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2021, 1, 1))))
                .build();
        Matcher matcher = over(doctor("p"));
        Offer offer = post("o", GUERET).actor(agency).build();

        assertThatThrownBy(() -> matcher.projectsFor(agency)).hasMessageStartingWith("ANC-ACTOR-005");
        assertThatThrownBy(() -> matcher.projectsFor(offer)).hasMessageStartingWith("ANC-ACTOR-005");
        assertThatThrownBy(() -> matcher.explain(doctor("p").build().published(), offer))
                .hasMessageStartingWith("ANC-ACTOR-005");
    }
}
