package io.ancrage.matching;

import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.doctor;
import static io.ancrage.matching.Creuse.over;
import static io.ancrage.matching.Creuse.post;
import static io.ancrage.preference.Preference.less;
import static io.ancrage.preference.Preference.when;
import static io.ancrage.territory.TerritoryFacts.LYCEES;
import static io.ancrage.territory.TerritoryFacts.POPULATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.explanation.Change;
import io.ancrage.explanation.Explanation;
import io.ancrage.offer.Benefit;
import io.ancrage.offer.BenefitKind;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferFacts;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.CareerStage;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.TerritoryFacts;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The reasons as people read them. */
class ExplanationTextsTest {

    private static final Project DOCTOR = doctor("p-1")
            .require(POPULATION.between(5_000, 15_000))
            .require(LYCEES.atLeast(1))
            .prefer(3, when(OfferFacts.BENEFITS.hasAny("HOUSING")))
            .prefer(1, less(TerritoryFacts.DISTANCE_TO_STATION, 5, 20))
            .build();
    private static final Offer OFFER = post("o-1", GUERET)
            .title("Médecin généraliste, maison de santé")
            .specialty("general-medicine")
            .benefit(Benefit.of(BenefitKind.PREMISES))
            .prefer(2, when(ProjectFacts.CAREER_STAGE.is("INSTALLING")))
            .prefer(2, when(ProjectFacts.CAREER_STAGE.in("LOCUM", "INSTALLING")))
            .confirmedOn(LocalDate.of(2026, 5, 5))
            .build();

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void theOwnersInFrench() {
        assertThat(plain(over(doctor("p-1")).explain(DOCTOR, OFFER).text(Locale.FRENCH)))
                .isEqualTo("""
                Médecin généraliste, maison de santé, Guéret (o-1), au 2026-11-21 : convient, degré 5 556 sur 10 000 \
                (entre 3 333 et 6 667)
                  vos souhaits :
                  oui      professions recherchées : Médecin, ici Médecin (annonce, 2026-05-05)
                  oui      population : de 5 000 à 15 000 habitants, ici 12 955 habitants (INSEE, 2026)
                  oui      lycées : au moins 1, ici 2 (DEPP, 2022)
                  +3 750  avantages proposés : logement (poids 3), ici locaux et peut-être d'autres \
                (annonce, 2026-05-05)
                  +2 500  distance, gare de voyageurs : note maximale jusqu'à 5, nulle à partir de 20 km (poids 1), \
                ici 1,44 km (Ancrage (IGN, La Poste, SNCF), 2026-02)
                  ce que l'annonce demande :
                  oui      spécialités : Médecine générale, ici Médecine Générale (déclaré)
                  +0  étape de carrière : en cours d'installation (poids 2), ici remplaçant (déclaré)
                  +5 000  étape de carrière : l'un de en cours d'installation, remplaçant (poids 2), ici remplaçant \
                (déclaré)
                  ensemble : 2 × 6 250 × 5 000 / (6 250 + 5 000) = 5 556
                  confirmée le 2026-05-05 ; compte pour 6 557 sur 10 000 ; rang 3 643
                  à confirmer : avantages proposés (connu en partie seulement)""");
    }

    @Test
    void theOwnersInEnglish() {
        assertThat(over(doctor("p-1")).explain(DOCTOR, OFFER).text(Locale.ENGLISH))
                .isEqualTo("""
                Médecin généraliste, maison de santé, Guéret (o-1), as of 2026-11-21: fits, degree 5,556 of 10,000 \
                (between 3,333 and 6,667)
                  your wishes:
                  yes      professions looked for: Physician, here Physician (offer, 2026-05-05)
                  yes      population: from 5,000 to 15,000 inhabitants, here 12,955 inhabitants (INSEE, 2026)
                  yes      upper secondary schools (lycées): at least 1, here 2 (DEPP, 2022)
                  +3,750  benefits offered: housing (weight 3), here premises and maybe others (offer, \
                2026-05-05)
                  +2,500  distance to the nearest railway station: full up to 5, nothing from 20 km (weight 1), here \
                1.44 km (Ancrage (IGN, La Poste, SNCF), 2026-02)
                  what the offer asks:
                  yes      specialties: General medicine, here Médecine Générale (as stated)
                  +0  career stage: installing (weight 2), here locum (as stated)
                  +5,000  career stage: one of installing, locum (weight 2), here locum (as stated)
                  both sides: 2 × 6,250 × 5,000 / (6,250 + 5,000) = 5,556
                  confirmed on 2026-05-05: counts 6,557 of 10,000; rank 3,643
                  to confirm: benefits offered (known in part only)""");
    }

