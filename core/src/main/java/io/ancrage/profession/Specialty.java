package io.ancrage.profession;

import io.ancrage.Text;

/**
 * A specialty or advanced practice (spécialité) by its code in the ANS list TRE_R38-SpecialiteOrdinale. One specialty may
 * have several codes over time: see {@link ProfessionCodes#equalTo}. Ordered by code. Immutable and thread-safe.
 *
 * <p>An ended code (SP01 to SP04) is accepted here, so that old data can be read.
 *
 * @param code the code, such as {@code SM54}; one of the list, not a group
 */
public record Specialty(String code) implements Comparable<Specialty> {

    public Specialty {
        ProfessionCodes.requireSpecialty(code);
    }

    /**
     * The specialty of a code.
     *
     * @param code such as {@code SM54}; spaces around are ignored
     * @return the specialty
     * @throws io.ancrage.AncrageException with code ANC-PROF-002, naming the nearest, if there is none
     */
    public static Specialty of(String code) {
        return new Specialty(code.strip());
    }

    /**
     * The profession that the specialty belongs to.
     *
     * @return such as {@link Profession#PHYSICIAN} for {@code SM54}
     */
    public Profession profession() {
        return ProfessionCodes.professionOf(code);
    }

    /**
     * The name for people. The list is French only: the English wording repeats the French one.
     *
     * @return the label; the code where the list gives none (SP01 to SP04)
     */
    public Text label() {
        return ProfessionCodes.specialties().label(code);
    }

    @Override
    public int compareTo(Specialty other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
