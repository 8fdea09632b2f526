package io.ancrage.aids;

import io.ancrage.Euros;
import io.ancrage.Text;
import io.ancrage.aids.amount.AmountPeriod;
import io.ancrage.aids.amount.Estimate;
import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.aids.amount.Quantity;
import io.ancrage.aids.journey.AidDeadline;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.Commitment;
import io.ancrage.aids.scheme.Conflict;
import io.ancrage.aids.scheme.Constraint;
import io.ancrage.aids.scheme.SchemeSource;
import io.ancrage.aids.scheme.SchemeVersion;
import io.ancrage.aids.scheme.Term;
import io.ancrage.criterion.Fact;
import io.ancrage.criterion.Truth;
import io.ancrage.fact.FactSheet;
import io.ancrage.fact.Known;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one scheme means in one situation: the right on its own, where the person stands, why, what is still open, how much,
 * when, and against what (avis). It is help and no decision: {@link Truth#TRUE} reads "potentially eligible". Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * AidVerdict verdict = report.verdict("prime-zip-10000");
 * verdict.right();                                // TRUE, FALSE or UNKNOWN
 * verdict.missing();                              // what would settle it, and whom to ask
 * verdict.amount(AmountPeriod.TOTAL);             // exact, a range, awaiting facts, or set by an authority
 * }</pre>
 */
public final class AidVerdict {

    /** How far a timeline looks ahead. */
    private static final int TIMELINE_MONTHS = 120;

    private final AidCatalog catalog;
    private final CompiledScheme compiled;
    private final Situation situation;
    private final FactSheet view;
    private final Holding holding;
    private final boolean breachTold;
    private final CompiledScheme.Version version;
    private final Truth right;
    private final AidGaps gaps;

    AidVerdict(AidCatalog catalog, CompiledScheme compiled, Situation situation) {
        this.catalog = catalog;
        this.compiled = compiled;
        this.situation = situation;
        this.view = new SchemeView(catalog, situation, compiled.scheme());
        this.gaps = new AidGaps(compiled.scheme(), compiled);
        this.holding = Holding.of(compiled.scheme(), situation, view);
        this.version = version();
        // A breach counts when it is told; nobody is asked whether a commitment was broken.
        this.breachTold = version.version()
                .brokenWhen()
                .map(program -> program.test(view).isTrue())
                .orElse(false);
        this.right = breachTold || isOver() ? Truth.FALSE : compiled.right().test(view);
    }

    /** Whether a right that runs to the end of a month from an event of the past has run out. */
    private boolean isOver() {
        return holding.running().isFalse()
                && version.version()
                        .term()
                        .filter(Term::wholeMonths)
                        .flatMap(this::lastDay)
                        .map(last -> situation.asOf().isAfter(last))
                        .orElse(false);
    }

    private Optional<LocalDate> lastDay(Term term) {
        return term.months()
                .map(formula -> formula.estimate(view))
                .filter(Estimate::isExact)
                .flatMap(months -> day(term.begins())
                        .map(first ->
                                term.lastDay(first, months.low().orElseThrow().intValue())));
    }

    /** The version of the contract that is held; else the one whose days fit, or may fit; else the last. */
    private CompiledScheme.Version version() {
        List<CompiledScheme.Version> versions = compiled.versions();
        if (holding.signed().isPresent()) {
            SchemeVersion signed = Holding.version(scheme(), holding.signed().get());
            return versions.stream()
                    .filter(candidate -> candidate.version().equals(signed))
                    .findFirst()
                    .orElseThrow();
        }
        return versions.stream()
                .filter(candidate -> candidate.validity().program().test(view).isTrue())
                .findFirst()
                .or(() -> versions.stream()
                        .filter(candidate ->
                                !candidate.validity().program().test(view).isFalse())
                        .findFirst())
                .orElse(versions.get(versions.size() - 1));
    }

    /**
     * The scheme.
     *
     * @return the scheme
     */
    public AidScheme scheme() {
        return compiled.scheme();
    }

    /**
     * The version that the answer rests on.
     *
     * @return the version in force on the day of its deciding event
     */
    public SchemeVersion versionUsed() {
        return version.version();
    }

    /**
     * The right on its own, as if no other aid were chosen: potentially eligible, not eligible, or not to be told yet. What is
     * already held and received counts.
     *
     * @return the answer
     */
    public Truth right() {
        return right;
    }