    @Test
    void theTerritorysInFrench() {
        assertThat(plain(over(doctor("p-1")).explain(DOCTOR.published(), OFFER).text(Locale.FRENCH)))
                .isEqualTo("""
                Médecin (p-1), au 2026-11-21 : convient, degré 5 556 sur 10 000 (entre 3 333 et 6 667)
                  ce que votre annonce demande :
                  oui      spécialités : Médecine générale, ici Médecine Générale (déclaré)
                  +0  étape de carrière : en cours d'installation (poids 2), ici remplaçant (déclaré)
                  +5 000  étape de carrière : l'un de en cours d'installation, remplaçant (poids 2), ici remplaçant \
                (déclaré)
                  ce que le projet souhaite :
                  oui      professions recherchées : Médecin, ici Médecin (annonce, 2026-05-05)
                  oui      population : de 5 000 à 15 000 habitants, ici 12 955 habitants (INSEE, 2026)
                  +3 750  avantages proposés : logement (poids 3), ici locaux et peut-être d'autres \
                (annonce, 2026-05-05)
                  +2 500  distance, gare de voyageurs : note maximale jusqu'à 5, nulle à partir de 20 km (poids 1), \
                ici 1,44 km (Ancrage (IGN, La Poste, SNCF), 2026-02)
                  ensemble : 2 × 5 000 × 6 250 / (5 000 + 6 250) = 5 556
                  à confirmer : avantages proposés (connu en partie seulement)""");
    }

    @Test
    void theTerritorysInEnglish() {
        assertThat(over(doctor("p-1")).explain(DOCTOR.published(), OFFER).text(Locale.ENGLISH))
                .isEqualTo("""
                Physician (p-1), as of 2026-11-21: fits, degree 5,556 of 10,000 (between 3,333 and 6,667)
                  what your offer asks:
                  yes      specialties: General medicine, here Médecine Générale (as stated)
                  +0  career stage: installing (weight 2), here locum (as stated)
                  +5,000  career stage: one of installing, locum (weight 2), here locum (as stated)
                  what the project wishes:
                  yes      professions looked for: Physician, here Physician (offer, 2026-05-05)
                  yes      population: from 5,000 to 15,000 inhabitants, here 12,955 inhabitants (INSEE, 2026)
                  +3,750  benefits offered: housing (weight 3), here premises and maybe others (offer, \
                2026-05-05)
                  +2,500  distance to the nearest railway station: full up to 5, nothing from 20 km (weight 1), here \
                1.44 km (Ancrage (IGN, La Poste, SNCF), 2026-02)
                  both sides: 2 × 5,000 × 6,250 / (5,000 + 6,250) = 5,556
                  to confirm: benefits offered (known in part only)""");
    }

