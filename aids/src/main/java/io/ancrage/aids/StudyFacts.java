package io.ancrage.aids;

import io.ancrage.Text;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Visibility;
import java.math.BigDecimal;
import java.util.List;

/** The facts of studies, internship and placements. All are private: a project that states one keeps it to itself. */
public final class StudyFacts {

    /** The year of study reached. */
    public static final Fact<BigDecimal> STUDY_YEAR =
            Told.number("person.studyYear", "", "année d'études", "year of study");

    /** Whether the person is in the last two years of study. */
    public static final Fact<Boolean> LAST_TWO_STUDY_YEARS = Told.flag(
            "person.lastTwoStudyYears", "dans les deux dernières années d'études", "in the last two years of study");

    /** The year of internship reached. */
    public static final Fact<BigDecimal> INTERN_YEAR =
            Told.number("person.internYear", "", "année d'internat", "year of internship");

    /** The years of internship that a grant covers. */
    public static final Fact<BigDecimal> INTERN_YEARS =
            Told.number("person.internYears", "", "années d'internat concernées", "years of internship covered");

    /** The track of pharmacy studies; none for other studies. */
    public static final Fact<String> PHARMACY_TRACK = Fact.code(
                    "person.pharmacyTrack",
                    CodeSystem.builder("pharmacy-track", "")
                            .code("OFFICINE", new Text("officine", "community pharmacy"))
                            .code("INDUSTRY", new Text("industrie", "industry"))
                            .closed()
                            .build())
            .orNone()
            .labelled("parcours en pharmacie", "pharmacy track")
            .visibleTo(Visibility.PRIVATE);

    /** Whether the person studies for the army health service. */
    public static final Fact<Boolean> ARMY_HEALTH_STUDENT = Told.flag(
            "person.armyHealthStudent", "élève du service de santé des armées", "student of the army health service");

    /** The faculty, by the name of its town. */
    public static final Fact<String> FACULTY = Fact.code("person.faculty", CodeSystem.ANY)
            .labelled("faculté", "faculty")
            .visibleTo(Visibility.PRIVATE);

    /** The months of study allowance received or to be received. */
    public static final Fact<BigDecimal> ALLOWANCE_MONTHS =
            Told.number("person.allowanceMonths", "months", "mois d'allocation d'études", "months of study allowance");

    /** The study allowances received so far, net. */
    public static final Fact<BigDecimal> NET_ALLOWANCES_RECEIVED = Told.number(
            "person.netAllowancesReceived",
            "EUR",
            "allocations d'études nettes reçues",
            "net study allowances received");

    /** Whether the study contract in question is signed. */
    public static final Fact<Boolean> STUDY_CONTRACT_SIGNED =
            Told.flag("person.studyContractSigned", "contrat d'études signé", "study contract signed");

    /** When the study commitment was broken; none where it was not. */
    public static final Fact<String> COMMITMENT_BREACH = Fact.code(
                    "person.commitmentBreach",
                    CodeSystem.builder("commitment-breach", "")
                            .code("BEFORE_DIPLOMA", new Text("avant le DES", "before the DES diploma"))
                            .code("AFTER_DIPLOMA", new Text("après le DES", "after the DES diploma"))
                            .closed()
                            .build())
            .orNone()
            .labelled("rupture de l'engagement d'études", "breach of the study commitment")
            .visibleTo(Visibility.PRIVATE);

    /** Whether the person has a licence to stand in for a doctor. */
    public static final Fact<Boolean> LICENCE_TO_REPLACE =
            Told.flag("person.licenceToReplace", "licence de remplacement", "licence to replace");

    /** Whether the Ordre has given its authorisation. */
    public static final Fact<Boolean> ORDER_AUTHORISATION =
            Told.flag("person.orderAuthorisation", "autorisation de l'Ordre", "authorisation of the Ordre");

    /** Whole years since the thesis. */
    public static final Fact<BigDecimal> YEARS_SINCE_THESIS =
            Told.number("person.yearsSinceThesis", "years", "années depuis la thèse", "years since the thesis");

    /** Whole months since the first registration with the Ordre. */
    public static final Fact<BigDecimal> MONTHS_SINCE_REGISTRATION = Told.number(
            "person.monthsSinceRegistration",
            "months",
            "mois depuis l'inscription à l'Ordre",
            "months since registration with the Ordre");

    /** The months between the diploma and the start of practice. */
    public static final Fact<BigDecimal> MONTHS_TO_START_AFTER_DIPLOMA = Told.number(
            "person.monthsToStartAfterDiploma",
            "months",
            "délai d'installation après le diplôme",
            "months from the diploma to the start");

    /** Whether a retirement pension is drawn. */
    public static final Fact<Boolean> DRAWS_PENSION =
            Told.flag("person.drawsPension", "perçoit une pension de retraite", "draws a pension");

    /** The income of the year. */
    public static final Fact<BigDecimal> ANNUAL_INCOME =
            Told.number("person.annualIncome", "EUR", "revenu annuel", "yearly income");

