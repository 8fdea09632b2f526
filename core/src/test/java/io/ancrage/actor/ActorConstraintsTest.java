package io.ancrage.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.validation.Border;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host is told of a document that is well formed, but not yet good enough to be published. */
class ActorConstraintsTest {

    private static final Optional<String> MAIL = Optional.of("accueil@example.org");
    private static final Optional<String> PHONE = Optional.of("01 99 00 00 00");

    private static NamedContact person(String mail, String phone) {
        return new NamedContact("Jeanne Exemple", "maire", Optional.of(mail), Optional.of(phone));
    }

    private static void told(Object document, String path, String french, String english) {
        assertThat(Border.check(document, Locale.FRENCH)).containsExactly(path + ": " + french);
        assertThat(Border.check(document, Locale.ENGLISH)).containsExactly(path + ": " + english);
    }

    private static void nothingToSay(Object document) {
        assertThat(Border.check(document, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void oneOfMailAndPhoneIsEnough() {
        nothingToSay(new NamedContact("Jeanne Exemple", "maire", MAIL, Optional.empty()));
        nothingToSay(new NamedContact("Jeanne Exemple", "maire", Optional.empty(), PHONE));
        nothingToSay(new Desk("Accueil", MAIL, Optional.empty()));
        nothingToSay(new Desk("Accueil", Optional.empty(), PHONE));
    }

    @Test
    void whoHasNeitherMailNorPhoneCannotAnswer() {
        String french = "une adresse électronique ou un numéro de téléphone est nécessaire";
        String english = "a mail address or a phone number is needed";

        told(new NamedContact("Jeanne Exemple", "maire", Optional.empty(), Optional.empty()), "", french, english);
        told(new Desk("Accueil", Optional.empty(), Optional.empty()), "", french, english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aNameIsNeeded(String blank) {
        String french = "un nom est nécessaire";
        String english = "a name is needed";

        told(new NamedContact(blank, "maire", MAIL, PHONE), "name", french, english);
        told(new Desk(blank, MAIL, PHONE), "name", french, english);
        told(Actor.builder("a-1", ActorKind.COMMUNE, blank).build(), "name", french, english);
    }

    @Test
    void aPersonHasARole() {
        told(
                new NamedContact("Jeanne Exemple", "", MAIL, PHONE),
                "role",
                "une fonction est nécessaire, telle que maire ou médecin coordonnateur",
                "a role is needed, such as mayor or coordinating physician");
    }

    @Test
    void aNameOrARoleHasAtMostTwoHundredCharacters() {
        String longest = "é".repeat(200);
        String french = "au plus 200 caractères";
        String english = "at most 200 characters";

        nothingToSay(new NamedContact(longest, longest, MAIL, PHONE));
        told(new NamedContact(longest + "s", "maire", MAIL, PHONE), "name", french, english);
        told(new NamedContact("Jeanne Exemple", longest + "s", MAIL, PHONE), "role", french, english);
        told(new Desk(longest + "s", MAIL, PHONE), "name", french, english);
        told(Actor.builder("a-1", ActorKind.COMMUNE, longest + "s").build(), "name", french, english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"accueil@example.org", "Jeanne.Exemple+offre@mairie.example.org", "médecin@exemple-santé.fr"})
    void aMailAddressHasAnAtAndADomain(String mail) {
        nothingToSay(person(mail, "0199000000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "accueil",
                "@example.org",
                "accueil@",
                "accueil@example",
                "a@b@example.org",
                "a b@example.org",
                "accueil@example.org, maire@example.org"
            })
    void aMailAddressOfAnotherFormIsTold(String mail) {
        String french = "adresse électronique mal formée ; exemple : accueil@example.org";
        String english = "not a mail address; for example: accueil@example.org";

        told(person(mail, "0199000000"), "mail", french, english);
        told(new Desk("Accueil", Optional.of(mail), PHONE), "mail", french, english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0199000000",
                "01 99 00 00 00",
                "01.99.00.00.00",
                "01-99-00-00-00",
                "+33 1 99 00 00 00",
                "+33199000000",
                "01\u00a099\u00a000\u00a000\u00a000",
                "+590 590 99 00 00",
                "36 99",
                "+123456789012345"
            })
    void aPhoneNumberIsWrittenAsPeopleWriteIt(String phone) {
        nothingToSay(person("accueil@example.org", phone));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "999",
                "01 99 00 00 00 ",
                "01  99",
                "poste 12",
                "01 99 00 00 0O",
                "++33199000000",
                "1234567890123456",
                "(0)199000000"
            })
    void aPhoneNumberOfAnotherFormIsTold(String phone) {
        String french = "numéro de téléphone mal formé ; exemples : 01 99 00 00 00 ou +33 1 99 00 00 00";
        String english = "not a phone number; for example: 01 99 00 00 00 or +33 1 99 00 00 00";

        told(person("accueil@example.org", phone), "phone", french, english);
        told(new Desk("Accueil", MAIL, Optional.of(phone)), "phone", french, english);
    }

    @Test
    void everyContactIsCheckedAndThePathLeadsToIt() {
        NamedContact nameless = new NamedContact("", "maire", MAIL, PHONE);
        NamedContact unreachable = new NamedContact("Jean Exemple", "adjoint", Optional.empty(), Optional.empty());
        Desk desk = new Desk("Accueil", Optional.of("accueil"), Optional.empty());

        assertThat(Border.check(new Contacts(nameless, Optional.of(unreachable), Optional.of(desk)), Locale.ENGLISH))
                .containsExactly(
                        "deputy: a mail address or a phone number is needed",
                        "fallback.mail: not a mail address; for example: accueil@example.org",
                        "first.name: a name is needed");
        nothingToSay(new Contacts(person("a@example.org", "0199000000"), Optional.empty(), Optional.empty()));
    }

    @Test
    void aSiretAndASirenAreThoseOfOneUnit() {
        Actor.Builder actor =
                Actor.builder("a-1", ActorKind.HOSPITAL, "Hôpital").siret(Siret.of("73282932000074"));

        nothingToSay(actor.build());
        nothingToSay(actor.siren(Siren.of("732829320")).build());
        told(
                actor.siren(Siren.of("356000000")).build(),
                "siret",
                "le numéro SIRET ne commence pas par le numéro SIREN ; l'un des deux est celui d'une autre unité",
                "the SIRET number does not begin with the SIREN number; one of the two belongs to another unit");
    }

    @Test
    void thePrincipalOfAMandateIsCheckedToo() {
        Actor nameless = Actor.builder("a-1", ActorKind.COMMUNE, "").build();
        Actor agency = Actor.builder("a-2", ActorKind.AGENCY, "Agence")
                .actingFor(new Mandate(nameless, LocalDate.of(2026, 4, 1), Optional.empty()))
                .build();

        told(agency, "actingFor.principal.name", "un nom est nécessaire", "a name is needed");
    }
}
