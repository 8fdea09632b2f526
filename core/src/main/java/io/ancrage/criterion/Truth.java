package io.ancrage.criterion;

import io.ancrage.Text;

/** One of three answers, with the strong Kleene tables: an unknown part counts only when it could change the whole. */
public enum Truth {
    /** It holds whatever is still unknown. */
    TRUE,
    /** It does not hold, whatever is still unknown. */
    FALSE,
    /** What is known does not decide. Never read it as false. */
    UNKNOWN;

    /**
     * The answer for people.
     *
     * @return yes, no or unknown, in French and English
     */
    public Text text() {
        return switch (this) {
            case TRUE -> new Text("oui", "yes");
            case FALSE -> new Text("non", "no");
            case UNKNOWN -> new Text("inconnu", "unknown");
        };
    }

    /**
     * The truth of a two-valued answer.
     *
     * @param holds whether it holds
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /**
     * Whether this is {@link #TRUE}.
     *
     * @return true only for a definite yes
     */
    public boolean isTrue() {
        return this == TRUE;
    }

    /**
     * Whether this is {@link #FALSE}.
     *
     * @return true only for a definite no
     */
    public boolean isFalse() {
        return this == FALSE;
    }

    /**
     * Whether this is {@link #UNKNOWN}.
     *
     * @return true when neither yes nor no is sure
     */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    /**
     * Both: false as soon as one is false.
     *
     * @param other the other answer
     * @return the conjunction
     */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /**
     * At least one: true as soon as one is true.
     *
     * @param other the other answer
     * @return the disjunction
     */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }

    /**
     * The opposite; unknown stays unknown.
     *
     * @return the negation
     */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
