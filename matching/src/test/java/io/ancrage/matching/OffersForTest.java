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
import static io.ancrage.matching.Creuse.texts;
import static io.ancrage.matching.Creuse.told;
import static io.ancrage.preference.Preference.less;
import static io.ancrage.preference.Preference.when;
import static io.ancrage.territory.TerritoryFacts.LYCEES;
import static io.ancrage.territory.TerritoryFacts.POPULATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Truth;
import io.ancrage.explanation.Explanation;
import io.ancrage.fact.Known;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.offer.Post;
import io.ancrage.place.Area;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.CareerStage;
import io.ancrage.practice.PracticeMode;
import io.ancrage.preference.Degree;
import io.ancrage.preference.Preference;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which offers suit a project, to its owner. */
class OffersForTest {

    private static final Preference SALARIED = when(OfferFacts.MODES.hasAny("SALARIED"));
    private static final Preference AS_A_LOCUM = when(ProjectFacts.CAREER_STAGE.is("LOCUM"));
    private static final Preference IN_AN_OFFER = when(OfferFacts.KIND.is("SUCCESSION"));
    private static final Preference OF_A_STUDENT = when(ProjectFacts.CAREER_STAGE.is("STUDENT"));

    private static Explanation why(Project.Builder project, Offer.Builder offer) {
        return over(offer).explain(project.build(), offer.build());
    }

    @Test
    void aProjectThatChangedUnderItsIdIsAnsweredAnew() {
        Matcher matcher = over(post("in-gueret", GUERET), post("in-aubusson", AUBUSSON));
        Project before = doctor("p").search(Area.in(GUERET)).build();
        Project after = doctor("p").search(Area.in(AUBUSSON)).build();

        assertThat(found(matcher.offersFor(before))).containsExactly("in-gueret");
        assertThat(found(matcher.offersFor(after))).containsExactly("in-aubusson");
    }

    @Test
    void theRequirementsOfBothSidesCount() {
        Matcher matcher = over(
                post("suits", GUERET).modes(PracticeMode.SALARIED),
                post("too-small", SAINTE_FEYRE).modes(PracticeMode.SALARIED),
                post("asks-for-a-student", AUBUSSON)
                        .modes(PracticeMode.SALARIED)
                        .require(ProjectFacts.CAREER_STAGE.is("STUDENT")));
        Project project = doctor("p")
                .modes(PracticeMode.SALARIED)
                .require(POPULATION.atLeast(3_000))
                .build();

        assertThat(found(matcher.offersFor(project))).containsExactly("suits");
    }

    @Test
    void anOfferIsForAProfessionOrAnActivityAndOneThatNamesNobodyIsToConfirm() {
        ActivityCode bread = new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "10.71C");
        Matcher matcher = over(
                post("doctor", GUERET),
                Offer.builder("nurse", OfferKind.SALARIED, TerritoryCode.commune(AUBUSSON))
                        .profession(Profession.NURSE)
                        .confirmedOn(DAY),
                Offer.builder("baker", OfferKind.SALARIED, TerritoryCode.commune(SAINTE_FEYRE))
                        .activity(bread)
                        .confirmedOn(DAY),
                Offer.builder("whoever", OfferKind.SALARIED, TerritoryCode.department("23"))
                        .confirmedOn(DAY));
        Project baker = Project.builder("b", bread).build();
        Project dentist = Project.builder("d", Profession.DENTIST).build();

