package io.ancrage.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Refused;
import io.ancrage.place.TerritoryCode;
import io.ancrage.profession.Profession;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
    private static final TerritoryCode GUERET = TerritoryCode.commune("23096");
    private static final TerritoryCode BELLAC = TerritoryCode.commune("87011");

    private static Actor.Builder commune() {
        return Actor.builder("a-1", ActorKind.COMMUNE, "Guéret").within(GUERET);
    }

    private static Actor.Builder agency() {
        return Actor.builder("a-2", ActorKind.AGENCY, "Agence");
    }

    private static Mandate mandate(Actor principal) {
        return new Mandate(principal, SPRING, Optional.of(AUTUMN));
    }

    private static void refused(Runnable statement, String code, String french, String english) {
        assertThatThrownBy(statement::run).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message(Locale.FRENCH)).contains(french);
            assertThat(error.message(Locale.ENGLISH)).contains(english);
        });
    }

    @Test
    void anActorNeedsNoMoreThanAnIdAKindAndAName() {
        Actor actor = agency().build();

        assertThat(actor.id()).isEqualTo("a-2");
        assertThat(actor.kind()).isEqualTo(ActorKind.AGENCY);
        assertThat(actor.name()).isEqualTo("Agence");
        assertThat(actor.siren()).isEmpty();
        assertThat(actor.siret()).isEmpty();
        assertThat(actor.finess()).isEmpty();
        assertThat(actor.perimeter()).isEmpty();
        assertThat(actor.professions()).as("any").isEmpty();
        assertThat(actor.actingFor()).isEmpty();
    }

    @Test
    void thePerimeterAndTheProfessionsAreAscendingWithoutDoubles() {
        Actor stated = agency().within(BELLAC)
                .within(GUERET)
                .within(BELLAC)
                .seeking(Profession.NURSE)
                .seeking(Profession.PHYSICIAN)
                .seeking(Profession.NURSE)
                .build();

        assertThat(stated.perimeter()).containsExactly(GUERET, BELLAC);
        assertThat(stated.professions()).containsExactly(Profession.PHYSICIAN, Profession.NURSE);
        assertThat(stated)
                .isEqualTo(agency().perimeter(List.of(BELLAC, GUERET))
                        .professions(List.of(Profession.NURSE, Profession.PHYSICIAN))
                        .build());
    }

    @Test
    void laterChangesOfABuilderChangeNoActor() {
        Actor.Builder builder = commune();
        Actor actor = builder.build();
        builder.within(BELLAC).seeking(Profession.PHYSICIAN);

        assertThat(actor.perimeter()).containsExactly(GUERET);
        assertThat(actor.professions()).isEmpty();
        assertThatThrownBy(() -> actor.perimeter().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anActorIsRebuiltWithAllItHas() {
        Actor full = agency().siren(Siren.of("732829320"))
                .siret(Siret.of("73282932000074"))
                .finess(Finess.of("750712184"))
                .within(GUERET)
                .seeking(Profession.MIDWIFE)
                .actingFor(mandate(commune().build()))
                .build();

        assertThat(full.toBuilder().build()).isEqualTo(full).hasSameHashCodeAs(full);
        assertThat(full.toBuilder().perimeter(List.of()).build().perimeter()).isEmpty();
    }

    @Test
    void everyPartCountsForEquality() {
        Actor plain = agency().build();

        assertThat(List.of(
                        Actor.builder("a-3", ActorKind.AGENCY, "Agence").build(),
                        agency().kind(ActorKind.COMPANY).build(),
                        agency().name("Autre agence").build(),
                        agency().siren(Siren.of("732829320")).build(),
                        agency().siret(Siret.of("73282932000074")).build(),
                        agency().finess(Finess.of("750712184")).build(),
                        agency().within(GUERET).build(),
                        agency().seeking(Profession.NURSE).build(),
                        agency().actingFor(mandate(commune().build())).build()))
                .doesNotContain(plain)
                .doesNotHaveDuplicates();
    }

    @Test
    void anActorAnswersForItselfUnlessItActsForAnother() {
        Actor principal = commune().build();
        Actor recruiter = agency().actingFor(mandate(principal)).build();

        assertThat(principal.accountable()).isSameAs(principal);
        assertThat(recruiter.accountable()).isEqualTo(principal);
    }

    @Test
    void aMandateHoldsFromItsFirstDayUntilTheDayBeforeItsEnd() {
        Mandate mandate = mandate(commune().build());

        assertThat(mandate.covers(SPRING.minusDays(1))).isFalse();
        assertThat(mandate.covers(SPRING)).isTrue();
        assertThat(mandate.covers(AUTUMN.minusDays(1))).isTrue();
        assertThat(mandate.covers(AUTUMN)).isFalse();
    }

    @Test
    void aMandateWithoutEndGoesOn() {
        Mandate mandate = new Mandate(commune().build(), SPRING, Optional.empty());

        assertThat(mandate.covers(LocalDate.MAX)).isTrue();
        assertThat(mandate.covers(LocalDate.MIN)).isFalse();
    }

    @Test
    void aMandateEndsAfterItStarts() {
        Actor principal = commune().build();

        for (LocalDate end : List.of(SPRING, SPRING.minusDays(1))) {
            refused(
                    () -> new Mandate(principal, SPRING, Optional.of(end)),
                    "ANC-ACTOR-002",
                    "un mandat qui commence le 2026-04-01 ne peut pas prendre fin le " + end,
                    "a mandate that starts on 2026-04-01 cannot end on " + end);
        }
        assertThat(new Mandate(principal, SPRING, Optional.of(SPRING.plusDays(1))).covers(SPRING))
                .isTrue();
    }

    @Test
    void aMandateComesFromWhoIsAccountable() {
        Actor between = agency().actingFor(mandate(commune().build())).build();

        refused(
                () -> mandate(between),
                "ANC-ACTOR-003",
                "le mandant « a-2 » agit lui-même pour un autre",
                "the principal \"a-2\" itself acts for another");
    }

    @Test
    void nobodyActsForItselfUnderAMandate() {
        Actor self = commune().build();

        refused(
                () -> self.toBuilder().actingFor(mandate(self)),
                "ANC-ACTOR-004",
                "ne peut pas agir pour lui-même",
                "cannot act for itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mairie de Guéret", "-1", "contact@example.org"})
    void anIdIsOpaque(String id) {
        refused(
                () -> Actor.builder(id, ActorKind.OTHER, "Nom"),
                "ANC-ACTOR-001",
                "de 1 à 100 lettres, chiffres, points ou tirets",
                "1 to 100 letters, digits, dots or hyphens");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasANameInBothLanguages(ActorKind kind) {
        assertThat(kind.label().french()).isNotBlank();
        assertThat(kind.label().english()).isNotBlank();
    }

    @Test
    void namesMailsAndPhonesNeverGetIntoALog() {
        NamedContact person = new NamedContact(
                "Jeanne Exemple", "médecin", Optional.of("jeanne@example.org"), Optional.of("01 99 00 00 00"));
        Desk desk = new Desk("Secrétariat Exemple", Optional.of("accueil@example.org"), Optional.of("01 99 00 00 01"));
        Contacts contacts = new Contacts(person, Optional.of(person), Optional.of(desk));
        Actor actor =
                Actor.builder("a-4", ActorKind.PRACTITIONER, "Jeanne Exemple").build();

        assertThat(List.of(person, desk, contacts, actor, mandate(actor)))
                .allSatisfy(value -> assertThat(value.toString()).doesNotContain("Exemple", "example.org", "99"));
        assertThat(actor).hasToString("Actor a-4");
    }

    @Test
    void aDeputyOrAFallbackStandsIn() {
        NamedContact person = new NamedContact("Jeanne Exemple", "maire", Optional.empty(), Optional.of("0199000000"));
        NamedContact deputy = new NamedContact("Jean Exemple", "", Optional.of("jean@example.org"), Optional.empty());
        Desk desk = new Desk("Accueil", Optional.of("accueil@example.org"), Optional.empty());

        assertThat(new Contacts(person, Optional.empty(), Optional.empty()).hasSubstitute())
                .isFalse();
        assertThat(new Contacts(person, Optional.of(person), Optional.empty()).hasSubstitute())
                .isFalse();
        assertThat(new Contacts(person, Optional.of(deputy), Optional.empty()).hasSubstitute())
                .isTrue();
        assertThat(new Contacts(person, Optional.empty(), Optional.of(desk)).hasSubstitute())
                .isTrue();
    }

    @Test
    void nobodyActsUnderAMandateThatIsNotInForce() {
        Actor town = Actor.builder("a-1", ActorKind.COMMUNE, "Exemple").build();
        LocalDate end = LocalDate.of(2027, 1, 1);
        Actor agency = Actor.builder("a-2", ActorKind.AGENCY, "Agence")
                .actingFor(new Mandate(town, LocalDate.of(2026, 1, 1), Optional.of(end)))
                .build();

        assertThat(agency.requireMandateOn(end.minusDays(1))).isEqualTo(agency);
        assertThat(town.requireMandateOn(end)).isEqualTo(town);
        Refused.with(
                "ANC-ACTOR-005",
                "le mandat de « a-2 » pour « a-1 » ne couvre pas le 2027-01-01 ; agissez au nom du mandant",
                "the mandate of \"a-2\" for \"a-1\" does not cover 2027-01-01; act as the principal",
                () -> agency.requireMandateOn(end));
    }
}
