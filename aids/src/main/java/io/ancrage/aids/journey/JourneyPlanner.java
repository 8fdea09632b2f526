package io.ancrage.aids.journey;

import io.ancrage.Source;
import io.ancrage.Text;
import io.ancrage.Vintage;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Precision;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Gap;
import io.ancrage.fact.Known;
import io.ancrage.fact.Missing;
import io.ancrage.fact.None;
import io.ancrage.fact.Reading;
import io.ancrage.fact.Why;
import io.ancrage.profession.Profession;
import io.ancrage.project.ProjectFacts;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes one plan. Three sweeps over the steps that apply: as early as can be, from first to last; the days that limits ask
 * for, from last to first; and for a backward plan, steps with a limit as late as those days let it be. Not thread-safe: one per plan.
 */
final class JourneyPlanner {

    private static final Set<JourneyMode> LOCUM_ONLY = Set.of(JourneyMode.LOCUM);
    private static final Text BEFORE_PRACTICE =
            new Text("à terminer avant de commencer à exercer", "to be done before practice begins");

    /** One step waits for another. Where they overlap, it is filed before and done after. */
    private record Edge(String from, String to, Period gap, LimitBasis basis, boolean overlap) {}

    /** What a limit asks of a step: the day of being done, and so of filing. */
    private record Due(LocalDate doneBy, LocalDate fileBy, LimitBasis basis, String step, JourneyLimit limit) {
        DatedLimit filing() {
            return new DatedLimit(fileBy, basis, step, limit);
        }
    }

    private record Days(LocalDate start, LocalDate done) {}

    private final JourneyCatalog catalog;
    private final JourneyRequest request;
    private final boolean shared;
    private final FactSheet sheet;
    private final boolean locumOnly;
    private final Map<String, Truth> applies = new LinkedHashMap<>();
    private final List<JourneyStep> active = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, List<Edge>> into = new HashMap<>();
    private final Map<String, List<Edge>> outOf = new HashMap<>();
    private Optional<LocalDate> computedFirstDay = Optional.empty();
    private Map<String, Days> early = Map.of();
    private Map<String, Days> planned = Map.of();
    private final Map<String, Due> binding = new HashMap<>();
    private final Map<String, Due> any = new HashMap<>();

    JourneyPlanner(JourneyCatalog catalog, JourneyRequest request, boolean shared) {
        this.catalog = catalog;
        this.request = request;
        this.shared = shared;
        FactSheet.Builder given = FactSheet.builder().put(Fact.AS_OF, request.from());
        request.target()
                .ifPresent(
                        target -> given.put(target.fact(), request.targetDay().orElseThrow()));
        this.sheet = given.build().over(request.known());
        this.locumOnly = request.modes().equals(LOCUM_ONLY);
    }

    JourneyPlan plan() {
        for (String id : catalog.order()) {
            JourneyStep step = catalog.require(id);
            Truth truth = appliesTo(step);
            applies.put(id, truth);
            if (!truth.isFalse()) {
                active.add(step);
            }
        }
        active.forEach(this::connect);
        early = early();
        if (request.target().isEmpty() && reading(JourneyAnchor.INSTALLATION).isMissing()) {
            computedFirstDay = Optional.of(firstDay());
            early = early();
        }
        for (int i = active.size() - 1; i >= 0; i--) {
            require(active.get(i));
        }
        planned = request.target().isPresent() ? late() : early;
        return result();
    }

    /** For a territory's eyes, a private step is not there at all, and what it reads is not looked at. */
    private boolean isHidden(JourneyStep step) {
        return shared && step.isPrivate();
    }

    private Truth appliesTo(JourneyStep step) {
        if (isHidden(step) || Collections.disjoint(step.modes(), request.modes())) {
            return Truth.FALSE;
        }
        return catalog.program(step.whole()).test(sheet);
    }

    private Truth within(Optional<LimitScope> scope) {
        return scope.map(some -> catalog.program(some.when()).test(sheet)).orElse(Truth.TRUE);
    }

