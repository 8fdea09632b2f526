/** Aid schemes as data: who may have which, for how much, against what, and what goes together; the journey of settling. */
module io.ancrage.aids {
    requires transitive io.ancrage;
    requires static transitive org.jspecify;

    exports io.ancrage.aids;
    exports io.ancrage.aids.amount;
    exports io.ancrage.aids.journey;
    exports io.ancrage.aids.scheme;
}
