package io.ancrage.explanation;

import io.ancrage.Text;
import io.ancrage.fact.Finding;
import io.ancrage.preference.Contribution;
import io.ancrage.preference.Degree;
import java.util.List;
import java.util.Objects;

/**
 * What one side asked, and what became of it. Immutable.
 *
 * @param title whose wishes these are, such as {@code your wishes}
 * @param requirements the finding of all its requirements together; its parts are the single ones
 * @param degree the degree of its preferences
 * @param contributions what each preference adds; the points add up to the degree's value
 * @param concessions the smallest change of the stated requirements with which this side would fit or be to confirm, all of
 *     it together; empty where it does already, or where no such change would do
 */
public record Side(
        Text title,
        Finding requirements,
        Degree degree,
        List<Contribution> contributions,
        List<Concession> concessions) {
    public Side {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(degree, "degree");
        contributions = List.copyOf(contributions);
        concessions = List.copyOf(concessions);
    }

    /**
     * This side with concessions.
     *
     * @param given on what it would have to give way
     * @return the same side otherwise
     */
    public Side with(List<Concession> given) {
        return new Side(title, requirements, degree, contributions, given);
    }
}
