package io.ancrage.territory;

import io.ancrage.Text;

/**
 * What can be counted in a territory (équipement), and how far the nearest is. The name of a constant is part of the ids
 * of facts: {@code territory.count.LYCEE}, {@code territory.distanceTo.LYCEE}.
 */
public enum Facility {
    /** Lower secondary school (collège). */
    COLLEGE("collège", "lower secondary school (collège)", "collèges", "lower secondary schools (collèges)"),
    /** Upper secondary school of any kind (lycée): general and technological, vocational or agricultural. */
    LYCEE("lycée", "upper secondary school (lycée)", "lycées", "upper secondary schools (lycées)"),
    /** General or technological lycée; one that also teaches trades counts here. */
    LYCEE_GENERAL(
            "lycée général ou technologique",
            "general or technological lycée",
            "lycées généraux ou technologiques",
            "general or technological lycées"),
    /** Vocational lycée. */
    LYCEE_VOCATIONAL("lycée professionnel", "vocational lycée", "lycées professionnels", "vocational lycées"),
    /** Agricultural lycée. */
    LYCEE_AGRICULTURAL("lycée agricole", "agricultural lycée", "lycées agricoles", "agricultural lycées"),
    /** Nursery school (école maternelle). */
    NURSERY_SCHOOL("école maternelle", "nursery school", "écoles maternelles", "nursery schools"),
    /** Elementary school (école élémentaire ou primaire). */
    ELEMENTARY_SCHOOL("école élémentaire", "elementary school", "écoles élémentaires", "elementary schools"),
    /** Hospital site of general, surgical, cancer or maternity care; not psychiatry, rehabilitation or long stay. */
    HOSPITAL("hôpital", "hospital", "hôpitaux", "hospitals"),
    /** Pharmacy. */
    PHARMACY("pharmacie", "pharmacy", "pharmacies", "pharmacies"),
    /** Childcare for the under-sixes. */
    CHILDCARE("accueil du jeune enfant", "childcare", "accueils du jeune enfant", "childcare places"),
    /** Supermarket. */
    SUPERMARKET("supermarché", "supermarket", "supermarchés", "supermarkets"),
    /** Hypermarket. */
    HYPERMARKET("hypermarché", "hypermarket", "hypermarchés", "hypermarkets"),
    /** Emergency department. */
    EMERGENCY("service d'urgences", "emergency department", "services d'urgences", "emergency departments"),
    /** Maternity ward. */
    MATERNITY("maternité", "maternity ward", "maternités", "maternity wards"),
    /** Multi-professional health house (maison de santé pluridisciplinaire). */
    HEALTH_HOUSE("maison de santé", "health house", "maisons de santé", "health houses"),
    /** Cinema. */
    CINEMA("cinéma", "cinema", "cinémas", "cinemas"),
    /** Swimming pool. */
    SWIMMING_POOL("piscine", "swimming pool", "piscines", "swimming pools"),
    /** France services place. */
    FRANCE_SERVICES(
            "espace France services", "France services place", "espaces France services", "France services places"),
    /** Railway station for passengers. */
    STATION("gare de voyageurs", "railway station", "gares de voyageurs", "railway stations");

    private final Text label;
    private final Text plural;

    Facility(String french, String english, String frenchPlural, String englishPlural) {
        this.label = new Text(french, english);
        this.plural = new Text(frenchPlural, englishPlural);
    }

    /**
     * The name for people, in the singular.
     *
     * @return in French and English
     */
    public Text label() {
        return label;
    }

    /**
     * The name for people, in the plural.
     *
     * @return in French and English
     */
    public Text plural() {
        return plural;
    }
}
