package io.ancrage.offer;

import io.ancrage.AncrageException;
import io.ancrage.DateRange;
import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.actor.Actor;
import io.ancrage.actor.Contacts;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Subject;
import io.ancrage.criterion.Visibility;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Reading;
import io.ancrage.internal.OpaqueId;
import io.ancrage.place.TerritoryCode;
import io.ancrage.practice.PracticeMode;
import io.ancrage.practice.WorkRhythm;
import io.ancrage.preference.Preference;
import io.ancrage.preference.WeightedPreference;
import io.ancrage.preference.Wish;
import io.ancrage.profession.ActivityCode;
import io.ancrage.profession.Profession;
import io.ancrage.profession.ProfessionCodes;
import io.ancrage.profession.Specialty;
import io.ancrage.validation.Complete;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a territory offers to whoever comes (annonce): a post, a practice to take over, premises, a shop. Immutable.
 *
 * <pre>{@code
 * Offer offer = Offer.builder("o-1", OfferKind.SALARIED, TerritoryCode.commune("23096"))
 *         .profession(Profession.PHYSICIAN)
 *         .specialty("general-medicine")
 *         .modes(PracticeMode.SALARIED)
 *         .benefit(Benefit.of(BenefitKind.HOUSING).forMonths(12))
 *         .actor(town)
 *         .contacts(contacts)
 *         .build()
 *         .publish(LocalDate.of(2026, 11, 21));
 * }</pre>
 *
 * <p>What it does not tell is unknown: an offer that does not mention housing may still have it, unless its benefits are
 * said to be complete. An offer that was taken over from elsewhere without a contact is {@linkplain #isUnclaimed()
 * unclaimed}: it can be shown with its date, and nobody can be written to.
 */
@Complete(value = Publishable.class, groups = Publication.class)
public final class Offer {

    private final String id;
    private final OfferKind kind;
    private final TerritoryCode territory;

    @Size(max = 200, message = "{io.ancrage.offer.title}")
    private final String title;

    @Size(max = 20_000, message = "{io.ancrage.offer.description}")
    private final String description;

    private final @Nullable @Valid Actor actor;
    private final @Nullable @Valid Contacts contacts;
    private final SortedSet<Profession> professions;
    private final SortedSet<String> specialties;
    private final List<ActivityCode> activities;
    private final Set<PracticeMode> modes;
    private final SortedSet<String> structures;
    private final SortedSet<String> team;
    private final SortedSet<String> equipment;
    private final WorkRhythm rhythm;
    private final List<Post> posts;
    private final @Nullable Amount pay;
    private final List<Benefit> benefits;
    private final boolean benefitsComplete;
    private final @Nullable Premises premises;
    private final @Nullable Succession succession;
    private final @Nullable @Valid Internship internship;
    private final List<Slot> slots;
    private final List<Stop> stops;
    private final Map<Fact<?>, Reading<?>> more;
    private final List<Wish> wishes;
    private final Vintage published;
    private final @Nullable LocalDate confirmedOn;
    private final @Nullable LocalDate until;
    private final @Nullable Source source;
    private final @Nullable LocalDate endedOn;

