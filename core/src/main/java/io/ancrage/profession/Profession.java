package io.ancrage.profession;

import io.ancrage.Text;

/**
 * A health profession (profession de santé) by its code in the ANS list TRE_G15-ProfessionSante, or in
 * TRE_R95-UsagerTitre for 71, 72, 73, 93 and 97. The two lists share no code here: 93 (Psychologue) has ended in the first.
 * Codes are text, never numbers. Ordered by code. Immutable and thread-safe.
 *
 * <p>Codes are never deleted, they get an end date; an ended code is accepted here, so that old data can be read.
 *
 * @param code the code, such as {@code 10}; one of {@link ProfessionCodes#professions()}
 */
public record Profession(String code) implements Comparable<Profession> {

    /** Médecin. */
    public static final Profession PHYSICIAN = new Profession("10");
    /** Pharmacien. */
    public static final Profession PHARMACIST = new Profession("21");
    /** Chirurgien-dentiste. */
    public static final Profession DENTIST = new Profession("40");
    /** Sage-femme. */
    public static final Profession MIDWIFE = new Profession("50");
    /** Infirmier; one in advanced practice (IPA) has a {@link Specialty} besides. */
    public static final Profession NURSE = new Profession("60");
    /** Masseur-kinésithérapeute. */
    public static final Profession PHYSIOTHERAPIST = new Profession("70");
    /** Pédicure-podologue. */
    public static final Profession PODIATRIST = new Profession("80");
    /** Orthophoniste. */
    public static final Profession SPEECH_THERAPIST = new Profession("91");
    /** Orthoptiste. */
    public static final Profession ORTHOPTIST = new Profession("92");
    /** Psychologue. */
    public static final Profession PSYCHOLOGIST = new Profession("93");

    public Profession {
        ProfessionCodes.requireProfession(code);
    }

    /**
     * The profession of a code.
     *
     * @param code such as {@code 10}; spaces around are ignored
     * @return the profession
     * @throws io.ancrage.AncrageException with code ANC-PROF-001, naming the codes or the nearest label, if there is none
     */
    public static Profession of(String code) {
        return new Profession(code.strip());
    }

    /**
     * The profession that a person names: by code ({@code 10}), by {@link #word()} ({@code physician}), or by French or
     * English label ({@code Médecin}); letters may be small or capital.
     *
     * @param text the code, word or label
     * @return the profession
     * @throws io.ancrage.AncrageException with code ANC-PROF-001, naming the nearest, if there is none
     */
    public static Profession parse(String text) {
        return ProfessionCodes.named(text.strip());
    }

    /**
     * The name for people.
     *
     * @return the label of the ANS list, and its translation
     */
    public Text label() {
        return ProfessionCodes.professions().label(code);
    }

    /**
     * The word that stands for the profession in the ids of facts, as in {@code territory.zoning.physician}.
     *
     * @return such as {@code speechTherapist}; the code for a profession without a constant here
     */
    public String word() {
        return ProfessionCodes.word(code);
    }

    @Override
    public int compareTo(Profession other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