    private LimitBasis basisHere(JourneyLimit limit) {
        return within(limit.scope()).isTrue() ? limit.basis() : LimitBasis.ADVISED;
    }

    private boolean isActive(String id) {
        return !Truth.FALSE.equals(applies.getOrDefault(id, Truth.FALSE));
    }

    // Edges.

    private void connect(JourneyStep step) {
        for (String id : step.dependsOn()) {
            for (String first : reached(id)) {
                add(new Edge(first, step.id(), Period.ZERO, LimitBasis.LEGAL, overlap(first, step.id())));
            }
        }
        step.earliest()
                .filter(limit -> within(limit.scope()).isTrue())
                .ifPresent(limit -> limit.step()
                        .filter(this::isActive)
                        .ifPresent(id -> add(new Edge(id, step.id(), limit.offset(), LimitBasis.LEGAL, false))));
        step.latest()
                .filter(JourneyLimit::isBeforeStep)
                .ifPresent(limit -> limit.step()
                        .filter(this::isActive)
                        .ifPresent(id -> add(new Edge(
                                step.id(), id, limit.offset().negated(), basisHere(limit), overlap(step.id(), id)))));
    }

    /** Whether a step may be filed while one that it depends on is still open. */
    private boolean overlap(String first, String later) {
        JourneyStep step = catalog.require(later);
        return step.filedAheadOf().contains(first)
                && step.earliest()
                        .filter(limit -> within(limit.scope()).isTrue())
                        .isPresent();
    }