    /**
     * Where the person stands with the scheme.
     *
     * @return never {@link Standing#DISPLACED}, which is a matter of a plan
     */
    public Standing standing() {
        if (breachTold || holding.broken()) {
            return Standing.BROKEN;
        }
        if (holding.running().isTrue()) {
            return Standing.HELD;
        }
        return holding.signed().isPresent() && holding.running().isFalse() ? Standing.ENDED : Standing.OPEN;
    }

    /**
     * Every condition with its answer: the days first, then the scheme's own, then what goes together with it.
     *
     * @return the findings in that order
     */
    public List<ConditionFinding> findings() {
        return Stream.concat(Stream.of(version.validity()), version.parts().stream())
                .map(this::finding)
                .toList();
    }

    private ConditionFinding finding(CompiledScheme.Part part) {
        List<SchemeSource> sources = part.condition().sources().stream()
                .flatMap(id -> part.stating().source(id).stream())
                .toList();
        return new ConditionFinding(part.condition(), part.program().explain(view), sources);
    }

    /**
     * The findings that decide: those that fail where there is no right; those that are open where it cannot be told; none
     * where a contract is running; all where the right is certain.
     *
     * @return the findings in order
     */
    public List<ConditionFinding> deciding() {
        if (right.isTrue() && holding.running().isTrue()) {
            return List.of();
        }
        return findings().stream().filter(finding -> finding.truth() == right).toList();
    }

    /**
     * What would settle a right that cannot be told yet, by kind: facts to ask the person or an authority, texts that
     * disagree.
     *
     * @return the open points without doubles, in order; empty where the answer is definite
     */
    public List<OpenPoint> missing() {
        return right.isUnknown() ? gaps.of(compiled.right(), view) : List.of();
    }

    /**
     * What the amount still waits for where the right is certain.
     *
     * @return the open points without doubles, in order
     */
    public List<OpenPoint> amountMissing() {
        return amounts().open();
    }

    /**
     * The amount for a period, without supplements whose condition is open.
     *
     * @param period the period
     * @return the quantity; empty where the scheme pays nothing by that period
     */
    public Optional<Quantity> amount(AmountPeriod period) {
        return amounts().amount(period);
    }

    /**
     * What may come on top once more is known.
     *
     * @return the supplements in order
     */
    public List<Supplement> supplements() {
        return amounts().supplements();
    }

    /**
     * The payments with their days. Where no text says the day, it is the last of what is paid for, and says so.
     *
     * @param until the first day that is no longer asked about
     * @return the payments in order of time, without those that are known to be nothing; empty where there is no right
     */
    public List<Instalment> instalments(LocalDate until) {
        return right.isFalse() ? List.of() : amounts().instalments(until);
    }

    /** The payments of a right, were it certain. */
    List<Instalment> instalmentsIfGranted(LocalDate until) {
        return amounts().instalments(until);
    }

    private Amounts amounts() {
        return new Amounts(
                gaps, version.version(), view, start(), holding.signed().isPresent(), holding.through());
    }

    private LocalDate start() {
        return Amounts.start(version.version(), view, holding.signed(), situation.asOf());
    }

    /**
     * The first day of the right. Of a right that there is not, the first day on which the bar that decides is over, where it
     * is one that passes: an aid received too recently, a contract that runs out, a rule not yet in force.
     *
     * @return the day; empty where it is not known
     */
    public Optional<LocalDate> from() {
        if (right.isFalse()) {
            return barOver();
        }
        if (holding.running().isTrue()) {
            return holding.signed();
        }
        return version.version()
                .term()
                .map(Term::begins)
                .or(() -> version.version().event())
                .flatMap(this::day)
                .or(() -> holding.ended().isEmpty() ? holding.signed() : Optional.empty());
    }

    /**
     * The last day of the right, included.
     *
     * @return the day; empty where the right has no length of its own, or it is not known
     */
    public Optional<LocalDate> through() {
        if (right.isFalse()) {
            return Optional.empty();
        }
        if (holding.running().isTrue()) {
            return holding.through();
        }
        return version.version().term().flatMap(this::lastDay);
    }

    private Optional<LocalDate> day(Fact<LocalDate> event) {
        return view.read(event) instanceof Known<LocalDate> known ? Optional.of(known.known()) : Optional.empty();
    }

