package io.ancrage.project;

import io.ancrage.AncrageException;
import java.util.List;
import java.util.Objects;

/**
 * Two projects that must both find a solution, near each other (projet de couple): a practitioner and a shopkeeper, two
 * practitioners. Each half publishes for itself, as if it were alone: that they belong together, and how near they must be,
 * stays with their owner. Immutable.
 *
 * @param id the host's opaque id; never published
 * @param first one half
 * @param second the other half, of another id
 * @param withinKm how many great-circle kilometres may lie between the two places; from 0 to 1,000
 */
public record JointProject(String id, Project first, Project second, int withinKm) {

    /** The distance between the two places unless their owner says otherwise, in kilometres. */
    public static final int DEFAULT_KM = 30;

    private static final int MOST_KM = 1_000;

    public JointProject {
        ProjectId.require(id);
        Objects.requireNonNull(first, "first");
        if (first.id().equals(second.id()) || id.equals(first.id()) || id.equals(second.id())) {
            throw new AncrageException(
                    "ANC-PROJ-005",
                    "un projet de couple et ses deux moitiés portent trois identifiants différents, sans lien entre eux",
                    "a joint project and its two halves have three different ids, unrelated to each other");
        }
        if (withinKm < 0 || withinKm > MOST_KM) {
            throw new AncrageException(
                    "ANC-PROJ-005",
                    "la distance entre les deux lieux va de 0 à " + MOST_KM + " km : " + withinKm,
                    "the distance between the two places is from 0 to " + MOST_KM + " km: " + withinKm);
        }
    }

    /**
     * Two projects with the default distance.
     *
     * @param id the host's opaque id
     * @param first one half
     * @param second the other half
     * @return the joint project
     */
    public static JointProject of(String id, Project first, Project second) {
        return new JointProject(id, first, second, DEFAULT_KM);
    }

    /**
     * What may leave the owner's hands: the same two published projects as if they were not joint.
     *
     * @return the halves, first and second
     */
    public List<PublishedProject> published() {
        return List.of(first.published(), second.published());
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "JointProject " + id;
    }
}
