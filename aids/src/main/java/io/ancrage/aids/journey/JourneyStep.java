package io.ancrage.aids.journey;

import io.ancrage.AncrageException;
import io.ancrage.Text;
import io.ancrage.criterion.Comparison;
import io.ancrage.criterion.Criterion;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Op;
import io.ancrage.criterion.Value;
import io.ancrage.criterion.Visibility;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of settling (étape): who does what, where, when, and who says so. What no source tells is left open and listed
 * among the {@link #unknown() unknown}; nothing is invented. Immutable and thread-safe.
 *
 * <pre>{@code
 * JourneyStep visit = JourneyStep.builder("acme.open-day", new Text("Journée portes ouvertes", "Open day"))
 *         .phase(JourneyPhase.WISH)
 *         .modes(JourneyMode.LIBERAL)
 *         .desk("TERRITORY_WELCOMER")
 *         .sources(source)
 *         .build();
 * }</pre>
 */
public final class JourneyStep {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z0-9][a-z0-9-]*)+");
    private static final int LONGEST_ID = 120;

    private final String id;
    private final Text title;
    private final JourneyPhase phase;
    private final Set<Profession> professions;
    private final Set<String> specialties;
    private final Set<JourneyMode> modes;
    private final String desk;
    private final Map<Profession, String> deskByProfession;
    private final Criterion condition;
    private final boolean isPrivate;
    private final List<String> dependsOn;
    private final Set<String> filedAheadOf;
    private final boolean blocking;
    private final Optional<JourneyLimit> earliest;
    private final Optional<JourneyLimit> latest;
    private final Optional<DeskTime> deskTime;
    private final List<Text> documents;
    private final List<String> aids;
    private final Text note;
    private final List<Text> conflicts;
    private final List<Text> unknown;
    private final Confidence confidence;
    private final List<JourneySource> sources;

    private JourneyStep(Builder builder) {
        this.id = builder.id;
        this.title = builder.title;
        this.professions = Collections.unmodifiableSet(new LinkedHashSet<>(builder.professions));
        this.specialties = Collections.unmodifiableSet(new LinkedHashSet<>(builder.specialties));
        this.deskByProfession = Collections.unmodifiableMap(new LinkedHashMap<>(builder.deskByProfession));
        this.condition = builder.condition;
        this.dependsOn = List.copyOf(new LinkedHashSet<>(builder.dependsOn));
        this.filedAheadOf = Collections.unmodifiableSet(new LinkedHashSet<>(builder.filedAheadOf));
        this.blocking = builder.blocking;
        this.earliest = Optional.ofNullable(builder.earliest);
        this.latest = Optional.ofNullable(builder.latest);
        this.deskTime = Optional.ofNullable(builder.deskTime);
        this.documents = List.copyOf(builder.documents);
        this.aids = List.copyOf(builder.aids);
        this.note = builder.note;
        this.conflicts = List.copyOf(builder.conflicts);
        this.unknown = List.copyOf(builder.unknown);
        this.confidence = builder.confidence;
        this.sources = List.copyOf(builder.sources);
        if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            throw new AncrageException(
                    "ANC-JRNY-006",
                    "« " + id + " » n'est pas un identifiant d'étape ; attendu : des mots en minuscules séparés par un"
                            + " point, comme register.order",
                    "\"" + id + "\" is not the id of a step; expected words in small letters with a dot between them,"
                            + " such as register.order");
        }
        if (title.french().isBlank() || title.english().isBlank()) {
            throw incomplete("un titre en français et en anglais", "a title in French and in English");
        }
        this.phase = builder.phase;
        if (builder.modes.isEmpty()) {
            throw incomplete("au moins un mode d'exercice", "at least one way of practising");
        }
        this.modes = ordered(builder.modes);
        this.desk = builder.desk;
        if (desk.isBlank()) {
            throw incomplete("un guichet, UNKNOWN s'il n'est pas connu", "a desk, UNKNOWN where it is not known");
        }
        if (sources.isEmpty()) {
            throw incomplete("au moins une source", "at least one source");
        }
        if (!dependsOn.containsAll(filedAheadOf)) {
            throw incomplete(
                    "dans « filedAheadOf » des étapes de « dependsOn » seulement",
                    "in \"filedAheadOf\" only steps of \"dependsOn\"");
        }
        this.isPrivate = builder.isPrivate || readsPrivateFacts();
    }

    /**
     * Starts a step. It needs a way of practising, a desk and a source besides; all else may be left out.
     *
     * @param id the id, words in small letters with dots between them
     * @param title what is to be done
     * @return a builder
     */
    public static Builder builder(String id, Text title) {
        return new Builder(id, title);
    }

    /**
     * A builder that starts from this step.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title);
        builder.phase = phase;
        builder.professions = List.copyOf(professions);
        builder.specialties = List.copyOf(specialties);
        builder.modes = List.copyOf(modes);
        builder.desk = desk;
        builder.deskByProfession.putAll(deskByProfession);
        builder.condition = condition;
        builder.isPrivate = isPrivate;
        builder.dependsOn = dependsOn;
        builder.filedAheadOf = List.copyOf(filedAheadOf);
        builder.blocking = blocking;
        builder.earliest = earliest.orElse(null);
        builder.latest = latest.orElse(null);
        builder.deskTime = deskTime.orElse(null);
        builder.documents = documents;
        builder.aids = aids;
        builder.note = note;
        builder.conflicts = conflicts;
        builder.unknown = unknown;
        builder.confidence = confidence;
        builder.sources = sources;
        return builder;
    }

    /**
     * The id, which never changes.
     *
     * @return such as {@code register.order}
     */
    public String id() {
        return id;
    }

    /**
     * What is to be done.
     *
     * @return in French and English
     */
    public Text title() {
        return title;
    }

    /**
     * The stretch of the journey that it belongs to.
     *
     * @return the phase
     */
    public JourneyPhase phase() {
        return phase;
    }

    /**
     * The professions that it is for.
     *
     * @return the professions; empty where it is for everyone
     */
    public Set<Profession> professions() {
        return professions;
    }

    /**
     * The specialties, or groups of them, that it is for.
     *
     * @return codes such as {@code general-medicine}; empty where it is for all
     */
    public Set<String> specialties() {
        return specialties;
    }

    /**
     * The ways of practising that it is for.
     *
     * @return one or more, in their order
     */
    public Set<JourneyMode> modes() {
        return modes;
    }

    /**
     * The desk that answers, unless a profession has its own.
     *
     * @return the id of a {@link JourneyDesk}
     */
    public String desk() {
        return desk;
    }

    /**
     * The professions that have another desk.
     *
     * @return ids of desks by profession, in the order of the document
     */
    public Map<Profession, String> deskByProfession() {
        return deskByProfession;
    }

    /**
     * What must hold for the step to apply, beside profession and way of practising.
     *
     * @return the condition; one that always holds where there is none
     */
    public Criterion condition() {
        return condition;
    }

    /**
     * Whether the step tells something of a household, and so is never shown to a territory. A step whose condition reads a
     * private fact, or whose limits count from a private day, is private too.
     *
     * @return true for a private step
     */
    public boolean isPrivate() {
        return isPrivate;
    }

    /**
     * The steps that come first. One that does not apply is skipped, through it to what it depends on itself.
     *
     * @return ids of steps, in the order of the document
     */
    public List<String> dependsOn() {
        return dependsOn;
    }

    /**
     * Those of the {@link #dependsOn() dependencies} that may still be open when this step is filed, where its earliest limit
     * holds; it is not done before them.
     *
     * @return ids of steps; mostly none
     */
    public Set<String> filedAheadOf() {
        return filedAheadOf;
    }

    /**
     * Whether practice, in a mode of the step, is not allowed before it is done.
     *
     * @return true for a blocking step
     */
    public boolean isBlocking() {
        return blocking;
    }

    /**
     * Before which day it is not begun.
     *
     * @return the limit; empty where no source gives one
     */
    public Optional<JourneyLimit> earliest() {
        return earliest;
    }

    /**
     * By which day it is done.
     *
     * @return the limit; empty where no source gives one
     */
    public Optional<JourneyLimit> latest() {
        return latest;
    }

    /**
     * How long the desk may take.
     *
     * @return the time; empty where no source gives one
     */
    public Optional<DeskTime> deskTime() {
        return deskTime;
    }

    /**
     * What to bring.
     *
     * @return the documents that the sources name
     */
    public List<Text> documents() {
        return documents;
    }

    /**
     * The aid schemes that it concerns.
     *
     * @return ids of schemes
     */
    public List<String> aids() {
        return aids;
    }

    /**
     * What a reader must know of it.
     *
     * @return in French and English; may be empty
     */
    public Text note() {
        return note;
    }

    /**
     * Where the sources disagree, each reading told.
     *
     * @return the conflicts; mostly none
     */
    public List<Text> conflicts() {
        return conflicts;
    }

    /**
     * What no source tells.
     *
     * @return the open points
     */
    public List<Text> unknown() {
        return unknown;
    }

    /**
     * How far the sources can be trusted.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return confidence;
    }

    /**
     * Where all of it comes from.
     *
     * @return one source or more
     */
    public List<JourneySource> sources() {
        return sources;
    }

    @Override
    public String toString() {
        return id;
    }

    /** The desk of a profession; the usual one while the profession is not known. */
    String deskFor(Optional<Profession> profession) {
        return profession
                .map(known -> deskByProfession.getOrDefault(known, desk))
                .orElse(desk);
    }

    /** Profession, specialty and condition in one. */
    Criterion whole() {
        List<Criterion> parts = new ArrayList<>();
        if (!professions.isEmpty()) {
            List<Value> codes = professions.stream()
                    .<Value>map(profession -> new Value.Code(profession.code()))
                    .toList();
            parts.add(new Comparison(ProjectFacts.PROFESSION, Op.IN, codes));
        }
        if (!specialties.isEmpty()) {
            parts.add(ProjectFacts.SPECIALTIES.hasAny(specialties.toArray(String[]::new)));
        }
        parts.add(condition);
        return parts.size() == 1 ? condition : Criterion.allOf(parts.toArray(Criterion[]::new));
    }

    List<LimitScope> scopes() {
        return Stream.of(
                        earliest.flatMap(JourneyLimit::scope),
                        latest.flatMap(JourneyLimit::scope),
                        deskTime.flatMap(DeskTime::scope))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A set in the order of its enum, as everything that is shown has a stated order. */
    static Set<JourneyMode> ordered(Collection<JourneyMode> modes) {
        return Collections.unmodifiableSet(EnumSet.copyOf(modes));
    }

    private boolean readsPrivateFacts() {
        Stream<Fact<?>> ofCriteria = Stream.concat(
                        Stream.of(condition), scopes().stream().map(LimitScope::when))
                .flatMap(criterion -> criterion.facts().stream());
        Stream<Fact<?>> ofLimits = Stream.of(earliest, latest)
                .flatMap(Optional::stream)
                .flatMap(limit -> limit.anchor().stream())
                .map(JourneyAnchor::fact);
        return Stream.concat(ofCriteria, ofLimits).anyMatch(fact -> fact.visibility() == Visibility.PRIVATE);
    }

    private AncrageException incomplete(String french, String english) {
        return new AncrageException(
                "ANC-JRNY-005", "l'étape " + id + " doit avoir " + french, "the step " + id + " must have " + english);
    }

    /** Builds a {@link JourneyStep}. Not thread-safe; build once, share the result. */
    public static final class Builder {

        private final String id;
        private final Text title;
        private JourneyPhase phase = JourneyPhase.START;
        private List<Profession> professions = List.of();
        private List<String> specialties = List.of();
        private List<JourneyMode> modes = List.of();
        private String desk = "";
        private final Map<Profession, String> deskByProfession = new LinkedHashMap<>();
        private Criterion condition = Criterion.allOf();
        private boolean isPrivate;
        private List<String> dependsOn = List.of();
        private List<String> filedAheadOf = List.of();
        private boolean blocking;
        private @Nullable JourneyLimit earliest;
        private @Nullable JourneyLimit latest;
        private @Nullable DeskTime deskTime;
        private List<Text> documents = List.of();
        private List<String> aids = List.of();
        private Text note = Text.EMPTY;
        private List<Text> conflicts = List.of();
        private List<Text> unknown = List.of();
        private Confidence confidence = Confidence.LOW;
        private List<JourneySource> sources = List.of();

        private Builder(String id, Text title) {
            this.id = Objects.requireNonNull(id, "id");
            this.title = Objects.requireNonNull(title, "title");
        }

        /**
         * The stretch of the journey; {@link JourneyPhase#START} where it is left out.
         *
         * @param value the phase
         * @return this builder
         */
        public Builder phase(JourneyPhase value) {
            this.phase = Objects.requireNonNull(value, "phase");
            return this;
        }

        /**
         * The professions that it is for; everyone where it is left out.
         *
         * @param values the professions
         * @return this builder
         */
        public Builder professions(Collection<Profession> values) {
            this.professions = List.copyOf(values);
            return this;
        }

        /**
         * The specialties that it is for; all where it is left out.
         *
         * @param codes codes of specialties, or of groups of them
         * @return this builder
         */
        public Builder specialties(Collection<String> codes) {
            this.specialties = List.copyOf(codes);
            return this;
        }

        /**
         * The ways of practising that it is for.
         *
         * @param values one or more
         * @return this builder
         */
        public Builder modes(JourneyMode... values) {
            this.modes = List.of(values);
            return this;
        }

        /**
         * The desk that answers.
         *
         * @param id the id of a desk of the catalogue
         * @return this builder
         */
        public Builder desk(String id) {
            this.desk = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * The desk that answers for one profession instead.
         *
         * @param profession the profession
         * @param id the id of a desk of the catalogue
         * @return this builder
         */
        public Builder desk(Profession profession, String id) {
            deskByProfession.put(Objects.requireNonNull(profession, "profession"), Objects.requireNonNull(id, "id"));
            return this;
        }

        /**
         * What must hold for the step to apply.
         *
         * @param criterion the condition
         * @return this builder
         */
        public Builder when(Criterion criterion) {
            this.condition = Objects.requireNonNull(criterion, "criterion");
            return this;
        }

        /**
         * Says that the step tells something of a household.
         *
         * @return this builder
         */
        public Builder keptPrivate() {
            this.isPrivate = true;
            return this;
        }

        /**
         * The steps that come first.
         *
         * @param ids ids of steps of the catalogue
         * @return this builder
         */
        public Builder dependsOn(Collection<String> ids) {
            this.dependsOn = List.copyOf(ids);
            return this;
        }

        /**
         * The dependencies that may still be open when this step is filed.
         *
         * @param ids some of the dependencies
         * @return this builder
         */
        public Builder filedAheadOf(Collection<String> ids) {
            this.filedAheadOf = List.copyOf(ids);
            return this;
        }

        /**
         * Says that practice is not allowed before the step is done.
         *
         * @return this builder
         */
        public Builder blocking() {
            this.blocking = true;
            return this;
        }

        /**
         * Before which day it is not begun.
         *
         * @param limit the limit
         * @return this builder
         */
        public Builder earliest(JourneyLimit limit) {
            this.earliest = Objects.requireNonNull(limit, "limit");
            return this;
        }

        /**
         * By which day it is done.
         *
         * @param limit the limit
         * @return this builder
         */
        public Builder latest(JourneyLimit limit) {
            this.latest = Objects.requireNonNull(limit, "limit");
            return this;
        }

        /**
         * How long the desk may take.
         *
         * @param time the time
         * @return this builder
         */
        public Builder deskTime(DeskTime time) {
            this.deskTime = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * What to bring.
         *
         * @param values the documents
         * @return this builder
         */
        public Builder documents(Collection<Text> values) {
            this.documents = List.copyOf(values);
            return this;
        }

        /**
         * The aid schemes that it concerns.
         *
         * @param ids ids of schemes
         * @return this builder
         */
        public Builder aids(Collection<String> ids) {
            this.aids = List.copyOf(ids);
            return this;
        }

        /**
         * What a reader must know of it.
         *
         * @param text the note
         * @return this builder
         */
        public Builder note(Text text) {
            this.note = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Where the sources disagree.
         *
         * @param values the conflicts
         * @return this builder
         */
        public Builder conflicts(Collection<Text> values) {
            this.conflicts = List.copyOf(values);
            return this;
        }

        /**
         * What no source tells.
         *
         * @param values the open points
         * @return this builder
         */
        public Builder unknown(Collection<Text> values) {
            this.unknown = List.copyOf(values);
            return this;
        }

        /**
         * How far the sources can be trusted; {@link Confidence#LOW} where it is left out.
         *
         * @param value the confidence
         * @return this builder
         */
        public Builder confidence(Confidence value) {
            this.confidence = Objects.requireNonNull(value, "confidence");
            return this;
        }

        /**
         * Where all of it comes from.
         *
         * @param values one source or more
         * @return this builder
         */
        public Builder sources(JourneySource... values) {
            this.sources = List.of(values);
            return this;
        }

        /**
         * The step.
         *
         * @return a new step
         * @throws AncrageException with code ANC-JRNY-005, if something is left out that must be there; with code
         *     ANC-JRNY-006, if the id has another form
         */
        public JourneyStep build() {
            return new JourneyStep(this);
        }
    }
}
