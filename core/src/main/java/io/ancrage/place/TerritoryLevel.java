package io.ancrage.place;

/** The level of a territory (échelon). The levels are several hierarchies, not one: an EPCI may straddle départements. */
public enum TerritoryLevel {
    /** A commune. */
    COMMUNE("COM"),
    /** A municipal arrondissement of Paris, Lyon or Marseille (arrondissement municipal). */
    ARRONDISSEMENT("ARM"),
    /** An intercommunality (EPCI à fiscalité propre). */
    EPCI("EPCI"),
    /** A département, or a collectivity that stands in its place. */
    DEPARTMENT("DEP"),
    /** A région, or a collectivity that stands in its place. */
    REGION("REG"),
    /** A host's own basin (CPTS, territoire de vie-santé, bassin de vie). */
    BASIN("BAS");

    private final String prefix;

    TerritoryLevel(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The word before the hyphen in the text of a code.
     *
     * @return such as {@code COM}
     */
    public String prefix() {
        return prefix;
    }
}
