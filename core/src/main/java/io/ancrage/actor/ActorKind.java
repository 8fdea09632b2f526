package io.ancrage.actor;

import io.ancrage.Text;

/** What an actor is. The list may grow: read an unknown word as {@link #OTHER}. Immutable and thread-safe. */
public enum ActorKind {
    /** A commune. */
    COMMUNE("commune", "commune"),
    /** An intercommunality (EPCI à fiscalité propre). */
    INTERCOMMUNALITY("intercommunalité (EPCI)", "intercommunality (EPCI)"),
    /** The council of a département (conseil départemental). */
    DEPARTMENT("département", "département"),
    /** The council of a région (conseil régional). */
    REGION("région", "région"),
    /** A territorial health community (communauté professionnelle territoriale de santé). */
    CPTS("communauté professionnelle territoriale de santé (CPTS)", "territorial health community (CPTS)"),
    /** A multi-professional health house (maison de santé pluriprofessionnelle). */
    HEALTH_HOUSE("maison de santé pluriprofessionnelle (MSP)", "multi-professional health house (MSP)"),
    /** A primary care team (équipe de soins primaires). */
    PRIMARY_CARE_TEAM("équipe de soins primaires (ESP)", "primary care team (ESP)"),
    /** A health centre with salaried staff (centre de santé). */
    HEALTH_CENTRE("centre de santé", "health centre"),
    /** A hospital (établissement public de santé, or private of collective interest). */
    HOSPITAL("hôpital", "hospital"),
    /** A private clinic (clinique). */
    CLINIC("clinique", "clinic"),
    /** A practitioner, alone or as a practice (cabinet). */
    PRACTITIONER("praticien", "practitioner"),
    /** A professional body (ordre, URPS, syndicat). */
    PROFESSIONAL_BODY("ordre, URPS ou syndicat", "professional body"),
    /** An agency that recruits or places for others. */
    AGENCY("agence", "agency"),
    /** Any other company. */
    COMPANY("entreprise", "company"),
    /** An association of the law of 1901, or a foundation. */
    ASSOCIATION("association", "association"),
    /** None of the others. */
    OTHER("autre", "other");

    private final Text label;

    ActorKind(String french, String english) {
        this.label = new Text(french, english);
    }

    /**
     * The name for people.
     *
     * @return the name in both languages, singular, in small letters
     */
    public Text label() {
        return label;
    }
}