    /** When the last of the conditions that fail would hold, if all of them pass with time. */
    private Optional<LocalDate> barOver() {
        LocalDate over = LocalDate.MIN;
        for (CompiledScheme.Part part : Stream.concat(Stream.of(version.validity()), version.parts().stream())
                .filter(part -> part.program().test(view).isFalse())
                .toList()) {
            Optional<LocalDate> day = barOver(part);
            if (day.isEmpty()) {
                return Optional.empty();
            }
            over = day.get().isAfter(over) ? day.get() : over;
        }
        return over.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(over);
    }

    private Optional<LocalDate> barOver(CompiledScheme.Part part) {
        if (part.constraint().isEmpty()) {
            boolean early = part.equals(version.validity());
            return early
                    ? version.version()
                            .firstDay()
                            .filter(first -> version.version()
                                    .event()
                                    .flatMap(this::day)
                                    .map(first::isAfter)
                                    .orElse(false))
                    : Optional.empty();
        }
        Constraint constraint = part.constraint().get();
        if (constraint.type() == Constraint.Type.REUSE_AFTER) {
            return catalog.lastReceived(situation, part.rival())
                    .map(day -> day.plus(constraint.period().orElseThrow()));
        }
        if (constraint.type() == Constraint.Type.ONCE) {
            return Optional.empty();
        }
        return catalog.named(part.rival()).stream()
                .map(rival -> Holding.of(rival, situation, view))
                .filter(held -> held.running().isTrue())
                .map(held -> held.through().map(day -> day.plusDays(1)))
                .reduce((one, other) -> one.isEmpty() || other.isEmpty()
                        ? Optional.empty()
                        : Optional.of(one.get().isAfter(other.get()) ? one.get() : other.get()))
                .orElse(Optional.empty());
    }

    /**
     * How the right changes over the next ten years, if nothing but time passes. Changes are looked for month by month, and
     * dated to the day; two within one month that undo each other are not seen.
     *
     * @return the periods in order, the first from the day asked about; costs some hundred evaluations of this scheme
     */
    public List<RightPeriod> timeline() {
        List<RightPeriod> periods = new ArrayList<>();
        LocalDate from = situation.asOf();
        AidVerdict current = this;
        LocalDate before = from;
        for (int month = 1; month <= TIMELINE_MONTHS; month++) {
            LocalDate day = situation.asOf().plusMonths(month);
            AidVerdict then = on(day);
            while (!current.same(then)) {
                LocalDate change = change(current, before, day);
                periods.add(new RightPeriod(from, Optional.of(change), current.right, current.standing()));
                from = change;
                before = change;
                current = on(change);
            }
            before = day;
        }
        periods.add(new RightPeriod(from, Optional.empty(), current.right, current.standing()));
        return periods;
    }

    private AidVerdict on(LocalDate day) {
        return new AidVerdict(catalog, compiled, situation.on(day));
    }

    private boolean same(AidVerdict other) {
        return right == other.right && standing() == other.standing();
    }