    private Offer(Builder builder) {
        this.id = builder.id;
        this.kind = builder.kind;
        this.territory = builder.territory;
        this.title = builder.title;
        this.description = builder.description;
        this.actor = builder.actor;
        this.contacts = builder.contacts;
        this.professions = Collections.unmodifiableSortedSet(new TreeSet<>(builder.professions));
        this.specialties = Collections.unmodifiableSortedSet(new TreeSet<>(builder.specialties));
        this.activities = List.copyOf(new LinkedHashSet<>(builder.activities));
        this.modes = Collections.unmodifiableSet(
                builder.modes.isEmpty() ? EnumSet.noneOf(PracticeMode.class) : EnumSet.copyOf(builder.modes));
        this.structures = Collections.unmodifiableSortedSet(new TreeSet<>(builder.structures));
        this.team = Collections.unmodifiableSortedSet(new TreeSet<>(builder.team));
        this.equipment = Collections.unmodifiableSortedSet(new TreeSet<>(builder.equipment));
        this.rhythm = builder.rhythm;
        this.posts = List.copyOf(builder.posts);
        this.pay = builder.pay;
        this.benefits = List.copyOf(builder.benefits);
        this.benefitsComplete = builder.benefitsComplete;
        this.premises = builder.premises;
        this.succession = builder.succession;
        this.internship = builder.internship;
        this.slots = List.copyOf(builder.slots);
        this.stops = List.copyOf(builder.stops);
        this.more = Collections.unmodifiableMap(new LinkedHashMap<>(builder.more));
        this.wishes = Wish.requirementsFirst(builder.wishes);
        this.published = builder.published;
        this.confirmedOn = builder.confirmedOn;
        this.until = builder.until;
        this.source = builder.source;
        LocalDate last = lastEnd().orElse(null);
        this.endedOn = until == null || last != null && last.isBefore(until) ? last : until;
    }

    /**
     * Starts an offer.
     *
     * @param id the host's id, never changed: 1 to 100 letters, digits, dots, hyphens
     * @param kind its kind
     * @param territory where it is: a commune, or a larger territory where the place is not settled yet
     * @return a builder
     * @throws AncrageException with code ANC-OFFER-007 for an id of another form
     */
    public static Builder builder(String id, OfferKind kind, TerritoryCode territory) {
        return new Builder(id, kind, territory);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds all of this offer
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The host's id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The kind.
     *
     * @return the kind
     */
    public OfferKind kind() {
        return kind;
    }

    /**
     * Where it is.
     *
     * @return a commune, or a larger territory within which the place is not settled
     */
    public TerritoryCode territory() {
        return territory;
    }

    /**
     * Where one would work: the sites of composite posts, the stops of a tour, and the territory for all else.
     *
     * @return the places, ascending, without doubles
     */
    public SortedSet<TerritoryCode> places() {
        SortedSet<TerritoryCode> places = new TreeSet<>();
        posts.forEach(post -> post.parts().forEach(part -> places.add(part.site())));
        stops.forEach(stop -> places.add(stop.site()));
        boolean onePieceIsHere =
                stops.isEmpty() && posts.stream().anyMatch(post -> post.parts().isEmpty());
        if (places.isEmpty() || onePieceIsHere) {
            places.add(territory);
        }
        return Collections.unmodifiableSortedSet(places);
    }

    /**
     * Whether some site of a composite post or some stop of a tour is not its territory as such. Costs less than to ask for the
     * {@link #places}.
     *
     * @return false where {@link #places} are its territory alone
     */
    public boolean namesPlaces() {
        for (Post post : posts) {
            for (Post.Part part : post.parts()) {
                if (!part.site().equals(territory)) {
                    return true;
                }
            }
        }
        return stops.stream().anyMatch(stop -> !stop.site().equals(territory));
    }

    /**
     * The title.
     *
     * @return one line; may be empty
     */
    public String title() {
        return title;
    }

    /**
     * The description.
     *
     * @return plain text; may be empty
     */
    public String description() {
        return description;
    }

    /**
     * Who publishes.
     *
     * @return the actor; empty for an offer that was taken over from elsewhere
     */
    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    /**
     * Who answers.
     *
     * @return the contacts; empty when nobody is named
     */
    public Optional<Contacts> contacts() {
        return Optional.ofNullable(contacts);
    }

    /**
     * The professions that it is for.
     *
     * @return ascending; empty when it is for others, or does not tell
     */
    public SortedSet<Profession> professions() {
        return professions;
    }

    /**
     * The specialties that it is for: codes of TRE_R38, or groups such as {@code general-medicine}.
     *
     * @return ascending; empty when it names none
     */
    public SortedSet<String> specialties() {
        return specialties;
    }

    /**
     * The activities that it is for, outside health.
     *
     * @return in the order of their statement
     */
    public List<ActivityCode> activities() {
        return activities;
    }

    /**
     * The ways of practising.
     *
     * @return in the order of {@link PracticeMode}; empty when not told
     */
    public Set<PracticeMode> modes() {
        return modes;
    }

    /**
     * The structures of practice, codes of {@link OfferFacts#STRUCTURES}.
     *
     * @return ascending; empty when not told
     */
    public SortedSet<String> structures() {
        return structures;
    }

    /**
     * Who works there already, codes of {@link OfferFacts#TEAM}.
     *
     * @return ascending; there may be others
     */
    public SortedSet<String> team() {
        return team;
    }

    /**
     * What there is to work with, codes of {@link OfferFacts#EQUIPMENT}.
     *
     * @return ascending; there may be more
     */
    public SortedSet<String> equipment() {
        return equipment;
    }

    /**
     * The work rhythm.
     *
     * @return what is told of it
     */
    public WorkRhythm rhythm() {
        return rhythm;
    }

    /**
     * The posts.
     *
     * @return in the order of their statement
     */
    public List<Post> posts() {
        return posts;
    }

    /**
     * How many are looked for, over all posts.
     *
     * @return the sum; empty where one does not tell, or there is no post
     */
    public OptionalInt seats() {
        int sum = 0;
        for (Post post : posts) {
            if (post.seats().isEmpty()) {
                return OptionalInt.empty();
            }
            sum += post.seats().getAsInt();
        }
        return posts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum);
    }

