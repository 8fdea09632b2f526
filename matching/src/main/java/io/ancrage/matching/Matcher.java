package io.ancrage.matching;

import io.ancrage.criterion.AllOf;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.explanation.Explanation;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.FactTable;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Program;
import io.ancrage.fact.TruthSet;
import io.ancrage.fact.Vocabulary;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.preference.Preference;
import io.ancrage.preference.Scoring;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import io.ancrage.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what suits a project. An immutable snapshot of territories on one day; thread-safe.
 *
 * <pre>{@code
 * Matcher matcher = Matcher.builder().asOf(LocalDate.of(2026, 11, 21)).territories(FrenchTerritories.load()).build();
 * for (Match match : matcher.territoriesFor(project).top(3)) {
 *     System.out.println(match.explanation().text(Locale.ENGLISH));
 * }
 * }</pre>
 */
public final class Matcher {

    private static final Comparator<Ranking.Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Ranking.Candidate candidate) -> -candidate.degree().value())
            .thenComparing(Ranking.Candidate::fits)
            .thenComparingInt(Ranking.Candidate::row);

    private final LocalDate asOf;
    private final Territories territories;
    private final Vocabulary vocabulary;

    private Matcher(LocalDate asOf, Territories territories, Vocabulary vocabulary) {
        this.asOf = asOf;
        this.territories = territories.asOf(asOf);
        this.vocabulary = vocabulary;
    }

    /**
     * Starts a matcher.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The day for which everything is judged.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Ranks the communes that suit a project, even where nobody has advertised yet. One whose requirement cannot be
     * decided, because a fact is missing, is kept and marked to confirm. Costs one pass over all communes, and a degree
     * for each that fits or may fit.
     *
     * @param project what its owner wants; all wishes count
     * @return the ranking over this snapshot
     * @throws io.ancrage.AncrageException with code ANC-FACT-001, if a wish names a fact that the vocabulary does not know;
     *     with code ANC-TERR-002, if it names a territory that is not in the directory
     */
    public Ranking territoriesFor(Project project) {
        Wishes wishes = new Wishes(project);
        FactTable table = territories.table(TerritoryLevel.COMMUNE);
        TruthSet answers = wishes.requirements.given(wishes.known).test(table);
        List<Ranking.Candidate> candidates = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            Truth fits = answers.truth(row);
            if (!fits.isFalse()) {
                FactSheet sheet = wishes.known.over(table.row(row));
                candidates.add(new Ranking.Candidate(row, fits, wishes.scoring.degree(sheet)));
            }
        }
        candidates.sort(BEST_FIRST);
        List<Territory> communes = territories.territories(TerritoryLevel.COMMUNE);
        return new Ranking(
                List.copyOf(candidates),
                candidate -> {
                    Territory commune = communes.get(candidate.row());
                    return new Match(commune, candidate.fits(), candidate.degree(), () -> wishes.explain(commune));
                },
                candidate -> wishes.open(wishes.known.over(table.row(candidate.row()))));
    }

    /**
     * Explains how a territory of any level suits a project, to the project's owner; also one that does not: why not.
     *
     * @param project what its owner wants
     * @param territory the territory; a former code stands for its successor
     * @return the explanation
     * @throws io.ancrage.AncrageException with code ANC-TERR-002, if there is no such territory
     */
    public Explanation explain(Project project, TerritoryCode territory) {
        return new Wishes(project).explain(territories.require(territory));
    }

    /** A project's wishes, compiled. */
    private final class Wishes {

        private final Program requirements;
        private final Scoring scoring;
        private final FactSheet known;

        Wishes(Project project) {
            requirements = vocabulary.compile(territories.current(new AllOf(project.requirements())));
            scoring = Scoring.compile(
                    vocabulary,
                    project.preferences().stream().map(this::current).toList());
            known = FactSheet.builder().put(Fact.AS_OF, asOf).build().over(project.facts());
        }

        private WeightedPreference current(WeightedPreference weighted) {
            return weighted.preference() instanceof Preference.When when
                    ? new WeightedPreference(
                            new Preference.When(territories.current(when.criterion())), weighted.weight())
                    : weighted;
        }

        Explanation explain(Territory territory) {
            FactSheet sheet = known.over(territories.sheet(territory.code()));
            return new Explanation(
                    territory.code().toString(),
                    territory.name(),
                    asOf,
                    requirements.explain(sheet),
                    scoring.degree(sheet),
                    scoring.contributions(sheet),
                    open(sheet));
        }

        /** What is open: for the requirements first, then for the preferences. */
        List<Gap> open(FactSheet sheet) {
            Set<Gap> open = new LinkedHashSet<>(requirements.missing(sheet));
            open.addAll(scoring.missing(sheet));
            return List.copyOf(open);
        }
    }

    /** Builds a {@link Matcher}. Not thread-safe; build once, share the result. */
    public static final class Builder {

        private @Nullable LocalDate asOf;
        private @Nullable Territories territories;
        private Vocabulary vocabulary = ProjectFacts.vocabulary();

        private Builder() {}

        /**
         * The day for which everything is judged; required, since nothing reads a clock.
         *
         * @param day the day
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            this.asOf = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * The territories; required.
         *
         * @param territories those of France, or a host's own
         * @return this builder
         */
        public Builder territories(Territories territories) {
            this.territories = Objects.requireNonNull(territories, "territories");
            return this;
        }

        /**
         * The words that wishes may use; by default the standard ones.
         *
         * @param vocabulary the vocabulary
         * @return this builder
         */
        public Builder vocabulary(Vocabulary vocabulary) {
            this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
            return this;
        }

        /**
         * The matcher.
         *
         * @return a new immutable matcher
         * @throws IllegalStateException if the day or the territories are missing
         */
        public Matcher build() {
            if (asOf == null || territories == null) {
                throw new IllegalStateException("a matcher needs asOf(...) and territories(...)");
            }
            return new Matcher(asOf, territories, vocabulary);
        }
    }
}
