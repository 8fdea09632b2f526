package io.ancrage.project;

import io.ancrage.AncrageException;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.FactSheet;
import io.ancrage.place.Area;
import io.ancrage.preference.Preference;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.preference.Wish;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a practitioner, or any other project holder, wants (projet d'installation). Immutable.
 *
 * <pre>{@code
 * Project project = Project.builder("p-1", Profession.PHYSICIAN)
 *         .search("metropolitan")
 *         .require(POPULATION.between(5_000, 15_000))
 *         .prefer(3, Preference.less(TerritoryFacts.HOUSE_PRICE, 1_500, 3_000))
 *         .build();
 * }</pre>
 */
public final class Project {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final String id;
    private final @Nullable Profession profession;
    private final @Nullable ActivityCode activity;
    private final List<Specialty> specialties;
    private final List<Wish> wishes;

    private Project(Builder builder) {
        this.id = builder.id;
        this.profession = builder.profession;
        this.activity = builder.activity;
        this.specialties = List.copyOf(builder.specialties);
        // Requirements first, so that a project has one order however it was stated or read.
        this.wishes = Stream.concat(
                        builder.wishes.stream().filter(Wish.Required.class::isInstance),
                        builder.wishes.stream().filter(Wish.Preferred.class::isInstance))
                .toList();
    }

    /**
     * Starts the project of a health professional.
     *
     * @param id the host's opaque id: letters, digits, dots, hyphens; never a name, a mail or a professional number
     * @param profession the profession
     * @return a builder
     */
    public static Builder builder(String id, Profession profession) {
        return new Builder(id, Objects.requireNonNull(profession, "profession"), null);
    }

    /**
     * Starts a project outside health: a bakery, a start-up.
     *
     * @param id the host's opaque id
     * @param activity the activity
     * @return a builder
     */
    public static Builder builder(String id, ActivityCode activity) {
        return new Builder(id, null, Objects.requireNonNull(activity, "activity"));
    }

    /**
     * The host's opaque id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The profession, for a project in health.
     *
     * @return the profession, or empty
     */
    public Optional<Profession> profession() {
        return Optional.ofNullable(profession);
    }

    /**
     * The activity, for a project outside health.
     *
     * @return the activity, or empty
     */
    public Optional<ActivityCode> activity() {
        return Optional.ofNullable(activity);
    }

    /**
     * The specialties.
     *
     * @return in the order of their statement
     */
    public List<Specialty> specialties() {
        return specialties;
    }

    /**
     * All wishes, private ones included.
     *
     * @return requirements, then preferences, each in the order of their statement
     */
    public List<Wish> wishes() {
        return wishes;
    }

    /**
     * What must hold.
     *
     * @return the criteria, in the order of their statement
     */
    public List<Criterion> requirements() {
        return Wish.required(wishes);
    }

    /**
     * What weighs.
     *
     * @return the preferences with their weights, in the order of their statement
     */
    public List<WeightedPreference> preferences() {
        return Wish.weighted(wishes);
    }

    /**
     * What is known of the holder: profession and specialties.
     *
     * @return the sheet
     */
    public FactSheet facts() {
        FactSheet.Builder sheet = FactSheet.builder();
        if (profession != null) {
            sheet.put(ProjectFacts.PROFESSION, profession.code());
        }
        if (!specialties.isEmpty()) {
            sheet.put(
                    ProjectFacts.SPECIALTIES,
                    CodeSet.of(specialties.stream().map(Specialty::code).toList()));
        }
        return sheet.build();
    }

    /**
     * The part that may leave the owner's hands.
     *
     * @return id, profession or activity, specialties and public wishes
     */
    public PublishedProject published() {
        return new PublishedProject(
                id,
                profession(),
                activity(),
                specialties,
                wishes.stream()
                        .filter(wish -> wish.visibility() == Visibility.PUBLIC)
                        .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Project project
                && id.equals(project.id)
                && Objects.equals(profession, project.profession)
                && Objects.equals(activity, project.activity)
                && specialties.equals(project.specialties)
                && wishes.equals(project.wishes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, profession, activity, specialties, wishes);
    }

    /** The id alone: wishes never get into a log. */
    @Override
    public String toString() {
        return "Project " + id;
    }

    /** Builds a project. Not thread-safe; build once, share the result. */
    public static final class Builder {

        private static final int MOST_WISHES = 200;

        private final String id;
        private final @Nullable Profession profession;
        private final @Nullable ActivityCode activity;
        private final List<Specialty> specialties = new ArrayList<>();
        private final List<Wish> wishes = new ArrayList<>();

        private Builder(String id, @Nullable Profession profession, @Nullable ActivityCode activity) {
            if (!ID.matcher(id).matches()) {
                throw new AncrageException(
                        "ANC-PROJ-001",
                        "l'identifiant d'un projet compte de 1 à 100 lettres, chiffres, points ou tirets",
                        "the id of a project has 1 to 100 letters, digits, dots or hyphens");
            }
            this.id = id;
            this.profession = profession;
            this.activity = activity;
        }

        /**
         * Adds a specialty.
         *
         * @param specialty a specialty of the profession
         * @return this builder
         */
        public Builder specialty(Specialty specialty) {
            specialties.add(Objects.requireNonNull(specialty, "specialty"));
            return this;
        }

        /**
         * Searches in an area; it must hold as any requirement does.
         *
         * @param area the area
         * @return this builder
         */
        public Builder search(Area area) {
            return require(new Inside(area));
        }

        /**
         * Searches in an area given as text.
         *
         * @param area {@code everywhere}, {@code metropolitan}, {@code overseas}, or a code such as {@code DEP-23}
         * @return this builder
         * @throws AncrageException with code ANC-GEO-003 or ANC-TERR-001, if it is neither a word nor a code
         */
        public Builder search(String area) {
            return search(Area.parse(area));
        }

        /**
         * Requires a criterion, with the default visibility.
         *
         * @param criterion what must hold
         * @return this builder
         */
        public Builder require(Criterion criterion) {
            return require(criterion, Wish.defaultVisibility(criterion.facts()));
        }

        /**
         * Requires a criterion.
         *
         * @param criterion what must hold
         * @param visibility who may see that
         * @return this builder
         */
        public Builder require(Criterion criterion, Visibility visibility) {
            return add(new Wish.Required(criterion, visibility));
        }

        /**
         * Prefers, with the {@linkplain Wish#weighted default weight} and visibility.
         *
         * @param preference the preference
         * @return this builder
         */
        public Builder prefer(Preference preference) {
            return prefer(preference, Wish.defaultVisibility(preference.facts()));
        }

        /**
         * Prefers, with the default weight.
         *
         * @param preference the preference
         * @param visibility who may see that
         * @return this builder
         */
        public Builder prefer(Preference preference, Visibility visibility) {
            return add(new Wish.Preferred(preference, OptionalInt.empty(), visibility));
        }

        /**
         * Prefers, with the default visibility.
         *
         * @param weight from 1 to 100
         * @param preference the preference
         * @return this builder
         */
        public Builder prefer(int weight, Preference preference) {
            return prefer(weight, preference, Wish.defaultVisibility(preference.facts()));
        }

        /**
         * Prefers.
         *
         * @param weight from 1 to 100
         * @param preference the preference
         * @param visibility who may see that
         * @return this builder
         */
        public Builder prefer(int weight, Preference preference, Visibility visibility) {
            return add(new Wish.Preferred(preference, OptionalInt.of(weight), visibility));
        }

        /**
         * The project.
         *
         * @return a new immutable project
         */
        public Project build() {
            return new Project(this);
        }

        /**
         * Adds a wish.
         *
         * @param wish the wish
         * @return this builder
         */
        public Builder add(Wish wish) {
            if (wishes.size() == MOST_WISHES) {
                throw new AncrageException(
                        "ANC-PROJ-003",
                        "un projet porte au plus " + MOST_WISHES + " souhaits",
                        "a project has at most " + MOST_WISHES + " wishes");
            }
            wishes.add(Objects.requireNonNull(wish, "wish"));
            return this;
        }
    }
}
