package io.ancrage.matching;

import static io.ancrage.matching.Creuse.AUBUSSON;
import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.FRANCE;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.doctor;
import static io.ancrage.matching.Creuse.post;
import static io.ancrage.territory.TerritoryFacts.POPULATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.actor.Mandate;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Truth;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.practice.CareerStage;
import io.ancrage.preference.Preference;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import io.ancrage.territory.TerritoryFacts;
import io.ancrage.territory.TerritoryValues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchlistTest {

    private static final Fact<String> ZONE = TerritoryFacts.zoning(Profession.PHYSICIAN);

    private final Watchlist watchlist = Watchlist.over(Creuse.over(new Offer.Builder[0]));

    private List<Alert> after(WatchUpdate.Builder update) {
        return watchlist.update(update.build());
    }

    private List<String> told(WatchUpdate.Builder update) {
        return after(update).stream().map(Alert::toString).toList();
    }

    private static WatchUpdate.Builder update() {
        return WatchUpdate.builder();
    }

    @Test
    void aNewOfferIsToldToWhomItSuits() {
        after(update().save(doctor("p-1").build())
                .save(doctor("p-2").search("DEP-87").build())
                .save(doctor("p-3").search("DEP-23").build()));

        assertThat(told(update().put(post("o-1", GUERET).build())))
                .containsExactly("OWNER p-1: o-1 ENTERED, - -> TRUE 10000", "OWNER p-3: o-1 ENTERED, - -> TRUE 10000");
    }

    @Test
    void anOfferThatNoLongerSuitsHasLeftAndTheReasonIsTold() {
        Offer housed = post("o-1", GUERET)
                .benefit(Benefit.of(BenefitKind.HOUSING))
                .benefitsComplete()
                .build();
        after(update().put(housed)
                .save(doctor("p-1")
                        .require(OfferFacts.BENEFITS.hasAny("HOUSING"))
                        .build()));
        Alert alert = after(update().put(post("o-1", GUERET).benefitsComplete().build()))
                .get(0);

        assertThat(alert).hasToString("OWNER p-1: o-1 LEFT, TRUE 10000 -> -");
        assertThat(alert.changes())
                .anySatisfy(change -> assertThat(change.text(Locale.ENGLISH)).contains("housing", "yes", "no"));
        assertThat(alert.explanation().orElseThrow().unmet()).hasSize(1);
    }

    @Test
    void anOfferThatIsTakenOutHasLeftWithoutAReason() {
        Offer offer = post("o-1", GUERET).build();
        after(update().put(offer).save(doctor("p-1").build()));
        Alert alert = after(update().removeOffer("o-1")).get(0);

        assertThat(alert.kind()).isEqualTo(Alert.Kind.LEFT);
        assertThat(alert.offer()).contains(offer);
        assertThat(alert.explanation()).isEmpty();
        assertThat(alert.changes()).isEmpty();
    }

    @Test
    void anOfferThatEndsIsToldAndExplained() {
        after(update().put(post("o-1", GUERET).until(DAY.plusDays(1)).build())
                .save(doctor("p-1").build()));
        Alert alert = after(update().asOf(DAY.plusDays(1))).get(0);

        assertThat(alert).hasToString("OWNER p-1: o-1 LEFT, TRUE 10000 -> -");
        assertThat(alert.explanation().orElseThrow().text(Locale.ENGLISH))
                .contains("does not fit", "no longer holds since 2026-11-22");
        assertThat(told(update().removeOffer("o-1"))).isEmpty();
    }

    @Test
    void aSearchThatIsNewHasAListAndNothingThatHappened() {
        after(update().put(post("o-1", GUERET).build()));

        assertThat(told(update().save(doctor("p-1").build()))).isEmpty();
        assertThat(Creuse.found(watchlist.matcher().offersFor(doctor("p-1").build())))
                .containsExactly("o-1");
    }

    @Test
    void aSearchThatChangesIsToldWhatThatBrings() {
        after(update().put(post("o-1", GUERET).build())
                .put(post("o-2", "87085").build())
                .save(doctor("p-1").search("DEP-23").build()));

        assertThat(told(update().save(doctor("p-1").search("DEP-87").build())))
                .containsExactly("OWNER p-1: o-1 LEFT, TRUE 10000 -> -", "OWNER p-1: o-2 ENTERED, - -> TRUE 10000");
    }

    @Test
    void aSearchThatIsForgottenIsToldNothing() {
        after(update().save(doctor("p-1").build()));
        assertThat(told(update().forgetProject("p-1").forgetOffer("never there")))
                .isEmpty();

        assertThat(told(update().put(post("o-1", GUERET).build()))).isEmpty();
    }

    @Test
    void whatDoesNotChangeAnAnswerIsNotTold() {
        after(update().put(post("o-1", GUERET).build()).save(doctor("p-1").build(), 5_000));

        assertThat(told(update().put(post("o-1", GUERET).title("Another title").build())))
                .isEmpty();
        assertThat(told(update().save(doctor("p-1").build(), 9_000))).isEmpty();
        assertThat(told(update())).isEmpty();
    }

    @Test
    void aRankThatPassesTheStatedDegreeIsToldOnceInEachDirection() {
        Project project = doctor("p-1")
                .prefer(50, Preference.when(OfferFacts.BENEFITS.hasAny("HOUSING")))
                .prefer(50, Preference.when(POPULATION.atLeast(1)))
                .build();
        Offer bare = post("o-1", GUERET).benefitsComplete().build();
        Offer housed = post("o-1", GUERET)
                .benefit(Benefit.of(BenefitKind.HOUSING))
                .benefitsComplete()
                .build();
        after(update().save(project, 10_000).put(bare));

        assertThat(told(update().put(housed))).containsExactly("OWNER p-1: o-1 REACHED, TRUE 6667 -> TRUE 10000");
        assertThat(told(update().put(bare))).containsExactly("OWNER p-1: o-1 FELL_BELOW, TRUE 10000 -> TRUE 6667");
        assertThat(after(update().put(housed))).extracting(Alert::degree).containsExactly(10_000);
    }

    @Test
    void aWishThatIsConfirmedOrInDoubtAgainIsTold() {
        Project project =
                doctor("p-1").require(OfferFacts.BENEFITS.hasAny("HOUSING")).build();
        Offer silent = post("o-1", GUERET).build();
        after(update().save(project).put(silent));

        assertThat(told(update().put(post("o-1", GUERET)
                        .benefit(Benefit.of(BenefitKind.HOUSING))
                        .build())))
                .containsExactly("OWNER p-1: o-1 CONFIRMED, UNKNOWN 10000 -> TRUE 10000");
        assertThat(told(update().put(silent)))
                .containsExactly("OWNER p-1: o-1 TO_CONFIRM, TRUE 10000 -> UNKNOWN 10000");
    }

    @Test
    void anOfferThatNobodyConfirmsFallsBelowTheStatedDegreeDayByDay() {
        after(update().put(post("o-1", GUERET).build())
                .save(doctor("p-1").build(), 10_000)
                .save(doctor("p-2").build()));

        assertThat(told(update().asOf(DAY.plusDays(60)))).isEmpty();
        assertThat(told(update().asOf(DAY.plusDays(61))))
                .containsExactly("OWNER p-1: o-1 FELL_BELOW, TRUE 10000 -> TRUE 9975");
        assertThat(told(update().put(post("o-1", GUERET)
                        .confirmedOn(DAY.plusDays(61))
                        .build())))
                .containsExactly("OWNER p-1: o-1 REACHED, TRUE 9975 -> TRUE 10000");
    }

    @Test
    void aZoningThatIsAnnouncedIsToldWithItsSource() {
        after(update().put(post("o-1", GUERET).build())
                .put(post("o-2", AUBUSSON).build())
                .save(doctor("p-1").require(ZONE.is("ZIP")).build()));
        List<Alert> alerts = after(update().territories(zoned(FRANCE, GUERET)));

        // Of Aubusson nothing is known yet, before and after.
        assertThat(alerts)
                .extracting(Alert::toString)
                .containsExactly("OWNER p-1: o-1 CONFIRMED, UNKNOWN 10000 -> TRUE 10000");
        assertThat(alerts.get(0).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.text(Locale.FRENCH)).contains("arrêté de 2026"));
    }

    @Test
    void whatAnAidIsWorthIsAnnouncedWithTheHostsMeasure() {
        Vocabulary poor = ProjectFacts.vocabulary().withMeasure("aid money", Set.of(POPULATION), town -> 2_000);
        Vocabulary rich = ProjectFacts.vocabulary().withMeasure("aid money", Set.of(POPULATION), town -> 8_000);
        after(update().vocabulary(poor).put(post("o-1", GUERET).build()));
        after(update().save(
                        doctor("p-1")
                                .prefer(Preference.measured(poor, "aid money", Subject.TERRITORY))
                                .build(),
                        7_000));

        assertThat(told(update().vocabulary(poor))).isEmpty();
        assertThat(told(update().vocabulary(rich))).containsExactly("OWNER p-1: o-1 REACHED, TRUE 3333 -> TRUE 8889");
    }

    @Test
    void ofFactsThatChangedOnlyWhomTheyMayConcernIsAskedAgain() {
        AtomicInteger asked = new AtomicInteger();
        Vocabulary words = ProjectFacts.vocabulary().withRule("counted", Set.of(OfferFacts.KIND), offer -> {
            asked.incrementAndGet();
            return true;
        });
        WatchUpdate.Builder many = update().vocabulary(words);
        for (int i = 0; i < 40; i++) {
            many.put(post("o-" + i, i == 7 ? GUERET : AUBUSSON).build());
            many.save(doctor("p-" + i)
                    .require(words.rule("counted"))
                    .require(ZONE.is("ZIP"))
                    .build());
        }
        after(many);
        asked.set(0);

        assertThat(after(update().territories(zoned(FRANCE, GUERET)))).hasSize(40);
        assertThat(asked).as("40 projects, one offer, before and after").hasValueLessThanOrEqualTo(80);
        asked.set(0);
        assertThat(after(update().asOf(DAY.plusDays(1)))).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void aTerritoryIsToldOfProjectsThatArePublished() {
        after(update().save(post("s-1", GUERET).build(), 5_000));
        List<Alert> alerts = after(update().put(doctor("p-1").build().published())
                .put(doctor("p-2").search("DEP-87").build().published()));

        assertThat(alerts).extracting(Alert::toString).containsExactly("TERRITORY s-1: p-1 ENTERED, - -> TRUE 10000");
        assertThat(alerts.get(0).project()).contains(doctor("p-1").build().published());
        assertThat(alerts.get(0).offer()).isEmpty();
        assertThat(alerts.get(0).explanation().orElseThrow().fits()).isEqualTo(Truth.TRUE);
    }

    @Test
    void aTerritoryIsToldNothingOfWhatIsNotPublished() {
        Project open = doctor("p-1").build();
        after(update().save(post("s-1", GUERET).build()).put(open.published()).save(open));
        Project secret = doctor("p-1")
                .require(TerritoryFacts.LYCEES.atLeast(100), Visibility.PRIVATE)
                .fact(ProjectFacts.AGE, java.math.BigDecimal.valueOf(40))
                .build();

        assertThat(told(update().save(secret).put(secret.published()))).isEmpty();
    }

    @Test
    void aProjectThatIsWithdrawnIsToldByItsIdAlone() {
        after(update().save(post("s-1", GUERET).build())
                .put(doctor("p-1").build().published()));
        Alert alert = after(update().removeProject("p-1")).get(0);

        assertThat(alert).hasToString("TERRITORY s-1: p-1 LEFT, TRUE 10000 -> -");
        assertThat(alert.project()).isEmpty();
        assertThat(alert.explanation()).isEmpty();
        assertThat(alert.changes()).isEmpty();
    }

    @Test
    void theAgeOfItsOwnOfferIsNoNewsForATerritory() {
        after(update().save(post("s-1", GUERET).build(), 10_000)
                .put(doctor("p-1").build().published()));

        assertThat(told(update().asOf(DAY.plusDays(300)))).isEmpty();
    }

    @Test
    void anOfferThatHasEndedSearchesNoMoreAndStartsAnew() {
        Offer ending = post("s-1", GUERET).until(DAY.plusDays(1)).build();
        after(update().save(ending).put(doctor("p-1").build().published()));

        assertThat(told(update().asOf(DAY.plusDays(1)))).isEmpty();
        assertThat(told(update().removeProject("p-1"))).isEmpty();
        after(update().put(doctor("p-1").build().published()));
        assertThat(told(update().save(post("s-1", GUERET).build()))).isEmpty();
        assertThat(told(update().removeProject("p-1"))).hasSize(1);
    }

    @Test
    void nobodyIsShownToAnActorWithoutAMandate() {
        Actor agency = Actor.builder("agency", ActorKind.AGENCY, "Agence")
                .actingFor(new Mandate(
                        Actor.builder("town", ActorKind.COMMUNE, "Ville").build(),
                        DAY.plusDays(1),
                        Optional.of(DAY.plusDays(3))))
                .build();
        after(update().save(post("s-1", GUERET).actor(agency).build()));

        assertThat(told(update().put(doctor("p-1").build().published()))).isEmpty();
        assertThat(told(update().asOf(DAY.plusDays(1)))).isEmpty();
        assertThat(told(update().put(doctor("p-2").build().published())))
                .containsExactly("TERRITORY s-1: p-2 ENTERED, - -> TRUE 10000");
        assertThat(told(update().asOf(DAY.plusDays(3)))).isEmpty();
        assertThat(told(update().removeProject("p-2"))).isEmpty();
    }

    @Test
    void severalChangesAreOneStepAndTheAlertsHaveOneOrder() {
        after(update().save(doctor("p-2").build())
                .save(doctor("p-1").build())
                .save(post("s-1", GUERET).build())
                .put(post("o-3", GUERET).build()));

        assertThat(told(update().put(doctor("p-9").build().published())
                        .put(post("o-2", GUERET).build())
                        .put(post("o-1", GUERET).build())
                        .removeOffer("o-3")))
                .containsExactly(
                        "OWNER p-1: o-1 ENTERED, - -> TRUE 10000",
                        "OWNER p-1: o-2 ENTERED, - -> TRUE 10000",
                        "OWNER p-1: o-3 LEFT, TRUE 10000 -> -",
                        "OWNER p-2: o-1 ENTERED, - -> TRUE 10000",
                        "OWNER p-2: o-2 ENTERED, - -> TRUE 10000",
                        "OWNER p-2: o-3 LEFT, TRUE 10000 -> -",
                        "TERRITORY s-1: p-9 ENTERED, - -> TRUE 10000");
    }

    @Test
    void anUpdateThatIsRefusedChangesNothing() {
        after(update().save(doctor("p-1").build()));
        Fact<Boolean> unheard = Fact.flag("offer.unheard");

        assertThatThrownBy(() -> after(update().put(post("o-1", GUERET).build())
                        .put(post("o-2", "99999").build())))
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.code()).isEqualTo("ANC-TERR-002"))
                .hasMessageContaining("offer o-2");
        assertThatThrownBy(() -> after(update().put(post("o-1", GUERET).build())
                        .save(doctor("p-2").require(unheard.is(true)).build())))
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.code()).isEqualTo("ANC-FACT-001"))
                .hasMessageContaining("project p-2");
        assertThatThrownBy(() -> after(update().save(
                                post("s-1", GUERET).require(unheard.is(true)).build())))
                .hasMessageContaining("offer s-1");
        assertThatThrownBy(() -> after(update().put(
                                doctor("q-1").require(unheard.is(true)).build().published())))
                .hasMessageContaining("project q-1");
        assertThat(watchlist.matcher().offersFor(doctor("p-1").build()).top(1)).isEmpty();
        assertThat(told(update().put(post("o-1", GUERET).build()))).hasSize(1);
    }

    @Test
    void aHostsFunctionThatThrowsLosesNoAlert() {
        boolean[] broken = {true};
        Vocabulary words = ProjectFacts.vocabulary().withRule("works", Set.of(OfferFacts.KIND), offer -> {
            if (broken[0]) {
                throw new IllegalStateException("down");
            }
            return true;
        });
        after(update().vocabulary(words)
                .save(doctor("p-1").require(words.rule("works")).build()));

        assertThatThrownBy(() -> after(update().put(post("o-1", GUERET).build())))
                .hasMessage("down");
        broken[0] = false;
        assertThat(told(update().put(post("o-1", GUERET).build()))).hasSize(1);
    }

    @Test
    void theDayDoesNotGoBack() {
        after(update().asOf(DAY));

        assertThatIllegalArgumentException().isThrownBy(() -> after(update().asOf(DAY.minusDays(1))));
    }

    @Test
    void anUpdateTellsOnceOfEachThing() {
        Offer offer = post("o-1", GUERET).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> update().put(offer).removeOffer("o-1"))
                .withMessageContaining("offer o-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> update().save(offer).save(offer, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> update().save(offer, 10_001));
    }

    @Test
    void anAlertHidesWishesFromLogs() {
        after(update().save(doctor("p-1")
                .stage(CareerStage.INSTALLING)
                .require(TerritoryFacts.LYCEES.atLeast(1))
                .build()));

        assertThat(told(update().put(post("o-1", GUERET).build())))
                .containsExactly("OWNER p-1: o-1 ENTERED, - -> TRUE 10000");
    }

    @Test
    void manyChangesThatNobodyAsksForAreTakenUpInTheEnd() {
        for (int i = 0; i < 2_500; i++) {
            after(update().put(post("o-" + i % 50, i % 2 == 0 ? GUERET : AUBUSSON)
                    .title("version " + i)
                    .build()));
        }

        assertThat(watchlist
                        .matcher()
                        .offersFor(doctor("p-1").build())
                        .ungrouped()
                        .top(100))
                .extracting(match -> match.offer().orElseThrow().title())
                .hasSize(50)
                .allMatch(title -> Integer.parseInt(title.substring("version ".length())) >= 2_450);
    }

    private static Territories zoned(Territories territories, String commune) {
        return territories.with(TerritoryValues.of(ZONE, Source.of("arrêté de 2026"), Vintage.of("2026"))
                .put(commune, "ZIP"));
    }
}
