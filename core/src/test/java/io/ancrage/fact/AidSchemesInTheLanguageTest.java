package io.ancrage.fact;

import static io.ancrage.criterion.Criterion.allOf;
import static io.ancrage.criterion.Criterion.anyOf;
import static io.ancrage.criterion.Criterion.not;
import static io.ancrage.criterion.Truth.FALSE;
import static io.ancrage.criterion.Truth.TRUE;
import static io.ancrage.criterion.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Disputed;
import io.ancrage.criterion.Elapsed;
import io.ancrage.criterion.Events;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Fold;
import io.ancrage.criterion.Of;
import io.ancrage.criterion.Over;
import io.ancrage.criterion.Precision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Ten real aid schemes, their entry conditions written in the language, each with a yes, a no and an unknown. */
class AidSchemesInTheLanguageTest {

    // The person and the practice.
    private static final Fact<String> PROFESSION = Fact.code("person.profession", CodeSystem.ANY);
    private static final Fact<String> SPECIALTY = Fact.code("person.specialty", CodeSystem.ANY);
    private static final Fact<String> STAGE = Fact.code("person.careerStage", CodeSystem.ANY);
    private static final Fact<BigDecimal> AGE = Fact.number("person.age", "");
    private static final Fact<BigDecimal> STUDY_YEAR = Fact.number("person.studyYear", "");
    private static final Fact<String> PHARMACY_TRACK =
            Fact.code("person.pharmacyTrack", CodeSystem.ANY).orNone();
    private static final Fact<LocalDate> INSTALLED_ON = Fact.date("practice.installedOn");
    private static final Fact<LocalDate> FILE_COMPLETE_ON = Fact.date("event.fileComplete");
    private static final Fact<String> SECTOR = Fact.code("practice.conventionSector", CodeSystem.ANY);
    private static final Fact<Boolean> GROUP_OR_COORDINATED = Fact.flag("practice.groupOrCoordinated");
    private static final Fact<Boolean> JOINS_EXISTING_OFFICE = Fact.flag("practice.joinsExistingOffice");
    private static final Fact<Boolean> FIRST_LIBERAL_INSTALLATION = Fact.flag("practice.firstLiberalInstallation");
    private static final Fact<Boolean> TREATING_DOCTOR = Fact.flag("practice.treatingDoctor");
    private static final Fact<Boolean> STUDY_CONTRACT_HELD = Fact.flag("person.otherStudyContractHeld");
    private static final Fact<String> PLACEMENT_TYPE = Fact.code("person.placementType", CodeSystem.ANY);
    private static final Fact<String> TAX_REGIME = Fact.code("practice.taxRegime", CodeSystem.ANY);
    private static final Fact<BigDecimal> EMPLOYEES = Fact.number("practice.employees", "");
    private static final Fact<BigDecimal> TAKEOVERS_BY_SELF = Fact.number("practice.takeoversBySelf", "");
    private static final Fact<Boolean> LOCUM_ONLY = Fact.flag("practice.locumOnly");
    private static final Fact<Boolean> EXTENSION = Fact.flag("practice.extensionOfExistingActivity");
    private static final Fact<Boolean> RECENT_TRANSFER = Fact.flag("practice.transferFromExemptZone");
    private static final Fact<Boolean> INSIDE_ZONED_PART = Fact.flag("premises.insideZonedPart");

    // What happened before.
    private static final Fact<Events> CAIM_SIGNED = Fact.events("person.history.caim");
    private static final Fact<Events> OTHER_CONVENTIONAL_AIDS = Fact.events("person.history.otherConventionalAids");
    private static final Fact<Events> LOCAL_AGREEMENTS = Fact.events("person.history.localAuthorityAgreements");

    // The events that decide the law in force.
    private static final Fact<LocalDate> SIGNATURE = Fact.date("event.signature");
    private static final Fact<LocalDate> APPLICATION = Fact.date("event.application");
    private static final Fact<LocalDate> PLACEMENT = Fact.date("event.placement");
    private static final Fact<LocalDate> CREATION = Fact.date("event.creation");

