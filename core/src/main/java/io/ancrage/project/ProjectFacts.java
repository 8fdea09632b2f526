package io.ancrage.project;

import io.ancrage.Text;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.OfferFacts;
import io.ancrage.practice.CareerStage;
import io.ancrage.practice.RhythmFacts;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.ProfessionCodes;
import io.ancrage.profession.Specialty;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts of projects and of the events that date them. */
public final class ProjectFacts {

    /** The profession, a code of TRE_G15 or TRE_R95. */
    public static final Fact<String> PROFESSION =
            Fact.code("person.profession", ProfessionCodes.professions()).labelled("profession", "profession");

    /** The specialties, codes of TRE_R38; a group such as {@code general-medicine} stands for its codes. */
    public static final Fact<CodeSet> SPECIALTIES =
            Fact.codes("person.specialties", ProfessionCodes.specialties()).labelled("spécialités", "specialties");

    /**
     * The activity of a project outside health: nomenclature, slash and code, such as {@code NAF_REV2/10.71C}. A code lies
     * under each of its beginnings.
     */
    public static final Fact<String> ACTIVITY =
            Fact.code("project.activity", OfferFacts.ACTIVITIES.codes()).labelled("activité", "activity");

    /** The ways of practising that are wanted, codes of {@link io.ancrage.practice.PracticeMode}. */
    public static final Fact<CodeSet> MODES = Fact.codes("project.modes", OfferFacts.MODES.codes())
            .labelled("modes d'exercice souhaités", "ways of practising wanted");

    /** The first day on which the holder can come. */
    public static final Fact<LocalDate> AVAILABLE_FROM =
            Fact.date("project.availableFrom").labelled("première disponibilité", "first availability");

    /** The day from which on the holder can no longer come; none for one who comes to stay. */
    public static final Fact<LocalDate> AVAILABLE_UNTIL =
            Fact.date("project.availableUntil").labelled("fin de disponibilité", "end of availability");

    /** The age on the date of assessment, in whole years. Private: no offer may ask for it. */
    public static final Fact<BigDecimal> AGE = Fact.number("person.age", "")
            .labelled("âge en années", "age in years")
            .visibleTo(Visibility.PRIVATE);

    /** How far the career is, a code of {@link CareerStage}. */
    public static final Fact<String> CAREER_STAGE =
            Fact.code("person.careerStage", stages()).labelled("étape de carrière", "career stage");

    /** The jobs that the partner looks for: ROME codes or their beginnings, such as {@code D11}. Private. */
    public static final Fact<CodeSet> PARTNER_JOBS = Fact.codes(
                    "household.partnerJobs", CodeSystem.byPrefix("rome", ""))
            .labelled("emplois recherchés pour le conjoint", "jobs that the partner looks for");

    /** The schools that the household needs: NURSERY, ELEMENTARY, COLLEGE, LYCEE, HIGHER. Private. */
    public static final Fact<CodeSet> SCHOOL_LEVELS = Fact.codes(
                    "household.schoolLevels",
                    CodeSystem.builder("school-level", "")
                            .code("NURSERY", new Text("maternelle", "nursery school"))
                            .code("ELEMENTARY", new Text("élémentaire", "elementary school"))
                            .code("COLLEGE", new Text("collège", "lower secondary school"))
                            .code("LYCEE", new Text("lycée", "upper secondary school"))
                            .code("HIGHER", new Text("études supérieures", "higher education"))
                            .closed()
                            .build())
            .labelled("niveaux scolaires dans le foyer", "school levels in the household");

    /** The day of the installation; none where the person has never settled. */
    public static final Fact<LocalDate> INSTALLED_ON = Fact.date("practice.installedOn")
            .labelled("installation", "installation")
            .visibleTo(Visibility.ON_CONSENT);

    /** The day on which a contract is or was signed. */
    public static final Fact<LocalDate> SIGNATURE = Fact.date("event.signature").labelled("signature", "signature");

    /** The day on which something is or was applied for. */
    public static final Fact<LocalDate> APPLICATION =
            Fact.date("event.application").labelled("demande", "application");

    /** What a project tells by its own fields. */
    static final Set<Fact<?>> OF_THE_PROFESSION = Set.of(PROFESSION, SPECIALTIES, ACTIVITY);

    private static final List<Fact<?>> ALL = List.of(
            PROFESSION,
            SPECIALTIES,
            ACTIVITY,
            MODES,
            AVAILABLE_FROM,
            AVAILABLE_UNTIL,
            AGE,
            CAREER_STAGE,
            PARTNER_JOBS,
            SCHOOL_LEVELS,
            INSTALLED_ON,
            SIGNATURE,
            APPLICATION);

    private ProjectFacts() {}

    /**
     * The standard vocabulary: the facts of territories, offers, projects and events. A host adds its own by
     * {@link Vocabulary#with}.
     *
     * @return a new vocabulary
     */
    public static Vocabulary vocabulary() {
        List<Fact<?>> facts = new ArrayList<>(TerritoryFacts.all());
        facts.addAll(OfferFacts.all());
        facts.addAll(ALL);
        facts.addAll(RhythmFacts.WANTED.all());
        return Vocabulary.of(facts);
    }

    /** What is known of a holder. */
    static FactSheet sheet(
            Optional<Profession> profession,
            Optional<ActivityCode> activity,
            List<Specialty> specialties,
            Map<Fact<?>, Reading<?>> stated) {
        FactSheet.Builder sheet = FactSheet.builder();
        profession.ifPresent(known -> sheet.put(PROFESSION, known.code()));
        activity.ifPresent(known -> sheet.put(ACTIVITY, known.qualified()));
        if (!specialties.isEmpty()) {
            sheet.put(
                    SPECIALTIES,
                    CodeSet.of(specialties.stream().map(Specialty::code).toList()));
        }
        stated.forEach((fact, reading) -> put(sheet, fact, reading));
        return sheet.build();
    }

    @SuppressWarnings("unchecked") // a builder files each reading under its own fact
    private static <T> void put(FactSheet.Builder sheet, Fact<T> fact, Reading<?> reading) {
        sheet.put(fact, (Reading<T>) reading);
    }

    private static CodeSystem stages() {
        CodeSystem.Builder stages = CodeSystem.builder("career-stage", "");
        for (CareerStage stage : CareerStage.values()) {
            stages.code(stage.name(), stage.label());
        }
        return stages.closed().build();
    }
}
