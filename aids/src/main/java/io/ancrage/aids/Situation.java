package io.ancrage.aids;

import io.ancrage.Source;
import io.ancrage.Vintage;
import io.ancrage.criterion.CodeSet;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Inside;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Subject;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.place.TerritoryCode;
import io.ancrage.place.TerritoryLevel;
import io.ancrage.project.Project;
import io.ancrage.project.ProjectFacts;
import io.ancrage.territory.Territories;
import io.ancrage.territory.TerritoryFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person, a place and a day for which aids are asked (situation). Immutable and thread-safe.
 *
 * <pre>{@code
 * Situation situation = Situation.builder(LocalDate.of(2026, 11, 21))
 *         .project(project)
 *         .place(france, TerritoryCode.commune("23096"))
 *         .event(AidFacts.INSTALLATION, LocalDate.of(2027, 3, 1))
 *         .noOtherAids()
 *         .build();
 * }</pre>
 *
 * <p>The day is that of the decision: what is signed, applied for, filed, agreed or decided and has no day of its own is so
 * on that day. The days of an installation, an opening, a creation or a placement are told, or unknown.
 *
 * <p>The place is the one that is asked about; other places and persons stand in roles: {@code mainOffice}, {@code
 * secondOffice}, {@code placement}, {@code hostedDoctor}. A scheme that looks at a role's place finds it there, or else
 * takes the place asked about.
 *
 * <p>What was held and received before is known in full or not at all: without {@link Builder#history} or {@link
 * Builder#noOtherAids}, it is unknown, and schemes that depend on it cannot be told.
 */
public final class Situation {

    private static final Source ASKED = Source.of("Date demandée");

    /** What happens on the day asked about, unless it is told otherwise. */
    private static final Set<Fact<?>> DECIDED = Set.of(
            ProjectFacts.SIGNATURE,
            ProjectFacts.APPLICATION,
            AidFacts.AGREEMENT,
            AidFacts.CONTRACT,
            AidFacts.DECISION,
            AidFacts.PROJECT,
            AidFacts.FILE_COMPLETE);

    private final LocalDate asOf;
    private final FactSheet facts;
    private final FactSheet place;
    private final Map<String, FactSheet> roles;
    private final Map<Fact<LocalDate>, Map<String, LocalDate>> events;
    private final Optional<List<PastAid>> history;

    private Situation(
            LocalDate asOf,
            FactSheet facts,
            FactSheet place,
            Map<String, FactSheet> roles,
            Map<Fact<LocalDate>, Map<String, LocalDate>> events,
            Optional<List<PastAid>> history) {
        this.asOf = asOf;
        this.facts = facts;
        this.place = place;
        this.roles = roles;
        this.events = events;
        this.history = history;
    }

    /**
     * A project at a place, without any aid held or received before.
     *
     * @param project the project and what it states
     * @param territories where the place is found
     * @param place the place
     * @param asOf the day of the decision
     * @return the situation
     */
    public static Situation of(Project project, Territories territories, TerritoryCode place, LocalDate asOf) {
        return builder(asOf)
                .project(project)
                .place(territories, place)
                .noOtherAids()
                .build();
    }

    /**
     * Starts a situation.
     *
     * @param asOf the day of the decision
     * @return a builder
     */
    public static Builder builder(LocalDate asOf) {
        return new Builder(Objects.requireNonNull(asOf, "asOf"));
    }

    /**
     * The day of the decision.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * What is known of the person, without the place.
     *
     * @return the facts
     */
    public FactSheet facts() {
        return facts;
    }

    /**
     * What is known of the place asked about, as of the day.
     *
     * @return the facts
     */
    public FactSheet place() {
        return new PlaceSheet(place, asOf);
    }

    /**
     * What was held and received before.
     *
     * @return the events in the order of time; empty where it is not known
     */
    public Optional<List<PastAid>> history() {
        return history;
    }

    /**
     * The same situation on another day: what has a day of its own keeps it, the rest is decided on that day.
     *
     * @param day the day
     * @return the situation
     */
    public Situation on(LocalDate day) {
        return new Situation(Objects.requireNonNull(day, "day"), facts, place, roles, events, history);
    }

    /**
     * The same situation with more facts, which win over those known before.
     *
     * @param more the facts
     * @return the situation
     */
    public Situation with(FactSheet more) {
        return new Situation(asOf, more.over(facts), place, roles, events, history);
    }

    /**
     * The same situation with its history told.
     *
     * @param aids all that was held and received, in any order
     * @return the situation
     */
    public Situation with(List<PastAid> aids) {
        return new Situation(asOf, facts, place, roles, events, Optional.of(inOrder(aids)));
    }

    /** The same situation with more known of a role. */
    Situation withRole(String role, FactSheet more) {
        Map<String, FactSheet> all = new LinkedHashMap<>(roles);
        all.merge(role, more, (before, told) -> told.over(before));
        return new Situation(asOf, facts, place, Map.copyOf(all), events, history);
    }

    /** Without the place: what is known of the person alone, to be asked of many places. */
    Situation withoutPlace() {
        return new Situation(asOf, new PersonSheet(facts), FactSheet.empty(), Map.of(), events, history);
    }

    /** The sheet of a role. */
    Optional<FactSheet> role(String name) {
        return Optional.ofNullable(roles.get(name)).map(sheet -> new PlaceSheet(sheet, asOf));
    }

    /** The day of an event, for a scheme. */
    Reading<LocalDate> event(Fact<LocalDate> event, String scheme) {
        Map<String, LocalDate> days = events.getOrDefault(event, Map.of());
        LocalDate day = days.getOrDefault(scheme, days.get(""));
        if (day != null) {
            return told(day);
        }
        Reading<LocalDate> stated = facts.read(event);
        if (!stated.isMissing()) {
            return stated;
        }
        return isOfTheDecision(event) ? told(asOf) : stated;
    }

    /** Whether an event happens on the day asked about, unless it is told otherwise. */
    static boolean isOfTheDecision(Fact<?> event) {
        return DECIDED.contains(event) || event.equals(Fact.AS_OF);
    }

    private Reading<LocalDate> told(LocalDate day) {
        return new Known<>(day, Precision.EXACT, day.equals(asOf) ? ASKED : Source.STATED, Vintage.UNKNOWN);
    }

    private static List<PastAid> inOrder(List<PastAid> aids) {
        List<PastAid> sorted = new ArrayList<>(aids);
        sorted.sort(Comparator.comparing(PastAid::date)
                .thenComparing(PastAid::scheme)
                .thenComparing(PastAid::category)
                .thenComparing(PastAid::event));
        return List.copyOf(sorted);
    }

    /** What is known of a person, without what was told of the one place. */
    private record PersonSheet(FactSheet sheet) implements FactSheet {

        @Override
        public <T> Reading<T> read(Fact<T> fact) {
            return fact.subject() == Subject.TERRITORY ? Reading.missing(fact) : sheet.read(fact);
        }

        @Override
        public <T> Reading<T> read(Fact<T> fact, LocalDate at) {
            return fact.subject() == Subject.TERRITORY ? Reading.missing(fact) : sheet.read(fact, at);
        }
    }

    /** A territory's sheet as of a day, whose département and région can be asked for. */
    record PlaceSheet(FactSheet sheet, LocalDate asOf) implements FactSheet {

        @Override
        public <T> Reading<T> read(Fact<T> fact) {
            return read(fact, asOf);
        }

        @Override
        public <T> Reading<T> read(Fact<T> fact, LocalDate at) {
            Reading<T> reading = sheet.read(fact, at);
            if (!reading.isMissing()) {
                return reading;
            }
            if (fact.equals(AidFacts.FRR_PLUS)) {
                return frrPlus(fact, sheet.read(TerritoryFacts.FRR, at));
            }
            if (fact.equals(AidFacts.DEPARTMENT)) {
                Reading<T> department = within(fact, TerritoryLevel.DEPARTMENT, Precision.EXACT, at);
                return department.isMissing()
                        ? within(fact, TerritoryLevel.REGION, Precision.OR_FINER, at)
                        : department;
            }
            return fact.equals(AidFacts.REGION) ? within(fact, TerritoryLevel.REGION, Precision.EXACT, at) : reading;
        }

        @Override
        public Optional<FactSheet> role(String name) {
            return sheet.role(name);
        }

        /** The class tells it, unless it may be a finer one. */
        private static <T> Reading<T> frrPlus(Fact<T> fact, Reading<String> frr) {
            if (frr instanceof None<String> none) {
                return new Known<>(fact.kind().type().cast(false), Precision.EXACT, none.source(), none.asOf());
            }
            return frr instanceof Known<String> known && known.precision() == Precision.EXACT
                    ? new Known<>(
                            fact.kind().type().cast(known.known().equals("FRR_PLUS")),
                            Precision.EXACT,
                            known.source(),
                            known.asOf())
                    : Reading.missing(fact);
        }

        private <T> Reading<T> within(Fact<T> fact, TerritoryLevel level, Precision precision, LocalDate at) {
            if (sheet.read(Inside.WITHIN, at) instanceof Known<CodeSet> known) {
                for (String code : known.known().codes()) {
                    if (code.startsWith(level.prefix() + "-")) {
                        return new Known<>(fact.kind().type().cast(code), precision, known.source(), known.asOf());
                    }
                }
            }
            return Reading.missing(fact);
        }
    }

    /** Builds a situation. Not thread-safe; build once, share the result. */
    public static final class Builder {

        private final LocalDate asOf;
        private final FactSheet.Builder told = FactSheet.builder();
        private final Map<String, FactSheet> roles = new LinkedHashMap<>();
        private final Map<Fact<LocalDate>, Map<String, LocalDate>> events = new LinkedHashMap<>();
        private FactSheet project = FactSheet.empty();
        private FactSheet place = FactSheet.empty();
        private @Nullable List<PastAid> history;

        private Builder(LocalDate asOf) {
            this.asOf = asOf;
        }

        /**
         * What a project states of its holder; facts told here win over it.
         *
         * @param stated the project
         * @return this builder
         */
        public Builder project(Project stated) {
            project = stated.facts();
            return this;
        }

        /**
         * The place asked about.
         *
         * @param territories where it is found
         * @param code its code
         * @return this builder
         * @throws io.ancrage.AncrageException with code ANC-TERR-002, if there is none
         */
        public Builder place(Territories territories, TerritoryCode code) {
            return place(territories.sheet(code));
        }

        /**
         * The place asked about, by what is known of it.
         *
         * @param sheet its facts
         * @return this builder
         */
        public Builder place(FactSheet sheet) {
            place = Objects.requireNonNull(sheet, "sheet");
            return this;
        }

        /**
         * Another place of the situation.
         *
         * @param role {@code mainOffice}, {@code secondOffice}, {@code placement}, or one that a host's schemes name
         * @param territories where it is found
         * @param code its code
         * @return this builder
         * @throws io.ancrage.AncrageException with code ANC-TERR-002, if there is none
         */
        public Builder at(String role, Territories territories, TerritoryCode code) {
            return role(role, territories.sheet(code));
        }

        /**
         * Another place or person of the situation, by what is known of it.
         *
         * @param role such as {@code hostedDoctor}
         * @param sheet its facts
         * @return this builder
         */
        public Builder role(String role, FactSheet sheet) {
            roles.put(Objects.requireNonNull(role, "role"), Objects.requireNonNull(sheet, "sheet"));
            return this;
        }

        /**
         * Tells a fact of the person, the practice or the premises.
         *
         * @param fact the fact
         * @param value its value
         * @param <T> its Java type
         * @return this builder
         */
        public <T> Builder fact(Fact<T> fact, T value) {
            told.put(fact, value);
            return this;
        }

        /**
         * Tells a number.
         *
         * @param fact the fact
         * @param value its value
         * @return this builder
         */
        public Builder fact(Fact<BigDecimal> fact, long value) {
            told.put(fact, value);
            return this;
        }

        /**
         * Tells what is known of a fact: imprecisely, that there is none, or why it is missing.
         *
         * @param fact the fact
         * @param reading what is known
         * @param <T> its Java type
         * @return this builder
         */
        public <T> Builder fact(Fact<T> fact, Reading<T> reading) {
            told.put(fact, reading);
            return this;
        }

        /**
         * Tells the day of an event, for every scheme.
         *
         * @param event such as {@link AidFacts#INSTALLATION}
         * @param day its day
         * @return this builder
         */
        public Builder event(Fact<LocalDate> event, LocalDate day) {
            return event(event, "", day);
        }

        /**
         * Tells the day of an event for one scheme: the signature of just that contract.
         *
         * @param event such as {@link ProjectFacts#SIGNATURE}
         * @param scheme the id of the scheme
         * @param day its day
         * @return this builder
         */
        public Builder event(Fact<LocalDate> event, String scheme, LocalDate day) {
            events.computeIfAbsent(event, key -> new LinkedHashMap<>()).put(scheme, Objects.requireNonNull(day, "day"));
            return this;
        }

        /**
         * All that was held and received before; what is not in it did not happen.
         *
         * @param aids the events, in any order
         * @return this builder
         */
        public Builder history(List<PastAid> aids) {
            history = inOrder(aids);
            return this;
        }

        /**
         * No aid was held or received before.
         *
         * @return this builder
         */
        public Builder noOtherAids() {
            return history(List.of());
        }

        /**
         * The situation.
         *
         * @return a new situation
         */
        public Situation build() {
            Map<Fact<LocalDate>, Map<String, LocalDate>> days = new LinkedHashMap<>();
            events.forEach((event, byScheme) -> days.put(event, Map.copyOf(byScheme)));
            return new Situation(
                    asOf,
                    told.build().over(project),
                    place,
                    Map.copyOf(roles),
                    Map.copyOf(days),
                    Optional.ofNullable(history));
        }
    }
}
