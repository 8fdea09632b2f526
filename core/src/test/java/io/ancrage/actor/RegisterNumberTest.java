package io.ancrage.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.internal.Luhn;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.territory.FrenchTerritories;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the French registers: SIREN, SIRET, FINESS. */
class RegisterNumberTest {

    private static void refused(
            Function<String, ?> of, String text, String code, String french, String english, String right) {
        assertThatThrownBy(() -> of.apply(text)).isInstanceOfSatisfying(AncrageException.class, error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message(Locale.FRENCH)).contains(french, right);
            assertThat(error.message(Locale.ENGLISH)).contains(english, right);
        });
        assertThat(of.apply(right)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829320", "732 829 320", "  732829320\n", "732\u00a0829\u202f320"})
    void aSirenIsReadWithOrWithoutSpaces(String text) {
        assertThat(Siren.of(text)).hasToString("732829320").isEqualTo(new Siren("732829320"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "73282932", "7328293200", "73282932O", "732-829-320", "\u0667\u0663\u0662829320"})
    void aSirenHasNineDigits(String text) {
        refused(
                Siren::of,
                text,
                "ANC-ID-001",
                "« " + text + " » n'est pas un numéro SIREN : neuf chiffres attendus",
                "\"" + text + "\" is not a SIREN number: nine digits expected",
                "732 829 320");
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829321", "732892320", "723829320"})
    void aSirenWithAWrongOrSwappedDigitIsRefused(String text) {
        refused(
                Siren::of,
                text,
                "ANC-ID-001",
                "« " + text + " » n'est pas un numéro SIREN : la clé ne correspond pas",
                "\"" + text + "\" is not a SIREN number: the key does not match",
                "732 829 320");
    }

    @Test
    void everyIntercommunalityOfFranceHasASiren() {
        assertThat(FrenchTerritories.load().territories(TerritoryLevel.EPCI))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(
                        epci -> assertThat(Siren.of(epci.code().code()).code()).hasSize(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "732 829 320 00074", "\t732\u00a0829\u00a0320\u00a000074"})
    void aSiretIsReadWithOrWithoutSpaces(String text) {
        assertThat(Siret.of(text)).hasToString("73282932000074").isEqualTo(new Siret("73282932000074"));
    }

    @Test
    void aSiretTellsTheLegalUnit() {
        assertThat(Siret.of("73282932000074").siren()).isEqualTo(Siren.of("732829320"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "732829320", "7328293200007", "732829320000740", "7328293200007A"})
    void aSiretHasFourteenDigits(String text) {
        refused(
                Siret::of,
                text,
                "ANC-ID-002",
                "« " + text + " » n'est pas un numéro SIRET : quatorze chiffres attendus",
                "\"" + text + "\" is not a SIRET number: fourteen digits expected",
                "732 829 320 00074");
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "73282932000047"})
    void aSiretWithAWrongOrSwappedDigitIsRefused(String text) {
        refused(
                Siret::of,
                text,
                "ANC-ID-002",
                "« " + text + " » n'est pas un numéro SIRET : la clé ne correspond pas",
                "\"" + text + "\" is not a SIRET number: the key does not match",
                "732 829 320 00074");
    }

    @Test
    void aSiretWhoseSirenIsWrongIsRefusedThoughItsOwnKeyMatches() {
        String text = "73282933000008";

        assertThat(Luhn.holds(text)).isTrue();
        refused(
                Siret::of,
                text,
                "ANC-ID-002",
                "la clé ne correspond pas",
                "the key does not match",
                "732 829 320 00074");
    }

    @Test
    void anEstablishmentOfLaPosteHasADigitSumThatIsAMultipleOfFive() {
        assertThat(Luhn.holds("35600000000003")).isFalse();
        assertThatThrownBy(() -> Siret.of("35600000000002")).hasMessageContaining("ANC-ID-002");

        assertThat(Siret.of("356 000 000 00006").siren()).isEqualTo(Siren.of("356000000"));
        assertThat(Siret.of("356 000 000 00048"))
                .as("the head office has the common key")
                .isNotNull();
    }

    @Test
    void theRuleOfLaPosteHoldsForNobodyElse() {
        assertThat(Digits.sum("73282932000004") % 5).isZero();
        assertThatThrownBy(() -> Siret.of("73282932000004")).hasMessageContaining("ANC-ID-002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"750712184", "75 071 218 4", " 750712184 "})
    void aFinessIsReadWithOrWithoutSpaces(String text) {
        assertThat(Finess.of(text)).hasToString("750712184").isEqualTo(new Finess("750712184"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "75071218", "7507121840", "75071218A", "2C0000014", "2A000001", "2A00000B4"})
    void aFinessHasNineDigits(String text) {
        refused(
                Finess::of,
                text,
                "ANC-ID-003",
                "« " + text + " » n'est pas un numéro FINESS : neuf chiffres attendus, ou 2A ou 2B",
                "\"" + text + "\" is not a FINESS number: nine digits expected, or 2A or 2B",
                "750712184");
    }

    @Test
    void aFinessWithAWrongKeyIsRefused() {
        refused(
                Finess::of,
                "750712185",
                "ANC-ID-003",
                "« 750712185 » n'est pas un numéro FINESS : la clé ne correspond pas",
                "\"750712185\" is not a FINESS number: the key does not match",
                "750712184");
    }

    @Test
    void aFinessOfCorsicaKeepsItsLetterAndNoKeyIsChecked() {
        assertThat(Finess.of("2a0000014")).hasToString("2A0000014");
        assertThat(Finess.of("2B 000 0012")).hasToString("2B0000012");
        assertThat(Finess.of("2B 000 0013")).hasToString("2B0000013");
    }

    @Test
    void numbersAreOrderedByTheirDigits() {
        assertThat(Siren.of("356000000")).isLessThan(Siren.of("732829320"));
        assertThat(Siret.of("35600000000048")).isLessThan(Siret.of("73282932000074"));
        assertThat(Finess.of("2A0000014")).isLessThan(Finess.of("750712184"));
    }
}
