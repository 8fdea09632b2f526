package io.ancrage.fact;

import static io.ancrage.fact.Example.AIDS;
import static io.ancrage.fact.Example.COASTAL;
import static io.ancrage.fact.Example.MODES;
import static io.ancrage.fact.Example.POPULATION;
import static io.ancrage.fact.Example.PRICE;
import static io.ancrage.fact.Example.SIGNED_ON;
import static io.ancrage.fact.Example.day;
import static io.ancrage.fact.Example.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.HostRule;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A host's own rule. */
class HostRuleTest {

    private static final Vocabulary WORDS = Example.VOCABULARY
            .withRule(
                    "quiet",
                    Set.of(POPULATION, COASTAL),
                    sheet -> sheet.read(POPULATION).value().orElseThrow().compareTo(BigDecimal.TEN) < 0
                            && !sheet.read(COASTAL).value().orElseThrow())
            .withRule(
                    "priced", Set.of(PRICE), sheet -> sheet.read(PRICE).value().isPresent())
            .withRule("nosy", Set.of(COASTAL), sheet -> sheet.read(POPULATION).isMissing())
            .withRule(
                    "signed",
                    Set.of(SIGNED_ON),
                    sheet -> sheet.read(SIGNED_ON).value().isPresent())
            .withRule(
                    "flexible",
                    Set.of(MODES),
                    sheet -> sheet.read(MODES).value().orElseThrow().codes().size() > 1)
            .withRule(
                    "aided",
                    Set.of(AIDS),
                    sheet -> !sheet.read(AIDS).value().orElseThrow().events().isEmpty());

    @Test
    void aRuleAnswersWhatItsFunctionSays() {
        FactSheet hamlet = sheet().put(POPULATION, 9).put(COASTAL, false).build();
        FactSheet resort = sheet().put(POPULATION, 9).put(COASTAL, true).build();

        assertThat(test("quiet", hamlet)).isEqualTo(Truth.TRUE);
        assertThat(test("quiet", resort)).isEqualTo(Truth.FALSE);
        assertThat(WORDS.compile(Criterion.not(WORDS.rule("quiet"))).test(resort))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void whileOneOfItsFactsIsMissingARuleIsUnknownAndItsFunctionIsNotAsked() {
        assertThat(test("quiet", sheet().put(POPULATION, 9).build())).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void anImpreciseDateOrAPartialSetIsNotKnownToARule() {
        assertThat(test(
                        "signed",
                        sheet().put(SIGNED_ON, day("2026-01-01"), Precision.MONTH)
                                .build()))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(test("signed", sheet().put(SIGNED_ON, day("2026-01-01")).build()))
                .isEqualTo(Truth.TRUE);
        assertThat(test(
                        "flexible",
                        sheet().put(MODES, CodeSet.atLeast("A", "B")).build()))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(test("flexible", sheet().put(MODES, CodeSet.of("A", "B")).build()))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aListIsKnownToARuleOnceItIsToldThroughTheDateOfAssessment() {
        FactSheet.Builder sheet = sheet().put(AIDS, Events.completeThrough(day("2026-01-01"), day("2020-01-01")));

        assertThat(test("aided", sheet.build())).isEqualTo(Truth.UNKNOWN);
        assertThat(test("aided", sheet.put(Fact.AS_OF, day("2026-01-02")).build()))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(test("aided", sheet.put(Fact.AS_OF, day("2026-01-01")).build()))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aListThatIsToldForEverIsKnownToARuleOnAnyDay() {
        assertThat(test(
                        "aided",
                        sheet().put(AIDS, Events.completeThrough(LocalDate.MAX)).build()))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void noneIsKnownToARule() {
        assertThat(test("priced", sheet().putNone(PRICE).build())).isEqualTo(Truth.FALSE);
    }

    @Test
    void aRuleThatReadsAFactThatItDoesNotDeclareIsCaught() {
        FactSheet sheet = sheet().put(COASTAL, true).build();

        assertThatIllegalStateException()
                .isThrownBy(() -> test("nosy", sheet))
                .withMessage("\"nosy\" reads a fact that it does not declare: territory.population");
    }

    @Test
    void aRuleThatNobodyRegisteredIsRefusedInBothLanguages() {
        assertThatThrownBy(() -> WORDS.compile(new HostRule("calm", Set.of(COASTAL))))
                .isInstanceOfSatisfying(AncrageException.class, error -> {
                    assertThat(error.code()).isEqualTo("ANC-RULE-001");
                    assertThat(error.text().french())
                            .isEqualTo("aucune règle « calm » ; règles connues :"
                                    + " [quiet, priced, nosy, signed, flexible, aided]");
                    assertThat(error.text().english())
                            .isEqualTo("no rule \"calm\"; known rules:"
                                    + " [quiet, priced, nosy, signed, flexible, aided]");
                });
    }

    @Test
    void aRuleThatDeclaresOtherFactsThanRegisteredIsRefused() {
        assertThatThrownBy(() -> WORDS.compile(new HostRule("quiet", Set.of(COASTAL))))
                .isInstanceOfSatisfying(
                        AncrageException.class,
                        error -> assertThat(error.code()).isEqualTo("ANC-RULE-001"));
    }

    @Test
    void aNameIsRegisteredOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORDS.withRule("quiet", Set.of(COASTAL), sheet -> true))
                .withMessageContaining("quiet");
    }

    @Test
    void whatARuleThrowsPassesThrough() {
        Vocabulary broken = Example.VOCABULARY.withRule("broken", Set.of(), sheet -> {
            throw new UnsupportedOperationException("not yet");
        });

        assertThatThrownBy(() -> broken.compile(broken.rule("broken")).test(FactSheet.empty()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("not yet");
    }

    @Test
    void theGapsOfARuleAreItsOpenFacts() {
        assertThat(WORDS.compile(WORDS.rule("quiet"))
                        .missing(sheet().put(COASTAL, true).build()))
                .containsExactly(new Gap.OpenFact("", POPULATION, null, Why.NOT_COVERED));
    }

    private static Truth test(String rule, FactSheet sheet) {
        return WORDS.compile(WORDS.rule(rule)).test(sheet);
    }
}
