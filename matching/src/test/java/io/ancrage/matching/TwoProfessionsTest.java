package io.ancrage.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.criterion.Truth;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.TerritoryCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.project.Project;
import io.ancrage.territory.FrenchTerritories;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An offer for general practitioners and physiotherapists, such as small towns publish. */
class TwoProfessionsTest {

    private static final Matcher MATCHER = Matcher.builder()
            .asOf(LocalDate.of(2026, 11, 21))
            .territories(FrenchTerritories.load())
            .build();
    private static final Offer OFFER = Offer.builder("o-1", OfferKind.INSTALLATION, TerritoryCode.commune("86190"))
            .profession(Profession.PHYSICIAN)
            .profession(Profession.PHYSIOTHERAPIST)
            .specialty("general-medicine")
            .build();

    private static Truth fits(Project.Builder project) {
        return MATCHER.explain(project.build(), OFFER).fits();
    }

    @Test
    void aPhysiotherapistNeedNotBeAGeneralPractitioner() {
        assertThat(fits(Project.builder("p-1", Profession.PHYSIOTHERAPIST))).isEqualTo(Truth.TRUE);
    }

    @Test
    void aPhysicianHasToBe() {
        assertThat(fits(Project.builder("p-1", Profession.PHYSICIAN).specialty(Specialty.of("SM54"))))
                .isEqualTo(Truth.TRUE);
        assertThat(fits(Project.builder("p-1", Profession.PHYSICIAN).specialty(Specialty.of("SM20"))))
                .isEqualTo(Truth.FALSE);
        assertThat(fits(Project.builder("p-1", Profession.PHYSICIAN))).isEqualTo(Truth.UNKNOWN);
    }
}
