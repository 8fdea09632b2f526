package io.ancrage.aids.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ancrage.AncrageException;
import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Why;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.TerritoryFacts;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan tells a person, case by case. */
class JourneyPlanTest {

    private static final JourneyCatalog FRANCE = JourneyCatalog.france();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate SETTLED = LocalDate.of(2027, 9, 1);

    private static FactSheet.Builder person(Profession profession) {
        return FactSheet.builder()
                .put(ProjectFacts.PROFESSION, profession.code())
                .put(JourneyFacts.DIPLOMA_HELD, true)
                .put(JourneyFacts.DIPLOMA_ORIGIN, "FRANCE")
                .put(JourneyFacts.REGISTERED_WITH_ORDER, false)
                .put(JourneyFacts.STUDENT_LOCUM, false);
    }

    private static FactSheet.Builder in(FactSheet.Builder person, String department) {
        return person.put(TerritoryFacts.WITHIN, CodeSet.of(List.of(department)));
    }

    private static JourneyRequest.Builder request(FactSheet.Builder known) {
        return JourneyRequest.builder(TODAY, JourneyMode.LIBERAL).knowing(known.build());
    }

    private static JourneyPlan forwards(FactSheet.Builder known) {
        return FRANCE.plan(request(known).build());
    }

    private static JourneyPlan backwards(FactSheet.Builder known) {
        return FRANCE.plan(request(known)
                .backwardsFrom(JourneyAnchor.INSTALLATION, SETTLED)
                .build());
    }

