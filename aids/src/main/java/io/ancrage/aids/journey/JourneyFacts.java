package io.ancrage.aids.journey;

import io.ancrage.Text;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.Vocabulary;
import io.ancrage.project.ProjectFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The facts that steps of a journey read beside those of {@link ProjectFacts}, and the days that they are dated by.
 *
 * <p>Household facts and the days that tell of a household are private.
 */
public final class JourneyFacts {

    /** Whether the diploma of the profession is held (of a physician: thesis and DES too). */
    public static final Fact<Boolean> DIPLOMA_HELD =
            person("person.diplomaHeld", "diplôme d'exercice obtenu", "diploma of the profession held");

    /** Whether the person replaces as a student under a licence. */
    public static final Fact<Boolean> STUDENT_LOCUM =
            person("person.studentLocum", "remplace comme étudiant", "replaces as a student");

    /** Where the diploma comes from: FRANCE, EU_EEA_CH or OTHER. */
    public static final Fact<String> DIPLOMA_ORIGIN = Fact.code(
                    "person.diplomaOrigin",
                    CodeSystem.builder("diploma-origin", "")
                            .code("FRANCE", Text.same("France"))
                            .code(
                                    "EU_EEA_CH",
                                    new Text(
                                            "Union européenne, Espace économique européen ou Suisse",
                                            "European Union, European Economic Area or Switzerland"))
                            .code("OTHER", new Text("autre pays", "another country"))
                            .closed()
                            .build())
            .labelled("origine du diplôme", "origin of the diploma")
            .visibleTo(Visibility.ON_CONSENT);

    /** Whether the person is on the register of the Ordre already. */
    public static final Fact<Boolean> REGISTERED_WITH_ORDER =
            person("person.registeredWithOrder", "déjà inscrit à l'Ordre", "registered with the Ordre already");

    /** Whether the place lies in another département than the present registration. */
    public static final Fact<Boolean> CHANGES_DEPARTMENT =
            person("person.changesDepartment", "change de département", "moves to another département");

    /** The months for which the person replaced in the practice that the new one would compete with. */
    public static final Fact<BigDecimal> LOCUM_MONTHS = Fact.number("person.locumMonthsInSamePractice", "months")
            .labelled("remplacements dans un même cabinet voisin", "locum work in one neighbouring practice")
            .visibleTo(Visibility.ON_CONSENT);

    /** The year in which the studies of the profession began. */
    public static final Fact<BigDecimal> STUDY_START_YEAR = Fact.number("person.studyStartYear", "")
            .labelled("année de début des études", "year in which studies began")
            .visibleTo(Visibility.ON_CONSENT);

    /** Whether the person moves home for it. */
    public static final Fact<Boolean> MOVES = person("person.moves", "déménage", "moves home");

    /** Whether somebody will be employed. */
    public static final Fact<Boolean> HIRES_STAFF =
            Fact.flag("project.hiresStaff").labelled("embauche prévue", "employs somebody");

    /** Whether a colleague of the same profession practises in the building. */
    public static final Fact<Boolean> SAME_BUILDING = Fact.flag("premises.sameBuildingAsColleague")
            .labelled("confrère dans le même immeuble", "colleague in the same building");

    /** Whether a colleague left the premises less than two years ago. */
    public static final Fact<Boolean> VACATED_WITHIN_TWO_YEARS = Fact.flag("premises.vacatedWithinTwoYears")
            .labelled(
                    "local quitté par un confrère depuis moins de deux ans",
                    "premises left by a colleague less than two years ago");

    /** Whether the premises need works. */
    public static final Fact<Boolean> WORKS_NEEDED =
            Fact.flag("premises.worksNeeded").labelled("travaux à prévoir", "works needed");

    /** Whether dental X-ray equipment will be used. */
    public static final Fact<Boolean> DENTAL_X_RAY =
            Fact.flag("premises.dentalXray").labelled("radiologie dentaire", "dental X-ray equipment");

    /** Whether access to the convention is regulated there, in the zoning of the person's profession. */
    public static final Fact<Boolean> ZONING_REGULATED = Fact.flag("territory.zoningRegulated")
            .labelled("accès à la convention régulé", "access to the convention regulated");

    /** Whether the place is in a zone that opens the aid contracts of the person's profession. */
    public static final Fact<Boolean> AID_ZONE = Fact.flag("territory.aidZone")
            .labelled("zone ouvrant les contrats d'aide de la profession", "zone with aid contracts of the profession");

    /** Whether the partner needs a job there. Private. */
    public static final Fact<Boolean> PARTNER_NEEDS_JOB =
            Fact.flag("household.partnerNeedsJob").labelled("emploi à trouver pour le conjoint", "partner needs a job");

