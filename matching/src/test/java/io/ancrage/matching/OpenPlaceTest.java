package io.ancrage.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.explanation.Explanation;
import io.ancrage.fact.Gap;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.TerritoryCode;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.TerritoryFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An offer of a département, whose town is not settled. */
class OpenPlaceTest {

    private static final Matcher MATCHER = Matcher.builder()
            .asOf(LocalDate.of(2026, 11, 21))
            .territories(FrenchTerritories.load())
            .build();
    private static final Offer IN_THE_ORNE = Offer.builder("o-1", OfferKind.SALARIED, TerritoryCode.department("61"))
            .profession(Profession.PHYSICIAN)
            .build();

    @Test
    void whatHoldsInEachOfItsTownsIsNotOpen() {
        Project project = Project.builder("p-1", Profession.PHYSICIAN)
                .search("metropolitan")
                .require(TerritoryFacts.POPULATION.atLeast(5_000))
                .build();

        Explanation why = MATCHER.explain(project, IN_THE_ORNE);

        assertThat(why.fits().isUnknown()).isTrue();
        assertThat(why.toConfirm())
                .singleElement()
                .isInstanceOfSatisfying(
                        Gap.OpenFact.class, gap -> assertThat(gap.fact()).isEqualTo(TerritoryFacts.POPULATION));
    }
}
