/** Ranks offers for a project and projects for an offer, and gives the reasons of each rank. */
module io.ancrage.matching {
    requires transitive io.ancrage;
    requires static transitive org.jspecify;

    exports io.ancrage.matching;
}
