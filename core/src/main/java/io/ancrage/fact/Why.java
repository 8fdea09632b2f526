package io.ancrage.fact;

import io.ancrage.Text;

/** Why a value is not known, and so what to do about it. */
public enum Why {
    /** The person can tell. */
    ASK_PERSON("à demander à la personne", "ask the person"),
    /** Whoever makes the offer can tell. */
    ASK_ADVERTISER("à demander à l'annonceur", "ask the advertiser"),
    /** An authority has to tell: a vote, a budget, a commission. */
    ASK_AUTHORITY("à demander à l'autorité compétente", "ask the authority"),
    /** The texts disagree or do not say. */
    TEXTS_DISAGREE("les textes ne tranchent pas", "the texts disagree"),
    /** The data do not cover this subject. */
    NOT_COVERED("non couvert par les données", "not covered by the data"),
    /** It is known, but not precisely enough. */
    NOT_PRECISE("connu trop imprécisément", "not known precisely enough"),
    /** It differs between the places that come into question. */
    VARIES("varie d'un lieu à l'autre", "differs between the places"),
    /** It is known in part. */
    NOT_COMPLETE("connu en partie seulement", "known in part only");

    private final Text text;

    Why(String french, String english) {
        this.text = new Text(french, english);
    }

    /**
     * The reason for people.
     *
     * @return in French and English
     */
    public Text text() {
        return text;
    }
}
