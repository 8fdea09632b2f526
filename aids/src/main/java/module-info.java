/** The place of the aid engine. It exports its package with its first type: an empty one cannot be exported. */
module io.ancrage.aids {
    requires transitive io.ancrage;
    requires static transitive org.jspecify;
}
