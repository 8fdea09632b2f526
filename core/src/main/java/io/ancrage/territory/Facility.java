package io.ancrage.territory;

import io.ancrage.Text;

/**
 * What can be counted in a territory (équipement), and how far the nearest is. The name of a constant is part of the ids
 * of facts: {@code territory.count.LYCEE}, {@code territory.distanceTo.LYCEE}.
 */
public enum Facility {
    /** Lower secondary school (collège). */
    COLLEGE("collège", "lower secondary school (collège)"),
    /** Upper secondary school of any kind (lycée): general and technological, vocational or agricultural. */
    LYCEE("lycée", "upper secondary school (lycée)"),
    /** General or technological lycée; one that also teaches trades counts here. */
    LYCEE_GENERAL("lycée général ou technologique", "general or technological lycée"),
    /** Vocational lycée. */
    LYCEE_VOCATIONAL("lycée professionnel", "vocational lycée"),
    /** Agricultural lycée. */
    LYCEE_AGRICULTURAL("lycée agricole", "agricultural lycée"),
    /** Nursery school (école maternelle). */
    NURSERY_SCHOOL("école maternelle", "nursery school"),
    /** Elementary school (école élémentaire ou primaire). */
    ELEMENTARY_SCHOOL("école élémentaire", "elementary school"),
    /** Hospital site of general, surgical, cancer or maternity care; not psychiatry, rehabilitation or long stay. */
    HOSPITAL("hôpital", "hospital"),
    /** Pharmacy. */
    PHARMACY("pharmacie", "pharmacy"),
    /** Childcare for the under-sixes. */
    CHILDCARE("accueil du jeune enfant", "childcare"),
    /** Supermarket. */
    SUPERMARKET("supermarché", "supermarket"),
    /** Hypermarket. */
    HYPERMARKET("hypermarché", "hypermarket"),
    /** Emergency department. */
    EMERGENCY("service d'urgences", "emergency department"),
    /** Maternity ward. */
    MATERNITY("maternité", "maternity ward"),
    /** Multi-professional health house (maison de santé pluridisciplinaire). */
    HEALTH_HOUSE("maison de santé", "health house"),
    /** Cinema. */
    CINEMA("cinéma", "cinema"),
    /** Swimming pool. */
    SWIMMING_POOL("piscine", "swimming pool"),
    /** France services place. */
    FRANCE_SERVICES("espace France services", "France services place"),
    /** Railway station for passengers. */
    STATION("gare de voyageurs", "railway station");

    private final Text label;

    Facility(String french, String english) {
        this.label = new Text(french, english);
    }

    /**
     * The name for people, in the singular.
     *
     * @return in French and English
     */
    public Text label() {
        return label;
    }
}
