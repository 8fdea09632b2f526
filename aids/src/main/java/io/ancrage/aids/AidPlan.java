package io.ancrage.aids;

import io.ancrage.Euros;
import io.ancrage.Text;
import io.ancrage.aids.amount.Estimate;
import io.ancrage.aids.amount.OpenPoint;
import io.ancrage.aids.amount.Quantity;
import io.ancrage.aids.scheme.AidScheme;
import io.ancrage.aids.scheme.Constraint;
import io.ancrage.aids.scheme.SchemeSource;
import io.ancrage.criterion.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The best lawful bundle of aids in a situation (plan d'aides): what to take, what that leaves out and why, the money month by
 * month, and what it binds to. Exact: no other lawful bundle reaches the goal better. Immutable and thread-safe.
 *
 * <pre>{@code
 * AidPlan plan = report.bestPlan();
 * plan.chosen();                                  // the verdicts to act on
 * plan.excluded();                                // what they leave out, by which constraint
 * plan.cashFlow().months();                       // ten years, ready to be plotted
 * plan.ifGranted();                               // what would change once an open right is settled
 * }</pre>
 */
public final class AidPlan {

    private final AidReport report;
    private final PlanGoal goal;
    private final List<AidVerdict> chosen;
    private final List<AidVerdict> held;
    private final List<Exclusion> excluded;
    private final List<AidVerdict> assumed;

    private AidPlan(
            AidReport report,
            PlanGoal goal,
            List<AidVerdict> chosen,
            List<AidVerdict> held,
            List<Exclusion> excluded,
            List<AidVerdict> assumed) {
        this.report = report;
        this.goal = goal;
        this.chosen = chosen;
        this.held = held;
        this.excluded = excluded;
        this.assumed = assumed;
    }

    /** The best plan of a report, as if some open rights were certain. */
    static AidPlan of(AidReport report, PlanGoal goal, List<AidVerdict> assumed) {
        List<AidVerdict> held = report.verdicts(Truth.TRUE).stream()
                .filter(verdict -> verdict.standing() == Standing.HELD)
                .toList();
        List<AidVerdict> options = Stream.concat(
                        report.verdicts(Truth.TRUE).stream().filter(verdict -> verdict.standing() != Standing.HELD),
                        assumed.stream())
                .sorted(PlanRules.byId())
                .toList();
        List<Exclusion> excluded = new ArrayList<>();
        if (goal.lightestDuty()) {
            options = lightest(options, excluded);
        }
        Set<String> ids = new HashSet<>();
        held.forEach(verdict -> ids.add(verdict.scheme().id()));
        PlanRules rules = new PlanRules(report.catalog(), options, ids, goal.countsMoney());
        List<Integer> best = PlanSearch.best(rules.worth(goal), rules);
        List<AidVerdict> chosen = new ArrayList<>();
        boolean[] taken = new boolean[options.size()];
        for (int option : best) {
            chosen.add(options.get(option));
            ids.add(options.get(option).scheme().id());
            taken[option] = true;
        }
        for (int i = 0; i < options.size(); i++) {
            if (!taken[i]) {
                excluded.add(exclusion(rules, options, taken, i, ids));
            }
        }
        excluded.sort(Comparator.comparing(Exclusion::scheme));
        return new AidPlan(report, goal, List.copyOf(chosen), held, List.copyOf(excluded), List.copyOf(assumed));
    }

    /** The options of the lightest duty; the others are excluded for theirs. */
    private static List<AidVerdict> lightest(List<AidVerdict> options, List<Exclusion> excluded) {
        int least = options.stream().mapToInt(AidPlan::duty).min().orElse(0);
        List<AidVerdict> light = new ArrayList<>();
        for (AidVerdict option : options) {
            if (duty(option) == least) {
                light.add(option);
            } else {
                excluded.add(new Exclusion(
                        option.scheme().id(),
                        List.of(),
                        Optional.empty(),
                        new Text("engagement plus long que celui du plan", "longer commitment than that of the plan"),
                        List.of()));
            }
        }
        return light;
    }

    /** The months of a commitment; those that are not known count as the longest. */
    private static int duty(AidVerdict verdict) {
        return verdict.versionUsed().commitment().isEmpty()
                ? 0
                : verdict.commitment()
                        .map(term -> term.wholeMonths().orElse(Integer.MAX_VALUE))
                        .orElse(Integer.MAX_VALUE);
    }

    private static Exclusion exclusion(
            PlanRules rules, List<AidVerdict> options, boolean[] taken, int left, Set<String> there) {
        AidScheme scheme = options.get(left).scheme();
        List<String> because = new ArrayList<>();
        Optional<Constraint> constraint = Optional.empty();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] && rules.exclude(left, i)) {
                because.add(options.get(i).scheme().id());
                constraint = constraint.or(between(rules, left, i));
            }
        }
        if (constraint.isEmpty()) {
            constraint = rules.needs(left).entrySet().stream()
                    .filter(need -> !there.contains(need.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
        if (constraint.isEmpty()) {
            boolean[] with = taken.clone();
            with[left] = true;
            constraint = rules.exceeded(with);
        }
        Text text = constraint
                .map(Constraint::text)
                .orElseGet(() -> new Text("n'apporte rien au but choisi", "adds nothing to the goal"));
        return new Exclusion(scheme.id(), because, constraint, text, sourcesOf(options, constraint));
    }

    /** The sources of a constraint, in the scheme that states it. */
    private static List<SchemeSource> sourcesOf(List<AidVerdict> options, Optional<Constraint> constraint) {
        return constraint.stream()
                .flatMap(stated -> options.stream()
                        .map(AidVerdict::scheme)
                        .filter(scheme -> scheme.constraints().contains(stated))
                        .limit(1)
                        .flatMap(scheme -> stated.sources().stream().flatMap(id -> scheme.source(id).stream())))
                .toList();
    }

    private static Supplier<Optional<Constraint>> between(PlanRules rules, int one, int other) {
        return () -> rules.exclusion(one, other);
    }

    /**
     * The aids to take, without those that run already.
     *
     * @return the verdicts by id
     */
    public List<AidVerdict> chosen() {
        return chosen;
    }

    /**
     * The contracts that run already and stay.
     *
     * @return the verdicts by id
     */
    public List<AidVerdict> held() {
        return held;
    }

    /**
     * The aids that there is a right to and that the plan leaves out, with the constraint that says so and its source.
     *
     * @return the exclusions by id
     */
    public List<Exclusion> excluded() {
        return excluded;
    }

    /**
     * The schemes whose right is not certain and that this plan takes as given; none for the best plan of a report.
     *
     * @return the verdicts by id
     */
    public List<AidVerdict> assumed() {
        return assumed;
    }

    /**
     * Where the person stands with a scheme under this plan.
     *
     * @param scheme its id
     * @return {@link Standing#DISPLACED} for one that the plan leaves out, else as the verdict says
     * @throws io.ancrage.AncrageException with code ANC-AID-016, if the catalogue has no such scheme
     */
    public Standing standing(String scheme) {
        AidVerdict verdict = report.verdict(scheme);
        return excluded.stream().anyMatch(exclusion -> exclusion.scheme().equals(scheme))
                ? Standing.DISPLACED
                : verdict.standing();
    }

    /**
     * The money that is known to the cent within ten years.
     *
     * @return the sum of {@link #cashFlow()}
     */
    public Euros money() {
        return cashFlow().sum();
    }

    /**
     * The longest commitment of what is chosen and held.
     *
     * @return its months; empty where one is not known
     */
    public OptionalInt longestCommitmentMonths() {
        int longest = Stream.concat(chosen.stream(), held.stream())
                .mapToInt(AidPlan::duty)
                .max()
                .orElse(0);
        return longest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(longest);
    }

    /**
     * What the amounts of what is chosen still wait for.
     *
     * @return the open points without doubles, in the order of the schemes
     */
    public List<OpenPoint> open() {
        Set<OpenPoint> open = new LinkedHashSet<>();
        chosen.forEach(verdict -> open.addAll(verdict.amountMissing()));
        return List.copyOf(open);
    }

    /**
     * The money month by month, if the person stays.
     *
     * @return ten years from the month of the day asked about
     */
    public CashFlow cashFlow() {
        return CashFlow.of(report.situation().asOf(), instalments(), List.of(), ends());
    }

    /**
     * The money month by month, if the person leaves on a day: nothing is paid after it, and what the commitments say is paid
     * back on it. What is paid back but not known to the cent is in {@link #repaymentsIfLeaving}.
     *
     * @param day the day of leaving, from the day asked about on
     * @return ten years from the month of the day asked about
     */
    public CashFlow cashFlowIfLeaving(LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<Instalment> until = instalments().stream()
                .filter(instalment -> !instalment.day().isAfter(day))
                .toList();
        List<CashFlow.Entry> back = new ArrayList<>();
        for (AidVerdict verdict : all()) {
            Optional<Euros> owed = verdict.repaymentIfLeaving(day).exact();
            owed.filter(euros -> euros.amount().signum() > 0)
                    .ifPresent(euros -> back.add(new CashFlow.Entry(
                            verdict.scheme().id(),
                            new Text("reversement", "repayment"),
                            day,
                            true,
                            Euros.ZERO.minus(euros))));
        }
        return CashFlow.of(report.situation().asOf(), until, back, ends());
    }

    /**
     * What would have to be paid back on leaving, also where that is not known to the cent.
     *
     * @param day the day of leaving
     * @return the schemes that ask for something or do not say, by id, with how much
     */
    public SortedMap<String, Quantity> repaymentsIfLeaving(LocalDate day) {
        SortedMap<String, Quantity> back = new TreeMap<>();
        for (AidVerdict verdict : all()) {
            Quantity owed = verdict.repaymentIfLeaving(day);
            if (owed.exact().map(euros -> euros.amount().signum() > 0).orElse(true)) {
                back.put(verdict.scheme().id(), owed);
            }
        }
        return Collections.unmodifiableSortedMap(back);
    }

    private List<AidVerdict> all() {
        return Stream.concat(chosen.stream(), held.stream())
                .sorted(PlanRules.byId())
                .toList();
    }

    /** The payments of all schemes; one that another replaces pays after that only. */
    private List<Instalment> instalments() {
        LocalDate end = CashFlow.end(report.situation().asOf());
        List<Instalment> instalments = new ArrayList<>();
        for (AidVerdict verdict : all()) {
            int replacedThrough = all().stream()
                    .filter(other -> replaces(other.scheme(), verdict.scheme()))
                    .mapToInt(other -> PlanRules.lastYear(other, end))
                    .max()
                    .orElse(0);
            verdict.instalmentsIfGranted(end).stream()
                    .filter(instalment -> instalment.year() > replacedThrough)
                    .forEach(instalments::add);
        }
        instalments.sort(Comparator.comparing(Instalment::day).thenComparing(Instalment::scheme));
        return instalments;
    }

    private static boolean replaces(AidScheme one, AidScheme other) {
        return states(one, Constraint.Type.REPLACES, other) || states(other, Constraint.Type.REPLACED_BY, one);
    }

    private static boolean states(AidScheme scheme, Constraint.Type type, AidScheme other) {
        return scheme.constraints().stream()
                .anyMatch(constraint ->
                        constraint.type() == type && constraint.with().contains(other.id()));
    }

    private List<CashFlow.End> ends() {
        List<CashFlow.End> ends = new ArrayList<>();
        for (AidVerdict verdict : all()) {
            String id = verdict.scheme().id();
            verdict.through()
                    .ifPresent(
                            day -> ends.add(new CashFlow.End(id, day, new Text("fin du droit", "end of the right"))));
            verdict.commitment()
                    .flatMap(CommitmentTerm::through)
                    .ifPresent(day -> ends.add(
                            new CashFlow.End(id, day, new Text("fin de l'engagement", "end of the commitment"))));
        }
        ends.sort(Comparator.comparing(CashFlow.End::day).thenComparing(CashFlow.End::scheme));
        return ends;
    }

    /**
     * What a plan would be once an open right is settled in the person's favour.
     *
     * @param scheme the scheme whose right is open
     * @param missing what would settle it
     * @param plan the best plan then
     */
    public record Conditional(AidScheme scheme, List<OpenPoint> missing, AidPlan plan) {
        public Conditional {
            Objects.requireNonNull(scheme, "scheme");
            missing = List.copyOf(missing);
            Objects.requireNonNull(plan, "plan");
        }
    }

    /**
     * The plans that would be better for one open right each, were it certain: none is chosen silently.
     *
     * @return those that would choose the scheme, by its id; costs a search for every open right
     */
    public List<Conditional> ifGranted() {
        List<Conditional> conditionals = new ArrayList<>();
        for (AidVerdict verdict : report.verdicts(Truth.UNKNOWN)) {
            boolean assumedAlready = assumed.contains(verdict);
            if (!assumedAlready) {
                AidPlan plan = of(report, goal, List.of(verdict));
                if (plan.chosen.contains(verdict)) {
                    conditionals.add(new Conditional(verdict.scheme(), verdict.missing(), plan));
                }
            }
        }
        return conditionals;
    }

    /**
     * The best plan if every open right were certain: how much there is to gain from telling more.
     *
     * @return the plan
     */
    public AidPlan ifAllGranted() {
        return of(report, goal, report.verdicts(Truth.UNKNOWN));
    }

    /**
     * The plan for people: what to take, the money, the commitments, what is left out and why, what is open.
     *
     * @param locale the reader's locale
     * @return some lines, without a line break at the end
     */
    public String text(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(
                chosen.isEmpty() && held.isEmpty()
                        ? new Text("Rien à prendre pour l'instant.", "Nothing to take for now.").in(locale)
                        : new Text("À prendre :", "To take:").in(locale));
        chosen.forEach(verdict -> lines.add(
                "  " + verdict.scheme().shortName() + " (" + verdict.scheme().id() + ")"));
        held.forEach(verdict -> lines.add("  " + verdict.scheme().shortName() + " ("
                + verdict.scheme().id() + "), " + Standing.HELD.text().in(locale)));
        lines.add(new Text("Certain sur dix ans : ", "Certain within ten years: ").in(locale)
                + Quantity.of(Estimate.exactly(money().amount())).text(locale));
        String months = longestCommitmentMonths().isEmpty()
                ? new Text("durée à préciser", "length still open").in(locale)
                : longestCommitmentMonths().getAsInt() == 0
                        ? new Text("aucun", "none").in(locale)
                        : longestCommitmentMonths().getAsInt() + new Text(" mois", " months").in(locale);
        lines.add(new Text("Engagement le plus long : ", "Longest commitment: ").in(locale) + months);
        if (!excluded.isEmpty()) {
            lines.add(new Text("Laissé de côté :", "Left out:").in(locale));
            excluded.forEach(exclusion -> lines.add("  " + exclusion.text(locale)));
        }
        if (!open().isEmpty()) {
            lines.add(new Text("Les montants attendent :", "The amounts wait for:").in(locale));
            open().forEach(point -> lines.add("  " + point.text(locale)));
        }
        return String.join("\n", lines);
    }
}