    private static PlannedStep step(JourneyPlan plan, String id) {
        return plan.find(id).orElseThrow();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static List<Fact<?>> asked(List<Gap> gaps) {
        return gaps.stream().<Fact<?>>map(gap -> ((Gap.OpenFact) gap).fact()).toList();
    }

    // Forwards.

    @Test
    void forwardsEachStepIsAsEarlyAsItsDesksAllow() {
        JourneyPlan plan = forwards(person(Profession.PHYSICIAN));

        assertThat(step(plan, "register.order").start()).contains(TODAY);
        assertThat(step(plan, "register.order").done()).contains(day("2027-02-21"));
        assertThat(step(plan, "convention.cpam-appointment").start()).contains(day("2027-02-21"));
        assertThat(step(plan, "register.cps-card").done()).contains(day("2027-03-08"));
        assertThat(step(plan, "equip.billing").start()).contains(day("2027-03-08"));
    }

    @Test
    void withoutADayThePlanComputesTheFirstOneOnWhichPracticeIsAllowed() {
        JourneyPlan plan = forwards(person(Profession.PHYSICIAN));

        assertThat(plan.installation()).contains(day("2027-02-21"));
        assertThat(plan.isInstallationComputed()).isTrue();
        assertThat(plan.missed()).isEmpty();
        assertThat(asked(plan.asks())).contains(JourneyFacts.INSTALLATION);
        assertThat(step(plan, "business.one-stop-declaration")
                        .latest()
                        .orElseThrow()
                        .day())
                .isEqualTo(day("2027-03-01"));
    }

    @Test
    void aTooEarlyDayIsNamedWithTheDaysThatAreMissing() {
        JourneyPlan plan = forwards(person(Profession.PHYSICIAN).put(JourneyFacts.INSTALLATION, day("2027-02-01")));

        assertThat(plan.isInstallationComputed()).isFalse();
        assertThat(plan.missed())
                .extracting(JourneyPlan.Late::id)
                .containsExactly("register.order", "convention.cpam-appointment", "business.one-stop-declaration");
        assertThat(plan.missed().get(0)).satisfies(late -> {
            assertThat(late.days()).isEqualTo(20);
            assertThat(late.latest()).isEqualTo(day("2027-02-01"));
            assertThat(late.possible()).isEqualTo(day("2027-02-21"));
            assertThat(late.basis()).isEqualTo(LimitBasis.LEGAL);
            assertThat(late.reason().english()).isEqualTo("nobody practises before being registered");
        });
        assertThat(plan.missed().get(2).days()).isEqualTo(12);
    }

    @Test
    void whoIsRegisteredAlreadySkipsTheStepAndWhatHangsOnIt() {
        JourneyPlan plan = forwards(person(Profession.PHYSICIAN)
                .put(JourneyFacts.REGISTERED_WITH_ORDER, true)
                .put(JourneyFacts.CHANGES_DEPARTMENT, false));

        assertThat(plan.skipped())
                .extracting(planned -> planned.step().id())
                .contains("register.order", "register.order-transfer", "qualify.diploma", "register.rpps-ars");
        assertThat(step(plan, "convention.cpam-appointment").start()).contains(TODAY);
        assertThat(plan.installation()).contains(TODAY);
    }

    @Test
    void aStepThatIsSkippedHandsOnWhatItDependsOn() {
        JourneySource source = FRANCE.require("register.order").sources().get(0);
        JourneyStep.Builder any = JourneyStep.builder("acme.middle", new Text("Milieu", "Middle"))
                .modes(JourneyMode.LIBERAL)
                .desk("UNKNOWN")
                .sources(source);
        JourneyStep middle = any.dependsOn(List.of("register.order"))
                .when(JourneyFacts.HIRES_STAFF.is(true))
                .build();
        JourneyStep last = JourneyStep.builder("acme.last", new Text("Fin", "Last"))
                .modes(JourneyMode.LIBERAL)
                .desk("UNKNOWN")
                .sources(source)
                .dependsOn(List.of("acme.middle"))
                .build();

        JourneyPlan plan = FRANCE.withSteps(List.of(last, middle))
                .plan(request(person(Profession.PHYSICIAN).put(JourneyFacts.HIRES_STAFF, false))
                        .build());

        assertThat(step(plan, "acme.middle").applies()).isEqualTo(Truth.FALSE);
        assertThat(step(plan, "acme.last").start()).contains(day("2027-02-21"));
    }

    @Test
    void aPhysicianInTrainingFilesAheadOfTheDiplomaButIsNotRegisteredBeforeIt() {
        JourneyPlan plan = forwards(person(Profession.PHYSICIAN)
                .put(JourneyFacts.DIPLOMA_HELD, false)
                .put(JourneyFacts.DIPLOMA, day("2027-10-15")));

        assertThat(step(plan, "qualify.diploma").start()).contains(day("2027-10-15"));
        assertThat(step(plan, "register.order").start()).contains(day("2027-04-15"));
        assertThat(step(plan, "register.order").done()).contains(day("2027-10-15"));
        assertThat(plan.steps())
                .extracting(planned -> planned.step().id())
                .containsSubsequence("qualify.diploma", "register.order", "convention.cpam-appointment");
    }

    @Test
    void anotherProfessionFilesAfterTheDiplomaForNoSourceSaysOtherwise() {
        JourneyPlan plan = forwards(person(Profession.NURSE)
                .put(JourneyFacts.DIPLOMA_HELD, false)
                .put(JourneyFacts.DIPLOMA, day("2027-07-01")));

        assertThat(step(plan, "register.order").start()).contains(day("2027-07-01"));
        assertThat(step(plan, "register.order").earliest().orElseThrow().basis())
                .isEqualTo(LimitBasis.ADVISED);
    }

    @Test
    void whatIsDoneStaysDoneAndIsAskedNoMore() {
        JourneyPlan plan = FRANCE.plan(request(FactSheet.builder().put(ProjectFacts.PROFESSION, "10"))
                .done("register.order", day("2026-10-02"))
                .build());

        assertThat(step(plan, "register.order").finished()).isTrue();
        assertThat(step(plan, "register.order").isToConfirm()).isFalse();
        assertThat(step(plan, "register.order").asks()).isEmpty();
        assertThat(step(plan, "register.cps-card").start()).contains(TODAY);
        assertThat(catchThrowableOfType(
                                AncrageException.class,
                                () -> FRANCE.plan(request(FactSheet.builder())
                                        .done("register.odrer", TODAY)
                                        .build()))
                        .code())
                .isEqualTo("ANC-JRNY-001");
    }

    // Backwards.

    @Test
    void backwardsAFileIsDueBeforeItsLimitByTheTimeOfTheDesk() {
        PlannedStep order = step(backwards(in(person(Profession.NURSE), "DEP-23")), "register.order");

        assertThat(order.deskTime()).contains(Period.ofMonths(3));
        assertThat(order.latest().orElseThrow().day()).isEqualTo(SETTLED);
        assertThat(order.fileBy().orElseThrow()).satisfies(limit -> {
            assertThat(limit.day()).isEqualTo(day("2027-06-01"));
            assertThat(limit.basis()).isEqualTo(LimitBasis.LEGAL);
            assertThat(limit.step()).isEqualTo("register.order");
        });
        assertThat(order.start()).contains(day("2027-06-01"));
        assertThat(order.done()).contains(SETTLED);
    }

    @Test
    void backwardsAPermitForWorksIsAskedForFourMonthsAhead() {
        JourneyPlan plan = backwards(person(Profession.DENTIST)
                .put(JourneyFacts.WORKS_NEEDED, true)
                .put(JourneyFacts.WORKS_START, day("2027-06-01")));

        assertThat(step(plan, "premises.accessibility").fileBy().orElseThrow().day())
                .isEqualTo(day("2027-02-01"));
        assertThat(step(plan, "premises.accessibility").start()).contains(day("2027-02-01"));
    }

    @Test
    void backwardsFromTooNearADayNamesWhatCannotBeMet() {
        JourneyPlan plan = FRANCE.plan(request(person(Profession.NURSE))
                .backwardsFrom(JourneyAnchor.INSTALLATION, day("2027-01-15"))
                .build());

        assertThat(plan.missed()).first().satisfies(late -> {
            assertThat(late.id()).isEqualTo("register.order");
            assertThat(late.days()).isEqualTo(37);
        });
        assertThat(step(plan, "register.order").start()).contains(TODAY);
    }

    @Test
    void backwardsFromTheArrivalTheHomeIsGivenUpThreeMonthsBefore() {
        JourneyPlan plan = FRANCE.plan(request(person(Profession.MIDWIFE).put(JourneyFacts.MOVES, true))
                .backwardsFrom(JourneyAnchor.ARRIVAL, day("2027-07-31"))
                .build());

        assertThat(step(plan, "family.housing").fileBy().orElseThrow().day()).isEqualTo(day("2027-04-30"));
        assertThat(plan.installation()).isEmpty();
        assertThat(step(plan, "register.order").latest()).isEmpty();
        assertThat(asked(step(plan, "register.order").asks())).contains(JourneyFacts.INSTALLATION);
    }

    @Test
    void backwardsWhatHasNoLimitOfItsOwnIsBegunAtOnce() {
        JourneyPlan plan = backwards(person(Profession.NURSE));

        assertThat(step(plan, "premises.search").start()).contains(TODAY);
        assertThat(step(plan, "territory.needs-and-zoning").start()).contains(TODAY);
        assertThat(step(plan, "insurance.liability").start()).contains(SETTLED);
    }

    @Test
    void theEndOfTheYearFollowsFromTheInstallation() {
        PlannedStep cfe = step(backwards(person(Profession.NURSE)), "business.cfe-declaration");

        assertThat(cfe.latest().orElseThrow().day()).isEqualTo(day("2027-12-31"));
        assertThat(cfe.start()).contains(day("2027-12-31"));
    }

    @Test
    void aLimitAfterAStepCountsFromTheDayOnWhichItIsDone() {
        JourneyPlan plan = backwards(person(Profession.PHYSICIAN));

        assertThat(step(plan, "convention.cpam-appointment").done()).contains(SETTLED);
        assertThat(step(plan, "convention.sector").latest().orElseThrow().day()).isEqualTo(day("2027-11-01"));
        assertThat(step(plan, "convention.sector").latest().orElseThrow().basis())
                .isEqualTo(LimitBasis.ADVISED);
    }

    @Test
    void ofALocumTheFirstReplacementIsTheFirstDayOfPractice() {
        JourneyPlan plan = FRANCE.plan(JourneyRequest.builder(TODAY, JourneyMode.LOCUM)
                .knowing(person(Profession.PHYSICIAN).build())
                .backwardsFrom(JourneyAnchor.LOCUM_START, SETTLED)
                .build());

        assertThat(step(plan, "register.order").fileBy().orElseThrow().day()).isEqualTo(day("2027-06-01"));
        assertThat(step(plan, "locum.contract").fileBy().orElseThrow().day()).isEqualTo(SETTLED);
        assertThat(step(plan, "premises.lease").applies()).isEqualTo(Truth.FALSE);
        assertThat(plan.checkIns()).isEmpty();
    }

    @Test
    void mixedPracticeTakesTheStepsOfBothWays() {
        JourneyPlan plan = FRANCE.plan(JourneyRequest.builder(TODAY, JourneyMode.LIBERAL, JourneyMode.SALARIED)
                .knowing(person(Profession.PHYSICIAN).build())
                .build());

        assertThat(step(plan, "salaried.contract").applies()).isEqualTo(Truth.TRUE);
        assertThat(step(plan, "convention.cpam-appointment").applies()).isEqualTo(Truth.TRUE);
        assertThat(step(plan, "locum.contract").applies()).isEqualTo(Truth.FALSE);
    }

    // Scope.

    @ParameterizedTest
    @CsvSource({
        // who, where, time of the desk, basis of the limit, start
        "50, DEP-13, P3M, ADVISED, 2027-05-01",
        "50, DEP-59, ,    ADVISED, 2027-08-01",
        "50, '',     ,    ADVISED, 2027-08-01",
        "10, DEP-13, ,    ADVISED, 2027-08-01",
        "10, DEP-59, ,    STATED,  2027-08-01",
        "10, '',     ,    ADVISED, 2027-08-01"
    })
    void theTimeOfADeskAndALimitCountWhereTheyWereRead(
            String profession, String place, String deskTime, LimitBasis basis, LocalDate start) {
        FactSheet.Builder known = person(Profession.of(profession));
        PlannedStep planned =
                step(backwards(place.isEmpty() ? known : in(known, place)), "register.declare-installation");

        assertThat(planned.deskTime()).isEqualTo(Optional.ofNullable(deskTime).map(Period::parse));
        assertThat(planned.latest().orElseThrow().basis()).isEqualTo(basis);
        assertThat(planned.start()).contains(start);
        assertThat(planned.fileBy().isPresent()).isEqualTo(basis == LimitBasis.STATED);
    }

    @Test
    void aMidwifeIsAskedWhereBecauseTheDeskMayTakeItsTimeThere() {
        PlannedStep planned = step(backwards(person(Profession.MIDWIFE)), "register.declare-installation");

        assertThat(asked(planned.asks())).contains(TerritoryFacts.WITHIN);
        assertThat(asked(step(backwards(in(person(Profession.MIDWIFE), "DEP-23")), "register.declare-installation")
                        .asks()))
                .isEmpty();
    }

    @Test
    void outsideItsScopeALimitOnlyWarns() {
        FactSheet.Builder near = person(Profession.PHYSICIAN).put(JourneyFacts.INSTALLATION, day("2027-03-01"));

        JourneyPlan creuse = forwards(in(near, "DEP-23"));
        assertThat(creuse.missed()).isEmpty();
        assertThat(creuse.warnings())
                .filteredOn(late -> late.id().equals("register.declare-installation"))
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.days()).isEqualTo(20);
                    assertThat(late.reason().french()).endsWith("(lu pour : médecins du Nord)");
                });

        assertThat(forwards(in(near, "DEP-59")).missed())
                .extracting(JourneyPlan.Late::id)
                .containsExactly("register.declare-installation");
    }

    @Test
    void theYearOfTheAidContractBindsAllButSpeechTherapists() {
        FactSheet.Builder nurse = person(Profession.NURSE).put(JourneyFacts.AID_ZONE, true);
        FactSheet.Builder therapist = person(Profession.SPEECH_THERAPIST).put(JourneyFacts.AID_ZONE, true);

        assertThat(step(backwards(nurse), "aids.conventional-contract")
                        .fileBy()
                        .orElseThrow()
                        .day())
                .isEqualTo(day("2028-09-01"));
        assertThat(step(backwards(therapist), "aids.conventional-contract").fileBy())
                .isEmpty();
    }

    @Test
    void aPaymentIsNothingToWaitFor() {
        JourneyPlan plan =
                backwards(person(Profession.PHYSICIAN).put(TerritoryFacts.zoning(Profession.PHYSICIAN), "ZIP_PLUS"));
        PlannedStep aid = step(plan, "aids.physician-first-installation");

        assertThat(aid.applies()).isEqualTo(Truth.TRUE);
        assertThat(aid.deskTime()).isEmpty();
        assertThat(aid.done()).isEqualTo(aid.start());
    }

    // Unknown.

    @Test
    void aStepOfWhichItIsUnknownWhetherItAppliesIsKeptAndAsksForItsFacts() {
        PlannedStep order = step(backwards(FactSheet.builder().put(ProjectFacts.PROFESSION, "60")), "register.order");

        assertThat(order.applies()).isEqualTo(Truth.UNKNOWN);
        assertThat(order.isToConfirm()).isTrue();
        assertThat(order.start()).isPresent();
        assertThat(asked(order.asks())).contains(JourneyFacts.REGISTERED_WITH_ORDER, JourneyFacts.STUDENT_LOCUM);
        assertThat(order.why().truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whereOneStepMayNotApplyWhatItAsksOfOthersIsAdvice() {
        PlannedStep zoning = step(backwards(person(Profession.NURSE)), "territory.needs-and-zoning");

        assertThat(step(backwards(person(Profession.NURSE)), "convention.regulated-zone")
                        .isToConfirm())
                .isTrue();
        assertThat(zoning.fileBy()).isEmpty();
        assertThat(step(
                                backwards(person(Profession.NURSE).put(JourneyFacts.ZONING_REGULATED, true)),
                                "territory.needs-and-zoning")
                        .fileBy()
                        .orElseThrow()
                        .step())
                .isEqualTo("convention.regulated-zone");
    }

    @Test
    void withoutAProfessionEverythingIsToConfirmAndTheUsualDeskStands() {
        JourneyPlan plan = backwards(FactSheet.builder());

        assertThat(plan.steps())
                .allSatisfy(planned -> assertThat(planned.applies()).isEqualTo(Truth.UNKNOWN));
        assertThat(step(plan, "business.pension-fund").desk().id()).isEqualTo("PENSION_FUND");
        assertThat(step(backwards(person(Profession.MIDWIFE)), "business.pension-fund")
                        .desk()
                        .id())
                .isEqualTo("CARCDSF");
        assertThat(asked(plan.asks())).startsWith(ProjectFacts.PROFESSION);
    }

    @Test
    void aDayThatIsKnownToTheMonthIsAskedFor() {
        JourneyPlan plan = forwards(person(Profession.NURSE).put(JourneyFacts.INSTALLATION, SETTLED, Precision.MONTH));

        assertThat(plan.installation()).isEmpty();
        assertThat(step(plan, "register.order").latest()).isEmpty();
        assertThat(step(plan, "register.order").asks())
                .contains(new Gap.OpenFact("", JourneyFacts.INSTALLATION, null, Why.NOT_PRECISE));
    }

    @Test
    void aStartIsOpenWhileTheDayItCountsFromIsNotKnown() {
        FactSheet.Builder known = person(Profession.NURSE);

        assertThat(step(backwards(known), "first-year.follow-up").open()).isTrue();
        assertThat(step(backwards(known.put(JourneyFacts.ARRIVAL, day("2027-08-15"))), "first-year.follow-up"))
                .satisfies(followUp -> {
                    assertThat(followUp.open()).isFalse();
                    assertThat(followUp.start()).contains(day("2028-08-15"));
                    assertThat(followUp.earliest().orElseThrow().day()).isEqualTo(day("2027-08-15"));
                });
    }

    @Test
    void aGeneralPractitionerIsOneBySpecialty() {
        FactSheet.Builder general =
                person(Profession.PHYSICIAN).put(ProjectFacts.SPECIALTIES, CodeSet.of(List.of("SM54")));
        FactSheet.Builder cardiologist =
                person(Profession.PHYSICIAN).put(ProjectFacts.SPECIALTIES, CodeSet.of(List.of("SM04")));

        assertThat(step(backwards(general), "first-year.on-call").applies()).isEqualTo(Truth.TRUE);
        assertThat(step(backwards(cardiologist), "first-year.on-call").applies())
                .isEqualTo(Truth.FALSE);
        assertThat(step(backwards(person(Profession.PHYSICIAN)), "first-year.on-call")
                        .applies())
                .isEqualTo(Truth.UNKNOWN);
    }

    // Private.

    private static FactSheet.Builder family(FactSheet.Builder person) {
        return person.put(JourneyFacts.CHILDREN_AGES, CodeSet.of(List.of("3-10")))
                .put(JourneyFacts.PARTNER_NEEDS_JOB, true)
                .put(JourneyFacts.SCHOOL_START, day("2027-09-01"));
    }

    @Test
    void theFamilyIsPlannedAndShownToTheOwnerAlone() {
        JourneyPlan plan = backwards(family(person(Profession.NURSE)));

        assertThat(step(plan, "family.school-primary").latest().orElseThrow().day())
                .isEqualTo(day("2027-06-01"));
        assertThat(step(plan, "family.school-primary").step().isPrivate()).isTrue();
        assertThat(plan.shared().steps()).noneMatch(planned -> planned.step().isPrivate());
        assertThat(plan.shared().skipped()).noneMatch(planned -> planned.step().isPrivate());
        assertThat(plan.shared().checkIns()).isEmpty();
        assertThat(plan.shared().text(Locale.FRENCH)).doesNotContain("école", "conjoint", "référent)");
    }

    @Test
    void whatIsSharedIsTheSameWhateverTheHouseholdIs() {
        JourneyPlan family = FRANCE.plan(request(family(person(Profession.NURSE)))
                        .done("family.childcare", TODAY)
                        .build())
                .shared();
        JourneyPlan single = forwards(person(Profession.NURSE)).shared();

        assertThat(family.steps()).isEqualTo(single.steps());
        assertThat(family.asks()).isEqualTo(single.asks());
        assertThat(family.text(Locale.ENGLISH)).isEqualTo(single.text(Locale.ENGLISH));
        assertThat(family.request().done()).isEmpty();
        assertThat(family.request().known().read(JourneyFacts.CHILDREN_AGES).isMissing())
                .isTrue();
    }

    @Test
    void aPlanBackwardsFromAPrivateDayIsSharedForwards() {
        JourneyPlan plan = FRANCE.plan(request(family(person(Profession.NURSE)))
                .backwardsFrom(JourneyAnchor.SCHOOL_START, day("2027-09-01"))
                .build());

        assertThat(plan.shared().request().target()).isEmpty();
        assertThat(plan.shared().text(Locale.ENGLISH))
                .isEqualTo(forwards(person(Profession.NURSE)).shared().text(Locale.ENGLISH));
    }

    // Aids and check-ins.

    private static AidDeadline deadline(String aid, String day) {
        return new AidDeadline(
                aid, new Text("Signer", "Sign"), day(day), Source.of("Convention", "https://example.org"));
    }

    @Test
    void theDeadlinesOfChosenAidsJoinTheirSteps() {
        JourneyPlan plan = FRANCE.plan(request(person(Profession.NURSE).put(JourneyFacts.AID_ZONE, true))
                .backwardsFrom(JourneyAnchor.INSTALLATION, SETTLED)
                .deadlines(List.of(deadline("capii", "2028-03-01"), deadline("acme-loan", "2027-02-01")))
                .build());

        assertThat(plan.deadlines())
                .extracting(dated -> dated.deadline().aidId())
                .containsExactly("acme-loan", "capii");
        assertThat(plan.deadlines().get(1).steps()).containsExactly("aids.conventional-contract");
        assertThat(step(plan, "aids.conventional-contract").start()).contains(day("2028-03-01"));
        assertThat(plan.missed()).isEmpty();
    }

    @Test
    void aDeadlineThatHasPassedIsMissedAndOneThatAStepCannotMeetWarns() {
        JourneyPlan plan = FRANCE.plan(request(person(Profession.NURSE).put(JourneyFacts.AID_ZONE, true))
                .backwardsFrom(JourneyAnchor.INSTALLATION, SETTLED)
                .deadlines(List.of(deadline("acme-loan", "2026-11-01"), deadline("capii", "2027-08-01")))
                .build());

        assertThat(plan.missed()).singleElement().satisfies(late -> {
            assertThat(late.id()).isEqualTo("acme-loan");
            assertThat(late.days()).isEqualTo(20);
        });
        assertThat(plan.warnings())
                .filteredOn(late -> late.id().equals("aids.conventional-contract"))
                .singleElement()
                .satisfies(late -> assertThat(late.days()).isEqualTo(31));
    }

    @Test
    void checkInsFollowTheInstallation() {
        assertThat(backwards(person(Profession.NURSE)).checkIns())
                .extracting(dated -> dated.day().orElseThrow())
                .containsExactly(day("2027-12-01"), day("2028-03-01"), day("2028-09-01"), day("2029-09-01"));
        assertThat(FRANCE.plan(request(person(Profession.NURSE))
                                .backwardsFrom(JourneyAnchor.ARRIVAL, SETTLED)
                                .build())
                        .checkIns())
                .hasSize(4)
                .allSatisfy(dated -> assertThat(dated.day()).isEmpty());
    }

    // Words.

    @Test
    void theTextTellsDayDeskLimitAndWhatIsOpen() {
        JourneyPlan plan = backwards(in(person(Profession.NURSE), "DEP-23"));

        assertThat(plan.text(Locale.FRENCH))
                .startsWith("""
                        Parcours d'installation : libéral installé
                        à partir du 2026-11-21, à rebours de : installation visée, 2027-09-01
                        premier jour d'exercice : 2027-09-01
                        """)
                .contains("""
                        2027-06-01  Demander son inscription au tableau de l'Ordre [register.order]
                            guichet : Conseil départemental de l'Ordre
                            réponse du guichet : au plus tard le 2027-09-01 (3 mois)
                            obligatoire : à terminer avant de commencer à exercer
                            à terminer pour le : 2027-09-01 (règle de droit : nul n'exerce avant d'être inscrit)
                            à engager au plus tard le : 2027-06-01 (règle de droit : nul n'exerce avant d'être inscrit)
                        """)
                .contains("à terminer avant l'étape : convention.cpam-appointment (indiqué par un organisme)")
                .contains("(privé)")
                .contains("\n\nÀ préciser\n");
        assertThat(plan.text(Locale.ENGLISH))
                .contains("2027-06-01  Apply for registration with the Ordre [register.order]")
                .contains("    answer of the desk: by 2027-09-01 (3 months)")
                .contains("\n\nTo be told\n");
    }

    @Test
    void theTextNamesWhatIsLate() {
        assertThat(FRANCE.plan(request(FactSheet.builder().put(ProjectFacts.PROFESSION, "60"))
                                .backwardsFrom(JourneyAnchor.INSTALLATION, day("2027-02-20"))
                                .build())
                        .text(Locale.ENGLISH))
                .contains("""
                        Not in time
                          register.order: Apply for registration with the Ordre (if it applies)
                            1 day too late: possible on 2027-02-21, limit 2027-02-20 (law: nobody practises before being registered)
                        """);
    }
}