    @Test
    void theActorsInBothLanguages() {
        Actor town = Actor.builder("town", ActorKind.COMMUNE, "Guéret")
                .within(TerritoryCode.commune(GUERET))
                .build();
        Explanation seen = over(doctor("p-1")
                        .require(POPULATION.atLeast(5_000))
                        .prefer(less(TerritoryFacts.DISTANCE_TO_STATION, 5, 20)))
                .projectsFor(town)
                .top(1)
                .get(0)
                .explanation();

        assertThat(plain(seen.text(Locale.FRENCH))).isEqualTo("""
                Médecin, Guéret (p-1), au 2026-11-21 : convient, degré 10 000 sur 10 000
                  oui      population : au moins 5 000 habitants, ici 12 955 habitants (INSEE, 2026)
                  +10 000  distance, gare de voyageurs : note maximale jusqu'à 5, nulle à partir de 20 km (poids 10), \
                ici 1,44 km (Ancrage (IGN, La Poste, SNCF), 2026-02)""");
        assertThat(seen.text(Locale.ENGLISH)).isEqualTo("""
                Physician, Guéret (p-1), as of 2026-11-21: fits, degree 10,000 of 10,000
                  yes      population: at least 5,000 inhabitants, here 12,955 inhabitants (INSEE, 2026)
                  +10,000  distance to the nearest railway station: full up to 5, nothing from 20 km (weight 10), \
                here 1.44 km (Ancrage (IGN, La Poste, SNCF), 2026-02)""");
    }

    @Test
    void whatChangedIsToldForBothSidesAndTheAgeOfTheOffer() {
        Matcher matcher = over(doctor("p-1"));
        Explanation before = matcher.explain(DOCTOR, OFFER);
        Offer housed = OFFER.toBuilder()
                .benefit(Benefit.of(BenefitKind.HOUSING))
                .require(ProjectFacts.CAREER_STAGE.is("LOCUM"))
                .confirmedOn(DAY)
                .build();
        Explanation after = matcher.explain(DOCTOR, housed);

        assertThat(after.since(before))
                .extracting(change -> change.text(Locale.ENGLISH))
                .containsExactly(
                        "professions looked for: Physician: yes, here Physician (offer, 2026-05-05) -> yes,"
                                + " here Physician (offer, 2026-11-21)",
                        "career stage: locum: - -> yes, here locum (as stated)",
                        "benefits offered: housing: 5,000, here premises and maybe others (offer,"
                                + " 2026-05-05) -> 10,000, here housing, premises and maybe others (offer, 2026-11-21)",
                        "offer: confirmed on 2026-05-05: counts 6,557 of 10,000 -> confirmed on" + " 2026-11-21");
        assertThat(matcher.explain(DOCTOR, OFFER.end(DAY)).since(before))
                .extracting(change -> plain(change.text(Locale.FRENCH)))
                .containsExactly("annonce : confirmée le 2026-05-05 ; compte pour 6 557 sur 10 000 -> n'est plus"
                        + " valable depuis le 2026-11-21");
        assertThat(after.since(after)).isEmpty();
    }

    @Test
    void aWishThatBothSidesShareIsComparedEachWithItsOwn() {
        Project shares = doctor("p-2")
                .require(POPULATION.atLeast(5_000))
                .prefer(2, when(POPULATION.atLeast(5_000)))
                .build();
        Offer alike = post("o-2", GUERET)
                .require(POPULATION.atLeast(5_000))
                .prefer(2, when(POPULATION.atLeast(5_000)))
                .build();
        Explanation both = over(doctor("p-2")).explain(shares, alike);

        assertThat(both.since(both)).isEmpty();
        assertThat(both.since(over(doctor("p-2")).explain(doctor("p-2").build(), alike)))
                .extracting(Change::before)
                .hasSize(2)
                .allMatch(before -> before.isEmpty());
    }

    @Test
    void whatTheHolderTellsAnewChangesTheAnswerToTheOffersSide() {
        Offer asks = post("o-3", GUERET)
                .require(ProjectFacts.CAREER_STAGE.is("STUDENT"))
                .build();
        Matcher matcher = over(doctor("p-3"));
        Explanation before = matcher.explain(doctor("p-3").build(), asks);
        Explanation after =
                matcher.explain(doctor("p-3").stage(CareerStage.STUDENT).build(), asks);

        assertThat(after.since(before))
                .extracting(change -> change.text(Locale.ENGLISH))
                .containsExactly("career stage: student: no, here locum (as stated) -> yes, here student (as stated)");
    }
}
