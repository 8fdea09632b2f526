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
 */
public record Side(Text title, Finding requirements, Degree degree, List<Contribution> contributions) {
    public Side {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(degree, "degree");
        contributions = List.copyOf(contributions);
    }
}