    /** The rank among the places that an authority offers. */
    public static final Fact<BigDecimal> QUOTA_RANK =
            Told.number("person.quotaRank", "", "rang parmi les places", "rank among the places");

    /** Where the placement is done. */
    public static final Fact<String> PLACEMENT_TYPE = Fact.code(
                    "person.placementType",
                    CodeSystem.builder("placement-type", "")
                            .code("AMBULATORY", new Text("ambulatoire", "ambulatory"))
                            .code("HOSPITAL", new Text("hospitalier", "hospital"))
                            .closed()
                            .build())
            .labelled("type de stage", "type of placement")
            .visibleTo(Visibility.PRIVATE);

    /** Whether the placement is full time. */
    public static final Fact<Boolean> PLACEMENT_FULL_TIME =
            Told.flag("person.placementFullTime", "stage à temps plein", "full-time placement");

    /** Whether the placement is outside the university hospital. */
    public static final Fact<Boolean> PLACEMENT_OUTSIDE_HOSPITAL = Told.flag(
            "person.placementOutsideUniversityHospital",
            "stage hors du CHU",
            "placement outside the university hospital");

    /** The months for which an amount is asked; of a placement, the months of the semester. */
    public static final Fact<BigDecimal> MONTHS_ASKED =
            Told.number("person.monthsAsked", "months", "mois demandés ou accomplis", "months asked for or served");

    /** Kilometres from the placement to the university hospital. */
    public static final Fact<BigDecimal> KM_TO_UNIVERSITY_HOSPITAL = Told.number(
            "person.placementKmToUniversityHospital",
            "km",
            "distance du stage au CHU",
            "distance from the placement to the university hospital");

    /** Kilometres from the placement to home. */
    public static final Fact<BigDecimal> KM_TO_HOME = Told.number(
            "person.placementKmToHome", "km", "distance du stage au domicile", "distance from the placement to home");

    /** Kilometres from the placement to the faculty. */
    public static final Fact<BigDecimal> KM_TO_FACULTY = Told.number(
            "person.placementKmToFaculty",
            "km",
            "distance du stage à la faculté",
            "distance from the placement to the faculty");

    /** Acts a month, as a mean over the semester. */
    public static final Fact<BigDecimal> MONTHLY_ACTS_OVER_SEMESTER = Told.number(
            "person.monthlyActsOverSemester",
            "",
            "actes par mois, moyenne du semestre",
            "acts a month, mean of the semester");

    /** Whether rent is paid. */
    public static final Fact<Boolean> PAYS_HOUSING =
            Told.flag("person.paysHousing", "loge à titre payant", "pays for housing");

    /** Whether the person is housed for free. */
    public static final Fact<Boolean> FREE_HOUSING =
            Told.flag("person.freeHousing", "logé gratuitement", "housed for free");

    /** Whether a local authority helps with housing. */
    public static final Fact<Boolean> LOCAL_HOUSING_AID = Told.flag(
            "person.localHousingAid", "aide au logement d'une collectivité", "housing help from a local authority");

    /** Whether any public body helps with housing. */
    public static final Fact<Boolean> PUBLIC_HOUSING_AID =
            Told.flag("person.publicHousingAid", "aide publique au logement", "public housing help");

    /** Whether the authority itself provides the housing. */
    public static final Fact<Boolean> HOUSED_BY_AUTHORITY =
            Told.flag("person.housedByAuthority", "logé par la collectivité", "housed by the authority");

    private static final List<Fact<?>> ALL = List.of(
            STUDY_YEAR,
            LAST_TWO_STUDY_YEARS,
            INTERN_YEAR,
            INTERN_YEARS,
            PHARMACY_TRACK,
            ARMY_HEALTH_STUDENT,
            FACULTY,
            ALLOWANCE_MONTHS,
            NET_ALLOWANCES_RECEIVED,
            STUDY_CONTRACT_SIGNED,
            COMMITMENT_BREACH,
            LICENCE_TO_REPLACE,
            ORDER_AUTHORISATION,
            YEARS_SINCE_THESIS,
            MONTHS_SINCE_REGISTRATION,
            MONTHS_TO_START_AFTER_DIPLOMA,
            DRAWS_PENSION,
            ANNUAL_INCOME,
            QUOTA_RANK,
            PLACEMENT_TYPE,
            PLACEMENT_FULL_TIME,
            PLACEMENT_OUTSIDE_HOSPITAL,
            MONTHS_ASKED,
            KM_TO_UNIVERSITY_HOSPITAL,
            KM_TO_HOME,
            KM_TO_FACULTY,
            MONTHLY_ACTS_OVER_SEMESTER,
            PAYS_HOUSING,
            FREE_HOUSING,
            LOCAL_HOUSING_AID,
            PUBLIC_HOUSING_AID,
            HOUSED_BY_AUTHORITY);

    private StudyFacts() {}

    /**
     * Every fact of this page.
     *
     * @return the facts, in the order of the page
     */
    public static List<Fact<?>> all() {
        return ALL;
    }
}
