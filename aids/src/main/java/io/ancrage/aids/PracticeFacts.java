package io.ancrage.aids;

import io.ancrage.Text;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Series;
import io.ancrage.criterion.Visibility;
import java.math.BigDecimal;
import java.util.List;

/** The facts of how someone practises: convention, office, activity, fees, patients. All are private: a project that states one keeps it to itself. */
public final class PracticeFacts {

    /** The sector under the agreement with the health insurance; sector 2 is the one without OPTAM. */
    public static final Fact<String> CONVENTION_SECTOR = Fact.code(
                    "practice.conventionSector",
                    CodeSystem.builder("convention-sector", "")
                            .code("1", new Text("secteur 1", "sector 1"))
                            .code("2", new Text("secteur 2", "sector 2"))
                            .code("2_OPTAM", new Text("secteur 2 avec OPTAM", "sector 2 with OPTAM"))
                            .code("2_OPTAM_ACO", new Text("secteur 2 avec OPTAM-ACO", "sector 2 with OPTAM-ACO"))
                            .closed()
                            .build())
            .labelled("secteur conventionnel", "convention sector")
            .visibleTo(Visibility.PRIVATE);

    /** Whether the practice is self-employed. */
    public static final Fact<Boolean> SELF_EMPLOYED =
            Told.flag("practice.selfEmployed", "exercice libéral", "self-employed practice");

    /** The role in which the person practises. */
    public static final Fact<String> ROLE = Fact.code(
                    "practice.role",
                    CodeSystem.builder("practice-role", "")
                            .code("OWNER", new Text("titulaire", "owner"))
                            .code("LIBERAL_COLLABORATOR", new Text("collaborateur libéral", "liberal collaborator"))
                            .build())
            .labelled("qualité d'exercice", "role in the practice")
            .visibleTo(Visibility.PRIVATE);

    /** Whether it is the first liberal installation. */
    public static final Fact<Boolean> FIRST_LIBERAL_INSTALLATION = Told.flag(
            "practice.firstLiberalInstallation", "première installation libérale", "first liberal installation");

    /** Whether it is the first time under the agreement with the health insurance. */
    public static final Fact<Boolean> FIRST_CONVENTIONMENT =
            Told.flag("practice.firstConventionment", "premier conventionnement", "first conventionment");

    /** Whether the office in question is the main one. */
    public static final Fact<Boolean> MAIN_OFFICE =
            Told.flag("practice.mainOffice", "cabinet principal", "main office");

    /** Whether a second office is opened. */
    public static final Fact<Boolean> OPENS_SECOND_OFFICE =
            Told.flag("practice.opensSecondOffice", "ouvre un cabinet secondaire", "opens a second office");

    /** Whether the person settles there, by creating or taking over a practice. */
    public static final Fact<Boolean> SETTLES = Told.flag("practice.settles", "s'installe sur place", "settles there");

    /** Whether the person settles alone. */
    public static final Fact<Boolean> SETTLES_ALONE =
            Told.flag("practice.settlesAlone", "s'installe seul", "settles alone");

    /** Whether the person is already settled in the zone in question. */
    public static final Fact<Boolean> INSTALLED_IN_ZONE =
            Told.flag("practice.installedInZone", "déjà installé dans la zone", "already settled in the zone");

    /** Whether an office is created or taken over. */
    public static final Fact<Boolean> CREATES_OR_TAKES_OVER =
            Told.flag("practice.createsOrTakesOver", "crée ou reprend un cabinet", "creates or takes over an office");

    /** Whether an existing office is joined. */
    public static final Fact<Boolean> JOINS_EXISTING_OFFICE =
            Told.flag("practice.joinsExistingOffice", "rejoint un cabinet existant", "joins an existing office");

    /** Whether practice is in a group or coordinated (MSP, CPTS, ESP). */
    public static final Fact<Boolean> GROUP_OR_COORDINATED = Told.flag(
            "practice.groupOrCoordinated", "exercice en groupe ou coordonné", "group or coordinated practice");

    /** Whether the project is one of a group. */
    public static final Fact<Boolean> COLLECTIVE_PROJECT =
            Told.flag("practice.collectiveProject", "projet d'exercice collectif", "project of a group practice");

    /** Whether the person is a treating doctor (médecin traitant). */
    public static final Fact<Boolean> TREATING_DOCTOR =
            Told.flag("practice.treatingDoctor", "médecin traitant", "treating doctor");

    /** Whether the person takes part in out-of-hours care (PDSA). */
    public static final Fact<Boolean> ON_CALL =
            Told.flag("practice.onCall", "participe à la permanence des soins", "takes part in on-call care");