    /**
     * The pay of a salaried post.
     *
     * @return the pay; empty when not told
     */
    public Optional<Amount> pay() {
        return Optional.ofNullable(pay);
    }

    /**
     * The benefits.
     *
     * @return in the order of their statement
     */
    public List<Benefit> benefits() {
        return benefits;
    }

    /**
     * Whether there are no other benefits than those stated.
     *
     * @return false unless its giver says so
     */
    public boolean benefitsComplete() {
        return benefitsComplete;
    }

    /**
     * The premises.
     *
     * @return the premises; empty when none are told
     */
    public Optional<Premises> premises() {
        return Optional.ofNullable(premises);
    }

    /**
     * The practice that is handed over.
     *
     * @return the succession; empty when it is none, or nothing is told of it
     */
    public Optional<Succession> succession() {
        return Optional.ofNullable(succession);
    }

    /**
     * The placement for students or interns.
     *
     * @return the internship; empty when it is none, or nothing is told of it
     */
    public Optional<Internship> internship() {
        return Optional.ofNullable(internship);
    }

    /**
     * The turns of a rotation.
     *
     * @return in the order of their statement
     */
    public List<Slot> slots() {
        return slots;
    }

    /**
     * The stops of a short-lived or mobile practice.
     *
     * @return in the order of their statement
     */
    public List<Stop> stops() {
        return stops;
    }

    /**
     * What else is stated of the offer: facts of the host's own.
     *
     * @return by fact, ascending by id
     */
    public Map<Fact<?>, Reading<?>> more() {
        return more;
    }

    /**
     * What is asked of whoever comes. All of it is public.
     *
     * @return requirements, then preferences, each in the order of their statement
     */
    public List<Wish> wishes() {
        return wishes;
    }

    /**
     * What must hold of whoever comes, the professions and specialties not counted.
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
     * When it was first published, as precisely as it is known.
     *
     * @return the vintage; {@link Vintage#UNKNOWN} when not told
     */
    public Vintage published() {
        return published;
    }

    /**
     * The day on which a person last said that the offer still holds.
     *
     * @return the day; empty when nobody has since it was published
     */
    public Optional<LocalDate> confirmedOn() {
        return Optional.ofNullable(confirmedOn);
    }

