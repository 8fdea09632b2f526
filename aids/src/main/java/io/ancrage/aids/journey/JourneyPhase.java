package io.ancrage.aids.journey;

import io.ancrage.Text;

/** A stretch of the journey. A step belongs to one; days and dependencies decide the order, not the phase. */
public enum JourneyPhase {
    /** Looking for a place. */
    WISH("projet", "looking for a place"),
    /** The right to bear the title. */
    QUALIFY("diplôme et droit d'exercer", "qualification"),
    /** Ordre, directories, contracts. */
    REGISTER("inscriptions", "registration"),
    /** The convention with the health insurance. */
    CONVENTION("conventionnement", "health insurance convention"),
    /** Business, taxes, pension, insurance. */
    BUSINESS("entreprise", "business"),
    /** Where one practises. */
    PREMISES("locaux", "premises"),
    /** Software and billing. */
    EQUIP("équipement", "equipment"),
    /** The last steps before the first day. */
    START("démarrage", "start"),
    /** Aids and their contracts. */
    AIDS("aides", "aids"),
    /** Home, school, the partner's job. */
    FAMILY("famille", "family"),
    /** The year after settling. */
    FIRST_YEAR("première année", "first year");

    private final Text label;

    JourneyPhase(String french, String english) {
        this.label = new Text(french, english);
    }

    /**
     * The phase for people.
     *
     * @return in French and English
     */
    public Text label() {
        return label;
    }
}
