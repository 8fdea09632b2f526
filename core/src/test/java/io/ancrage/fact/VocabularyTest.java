package io.ancrage.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Truth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource({
        "territory.popluation, territory.population",
        "territory.Population, territory.population",
        "territory.popula,     territory.population",
        "teritory.coastal,     territory.coastal",
        "person.aeg,           person.age",
    })
    void aMisspeltFactIsRefusedWithTheNearestName(String written, String nearest) {
        assertThatThrownBy(() -> Example.VOCABULARY.require(written))
                .isInstanceOfSatisfying(AncrageException.class, error -> {
                    assertThat(error.code()).isEqualTo("ANC-FACT-001");
                    assertThat(error.text().french())
                            .isEqualTo("aucun fait « " + written + " » ; le plus proche : " + nearest);
                    assertThat(error.text().english())
                            .isEqualTo("no fact \"" + written + "\"; the nearest is " + nearest);
                });
    }

    @Test
    void aFactThatIsLikeNoOtherIsRefusedWithoutAGuess() {
        assertThatThrownBy(() -> Example.VOCABULARY.require("pair.somethingElseAltogether"))
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.text().english())
                                .isEqualTo("no fact \"pair.somethingElseAltogether\""));
    }

    @Test
    void aCriterionOverAnUnknownFactDoesNotCompile() {
        Fact<Boolean> quiet = Fact.flag("territory.quiet");
        List<Criterion> criteria = List.of(
                quiet.is(true),
                Criterion.not(quiet.is(true)),
                Criterion.allOf(Criterion.anyOf(quiet.is(true))),
                new Of("home", quiet).is(true),
                quiet.at(Example.SIGNED_ON).is(true));

        for (Criterion criterion : criteria) {
            assertThatThrownBy(() -> Example.VOCABULARY.compile(criterion))
                    .isInstanceOfSatisfying(
                            AncrageException.class,
                            error -> assertThat(error.code()).isEqualTo("ANC-FACT-001"));
        }
        assertThat(Example.VOCABULARY.with(quiet).compile(criteria.get(0)).criterion())
                .isEqualTo(criteria.get(0));
    }

    @Test
    void aFactOfAKnownIdButAnotherKindIsRefused() {
        Fact<Boolean> population = Fact.flag("territory.population");

        assertThatThrownBy(() -> Example.VOCABULARY.compile(population.is(true)))
                .isInstanceOfSatisfying(AncrageException.class, error -> {
                    assertThat(error.code()).isEqualTo("ANC-FACT-010");
                    assertThat(error.text().french())
                            .contains("territory.population")
                            .contains("NUMBER");
                });
    }

    @Test
    void twoFactsOfOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Example.VOCABULARY.with(Fact.flag("territory.population")))
                .withMessageContaining("territory.population");
        assertThat(Example.VOCABULARY.with(Example.POPULATION).facts()).hasSameSizeAs(Example.VOCABULARY.facts());
    }

    @Test
    void aVocabularyStaysAsItIsWhenAnotherIsMadeOfIt() {
        Fact<Boolean> quiet = Fact.flag("territory.quiet");

        Example.VOCABULARY.with(quiet);

        assertThat(Example.VOCABULARY.find("territory.quiet")).isEmpty();
    }

    @Test
    void factsAreListedByIdAndTheDateOfAssessmentIsAlwaysThere() {
        assertThat(Vocabulary.of(List.of()).facts()).containsExactly(Fact.AS_OF);
        assertThat(Example.VOCABULARY.facts()).extracting(Fact::id).isSorted();
    }

    @Test
    void aMeasureSeesOnlyWhatItDeclares() {
        Vocabulary words = Example.VOCABULARY.withMeasure(
                "charm",
                Set.of(Example.COASTAL),
                sheet -> sheet.read(Example.COASTAL).value().orElse(false) ? 10_000 : 0);
        FactSheet sea = FactSheet.builder().put(Example.COASTAL, true).build();

        assertThat(words.measure("charm").reads()).containsExactly(Example.COASTAL);
        assertThat(words.measure("charm").degree(sea)).hasValue(10_000);
        assertThat(words.measure("charm").degree(FactSheet.empty())).isEmpty();
        assertThatThrownBy(() -> words.measure("chram"))
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.code()).isEqualTo("ANC-RULE-002"));
    }

    @Test
    void aMeasureOfAPartialSetIsNotAsked() {
        Fact<CodeSet> programmes = Fact.codes("territory.programmesOfTest", CodeSystem.ANY);
        Vocabulary words = Vocabulary.of(List.of(programmes)).withMeasure("any", Set.of(programmes), sheet -> 1);
        FactSheet partial =
                FactSheet.builder().put(programmes, CodeSet.atLeast("PVD")).build();

        assertThat(words.measure("any").degree(partial)).isEmpty();
        assertThat(words.measure("any").missing(partial)).extracting(Gap::why).containsExactly(Why.NOT_COMPLETE);
    }

    @Test
    void aMeasureThatAnswersNoDegreeIsNamed() {
        Vocabulary words = Vocabulary.of(List.of()).withMeasure("charm", Set.of(), sheet -> 20_000);

        assertThatThrownBy(() -> words.measure("charm").degree(FactSheet.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("charm");
    }

    @Test
    void anotherFactOfAKnownIdIsRefusedWithTheDifferenceButLabelsDoNotCount() {
        Fact<BigDecimal> people = Fact.number("territory.people", "inhabitants");
        Vocabulary words = Vocabulary.of(List.of(people));

        assertThat(words.compile(people.labelled("gens", "folks").atLeast(1)).test(FactSheet.empty()))
                .isEqualTo(Truth.UNKNOWN);
        assertThatThrownBy(() ->
                        words.compile(Fact.number("territory.people", "km").atLeast(1)))
                .hasMessageContaining("ANC-FACT-010")
                .hasMessageContaining("\"NUMBER in inhabitants, PUBLIC\", not \"NUMBER in km, PUBLIC\"");
    }

    @Test
    void twoVocabulariesDifferInTheFunctionsThatAreNotTheSame() {
        Predicate<FactSheet> never = sheet -> false;
        ToIntFunction<FactSheet> nothing = sheet -> 0;
        Vocabulary plain = Vocabulary.of(List.of());
        Vocabulary words = plain.withRule("open", Set.of(), never).withMeasure("charm", Set.of(), nothing);

        assertThat(words.differences(words.with(Fact.flag("territory.more")))).isEmpty();
        assertThat(words.differences(
                        plain.withMeasure("charm", Set.of(), nothing).withRule("open", Set.of(), never)))
                .isEmpty();
        assertThat(words.differences(plain)).containsExactly("charm", "open");
        assertThat(plain.differences(words)).containsExactly("charm", "open");
        assertThat(words.differences(
                        plain.withRule("open", Set.of(), never).withMeasure("charm", Set.of(), sheet -> 0)))
                .containsExactly("charm");
        assertThat(words.differences(
                        plain.withRule("open", Set.of(Fact.AS_OF), never).withMeasure("charm", Set.of(), nothing)))
                .containsExactly("open");
    }
}
