package io.ancrage.practice;

import io.ancrage.Text;

/** Whether one takes part in on-call duty (permanence des soins, gardes et astreintes). */
public enum OnCall {
    /** None is asked, or none is wanted. */
    NONE("aucune", "none"),
    /** One may, nobody must. */
    VOLUNTARY("volontaires", "voluntary"),
    /** It belongs to the post. */
    REQUIRED("demandées", "required");

    private final Text label;

    OnCall(String french, String english) {
        this.label = new Text(french, english);
    }

    /**
     * The word for people.
     *
     * @return in French and English
     */
    public Text label() {
        return label;
    }
}
