package io.ancrage.matching;

import io.ancrage.fact.Vocabulary;
import io.ancrage.offer.Offer;
import io.ancrage.preference.Degree;
import io.ancrage.project.Project;
import io.ancrage.project.PublishedProject;
import io.ancrage.territory.Territories;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changes in a {@link Watchlist}, all of it at once: offers, published projects, standing searches, the day, and what a
 * host announces of territories and of its own rules and measures. Immutable.
 */
public final class WatchUpdate {

    final Map<String, Optional<Offer>> offers;
    final Map<String, Optional<PublishedProject>> projects;
    final Map<String, Optional<OwnerWatch.Saved>> savedProjects;
    final Map<String, Optional<TerritoryWatch.Saved>> savedOffers;
    final @Nullable LocalDate asOf;
    final @Nullable Territories territories;
    final @Nullable Vocabulary vocabulary;

    private WatchUpdate(Builder builder) {
        this.offers = copy(builder.offers);
        this.projects = copy(builder.projects);
        this.savedProjects = copy(builder.savedProjects);
        this.savedOffers = copy(builder.savedOffers);
        this.asOf = builder.asOf;
        this.territories = builder.territories;
        this.vocabulary = builder.vocabulary;
    }

    private static <T> Map<String, Optional<T>> copy(Map<String, Optional<T>> changes) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    /**
     * Starts an update that changes nothing yet.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an update. Not thread-safe; build once, share the result. */
    public static final class Builder {

        private final Map<String, Optional<Offer>> offers = new LinkedHashMap<>();
        private final Map<String, Optional<PublishedProject>> projects = new LinkedHashMap<>();
        private final Map<String, Optional<OwnerWatch.Saved>> savedProjects = new LinkedHashMap<>();
        private final Map<String, Optional<TerritoryWatch.Saved>> savedOffers = new LinkedHashMap<>();
        private @Nullable LocalDate asOf;
        private @Nullable Territories territories;
        private @Nullable Vocabulary vocabulary;

        private Builder() {}

        /**
         * Puts an offer on the market: a new one, or the next form of the offer of its id. One that has ended is taken out.
         *
         * @param offer the offer
         * @return this builder
         * @throws IllegalArgumentException if the update already tells of this offer
         */
        public Builder put(Offer offer) {
            return add("offer", offers, offer.id(), Optional.of(offer));
        }

        /**
         * Takes an offer from the market.
         *
         * @param id its id; one that is not there is passed over
         * @return this builder
         * @throws IllegalArgumentException if the update already tells of this offer
         */
        public Builder removeOffer(String id) {
            return add("offer", offers, id, Optional.empty());
        }

        /**
         * Puts on the market what is published of a project: a new one, or the next form of the project of its id.
         *
         * @param project what is published
         * @return this builder
         * @throws IllegalArgumentException if the update already tells of this published project
         */
        public Builder put(PublishedProject project) {
            return add("published project", projects, project.id(), Optional.of(project));
        }

        /**
         * Takes a published project from the market. To erase a project, {@linkplain #forgetProject forget} its search, too.
         *
         * @param id its id; one that is not there is passed over
         * @return this builder
         * @throws IllegalArgumentException if the update already tells of this published project
         */
        public Builder removeProject(String id) {
            return add("published project", projects, id, Optional.empty());
        }

        /**
         * Saves the search of a project's owner for offers, with no stated degree; see {@link #save(Project, int)}.
         *
         * @param project what its owner wants, private wishes included
         * @return this builder
         * @throws IllegalArgumentException if the update already tells of this search
         */
        public Builder save(Project project) {
            return save(project, 0);
        }

        /**
         * Saves the search of a project's owner for offers: a new search, or the next form of the one of its id. Nothing of it
         * reaches a territory; to be found, a project is {@linkplain #put(PublishedProject) published}.
         *
         * @param project what its owner wants, private wishes included
         * @param degree the degree that the search states, from 0 to 10,000: its owner is told when a rank passes it
         * @return this builder
         * @throws IllegalArgumentException if the update already tells of this search, or for another degree
         */
        public Builder save(Project project, int degree) {
            return add(
                    "search of project",
                    savedProjects,
                    project.id(),
                    Optional.of(new OwnerWatch.Saved(project, checked(degree))));
        }

        /**
         * Saves the search of an offer's actor for projects, with no stated degree; see {@link #save(Offer, int)}.
         *
         * @param offer the offer
         * @return this builder
         * @throws IllegalArgumentException if the update already tells of this search
         */
        public Builder save(Offer offer) {
            return save(offer, 0);
        }

        /**
         * Saves the search of an offer's actor for projects: a new search, or the next form of the one of its id. The offer
         * need not be on the market; to be found, it is {@linkplain #put(Offer) put} there.
         *
         * @param offer the offer; while its actor has no mandate that covers the day, the search is told nothing
         * @param degree the degree that the search states, from 0 to 10,000: its actor is told when a rank passes it
         * @return this builder
         * @throws IllegalArgumentException if the update already tells of this search, or for another degree
         */
        public Builder save(Offer offer, int degree) {
            return add(
                    "search of offer",
                    savedOffers,
                    offer.id(),
                    Optional.of(new TerritoryWatch.Saved(offer, checked(degree))));
        }

        /**
         * Forgets the search of a project's owner.
         *
         * @param id the project's id; one that is not there is passed over
         * @return this builder
         * @throws IllegalArgumentException if the update already tells of this search
         */
        public Builder forgetProject(String id) {
            return add("search of project", savedProjects, id, Optional.empty());
        }

        /**
         * Forgets the search of an offer's actor.
         *
         * @param id the offer's id; one that is not there is passed over
         * @return this builder
         * @throws IllegalArgumentException if the update already tells of this search
         */
        public Builder forgetOffer(String id) {
            return add("search of offer", savedOffers, id, Optional.empty());
        }

        /**
         * Moves to another day: offers end and age, dated facts change.
         *
         * @param day the day, not before the one that the watchlist is at
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            this.asOf = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Announces other territories, or other facts of them, such as a zoning. What changed is found by comparing.
         *
         * @param territories the territories from now on; made from those before, by {@link Territories#with}, they share
         *     what did not change, and only what did is looked at again
         * @return this builder
         */
        public Builder territories(Territories territories) {
            this.territories = Objects.requireNonNull(territories, "territories");
            return this;
        }

        /**
         * Announces other rules or measures of the host, such as what an aid is worth. A function that is another object has
         * changed, one that is the same object has not.
         *
         * @param vocabulary the words from now on
         * @return this builder
         */
        public Builder vocabulary(Vocabulary vocabulary) {
            this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
            return this;
        }

        /**
         * The update.
         *
         * @return a new immutable update
         */
        public WatchUpdate build() {
            return new WatchUpdate(this);
        }

        private <T> Builder add(String sort, Map<String, Optional<T>> changes, String id, Optional<T> item) {
            if (changes.putIfAbsent(Objects.requireNonNull(id, "id"), item) != null) {
                throw new IllegalArgumentException("an update tells twice of the " + sort + " " + id);
            }
            return this;
        }

        private static int checked(int degree) {
            if (degree < 0 || degree > Degree.FULL) {
                throw new IllegalArgumentException("a degree runs from 0 to " + Degree.FULL + ": " + degree);
            }
            return degree;
        }
    }
}