    private void add(Edge edge) {
        edges.add(edge);
        into.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge);
        outOf.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge);
    }

    /** A step, or through it what it depends on, where it does not apply. */
    private Set<String> reached(String id) {
        Set<String> reached = new LinkedHashSet<>();
        if (isActive(id)) {
            reached.add(id);
        } else {
            catalog.require(id).dependsOn().forEach(further -> reached.addAll(reached(further)));
        }
        return reached;
    }

    // Days of anchors.

    private Optional<LocalDate> day(JourneyAnchor anchor) {
        Reading<LocalDate> reading = reading(anchor);
        if (reading instanceof Known<LocalDate> known) {
            return known.precision() == Precision.EXACT ? Optional.of(anchor.day(known.known())) : Optional.empty();
        }
        boolean isFirstDay =
                anchor.fact().equals(JourneyFacts.INSTALLATION) || locumOnly && anchor == JourneyAnchor.LOCUM_START;
        return isFirstDay && reading.isMissing() ? computedFirstDay.map(anchor::day) : Optional.empty();
    }

    /** Of one who only replaces, the first day of practice is the first replacement: either tells the other. */
    private Reading<LocalDate> reading(JourneyAnchor anchor) {
        Reading<LocalDate> own = sheet.read(anchor.fact());
        if (own.isMissing() && anchor == JourneyAnchor.DIPLOMA && isDiplomaHeld()) {
            return new None<>(Source.STATED, Vintage.UNKNOWN); // no day to wait for
        }
        if (own.isMissing() && locumOnly) {
            if (anchor == JourneyAnchor.LOCUM_START) {
                return sheet.read(JourneyFacts.INSTALLATION);
            }
            if (anchor.fact().equals(JourneyFacts.INSTALLATION)) {
                return sheet.read(JourneyFacts.LOCUM_START);
            }
        }
        return own;
    }

    private boolean isDiplomaHeld() {
        return sheet.read(JourneyFacts.DIPLOMA_HELD).value().orElse(false);
    }

    private Optional<Gap> gap(JourneyAnchor anchor) {
        Reading<LocalDate> reading = reading(anchor);
        if (reading instanceof Missing<LocalDate>) {
            Why why = sheet.read(anchor.fact()) instanceof Missing<LocalDate> missing ? missing.why() : Why.ASK_PERSON;
            return Optional.of(new Gap.OpenFact("", anchor.fact(), null, why));
        }
        return reading instanceof Known<LocalDate> known && known.precision() != Precision.EXACT
                ? Optional.of(new Gap.OpenFact("", anchor.fact(), null, Why.NOT_PRECISE))
                : Optional.empty();
    }

    private Optional<LocalDate> fromAnchor(JourneyLimit limit) {
        return limit.anchor().flatMap(this::day).map(day -> day.plus(limit.offset()));
    }

    // As early as can be.

    private Map<String, Days> early() {
        Map<String, Days> days = new LinkedHashMap<>();
        for (JourneyStep step : active) {
            days.put(step.id(), asEarlyAs(step, request.from(), days));
        }
        return days;
    }

    private Days asEarlyAs(JourneyStep step, LocalDate from, Map<String, Days> days) {
        LocalDate finished = request.done().get(step.id());
        if (finished != null) {
            return new Days(finished, finished);
        }
        LocalDate start = step.earliest()
                .filter(limit -> within(limit.scope()).isTrue())
                .flatMap(this::fromAnchor)
                .filter(day -> day.isAfter(from))
                .orElse(from);
        List<Edge> waits = into.getOrDefault(step.id(), List.of());
        for (Edge edge : waits) {
            if (!edge.overlap()) {
                start = later(start, doneIn(days, edge.from()).plus(edge.gap()));
            }
        }
        LocalDate done = start.plus(counted(step));
        for (Edge edge : waits) {
            if (edge.overlap()) {
                done = later(done, doneIn(days, edge.from()).plus(edge.gap()));
            }
        }
        return new Days(start, done);
    }

    private static LocalDate doneIn(Map<String, Days> days, String id) {
        return Objects.requireNonNull(days.get(id), id).done();
    }

    private Period counted(JourneyStep step) {
        return deskTime(step).orElse(Period.ZERO);
    }

    private Optional<Period> deskTime(JourneyStep step) {
        return step.deskTime()
                .filter(time -> !time.payment() && within(time.scope()).isTrue())
                .map(DeskTime::most);
    }

    /** The first day on which all that must be done before practice is done. */
    private LocalDate firstDay() {
        LocalDate first = request.from();
        for (JourneyStep step : active) {
            LocalDate done = doneIn(early, step.id());
            for (JourneyLimit limit : ownLimits(step)) {
                boolean isBefore = limit.anchor().filter(this::isFirstDay).isPresent()
                        && !limit.isLater()
                        && basisHere(limit).isBinding();
                if (isBefore) {
                    LocalDate day = done.minus(limit.offset());
                    while (day.plus(limit.offset()).isBefore(done)) {
                        day = day.plusDays(1); // months differ in length
                    }
                    first = later(first, day);
                }
            }
        }
        return first;
    }

    private boolean isFirstDay(JourneyAnchor anchor) {
        return anchor == JourneyAnchor.INSTALLATION || locumOnly && anchor == JourneyAnchor.LOCUM_START;
    }

    /** The limit as it is written, and the one that lies in being blocking. */
    private List<JourneyLimit> ownLimits(JourneyStep step) {
        List<JourneyLimit> limits = new ArrayList<>();
        step.latest().ifPresent(limits::add);
        if (step.isBlocking()) {
            boolean ofLocums = locumOnly || step.modes().equals(LOCUM_ONLY);
            JourneyAnchor anchor = ofLocums ? JourneyAnchor.LOCUM_START : JourneyAnchor.INSTALLATION;
            limits.add(JourneyLimit.from(anchor, Period.ZERO, LimitBasis.STATED).noted(BEFORE_PRACTICE));
        }
        return limits;
    }

    // The days that limits ask for.

    private void require(JourneyStep step) {
        if (request.done().containsKey(step.id())) {
            return;
        }
        for (JourneyLimit limit : ownLimits(step)) {
            fromAnchor(limit).ifPresent(day -> note(step, day, basisHere(limit), step.id(), limit));
        }
        for (Edge edge : outOf.getOrDefault(step.id(), List.of())) {
            LimitBasis basis = Truth.TRUE.equals(applies.get(edge.to())) ? edge.basis() : LimitBasis.ADVISED;
            Stream.of(binding.get(edge.to()), any.get(edge.to()))
                    .filter(Objects::nonNull)
                    .forEach(due -> note(
                            step,
                            (edge.overlap() ? due.doneBy() : due.fileBy()).minus(edge.gap()),
                            basis.weaker(due.basis()),
                            due.step(),
                            due.limit()));
        }
    }

    private void note(JourneyStep step, LocalDate doneBy, LimitBasis basis, String whose, JourneyLimit limit) {
        LocalDate fileBy = doneBy.minus(counted(step));
        while (fileBy.plus(counted(step)).isAfter(doneBy)) {
            fileBy = fileBy.minusDays(1); // months differ in length
        }
        Due due = new Due(doneBy, fileBy, basis, whose, limit);
        if (basis.isBinding()) {
            binding.merge(step.id(), due, JourneyPlanner::sooner);
        }
        any.merge(step.id(), due, JourneyPlanner::sooner);
    }

    /** Of two on the same day, the firmer one; of two as firm, the first. */
    private static Due sooner(Due one, Due other) {
        int order = Comparator.comparing(Due::doneBy).thenComparing(Due::basis).compare(one, other);
        return order <= 0 ? one : other;
    }

    // As late as can be.

    private Map<String, Days> late() {
        Map<String, Days> days = new LinkedHashMap<>();
        for (JourneyStep step : active) {
            LocalDate from =
                    Objects.requireNonNull(early.get(step.id()), "early").start();
            // One without a limit of its own has no day to count back from: the sooner, the better.
            boolean hasOwn = step.latest().isPresent() || step.isBlocking();
            Due due = hasOwn ? any.get(step.id()) : null;
            Optional<LocalDate> afterStep =
                    step.latest().flatMap(limit -> afterStep(limit, days)).map(day -> day.minus(counted(step)));
            Stream<LocalDate> ofAids =
                    deadlinesOf(step).map(deadline -> deadline.latest().minus(counted(step)));
            Optional<LocalDate> wanted = Stream.of(Stream.ofNullable(due).map(Due::fileBy), afterStep.stream(), ofAids)
                    .flatMap(sooner -> sooner)
                    .min(Comparator.naturalOrder());
            days.put(
                    step.id(),
                    asEarlyAs(step, wanted.map(day -> later(day, from)).orElse(from), days));
        }
        return days;
    }

    private Stream<AidDeadline> deadlinesOf(JourneyStep step) {
        return request.deadlines().stream().filter(deadline -> step.aids().contains(deadline.aidId()));
    }

    /** A latest day that counts from the end of another step, once that one is planned. */
    private static Optional<LocalDate> afterStep(JourneyLimit limit, Map<String, Days> days) {
        return limit.step()
                .filter(id -> !limit.isBeforeStep())
                .flatMap(id -> Optional.ofNullable(days.get(id)))
                .map(day -> day.done().plus(limit.offset()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    // The result.

    private JourneyPlan result() {
        Optional<Profession> profession =
                sheet.read(ProjectFacts.PROFESSION).value().map(Profession::new);
        Map<String, PlannedStep> views = new LinkedHashMap<>();
        catalog.order().stream()
                .map(catalog::require)
                .filter(step -> !isHidden(step))
                .forEach(step -> views.put(step.id(), view(step, profession)));
        List<PlannedStep> steps = inOrder().stream()
                .map(id -> Objects.requireNonNull(views.get(id), id))
                .toList();
        List<PlannedStep> skipped = catalog.steps().stream()
                .filter(step -> !isHidden(step) && !isActive(step.id()))
                .map(step -> Objects.requireNonNull(views.get(step.id()), "view"))
                .toList();
        List<JourneyPlan.DatedDeadline> deadlines = deadlines(steps);
        Set<Gap> asks = new LinkedHashSet<>();
        if (computedFirstDay.isPresent()) {
            gap(locumOnly ? JourneyAnchor.LOCUM_START : JourneyAnchor.INSTALLATION)
                    .ifPresent(asks::add);
        }
        steps.forEach(step -> asks.addAll(step.asks()));
        return new JourneyPlan(
                catalog,
                request,
                day(JourneyAnchor.INSTALLATION),
                computedFirstDay.isPresent(),
                steps,
                skipped,
                lateDays(steps, deadlines),
                checkIns(),
                deadlines,
                List.copyOf(asks));
    }

    /** What comes first stands first; among the rest, the sooner, then the order of the catalogue. */
    private List<String> inOrder() {
        Map<String, Set<String>> before = new LinkedHashMap<>();
        active.forEach(step -> before.put(step.id(), new LinkedHashSet<>()));
        edges.forEach(
                edge -> Objects.requireNonNull(before.get(edge.to()), "step").add(edge.from()));
        List<String> ids = catalog.steps().stream().map(JourneyStep::id).toList();
        return JourneyGraph.ordered(
                before,
                Comparator.comparing((String id) ->
                                Objects.requireNonNull(planned.get(id), id).start())
                        .thenComparingInt(ids::indexOf));
    }

    private PlannedStep view(JourneyStep step, Optional<Profession> profession) {
        Truth truth = Objects.requireNonNull(applies.get(step.id()), "truth");
        boolean isActive = !truth.isFalse();
        boolean finished = isActive && request.done().containsKey(step.id());
        Optional<Days> days = Optional.ofNullable(planned.get(step.id()));
        Optional<DatedLimit> fileBy =
                Optional.ofNullable(binding.get(step.id())).map(Due::filing);
        Optional<DatedLimit> betterBy = Optional.ofNullable(any.get(step.id()))
                .map(Due::filing)
                .filter(limit -> !limit.basis().isBinding())
                .filter(limit ->
                        fileBy.isEmpty() || limit.day().isBefore(fileBy.get().day()));
        return new PlannedStep(
                step,
                truth,
                catalog.program(step.whole()).explain(sheet),
                isActive && !finished ? asks(step, truth) : List.of(),
                catalog.desk(step.deskFor(profession)),
                isActive ? step.earliest().flatMap(limit -> dated(step, limit, false)) : Optional.empty(),
                isActive ? step.latest().flatMap(limit -> dated(step, limit, limit.isBeforeStep())) : Optional.empty(),
                fileBy,
                betterBy,
                days.map(Days::start),
                days.map(Days::done),
                isActive ? deskTime(step) : Optional.empty(),
                finished,
                isActive && !finished && isOpen(step));
    }

    private boolean isOpen(JourneyStep step) {
        return step.earliest()
                .filter(limit -> within(limit.scope()).isTrue())
                .flatMap(JourneyLimit::anchor)
                .filter(anchor -> day(anchor).isEmpty() && gap(anchor).isPresent())
                .isPresent();
    }

    private Optional<DatedLimit> dated(JourneyStep step, JourneyLimit limit, boolean beforeStep) {
        // What was to be done before a step that is done already has no day any more.
        Optional<LocalDate> fromStep = limit.step()
                .filter(id -> !beforeStep || !request.done().containsKey(id))
                .filter(planned::containsKey)
                .map(id -> dayOf(id, beforeStep && !overlap(step.id(), id)).plus(limit.offset()));
        return fromAnchor(limit).or(() -> fromStep).map(day -> new DatedLimit(day, basisHere(limit), step.id(), limit));
    }

    private LocalDate dayOf(String id, boolean atStart) {
        Days days = Objects.requireNonNull(planned.get(id), id);
        return atStart ? days.start() : days.done();
    }

    private List<Gap> asks(JourneyStep step, Truth truth) {
        Set<Gap> asks = new LinkedHashSet<>();
        if (truth.isUnknown()) {
            asks.addAll(catalog.program(step.whole()).missing(sheet));
        }
        List<JourneyLimit> limits = Stream.of(step.earliest(), step.latest())
                .flatMap(Optional::stream)
                .toList();
        Stream.concat(
                        limits.stream()
                                .filter(limit -> limit.basis().isBinding())
                                .map(JourneyLimit::scope),
                        step.deskTime().stream().map(DeskTime::scope))
                .flatMap(Optional::stream)
                .forEach(scope -> asks.addAll(catalog.program(scope.when()).missing(sheet)));
        limits.stream()
                .flatMap(limit -> limit.anchor().stream())
                .filter(anchor -> day(anchor).isEmpty())
                .forEach(anchor -> gap(anchor).ifPresent(asks::add));
        return List.copyOf(asks);
    }

    private List<JourneyPlan.Late> lateDays(List<PlannedStep> steps, List<JourneyPlan.DatedDeadline> deadlines) {
        List<JourneyPlan.Late> all = new ArrayList<>();
        for (PlannedStep planned : steps) {
            JourneyStep step = planned.step();
            LocalDate done = planned.done().orElseThrow();
            if (planned.finished()) {
                continue;
            }
            ownLimits(step).stream()
                    .filter(limit -> !limit.isBeforeStep())
                    .flatMap(limit -> dated(step, limit, false).stream())
                    .filter(limit -> done.isAfter(limit.day()))
                    .min(Comparator.comparing(
                                    (DatedLimit limit) -> !limit.basis().isBinding())
                            .thenComparing(DatedLimit::day)
                            .thenComparing(DatedLimit::basis))
                    .ifPresent(limit ->
                            all.add(late(step, planned.applies(), limit.day(), done, limit.basis(), limit.reason())));
            deadlinesOf(step)
                    .filter(deadline -> done.isAfter(deadline.latest()))
                    .forEach(deadline -> all.add(late(
                            step, planned.applies(), deadline.latest(), done, LimitBasis.ADVISED, deadline.title())));
        }
        for (JourneyPlan.DatedDeadline dated : deadlines) {
            AidDeadline deadline = dated.deadline();
            if (deadline.latest().isBefore(request.from())) {
                all.add(new JourneyPlan.Late(
                        deadline.aidId(),
                        deadline.title(),
                        Truth.TRUE,
                        deadline.latest(),
                        request.from(),
                        ChronoUnit.DAYS.between(deadline.latest(), request.from()),
                        LimitBasis.STATED,
                        Text.same(deadline.source().title())));
            }
        }
        return all;
    }

    private static JourneyPlan.Late late(
            JourneyStep step, Truth applies, LocalDate latest, LocalDate done, LimitBasis basis, Text reason) {
        long days = ChronoUnit.DAYS.between(latest, done);
        return new JourneyPlan.Late(step.id(), step.title(), applies, latest, done, days, basis, reason);
    }

    private List<JourneyPlan.DatedDeadline> deadlines(List<PlannedStep> steps) {
        return request.deadlines().stream()
                .sorted(Comparator.comparing(AidDeadline::latest).thenComparing(AidDeadline::aidId))
                .map(deadline -> new JourneyPlan.DatedDeadline(
                        deadline,
                        steps.stream()
                                .map(PlannedStep::step)
                                .filter(step -> step.aids().contains(deadline.aidId()))
                                .map(JourneyStep::id)
                                .toList()))
                .toList();
    }

    private List<JourneyPlan.DatedCheckIn> checkIns() {
        if (shared) {
            return List.of();
        }
        return catalog.checkIns().stream()
                .filter(checkIn -> !Collections.disjoint(checkIn.modes(), request.modes()))
                .map(checkIn -> new JourneyPlan.DatedCheckIn(
                        checkIn, day(checkIn.anchor()).map(day -> day.plus(checkIn.after()))))
                .toList();
    }
}
