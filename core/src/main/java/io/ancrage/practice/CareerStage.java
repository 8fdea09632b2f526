package io.ancrage.practice;

import io.ancrage.Text;

/** How far a career is (étape de carrière). */
public enum CareerStage {
    /** In studies before the internship. */
    STUDENT("étudiant", "student"),
    /** In internship (internat). */
    INTERN("interne", "intern"),
    /** Docteur junior. */
    JUNIOR_DOCTOR("docteur junior", "junior doctor"),
    /** Remplaçant. */
    LOCUM("remplaçant", "locum"),
    /** About to settle. */
    INSTALLING("en cours d'installation", "installing"),
    /** Settled. */
    INSTALLED("installé", "installed"),
    /** Retired and still practising (cumul emploi-retraite). */
    RETIRED_ACTIVE("retraité actif", "retired, still practising");

    private final Text label;

    CareerStage(String french, String english) {
        this.label = new Text(french, english);
    }

    /**
     * The stage for people.
     *
     * @return in French and English
     */
    public Text label() {
        return label;
    }
}
