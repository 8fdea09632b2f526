package io.ancrage.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.DateRange;
import io.ancrage.Euros;
import io.ancrage.Range;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.actor.Mandate;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.Known;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.Amount.Basis;
import io.ancrage.offer.Amount.Frequency;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.RhythmFacts;
import io.ancrage.practice.WorkRhythm;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The facts that an offer tells: what is missing, partial or known. */
class OfferFactsTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    private static Offer.Builder offer() {
        return Offer.builder("o-1", OfferKind.SALARIED, TerritoryCode.commune("23096"));
    }

    private static <T> Optional<T> told(Offer.Builder offer, Fact<T> fact) {
        return offer.build().facts().read(fact).value();
    }

    private static Amount amount(long euros, Frequency per, Basis basis) {
        return Amount.exactly(Euros.of(euros), per, basis);
    }

    @Test
    void anOfferThatTellsNothingTellsItsKindAlone() {
        assertThat(OfferFacts.all())
                .filteredOn(fact -> !offer().build().facts().read(fact).isMissing())
                .containsExactly(OfferFacts.KIND);
    }

    @Test
    void whatTellsAndWhenIsTheOfferItself() {
        Source board = Source.of("Bourse aux postes");

        assertThat(offer().published(Vintage.of("2025-07")).build().facts().read(OfferFacts.KIND))
                .isInstanceOfSatisfying(Known.class, known -> {
                    assertThat(known.source()).isEqualTo(Source.of("Annonce"));
                    assertThat(known.asOf()).isEqualTo(Vintage.of("2025-07"));
                });
        assertThat(offer().source(board)
                        .published(Vintage.of("2025-07"))
                        .confirmedOn(MARCH)
                        .build()
                        .facts()
                        .read(OfferFacts.KIND))
                .isInstanceOfSatisfying(Known.class, known -> {
                    assertThat(known.source()).isEqualTo(board);
                    assertThat(known.asOf()).isEqualTo(Vintage.of("2027-03-01"));
                });
    }

    @Test
    void anOfferForProfessionsIsForNoActivityAndTheOtherWayRound() {
        Offer.Builder health = offer().profession(Profession.PHYSICIAN);
        Offer.Builder bakery = offer().activity(new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "10.71C"));

        assertThat(told(health, OfferFacts.PROFESSIONS)).contains(CodeSet.of("10"));
        assertThat(told(health, OfferFacts.ACTIVITIES)).contains(CodeSet.of());
        assertThat(told(bakery, OfferFacts.PROFESSIONS)).contains(CodeSet.of());
        assertThat(told(bakery, OfferFacts.ACTIVITIES)).contains(CodeSet.of("NAF_REV2/10.71C"));
    }

    @Test
    void modesStructuresAndSpecialtiesAreAllThatThereIs() {
        Offer.Builder offer =
                offer().modes(PracticeMode.SALARIED).structures("MSP").specialty("general-medicine");

        assertThat(told(offer, OfferFacts.MODES)).contains(CodeSet.of("SALARIED"));
        assertThat(told(offer, OfferFacts.STRUCTURES)).contains(CodeSet.of("MSP"));
        assertThat(told(offer, OfferFacts.SPECIALTIES)).contains(CodeSet.of("general-medicine"));
    }

    @Test
    void teamAndEquipmentMayHoldMoreThanIsTold() {
        Offer.Builder offer = offer().team("IPA").equipment("ECG");

        assertThat(told(offer, OfferFacts.TEAM)).contains(CodeSet.atLeast("IPA"));
        assertThat(told(offer, OfferFacts.EQUIPMENT)).contains(CodeSet.atLeast("ECG"));
    }

    @Test
    void benefitsMayBeMoreThanIsToldUnlessTheyAreSaidToBeComplete() {
        Offer.Builder housing = offer().benefit(Benefit.of(BenefitKind.HOUSING));

        assertThat(told(housing, OfferFacts.BENEFITS)).contains(CodeSet.atLeast("HOUSING"));
        assertThat(told(housing.benefitsComplete(), OfferFacts.BENEFITS)).contains(CodeSet.of("HOUSING"));
        assertThat(told(offer().benefitsComplete(), OfferFacts.BENEFITS)).contains(CodeSet.of());
    }

    @Test
    void aFreeRentSatisfiesWhoeverAsksForAReducedOne() {
        Offer offer = offer().benefit(Benefit.of(BenefitKind.FREE_RENT)).build();
        Vocabulary vocabulary = Vocabulary.of(OfferFacts.all());

        assertThat(vocabulary
                        .compile(OfferFacts.BENEFITS.hasAny("RENT_REDUCTION"))
                        .test(offer.facts()))
                .isEqualTo(Truth.TRUE);
        assertThat(vocabulary.compile(OfferFacts.BENEFITS.hasAny("HOUSING")).test(offer.facts()))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whoPublishesUnderAMandateIsThePrincipal() {
        Actor town = Actor.builder("a-1", ActorKind.COMMUNE, "Mairie").build();
        Actor agency = Actor.builder("a-2", ActorKind.AGENCY, "Agence")
                .actingFor(new Mandate(town, MARCH, Optional.empty()))
                .build();

        assertThat(told(offer().actor(agency), OfferFacts.ACTOR_KIND)).contains("COMMUNE");
    }

    @Test
    void seatsAndSharesAreThoseOfAllPosts() {
        Offer.Builder two = offer().post(Post.ofSeats(2).withShare(Range.between(50, 80)))
                .post(Post.ofSeats(1).withShare(Range.exactly(100)));

        assertThat(told(two, OfferFacts.SEATS)).contains(BigDecimal.valueOf(3));
        assertThat(told(two, OfferFacts.SHARE_LEAST)).contains(BigDecimal.valueOf(50));
        assertThat(told(two, OfferFacts.SHARE_MOST)).contains(BigDecimal.valueOf(100));
    }

    @Test
    void whatOnePostDoesNotTellIsNotKnownOfAll() {
        Offer.Builder two = offer().post(
                        Post.ofSeats(2).withShare(Range.atLeast(50)).during(DateRange.of(MARCH, JUNE)))
                .post(Post.UNKNOWN);

        assertThat(told(two, OfferFacts.SEATS)).isEmpty();
        assertThat(told(two, OfferFacts.SHARE_LEAST)).isEmpty();
        assertThat(told(two, OfferFacts.SHARE_MOST)).isEmpty();
        assertThat(told(two, OfferFacts.STARTS_ON)).isEmpty();
        assertThat(told(two, OfferFacts.ENDS_ON)).isEmpty();
    }

    @Test
    void itRunsFromTheEarliestStartToTheLatestEnd() {
        Offer.Builder two = offer().post(Post.UNKNOWN.during(DateRange.of(MARCH, JUNE)))
                .slot(new Slot(DateRange.of(JUNE, JUNE.plusDays(7)), OptionalInt.empty()));

        assertThat(told(two, OfferFacts.STARTS_ON)).contains(MARCH);
        assertThat(told(two, OfferFacts.ENDS_ON)).contains(JUNE.plusDays(7));
        assertThat(told(
                        two.stop(new Stop(TerritoryCode.commune("23008"), DateRange.from(JUNE), Set.of())),
                        OfferFacts.ENDS_ON))
                .isEmpty();
    }

    @Test
    void aPostWithoutDaysOfItsOwnRunsAsItsTurnsDo() {
        Offer.Builder rotation =
                offer().post(Post.ofSeats(3)).slot(new Slot(DateRange.of(MARCH, JUNE), OptionalInt.empty()));

        assertThat(told(rotation, OfferFacts.STARTS_ON)).contains(MARCH);
        assertThat(told(rotation, OfferFacts.ENDS_ON)).contains(JUNE);
        assertThat(told(offer().post(Post.ofSeats(3)), OfferFacts.ENDS_ON)).isEmpty();
    }

    @Test
    void payIsTheLeastThatIsPromisedAMonth() {
        Offer.Builder gross = offer().pay(amount(60_000, Frequency.YEAR, Basis.GROSS));

        assertThat(told(gross, OfferFacts.GROSS_PAY)).contains(BigDecimal.valueOf(5_000));
        assertThat(told(gross, OfferFacts.NET_PAY)).isEmpty();
        assertThat(told(offer().pay(amount(4_000, Frequency.MONTH, Basis.NET)), OfferFacts.NET_PAY))
                .contains(BigDecimal.valueOf(4_000));
    }

    @Test
    void payThatCannotBeToldAMonthOrAsGrossOrNetIsNotKnown() {
        for (Amount pay : new Amount[] {
            amount(300, Frequency.DAY, Basis.GROSS),
            amount(300, Frequency.ONCE, Basis.GROSS),
            amount(5_000, Frequency.MONTH, Basis.UNSTATED),
            Amount.upTo(Euros.of(5_000), Frequency.MONTH, Basis.GROSS)
        }) {
            assertThat(told(offer().pay(pay), OfferFacts.GROSS_PAY)).isEmpty();
            assertThat(told(offer().pay(pay), OfferFacts.NET_PAY)).isEmpty();
        }
    }

    @Test
    void theLargestAmountStillFits() {
        assertThat(told(offer().pay(amount(1_000_000_000_000L, Frequency.YEAR, Basis.NET)), OfferFacts.NET_PAY))
                .contains(new BigDecimal("83333333333.33"));
    }

    @Test
    void theRentIsTheMostThatIsAsked() {
        Amount rent =
                new Amount(Optional.of(Euros.of(300)), Optional.of(Euros.of(450)), Frequency.MONTH, Basis.UNSTATED);

        assertThat(told(offer().premises(Premises.UNKNOWN.withRent(rent)), OfferFacts.RENT))
                .contains(BigDecimal.valueOf(450));
        assertThat(told(offer().premises(Premises.UNKNOWN), OfferFacts.RENT)).isEmpty();
    }

    @Test
    void freeRentAndCommitmentAreTheLongest() {
        Offer.Builder offer = offer().benefit(
                        Benefit.of(BenefitKind.FREE_RENT).forMonths(12).againstMonths(24))
                .benefit(Benefit.of(BenefitKind.FREE_RENT).forMonths(6))
                .benefit(Benefit.of(BenefitKind.HOUSING).forMonths(48).againstMonths(36));

        assertThat(told(offer, OfferFacts.FREE_RENT_MONTHS)).contains(BigDecimal.valueOf(12));
        assertThat(told(offer, OfferFacts.COMMITMENT_MONTHS)).contains(BigDecimal.valueOf(36));
    }

    @Test
    void handoverSupervisionAndRhythmAreTold() {
        Offer.Builder offer = offer().succession(new Succession(Optional.of(MARCH), Optional.empty()))
                .internship(new Internship(Optional.empty(), Truth.FALSE, Truth.UNKNOWN))
                .rhythm(WorkRhythm.ofHours(Range.atMost(35)));

        assertThat(told(offer, OfferFacts.HANDOVER_ON)).contains(MARCH);
        assertThat(told(offer, OfferFacts.SUPERVISED)).contains(false);
        assertThat(told(offer, RhythmFacts.OFFERED.hoursMost())).contains(BigDecimal.valueOf(35));
        assertThat(told(offer, RhythmFacts.OFFERED.hoursLeast())).isEmpty();
    }

    @Test
    void aBenefitUnderAConditionIsNeitherOfferedForSureNorRefused() {
        Offer offer = Offer.builder("o-1", OfferKind.INTERNSHIP, TerritoryCode.commune("23096"))
                .benefit(Benefit.of(BenefitKind.HOUSING).onCondition(ProjectFacts.CAREER_STAGE.is("INTERN")))
                .benefit(Benefit.of(BenefitKind.SECRETARIAT))
                .benefitsComplete()
                .build();

        assertThat(offer.facts().read(OfferFacts.BENEFITS).value()).contains(CodeSet.atLeast("SECRETARIAT"));
    }

    @Test
    void aHousedInternshipOffersHousing() {
        Offer offer = Offer.builder("o-1", OfferKind.INTERNSHIP, TerritoryCode.commune("23096"))
                .internship(new Internship(Optional.empty(), Truth.UNKNOWN, Truth.TRUE))
                .benefitsComplete()
                .build();

        assertThat(offer.facts().read(OfferFacts.BENEFITS).value()).contains(CodeSet.of("HOUSING"));
    }

    @Test
    void thePartsOfAPostTellModesAndStructures() {
        Offer offer = Offer.builder("o-1", OfferKind.MIXED, TerritoryCode.commune("23096"))
                .post(Post.ofSeats(1)
                        .of(
                                new Post.Part(
                                        TerritoryCode.commune("23096"),
                                        Optional.of(PracticeMode.SALARIED),
                                        Optional.of("HOSPITAL"),
                                        60),
                                new Post.Part(
                                        TerritoryCode.commune("23008"),
                                        Optional.of(PracticeMode.LIBERAL),
                                        Optional.of("MSP"),
                                        40)))
                .build();

        assertThat(offer.facts().read(OfferFacts.MODES).value()).contains(CodeSet.of("LIBERAL", "MIXED", "SALARIED"));
        assertThat(offer.facts().read(OfferFacts.STRUCTURES).value()).contains(CodeSet.atLeast("HOSPITAL", "MSP"));
    }

    @Test
    void whoOffersBothModesMayOfferThemMixed() {
        Offer offer = Offer.builder("o-1", OfferKind.OTHER, TerritoryCode.commune("23096"))
                .modes(PracticeMode.LIBERAL, PracticeMode.SALARIED)
                .build();

        assertThat(offer.facts().read(OfferFacts.MODES).value()).contains(CodeSet.atLeast("LIBERAL", "SALARIED"));
    }

    @Test
    void premisesCanBeWishedFor() {
        Offer offer = Offer.builder("o-1", OfferKind.PREMISES, TerritoryCode.commune("23096"))
                .premises(Premises.UNKNOWN.withSquareMetres(80).vacant(true))
                .build();

        assertThat(offer.facts().read(OfferFacts.PREMISES_SURFACE).value()).contains(BigDecimal.valueOf(80));
        assertThat(offer.facts().read(OfferFacts.PREMISES_VACANT).value()).contains(true);
        assertThat(offer.facts().read(OfferFacts.PREMISES_ACCESSIBLE).isMissing())
                .isTrue();
    }
}
