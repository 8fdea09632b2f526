package io.ancrage.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.actor.Contacts;
import io.ancrage.actor.NamedContact;
import io.ancrage.place.TerritoryCode;
import io.ancrage.profession.Profession;
import io.ancrage.validation.Border;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a validation provider says of offers. */
class PublicationTest {

    private static Offer.Builder offer() {
        return Offer.builder("o-1", OfferKind.INSTALLATION, TerritoryCode.commune("23096"));
    }

    @Test
    void anOfferThatWasTakenOverIsValidWithoutAContact() {
        assertThat(Border.check(offer().build(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void oneThatIsToBePublishedNeedsSomeoneWhoAnswers() {
        assertThat(Border.check(offer().build(), Locale.ENGLISH, Publication.class))
                .containsExactly(
                        "actor: " + Obstacle.NO_ACTOR.text().english(),
                        "contacts: " + Obstacle.NO_CONTACT.text().english(),
                        "professions: " + Obstacle.FOR_NOBODY.text().english());
        assertThat(Border.check(offer().build(), Locale.FRENCH, Publication.class))
                .containsExactly(
                        "actor: " + Obstacle.NO_ACTOR.text().french(),
                        "contacts: " + Obstacle.NO_CONTACT.text().french(),
                        "professions: " + Obstacle.FOR_NOBODY.text().french());
    }

    @Test
    void someoneStandsBehindTheOneWhoAnswers() {
        Offer alone = offer().profession(Profession.NURSE)
                .actor(Actor.builder("a-1", ActorKind.COMMUNE, "Guéret").build())
                .contacts(new Contacts(
                        new NamedContact("Exemple", "accueil", Optional.of("exemple@example.org"), Optional.empty()),
                        Optional.empty(),
                        Optional.empty()))
                .build();

        assertThat(Border.check(alone, Locale.FRENCH, Publication.class))
                .containsExactly("contacts: derrière l'interlocuteur il y a un suppléant ou un accueil de secours");
        assertThat(Border.check(alone, Locale.ENGLISH, Publication.class))
                .containsExactly("contacts: behind the person who answers there is a deputy or a desk to fall back on");
    }

    @Test
    void aDescriptionThatIsTooLongIsToldInBothLanguages() {
        Offer wordy = offer().description("x".repeat(20_001)).build();

        assertThat(Border.check(wordy, Locale.FRENCH))
                .containsExactly("description: au plus 20000 caractères pour une description");
        assertThat(Border.check(wordy, Locale.ENGLISH))
                .containsExactly("description: at most 20000 characters for a description");
    }

    @Test
    void aTitleThatIsTooLongIsToldInBothLanguages() {
        Offer wordy = offer().title("x".repeat(201)).build();

        assertThat(Border.check(wordy, Locale.FRENCH)).containsExactly("title: au plus 200 caractères pour un titre");
        assertThat(Border.check(wordy, Locale.ENGLISH)).containsExactly("title: at most 200 characters for a title");
    }
}
