/** Facts and criteria, projects and their preferences, actors, offers, the French territories, levers, and JSON. */
@SuppressWarnings("module") // the sibling is compiled after this one
module io.ancrage {
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static tools.jackson.core;
    requires static com.fasterxml.jackson.core;

    exports io.ancrage;
    exports io.ancrage.actor;
    exports io.ancrage.criterion;
    exports io.ancrage.explanation;
    exports io.ancrage.fact;
    exports io.ancrage.json;
    exports io.ancrage.lever;
    exports io.ancrage.offer;
    exports io.ancrage.place;
    exports io.ancrage.practice;
    exports io.ancrage.preference;
    exports io.ancrage.profession;
    exports io.ancrage.project;
    exports io.ancrage.territory;

    // What the sibling reads its documents with; closed to hosts.
    exports io.ancrage.json.internal to
            io.ancrage.aids;

    // For the host's Jakarta Validation provider, which reads private fields.
    opens io.ancrage.actor;
    opens io.ancrage.offer;
    opens io.ancrage.validation;
}
