package io.ancrage.lever;

import io.ancrage.Text;

/** What an action or a measure touches: where a host's platform would show it. */
public enum LeverConcept {
    /** Money under conditions. */
    AID("aid", "aide", "aid"),
    /** Something that an offer gives. */
    BENEFIT("benefit", "avantage", "benefit"),
    /** A kind of offer. */
    OFFER_KIND("offerKind", "type d'offre", "kind of offer"),
    /** Something that a project can ask for. */
    CRITERION("criterion", "critère", "criterion"),
    /** A step of settling. */
    JOURNEY_STEP("journeyStep", "étape du parcours", "step of the journey"),
    /** A meeting, a visit, a course. */
    EVENT("event", "événement", "event"),
    /** Rooms and buildings. */
    PREMISES("premises", "locaux", "premises"),
    /** The people to work with. */
    TEAM("team", "équipe", "team"),
    /** Someone who answers. */
    CONTACT("contact", "interlocuteur", "contact"),
    /** How it is made known. */
    COMMUNICATION("communication", "communication", "communication");

    private final String word;
    private final Text label;

    LeverConcept(String word, String french, String english) {
        this.word = word;
        this.label = new Text(french, english);
    }

    /**
     * The word in data.
     *
     * @return such as {@code offerKind}
     */
    public String word() {
        return word;
    }

    /**
     * The name for people.
     *
     * @return in French and English
     */
    public Text label() {
        return label;
    }

    static LeverConcept ofWord(String word) {
        for (LeverConcept concept : values()) {
            if (concept.word.equals(word)) {
                return concept;
            }
        }
        throw new IllegalStateException("no concept " + word);
    }
}