    // The place.
    private static final CodeSystem PHYSICIAN_ZONES = CodeSystem.builder("zoning.physician", "test")
            .codes("ZIP", "ZIP_PLUS", "ZAC", "ZAR")
            .under("ZIP_PLUS", "ZIP")
            .build();
    private static final Fact<String> PHYSICIAN_ZONE =
            Fact.code("territory.zoning.physician", PHYSICIAN_ZONES).orNone();
    private static final Fact<String> PHYSIOTHERAPIST_ZONE =
            Fact.code("territory.zoning.physiotherapist", CodeSystem.ANY).orNone();
    private static final Fact<Boolean> QPV = Fact.flag("territory.qpv");
    private static final Fact<CodeSet> WITHIN = io.ancrage.criterion.Inside.WITHIN;
    private static final Fact<String> ZFRR = Fact.code(
                    "territory.frr",
                    CodeSystem.builder("frr", "2025")
                            .codes("FRR", "FRR_PLUS", "FRR_PARTIAL")
                            .under("FRR_PLUS", "FRR")
                            .build())
            .orNone();

    private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(
            PROFESSION,
            SPECIALTY,
            STAGE,
            AGE,
            STUDY_YEAR,
            PHARMACY_TRACK,
            INSTALLED_ON,
            FILE_COMPLETE_ON,
            SECTOR,
            GROUP_OR_COORDINATED,
            JOINS_EXISTING_OFFICE,
            FIRST_LIBERAL_INSTALLATION,
            TREATING_DOCTOR,
            STUDY_CONTRACT_HELD,
            PLACEMENT_TYPE,
            TAX_REGIME,
            EMPLOYEES,
            TAKEOVERS_BY_SELF,
            LOCUM_ONLY,
            EXTENSION,
            RECENT_TRANSFER,
            INSIDE_ZONED_PART,
            CAIM_SIGNED,
            OTHER_CONVENTIONAL_AIDS,
            LOCAL_AGREEMENTS,
            SIGNATURE,
            APPLICATION,
            PLACEMENT,
            CREATION,
            PHYSICIAN_ZONE,
            PHYSIOTHERAPIST_ZONE,
            QPV,
            WITHIN,
            ZFRR));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Criterion happenedWithinTenYears(Fact<Events> events, Fact<LocalDate> until) {
        return new Over(events, Period.ofYears(10), until, Fold.COUNT).atLeast(1);
    }

    private static void assertTruth(Criterion criterion, FactSheet.Builder sheet, io.ancrage.criterion.Truth truth) {
        Program program = VOCABULARY.compile(criterion);
        assertThat(program.test(sheet.build())).isEqualTo(truth);
        assertThat(program.explain(sheet.build()).truth()).isEqualTo(truth);
    }

    private static List<String> missing(Criterion criterion, FactSheet.Builder sheet) {
        return VOCABULARY.compile(criterion).missing(sheet.build()).stream()
                .map(gap -> gap instanceof Gap.OpenFact open
                        ? (open.role().isEmpty() ? "" : open.role() + ":") + open.fact()
                        : ((Gap.OpenDispute) gap).disputed().source().title())
                .toList();
    }

    @Nested
    @DisplayName("caim: contrat d'aide à l'installation des médecins")
    class Caim {

        private final Criterion criterion = allOf(
                PROFESSION.is("medecin"),
                SIGNATURE.atMost(day("2025-12-31")),
                PHYSICIAN_ZONE.at(SIGNATURE).is("ZIP"),
                Elapsed.months(INSTALLED_ON, SIGNATURE).below(12),
                SECTOR.in("1", "2_OPTAM"),
                GROUP_OR_COORDINATED.is(true),
                new Over(CAIM_SIGNED, Period.ofYears(60), SIGNATURE, Fold.COUNT).below(1),
                new Disputed(
                        List.of(not(happenedWithinTenYears(OTHER_CONVENTIONAL_AIDS, SIGNATURE)), allOf()),
                        Source.of("décret 2025-231 : « les mêmes aides »")));

        private FactSheet.Builder doctor() {
            Source zoning = Source.of("arrêté de zonage");
            return FactSheet.builder()
                    .put(PROFESSION, "medecin")
                    .put(SIGNATURE, day("2025-03-01"))
                    .put(INSTALLED_ON, day("2024-06-15"))
                    .put(PHYSICIAN_ZONE, day("2022-01-01"), day("2025-06-30"), zone("ZIP", zoning))
                    .put(PHYSICIAN_ZONE, day("2025-07-01"), day("2030-12-31"), zone("ZAC", zoning))
                    .put(SECTOR, "1")
                    .put(GROUP_OR_COORDINATED, true)
                    .put(CAIM_SIGNED, Events.completeThrough(day("2026-11-21")))
                    .put(OTHER_CONVENTIONAL_AIDS, Events.completeThrough(day("2026-11-21")));
        }

        private Reading<String> zone(String zone, Source source) {
            return new Known<>(zone, Precision.EXACT, source, Vintage.UNKNOWN);
        }

        @Test
        void aDoctorWhoSignedInTimeInAZipMayHaveIt() {
            assertTruth(criterion, doctor(), TRUE);
        }

        @Test
        void theZoningOfTheDayOfSignatureCounts() {
            assertTruth(criterion, doctor().put(SIGNATURE, day("2025-07-01")), FALSE);
        }

        @Test
        void theFirstDayOfTheYearAfterTheLastIsTooLate() {
            assertTruth(criterion, doctor().put(SIGNATURE, day("2026-01-01")), FALSE);
        }

        @Test
        void theAnniversaryOfTheInstallationIsTooLate() {
            assertTruth(criterion, doctor().put(INSTALLED_ON, day("2024-03-01")), FALSE);
        }

        @Test
        void anotherConventionalAidTenYearsBackLeavesItOpenBecauseTheTextsDoNotSay() {
            FactSheet.Builder helped =
                    doctor().put(OTHER_CONVENTIONAL_AIDS, Events.completeThrough(day("2026-11-21"), day("2019-05-02")));

            assertTruth(criterion, helped, UNKNOWN);
            assertThat(missing(criterion, helped)).containsExactly("décret 2025-231 : « les mêmes aides »");
        }

        @Test
        void withoutASectorItCannotBeTold() {
            FactSheet.Builder unknown = doctor().putMissing(SECTOR, Why.ASK_PERSON);

            assertTruth(criterion, unknown, UNKNOWN);
            assertThat(missing(criterion, unknown)).containsExactly("practice.conventionSector");
        }
    }

    @Nested
    @DisplayName("cstm: contrat de solidarité territoriale médecin")
    class Cstm {

        private final Criterion criterion = allOf(
                PROFESSION.is("medecin"),
                STAGE.is("INSTALLED"),
                SIGNATURE.atMost(day("2025-12-31")),
                new Of("partTimePlace", PHYSICIAN_ZONE.at(SIGNATURE)).is("ZIP"),
                not(new Of("mainOffice", PHYSICIAN_ZONE.at(SIGNATURE)).is("ZIP")));

        private FactSheet.Builder doctor(FactSheet mainOffice) {
            return FactSheet.builder()
                    .put(PROFESSION, "medecin")
                    .put(STAGE, "INSTALLED")
                    .put(SIGNATURE, day("2024-10-01"))
                    .role(
                            "partTimePlace",
                            FactSheet.builder().put(PHYSICIAN_ZONE, "ZIP_PLUS").build())
                    .role("mainOffice", mainOffice);
        }

        @Test
        void aDoctorOfNoZoneWhoHelpsInAZipMayHaveIt() {
            assertTruth(
                    criterion,
                    doctor(FactSheet.builder().putNone(PHYSICIAN_ZONE).build()),
                    TRUE);
        }

        @Test
        void aDoctorAlreadyInAZipMayNot() {
            assertTruth(
                    criterion,
                    doctor(FactSheet.builder().put(PHYSICIAN_ZONE, "ZIP").build()),
                    FALSE);
        }

        @Test
        void withoutTheZoneOfTheMainOfficeItCannotBeTold() {
            assertTruth(criterion, doctor(FactSheet.empty()), UNKNOWN);
            assertThat(missing(criterion, doctor(FactSheet.empty())))
                    .containsExactly("mainOffice:territory.zoning.physician");
        }
    }

    @Nested
    @DisplayName("cotram: contrat de transition, pour qui accueille un confrère plus jeune")
    class Cotram {

        private final Criterion criterion = allOf(
                PROFESSION.is("medecin"),
                STAGE.is("INSTALLED"),
                SIGNATURE.atMost(day("2025-12-31")),
                PHYSICIAN_ZONE.at(SIGNATURE).is("ZIP"),
                AGE.atLeast(60),
                new Of("hostedDoctor", AGE).below(50),
                new Of("hostedDoctor", Elapsed.months(INSTALLED_ON, SIGNATURE)).below(12));

        private FactSheet.Builder host(FactSheet hosted) {
            return FactSheet.builder()
                    .put(PROFESSION, "medecin")
                    .put(STAGE, "INSTALLED")
                    .put(SIGNATURE, day("2025-05-10"))
                    .put(PHYSICIAN_ZONE, "ZIP")
                    .put(AGE, 60)
                    .role("hostedDoctor", hosted);
        }

        @Test
        void aDoctorOfSixtyWhoHostsAYoungNewcomerMayHaveIt() {
            FactSheet newcomer = FactSheet.builder()
                    .put(AGE, 49)
                    .put(INSTALLED_ON, day("2024-05-11"))
                    .build();

            assertTruth(criterion, host(newcomer), TRUE);
        }

        @Test
        void aHostedDoctorOfFiftyIsTooOld() {
            FactSheet older = FactSheet.builder()
                    .put(AGE, 50)
                    .put(INSTALLED_ON, day("2025-01-01"))
                    .build();

            assertTruth(criterion, host(older), FALSE);
        }

        @Test
        void aNewcomerOfWhomOnlyTheYearIsKnownLeavesItOpen() {
            FactSheet vague = FactSheet.builder()
                    .put(AGE, 35)
                    .put(INSTALLED_ON, day("2024-01-01"), Precision.YEAR)
                    .build();

            assertTruth(criterion, host(vague), UNKNOWN);
            assertThat(missing(criterion, host(vague))).containsExactly("hostedDoctor:practice.installedOn");
        }
    }

    @Nested
    @DisplayName("cesp: contrat d'engagement de service public")
    class Cesp {

        private final Criterion criterion = allOf(
                PROFESSION.in("medecin", "chirurgien_dentiste", "sage_femme", "pharmacien"),
                STAGE.in("STUDENT", "INTERN"),
                STUDY_YEAR.atLeast(2),
                not(PHARMACY_TRACK.is("industrie")),
                APPLICATION.atLeast(day("2010-01-01")),
                anyOf(
                        STUDY_CONTRACT_HELD.is(false),
                        allOf(
                                APPLICATION.below(day("2026-01-16")),
                                new Disputed(List.of(allOf(), anyOf()), Source.of("cumul avant le 16 janvier 2026")))));

        private FactSheet.Builder student() {
            return FactSheet.builder()
                    .put(PROFESSION, "sage_femme")
                    .put(STAGE, "STUDENT")
                    .put(STUDY_YEAR, 2)
                    .putNone(PHARMACY_TRACK)
                    .put(APPLICATION, day("2026-10-01"))
                    .put(STUDY_CONTRACT_HELD, false);
        }

        @Test
        void aMidwiferyStudentOfTheSecondYearMayHaveIt() {
            assertTruth(criterion, student(), TRUE);
        }

        @Test
        void aStudentForTheIndustryMayNot() {
            FactSheet.Builder industry = student().put(PROFESSION, "pharmacien").put(PHARMACY_TRACK, "industrie");

            assertTruth(criterion, industry, FALSE);
        }

        @Test
        void anotherStudyContractBarsItSinceTheSixteenthOfJanuary2026() {
            assertTruth(criterion, student().put(STUDY_CONTRACT_HELD, true), FALSE);
            assertTruth(
                    criterion, student().put(STUDY_CONTRACT_HELD, true).put(APPLICATION, day("2026-01-15")), UNKNOWN);
        }

        @Test
        void aPharmacyStudentWhoHasNotSaidTheTrackLeavesItOpen() {
            FactSheet.Builder undecided =
                    student().put(PROFESSION, "pharmacien").putMissing(PHARMACY_TRACK, Why.ASK_PERSON);

            assertTruth(criterion, undecided, UNKNOWN);
            assertThat(missing(criterion, undecided)).containsExactly("person.pharmacyTrack");
        }
    }

    @Nested
    @DisplayName("ars-hdf-crai: contrat régional des Hauts-de-France, deux délais et trois jours butoirs")
    class Crai {

        private final Criterion criterion = allOf(
                PROFESSION.is("medecin"),
                SPECIALTY.is("medecine_generale"),
                WITHIN.hasAny("REG-32"),
                PHYSICIAN_ZONE.at(INSTALLED_ON).in("ZAC", "ZAR"),
                INSTALLED_ON.between(day("2025-07-01"), day("2025-12-31")),
                FILE_COMPLETE_ON.atMost(day("2026-06-30")),
                Elapsed.months(INSTALLED_ON, FILE_COMPLETE_ON).atMost(6),
                SIGNATURE.atMost(day("2026-10-30")));

        private FactSheet.Builder doctor() {
            return FactSheet.builder()
                    .put(PROFESSION, "medecin")
                    .put(SPECIALTY, "medecine_generale")
                    .put(WITHIN, CodeSet.of("COM-62193", "DEP-62", "REG-32"))
                    .put(PHYSICIAN_ZONE, "ZAR")
                    .put(INSTALLED_ON, day("2025-08-31"))
                    .put(FILE_COMPLETE_ON, day("2026-02-28"))
                    .put(SIGNATURE, day("2026-10-30"));
        }

        @Test
        void theLastDayOfAShorterMonthIsStillInTime() {
            assertTruth(criterion, doctor(), TRUE);
        }

        @Test
        void oneDayMoreIsTooLate() {
            assertTruth(criterion, doctor().put(FILE_COMPLETE_ON, day("2026-03-01")), FALSE);
        }

        @Test
        void aFileThatIsNeverCompletedGivesNothing() {
            assertTruth(criterion, doctor().putNone(FILE_COMPLETE_ON), FALSE);
        }

        @Test
        void anUnknownDayOfTheFileLeavesItOpen() {
            FactSheet.Builder open = doctor().putMissing(FILE_COMPLETE_ON, Why.ASK_PERSON);

            assertTruth(criterion, open, UNKNOWN);
            assertThat(missing(criterion, open)).containsExactly("event.fileComplete");
        }
    }

    @Nested
    @DisplayName("zfrr: exonération en zone France ruralités revitalisation")
    class Zfrr {

        private final Criterion criterion = allOf(
                CREATION.between(day("2024-07-01"), day("2029-12-31")),
                anyOf(
                        ZFRR.at(CREATION).is("FRR"),
                        allOf(ZFRR.at(CREATION).is("FRR_PARTIAL"), INSIDE_ZONED_PART.is(true))),
                TAX_REGIME.is("reel"),
                EMPLOYEES.below(11),
                LOCUM_ONLY.is(false),
                EXTENSION.is(false),
                RECENT_TRANSFER.is(false),
                TAKEOVERS_BY_SELF.atMost(1));

        private FactSheet.Builder practice() {
            return FactSheet.builder()
                    .put(CREATION, day("2029-12-31"))
                    .put(ZFRR, "FRR_PLUS")
                    .put(TAX_REGIME, "reel")
                    .put(EMPLOYEES, 10)
                    .put(LOCUM_ONLY, false)
                    .put(EXTENSION, false)
                    .put(RECENT_TRANSFER, false)
                    .put(TAKEOVERS_BY_SELF, 1);
        }

        @Test
        void aPracticeCreatedOnTheLastDayMayHaveIt() {
            assertTruth(criterion, practice(), TRUE);
        }

        @Test
        void elevenEmployeesAreTooMany() {
            assertTruth(criterion, practice().put(EMPLOYEES, 11), FALSE);
        }

        @Test
        void inAPartlyZonedCommuneTheAddressDecides() {
            assertTruth(criterion, practice().put(ZFRR, "FRR_PARTIAL"), UNKNOWN);
            assertThat(missing(criterion, practice().put(ZFRR, "FRR_PARTIAL")))
                    .containsExactly("premises.insideZonedPart");
            assertTruth(criterion, practice().put(ZFRR, "FRR_PARTIAL").put(INSIDE_ZONED_PART, true), TRUE);
        }

        @Test
        void aFactThatIsFalseDecidesThoughOthersAreMissing() {
            FactSheet.Builder microRegime = FactSheet.builder().put(TAX_REGIME, "micro_bnc");

            assertTruth(criterion, microRegime, FALSE);
        }
    }

    @Nested
    @DisplayName("fmt-majoration-primo: majoration du forfait pour un primo-installé")
    class FmtPrimo {

        private final Criterion criterion = allOf(
                PROFESSION.is("medecin"),
                SPECIALTY.is("medecine_generale"),
                FIRST_LIBERAL_INSTALLATION.is(true),
                TREATING_DOCTOR.is(true),
                anyOf(PHYSICIAN_ZONE.at(INSTALLED_ON).is("ZIP"), QPV.is(true)),
                anyOf(
                        INSTALLED_ON.atLeast(day("2026-01-01")),
                        allOf(
                                INSTALLED_ON.between(day("2025-01-01"), day("2025-12-31")),
                                new Disputed(
                                        List.of(allOf(), anyOf()), Source.of("une première installation en 2025")))));

        private FactSheet.Builder doctor() {
            return FactSheet.builder()
                    .put(PROFESSION, "medecin")
                    .put(SPECIALTY, "medecine_generale")
                    .put(FIRST_LIBERAL_INSTALLATION, true)
                    .put(TREATING_DOCTOR, true)
                    .put(PHYSICIAN_ZONE, "ZAC")
                    .put(QPV, true)
                    .put(INSTALLED_ON, day("2026-01-01"));
        }

        @Test
        void aPriorityNeighbourhoodCountsEvenInsideAZac() {
            assertTruth(criterion, doctor(), TRUE);
        }

        @Test
        void aZacAloneGivesNoRight() {
            assertTruth(criterion, doctor().put(QPV, false), FALSE);
        }

        @Test
        void aFirstInstallationIn2025IsNotSettledByTheTexts() {
            FactSheet.Builder of2025 = doctor().put(INSTALLED_ON, day("2025-09-01"));

            assertTruth(criterion, of2025, UNKNOWN);
            assertThat(missing(criterion, of2025)).containsExactly("une première installation en 2025");
            assertTruth(criterion, doctor().put(INSTALLED_ON, day("2024-12-31")), FALSE);
        }
    }

    @Nested
    @DisplayName("dj-indemnite-zip: indemnité du docteur junior en ZIP (son droit propre)")
    class JuniorDoctor {

        private final Criterion criterion = allOf(
                PROFESSION.is("medecin"),
                SPECIALTY.is("medecine_generale"),
                STAGE.is("JUNIOR_DOCTOR"),
                PLACEMENT_TYPE.is("ambulatory"),
                PLACEMENT.atLeast(day("2026-11-01")),
                new Of("placement", PHYSICIAN_ZONE.at(PLACEMENT)).is("ZIP"));

        private FactSheet.Builder junior() {
            return FactSheet.builder()
                    .put(PROFESSION, "medecin")
                    .put(SPECIALTY, "medecine_generale")
                    .put(STAGE, "JUNIOR_DOCTOR")
                    .put(PLACEMENT_TYPE, "ambulatory")
                    .put(PLACEMENT, day("2026-11-02"))
                    .role(
                            "placement",
                            FactSheet.builder().put(PHYSICIAN_ZONE, "ZIP").build());
        }

        @Test
        void anAmbulatoryPlacementInAZipGivesIt() {
            assertTruth(criterion, junior(), TRUE);
        }

        @Test
        void aPlacementBeforeNovember2026DoesNot() {
            assertTruth(criterion, junior().put(PLACEMENT, day("2026-10-31")), FALSE);
        }

        @Test
        void aPlacementNotYetChosenLeavesItOpen() {
            FactSheet.Builder open = junior().putMissing(PLACEMENT, Why.ASK_PERSON);

            assertTruth(criterion, open, UNKNOWN);
            assertThat(missing(criterion, open)).containsExactly("event.placement");
        }
    }

    @Nested
    @DisplayName("caimk: contrat d'aide à l'installation des masseurs-kinésithérapeutes")
    class Caimk {

        private final Criterion criterion = allOf(
                PROFESSION.is("masseur_kinesitherapeute"),
                PHYSIOTHERAPIST_ZONE.at(SIGNATURE).is("TRES_SOUS_DOTEE"),
                JOINS_EXISTING_OFFICE.is(true),
                Elapsed.months(INSTALLED_ON, SIGNATURE).below(12));

        private FactSheet.Builder physiotherapist() {
            return FactSheet.builder()
                    .put(PROFESSION, "masseur_kinesitherapeute")
                    .put(PHYSIOTHERAPIST_ZONE, "TRES_SOUS_DOTEE")
                    .put(JOINS_EXISTING_OFFICE, true)
                    .put(INSTALLED_ON, day("2024-02-29"))
                    .put(SIGNATURE, day("2025-02-27"));
        }

        @Test
        void signingTheDayBeforeTheFirstAnniversaryIsInTime() {
            assertTruth(criterion, physiotherapist(), TRUE);
        }

        @Test
        void aNewOfficeIsAnotherScheme() {
            assertTruth(criterion, physiotherapist().put(JOINS_EXISTING_OFFICE, false), FALSE);
        }

        @Test
        void withoutTheZoneItCannotBeTold() {
            FactSheet.Builder open = physiotherapist().putMissing(PHYSIOTHERAPIST_ZONE, Why.NOT_COVERED);

            assertTruth(criterion, open, UNKNOWN);
            assertThat(missing(criterion, open)).containsExactly("territory.zoning.physiotherapist");
        }
    }

    @Nested
    @DisplayName("regle-10-ans-collectivites: un accord de moins de dix ans barre une nouvelle aide locale")
    class TenYearBar {

        private final Criterion bar = happenedWithinTenYears(LOCAL_AGREEMENTS, APPLICATION);

        private FactSheet.Builder applicant(Events agreements) {
            return FactSheet.builder().put(APPLICATION, day("2026-03-15")).put(LOCAL_AGREEMENTS, agreements);
        }

        @Test
        void anAgreementOneDayShortOfTenYearsBars() {
            assertTruth(bar, applicant(Events.completeThrough(day("2026-03-15"), day("2016-03-16"))), TRUE);
        }

        @Test
        void onTheTenthAnniversaryTheBarIsOver() {
            assertTruth(bar, applicant(Events.completeThrough(day("2026-03-15"), day("2016-03-15"))), FALSE);
        }

        @Test
        void aHistoryThatIsNotToldInFullLeavesItOpen() {
            assertTruth(bar, applicant(Events.partial()), UNKNOWN);
            assertThat(missing(bar, applicant(Events.partial())))
                    .containsExactly("person.history.localAuthorityAgreements");
        }

        @Test
        void aPartialHistoryWithARecentAgreementBarsAllTheSame() {
            assertTruth(bar, applicant(Events.partial(day("2020-01-01"))), TRUE);
        }
    }
}
