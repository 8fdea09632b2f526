/** Ranks the territories that suit a project, and gives the reasons. */
module io.ancrage.matching {
    requires transitive io.ancrage;
    requires static transitive org.jspecify;

    exports io.ancrage.matching;
}
