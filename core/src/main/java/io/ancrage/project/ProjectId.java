package io.ancrage.project;

import io.ancrage.AncrageException;
import io.ancrage.internal.OpaqueId;

/** The form of the host's opaque ids. */
final class ProjectId {

    private ProjectId() {}

    /** Refuses an id of another form. */
    static String require(String id) {
        if (!OpaqueId.is(id)) {
            throw new AncrageException(
                    "ANC-PROJ-001",
                    "l'identifiant d'un projet compte de 1 à 100 lettres, chiffres, points ou tirets",
                    "the id of a project has 1 to 100 letters, digits, dots or hyphens");
        }
        return id;
    }
}
