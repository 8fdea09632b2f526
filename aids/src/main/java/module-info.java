/** Aid schemes as data: who may have which, for how much, against what, and what goes together. */
module io.ancrage.aids {
    requires transitive io.ancrage;
    requires static transitive org.jspecify;

    exports io.ancrage.aids;
    exports io.ancrage.aids.amount;
    exports io.ancrage.aids.scheme;
}
