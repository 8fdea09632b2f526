package io.ancrage.project;

import static io.ancrage.preference.Preference.less;
import static io.ancrage.preference.Preference.when;
import static io.ancrage.territory.TerritoryFacts.APL_GENERAL_PRACTITIONER;
import static io.ancrage.territory.TerritoryFacts.HOUSE_PRICE;
import static io.ancrage.territory.TerritoryFacts.POPULATION;
import static io.ancrage.territory.TerritoryFacts.count;
import static io.ancrage.territory.TerritoryFacts.distanceTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Refused;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.Known;
import io.ancrage.lever.LeverCatalog;
import io.ancrage.offer.OfferFacts;
import io.ancrage.practice.CareerStage;
import io.ancrage.preference.Preference;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.preference.Wish;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import io.ancrage.territory.Facility;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static Project.Builder doctor() {
        return Project.builder("p-1", Profession.PHYSICIAN).specialty(Specialty.of("SM54"));
    }

    @Test
    void aWishAboutSchoolsOrChildrenIsPrivateUnlessItsOwnerSaysOtherwise() {
        Project project = doctor().require(POPULATION.atLeast(5_000))
                .require(count(Facility.LYCEE).atLeast(1))
                .require(count(Facility.COLLEGE).atLeast(1), Visibility.PUBLIC)
                .prefer(less(distanceTo(Facility.LYCEE), 5, 20))
                .prefer(when(count(Facility.CHILDCARE).atLeast(1)))
                .build();

        assertThat(project.wishes())
                .extracting(Wish::visibility)
                .containsExactly(
                        Visibility.PUBLIC,
                        Visibility.PRIVATE,
                        Visibility.PUBLIC,
                        Visibility.PRIVATE,
                        Visibility.PRIVATE);
    }

    @Test
    void aWishAboutTheHouseholdIsPrivate() {
        Fact<Boolean> partnerWorks = Fact.flag("household.partnerSeeksJob");

        assertThat(doctor().require(partnerWorks.is(true)).build().wishes())
                .extracting(Wish::visibility)
                .containsExactly(Visibility.PRIVATE);
    }

    @Test
    void whatIsPublishedHoldsPublicWishesOnly() {
        PublishedProject published = doctor().require(POPULATION.atLeast(5_000))
                .require(count(Facility.LYCEE).atLeast(1))
                .require(POPULATION.atMost(15_000), Visibility.ON_CONSENT)
                .build()
                .published();

        assertThat(published.requirements()).containsExactly(POPULATION.atLeast(5_000));
        assertThat(published.specialties()).containsExactly(Specialty.of("SM54"));
        assertThatThrownBy(() -> new PublishedProject(
                        "p-1",
                        Optional.of(Profession.PHYSICIAN),
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        List.of(new Wish.Required(POPULATION.atLeast(1), Visibility.PRIVATE))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void projectsThatDifferInPrivateWishesAloneArePublishedAlike() {
        Project.Builder plain =
                doctor().prefer(20, less(APL_GENERAL_PRACTITIONER, 2, 4)).prefer(less(HOUSE_PRICE, 1, 2));
        Project.Builder family = doctor().require(count(Facility.LYCEE).atLeast(1))
                .prefer(20, less(APL_GENERAL_PRACTITIONER, 2, 4))
                .prefer(1, when(count(Facility.CHILDCARE).atLeast(1)))
                .prefer(less(HOUSE_PRICE, 1, 2));

        assertThat(family.build().published()).isEqualTo(plain.build().published());
        assertThat(family.build().published().preferences())
                .isEqualTo(plain.build().published().preferences());
    }

    @Test
    void moneyNeverOutweighsAWishOfLifeByDefault() {
        Project project = doctor().prefer(3, less(APL_GENERAL_PRACTITIONER, 2, 4))
                .prefer(less(HOUSE_PRICE, 1_500, 3_000))
                .prefer(less(distanceTo(Facility.HOSPITAL), 10, 40))
                .build();

        assertThat(project.preferences()).extracting(WeightedPreference::weight).containsExactly(3, 3, 10);
    }

    @Test
    void aStatedWeightOnMoneyStays() {
        Project project = doctor().prefer(3, less(APL_GENERAL_PRACTITIONER, 2, 4))
                .prefer(50, less(HOUSE_PRICE, 1_500, 3_000))
                .build();

        assertThat(project.preferences()).extracting(WeightedPreference::weight).containsExactly(3, 50);
    }

    @Test
    void requirementsStandBeforePreferencesHoweverTheyWereStated() {
        Project project = doctor().prefer(less(HOUSE_PRICE, 1, 2))
                .require(POPULATION.atLeast(1))
                .build();

        assertThat(project.wishes().get(0)).isInstanceOf(Wish.Required.class);
    }

    @Test
    void aProjectWithOtherWishesKeepsWhatItStates() {
        Project project = doctor().stage(CareerStage.LOCUM)
                .fact(ProjectFacts.AGE, BigDecimal.valueOf(41))
                .require(POPULATION.atLeast(5_000))
                .prefer(3, less(HOUSE_PRICE, 1_500, 3_000))
                .build();

        assertThat(project.withWishes(wish -> wish)).isEqualTo(project);
        Project smaller = project.withWishes(wish -> wish instanceof Wish.Required required
                ? new Wish.Required(POPULATION.atLeast(2_000), required.visibility())
                : wish);
        assertThat(smaller.requirements()).containsExactly(POPULATION.atLeast(2_000));
        assertThat(smaller.preferences()).isEqualTo(project.preferences());
        assertThat(smaller.stated()).isEqualTo(project.stated()).hasSize(2);
    }

    @Test
    void theSheetOfTheHolderTellsProfessionAndSpecialties() {
        assertThat(doctor().build().facts().read(ProjectFacts.PROFESSION))
                .isInstanceOfSatisfying(
                        Known.class, known -> assertThat(known.known()).isEqualTo("10"));
    }

    @Test
    void aProjectOutsideHealthHasAnActivity() {
        Project bakery = Project.builder("p-2", new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "1071c"))
                .build();

        assertThat(bakery.activity()).contains(new ActivityCode(ActivityCode.Nomenclature.NAF_REV2, "10.71C"));
        assertThat(bakery.profession()).isEmpty();
    }

    @Test
    void wishesNeverGetIntoALog() {
        Project project = doctor().require(count(Facility.LYCEE).atLeast(1)).build();

        assertThat(project).hasToString("Project p-1");
        assertThat(project.published()).hasToString("PublishedProject p-1");
    }

    @Test
    void badIdsAndActivitiesAreRefusedInBothLanguages() {
        assertThatThrownBy(() -> Project.builder("Jeanne Martin", Profession.PHYSICIAN))
                .isInstanceOfSatisfying(AncrageException.class, error -> {
                    assertThat(error.message(Locale.FRENCH)).contains("ANC-PROJ-001", "lettres, chiffres");
                    assertThat(error.message(Locale.ENGLISH))
                            .contains("letters, digits")
                            .doesNotContain("Jeanne");
                });
        assertThatThrownBy(() -> new ActivityCode(ActivityCode.Nomenclature.NAF_2025, "boulanger"))
                .isInstanceOfSatisfying(AncrageException.class, error -> {
                    assertThat(error.message(Locale.FRENCH)).contains("ANC-PROF-003", "47.73Z");
                    assertThat(error.message(Locale.ENGLISH)).contains("is not an activity code");
                });
    }

    @Test
    void aWishThatTellsOfAPartnerOrChildrenIsPrivateUnlessStated() {
        Project project = doctor().require(OfferFacts.BENEFITS.hasAny("PARTNER_JOB_HELP"))
                .require(Criterion.not(OfferFacts.BENEFITS.hasAny("SCHOOL_HELP", "HOUSING")))
                .prefer(Preference.when(OfferFacts.BENEFITS.hasAny("CHILDCARE")))
                .require(OfferFacts.BENEFITS.hasAny("HOUSING"))
                .build();

        assertThat(project.published().requirements()).containsExactly(OfferFacts.BENEFITS.hasAny("HOUSING"));
        assertThat(project.published().preferences()).isEmpty();
    }

    @Test
    void aMeasureThatHelpsAPartnerTellsAsMuch() {
        List<Wish> wishes = LeverCatalog.load().measures().stream()
                .filter(measure -> measure.wish()
                        .filter(wish -> wish.codes().contains("PARTNER_JOB_HELP"))
                        .isPresent())
                .flatMap(measure ->
                        doctor().require(TerritoryFacts.LEVERS.hasAny(measure.id())).build().wishes().stream())
                .toList();

        assertThat(wishes).isNotEmpty().allMatch(wish -> wish.visibility() == Visibility.PRIVATE);
    }

    @Test
    void aPublicWishReadsNoPrivateFact() {
        Refused.with(
                "ANC-PROJ-006",
                "un souhait public ne lit pas « âge en années » (person.age) : ce fait est privé ; gardez le souhait privé",
                "a public wish does not read \"age in years\" (person.age): that fact is private; keep the wish private",
                () -> doctor().require(ProjectFacts.AGE.below(50), Visibility.PUBLIC));
    }
}