    /**
     * The day from which on it no longer holds: filled, withdrawn, or closed.
     *
     * @return the day; empty while no end is set
     */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /**
     * Where it was taken over from.
     *
     * @return the source; empty for an offer of the host's own
     */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Whether nobody can be written to: no accountable actor, or no named person who can be reached.
     *
     * @return true for most offers that were taken over from elsewhere
     */
    public boolean isUnclaimed() {
        return actor == null || contacts == null || !contacts.first().isReachable();
    }

    /**
     * Whether it no longer holds on a day.
     *
     * @param day the day
     * @return true from {@link #endedOn()} on
     */
    public boolean hasEnded(LocalDate day) {
        return endedOn != null && !day.isBefore(endedOn);
    }

    /**
     * The day from which on it no longer holds: {@link #until()}, or the end of the last of its posts, slots and stops where
     * each has an end.
     *
     * @return the earlier of the two; empty while no end is known
     */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /**
     * The last day, not after a given one, of which it is known that the offer held: that of its confirmation, or the first
     * day of its publication's vintage, whichever is later.
     *
     * @param day the day
     * @return the last such day; empty when none is known
     */
    public Optional<LocalDate> lastHeldOn(LocalDate day) {
        LocalDate first = published.firstDay().orElse(null);
        LocalDate last = first == null || first.isAfter(day) ? null : first;
        if (confirmedOn != null && !confirmedOn.isAfter(day) && (last == null || confirmedOn.isAfter(last))) {
            last = confirmedOn;
        }
        return Optional.ofNullable(last);
    }

    /**
     * What keeps the offer from being published on a day.
     *
     * @param day the day
     * @return the obstacles, in the order of {@link Obstacle}; empty when it can be published
     */
    public List<Obstacle> obstacles(LocalDate day) {
        Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
        if (actor == null || actor.accountable().name().isBlank()) {
            found.add(Obstacle.NO_ACTOR);
        } else if (actor.actingFor().filter(mandate -> !mandate.covers(day)).isPresent()) {
            found.add(Obstacle.NO_MANDATE);
        }
        if (contacts == null || !contacts.first().isReachable()) {
            found.add(Obstacle.NO_CONTACT);
        } else if (!contacts.hasSubstitute()) {
            found.add(Obstacle.NO_SUBSTITUTE);
        }
        if (professions.isEmpty() && activities.isEmpty()) {
            found.add(Obstacle.FOR_NOBODY);
        }
        if (hasEnded(day)) {
            found.add(Obstacle.ENDED);
        }
        return List.copyOf(found);
    }

    /**
     * The offer as it is published on a day, and confirmed on it. One that was published before keeps its first day.
     *
     * @param day the day
     * @return the published offer
     * @throws AncrageException with code ANC-OFFER-001 and all {@link #obstacles}, if someone accountable, a named contact
     *     with a deputy or fallback, or the profession is missing, or the offer has ended
     */
    public Offer publish(LocalDate day) {
        List<Obstacle> obstacles = obstacles(day);
        if (!obstacles.isEmpty()) {
            throw new AncrageException(
                    "ANC-OFFER-001",
                    "l'annonce " + id + " ne peut pas être publiée le " + day + " : "
                            + String.join(
                                    " ; ",
                                    obstacles.stream()
                                            .map(obstacle -> obstacle.text().french())
                                            .toList()),
                    "the offer " + id + " cannot be published on " + day + ": "
                            + String.join(
                                    "; ",
                                    obstacles.stream()
                                            .map(obstacle -> obstacle.text().english())
                                            .toList()));
        }
        Vintage first = published.equals(Vintage.UNKNOWN) ? Vintage.of(day.toString()) : published;
        return confirm(day).toBuilder().published(first).build();
    }

    /**
     * The offer after a person said that it still holds. A later confirmation is kept.
     *
     * @param day the day on which that was said
     * @return the confirmed offer
     */
    public Offer confirm(LocalDate day) {
        return confirmedOn != null && confirmedOn.isAfter(day)
                ? this
                : toBuilder().confirmedOn(day).build();
    }

    /**
     * The offer with its end.
     *
     * @param day the day from which on it no longer holds
     * @return the ended offer
     */
    public Offer end(LocalDate day) {
        return toBuilder().until(day).build();
    }

