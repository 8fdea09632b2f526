package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ancrage.Euros;
import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.Constraint;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AidPlanTest {

    private static final AidCatalog FRANCE = AidCatalog.france();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static FactSheet zone(Profession profession, String zone) {
        return FactSheet.builder().put(TerritoryFacts.zoning(profession), zone).build();
    }

    private static Situation.Builder juniorDoctor() {
        return Situation.builder(DAY)
                .fact(ProjectFacts.PROFESSION, "10")
                .fact(ProjectFacts.SPECIALTIES, CodeSet.of("SM54"))
                .fact(ProjectFacts.CAREER_STAGE, "JUNIOR_DOCTOR")
                .fact(StudyFacts.PLACEMENT_TYPE, "AMBULATORY")
                .fact(StudyFacts.MONTHLY_ACTS_OVER_SEMESTER, 210)
                .fact(StudyFacts.KM_TO_UNIVERSITY_HOSPITAL, 40)
                .fact(StudyFacts.KM_TO_HOME, 35)
                .fact(StudyFacts.FREE_HOUSING, false)
                .fact(StudyFacts.LOCAL_HOUSING_AID, false)
                .fact(StudyFacts.MONTHS_ASKED, 6)
                .event(AidFacts.PLACEMENT, DAY)
                .place(zone(Profession.PHYSICIAN, "ZIP"))
                .noOtherAids();
    }

    private static Situation.Builder dentist() {
        return Situation.builder(DAY)
                .fact(ProjectFacts.PROFESSION, "40")
                .fact(ProjectFacts.CAREER_STAGE, "INSTALLED")
                .fact(PracticeFacts.ROLE, "LIBERAL_COLLABORATOR")
                .fact(PracticeFacts.HOLDS_INCENTIVE_CONTRACT, false)
                .event(AidFacts.INSTALLATION, LocalDate.of(2026, 7, 1))
                .place(zone(Profession.DENTIST, "TRES_SOUS_DOTEE"))
                .noOtherAids();
    }

    private static List<String> ids(List<AidVerdict> verdicts) {
        return verdicts.stream().map(verdict -> verdict.scheme().id()).toList();
    }

    @Nested
    @DisplayName("docteur junior en ZIP : 6 000 d'un côté, 2 580 de l'autre")
    class JuniorDoctor {

        private final AidPlan plan = FRANCE.assess(juniorDoctor().build()).bestPlan();

        @Test
        void theBetterSideIsChosen() {
            assertThat(ids(plan.chosen()))
                    .contains("dj-indemnite-zip")
                    .doesNotContain("interne-hebergement", "interne-transport");
        }

        @Test
        void whatIsLeftOutNamesTheConstraintAndItsSource() {
            assertThat(plan.excluded())
                    .filteredOn(exclusion -> exclusion.scheme().equals("interne-transport"))
                    .singleElement()
                    .satisfies(exclusion -> {
                        assertThat(exclusion.because()).containsExactly("dj-indemnite-zip");
                        assertThat(exclusion.constraint().orElseThrow().type()).isEqualTo(Constraint.Type.EXCLUSIVE);
                        assertThat(exclusion.sources()).isNotEmpty();
                    });
            assertThat(plan.standing("interne-transport")).isEqualTo(Standing.DISPLACED);
        }

        @Test
        void whatIsCompatibleGoesAlong() {
            assertThat(ids(plan.chosen())).contains("dj-prime-activite");
        }

        @Test
        void sixMonthsArePaidInSixMonths() {
            assertThat(plan.cashFlow().months().stream()
                            .filter(month -> month.entries().stream()
                                    .anyMatch(entry -> entry.scheme().equals("dj-indemnite-zip"))))
                    .hasSize(6)
                    .allMatch(month -> month.sum().compareTo(Euros.of(1_000)) >= 0);
        }
    }

    @Nested
    @DisplayName("chirurgien-dentiste : CAICD ou CAMCD")
    class Dentist {

        private final AidReport report = FRANCE.assess(dentist().build());

        @Test
        void byMoneyItIsTheLongContract() {
            AidPlan plan = report.bestPlan();

            assertThat(ids(plan.chosen())).contains("caicd").doesNotContain("camcd");
            assertThat(plan.longestCommitmentMonths()).hasValue(60);
            assertThat(plan.money()).isEqualTo(Euros.of(50_000));
        }

        @Test
        void byDutyTheLightestComesFirst() {
            AidPlan plan = report.bestPlan(PlanGoal.DUTY);

            assertThat(ids(plan.chosen())).containsExactly("camcd");
            assertThat(plan.longestCommitmentMonths()).hasValue(36);
            assertThat(plan.excluded())
                    .filteredOn(exclusion -> exclusion.scheme().equals("caicd"))
                    .singleElement()
                    .satisfies(exclusion -> assertThat(exclusion.text().english())
                            .isEqualTo("longer commitment than that of the plan"));
        }

        @Test
        void aHostsOwnValueDecides() {
            AidPlan plan =
                    report.bestPlan(PlanGoal.by(verdict -> verdict.scheme().id().equals("camcd") ? 10 : 1));

            assertThat(ids(plan.chosen())).contains("camcd").doesNotContain("caicd");
        }

        @Test
        void aValueBelowZeroIsRefused() {
            PlanGoal wrong = PlanGoal.by(verdict -> -1);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> report.bestPlan(wrong))
                    .withMessageContaining("at least 0");
        }

        @Test
        void theTwoHalvesArePaidInTheYearOfSignatureAndTheThird() {
            CashFlow flow = report.bestPlan().cashFlow();

            assertThat(flow.months().get(0).sum()).isEqualTo(Euros.of(25_000));
            assertThat(flow.months().get(24).sum()).isEqualTo(Euros.of(25_000));
            assertThat(flow.months().get(0).month()).isEqualTo(YearMonth.of(2026, 11));
            assertThat(flow.months()).hasSize(120);
        }

        @Test
        void theEndsOfRightAndCommitmentAreToldWithTheirDay() {
            assertThat(report.bestPlan().cashFlow().ends())
                    .filteredOn(end -> end.scheme().equals("caicd"))
                    .extracting(CashFlow.End::day)
                    .containsOnly(LocalDate.of(2031, 11, 20));
        }

        @Test
        void onLeavingNothingMoreIsPaidAndWhatNoTextSettlesStaysOpen() {
            LocalDate leaving = LocalDate.of(2027, 6, 1);
            AidPlan plan = report.bestPlan();

            assertThat(plan.cashFlowIfLeaving(leaving).sum()).isEqualTo(Euros.of(25_000));
            assertThat(plan.repaymentsIfLeaving(leaving).get("caicd").open())
                    .first()
                    .isInstanceOf(OpenPoint.UnreadRule.class);
        }
    }

    @Test
    void aSchemeThatReplacesAnotherPaysFirstAndTheOtherAfterIt() {
        Situation doctor = Situation.builder(DAY)
                .fact(ProjectFacts.PROFESSION, "10")
                .fact(ProjectFacts.SPECIALTIES, CodeSet.of("SM54"))
                .fact(ProjectFacts.CAREER_STAGE, "INSTALLED")
                .fact(PracticeFacts.FIRST_LIBERAL_INSTALLATION, true)
                .fact(PracticeFacts.TREATING_DOCTOR, true)
                .fact(PracticeFacts.TREATING_DOCTOR_BASE, 20_000)
                .event(AidFacts.INSTALLATION, LocalDate.of(2026, 1, 20))
                .place(zone(Profession.PHYSICIAN, "ZIP"))
                .noOtherAids()
                .build();

        AidPlan plan = FRANCE.assess(doctor).bestPlan();

        assertThat(ids(plan.chosen())).contains("fmt-majoration-primo", "fmt-majoration-zip-qpv");
        List<CashFlow.Entry> entries = plan.cashFlow().months().stream()
                .flatMap(month -> month.entries().stream())
                .filter(entry -> entry.scheme().startsWith("fmt-majoration"))
                .toList();
        assertThat(entries.subList(0, 3)).extracting(CashFlow.Entry::scheme).containsOnly("fmt-majoration-primo");
        assertThat(entries.subList(0, 3))
                .extracting(entry -> entry.amount().amount().intValue())
                .containsExactly(10_000, 6_000, 2_000);
        assertThat(entries.subList(3, entries.size()))
                .extracting(CashFlow.Entry::scheme)
                .containsOnly("fmt-majoration-zip-qpv");
    }

    @Test
    void aContractThatRunsStaysAndKeepsItsRivalsOut() {
        AidPlan plan = FRANCE.assess(dentist().build().with(List.of(PastAid.signed("camcd", LocalDate.of(2026, 2, 1)))))
                .bestPlan();

        assertThat(ids(plan.held())).containsExactly("camcd");
        assertThat(ids(plan.chosen())).doesNotContain("caicd");
    }

    @Test
    void anOpenRightIsAConditionalPlanAndNoSilentChoice() {
        Situation.Builder midwife = Situation.builder(DAY)
                .fact(ProjectFacts.PROFESSION, "50")
                .fact(ProjectFacts.CAREER_STAGE, "INSTALLED")
                .event(AidFacts.INSTALLATION, LocalDate.of(2026, 8, 1))
                .place(zone(Profession.MIDWIFE, "SOUS_DOTEE"))
                .noOtherAids();

        AidPlan plan = FRANCE.assess(midwife.build()).bestPlan();

        assertThat(ids(plan.chosen())).contains("caisf").doesNotContain("capisf");
        assertThat(plan.ifGranted())
                .filteredOn(conditional -> conditional.scheme().id().equals("capisf"))
                .singleElement()
                .satisfies(conditional -> {
                    assertThat(conditional.missing()).hasSize(1);
                    assertThat(conditional.plan().money())
                            .isEqualTo(plan.money().plus(Euros.of(4_000)));
                });
    }

    @Test
    void onePlanHasOneText() {
        AidReport report = FRANCE.assess(juniorDoctor().build());

        for (Locale reader : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(report.bestPlan().text(reader))
                    .isEqualTo(AidCatalog.france()
                            .assess(juniorDoctor().build())
                            .bestPlan()
                            .text(reader));
        }
    }

    /** The laws of plans, over persons drawn from the whole French catalogue. */
    @Nested
    class Laws {

        private final Persons persons = new Persons(FRANCE);

        /** Persons who nearly always have several rights at once. */
        private AidPlan drawn(RandomGenerator random) {
            AidReport report = FRANCE.assess(persons.draw(random));
            List<AidVerdict> assumed = report.verdicts().stream()
                    .filter(verdict ->
                            verdict.right().isUnknown() || verdict.right().isFalse() && random.nextInt(8) == 0)
                    .toList();
            return AidPlan.of(report, PlanGoal.MONEY, assumed);
        }

        @Test
        void noTwoChosenSchemesExcludeEachOther() {
            Trials.run(60, random -> {
                List<AidVerdict> chosen = drawn(random).chosen();

                for (AidVerdict one : chosen) {
                    for (AidVerdict other : chosen) {
                        assertThat(excludes(one, other))
                                .as("%s and %s", one.scheme(), other.scheme())
                                .isFalse();
                    }
                }
            });
        }

        private boolean excludes(AidVerdict one, AidVerdict other) {
            return !one.equals(other)
                    && one.scheme().constraints().stream()
                            .filter(constraint -> constraint.type() == Constraint.Type.EXCLUSIVE
                                    || constraint.type() == Constraint.Type.ONE_OF
                                    || constraint.type() == Constraint.Type.SAME_BASE
                                    || constraint.type() == Constraint.Type.MAKES_INELIGIBLE)
                            .filter(constraint ->
                                    constraint.with().contains(other.scheme().id()))
                            .anyMatch(constraint -> constraint.appliesTo().isEmpty());
        }

        @Test
        void theMonthsAddUpToTheAmounts() {
            Trials.run(60, random -> {
                AidPlan plan = drawn(random);
                CashFlow flow = plan.cashFlow();
                LocalDate first = YearMonth.from(DAY).atDay(1);
                Euros amounts = Stream.concat(plan.chosen().stream(), plan.held().stream())
                        .flatMap(verdict -> paid(verdict, plan).stream())
                        .filter(instalment -> instalment.nature().isMoney())
                        .filter(instalment -> !instalment.day().isBefore(first))
                        .flatMap(instalment -> instalment.amount().exact().stream())
                        .reduce(Euros.ZERO, Euros::plus);

                assertThat(flow.sum().plus(flow.afterwards())).isEqualTo(amounts);
            });
        }

        private List<Instalment> paid(AidVerdict verdict, AidPlan plan) {
            LocalDate end = CashFlow.end(DAY);
            int replaced = plan.chosen().stream()
                    .filter(other -> other.scheme().constraints().stream()
                            .anyMatch(constraint -> constraint.type() == Constraint.Type.REPLACES
                                    && constraint
                                            .with()
                                            .contains(verdict.scheme().id())))
                    .mapToInt(other -> PlanRules.lastYear(other, end))
                    .max()
                    .orElse(0);
            return verdict.instalmentsIfGranted(end).stream()
                    .filter(instalment -> instalment.year() > replaced)
                    .toList();
        }

        @Test
        void amountsAreNeverBelowZeroNorAboveWhatTheTextsPrint() {
            Trials.run(60, random -> {
                AidReport report = FRANCE.assess(persons.draw(random));

                for (AidVerdict verdict : report.verdicts()) {
                    BigDecimal sum = verdict.instalmentsIfGranted(LocalDate.of(2050, 1, 1)).stream()
                            .filter(instalment -> instalment.nature().isMoney())
                            .peek(instalment ->
                                    assertThat(instalment.amount().least()).isGreaterThanOrEqualTo(Euros.ZERO))
                            .flatMap(instalment -> instalment.amount().exact().stream())
                            .map(Euros::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    verdict.versionUsed()
                            .total()
                            .flatMap(total -> total.estimate(FactSheet.empty()).high())
                            .ifPresent(most ->
                                    assertThat(sum).as(verdict.scheme().id()).isLessThanOrEqualTo(most));
                }
            });
        }

        @Test
        void aPlanOfWhatIsCertainHoldsOnlyCertainRights() {
            Trials.run(40, random -> {
                AidReport report = FRANCE.assess(persons.draw(random));

                assertThat(report.bestPlan().chosen())
                        .allMatch(verdict -> verdict.right() == Truth.TRUE)
                        .noneMatch(verdict -> verdict.scheme().kind() == AidScheme.Kind.RULE);
            });
        }
    }
}
