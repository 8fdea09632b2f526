package io.ancrage.project;

import io.ancrage.AncrageException;
import io.ancrage.DateRange;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Reading;
import io.ancrage.offer.OfferFacts;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.Area;
import io.ancrage.practice.CareerStage;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.RhythmFacts;
import io.ancrage.practice.WorkRhythm;
import io.ancrage.preference.Preference;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.preference.Wish;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.Specialty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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

    private final String id;
    private final @Nullable Profession profession;
    private final @Nullable ActivityCode activity;
    private final List<Specialty> specialties;
    private final Map<Fact<?>, Reading<?>> stated;
    private final List<Wish> wishes;
    private final List<Criterion> requirements;
    private final List<WeightedPreference> preferences;
    private final FactSheet facts;

    private Project(Builder builder) {
        this.id = builder.id;
        this.profession = builder.profession;
        this.activity = builder.activity;
        this.specialties = List.copyOf(builder.specialties);
        this.stated = Collections.unmodifiableMap(new LinkedHashMap<>(builder.stated));
        this.wishes = Wish.requirementsFirst(builder.wishes);
        this.requirements = Wish.required(wishes);
        this.preferences = Wish.weighted(wishes);
        this.facts = ProjectFacts.sheet(profession(), activity(), specialties, stated);
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
        return requirements;
    }

    /**
     * What weighs.
     *
     * @return the preferences with their weights, in the order of their statement
     */
    public List<WeightedPreference> preferences() {
        return preferences;
    }

    /**
     * What the holder states of the project, the person and the household: stage, rhythm, dates, a host's own facts.
     *
     * @return by fact, ascending by id
     */
    public Map<Fact<?>, Reading<?>> stated() {
        return stated;
    }

    /**
     * What is known of the holder, the private part included.
     *
     * @return profession or activity, specialties, and what is {@link #stated}
     */
    public FactSheet facts() {
        return facts;
    }

    /**
     * The part that may leave the owner's hands.
     *
     * @return id, profession or activity, specialties, public facts and public wishes
     */
    public PublishedProject published() {
        Map<Fact<?>, Reading<?>> open = new LinkedHashMap<>(stated);
        open.keySet().removeIf(fact -> fact.visibility() != Visibility.PUBLIC);
        return new PublishedProject(
                id,
                profession(),
                activity(),
                specialties,
                open,
                wishes.stream()
                        .filter(wish -> wish.visibility() == Visibility.PUBLIC)
                        .toList());
    }

    /**
     * The same project with each wish replaced, such as by one in the codes of today. What it states stays.
     *
     * @param replaced the wish that stands for a wish
     * @return the project; its wishes in the same order
     */
    public Project withWishes(UnaryOperator<Wish> replaced) {
        Builder same = new Builder(id, profession, activity);
        same.specialties.addAll(specialties);
        same.stated.putAll(stated);
        wishes.forEach(wish -> same.add(replaced.apply(wish)));
        return same.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Project project
                && id.equals(project.id)
                && Objects.equals(profession, project.profession)
                && Objects.equals(activity, project.activity)
                && specialties.equals(project.specialties)
                && stated.equals(project.stated)
                && wishes.equals(project.wishes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id alone: wishes never get into a log. */
    @Override
    public String toString() {
        return "Project " + id;
    }

    /** Builds a project. Not thread-safe; build once, share the result. */
    public static final class Builder {

        private final String id;
        private final @Nullable Profession profession;
        private final @Nullable ActivityCode activity;
        private final List<Specialty> specialties = new ArrayList<>();
        private final Map<Fact<?>, Reading<?>> stated = new TreeMap<>(Comparator.comparing(Fact::id));
        private final List<Wish> wishes = new ArrayList<>();

        private Builder(String id, @Nullable Profession profession, @Nullable ActivityCode activity) {
            this.id = ProjectId.require(id);
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
            if (!specialties.contains(specialty)) {
                specialties.add(Objects.requireNonNull(specialty, "specialty"));
            }
            return this;
        }

        /**
         * States how far the career is.
         *
         * @param stage the stage
         * @return this builder
         */
        public Builder stage(CareerStage stage) {
            return fact(ProjectFacts.CAREER_STAGE, stage.name());
        }

        /**
         * States the ways of practising that are wanted, and requires that an offer has one of them.
         *
         * @param wanted one or more
         * @return this builder
         */
        public Builder modes(PracticeMode... wanted) {
            String[] codes = Stream.of(wanted).map(Enum::name).toArray(String[]::new);
            return fact(ProjectFacts.MODES, CodeSet.of(codes)).require(OfferFacts.MODES.hasAny(codes));
        }

        /**
         * Requires offers of some kinds.
         *
         * @param wanted one or more
         * @return this builder
         */
        public Builder kinds(OfferKind... wanted) {
            return require(
                    OfferFacts.KIND.in(Stream.of(wanted).map(OfferKind::code).toArray(String[]::new)));
        }

        /**
         * States the work rhythm that is wanted, and requires that an offer {@linkplain RhythmFacts#suiting suits} it.
         *
         * @param wanted the rhythm
         * @return this builder
         */
        public Builder rhythm(WorkRhythm wanted) {
            FactSheet.Builder sheet = FactSheet.builder();
            RhythmFacts.WANTED.put(sheet, wanted);
            FactSheet told = sheet.build();
            RhythmFacts.WANTED.all().forEach(fact -> putKnown(fact, told));
            RhythmFacts.OFFERED.suiting(wanted).forEach(this::require);
            return this;
        }

        /**
         * States from when on, and until when, the holder can come.
         *
         * @param when the days
         * @return this builder
         */
        public Builder available(DateRange when) {
            when.from().ifPresent(day -> fact(ProjectFacts.AVAILABLE_FROM, day));
            when.until().ifPresent(day -> fact(ProjectFacts.AVAILABLE_UNTIL, day));
            return this;
        }

        /**
         * States a fact of the project, the person, the practice or the household. One that is not public stays with the
         * owner.
         *
         * @param fact the fact
         * @param value its value
         * @param <T> its Java type
         * @return this builder
         * @throws AncrageException with code ANC-PROJ-004 for a fact of another subject, or of the profession
         */
        public <T> Builder fact(Fact<T> fact, T value) {
            return fact(fact, FactSheet.builder().put(fact, value).build().read(fact));
        }

        /**
         * States a reading of a fact.
         *
         * @param fact the fact
         * @param reading what is known of it
         * @param <T> its Java type
         * @return this builder
         * @throws AncrageException with code ANC-PROJ-004 for a fact of another subject, or of the profession
         */
        public <T> Builder fact(Fact<T> fact, Reading<T> reading) {
            boolean taken =
                    ProjectFacts.OF_THE_PROFESSION.stream().map(Fact::id).anyMatch(fact.id()::equals);
            if (fact.subject() != Subject.PROJECT || taken) {
                throw new AncrageException(
                        "ANC-PROJ-004",
                        fact + " n'est pas un fait à déclarer pour un projet ; attendu : un fait de project, person,"
                                + " practice, premises ou household, autre que la profession",
                        fact + " is not a fact to state of a project; expected one of project, person, practice,"
                                + " premises or household, other than the profession");
            }
            stated.remove(fact); // It may be there as another fact of the same id.
            stated.put(fact, FactSheet.builder().put(fact, reading).build().read(fact));
            return this;
        }

        private <T> void putKnown(Fact<T> fact, FactSheet told) {
            if (!told.read(fact).isMissing()) {
                fact(fact, told.read(fact));
            }
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
            return require(criterion, Wish.defaultVisibility(criterion));
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
            return prefer(preference, Wish.defaultVisibility(preference));
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
            return prefer(weight, preference, Wish.defaultVisibility(preference));
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
         * @throws AncrageException with code ANC-PROJ-006, if it is public and reads a private fact
         */
        public Builder add(Wish wish) {
            for (Fact<?> fact : wish.facts()) {
                if (wish.visibility() == Visibility.PUBLIC && fact.visibility() == Visibility.PRIVATE) {
                    throw new AncrageException(
                            "ANC-PROJ-006",
                            "un souhait public ne lit pas « " + fact.label().french() + " » (" + fact
                                    + ") : ce fait est privé ; gardez le souhait privé",
                            "a public wish does not read \"" + fact.label().english() + "\" (" + fact
                                    + "): that fact is private; keep the wish private");
                }
            }
            Wish.requireRoom(wishes);
            wishes.add(Objects.requireNonNull(wish, "wish"));
            return this;
        }
    }
}