    /**
     * What is known of the offer, as {@link OfferFacts} and the host's own.
     *
     * @return the sheet
     */
    public FactSheet facts() {
        return new OfferSheet(this).facts();
    }

    /** The end of the last of the posts, slots and stops, where each has an end. */
    Optional<LocalDate> lastEnd() {
        return told(periods(), DateRange::until, Comparator.naturalOrder());
    }

    /** The greatest value by an order, if every one is told. */
    static <T, V> Optional<V> told(List<T> items, Function<T, Optional<V>> value, Comparator<? super V> order) {
        V greatest = null;
        for (T item : items) {
            V next = value.apply(item).orElse(null);
            if (next == null) {
                return Optional.empty();
            }
            if (greatest == null || order.compare(next, greatest) > 0) {
                greatest = next;
            }
        }
        return Optional.ofNullable(greatest);
    }

    /** The periods of posts, slots and stops. A post without a period of its own runs as its slots and stops do. */
    List<DateRange> periods() {
        boolean timed = !slots.isEmpty() || !stops.isEmpty();
        List<DateRange> periods = new ArrayList<>(posts.size() + slots.size() + stops.size());
        for (Post post : posts) {
            if (!timed || !post.period().equals(DateRange.OPEN)) {
                periods.add(post.period());
            }
        }
        slots.forEach(slot -> periods.add(slot.period()));
        stops.forEach(stop -> periods.add(stop.period()));
        return periods;
    }

