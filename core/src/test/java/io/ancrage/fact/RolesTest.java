package io.ancrage.fact;

import static io.ancrage.fact.Example.AGE;
import static io.ancrage.fact.Example.AIDS;
import static io.ancrage.fact.Example.INSTALLED_ON;
import static io.ancrage.fact.Example.SIGNED_ON;
import static io.ancrage.fact.Example.ZONE;
import static io.ancrage.fact.Example.day;
import static io.ancrage.fact.Example.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** Other persons and places of the situation: their facts are their own, events are the situation's. */
class RolesTest {

    private static final Criterion HOSTED_IS_YOUNG = new Of("hostedDoctor", AGE).below(50);

    @Test
    void theAgeOfTheHostedDoctorIsReadInTheirOwnSheet() {
        FactSheet sheet = sheet().put(AGE, 62)
                .role("hostedDoctor", sheet().put(AGE, 35).build())
                .build();

        assertThat(Example.test(HOSTED_IS_YOUNG, sheet)).isEqualTo(Truth.TRUE);
        assertThat(Example.test(AGE.below(50), sheet)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aRoleThatNobodyPlaysYetIsUnknown() {
        assertThat(Example.test(HOSTED_IS_YOUNG, sheet().put(AGE, 35))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void anEventDatesTheWholeSituation() {
        Of zoneOfSecondOffice = new Of("secondOffice", ZONE.at(SIGNED_ON));
        FactSheet office = sheet().putNone(ZONE)
                .put(ZONE, day("2025-01-01"), day("2025-12-31"), stated("ZIP"))
                .put(SIGNED_ON, day("1999-01-01"))
                .build();
        FactSheet situation = sheet().put(SIGNED_ON, day("2025-06-01"))
                .role("secondOffice", office)
                .build();

        assertThat(Example.test(zoneOfSecondOffice.is("ZIP"), situation)).isEqualTo(Truth.TRUE);
    }

    @Test
    void theTimeSinceTheHostedDoctorsInstallationRunsToTheSituationsDay() {
        Of months = new Of("hostedDoctor", Elapsed.monthsSince(INSTALLED_ON));
        FactSheet doctor = sheet().put(INSTALLED_ON, day("2025-01-15"))
                .put(Fact.AS_OF, day("2020-01-01"))
                .build();
        FactSheet situation = sheet().put(INSTALLED_ON, day("1990-01-01"))
                .put(Fact.AS_OF, day("2026-01-14"))
                .role("hostedDoctor", doctor)
                .build();

        assertThat(Example.test(months.below(12), situation)).isEqualTo(Truth.TRUE);
    }

    @Test
    void theAidsOfTheHostedDoctorAreCountedUntilTheSituationsDay() {
        Of aids = new Of("hostedDoctor", new Over(AIDS, Period.ofYears(1), Fact.AS_OF, Fold.COUNT));
        FactSheet doctor = sheet().put(AIDS, Events.completeThrough(day("2026-01-01"), day("2025-05-05")))
                .build();
        FactSheet situation = sheet().put(AIDS, Events.completeThrough(day("2026-01-01")))
                .put(Fact.AS_OF, day("2026-01-01"))
                .role("hostedDoctor", doctor)
                .build();

        assertThat(Example.test(aids.atLeast(1), situation)).isEqualTo(Truth.TRUE);
    }

    @Test
    void aGapNamesTheRoleExceptForEvents() {
        Program program = Example.VOCABULARY.compile(new Of("secondOffice", ZONE.at(SIGNED_ON)).is("ZIP"));

        assertThat(program.missing(FactSheet.empty()))
                .containsExactly(
                        new Gap.OpenFact("", SIGNED_ON, null, Why.ASK_PERSON),
                        new Gap.OpenFact("secondOffice", ZONE, null, Why.NOT_COVERED));
    }

    @Test
    void anUpperSheetWinsInItsRolesToo() {
        FactSheet upper =
                sheet().role("hostedDoctor", sheet().put(AGE, 35).build()).build();
        FactSheet lower = sheet().role(
                        "hostedDoctor",
                        sheet().put(AGE, 62)
                                .put(INSTALLED_ON, day("2020-01-01"))
                                .build())
                .role("home", sheet().put(ZONE, "ZIP").build())
                .build();
        FactSheet both = upper.over(lower);

        assertThat(both.role("hostedDoctor").orElseThrow().read(AGE).value().orElseThrow())
                .isEqualByComparingTo("35");
        assertThat(both.role("hostedDoctor").orElseThrow().read(INSTALLED_ON).value())
                .contains(day("2020-01-01"));
        assertThat(both.role("home").orElseThrow().read(ZONE).value()).contains("ZIP");
        assertThat(both.role("nobody")).isEmpty();
    }

    private static Reading<String> stated(String zone) {
        return new Known<>(zone, Precision.EXACT, Source.of("zoning order"), Vintage.of("2025"));
    }
}
