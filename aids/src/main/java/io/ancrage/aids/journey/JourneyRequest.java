package io.ancrage.aids.journey;

import io.ancrage.criterion.Visibility;
import io.ancrage.fact.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a plan is asked for: how the person will practise, from which day on, and what is known. Immutable.
 *
 * <p>Without more, a plan runs forwards: each step as early as it can be. With a {@link Builder#backwardsFrom target} it runs
 * backwards: each step that has a limit as late as the limits let it be, all others as early as they can be. What is known is one fact sheet: profession and specialties, the
 * facts of {@link JourneyFacts}, facts of the place, and the days of anchors.
 *
 * <pre>{@code
 * JourneyRequest request = JourneyRequest.builder(LocalDate.of(2026, 11, 21), JourneyMode.LIBERAL)
 *         .knowing(FactSheet.builder().put(ProjectFacts.PROFESSION, "50").build())
 *         .backwardsFrom(JourneyAnchor.INSTALLATION, LocalDate.of(2027, 9, 1))
 *         .build();
 * }</pre>
 */
public final class JourneyRequest {

    private final LocalDate from;
    private final Set<JourneyMode> modes;
    private final FactSheet known;
    private final Optional<JourneyAnchor> target;
    private final Optional<LocalDate> targetDay;
    private final Map<String, LocalDate> done;
    private final List<AidDeadline> deadlines;

    private JourneyRequest(Builder builder) {
        this.from = builder.from;
        this.modes = JourneyStep.ordered(builder.modes);
        this.known = builder.known;
        this.target = builder.target;
        this.targetDay = builder.targetDay;
        this.done = Collections.unmodifiableMap(new LinkedHashMap<>(builder.done));
        this.deadlines = List.copyOf(builder.deadlines);
    }

    /**
     * Starts a request.
     *
     * @param from today, or the day from which on something can be done; nothing reads a clock
     * @param mode how the person will practise
     * @param more further ways, for a mixed practice
     * @return a builder
     */
    public static Builder builder(LocalDate from, JourneyMode mode, JourneyMode... more) {
        List<JourneyMode> modes = new ArrayList<>(List.of(more));
        modes.add(mode);
        return new Builder(from, modes);
    }

    /**
     * The day from which on something can be done.
     *
     * @return the day
     */
    public LocalDate from() {
        return from;
    }

    /**
     * How the person will practise.
     *
     * @return one way or more, in their order
     */
    public Set<JourneyMode> modes() {
        return modes;
    }

    /**
     * What is known.
     *
     * @return the sheet as it was given
     */
    public FactSheet known() {
        return known;
    }

    /**
     * The day from which the plan runs backwards.
     *
     * @return its anchor; empty for a plan that runs forwards
     */
    public Optional<JourneyAnchor> target() {
        return target;
    }

    /**
     * The day of the target.
     *
     * @return the day; empty for a plan that runs forwards
     */
    public Optional<LocalDate> targetDay() {
        return targetDay;
    }

    /**
     * The steps that are done already.
     *
     * @return the day of each, by the id of the step, in the order given
     */
    public Map<String, LocalDate> done() {
        return done;
    }

    /**
     * The deadlines of the chosen aids.
     *
     * @return the deadlines in the order given
     */
    public List<AidDeadline> deadlines() {
        return deadlines;
    }

    /** The same request without what is private: facts, days, and what is said of private steps. */
    JourneyRequest withoutPrivate(JourneyCatalog catalog) {
        Builder builder = new Builder(from, List.copyOf(modes)).deadlines(deadlines);
        builder.knowing(new WithoutPrivateFacts(known));
        target.filter(anchor -> anchor.fact().visibility() != Visibility.PRIVATE)
                .ifPresent(anchor -> builder.backwardsFrom(anchor, targetDay.orElseThrow()));
        done.forEach((step, day) -> {
            if (!catalog.require(step).isPrivate()) {
                builder.done(step, day);
            }
        });
        return builder.build();
    }

    /** Builds a {@link JourneyRequest}. Not thread-safe; build once, share the result. */
    public static final class Builder {

        private final LocalDate from;
        private final List<JourneyMode> modes;
        private FactSheet known = FactSheet.empty();
        private Optional<JourneyAnchor> target = Optional.empty();
        private Optional<LocalDate> targetDay = Optional.empty();
        private final Map<String, LocalDate> done = new LinkedHashMap<>();
        private final List<AidDeadline> deadlines = new ArrayList<>();

        private Builder(LocalDate from, List<JourneyMode> modes) {
            this.from = Objects.requireNonNull(from, "from");
            this.modes = modes;
        }

        /**
         * What is known of the person, the place and the days.
         *
         * @param sheet the facts; nothing is known before the first call
         * @return this builder
         */
        public Builder knowing(FactSheet sheet) {
            this.known = Objects.requireNonNull(sheet, "sheet");
            return this;
        }

        /**
         * Makes the plan run backwards from a day, which is known by that.
         *
         * @param anchor what happens on the day, such as {@link JourneyAnchor#INSTALLATION} or {@link JourneyAnchor#ARRIVAL}
         * @param day the day
         * @return this builder
         */
        public Builder backwardsFrom(JourneyAnchor anchor, LocalDate day) {
            if (anchor == JourneyAnchor.INSTALLATION_YEAR_END) {
                throw new IllegalArgumentException("the end of the year follows from INSTALLATION: give that one");
            }
            this.target = Optional.of(anchor);
            this.targetDay = Optional.of(day);
            return this;
        }

        /**
         * Says that a step is done.
         *
         * @param step the id of the step
         * @param day the day on which it was done
         * @return this builder
         */
        public Builder done(String step, LocalDate day) {
            done.put(Objects.requireNonNull(step, "step"), Objects.requireNonNull(day, "day"));
            return this;
        }

        /**
         * Adds the deadline of a chosen aid.
         *
         * @param deadline the deadline
         * @return this builder
         */
        public Builder deadline(AidDeadline deadline) {
            deadlines.add(Objects.requireNonNull(deadline, "deadline"));
            return this;
        }

        /**
         * Adds the deadlines of chosen aids.
         *
         * @param more the deadlines
         * @return this builder
         */
        public Builder deadlines(Collection<AidDeadline> more) {
            more.forEach(this::deadline);
            return this;
        }

        /**
         * The request.
         *
         * @return a new request
         */
        public JourneyRequest build() {
            return new JourneyRequest(this);
        }
    }
}