    private List<@Nullable Object> parts() {
        List<@Nullable Object> parts = new ArrayList<>(List.of(
                id, kind, territory, title, description, professions, specialties, activities, modes, structures));
        Collections.addAll(parts, team, equipment, rhythm, posts, pay, benefits, benefitsComplete, premises);
        Collections.addAll(parts, succession, internship, slots, stops, more, wishes, published, confirmedOn, until);
        Collections.addAll(parts, source, actor, contacts);
        return parts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Offer offer && parts().equals(offer.parts());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id alone: contacts never get into a log. */
    @Override
    public String toString() {
        return "Offer " + id;
    }

    /** Builds an offer. Not thread-safe; build once, share the result. */
    public static final class Builder {

        private final String id;
        private OfferKind kind;
        private final TerritoryCode territory;
        private String title = "";
        private String description = "";
        private @Nullable Actor actor;
        private @Nullable Contacts contacts;
        private final Set<Profession> professions = new TreeSet<>();
        private final Set<String> specialties = new TreeSet<>();
        private final List<ActivityCode> activities = new ArrayList<>();
        private final Set<PracticeMode> modes = new TreeSet<>();
        private final Set<String> structures = new TreeSet<>();
        private final Set<String> team = new TreeSet<>();
        private final Set<String> equipment = new TreeSet<>();
        private WorkRhythm rhythm = WorkRhythm.UNKNOWN;
        private final List<Post> posts = new ArrayList<>();
        private @Nullable Amount pay;
        private final List<Benefit> benefits = new ArrayList<>();
        private boolean benefitsComplete;
        private @Nullable Premises premises;
        private @Nullable Succession succession;
        private @Nullable Internship internship;
        private final List<Slot> slots = new ArrayList<>();
        private final List<Stop> stops = new ArrayList<>();
        private final Map<Fact<?>, Reading<?>> more = new TreeMap<>(Comparator.comparing(Fact::id));
        private final List<Wish> wishes = new ArrayList<>();
        private Vintage published = Vintage.UNKNOWN;
        private @Nullable LocalDate confirmedOn;
        private @Nullable LocalDate until;
        private @Nullable Source source;

        private Builder(String id, OfferKind kind, TerritoryCode territory) {
            if (!OpaqueId.is(id)) {
                throw new AncrageException(
                        "ANC-OFFER-007",
                        "l'identifiant d'une annonce compte de 1 à 100 lettres, chiffres, points ou tirets",
                        "the id of an offer has 1 to 100 letters, digits, dots or hyphens");
            }
            this.id = id;
            this.kind = Objects.requireNonNull(kind, "kind");
            this.territory = Objects.requireNonNull(territory, "territory");
        }

        private Builder(Offer offer) {
            this(offer.id, offer.kind, offer.territory);
            title = offer.title;
            description = offer.description;
            actor = offer.actor;
            contacts = offer.contacts;
            professions.addAll(offer.professions);
            specialties.addAll(offer.specialties);
            activities.addAll(offer.activities);
            modes.addAll(offer.modes);
            structures.addAll(offer.structures);
            team.addAll(offer.team);
            equipment.addAll(offer.equipment);
            rhythm = offer.rhythm;
            posts.addAll(offer.posts);
            pay = offer.pay;
            benefits.addAll(offer.benefits);
            benefitsComplete = offer.benefitsComplete;
            premises = offer.premises;
            succession = offer.succession;
            internship = offer.internship;
            slots.addAll(offer.slots);
            stops.addAll(offer.stops);
            more.putAll(offer.more);
            wishes.addAll(offer.wishes);
            published = offer.published;
            confirmedOn = offer.confirmedOn;
            until = offer.until;
            source = offer.source;
        }

        /**
         * Replaces the kind.
         *
         * @param another another kind
         * @return this builder
         */
        public Builder kind(OfferKind another) {
            kind = Objects.requireNonNull(another, "another");
            return this;
        }

        /**
         * The title.
         *
         * @param line one line
         * @return this builder
         */
        public Builder title(String line) {
            title = Objects.requireNonNull(line, "line");
            return this;
        }

        /**
         * The description.
         *
         * @param text plain text
         * @return this builder
         */
        public Builder description(String text) {
            description = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Who publishes.
         *
         * @param publisher the actor
         * @return this builder
         */
        public Builder actor(Actor publisher) {
            actor = Objects.requireNonNull(publisher, "publisher");
            return this;
        }

        /**
         * Who answers.
         *
         * @param people the contacts
         * @return this builder
         */
        public Builder contacts(Contacts people) {
            contacts = Objects.requireNonNull(people, "people");
            return this;
        }

        /**
         * Adds a profession that it is for.
         *
         * @param profession the profession
         * @return this builder
         */
        public Builder profession(Profession profession) {
            professions.add(Objects.requireNonNull(profession, "profession"));
            return this;
        }

        /**
         * Adds a specialty that it is for.
         *
         * @param specialty the specialty
         * @return this builder
         */
        public Builder specialty(Specialty specialty) {
            return specialty(specialty.code());
        }

        /**
         * Adds a specialty that it is for, or a group of them.
         *
         * @param code a code of TRE_R38, or a group such as {@code general-medicine}
         * @return this builder
         * @throws AncrageException with code ANC-FACT-005, if there is no such code
         */
        public Builder specialty(String code) {
            specialties.add(ProfessionCodes.specialties().require(code));
            return this;
        }

        /**
         * Adds an activity that it is for, outside health.
         *
         * @param activity the activity
         * @return this builder
         */
        public Builder activity(ActivityCode activity) {
            activities.add(Objects.requireNonNull(activity, "activity"));
            return this;
        }

        /**
         * Adds ways of practising.
         *
         * @param offered the ways
         * @return this builder
         */
        public Builder modes(PracticeMode... offered) {
            modes.addAll(List.of(offered));
            return this;
        }

        /**
         * Adds structures of practice.
         *
         * @param codes codes of {@link OfferFacts#STRUCTURES}
         * @return this builder
         * @throws AncrageException with code ANC-FACT-005 for another code
         */
        public Builder structures(String... codes) {
            return add(structures, OfferFacts.STRUCTURES, codes);
        }

        /**
         * Adds who works there already.
         *
         * @param codes codes of {@link OfferFacts#TEAM}
         * @return this builder
         * @throws AncrageException with code ANC-FACT-005 for another code
         */
        public Builder team(String... codes) {
            return add(team, OfferFacts.TEAM, codes);
        }

        /**
         * Adds what there is to work with.
         *
         * @param codes codes of {@link OfferFacts#EQUIPMENT}
         * @return this builder
         * @throws AncrageException with code ANC-FACT-005 for another code
         */
        public Builder equipment(String... codes) {
            return add(equipment, OfferFacts.EQUIPMENT, codes);
        }

        private Builder add(Set<String> all, Fact<CodeSet> fact, String... codes) {
            for (String code : codes) {
                all.add(fact.codes().require(code));
            }
            return this;
        }

        /**
         * The work rhythm.
         *
         * @param stated what is told of it
         * @return this builder
         */
        public Builder rhythm(WorkRhythm stated) {
            rhythm = Objects.requireNonNull(stated, "stated");
            return this;
        }

        /**
         * Adds a post.
         *
         * @param post the post
         * @return this builder
         */
        public Builder post(Post post) {
            posts.add(Objects.requireNonNull(post, "post"));
            return this;
        }

        /**
         * Replaces the posts.
         *
         * @param stated all posts
         * @return this builder
         */
        public Builder posts(Collection<Post> stated) {
            List<Post> all = List.copyOf(stated);
            posts.clear();
            posts.addAll(all);
            return this;
        }

        /**
         * The pay of a salaried post.
         *
         * @param amount the pay
         * @return this builder
         */
        public Builder pay(Amount amount) {
            pay = Objects.requireNonNull(amount, "amount");
            return this;
        }

        /**
         * Adds a benefit.
         *
         * @param benefit the benefit
         * @return this builder
         */
        public Builder benefit(Benefit benefit) {
            benefits.add(Objects.requireNonNull(benefit, "benefit"));
            return this;
        }

        /**
         * Says that there are no other benefits than those stated.
         *
         * @return this builder
         */
        public Builder benefitsComplete() {
            benefitsComplete = true;
            return this;
        }

        /**
         * The premises.
         *
         * @param stated the premises
         * @return this builder
         */
        public Builder premises(Premises stated) {
            premises = Objects.requireNonNull(stated, "stated");
            return this;
        }

        /**
         * The practice that is handed over.
         *
         * @param stated the succession
         * @return this builder
         */
        public Builder succession(Succession stated) {
            succession = Objects.requireNonNull(stated, "stated");
            return this;
        }

        /**
         * The placement for students or interns.
         *
         * @param stated the internship
         * @return this builder
         */
        public Builder internship(Internship stated) {
            internship = Objects.requireNonNull(stated, "stated");
            return this;
        }

        /**
         * Adds a turn of a rotation.
         *
         * @param slot the turn
         * @return this builder
         */
        public Builder slot(Slot slot) {
            slots.add(Objects.requireNonNull(slot, "slot"));
            return this;
        }

        /**
         * Adds a stop of a short-lived or mobile practice.
         *
         * @param stop the stop
         * @return this builder
         */
        public Builder stop(Stop stop) {
            stops.add(Objects.requireNonNull(stop, "stop"));
            return this;
        }

        /**
         * States a fact of the host's own.
         *
         * @param fact a fact of an offer that {@link OfferFacts} does not have
         * @param value its value
         * @param <T> its Java type
         * @return this builder
         * @throws AncrageException with code ANC-OFFER-008 for a fact of another subject or one that the offer tells itself
         */
        public <T> Builder fact(Fact<T> fact, T value) {
            return fact(fact, FactSheet.builder().put(fact, value).build().read(fact));
        }

        /**
         * States a reading of a fact of the host's own.
         *
         * @param fact a fact of an offer that {@link OfferFacts} does not have
         * @param reading what is known of it
         * @param <T> its Java type
         * @return this builder
         * @throws AncrageException with code ANC-OFFER-008 for a fact of another subject or one that the offer tells itself
         */
        public <T> Builder fact(Fact<T> fact, Reading<T> reading) {
            boolean taken = OfferFacts.all().stream().map(Fact::id).anyMatch(fact.id()::equals);
            if (fact.subject() != Subject.OFFER || taken) {
                throw new AncrageException(
                        "ANC-OFFER-008",
                        fact + " ne s'ajoute pas à une annonce ; attendu : un fait propre à l'hôte, « offer. » suivi"
                                + " d'un nom nouveau",
                        fact
                                + " is not added to an offer; expected a fact of the host's own, \"offer.\" and a new name");
            }
            more.remove(fact); // It may be there as another fact of the same id.
            more.put(fact, FactSheet.builder().put(fact, reading).build().read(fact));
            return this;
        }

        /**
         * Requires something of whoever comes.
         *
         * @param criterion what must hold; it reads public facts only
         * @return this builder
         */
        public Builder require(Criterion criterion) {
            return add(new Wish.Required(criterion, Visibility.PUBLIC));
        }

        /**
         * Prefers, with the {@linkplain Wish#weighted default weight}.
         *
         * @param preference the preference; it reads public facts only
         * @return this builder
         */
        public Builder prefer(Preference preference) {
            return add(new Wish.Preferred(preference, OptionalInt.empty(), Visibility.PUBLIC));
        }

        /**
         * Prefers.
         *
         * @param weight from 1 to 100
         * @param preference the preference; it reads public facts only
         * @return this builder
         */
        public Builder prefer(int weight, Preference preference) {
            return add(new Wish.Preferred(preference, OptionalInt.of(weight), Visibility.PUBLIC));
        }

        /**
         * Adds a wish on whoever comes.
         *
         * @param wish a public wish that reads public facts only: nobody may ask for a household, an age or the like
         * @return this builder
         * @throws AncrageException with code ANC-OFFER-009 for any other
         */
        public Builder add(Wish wish) {
            for (Fact<?> fact : wish.facts()) {
                if (fact.visibility() != Visibility.PUBLIC) {
                    throw new AncrageException(
                            "ANC-OFFER-009",
                            "une annonce ne demande pas « " + fact.label().french() + " » (" + fact
                                    + ") : ce fait n'est pas public",
                            "an offer does not ask for \"" + fact.label().english() + "\" (" + fact
                                    + "): that fact is not public");
                }
            }
            if (wish.visibility() != Visibility.PUBLIC) {
                throw new AncrageException(
                        "ANC-OFFER-009",
                        "les souhaits d'une annonce sont publics : qui vient doit pouvoir les lire",
                        "the wishes of an offer are public: whoever comes must be able to read them");
            }
            Wish.requireRoom(wishes);
            wishes.add(wish);
            return this;
        }

        /**
         * Replaces the wishes on whoever comes.
         *
         * @param stated public wishes that read public facts only
         * @return this builder
         * @throws AncrageException with code ANC-OFFER-009 for any other
         */
        public Builder wishes(Collection<Wish> stated) {
            List<Wish> all = List.copyOf(stated);
            wishes.clear();
            all.forEach(this::add);
            return this;
        }

        /**
         * When it was first published.
         *
         * @param vintage as precisely as it is known
         * @return this builder
         */
        public Builder published(Vintage vintage) {
            published = Objects.requireNonNull(vintage, "vintage");
            return this;
        }

        /**
         * The day on which a person last said that the offer still holds.
         *
         * @param day the day
         * @return this builder
         */
        public Builder confirmedOn(LocalDate day) {
            confirmedOn = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * The day from which on it no longer holds.
         *
         * @param day the day
         * @return this builder
         */
        public Builder until(LocalDate day) {
            until = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Where it was taken over from.
         *
         * @param origin the source
         * @return this builder
         */
        public Builder source(Source origin) {
            source = Objects.requireNonNull(origin, "origin");
            return this;
        }

        /**
         * The offer.
         *
         * @return a new immutable offer
         */
        public Offer build() {
            return new Offer(this);
        }
    }
}
