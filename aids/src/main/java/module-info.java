/** Aid schemes and the journey of settling. */
module io.ancrage.aids {
    requires transitive io.ancrage;
    requires static transitive org.jspecify;

    exports io.ancrage.aids.journey;
}
