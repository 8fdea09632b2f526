package io.ancrage.aids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ancrage.AncrageException;
import io.ancrage.Euros;
import io.ancrage.aids.amount.AmountPeriod;
import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.aids.amount.Quantity;
import io.ancrage.aids.journey.AidDeadline;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.Conflict;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Why;
import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AidVerdictTest {

    private static final AidCatalog FRANCE = AidCatalog.france();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static FactSheet zone(String zone) {
        return FactSheet.builder()
                .put(TerritoryFacts.zoning(Profession.PHYSICIAN), zone)
                .build();
    }

    private static Situation.Builder doctor(LocalDate asOf) {
        return Situation.builder(asOf)
                .fact(ProjectFacts.PROFESSION, "10")
                .fact(ProjectFacts.SPECIALTIES, CodeSet.of("SM54"))
                .fact(ProjectFacts.CAREER_STAGE, "INSTALLED")
                .fact(PracticeFacts.CONVENTION_SECTOR, "1")
                .fact(PracticeFacts.FIRST_LIBERAL_INSTALLATION, true)
                .fact(PracticeFacts.MAIN_OFFICE, true)
                .event(AidFacts.INSTALLATION, day("2026-03-02"))
                .place(zone("ZIP"));
    }

    private static AidVerdict verdict(String scheme, Situation.Builder situation) {
        return FRANCE.assess(situation.build()).verdict(scheme);
    }

    @Nested
    @DisplayName("le droit propre")
    class Right {

        @Test
        void whoMeetsEveryConditionIsPotentiallyEligible() {
            AidVerdict verdict = verdict("prime-zip-10000", doctor(DAY).noOtherAids());

            assertThat(verdict.right()).isEqualTo(Truth.TRUE);
            assertThat(verdict.standing()).isEqualTo(Standing.OPEN);
            assertThat(verdict.missing()).isEmpty();
        }

        @Test
        void oneConditionThatFailsDecidesThoughOthersAreMissing() {
            AidVerdict verdict =
                    verdict("prime-zip-10000", Situation.builder(DAY).fact(ProjectFacts.PROFESSION, "60"));

            assertThat(verdict.right()).isEqualTo(Truth.FALSE);
            assertThat(verdict.deciding()).singleElement().satisfies(finding -> {
                assertThat(finding.condition().text().english()).isEqualTo("profession: Physician");
                assertThat(finding.sources()).isNotEmpty();
            });
        }

        @Test
        void anUnknownFactIsAskedOfThePerson() {
            AidVerdict verdict = verdict(
                    "prime-zip-10000",
                    Situation.builder(DAY)
                            .project(Project.builder("p", Profession.PHYSICIAN).build())
                            .fact(ProjectFacts.CAREER_STAGE, "INSTALLED")
                            .fact(PracticeFacts.FIRST_LIBERAL_INSTALLATION, true)
                            .fact(PracticeFacts.MAIN_OFFICE, true)
                            .event(AidFacts.INSTALLATION, day("2026-03-02"))
                            .place(zone("ZIP"))
                            .noOtherAids());

            assertThat(verdict.right()).isEqualTo(Truth.UNKNOWN);
            assertThat(verdict.missing()).singleElement().satisfies(point -> {
                assertThat(point.why()).isEqualTo(Why.ASK_PERSON);
                assertThat(point.text(Locale.ENGLISH)).isEqualTo("convention sector (ask the person)");
            });
        }

        @Test
        void aHistoryThatIsNotToldLeavesItOpen() {
            AidVerdict verdict = verdict("prime-zip-10000", doctor(DAY));

            assertThat(verdict.right()).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void textsThatDisagreeLeaveItOpenWhereTheyDiffer() {
            FactSheet quarterInTheNorth = FactSheet.builder()
                    .put(TerritoryFacts.zoning(Profession.PHYSICIAN), "ZAC")
                    .put(TerritoryFacts.QPV, true)
                    .put(AidFacts.REGION, "REG-32")
                    .build();

            AidVerdict verdict = verdict(
                    "prime-zip-10000",
                    doctor(DAY)
                            .place(quarterInTheNorth)
                            .fact(AidFacts.INSIDE_PRIORITY_NEIGHBOURHOOD, true)
                            .noOtherAids());

            assertThat(verdict.right()).isEqualTo(Truth.UNKNOWN);
            assertThat(verdict.missing()).singleElement().isInstanceOf(OpenPoint.OpenConflict.class);
            assertThat(verdict.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.isOpen()).isTrue();
                assertThat(conflict.bearsOn()).isEqualTo(Conflict.Bearing.PLACE);
                assertThat(conflict.readings()).hasSize(2);
            });
            assertThat(verdict.confidence()).isEqualTo(AidScheme.Confidence.MEDIUM);
        }

        @Test
        void anotherConventionalAidOfTheLastTenYearsLeavesItOpenAndTheSameOneBarsIt() {
            AidVerdict other = verdict(
                    "prime-zip-10000", doctor(DAY).history(List.of(PastAid.granted("caim", day("2018-05-01")))));
            AidVerdict same = verdict(
                    "prime-zip-10000",
                    doctor(DAY).history(List.of(PastAid.granted("prime-zip-10000", day("2026-05-01")))));

            assertThat(other.right()).isEqualTo(Truth.UNKNOWN);
            assertThat(same.right()).isEqualTo(Truth.FALSE);
            assertThat(same.from()).contains(day("2036-05-01"));
        }

        @Test
        void theZoneOfTheDayOfInstallationCounts() {
            FactSheet moved = FactSheet.builder()
                    .put(TerritoryFacts.QPV, false)
                    .put(
                            TerritoryFacts.zoning(Profession.PHYSICIAN),
                            day("2020-01-01"),
                            day("2026-05-31"),
                            zone("ZAC").read(TerritoryFacts.zoning(Profession.PHYSICIAN)))
                    .put(
                            TerritoryFacts.zoning(Profession.PHYSICIAN),
                            day("2026-06-01"),
                            day("2030-12-31"),
                            zone("ZIP").read(TerritoryFacts.zoning(Profession.PHYSICIAN)))
                    .build();

            assertThat(verdict("prime-zip-10000", doctor(DAY).place(moved).noOtherAids())
                            .right())
                    .isEqualTo(Truth.FALSE);
            assertThat(verdict("prime-zac-5000", doctor(DAY).place(moved).noOtherAids())
                            .right())
                    .isEqualTo(Truth.TRUE);
        }

        @Test
        void anUnknownSchemeIsAnErrorThatNamesTheNearest() {
            assertThatThrownBy(() -> verdict("prime-zip-1000", doctor(DAY)))
                    .isInstanceOfSatisfying(AncrageException.class, error -> {
                        assertThat(error.code()).isEqualTo("ANC-AID-016");
                        assertThat(error.text().french()).contains("prime-zip-10000");
                    });
        }
    }

    @Nested
    @DisplayName("les contrats en cours")
    class Held {

        @Test
        void aContractInTheHistoryRunsForItsTermWhateverTheEntryConditionsSayToday() {
            AidVerdict verdict =
                    verdict("caim", doctor(DAY).history(List.of(PastAid.signed("caim", day("2024-02-01")))));

            assertThat(verdict.right()).isEqualTo(Truth.TRUE);
            assertThat(verdict.standing()).isEqualTo(Standing.HELD);
            assertThat(verdict.from()).contains(day("2024-02-01"));
            assertThat(verdict.through()).contains(day("2029-01-31"));
            assertThat(verdict.deciding()).isEmpty();
        }

        @Test
        void onTheDayAfterItsTermItIsOver() {
            AidVerdict verdict = verdict(
                    "caim", doctor(day("2029-02-01")).history(List.of(PastAid.signed("caim", day("2024-02-01")))));

            assertThat(verdict.right()).isEqualTo(Truth.FALSE);
            assertThat(verdict.standing()).isEqualTo(Standing.ENDED);
        }

        @Test
        void aContractThatRenewsItselfRunsOn() {
            AidVerdict verdict = verdict(
                    "cami",
                    Situation.builder(DAY)
                            .fact(ProjectFacts.PROFESSION, "60")
                            .history(List.of(PastAid.signed("cami", day("2021-03-01")))));

            assertThat(verdict.right()).isEqualTo(Truth.TRUE);
            assertThat(verdict.through()).contains(day("2027-02-28"));
        }

        @Test
        void whetherItRenewsAfterALawChangedIsOpenWhereTheTextsAreSilent() {
            AidVerdict verdict =
                    verdict("coscom", doctor(DAY).history(List.of(PastAid.signed("coscom", day("2023-06-01")))));

            assertThat(verdict.right()).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void whatIsHeldBarsWhatItExcludesUntilItEnds() {
            AidVerdict verdict = verdict(
                    "fmt-majoration-zip-qpv",
                    doctor(DAY)
                            .fact(PracticeFacts.TREATING_DOCTOR, true)
                            .history(List.of(PastAid.signed("coscom", day("2024-06-01")))));

            assertThat(verdict.right()).isEqualTo(Truth.FALSE);
            assertThat(verdict.from()).contains(day("2027-06-01"));
        }

        @Test
        void theTimelineTellsWhenABarFallsAndAContractEnds() {
            AidVerdict barred = verdict(
                    "fmt-majoration-zip-qpv",
                    doctor(DAY)
                            .fact(PracticeFacts.TREATING_DOCTOR, true)
                            .history(List.of(PastAid.signed("caim", day("2024-02-10")))));

            assertThat(barred.timeline()).extracting(RightPeriod::right).containsExactly(Truth.FALSE, Truth.TRUE);
            assertThat(barred.timeline().get(1).from()).isEqualTo(day("2029-02-10"));
        }

        @Test
        void theTimelineOfARightThatCannotBeHadYetBeginsWithItsFirstDay() {
            AidVerdict early = verdict(
                    "fmt-majoration-zip-qpv",
                    doctor(day("2025-10-03"))
                            .fact(PracticeFacts.TREATING_DOCTOR, true)
                            .noOtherAids());

            assertThat(early.from()).contains(day("2026-01-01"));
            assertThat(early.timeline().get(0).until()).contains(day("2026-01-01"));
        }
    }

    @Nested
    @DisplayName("les montants")
    class Amounts {

        private static final Fact<BigDecimal> DAYS = PracticeFacts.DAYS_PER_WEEK;

        private AidVerdict caim(BigDecimal days) {
            return verdict(
                    "caim",
                    doctor(day("2025-03-10"))
                            .event(AidFacts.INSTALLATION, day("2024-10-01"))
                            .fact(PracticeFacts.GROUP_OR_COORDINATED, true)
                            .fact(DAYS, days)
                            .noOtherAids());
        }

        @Test
        void aTableIsReadByItsRows() {
            assertThat(caim(new BigDecimal("3.5")).amount(AmountPeriod.TOTAL))
                    .contains(new Quantity.Exact(Euros.of(43_750)));
        }

        @Test
        void betweenTwoRowsNothingIsInterpolated() {
            assertThat(caim(new BigDecimal("3.2")).amount(AmountPeriod.TOTAL).orElseThrow())
                    .isInstanceOfSatisfying(Quantity.Range.class, range -> {
                        assertThat(range.least()).isEqualTo(Euros.of(37_500));
                        assertThat(range.most()).contains(Euros.of(43_750));
                        assertThat(range.open()).singleElement().isInstanceOf(OpenPoint.UnreadRule.class);
                    });
        }

        @Test
        void aSupplementIsPaidOnlyWhereItIsToldAndOfferedWhereItIsNot() {
            AidVerdict verdict = caim(BigDecimal.valueOf(4));

            assertThat(verdict.amount(AmountPeriod.TOTAL)).contains(new Quantity.Exact(Euros.of(50_000)));
            assertThat(verdict.supplements()).singleElement().satisfies(supplement -> {
                assertThat(supplement.amount().exact()).contains(Euros.of(2_500));
                assertThat(supplement.open()).hasSize(1);
            });
        }

        @Test
        void halvesArePaidAtSignatureAndOnTheFirstAnniversary() {
            assertThat(caim(BigDecimal.valueOf(4)).instalments(day("2040-01-01")))
                    .extracting(Instalment::day)
                    .containsExactly(day("2025-03-10"), day("2026-03-10"));
            assertThat(caim(BigDecimal.valueOf(4)).amount(AmountPeriod.year(2)))
                    .contains(new Quantity.Exact(Euros.of(25_000)));
        }

        @Test
        void aRateThatChangesWithinAYearLeavesThatYearBetweenBoth() {
            Series fees = new Series(
                    List.of(new Series.Entry(day("2019-01-01"), day("2020-01-01"), BigDecimal.valueOf(100_000))),
                    LocalDate.MIN);
            AidVerdict verdict = verdict(
                    "cstm",
                    doctor(day("2020-12-31"))
                            .fact(PracticeFacts.FEES_IN_ZONE, fees)
                            .history(List.of(PastAid.signed("cstm", day("2018-01-05")))));

            Quantity of2019 = verdict.amount(AmountPeriod.calendar(2019)).orElseThrow();

            assertThat(of2019.least()).isEqualTo(Euros.of(10_000));
            assertThat(of2019.most()).contains(Euros.of(25_000));
        }

        @Test
        void anExemptionTapersByMonthsAndAYearMayStraddleTwoPhases() {
            Series profit = new Series(
                    List.of(new Series.Entry(day("2031-01-01"), day("2032-01-01"), BigDecimal.valueOf(120_000))),
                    LocalDate.MIN);
            AidVerdict verdict = verdict(
                    "zfrr",
                    doctor(DAY)
                            .event(AidFacts.CREATION, day("2026-04-15"))
                            .fact(BusinessFacts.PROFIT, profit)
                            .fact(BusinessFacts.TURNOVER_SHARE_OUTSIDE, 0)
                            .noOtherAids());

            // In full through March 2031, then three quarters: (3 x 1 + 9 x 0.75) / 12 of 120,000.
            assertThat(verdict.amount(AmountPeriod.calendar(2031)).orElseThrow().exact())
                    .contains(Euros.of(97_500));
            assertThat(verdict.through()).contains(day("2034-03-31"));
        }

        @Test
        void anAmountThatAnAuthoritySetsIsNeverZero() {
            AidVerdict verdict = verdict("officine-fragile", doctor(DAY).noOtherAids());

            assertThat(verdict.amount(AmountPeriod.year(1)).orElseThrow())
                    .isInstanceOfSatisfying(
                            Quantity.SetByAuthority.class,
                            set -> assertThat(set.most()).contains(Euros.of(20_000)));
        }

        @Test
        void anAmountWithoutTheFactThatItNeedsWaitsForIt() {
            AidVerdict verdict = verdict("cesp", doctor(DAY).noOtherAids());

            assertThat(verdict.amount(AmountPeriod.TOTAL).orElseThrow().open())
                    .singleElement()
                    .satisfies(point -> assertThat(point.text(Locale.FRENCH))
                            .isEqualTo("mois d'allocation d'études (à demander à la personne)"));
            assertThat(verdict.amount(AmountPeriod.MONTH).orElseThrow().exact()).contains(Euros.of(1_200));
        }

        @Test
        void whatRunsOnHasNoTotal() {
            assertThat(verdict("fmt-majoration-zip-qpv", doctor(DAY).noOtherAids())
                            .amount(AmountPeriod.TOTAL))
                    .isEmpty();
        }

        @Test
        void everyAmountTracesToAFigureWithItsSource() {
            for (AidScheme scheme : FRANCE.schemes()) {
                scheme.versions()
                        .forEach(version -> version.payments()
                                .forEach(payment -> payment.amount()
                                        .figures()
                                        .forEach(figure -> assertThat(figure.sources())
                                                .as("%s %s", scheme, figure.id())
                                                .isNotEmpty()
                                                .allMatch(source ->
                                                        scheme.source(source).isPresent()))));
            }
        }
    }

    @Nested
    @DisplayName("l'engagement et le reversement")
    class Leaving {

        @Test
        void aContractEndedBeforeItsTermIsPaidBackInProportionToTheMonthsLeft() {
            AidVerdict verdict = verdict(
                    "caim",
                    doctor(DAY)
                            .history(List.of(
                                    PastAid.signed("caim", day("2022-01-15")).received(Euros.of(50_000)),
                                    PastAid.terminated("caim", day("2024-01-15")))));

            assertThat(verdict.standing()).isEqualTo(Standing.BROKEN);
            assertThat(verdict.repayment()).contains(new Quantity.Exact(Euros.of(30_000)));
        }

        @Test
        void whoLeavesOnADayPaysBackWhatIsLeftOfWhatWasPaidByThen() {
            AidVerdict verdict = verdict(
                    "caim",
                    doctor(DAY)
                            .fact(PracticeFacts.DAYS_PER_WEEK, 4)
                            .history(List.of(PastAid.signed("caim", day("2024-02-01")))));

            // 34 of 60 months have passed: 26/60 of 50,000.
            assertThat(verdict.repaymentIfLeaving(day("2026-12-01")).exact()).contains(Euros.of("21666.67"));
            assertThat(verdict.repaymentIfLeaving(day("2029-02-01")).exact()).contains(Euros.ZERO);
        }

        @Test
        void aBrokenStudyCommitmentCostsWhatItsFormulaSays() {
            AidVerdict verdict = verdict(
                    "cesp",
                    Situation.builder(DAY)
                            .fact(ProjectFacts.PROFESSION, "10")
                            .fact(StudyFacts.COMMITMENT_BREACH, "BEFORE_DIPLOMA")
                            .fact(StudyFacts.ALLOWANCE_MONTHS, 5)
                            .fact(StudyFacts.NET_ALLOWANCES_RECEIVED, 5_250)
                            .history(List.of(PastAid.signed("cesp", day("2022-09-01")))));

            assertThat(verdict.right()).isEqualTo(Truth.FALSE);
            assertThat(verdict.repayment()).contains(new Quantity.Exact(Euros.of(7_250)));
        }

        @Test
        void theLengthOfACommitmentMayDependOnWhatWasReceived() {
            AidVerdict verdict = verdict(
                    "cesp",
                    Situation.builder(DAY).fact(StudyFacts.ALLOWANCE_MONTHS, 6).noOtherAids());

            assertThat(verdict.commitment().orElseThrow().wholeMonths()).hasValue(24);
        }

        @Test
        void theDeadlineToSignIsToldWithItsSource() {
            AidVerdict verdict = verdict(
                    "caicd",
                    Situation.builder(DAY)
                            .fact(ProjectFacts.PROFESSION, "40")
                            .fact(ProjectFacts.CAREER_STAGE, "INSTALLED")
                            .event(AidFacts.INSTALLATION, day("2026-07-01"))
                            .noOtherAids());

            assertThat(verdict.deadlines()).extracting(AidDeadline::latest).contains(day("2027-06-30"));
        }
    }

    @Nested
    @DisplayName("le texte")
    class InWords {

        @Test
        void aVerdictReadsInEnglish() {
            assertThat(verdict("prime-zip-10000", doctor(DAY).noOtherAids()).text(Locale.ENGLISH))
                    .isEqualTo("""
                            Primo ZIP 10 000 (prime-zip-10000): potentially eligible
                              €10,000 in all""");
        }

        @Test
        void aVerdictReadsInFrench() {
            assertThat(verdict(
                                    "prime-zip-10000",
                                    doctor(DAY)
                                            .fact(PracticeFacts.CONVENTION_SECTOR, "2")
                                            .noOtherAids())
                            .text(Locale.FRENCH))
                    .isEqualTo("""
                            Primo ZIP 10 000 (prime-zip-10000) : non éligible
                              non      secteur 1, ou secteur 2 avec OPTAM ou OPTAM-ACO (Assurance Maladie)""");
        }

        @Test
        void sameSituationAndDaySameBytes() {
            for (Locale reader : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(FRANCE.assess(doctor(DAY).noOtherAids().build()).text(reader))
                        .isEqualTo(AidCatalog.france()
                                .assess(doctor(DAY).noOtherAids().build())
                                .text(reader));
            }
        }
    }
}