    /** The first day after one that differs from it, by halving. */
    private LocalDate change(AidVerdict current, LocalDate same, LocalDate differs) {
        LocalDate low = same;
        LocalDate high = differs;
        while (low.plusDays(1).isBefore(high)) {
            LocalDate middle = LocalDate.ofEpochDay((low.toEpochDay() + high.toEpochDay()) / 2);
            if (current.same(on(middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /**
     * What the right binds to.
     *
     * @return the commitment; empty where it binds to nothing, or no text read says so
     */
    public Optional<CommitmentTerm> commitment() {
        return version.version()
                .commitment()
                .flatMap(commitment -> commitment.months().map(formula -> {
                    Estimate months = formula.estimate(view);
                    boolean counted =
                            version.version().term().map(term -> !term.open()).orElse(false);
                    Optional<LocalDate> first = counted ? from() : Optional.empty();
                    Optional<LocalDate> last = first.filter(day -> months.isExact())
                            .map(day -> day.plusMonths(
                                            months.low().orElseThrow().longValue())
                                    .minusDays(1));
                    return new CommitmentTerm(commitment, months, first, last);
                }));
    }

    /**
     * What is to be paid back because the commitment was broken.
     *
     * @return the quantity; empty where nothing was broken
     */
    public Optional<Quantity> repayment() {
        if (standing() != Standing.BROKEN) {
            return Optional.empty();
        }
        return Optional.of(repayment(holding.ended().orElse(situation.asOf())));
    }

    /**
     * What would have to be paid back by someone who has the right and leaves on a day.
     *
     * @param day the day of leaving
     * @return the quantity; nothing where the commitment is over by then or binds to nothing
     */
    public Quantity repaymentIfLeaving(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Optional<CommitmentTerm> term = commitment();
        boolean over = term.flatMap(CommitmentTerm::through).map(day::isAfter).orElse(false);
        return over || day.isBefore(start()) ? Quantity.of(Estimate.ZERO) : repayment(day);
    }

    private Quantity repayment(LocalDate day) {
        Optional<Commitment> commitment = version.version().commitment();
        if (commitment.isEmpty()) {
            return Quantity.of(Estimate.ZERO);
        }
        Commitment.Clawback clawback = commitment.get().clawback();
        return Quantity.of(
                switch (clawback.rule()) {
                    case NONE -> Estimate.ZERO;
                    case FULL -> received(day);
                    case PRO_RATA -> received(day).times(left(commitment.get(), day));
                    case FORMULA -> clawback.formula().orElseThrow().estimate(view);
                    case AGREEMENT ->
                        Estimate.unknown(new OpenPoint.Decision(
                                scheme().id(),
                                new Text("reversement prévu par la convention", "repayment set by the agreement")));
                    case UNREAD ->
                        Estimate.unknown(new OpenPoint.UnreadRule(
                                scheme().id(), new Text("reversement en cas de rupture", "repayment on breach")));
                });
    }

    /** The share of the whole months that were left to run. */
    private Estimate left(Commitment commitment, LocalDate day) {
        Estimate months = commitment.months().orElseThrow().estimate(view);
        if (!months.isExact() || months.low().orElseThrow().signum() <= 0) {
            return new Estimate(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ONE), months.open());
        }
        int passed = Amounts.wholeMonths(start(), day);
        return months.minus(Estimate.exactly(passed))
                .greatest(Estimate.ZERO)
                .dividedBy(months.low().orElseThrow());
    }

    /** What was received by a day: as it is told, else the money paid by then. */
    private Estimate received(LocalDate day) {
        if (holding.received().isPresent()) {
            return Estimate.exactly(holding.received().get());
        }
        return amounts().instalments(day.plusDays(1)).stream()
                .filter(instalment -> instalment.nature().isMoney())
                .map(instalment -> new Estimate(
                        Optional.of(instalment.amount().least().amount()),
                        instalment.amount().most().map(Euros::amount),
                        instalment.amount().open()))
                .reduce(Estimate.ZERO, Estimate::plus);
    }

    /**
     * The conflicts that touch the answer: those that are open about it, and those about the amount.
     *
     * @return the conflicts in the order of the scheme
     */
    public List<Conflict> conflicts() {
        List<OpenPoint> open =
                Stream.concat(missing().stream(), amountMissing().stream()).toList();
        return scheme().conflicts().stream()
                .filter(conflict -> open.stream()
                        .anyMatch(point -> point instanceof OpenPoint.OpenConflict dispute
                                && dispute.conflict().equals(conflict.id())))
                .toList();
    }

    /**
     * How sure the answer is: that of the scheme, and never high where an open conflict touches it.
     *
     * @return the confidence
     */
    public AidScheme.Confidence confidence() {
        AidScheme.Confidence confidence = scheme().confidence();
        return confidence == AidScheme.Confidence.HIGH && !conflicts().isEmpty()
                ? AidScheme.Confidence.MEDIUM
                : confidence;
    }

    /**
     * The last days on which something has to be done for this right: signing within some months of an installation, deciding
     * before a version ends, choosing within the time of an option.
     *
     * @return the deadlines by day, those that have passed included; empty where there is no right
     */
    public List<AidDeadline> deadlines() {
        return right.isFalse() || holding.running().isTrue() ? List.of() : Deadlines.of(this, view);
    }

    /** Whether the right is lost wherever the person goes: a commitment was broken, or the right has run out. */
    boolean isLostEverywhere() {
        return breachTold || isOver();
    }

    /** The situation that was judged. */
    Situation situation() {
        return situation;
    }

    /** The order of a report: what can be had, what cannot be told yet, what cannot be had; by id within each. */
    static Comparator<AidVerdict> order() {
        return Comparator.comparingInt((AidVerdict verdict) ->
                        verdict.right().isTrue() ? 0 : verdict.right().isUnknown() ? 1 : 2)
                .thenComparing(verdict -> verdict.scheme().id());
    }

    /**
     * The verdict for people: the answer, the findings that decide, what is open, how much, until when, against what.
     *
     * @param locale the reader's locale
     * @return some lines, without a line break at the end
     */
    public String text(Locale locale) {
        return VerdictText.of(this, locale);
    }
}
