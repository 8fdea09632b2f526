package io.ancrage.matching.visibility;

import io.ancrage.Text;

/**
 * Fifths of the communes by need (cinquièmes), neediest first. The fifth of a value goes by the share of the communes of
 * known need that are strictly needier: less than one fifth of them, the neediest; less than two, the second; and so on.
 * So equal values are always in one fifth, the needier one that they reach, and a fifth may have more or fewer communes than
 * another. A territory of another level is placed by its own value among the communes.
 */
public enum NeedFifth {
    /** Fewer than one fifth of the communes are needier. */
    NEEDIEST(0, "le cinquième des communes où le besoin est le plus grand", "the neediest fifth of communes"),
    /** From one to two fifths are needier. */
    SECOND(1, "le deuxième cinquième par le besoin", "the second neediest fifth"),
    /** From two to three fifths are needier. */
    MIDDLE(2, "le cinquième moyen", "the middle fifth"),
    /** From three to four fifths are needier. */
    FOURTH(3, "le quatrième cinquième par le besoin", "the fourth fifth"),
    /** Four fifths or more are needier. */
    LEAST(4, "le cinquième où le besoin est le moindre", "the least needy fifth"),
    /** The need is not known. In a list it counts as middling: neither lifted as need nor passed as plenty. */
    UNKNOWN(2, "besoin inconnu, compté comme moyen", "need unknown, counted as middling");

    private final int turn;
    private final Text label;

    NeedFifth(int turn, String french, String english) {
        this.turn = turn;
        this.label = new Text(french, english);
    }

    /**
     * The fifth for people.
     *
     * @return in French and English
     */
    public Text label() {
        return label;
    }

    /** In which order lists serve it: 0 first. What is unknown is served as the middle. */
    int turn() {
        return turn;
    }
}
