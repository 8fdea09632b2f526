package io.ancrage.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Euros;
import io.ancrage.Refused;
import io.ancrage.criterion.Criterion;
import io.ancrage.project.ProjectFacts;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenefitTest {

    @Test
    void eachParticularIsToldByItself() {
        Amount grant = Amount.upTo(Euros.of(600), Amount.Frequency.MONTH, Amount.Basis.NET);
        Criterion intern = ProjectFacts.CAREER_STAGE.is("INTERN");

        assertThat(Benefit.of(BenefitKind.STUDY_GRANT)
                        .of(grant)
                        .forMonths(24)
                        .againstMonths(36)
                        .onCondition(intern)
                        .noted("versée chaque mois"))
                .isEqualTo(new Benefit(
                        BenefitKind.STUDY_GRANT,
                        Optional.of(grant),
                        OptionalInt.of(24),
                        OptionalInt.of(36),
                        Optional.of(intern),
                        "versée chaque mois"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 601})
    void aLengthIsFromOneTo600Months(int months) {
        String french = "une durée compte de 1 à 600 mois : " + months;
        String english = "a length is from 1 to 600 months: " + months;

        Refused.with(
                "ANC-OFFER-003",
                french,
                english,
                () -> Benefit.of(BenefitKind.HOUSING).forMonths(months));
        Refused.with(
                "ANC-OFFER-003",
                french,
                english,
                () -> Benefit.of(BenefitKind.HOUSING).againstMonths(months));
        assertThat(Benefit.of(BenefitKind.HOUSING).forMonths(600).months()).hasValue(600);
    }

    @Test
    void noBenefitDependsOnTheHouseholdOrTheAge() {
        Refused.with(
                "ANC-OFFER-009",
                "un avantage ne dépend pas de « âge en années » (person.age) : ce fait est privé",
                "a benefit does not depend on \"age in years\" (person.age): that fact is private",
                () -> Benefit.of(BenefitKind.HOUSING).onCondition(ProjectFacts.AGE.below(50)));
    }
}
