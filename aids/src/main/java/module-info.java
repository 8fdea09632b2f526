/** Finds the aid schemes open to a project, with their amounts and their commitments. */
module io.ancrage.aids {
    requires transitive io.ancrage;
    requires static transitive org.jspecify;

    exports io.ancrage.aids;
}
