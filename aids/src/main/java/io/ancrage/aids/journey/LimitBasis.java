package io.ancrage.aids.journey;

import io.ancrage.Text;

/** What a limit rests on, the firmest first. Only the first two can make a step late; the others are advice. */
public enum LimitBasis {
    /** A text of law says it. */
    LEGAL("règle de droit", "law"),
    /** A body or a guide says it. */
    STATED("indiqué par un organisme", "stated by a body"),
    /** It is common practice and varies from place to place. */
    USUAL("usage", "common practice"),
    /** It is advice, or the library's own reading. */
    ADVISED("conseil", "advice");

    private final Text label;

    LimitBasis(String french, String english) {
        this.label = new Text(french, english);
    }

    /**
     * The basis for people.
     *
     * @return in French and English
     */
    public Text label() {
        return label;
    }

    /**
     * Whether the limit binds.
     *
     * @return true for {@link #LEGAL} and {@link #STATED}
     */
    public boolean isBinding() {
        return this == LEGAL || this == STATED;
    }

    /** A chain is as firm as its weakest link. */
    LimitBasis weaker(LimitBasis other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
