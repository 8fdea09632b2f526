package io.ancrage.aids.journey;

import io.ancrage.Text;

/** How far the sources of a step can be trusted. */
public enum Confidence {
    /** Official sources that agree. */
    HIGH("élevée", "high"),
    /** Sources of a second hand, of one place, or some years old. */
    MEDIUM("moyenne", "medium"),
    /** One source, an old one, or a practice without a rule. */
    LOW("faible", "low");

    private final Text label;

    Confidence(String french, String english) {
        this.label = new Text(french, english);
    }

    /**
     * The confidence for people.
     *
     * @return in French and English
     */
    public Text label() {
        return label;
    }
}