    /** The ages of the children, by the stages of care and school. Private. */
    public static final Fact<CodeSet> CHILDREN_AGES = Fact.codes(
                    "household.childrenAges",
                    CodeSystem.builder("children-ages", "")
                            .code("0-2", new Text("0 à 2 ans", "0 to 2 years"))
                            .code("3-10", new Text("3 à 10 ans", "3 to 10 years"))
                            .code("11-17", new Text("11 à 17 ans", "11 to 17 years"))
                            .closed()
                            .build())
            .labelled("âges des enfants", "ages of the children");

    /** The first day of practice at the place. */
    public static final Fact<LocalDate> INSTALLATION =
            Fact.date("event.installation").labelled("installation visée", "installation in question");

    /** The day on which the household moves in. */
    public static final Fact<LocalDate> ARRIVAL = Fact.date("event.arrival")
            .labelled("emménagement", "day of moving in")
            .visibleTo(Visibility.ON_CONSENT);

    /** The date of the attestation that the diploma is obtained. */
    public static final Fact<LocalDate> DIPLOMA =
            Fact.date("event.diploma").labelled("attestation de réussite", "attestation of success");

    /** The day on which the lease, the practice contract or the contract of employment in question is signed. */
    public static final Fact<LocalDate> CONTRACT_SIGNATURE =
            Fact.date("event.contractSignature").labelled("signature du contrat", "signature of the contract");

    /** The first day of a replacement. */
    public static final Fact<LocalDate> LOCUM_START =
            Fact.date("event.locumStart").labelled("début du remplacement", "start of the replacement");

    /** The first working day of an employee. */
    public static final Fact<LocalDate> HIRE =
            Fact.date("event.hire").labelled("premier jour du salarié", "first day of the employee");

    /** The first day of works in the premises. */
    public static final Fact<LocalDate> WORKS_START =
            Fact.date("event.worksStart").labelled("début des travaux", "start of works");

    /** The first day of the school year that is wanted. Private. */
    public static final Fact<LocalDate> SCHOOL_START = Fact.date("event.schoolStart")
            .labelled("rentrée scolaire visée", "start of the school year")
            .visibleTo(Visibility.PRIVATE);

    /** The last day of the partner's notice. Private. */
    public static final Fact<LocalDate> PARTNER_NOTICE_END = Fact.date("event.partnerNoticeEnd")
            .labelled("fin du préavis du conjoint", "end of the partner's notice")
            .visibleTo(Visibility.PRIVATE);

    /** The first day of the on-call rota. */
    public static final Fact<LocalDate> ROTA_START =
            Fact.date("event.rotaStart").labelled("début du tableau de garde", "start of the on-call rota");

    private static final List<Fact<?>> ALL = List.of(
            DIPLOMA_HELD,
            STUDENT_LOCUM,
            DIPLOMA_ORIGIN,
            REGISTERED_WITH_ORDER,
            CHANGES_DEPARTMENT,
            LOCUM_MONTHS,
            STUDY_START_YEAR,
            MOVES,
            HIRES_STAFF,
            SAME_BUILDING,
            VACATED_WITHIN_TWO_YEARS,
            WORKS_NEEDED,
            DENTAL_X_RAY,
            ZONING_REGULATED,
            AID_ZONE,
            PARTNER_NEEDS_JOB,
            CHILDREN_AGES,
            INSTALLATION,
            ARRIVAL,
            DIPLOMA,
            CONTRACT_SIGNATURE,
            LOCUM_START,
            HIRE,
            WORKS_START,
            SCHOOL_START,
            PARTNER_NOTICE_END,
            ROTA_START);

    private JourneyFacts() {}

    /**
     * Every fact declared here.
     *
     * @return the facts, in stable order
     */
    public static List<Fact<?>> all() {
        return ALL;
    }

    /**
     * The standard vocabulary with these facts.
     *
     * @return a new vocabulary
     */
    public static Vocabulary vocabulary() {
        return vocabulary(ProjectFacts.vocabulary());
    }

    /**
     * A vocabulary with these facts.
     *
     * @param base the vocabulary, such as a host's own
     * @return the new vocabulary
     * @throws IllegalArgumentException if an id already names another fact there
     */
    public static Vocabulary vocabulary(Vocabulary base) {
        return base.with(ALL.toArray(Fact<?>[]::new));
    }

    private static Fact<Boolean> person(String id, String french, String english) {
        return Fact.flag(id).labelled(french, english).visibleTo(Visibility.ON_CONSENT);
    }
}
