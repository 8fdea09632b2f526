package io.ancrage.aids;

import io.ancrage.Text;

/** Where a person stands with a scheme, apart from whether there is a right. */
public enum Standing {
    /** Nothing is held. */
    OPEN("à demander", "open"),
    /** A contract is running. */
    HELD("en cours", "held"),
    /** A contract or aid is over. */
    ENDED("terminé", "ended"),
    /** A commitment was broken before its end. */
    BROKEN("rompu", "broken"),
    /** Another scheme of the plan stands in its way. */
    DISPLACED("écarté par un autre choix", "displaced by another choice");

    private final Text text;

    Standing(String french, String english) {
        this.text = new Text(french, english);
    }

    /**
     * The standing for people.
     *
     * @return in French and English
     */
    public Text text() {
        return text;
    }
}
