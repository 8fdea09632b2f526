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
 * @param nearness how near each other the two places must be
 */
public record JointProject(String id, Project first, Project second, Nearness nearness) {

    public JointProject {
        ProjectId.require(id);
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(nearness, "nearness");
        if (first.id().equals(second.id()) || id.equals(first.id()) || id.equals(second.id())) {
            throw new AncrageException(
                    "ANC-PROJ-005",
                    "un projet de couple et ses deux moitiés portent trois identifiants différents, sans lien entre eux",
                    "a joint project and its two halves have three different ids, unrelated to each other");
        }
    }

    /**
     * Two projects whose places are at most 30 kilometres apart.
     *
     * @param id the host's opaque id
     * @param first one half
     * @param second the other half
     * @return the joint project
     */
    public static JointProject of(String id, Project first, Project second) {
        return new JointProject(id, first, second, Nearness.DEFAULT);
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
