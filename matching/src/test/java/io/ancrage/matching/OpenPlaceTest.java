package io.ancrage.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.explanation.Explanation;
import io.ancrage.fact.Gap;
import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.Area;
import io.ancrage.place.TerritoryCode;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.territory.FrenchTerritories;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import io.ancrage.territory.TerritoryFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An offer of a larger territory, whose town is not settled. */
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

    @Test
    void whoSearchesWhereThereAreNoCommunesFindsWhatIsOfferedThere() {
        Territory lake = new Territory(TerritoryCode.parse("BAS-lake"), "Lac", List.of(), List.of());
        Territory hamlet = Territory.of("23001", "Hameau");
        Matcher matcher = Matcher.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .territories(Territories.of(List.of(lake, hamlet), Source.of("Ours"), Vintage.UNKNOWN))
                .offers(List.of(Offer.builder("by-the-lake", OfferKind.SALARIED, lake.code())
                        .profession(Profession.PHYSICIAN)
                        .build()))
                .build();
        Project project = Project.builder("p-1", Profession.PHYSICIAN)
                .search(Area.in("BAS-lake"))
                .build();

        assertThat(matcher.offersFor(project).top(1))
                .extracting(match -> match.offer().orElseThrow().id())
                .containsExactly("by-the-lake");
    }
}
