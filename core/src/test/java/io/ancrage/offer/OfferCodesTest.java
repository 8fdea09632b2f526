package io.ancrage.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Refused;
import io.ancrage.criterion.CodeSystem;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferCodesTest {

    private static final List<CodeSystem> SYSTEMS = List.of(
            OfferCodes.KINDS, OfferCodes.STRUCTURES, OfferCodes.TEAM, OfferCodes.EQUIPMENT, OfferCodes.BENEFITS);

    @Test
    void everyCodeHasALabelInBothLanguages() {
        for (CodeSystem system : SYSTEMS) {
            assertThat(system.codes()).isNotEmpty().allSatisfy(code -> {
                assertThat(system.label(code).french()).as(code).isNotBlank();
                assertThat(system.label(code).english()).as(code).isNotBlank();
            });
        }
    }

    @Test
    void everyListedKindOfOfferIsAConstant() {
        List<String> constants = Arrays.stream(OfferKind.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> field.getName())
                .toList();

        assertThat(constants).containsExactlyElementsOf(OfferCodes.KINDS.codes());
    }

    @Test
    void whoeverLooksForAHealthHouseTakesOneOfSeveralProfessions() {
        assertThat(OfferCodes.STRUCTURES.isUnder("MSP", "MAISON_SANTE")).isTrue();
    }

    @Test
    void aHostAddsItsOwnWithAPrefix() {
        assertThat(OfferKind.of(" acme:NIGHT_CLINIC ")).hasToString("acme:NIGHT_CLINIC");
        assertThat(OfferKind.of("acme:NIGHT_CLINIC").label().french()).isEqualTo("acme:NIGHT_CLINIC");
        assertThat(BenefitKind.of("acme:SKI_PASS").code()).isEqualTo("acme:SKI_PASS");
    }

    @Test
    void aMisspeltCodeIsRefusedWithTheNearest() {
        Refused.with(
                "ANC-FACT-005",
                "le plus proche : SUCCESSION",
                "the nearest is SUCCESSION",
                () -> OfferKind.of("SUCESSION"));
        Refused.with(
                "ANC-FACT-005", "le plus proche : HOUSING", "the nearest is HOUSING", () -> BenefitKind.of("housing"));
    }

    @Test
    void aFreeRentIsAReducedOne() {
        assertThat(OfferCodes.BENEFITS.withDescendants(BenefitKind.RENT_REDUCTION.code()))
                .contains(BenefitKind.FREE_RENT.code());
    }
}