    /** Whether the person supervises a trainee during out-of-hours care. */
    public static final Fact<Boolean> ON_CALL_SUPERVISION = Told.flag(
            "practice.onCallSupervision", "encadre pendant la permanence des soins", "supervises during on-call care");

    /** Whether part of the activity is in a proximity hospital (hôpital de proximité). */
    public static final Fact<Boolean> PROXIMITY_HOSPITAL = Told.flag(
            "practice.proximityHospital",
            "activité partielle en hôpital de proximité",
            "part-time in a proximity hospital");

    /** Whether continuity of care is assured. */
    public static final Fact<Boolean> CONTINUITY_OF_CARE =
            Told.flag("practice.continuityOfCare", "continuité des soins assurée", "continuity of care");

    /** Whether the person is replaced when away. */
    public static final Fact<Boolean> COVER_WHEN_AWAY =
            Told.flag("practice.coverWhenAway", "remplacement pendant les absences", "cover when away");

    /** Whether the IT equipment conditions of the agreement are met. */
    public static final Fact<Boolean> IT_EQUIPMENT =
            Told.flag("practice.itEquipment", "équipement informatique conventionnel", "IT equipment of the agreement");

    /** Whether the regulated fees are kept to. */
    public static final Fact<Boolean> REGULATED_FEES =
            Told.flag("practice.regulatedFees", "tarifs opposables", "regulated fees");

    /** Whether the person works as a locum only. */
    public static final Fact<Boolean> LOCUM_ONLY = Told.flag("practice.locumOnly", "remplaçant exclusif", "locum only");

    /** Whether an incentive contract of the profession's agreement is running. */
    public static final Fact<Boolean> HOLDS_INCENTIVE_CONTRACT =
            Told.flag("practice.holdsIncentiveContract", "contrat incitatif en cours", "incentive contract running");

    /** Whether an aid of the health insurance is being received. */
    public static final Fact<Boolean> RECEIVES_CONVENTIONAL_AID =
            Told.flag("practice.receivesConventionalAid", "aide conventionnelle en cours", "conventional aid running");

    /** Whether the agreement that the aid needs is signed. */
    public static final Fact<Boolean> AGREEMENT_SIGNED = Told.flag(
            "practice.agreementSigned",
            "convention signée avec la collectivité",
            "agreement with the authority signed");

    /** Whether the local need has been diagnosed. */
    public static final Fact<Boolean> LOCAL_NEED_DIAGNOSIS =
            Told.flag("practice.localNeedDiagnosis", "diagnostic local du besoin", "local diagnosis of need");

    /** The years of practice promised. */
    public static final Fact<BigDecimal> COMMITMENT_YEARS = Told.number(
            "practice.commitmentYears", "years", "années d'exercice promises", "years of practice promised");

    /** Days of practice a week. */
    public static final Fact<BigDecimal> DAYS_PER_WEEK =
            Told.number("practice.daysPerWeek", "days", "jours d'exercice par semaine", "days of practice a week");

    /** Days of practice a week in the first year. */
    public static final Fact<BigDecimal> DAYS_PER_WEEK_FIRST_YEAR = Told.number(
            "practice.daysPerWeekFirstYear",
            "days",
            "jours par semaine la première année",
            "days a week in the first year");

    /** Days of practice a week from the second year on. */
    public static final Fact<BigDecimal> DAYS_PER_WEEK_LATER =
            Told.number("practice.daysPerWeekLater", "days", "jours par semaine ensuite", "days a week afterwards");

    /** Half-days of practice a week. */
    public static final Fact<BigDecimal> HALF_DAYS_PER_WEEK =
            Told.number("practice.halfDaysPerWeek", "half-days", "demi-journées par semaine", "half-days a week");

    /** Hours of practice a week. */
    public static final Fact<BigDecimal> WEEKLY_HOURS =
            Told.number("practice.weeklyHours", "h", "heures par semaine", "hours a week");

    /** Days worked in the zone per quarter. */
    public static final Fact<BigDecimal> DAYS_PER_QUARTER = Told.number(
            "practice.daysPerQuarter", "days", "jours dans la zone par trimestre", "days in the zone a quarter");

    /** Days worked in the zone per year. */
    public static final Fact<BigDecimal> DAYS_PER_YEAR_IN_ZONE =
            Told.number("practice.daysPerYearInZone", "days", "jours dans la zone par an", "days in the zone a year");

    /** The share of the activity in the zone, from 0 to 1. */
    public static final Fact<BigDecimal> SHARE_OF_ACTIVITY_IN_ZONE = Told.number(
            "practice.shareOfActivityInZone",
            "",
            "part de l'activité dans la zone",
            "share of the activity in the zone");

    /** The share of the patients who live in the zone, from 0 to 1. */
    public static final Fact<BigDecimal> SHARE_OF_PATIENTS_IN_ZONE = Told.number(
            "practice.shareOfPatientsInZone",
            "",
            "part de la patientèle dans la zone",
            "share of patients in the zone");

