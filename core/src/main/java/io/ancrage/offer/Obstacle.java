package io.ancrage.offer;

import io.ancrage.Text;

/** Why an offer cannot be published (see {@link Offer#publish}). */
public enum Obstacle {
    /** Nobody answers for it. */
    NO_ACTOR(
            "actor",
            "une annonce a un acteur responsable : commune, CPTS, clinique...",
            "an offer has an accountable actor: a commune, a CPTS, a clinic..."),
    /** The one who publishes has no mandate on that day. */
    NO_MANDATE(
            "actor",
            "le mandat de celui qui publie ne couvre pas ce jour",
            "the mandate of the one who publishes does not cover that day"),
    /** Nobody is named who answers. */
    NO_CONTACT(
            "contacts",
            "une annonce nomme un interlocuteur joignable qui répond",
            "an offer names a person who answers and can be reached"),
    /** Nobody stands behind the one who answers. */
    NO_SUBSTITUTE(
            "contacts",
            "derrière l'interlocuteur il y a un suppléant ou un accueil de secours",
            "behind the person who answers there is a deputy or a desk to fall back on"),
    /** It does not tell for whom it is. */
    FOR_NOBODY(
            "professions",
            "une annonce dit à qui elle s'adresse : une profession ou une activité",
            "an offer tells for whom it is: a profession or an activity"),
    /** It has ended. */
    ENDED("until", "l'annonce est déjà close ce jour-là", "the offer has already ended on that day");

    private final String property;
    private final Text text;

    Obstacle(String property, String french, String english) {
        this.property = property;
        this.text = new Text(french, english);
    }

    /**
     * The property of the offer that is to be mended.
     *
     * @return its name, such as {@code contacts}
     */
    public String property() {
        return property;
    }

    /**
     * What would be right.
     *
     * @return in French and English
     */
    public Text text() {
        return text;
    }

    /** The key of the text in the bundles of the validation provider, where the same words stand. */
    String key() {
        return "io.ancrage.offer.".concat(name());
    }

    boolean dependsOnTheDay() {
        return this == NO_MANDATE || this == ENDED;
    }
}
