package io.ancrage.project;

import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.CodeSystem;
import io.ancrage.criterion.Fact;
import io.ancrage.fact.Vocabulary;
import io.ancrage.profession.ProfessionCodes;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The facts of projects and of the events that date them. */
public final class ProjectFacts {

    /** The profession, a code of TRE_G15 or TRE_R95. */
    public static final Fact<String> PROFESSION =
            Fact.code("person.profession", ProfessionCodes.professions()).labelled("profession", "profession");

    /** The specialties, codes of TRE_R38; a group such as {@code general-medicine} stands for its codes. */
    public static final Fact<CodeSet> SPECIALTIES =
            Fact.codes("person.specialties", ProfessionCodes.specialties()).labelled("spécialités", "specialties");

    /** The age on the date of assessment, in whole years. */
    public static final Fact<BigDecimal> AGE = Fact.number("person.age", "").labelled("âge en années", "age in years");

    /** How far the career is. */
    public static final Fact<String> CAREER_STAGE = Fact.code(
                    "person.careerStage",
                    CodeSystem.builder("career-stage", "")
                            .codes(
                                    "STUDENT",
                                    "INTERN",
                                    "JUNIOR_DOCTOR",
                                    "LOCUM",
                                    "INSTALLING",
                                    "INSTALLED",
                                    "RETIRED_ACTIVE")
                            .closed()
                            .build())
            .labelled("étape de carrière", "career stage");

    /** The day of the installation; none where the person has never settled. */
    public static final Fact<LocalDate> INSTALLED_ON =
            Fact.date("practice.installedOn").labelled("installation", "installation");

    /** The day on which a contract is or was signed. */
    public static final Fact<LocalDate> SIGNATURE = Fact.date("event.signature").labelled("signature", "signature");

    /** The day on which something is or was applied for. */
    public static final Fact<LocalDate> APPLICATION =
            Fact.date("event.application").labelled("demande", "application");

    private static final List<Fact<?>> ALL =
            List.of(PROFESSION, SPECIALTIES, AGE, CAREER_STAGE, INSTALLED_ON, SIGNATURE, APPLICATION);

    private ProjectFacts() {}

    /**
     * The standard vocabulary: the facts of territories, projects and events. A host adds its own by
     * {@link Vocabulary#with}.
     *
     * @return a new vocabulary
     */
    public static Vocabulary vocabulary() {
        List<Fact<?>> facts = new ArrayList<>(TerritoryFacts.all());
        facts.addAll(ALL);
        return Vocabulary.of(facts);
    }
}
