package io.ancrage.matching;

import io.ancrage.criterion.Truth;
import io.ancrage.explanation.Explanation;
import io.ancrage.fact.Gap;
import io.ancrage.matching.index.Candidate;
import io.ancrage.offer.Offer;
import io.ancrage.preference.Degree;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.Territory;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A territory, an offer or a project that fits, or may fit. Immutable and thread-safe. */
public final class Match {

    private final Supplier<Territory> territory;
    private final @Nullable Offer offer;
    private final @Nullable PublishedProject project;
    private final Candidate candidate;
    private final IntSupplier others;
    private final Supplier<Degree> degree;
    private final Supplier<Explanation> why;

    Match(
            Supplier<Territory> territory,
            @Nullable Offer offer,
            @Nullable PublishedProject project,
            Candidate candidate,
            IntSupplier others,
            Supplier<Degree> degree,
            Supplier<Explanation> why) {
        this.territory = territory;
        this.offer = offer;
        this.project = project;
        this.candidate = candidate;
        this.others = others;
        this.degree = degree;
        this.why = why;
    }

    /**
     * The territory: of an offer, the one that it belongs to; of a project that suits an actor, the commune of its
     * perimeter that suits the project best.
     *
     * @return the territory
     */
    public Territory territory() {
        return territory.get();
    }

    /**
     * The offer.
     *
     * @return the offer; empty where territories or an actor's perimeter were asked for
     */
    public Optional<Offer> offer() {
        return Optional.ofNullable(offer);
    }

    /**
     * The project that was found.
     *
     * @return the published project; empty where the search started from a project
     */
    public Optional<PublishedProject> project() {
        return Optional.ofNullable(project);
    }

    /**
     * Whether all requirements hold, of both sides.
     *
     * @return {@link Truth#TRUE}, or {@link Truth#UNKNOWN} where something is to be confirmed
     */
    public Truth fits() {
        return candidate.fits();
    }

    /**
     * How well it fits the preferences; where both sides have a say, their {@linkplain Degree#with harmonic mean}. Worked out
     * anew at each call.
     *
     * @return the degree, with the interval that the truth lies in
     */
    public Degree degree() {
        return degree.get();
    }

    /**
     * What the ranking goes by: the degree's value, for an offer less what its {@linkplain io.ancrage.offer.Freshness age}
     * costs it.
     *
     * @return from 0 to 10,000
     */
    public int rank() {
        return candidate.rank();
    }

    /**
     * How many more fit, or may fit, behind this entry: the other offers of the same territory. Of the best few, counted anew at
     * each call.
     *
     * @return the count; 0 in a ranking that is {@linkplain Ranking#ungrouped() ungrouped}
     */
    public int others() {
        return others.getAsInt();
    }

    /**
     * What is still open, for the requirements first, then for the preferences.
     *
     * @return the gaps; empty when everything is known
     */
    public List<Gap> toConfirm() {
        return explanation().toConfirm();
    }

    /**
     * The reasons. Worked out anew at each call.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        return why.get();
    }

    @Override
    public String toString() {
        String found = offer != null ? "offer " + offer.id() : project != null ? "project " + project.id() : "";
        return (found.isEmpty() ? territory().code().toString() : found) + " " + fits() + " " + rank();
    }
}