        assertThat(found(matcher.offersFor(doctor("p").build()))).containsExactly("doctor", "whoever");
        assertThat(found(matcher.offersFor(doctor("p").build()).confirmed())).containsExactly("doctor");
        assertThat(found(matcher.offersFor(baker))).containsExactly("baker", "whoever");
        assertThat(found(matcher.offersFor(dentist))).containsExactly("whoever");
        assertThat(texts(matcher.offersFor(dentist).top(1).get(0).toConfirm()))
                .containsExactly("professions looked for (ask the advertiser)");
    }

    @Test
    void aSpecialtyIsAskedOfThoseWhoseProfessionHasIt() {
        Offer.Builder both = post("o", GUERET).profession(Profession.NURSE).specialty("general-medicine");

        assertThat(why(Project.builder("n", Profession.NURSE), both).fits()).isEqualTo(Truth.TRUE);
        assertThat(why(Project.builder("d", Profession.PHYSICIAN), both).fits()).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"SM26, TRUE", "SM53, TRUE", "SM54, TRUE", "SM42, FALSE", "'', UNKNOWN"})
    void anOfferForGeneralMedicineTakesEachOfItsCodesAndNoOther(String specialty, Truth fits) {
        Project.Builder project = Project.builder("p", Profession.PHYSICIAN);
        if (!specialty.isEmpty()) {
            project.specialty(Specialty.of(specialty));
        }

        assertThat(why(project, post("o", GUERET).specialty("general-medicine")).fits())
                .isEqualTo(fits);
    }

    @Test
    void anOfferWithoutASpecialtyTakesAll() {
        assertThat(why(doctor("p"), post("o", GUERET)).fits()).isEqualTo(Truth.TRUE);
    }

    @Test
    void whatIsUnknownIsKeptAndMarkedUnlessTheCallerDropsIt() {
        Matcher matcher = over(
                post("tells", GUERET).benefit(Benefit.of(BenefitKind.HOUSING)),
                post("does-not-tell", AUBUSSON),
                post("has-none", SAINTE_FEYRE).benefitsComplete());
        Ranking ranking = matcher.offersFor(
                doctor("p").require(OfferFacts.BENEFITS.hasAny("HOUSING")).build());

        assertThat(found(ranking)).containsExactly("tells", "does-not-tell");
        assertThat(ranking.top(2)).extracting(Match::fits).containsExactly(Truth.TRUE, Truth.UNKNOWN);
        assertThat(ranking.summary(Locale.ENGLISH))
                .isEqualTo("1 fits, 1 to confirm; open: benefits offered (ask the advertiser): 1");
        assertThat(found(ranking.confirmed())).containsExactly("tells");
        assertThat(ranking.confirmed().toConfirm()).isZero();
    }

    @Test
    void theOwnersPrivateWishesCountAndTheExplanationSaysWhoseWishesItIsAgainst() {
        Project.Builder parent = doctor("p").require(LYCEES.atLeast(1));
        Offer.Builder village = post("o", SAINTE_FEYRE);
        Explanation why = why(parent, village);

        assertThat(found(over(village).offersFor(parent.build()))).isEmpty();
        assertThat(why.fits()).isEqualTo(Truth.FALSE);
        assertThat(why.text(Locale.ENGLISH)).contains("does not fit (against: your wishes)");
        assertThat(why.text(Locale.FRENCH)).contains("ne convient pas (contre : vos souhaits)");
    }

    @Test
    void anOfferThatBothSidesRefuseIsAgainstBoth() {
        Explanation why = why(
                doctor("p").require(LYCEES.atLeast(1)),
                post("o", SAINTE_FEYRE).require(ProjectFacts.CAREER_STAGE.is("STUDENT")));

        assertThat(why.text(Locale.ENGLISH))
                .contains("does not fit (against: your wishes and what the offer asks), degree");
    }

    @ParameterizedTest(name = "{0} and {1} of 100 give {2}")
    @CsvSource({
        "100, 100, 10000",
        "60, 25, 3529",
        "25, 60, 3529",
        "100, 50, 6667",
        "50, 50, 5000",
        "1, 100, 198",
        "100, 0, 0"
    })
    void theDegreesOfTheTwoSidesJoinByTheirHarmonicMean(int own, int other, int degree) {
        Project.Builder project = doctor("p");
        Offer.Builder offer = post("o", GUERET).modes(PracticeMode.SALARIED);
        if (own > 0) {
            project.prefer(own, SALARIED);
        }
        if (own < 100) {
            project.prefer(100 - own, IN_AN_OFFER);
        }
        if (other > 0) {
            offer.prefer(other, AS_A_LOCUM);
        }
        if (other < 100) {
            offer.prefer(100 - other, OF_A_STUDENT);
        }
        Match match = over(offer).offersFor(project.build()).top(1).get(0);

        assertThat(match.degree()).isEqualTo(Degree.exactly(degree));
        assertThat(match.rank()).isEqualTo(degree);
        assertThat(match.explanation().degree()).isEqualTo(Degree.exactly(degree));
    }

    @Test
    void theExplanationShowsHowTheDegreesJoin() {
        Explanation why = why(
                doctor("p").prefer(60, SALARIED).prefer(40, IN_AN_OFFER),
                post("o", GUERET)
                        .modes(PracticeMode.SALARIED)
                        .prefer(25, AS_A_LOCUM)
                        .prefer(75, OF_A_STUDENT));

        assertThat(why.text(Locale.ENGLISH)).contains("both sides: 2 × 6,000 × 2,500 / (6,000 + 2,500) = 3,529");
        assertThat(why.text(Locale.FRENCH).replace('\u00a0', ' '))
                .contains("ensemble : 2 × 6 000 × 2 500 / (6 000 + 2 500) = 3 529");
    }

    @Test
    void nothingOnBothSidesIsNothingTogetherAndSaidInWords() {
        Explanation why = why(doctor("p").prefer(IN_AN_OFFER), post("o", GUERET).prefer(OF_A_STUDENT));

        assertThat(why.degree()).isEqualTo(Degree.exactly(0));
        assertThat(why.text(Locale.ENGLISH)).contains("both sides: 0, since both are 0");
        assertThat(why.text(Locale.FRENCH)).contains("ensemble : 0, car les deux sont à 0");
    }

    @Test
    void theOffersOfOneTerritoryShareOneEntry() {
        Matcher matcher = over(
                post("a", GUERET),
                post("b", GUERET).modes(PracticeMode.SALARIED),
                post("c", GUERET),
                post("d", AUBUSSON));
        Ranking ranking = matcher.offersFor(doctor("p").prefer(SALARIED).build());

        assertThat(found(ranking)).containsExactly("b", "d");
        assertThat(ranking.top(2)).extracting(Match::others).containsExactly(2, 0);
        assertThat(ranking.fitting()).isEqualTo(2);
        assertThat(found(ranking.ungrouped())).containsExactly("b", "a", "c", "d");
        assertThat(ranking.ungrouped().top(4)).extracting(Match::others).containsOnly(0);
        assertThat(found(ranking.ungrouped().confirmed())).hasSize(4);
        assertThat(found(ranking.confirmed())).containsExactly("b", "d");
    }

    @Test
    void aFormerCodeAndItsSuccessorAreOneTerritory() {
        Matcher matcher = over(post("before-the-merger", "49001"), post("today", "49050"));
        List<Match> matches = matcher.offersFor(doctor("p").build()).top(9);

        assertThat(matches).hasSize(1);
        assertThat(matches.get(0).others()).isEqualTo(1);
        assertThat(matches.get(0).territory().code()).isEqualTo(TerritoryCode.commune("49050"));
    }

    @Test
    void equalRanksGoByIdAndWhatSurelyFitsStandsBeforeWhatIsToConfirm() {
        Matcher matcher = over(
                post("c", GUERET),
                post("b", AUBUSSON).benefit(Benefit.of(BenefitKind.HOUSING)),
                post("a", SAINTE_FEYRE).benefit(Benefit.of(BenefitKind.HOUSING)));

        assertThat(found(matcher.offersFor(doctor("p").build()))).containsExactly("a", "b", "c");
        assertThat(found(matcher.offersFor(doctor("p")
                        .require(OfferFacts.BENEFITS.hasAny("HOUSING"))
                        .build())))
                .containsExactly("a", "b", "c");
        assertThat(found(over(post("a", GUERET), post("b", AUBUSSON).benefit(Benefit.of(BenefitKind.HOUSING)))
                        .offersFor(doctor("p")
                                .require(OfferFacts.BENEFITS.hasAny("HOUSING"))
                                .build())))
                .containsExactly("b", "a");
    }

    @Test
    void anOfferThatHasEndedNeverMatchesAndIsExplainedAsEnded() {
        Offer.Builder ended = post("o", GUERET).until(DAY);
        Explanation why = why(doctor("p"), ended);

        assertThat(found(over(ended).offersFor(doctor("p").build()))).isEmpty();
        assertThat(found(over(post("o", GUERET).until(DAY.plusDays(1)))
                        .offersFor(doctor("p").build())))
                .containsExactly("o");
        assertThat(why.fits()).isEqualTo(Truth.FALSE);
        assertThat(why.rank()).isZero();
        assertThat(why.text(Locale.ENGLISH)).contains(": does not fit, degree", "no longer holds since 2026-11-21");
        assertThat(why.text(Locale.FRENCH))
                .contains(": ne convient pas, degré", "n'est plus valable depuis le 2026-11-21");
    }

    @ParameterizedTest(name = "{0} days after it was known to hold: {1}")
    @CsvSource({
        "-5, 2500",
        "0, 10000",
        "59, 10000",
        "60, 10000",
        "61, 9975",
        "200, 6557",
        "364, 2525",
        "365, 2500",
        "9999, 2500"
    })
    void anOfferCountsLessTheLongerNobodyHasConfirmedItButSuitsAsWell(int days, int rank) {
        Matcher matcher = over(post("o", GUERET).confirmedOn(DAY.minusDays(days)));
        Match match = matcher.offersFor(doctor("p").build()).top(1).get(0);

        assertThat(match.rank()).isEqualTo(rank);
        assertThat(match.explanation().rank()).isEqualTo(rank);
        assertThat(match.degree()).isEqualTo(Degree.exactly(10_000));
        assertThat(match.fits()).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest(name = "published {0}: {1}")
    @CsvSource({
        "'', 2500, no day of publication or confirmation is known",
        "2018, 2500, 'published 2018, never confirmed since'",
        "2026-11, 10000, 'published 2026-11, never confirmed since'",
        "2026-10-02, 10000, 'published 2026-10-02, never confirmed since'"
    })
    void withoutAConfirmationTheFirstDayOfItsPublicationCounts(String published, int rank, String told) {
        Offer.Builder offer = Offer.builder("o", OfferKind.SALARIED, TerritoryCode.commune(GUERET))
                .profession(Profession.PHYSICIAN)
                .published(published.isEmpty() ? Vintage.UNKNOWN : Vintage.of(published));
        Match match = over(offer).offersFor(doctor("p").build()).top(1).get(0);

        assertThat(match.rank()).isEqualTo(rank);
        assertThat(match.explanation().text(Locale.ENGLISH)).contains(told);
    }

    @Test
    void aFreshOfferOvertakesABetterOneThatIsStale() {
        Matcher matcher = over(
                post("better-and-stale", GUERET).modes(PracticeMode.SALARIED).confirmedOn(LocalDate.of(2025, 1, 1)),
                post("fresh", AUBUSSON).modes(PracticeMode.LIBERAL));
        Ranking ranking = matcher.offersFor(doctor("p")
                .prefer(3, SALARIED)
                .prefer(4, when(POPULATION.atLeast(1_000)))
                .build());

        assertThat(found(ranking)).containsExactly("fresh", "better-and-stale");
        assertThat(ranking.top(2)).extracting(match -> match.degree().value()).containsExactly(7_272, 10_000);
        assertThat(ranking.top(2)).extracting(Match::rank).containsExactly(7_272, 2_500);
    }

    @ParameterizedTest(name = "population at least {0}: {1}")
    @CsvSource({"1, TRUE", "10000, UNKNOWN", "1000000, FALSE"})
    void inALargerTerritoryAWishHoldsEverywhereSomewhereOrNowhere(int population, Truth fits) {
        for (String territory : List.of(GRAND_GUERET, "DEP-23")) {
            Explanation why = why(doctor("p").require(POPULATION.atLeast(population)), post("o", territory));

            assertThat(why.fits()).isEqualTo(fits);
            assertThat(why.requirements().parts().get(1).truth()).isEqualTo(fits);
            assertThat(texts(why.toConfirm()))
                    .isEqualTo(fits.isUnknown() ? List.of("population (differs between the places)") : List.of());
        }
    }

    @Test
    void anOfferAtSeveralSitesIsJudgedAtItsSites() {
        Offer.Builder both = post("o", "DEP-23").post(atBothSites());
        int population = population(AUBUSSON);

        assertThat(why(doctor("p").require(POPULATION.atLeast(population)), both)
                        .fits())
                .isEqualTo(Truth.TRUE);
        assertThat(why(doctor("p").require(POPULATION.atLeast(population + 1)), both)
                        .fits())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(why(doctor("p").require(POPULATION.below(population)), both).fits())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void theDegreeOfSeveralPlacesIsTheIntervalOfWhatTheyGive() {
        Offer.Builder both = post("o", "DEP-23").post(atBothSites());
        Preference small = less(POPULATION, population(AUBUSSON), population(GUERET));

        assertThat(why(doctor("p").prefer(small), both).degree())
                .isEqualTo(Degree.UNKNOWN.with(Degree.exactly(10_000)));
        assertThat(texts(why(doctor("p").prefer(small), both).toConfirm()))
                .containsExactly("population (differs between the places)");
    }

    @Test
    void wherePlacesDifferAndGiveTheSameDegreeNothingIsOpen() {
        Explanation why = why(
                doctor("p").prefer(less(POPULATION, 50_000, 60_000)),
                post("o", "DEP-23").post(atBothSites()));

        assertThat(why.degree()).isEqualTo(Degree.exactly(10_000));
        assertThat(why.toConfirm()).isEmpty();
    }

    private static Post atBothSites() {
        return Post.ofSeats(1)
                .of(
                        new Post.Part(TerritoryCode.commune(GUERET), Optional.empty(), Optional.empty(), 60),
                        new Post.Part(TerritoryCode.commune(AUBUSSON), Optional.empty(), Optional.empty(), 40));
    }

    private static int population(String commune) {
        return FRANCE.sheet(TerritoryCode.commune(commune)).read(POPULATION) instanceof Known<BigDecimal> known
                ? known.known().intValue()
                : 0;
    }

    @Test
    void anOfferInATerritoryThatIsNotThereIsNamed() {
        for (Offer.Builder offer : List.of(
                post("nowhere", "99999"),
                post("nowhere", "99999").post(atBothSites()),
                post("nowhere", GUERET).require(Criterion.allOf(new Inside(Area.in("DEP-99")))))) {
            AncrageException error = catchThrowableOfType(AncrageException.class, () -> over(offer));

            assertThat(error.code()).isEqualTo("ANC-TERR-002");
            assertThat(error.place()).startsWith("offer nowhere");
            assertThat(error.message(Locale.FRENCH)).contains("99");
        }
    }

    @Test
    void anOfferInATerritoryThatOnlyItsCommunesTellOfIsNamed() {
        Territories creuse =
                Territories.of(List.of(Territory.of(GUERET, "Guéret", "DEP-23")), Source.of("Ours"), Vintage.UNKNOWN);
        Matcher.Builder matcher = Matcher.builder()
                .asOf(DAY)
                .territories(creuse)
                .offers(List.of(post("nowhere", "DEP-23").build()));

        assertThat(catchThrowableOfType(AncrageException.class, matcher::build))
                .hasMessageStartingWith("ANC-TERR-002 offer nowhere: ");
    }

    @Test
    void anOfferThatAsksForAnUnknownFactIsNamed() {
        Fact<Boolean> night = Fact.flag("project.night");

        assertThatThrownBy(() -> over(post("o-7", GUERET).require(night.is(true))))
                .isInstanceOfSatisfying(AncrageException.class, error -> {
                    assertThat(error.code()).isEqualTo("ANC-FACT-001");
                    assertThat(error.place()).startsWith("offer o-7");
                });
    }

    @Test
    void twoOffersOfOneIdAreRefusedAlsoWhenOneHasEnded() {
        assertThatThrownBy(() -> over(post("o", GUERET), post("o", AUBUSSON).until(DAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two offers have the id o");
    }

    @Test
    void theOrderInWhichOffersAreGivenChangesNothing() {
        List<Offer> offers = new ArrayList<>(Stream.of(
                        post("a", GUERET),
                        post("b", GUERET).modes(PracticeMode.SALARIED),
                        post("c", GRAND_GUERET),
                        post("d", AUBUSSON).benefit(Benefit.of(BenefitKind.HOUSING)),
                        post("e", "DEP-23"))
                .map(Offer.Builder::build)
                .toList());
        Project project = doctor("p")
                .require(OfferFacts.BENEFITS.hasAny("HOUSING"))
                .prefer(SALARIED)
                .stage(CareerStage.LOCUM)
                .build();
        List<String> first = told(matcher(offers).offersFor(project));
        for (int shuffle = 0; shuffle < 10; shuffle++) {
            Collections.shuffle(offers, new Random(shuffle));

            assertThat(told(matcher(offers).offersFor(project))).isEqualTo(first);
        }
    }

    private static Matcher matcher(List<Offer> offers) {
        return Matcher.builder().asOf(DAY).territories(FRANCE).offers(offers).build();
    }

    @Test
    void theSitesOfAComposedPostAreNamed() {
        Offer.Builder offer = Offer.builder("o", OfferKind.SALARIED, TerritoryCode.department("23"))
                .profession(Profession.PHYSICIAN)
                .confirmedOn(DAY)
                .post(Post.ofSeats(1)
                        .of(
                                new Post.Part(TerritoryCode.commune(GUERET), Optional.empty(), Optional.empty(), 60),
                                new Post.Part(
                                        TerritoryCode.commune(AUBUSSON), Optional.empty(), Optional.empty(), 40)));

        assertThat(why(doctor("p"), offer).name().in(Locale.ENGLISH))
                .isEqualTo("salaried post, Creuse [Aubusson, Guéret]");
    }

    @Test
    void partsThatAreAllInTheTerritoryDoNotNameItTwice() {
        Offer.Builder offer = Offer.builder("o", OfferKind.SALARIED, TerritoryCode.commune(GUERET))
                .profession(Profession.PHYSICIAN)
                .confirmedOn(DAY)
                .post(Post.ofSeats(1)
                        .of(
                                new Post.Part(TerritoryCode.commune(GUERET), Optional.empty(), Optional.empty(), 60),
                                new Post.Part(TerritoryCode.commune(GUERET), Optional.empty(), Optional.empty(), 40)));

        assertThat(why(doctor("p"), offer).name().in(Locale.ENGLISH)).isEqualTo("salaried post, Guéret");
    }
}