    /** Acts a month. */
    public static final Fact<BigDecimal> ACTS_PER_MONTH =
            Told.number("practice.actsPerMonth", "", "actes par mois", "acts a month");

    /** Acts a year. */
    public static final Fact<BigDecimal> ACTS_PER_YEAR =
            Told.number("practice.actsPerYear", "", "actes par an", "acts a year");

    /** Acts by year of the contract, each period from one anniversary of the signature to the next. */
    public static final Fact<Series> ACTS = Fact.series("practice.acts", "")
            .labelled("actes par année de contrat", "acts by year of the contract")
            .visibleTo(Visibility.PRIVATE);

    /** Fees by calendar year. */
    public static final Fact<Series> FEES = Fact.series("practice.fees", "EUR")
            .labelled("honoraires par an", "fees by year")
            .visibleTo(Visibility.PRIVATE);

    /** Fees billed in the zone, by calendar year. */
    public static final Fact<Series> FEES_IN_ZONE = Fact.series("practice.feesInZone", "EUR")
            .labelled("honoraires dans la zone par an", "fees in the zone by year")
            .visibleTo(Visibility.PRIVATE);

    /** Fees of the quarter. */
    public static final Fact<BigDecimal> QUARTER_FEES =
            Told.number("practice.quarterFees", "EUR", "honoraires du trimestre", "fees of the quarter");

    /** Fees of the first year. */
    public static final Fact<BigDecimal> FEES_FIRST_YEAR =
            Told.number("practice.feesFirstYear", "EUR", "honoraires de la première année", "fees of the first year");

    /** Yearly fees after the first year. */
    public static final Fact<BigDecimal> FEES_LATER_YEARS =
            Told.number("practice.feesLaterYears", "EUR", "honoraires des années suivantes", "fees of the later years");

    /** Yearly fees billed in the zone, as a mean. */
    public static final Fact<BigDecimal> MEAN_YEARLY_FEES_IN_ZONE = Told.number(
            "practice.meanYearlyFeesInZone",
            "EUR",
            "honoraires annuels moyens dans la zone",
            "mean yearly fees in the zone");

    /** Fees divided by the national mean of the profession. */
    public static final Fact<BigDecimal> FEES_OVER_NATIONAL_MEAN = Told.number(
            "practice.feesOverNationalMean",
            "",
            "honoraires rapportés à la moyenne nationale",
            "fees over the national mean");

    /** Days of sick leave in the period. */
    public static final Fact<BigDecimal> SICK_DAYS =
            Told.number("practice.sickDays", "days", "jours d'arrêt maladie", "days of sick leave");

    /** On-call days in the year. */
    public static final Fact<BigDecimal> ON_CALL_DAYS =
            Told.number("practice.onCallDays", "days", "jours de permanence dans l'année", "on-call days in the year");

    /** Standby pay and PDSA supplements per on-call day. */
    public static final Fact<BigDecimal> ON_CALL_PAY_PER_DAY = Told.number(
            "practice.onCallPayPerDay", "EUR", "rémunération d'astreinte par jour", "standby pay per on-call day");

    /** Whether the pay is paid as out-of-hours care (PDSA). */
    public static final Fact<Boolean> PAID_AS_ON_CALL =
            Told.flag("practice.paidAsOnCall", "rémunération versée au titre de la PDSA", "paid as out-of-hours care");

    /** Ordinary fees billed during on-call periods. */
    public static final Fact<BigDecimal> ORDINARY_FEES_ON_CALL = Told.number(
            "practice.ordinaryFeesOnCall",
            "EUR",
            "honoraires ordinaires pendant la permanence",
            "ordinary fees during on-call periods");

    /** The base part of the yearly treating-doctor lump sum (FMT). */
    public static final Fact<BigDecimal> TREATING_DOCTOR_BASE = Told.number(
            "practice.treatingDoctorBase",
            "EUR",
            "part de base du forfait médecin traitant",
            "base part of the treating-doctor lump sum");

    /** Registered patients with a long-term illness (ALD), aged 80 or over. */
    public static final Fact<BigDecimal> PATIENTS_ALD_80 = Told.number(
            "practice.patientsAld80",
            "",
            "patients en ALD de 80 ans ou plus",
            "patients with a long-term illness, 80 or over");

    /** Registered patients with a long-term illness (ALD), under 80. */
    public static final Fact<BigDecimal> PATIENTS_ALD = Told.number(
            "practice.patientsAld",
            "",
            "patients en ALD de moins de 80 ans",
            "patients with a long-term illness, under 80");

