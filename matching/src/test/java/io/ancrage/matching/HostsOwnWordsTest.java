package io.ancrage.matching;

import static io.ancrage.matching.Creuse.DAY;
import static io.ancrage.matching.Creuse.FRANCE;
import static io.ancrage.matching.Creuse.GUERET;
import static io.ancrage.matching.Creuse.doctor;
import static io.ancrage.matching.Creuse.found;
import static io.ancrage.matching.Creuse.post;
import static io.ancrage.territory.TerritoryFacts.POPULATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.actor.Actor;
import io.ancrage.actor.ActorKind;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Subject;
import io.ancrage.fact.Known;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.Offer;
import io.ancrage.place.TerritoryCode;
import io.ancrage.preference.Preference;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.TerritoryValues;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A host's own facts, rules and measures work in every direction. */
class HostsOwnWordsTest {

    private static final Actor TOWN = Actor.builder("town", ActorKind.COMMUNE, "Guéret")
            .within(TerritoryCode.commune(GUERET))
            .build();

    @Test
    void aHostsFactsRuleAndMeasureWorkInEveryDirection() {
        Fact<Boolean> cinema = Fact.flag("territory.cinema");
        Fact<Boolean> boat = Fact.flag("offer.companyBoat");
        Vocabulary words = ProjectFacts.vocabulary()
                .with(cinema, boat)
                .withRule(
                        "evenings",
                        Set.of(cinema),
                        sheet -> sheet.read(cinema) instanceof Known<Boolean> it && it.known())
                .withMeasure("calm", Set.of(POPULATION), sheet -> 4_000);
        Preference calm = Preference.measured(words, "calm", Subject.TERRITORY);
        Project guest =
                doctor("guest").require(words.rule("evenings")).prefer(calm).build();
        Project sailor = doctor("sailor").require(boat.is(true)).prefer(calm).build();
        Offer offer = post("o", GUERET).fact(boat, true).prefer(calm).build();
        TerritoryValues<Boolean> survey = TerritoryValues.of(cinema, Source.of("Survey"), Vintage.of("2026"));
        Matcher matcher = Matcher.builder()
                .asOf(DAY)
                .vocabulary(words)
                .territories(FRANCE.with(survey.put(GUERET, true)))
                .offers(List.of(offer))
                .projects(List.of(guest.published(), sailor.published()))
                .build();

        assertThat(found(matcher.offersFor(sailor).confirmed())).containsExactly("o");
        assertThat(found(matcher.territoriesFor(guest).confirmed())).containsExactly("COM-23096");
        assertThat(found(matcher.projectsFor(offer).confirmed())).containsExactly("guest", "sailor");
        assertThat(found(matcher.projectsFor(TOWN))).containsExactly("guest", "sailor");
        assertThat(matcher.explain(guest, offer).text(Locale.ENGLISH)).contains("rule evenings", "measure calm");
    }
}
