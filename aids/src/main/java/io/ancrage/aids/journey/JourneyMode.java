package io.ancrage.aids.journey;

import io.ancrage.Text;

/** A way of practising that a journey leads to (mode d'exercice). Mixed practice is two of them. */
public enum JourneyMode {
    /** Libéral: self-employed and settled, as holder, associate or collaborator. */
    LIBERAL("libéral installé", "self-employed"),
    /** Remplaçant: self-employed, in the place of somebody else. */
    LOCUM("remplaçant", "locum"),
    /** Salarié: employed, in a municipal health centre above all. */
    SALARIED("salarié", "salaried");

    private final Text label;

    JourneyMode(String french, String english) {
        this.label = new Text(french, english);
    }

    /**
     * The mode for people.
     *
     * @return in French and English
     */
    public Text label() {
        return label;
    }
}