    /** Registered patients of 80 or over without a long-term illness. */
    public static final Fact<BigDecimal> PATIENTS_80 = Told.number(
            "practice.patients80", "", "patients de 80 ans ou plus sans ALD", "patients of 80 or over without one");

    /** Registered patients of 75 to 79 without a long-term illness. */
    public static final Fact<BigDecimal> PATIENTS_75_79 = Told.number(
            "practice.patients75to79", "", "patients de 75 à 79 ans sans ALD", "patients of 75 to 79 without one");

    /** Registered patients under 7. */
    public static final Fact<BigDecimal> PATIENTS_UNDER_7 =
            Told.number("practice.patientsUnder7", "", "patients de moins de 7 ans", "patients under 7");

    /** Registered patients of 7 to 74 without a long-term illness. */
    public static final Fact<BigDecimal> PATIENTS_7_74 = Told.number(
            "practice.patients7to74", "", "patients de 7 à 74 ans sans ALD", "patients of 7 to 74 without one");

    /** Registered patients not seen for two years. */
    public static final Fact<BigDecimal> PATIENTS_NOT_SEEN = Told.number(
            "practice.patientsNotSeen", "", "patients non vus depuis deux ans", "patients not seen for two years");

    /** Whether a junior doctor is supervised. */
    public static final Fact<Boolean> SUPERVISES_JUNIOR_DOCTOR =
            Told.flag("practice.supervisesJuniorDoctor", "encadre un docteur junior", "supervises a junior doctor");

    /** The share of full training time that is supervised, from 0 to 1. */
    public static final Fact<BigDecimal> SHARE_OF_TRAINING_TIME = Told.number(
            "practice.shareOfTrainingTime",
            "",
            "part du temps de formation encadré",
            "share of the training time supervised");

    /** Full-time months of trainees hosted in the year. */
    public static final Fact<BigDecimal> TRAINEE_MONTHS = Told.number(
            "practice.traineeMonths", "months", "mois de stagiaire à temps plein", "full-time months of trainees");

    private static final List<Fact<?>> ALL = List.of(
            CONVENTION_SECTOR,
            SELF_EMPLOYED,
            ROLE,
            FIRST_LIBERAL_INSTALLATION,
            FIRST_CONVENTIONMENT,
            MAIN_OFFICE,
            OPENS_SECOND_OFFICE,
            SETTLES,
            SETTLES_ALONE,
            INSTALLED_IN_ZONE,
            CREATES_OR_TAKES_OVER,
            JOINS_EXISTING_OFFICE,
            GROUP_OR_COORDINATED,
            COLLECTIVE_PROJECT,
            TREATING_DOCTOR,
            ON_CALL,
            ON_CALL_SUPERVISION,
            PROXIMITY_HOSPITAL,
            CONTINUITY_OF_CARE,
            COVER_WHEN_AWAY,
            IT_EQUIPMENT,
            REGULATED_FEES,
            LOCUM_ONLY,
            HOLDS_INCENTIVE_CONTRACT,
            RECEIVES_CONVENTIONAL_AID,
            AGREEMENT_SIGNED,
            LOCAL_NEED_DIAGNOSIS,
            COMMITMENT_YEARS,
            DAYS_PER_WEEK,
            DAYS_PER_WEEK_FIRST_YEAR,
            DAYS_PER_WEEK_LATER,
            HALF_DAYS_PER_WEEK,
            WEEKLY_HOURS,
            DAYS_PER_QUARTER,
            DAYS_PER_YEAR_IN_ZONE,
            SHARE_OF_ACTIVITY_IN_ZONE,
            SHARE_OF_PATIENTS_IN_ZONE,
            ACTS_PER_MONTH,
            ACTS_PER_YEAR,
            ACTS,
            FEES,
            FEES_IN_ZONE,
            QUARTER_FEES,
            FEES_FIRST_YEAR,
            FEES_LATER_YEARS,
            MEAN_YEARLY_FEES_IN_ZONE,
            FEES_OVER_NATIONAL_MEAN,
            SICK_DAYS,
            ON_CALL_DAYS,
            ON_CALL_PAY_PER_DAY,
            PAID_AS_ON_CALL,
            ORDINARY_FEES_ON_CALL,
            TREATING_DOCTOR_BASE,
            PATIENTS_ALD_80,
            PATIENTS_ALD,
            PATIENTS_80,
            PATIENTS_75_79,
            PATIENTS_UNDER_7,
            PATIENTS_7_74,
            PATIENTS_NOT_SEEN,
            SUPERVISES_JUNIOR_DOCTOR,
            SHARE_OF_TRAINING_TIME,
            TRAINEE_MONTHS);

    private PracticeFacts() {}

    /**
     * Every fact of this page.
     *
     * @return the facts, in the order of the page
     */
    public static List<Fact<?>> all() {
        return ALL;
    }
}
