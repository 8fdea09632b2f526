package io.ancrage.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    @ParameterizedTest
    @CsvSource({
        "territory.population, TERRITORY",
        "offer.modes, OFFER",
        "project.start, PROJECT",
        "person.age, PROJECT",
        "practice.acts, PROJECT",
        "premises.rent, PROJECT",
        "household.children, PROJECT",
        "event.signedOn, SITUATION",
        "pair.distance, PAIR",
    })
    void theFirstWordOfAnIdTellsWhatAFactIsAbout(String id, Subject subject) {
        assertThat(Fact.flag(id).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "population",
                "territory.",
                ".population",
                "Territory.population",
                "territory.a b",
                "planet.mass"
            })
    void anIdOfAnotherShapeIsRefused(String id) {
        assertThatThrownBy(() -> Fact.flag(id)).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo("ANC-FACT-002");
            assertThat(error.text().french()).contains("« " + id + " »");
            assertThat(error.text().english()).contains("\"" + id + "\"");
        });
    }

    @Test
    void anEndlessIdIsRefused() {
        assertThatThrownBy(() -> Fact.flag("territory." + "x".repeat(200))).isInstanceOf(AncrageException.class);
    }

    @Test
    void aHouseholdFactIsPrivateWhateverIsSaid() {
        Fact<Boolean> children = Fact.flag("household.children");

        assertThat(children.visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(children.visibleTo(Visibility.PUBLIC).visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(children.orNone().visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void aDateMayBeNoneAndOtherFactsMayNotUnlessSaid() {
        assertThat(Fact.date("event.signedOn").mayBeNone()).isTrue();
        assertThat(Fact.flag("territory.coastal").mayBeNone()).isFalse();
        assertThat(Fact.flag("territory.coastal").orNone().mayBeNone()).isTrue();
    }

    @Test
    void aFactWithoutALabelIsCalledByItsId() {
        Fact<Boolean> coastal = Fact.flag("territory.coastal");

        assertThat(coastal.name(Locale.FRENCH)).isEqualTo("territory.coastal");
        assertThat(coastal.labelled("au bord de la mer", "by the sea").name(Locale.CANADA_FRENCH))
                .isEqualTo("au bord de la mer");
    }

    @Test
    void theDateOfAssessmentIsAnEvent() {
        assertThat(Fact.AS_OF.id()).isEqualTo("event.asOf");
        assertThat(Fact.AS_OF.subject()).isEqualTo(Subject.SITUATION);
        assertThat(Fact.AS_OF.kind()).isEqualTo(Kind.DATE);
    }
}
