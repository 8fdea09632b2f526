package io.ancrage.practice;

import io.ancrage.Text;

/**
 * How practice is paid (mode d'exercice), after the ANS list TRE_R23-ModeExercice: {@code L}, {@code S}, {@code B}. Mixed
 * practice is two of its codes; people ask for it by one word, so it is one here.
 */
public enum PracticeMode {
    /** Libéral: self-employed. */
    LIBERAL("libéral", "self-employed"),
    /** Salarié: employed. */
    SALARIED("salarié", "salaried"),
    /** Mixte: self-employed and employed, each for a share of the time. */
    MIXED("mixte", "mixed"),
    /** Bénévole: unpaid. */
    VOLUNTEER("bénévole", "volunteer");

    private final Text label;

    PracticeMode(String french, String english) {
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
