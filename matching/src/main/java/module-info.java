/** Ranks the territories and offers that suit a project, and the projects that an offer suits, and gives the reasons. */
module io.ancrage.matching {
    requires transitive io.ancrage;
    requires static transitive org.jspecify;

    exports io.ancrage.matching;
    exports io.ancrage.matching.visibility;
}
