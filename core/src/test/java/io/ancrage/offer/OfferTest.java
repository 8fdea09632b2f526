package io.ancrage.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.DateRange;
import io.ancrage.Euros;
import io.ancrage.Range;
import io.ancrage.Refused;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.actor.Contacts;
import io.ancrage.actor.Desk;
import io.ancrage.actor.Mandate;
import io.ancrage.actor.NamedContact;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.Known;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.WorkRhythm;
import io.ancrage.preference.Preference;
import io.ancrage.preference.Wish;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Facility;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferTest {

    private static final TerritoryCode GUERET = TerritoryCode.commune("23096");
    private static final TerritoryCode AUBUSSON = TerritoryCode.commune("23008");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Actor TOWN =
            Actor.builder("a-1", ActorKind.COMMUNE, "Mairie").build();
    private static final NamedContact PERSON =
            new NamedContact("Chargée d'accueil", "", Optional.of("accueil@example.org"), Optional.empty());
    private static final Desk DESK = new Desk("Accueil", Optional.of("mairie@example.org"), Optional.empty());
    private static final Contacts CONTACTS = new Contacts(PERSON, Optional.empty(), Optional.of(DESK));

    private static Offer.Builder offer() {
        return Offer.builder("o-1", OfferKind.SALARIED, GUERET);
    }

    private static Offer.Builder publishable() {
        return offer().profession(Profession.PHYSICIAN).actor(TOWN).contacts(CONTACTS);
    }

    @Test
    void whatIsNotToldIsEmpty() {
        Offer offer = offer().build();

        assertThat(offer.title()).isEmpty();
        assertThat(offer.rhythm()).isEqualTo(WorkRhythm.UNKNOWN);
        assertThat(offer.seats()).isEmpty();
        assertThat(offer.pay()).isEmpty();
        assertThat(offer.published()).isEqualTo(Vintage.UNKNOWN);
        assertThat(offer.lastHeldOn(DAY)).isEmpty();
        assertThat(offer).hasToString("Offer o-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-o", "o 1", "é"})
    void anIdIsOpaque(String id) {
        Refused.with(
                "ANC-OFFER-007",
                "l'identifiant d'une annonce compte de 1 à 100 lettres",
                "the id of an offer has 1 to 100 letters",
                () -> Offer.builder(id, OfferKind.OTHER, GUERET));
    }

    @Test
    void setsAreSortedAndActivitiesStayInTheirOrder() {
        ActivityCode baker = new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "10.71C");
        ActivityCode chemist = new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "47.73Z");
        Offer offer = offer().profession(Profession.NURSE)
                .profession(Profession.PHYSICIAN)
                .activity(chemist)
                .activity(baker)
                .activity(chemist)
                .modes(PracticeMode.MIXED, PracticeMode.LIBERAL)
                .structures("MSP", "CABINET")
                .team("NURSE", "ASALEE")
                .equipment("ULTRASOUND", "ECG")
                .specialty("SM54")
                .specialty("SM26")
                .build();

        assertThat(offer.professions()).containsExactly(Profession.PHYSICIAN, Profession.NURSE);
        assertThat(offer.activities()).containsExactly(chemist, baker);
        assertThat(offer.modes()).containsExactly(PracticeMode.LIBERAL, PracticeMode.MIXED);
        assertThat(offer.structures()).containsExactly("CABINET", "MSP");
        assertThat(offer.team()).containsExactly("ASALEE", "NURSE");
        assertThat(offer.equipment()).containsExactly("ECG", "ULTRASOUND");
        assertThat(offer.specialties()).containsExactly("SM26", "SM54");
    }

    @Test
    void misspeltCodesAreRefusedWithTheNearest() {
        Refused.with("ANC-FACT-005", "le plus proche : MSP", "the nearest is MSP", () -> offer().structures("MSPP"));
        Refused.with("ANC-FACT-005", "le plus proche : NURSE", "the nearest is NURSE", () -> offer().team("NURS"));
        Refused.with("ANC-FACT-005", "le plus proche : ECG", "the nearest is ECG", () -> offer().equipment("ECGS"));
    }

    @Test
    void itsPlacesAreItsTerritoryUnlessPartsOrStopsTellMore() {
        Post split = Post.UNKNOWN.of(
                new Post.Part(GUERET, Optional.empty(), Optional.empty(), 60),
                new Post.Part(AUBUSSON, Optional.empty(), Optional.empty(), 40));
        TerritoryCode creuse = TerritoryCode.department("23");

        assertThat(offer().build().places()).containsExactly(GUERET);
        assertThat(offer().post(Post.ofSeats(1)).build().places()).containsExactly(GUERET);
        assertThat(offer().post(split).build().places()).containsExactly(AUBUSSON, GUERET);
        assertThat(offer().stop(new Stop(creuse, DateRange.OPEN, Set.of()))
                        .post(split)
                        .build()
                        .places())
                .containsExactly(AUBUSSON, GUERET, creuse);
    }

    @Test
    void itNamesPlacesOnceAPartOrAStopIsNotItsTerritory() {
        Post here = Post.UNKNOWN.of(
                new Post.Part(GUERET, Optional.empty(), Optional.empty(), 60),
                new Post.Part(GUERET, Optional.empty(), Optional.empty(), 40));
        Post split = Post.UNKNOWN.of(
                new Post.Part(GUERET, Optional.empty(), Optional.empty(), 60),
                new Post.Part(AUBUSSON, Optional.empty(), Optional.empty(), 40));
        Stop stopHere = new Stop(GUERET, DateRange.OPEN, Set.of());
        Stop stopThere = new Stop(AUBUSSON, DateRange.OPEN, Set.of());

        assertThat(Stream.of(offer(), offer().post(Post.ofSeats(1)), offer().post(here), offer().stop(stopHere)))
                .allMatch(offer -> !offer.build().namesPlaces())
                .allMatch(offer -> offer.build().places().equals(Set.of(GUERET)));
        assertThat(Stream.of(offer().post(split), offer().stop(stopHere).stop(stopThere)))
                .allMatch(offer -> offer.build().namesPlaces())
                .allMatch(offer -> offer.build().places().equals(Set.of(AUBUSSON, GUERET)));
    }

    @Test
    void theSeatsOfAllPostsAreKnownOnceEachTellsThem() {
        assertThat(offer().post(Post.ofSeats(2)).post(Post.ofSeats(1)).build().seats())
                .hasValue(3);
        assertThat(offer().post(Post.ofSeats(2)).post(Post.UNKNOWN).build().seats())
                .isEmpty();
    }

    @Test
    void anOfferThatNobodyAnswersForIsUnclaimed() {
        assertThat(offer().build().isUnclaimed()).isTrue();
        assertThat(offer().actor(TOWN).build().isUnclaimed()).isTrue();
        assertThat(offer().contacts(CONTACTS).build().isUnclaimed()).isTrue();
        assertThat(publishable().build().isUnclaimed()).isFalse();
    }

    @Test
    void itEndsOnTheDayThatIsNoLongerInIt() {
        Offer offer = offer().build().end(DAY);

        assertThat(offer.hasEnded(DAY.minusDays(1))).isFalse();
        assertThat(offer.hasEnded(DAY)).isTrue();
        assertThat(offer().build().hasEnded(LocalDate.MAX)).isFalse();
    }

    @Test
    void publishingTellsTheDayAndHoldsItConfirmed() {
        Offer published = publishable().build().publish(DAY);

        assertThat(published.published()).isEqualTo(Vintage.of("2026-11-21"));
        assertThat(published.confirmedOn()).contains(DAY);
    }

    @Test
    void publishingAgainKeepsTheFirstDay() {
        Offer again = publishable().published(Vintage.of("2025-07")).build().publish(DAY);

        assertThat(again.published()).isEqualTo(Vintage.of("2025-07"));
        assertThat(again.confirmedOn()).contains(DAY);
    }

    @Test
    void itWasLastHeldOnTheLaterDayOfItsConfirmationAndItsPublication() {
        Offer taken = offer().published(Vintage.of("2025-07")).build();

        assertThat(taken.lastHeldOn(DAY)).contains(LocalDate.of(2025, 7, 1));
        assertThat(taken.confirm(DAY).lastHeldOn(DAY)).contains(DAY);
        assertThat(taken.confirm(LocalDate.of(2018, 1, 1)).lastHeldOn(DAY)).contains(LocalDate.of(2025, 7, 1));
        assertThat(taken.confirm(DAY).published()).isEqualTo(taken.published());
    }

    @Test
    void everyObstacleIsToldAtOnce() {
        assertThat(offer().until(DAY).build().obstacles(DAY))
                .containsExactly(Obstacle.NO_ACTOR, Obstacle.NO_CONTACT, Obstacle.FOR_NOBODY, Obstacle.ENDED);
        assertThat(publishable().build().obstacles(DAY)).isEmpty();

        Refused.with(
                "ANC-OFFER-001",
                " : l'annonce est déjà close ce jour-là",
                ": the offer has already ended on that day",
                () -> publishable().until(DAY).build().publish(DAY));
        Refused.with(
                "ANC-OFFER-001",
                "l'annonce o-1 ne peut pas être publiée le 2026-11-21 : une annonce a un acteur responsable : commune,"
                        + " CPTS, clinique... ; une annonce nomme un interlocuteur joignable qui répond ; une annonce dit à qui",
                "the offer o-1 cannot be published on 2026-11-21: an offer has an accountable actor: a commune, a CPTS,"
                        + " a clinic...; an offer names a person who answers and can be reached; an offer tells for whom it is",
                () -> offer().build().publish(DAY));
    }

    @Test
    void aMandateCoversTheDayOfPublication() {
        Actor agency = Actor.builder("a-2", ActorKind.AGENCY, "Agence")
                .actingFor(new Mandate(TOWN, DAY, Optional.of(DAY.plusDays(1))))
                .build();
        Offer offer = publishable().actor(agency).build();

        assertThat(offer.obstacles(DAY)).isEmpty();
        assertThat(offer.obstacles(DAY.plusDays(1))).containsExactly(Obstacle.NO_MANDATE);
        assertThat(offer.obstacles(DAY.minusDays(1))).containsExactly(Obstacle.NO_MANDATE);
        Refused.with(
                "ANC-OFFER-001",
                " : le mandat de celui qui publie ne couvre pas ce jour",
                ": the mandate of the one who publishes does not cover that day",
                () -> offer.publish(DAY.plusDays(1)));
    }

    @Test
    void somebodyStandsBehindTheOneWhoAnswers() {
        Contacts alone = new Contacts(PERSON, Optional.empty(), Optional.empty());
        NamedContact other = new NamedContact("Adjoint", "", Optional.of("adjoint@example.org"), Optional.empty());
        Contacts deputy = new Contacts(PERSON, Optional.of(other), Optional.empty());

        assertThat(publishable().contacts(alone).build().obstacles(DAY)).containsExactly(Obstacle.NO_SUBSTITUTE);
        assertThat(publishable().contacts(deputy).build().obstacles(DAY)).isEmpty();
    }

    @Test
    void anOfferOutsideHealthIsForAnActivity() {
        Offer bakery = offer().activity(new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "10.71C"))
                .actor(TOWN)
                .contacts(CONTACTS)
                .build();

        assertThat(bakery.obstacles(DAY)).isEmpty();
    }

    @Test
    void everyObstacleNamesThePropertyToMendAndTheRemedyInBothLanguages() {
        Set<String> properties = Set.of("actor", "contacts", "professions", "activities", "until");

        assertThat(Obstacle.values()).allSatisfy(obstacle -> {
            assertThat(properties).contains(obstacle.property());
            assertThat(obstacle.text().french()).isNotBlank();
            assertThat(obstacle.text().english()).isNotBlank();
        });
    }

    @Test
    void anOfferAsksForPublicFactsOnly() {
        Refused.with(
                "ANC-OFFER-009",
                "une annonce ne demande pas « âge en années » (person.age) : ce fait n'est pas public",
                "an offer does not ask for \"age in years\" (person.age): that fact is not public",
                () -> offer().require(ProjectFacts.AGE.atMost(40)));
        Refused.with(
                "ANC-OFFER-009",
                "(practice.installedOn)",
                "(practice.installedOn)",
                () -> offer().prefer(Preference.when(ProjectFacts.INSTALLED_ON.atLeast(DAY))));
        Refused.with(
                "ANC-OFFER-009",
                "(household.children)",
                "(household.children)",
                () -> offer().prefer(3, Preference.more(Fact.number("household.children", ""), 0, 2)));
    }

    @Test
    void theWishesOfAnOfferArePublic() {
        Offer offer = offer().prefer(3, Preference.when(ProjectFacts.CAREER_STAGE.is("INSTALLING")))
                .require(ProjectFacts.PROFESSION.is("10"))
                .require(TerritoryFacts.count(Facility.LYCEE).atLeast(1))
                .build();

        assertThat(offer.wishes()).hasSize(3).allMatch(wish -> wish.visibility() == Visibility.PUBLIC);
        assertThat(offer.requirements()).first().isEqualTo(ProjectFacts.PROFESSION.is("10"));
        assertThat(offer.preferences()).singleElement().matches(wish -> wish.weight() == 3);
        Refused.with(
                "ANC-OFFER-009",
                "les souhaits d'une annonce sont publics",
                "the wishes of an offer are public",
                () -> offer().add(new Wish.Required(ProjectFacts.PROFESSION.is("10"), Visibility.ON_CONSENT)));
    }

    @Test
    void thereIsRoomForTwoHundredWishes() {
        Offer.Builder full = offer();
        for (int i = 0; i < Wish.MOST; i++) {
            full.require(ProjectFacts.PROFESSION.is("10"));
        }

        Refused.with(
                "ANC-WISH-001",
                "au plus 200 souhaits",
                "at most 200 wishes",
                () -> full.require(ProjectFacts.PROFESSION.is("10")));
    }

    @Test
    void aHostAddsFactsOfItsOwn() {
        Fact<BigDecimal> beds = Fact.number("offer.beds", "");
        Offer offer = offer().fact(beds, new BigDecimal("12.0")).build();

        assertThat(offer.more()).containsOnlyKeys(beds);
        assertThat(offer.facts().read(beds).value()).contains(BigDecimal.valueOf(12));
        assertThat(offer)
                .isEqualTo(offer().fact(
                                beds,
                                new Known<>(new BigDecimal("12.00"), Precision.EXACT, Source.STATED, Vintage.UNKNOWN))
                        .build());
    }

    @Test
    void theLastStatementOfAFactHolds() {
        Fact<BigDecimal> beds = Fact.number("offer.beds", "");
        Fact<Boolean> asFlag = Fact.flag("offer.beds");

        assertThat(offer().fact(beds, BigDecimal.ONE).fact(asFlag, true).build().more())
                .containsOnlyKeys(asFlag);
    }

    @Test
    void aFactOfAnotherSubjectOrOfTheOfferItselfIsNotAdded() {
        String french = " ne s'ajoute pas à une annonce";
        String english = " is not added to an offer";

        Refused.with(
                "ANC-OFFER-008",
                "territory.coast" + french,
                "territory.coast" + english,
                () -> offer().fact(Fact.flag("territory.coast"), true));
        Refused.with(
                "ANC-OFFER-008",
                "offer.supervised" + french,
                "offer.supervised" + english,
                () -> offer().fact(OfferFacts.SUPERVISED, true));
        Refused.with(
                "ANC-OFFER-008",
                "offer.kind" + french,
                "offer.kind" + english,
                () -> offer().fact(Fact.flag("offer.kind"), true));
    }

    @Test
    void twoOffersAreEqualWhenTheyTellTheSame() {
        List<UnaryOperator<Offer.Builder>> parts = List.of(
                offer -> offer.title("t"),
                offer -> offer.description("d"),
                offer -> offer.actor(TOWN),
                offer -> offer.contacts(CONTACTS),
                offer -> offer.profession(Profession.NURSE),
                offer -> offer.specialty("SM54"),
                offer -> offer.activity(new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "10.71C")),
                offer -> offer.modes(PracticeMode.LIBERAL),
                offer -> offer.structures("MSP"),
                offer -> offer.team("NURSE"),
                offer -> offer.equipment("ECG"),
                offer -> offer.rhythm(WorkRhythm.ofHours(Range.atMost(35))),
                offer -> offer.post(Post.ofSeats(1)),
                offer -> offer.pay(Amount.exactly(Euros.of(1), Amount.Frequency.MONTH, Amount.Basis.NET)),
                offer -> offer.benefit(Benefit.of(BenefitKind.HOUSING)),
                Offer.Builder::benefitsComplete,
                offer -> offer.premises(Premises.UNKNOWN),
                offer -> offer.succession(new Succession(Optional.empty(), Optional.empty())),
                offer -> offer.internship(new Internship(Optional.empty(), Truth.UNKNOWN, Truth.TRUE)),
                offer -> offer.slot(new Slot(DateRange.of(DAY, DAY.plusDays(1)), OptionalInt.empty())),
                offer -> offer.stop(new Stop(AUBUSSON, DateRange.OPEN, Set.of())),
                offer -> offer.fact(Fact.flag("offer.quiet"), true),
                offer -> offer.require(ProjectFacts.PROFESSION.is("10")),
                offer -> offer.published(Vintage.of("2026")),
                offer -> offer.confirmedOn(DAY),
                offer -> offer.until(DAY),
                offer -> offer.source(Source.of("Annonce")));
        List<Offer> offers = new ArrayList<>(List.of(
                offer().build(),
                Offer.builder("o-2", OfferKind.SALARIED, GUERET).build(),
                Offer.builder("o-1", OfferKind.LOCUM, GUERET).build(),
                Offer.builder("o-1", OfferKind.SALARIED, AUBUSSON).build()));
        parts.forEach(part -> offers.add(part.apply(offer()).build()));

        assertThat(offers).doesNotHaveDuplicates();
        for (Offer one : offers) {
            assertThat(one.toBuilder().build()).isEqualTo(one).hasSameHashCodeAs(one);
        }
    }

    @Test
    void aChangedCopyMayHaveAnotherKindAndOtherPostsAndWishes() {
        Offer offer = offer().post(Post.ofSeats(1))
                .require(ProjectFacts.PROFESSION.is("10"))
                .build();
        Wish other = new Wish.Required(ProjectFacts.PROFESSION.is("60"), Visibility.PUBLIC);
        Offer changed = offer.toBuilder()
                .kind(OfferKind.ROTATION)
                .posts(List.of(Post.ofSeats(2)))
                .wishes(List.of(other))
                .build();

        assertThat(changed.kind()).isEqualTo(OfferKind.ROTATION);
        assertThat(changed.posts()).containsExactly(Post.ofSeats(2));
        assertThat(changed.wishes()).containsExactly(other);
        assertThat(offer.toBuilder().posts(offer.posts()).wishes(offer.wishes()).build())
                .isEqualTo(offer);
    }

    @Test
    void aDayThatIsStillToComeBuysNoFreshness() {
        Offer dated = offer().confirmedOn(LocalDate.of(2099, 1, 1)).build();

        assertThat(Freshness.of(dated, DAY).share()).isEqualTo(Freshness.LEAST);
        assertThat(offer().confirmedOn(DAY).build().confirm(DAY.minusDays(9)).confirmedOn())
                .contains(DAY);
    }

    @Test
    void itHasEndedWhenTheLastOfItsPostsHas() {
        DateRange spring = DateRange.of(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 6, 1));
        Offer locum = offer().post(Post.ofSeats(1).during(spring)).build();
        Offer andAnother = locum.toBuilder().post(Post.ofSeats(1)).build();

        assertThat(locum.endedOn()).contains(LocalDate.of(2020, 6, 1));
        assertThat(locum.hasEnded(DAY)).isTrue();
        assertThat(andAnother.hasEnded(DAY)).isFalse();
    }

    @Test
    void aPostOfOnePieceIsInTheTerritoryBesideTheSitesOfAComposedOne() {
        TerritoryCode here = TerritoryCode.commune("23096");
        Post composed = Post.ofSeats(1)
                .of(
                        new Post.Part(TerritoryCode.commune("23008"), Optional.empty(), Optional.empty(), 60),
                        new Post.Part(TerritoryCode.commune("23176"), Optional.empty(), Optional.empty(), 40));

        assertThat(Offer.builder("o", OfferKind.SALARIED, here)
                        .post(composed)
                        .build()
                        .places())
                .hasSize(2)
                .doesNotContain(here);
        assertThat(Offer.builder("o", OfferKind.SALARIED, here)
                        .post(composed)
                        .post(Post.ofSeats(1))
                        .build()
                        .places())
                .hasSize(3)
                .contains(here);
    }

    @Test
    void nobodyWhoCannotBeReachedIsAContact() {
        NamedContact nobody = new NamedContact("", "", Optional.empty(), Optional.empty());
        NamedContact someone = new NamedContact("Exemple", "", Optional.of("exemple@example.org"), Optional.empty());
        Offer.Builder offer = offer().profession(Profession.NURSE)
                .actor(Actor.builder("a-1", ActorKind.COMMUNE, " ").build());

        assertThat(offer.contacts(new Contacts(nobody, Optional.of(nobody), Optional.empty()))
                        .build()
                        .obstacles(DAY))
                .containsExactly(Obstacle.NO_ACTOR, Obstacle.NO_CONTACT);
        assertThat(offer.contacts(new Contacts(someone, Optional.of(someone), Optional.empty()))
                        .build()
                        .obstacles(DAY))
                .containsExactly(Obstacle.NO_ACTOR, Obstacle.NO_SUBSTITUTE);
    }
}
